<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no need</source>
   <translation>0 – лозим нест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no sign of it</source>
   <translation>0 – нишонае нест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – каме лозим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – каме хатар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious need</source>
   <translation>2 – ҷиддан лозим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious risk</source>
   <translation>2 – хатари ҷиддӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – сахт лозим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Ҷойи хоб, хӯрок, либос, духтур, равоншинос, ҳуқуқшинос ва тарҷумон дар ин ҷо барои шумо ройгон аст. Ҳеҷ кас ҳақ надорад дар ивазаш аз шумо пул, кор ё хизмати дигар талаб кунад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A child's best interest</source>
   <translation>Манфиати беҳтарини кӯдак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Қарз талаб мекарданд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Хонаи худӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Хеле душвор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Падару модар, васӣ ё мақоми васоят ҳамроҳи шумо қарор мекунад. Касе, ки ба хатар дахл дошта метавонад, ба ҷойи шумо қарор намекунад. Аз шумо низ мепурсанд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Ҷойи бехатари зиндагӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Кори хурди худӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Рабуда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Тақрибан ҳамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Abroad</source>
   <translation>Дар хориҷа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse of power or of a position of vulnerability</source>
   <translation>Сӯиистифода аз қудрат ё вазъи осебпазир</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Accepted</source>
   <translation>Қабул шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation</source>
   <translation>Ҷойгиркунӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation and food service</source>
   <translation>Меҳмонхона ва хӯроки умумӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Шинос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Фаъол</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Actual end</source>
   <translation>Санаи анҷоми воқеӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Actual victim of trafficking</source>
   <translation>Қурбонии воқеии савдои одамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Хизматрасонии иловагӣ лозим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>Пас аз 3 моҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Гурӯҳи синнусолӣ ҳангоми бақайдгирӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Синну сол ҳангоми савдо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Кишоварзӣ, ҷангал ва моҳидорӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>Мақсади {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Маблағ (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount paid (KZT)</source>
   <translation>Маблағи пардохтшуда (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount planned (KZT)</source>
   <translation>Маблағи нақшавӣ (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Тарҷумон ёрӣ дод</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Паноҳгоҳи дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Санаи ҷавоб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved by</source>
   <translation>Кӣ тасдиқ кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Approved by {name} on {day}.</source>
   <translation>Тасдиқ шуд: {name}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Санаи тасдиқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Area</source>
   <translation>Соҳа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Arranging the return</source>
   <translation>Ташкили бозгашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Санаи тасдиқи расидан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Санаи аз нав пурсидан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Аз корманде, ки барои шумо масъул аст, ё аз роҳбари ин хона пурсед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Аз корманде, ки барои шумо масъул аст ({worker}), ё аз роҳбари ин хона пурсед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>Санаи пурсиш пас аз 3 моҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed by</source>
   <translation>Кӣ баҳо дод</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Assessed on</source>
   <translation>Санаи баҳодиҳӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed together with the person</source>
   <translation>Ҳамроҳи худаш баҳо дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>Дар ҷойи кор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>Дар кор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Ҳуҷҷати замимашуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Мақомот ё суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Санаи баргаштан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>Пеш аз он ки «ҳа» ё «не» гӯед, ин ҳафт бандро ба забони барои шумо фаҳмо мефаҳмонанд. Ҳар қадар лозим бошад, пурсед. Ҳеҷ кас шуморо шитобонда ё маҷбур карда наметавонад. «Не» ҳам ҷавоб аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Санаи оғоз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Кӯмакпулӣ ва пардохтҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Беҳтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Хун ва пешоб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Нотамом монд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Business plan accepted</source>
   <translation>Нақшаи кор қабул шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By air</source>
   <translation>Бо ҳавопаймо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By bus</source>
   <translation>Бо автобус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>Бо телефон ё интернет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Бо қатора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>Ба рақами {number} занг занед ё ба ҳар касе, ки дар ин ҷо кор мекунад, гӯед, рӯзона ё шабона.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Calling name</source>
   <translation>Чӣ тавр муроҷиат кардан беҳтар аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Came by herself or himself</source>
   <translation>Худаш омад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Интизор шуда метавонад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Ҳоло қарор карда наметавонад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Нигоҳубини кӯдакон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Иҷро шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Case</source>
   <translation>Парванда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Case worker</source>
   <translation>Корманди масъул</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Case worker there</source>
   <translation>Корманди масъул дар он ҷо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Шаҳодатнома гирифта шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Child labour</source>
   <translation>Меҳнати кӯдакон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Children</source>
   <translation>Кӯдакон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Кӯдакони ҳамроҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Citizenship</source>
   <translation>Шаҳрвандӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>City or village</source>
   <translation>Шаҳр ё деҳа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Пӯшида</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed and referred</source>
   <translation>Пӯшида ва равона шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed by</source>
   <translation>Кӣ пӯшид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Санаи пӯшида шудан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved by</source>
   <translation>Пӯшиданро кӣ тасдиқ кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved on</source>
   <translation>Санаи тасдиқи пӯшидан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Либос ва пойафзол</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Шарҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>Дар муқоиса бо ченкунии аввал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Шикоят ё аризаи ҷиноят</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Анҷом ёфт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Consent</source>
   <translation>Розигӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Сохтмон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Машварат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>Санаи тамос пас аз 3 моҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Робита ва оштӣ бо оила</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Робита бо оила</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Арзиш (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Тамос гирифтан нашуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Countries of exploitation</source>
   <translation>Кишварҳои истисмор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Country</source>
   <translation>Кишвар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Country of recruitment</source>
   <translation>Кишваре, ки аз он ҷалб шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Country of residence</source>
   <translation>Кишвари зист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Country of return</source>
   <translation>Кишвари бозгашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Курс ё омӯзиши касб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Фарҳанг, варзиш, муошират</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Data without your name, from which nobody can find you, may be used to understand trafficking in persons and to prevent it. You may say no.</source>
   <translation>Маълумоти бе номи шумо, ки аз рӯи он шуморо шинохта намешавад, метавонад барои фаҳмидани савдои одамон ва пешгирии он ёрӣ расонад. Шумо метавонед рад кунед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/records/comment.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Date</source>
   <translation>Сана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Санаи таваллуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral</source>
   <translation>Санаи роҳхат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral onwards</source>
   <translation>Санаи равона кардан ба ҷойи дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Date of this decision</source>
   <translation>Санаи ин қарор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Асорати қарз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Вафот кардааст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Ба фоидаи ӯ ҳал шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Қарор интизор аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Рад шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Табобати дандон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Санаи тасдиқи рафтан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the closure</source>
   <translation>Тафсилоти пӯшидан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral</source>
   <translation>Тафсилоти роҳхат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral onwards</source>
   <translation>Тафсилоти равона кардан ба ҷойи дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Самт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Қатъ гардид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>Талоқгирифта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Духтур ва табобат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Documents</source>
   <translation>Ҳуҷҷатҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Documents are not ready</source>
   <translation>Ҳуҷҷатҳо тайёр нестанд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents restored</source>
   <translation>Ҳуҷҷатҳо барқарор шуданд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Documents were taken or withheld</source>
   <translation>Ҳуҷҷатҳояшро гирифта буданд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Ҳар сатр қарори алоҳида аст. Метавонед ба яке розӣ шавед ва ба дигаре не.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Early childhood education</source>
   <translation>Таҳсилоти томактабӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Education</source>
   <translation>Таҳсилот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Education and skills</source>
   <translation>Таҳсил ва малака</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Почтаи электронӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Embassy or consulate</source>
   <translation>Сафорат ё консулгарӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Маркази шуғл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Файли рамзгузорӣшуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Ворид кардан ба портали давлатии хизматрасонии иҷтимоӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Худаш гурехт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Examination or test</source>
   <translation>Муоина ё таҳлил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Excessive working hours</source>
   <translation>Соатҳои кори аз ҳад зиёд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Explaining reactions to stress</source>
   <translation>Фаҳмондани вокуниш ба стресс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploitation</source>
   <translation>Истисмор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited from</source>
   <translation>Истисмор аз кай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited until</source>
   <translation>Истисмор то кай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>То кай дароз шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Ваъдаҳои бардурӯғ ё фиреб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Оила ва кӯдакон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Оила ё дӯстон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Fees for documents</source>
   <translation>Пардохт барои ҳуҷҷатҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Female</source>
   <translation>Зан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Feminine</source>
   <translation>Зан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Ёфтани кор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>First check</source>
   <translation>Муоинаи аввал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>First conversation</source>
   <translation>Сӯҳбати аввал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Ба сафар қобил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Ҳамроҳии минбаъда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Озуқа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Хӯрок, либос, гигиена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Барои кӯдак пеш аз ҳама он чизе муҳим аст, ки ба худи ӯ беҳтар аст, ва аз худи кӯдак низ мепурсанд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Барои кӯдакон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Дигарон мехонанд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>Аз номи паноҳгоҳ: ном ва имзо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced begging</source>
   <translation>Гадоии маҷбурӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced criminality</source>
   <translation>Маҷбур кардан ба ҷиноят</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced labour</source>
   <translation>Меҳнати маҷбурӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced marriage</source>
   <translation>Никоҳи маҷбурӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Form {version}</source>
   <translation>Варақаи {version}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Formal status</source>
   <translation>Мақоми расмӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Formally identified as a victim</source>
   <translation>Расман қурбонӣ эътироф шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by another authority</source>
   <translation>Мақоми дигар озод кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by the police</source>
   <translation>Милиса озод кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>Баҳои умумии GAD-7</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Gender</source>
   <translation>Гендер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Given</source>
   <translation>Дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Given name</source>
   <translation>Ном</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Given or sent by other means</source>
   <translation>Бо роҳи дигар дода ё фиристода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Рафтан мумкин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Мақсад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Дар ҷойи хоби дигар давом медиҳад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Хуб меравад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Грант барои кори хурд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Сӯҳбати гурӯҳӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>ВНМО</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Супорида шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Handed out by</source>
   <translation>Кӣ дод</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harbouring</source>
   <translation>Пинҳон доштан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Саломатӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Health service</source>
   <translation>Хадамоти тандурустӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hearing, even with an aid</source>
   <translation>Шунидан, ҳатто бо дастгоҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Help costs nothing</source>
   <translation>Ёрӣ ройгон аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Help that you received</source>
   <translation>Ёрие, ки гирифтед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Help was given</source>
   <translation>Ёрӣ расонда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by a non-governmental organisation</source>
   <translation>Ташкилоти ғайриҳукуматӣ ёрӣ дод</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by other people</source>
   <translation>Одамони дигар ёрӣ доданд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Маълумот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Телефони хона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Телефони боварӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Соат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>House rules were explained</source>
   <translation>Қоидаҳои хона фаҳмонда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Housing</source>
   <translation>Манзил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I make the place around me safe</source>
   <translation>Чӣ тавр атрофамро бехатар мекунам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I notice that it begins</source>
   <translation>Чӣ тавр пай мебарам, ки он сар мешавад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How it ended</source>
   <translation>Чӣ тавр анҷом ёфт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How it goes</source>
   <translation>Чӣ тавр меравад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>How it stands</source>
   <translation>Дар кадом марҳила</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How it was given</source>
   <translation>Чӣ тавр дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>How it was passed on</source>
   <translation>Чӣ тавр расонда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>How long we keep it</source>
   <translation>Инро чанд вақт нигоҳ медорем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <source>How many</source>
   <translation>Чанд дона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Чӣ тавр ҷалб шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Эҳтиёҷи таъҷилитарин чӣ қадар таъҷилист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Hygiene</source>
   <translation>Гигиена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>I decided freely. Nobody forced me or promised me anything.</source>
   <translation>Ман озодона қарор кардам. Касе маро маҷбур накард ва чизе ваъда надод.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Ба ман нусхаи ин нақшаро пешниҳод карданд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>СБМ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>Лоиҳаи СБМ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Рақами шахсӣ (ИИН ё дигар)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Агар чизе нодуруст бошад, ба роҳбар гӯед ё бе навиштани номатон нависед. Барои ин аз ёрӣ маҳрум намешавед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Агар ин коғазро одами бегона ёбад, шумо дар хатар монда метавонед. Онро дар ҳамин ҷо хонда, назди мо монда метавонед ё хоҳиш кунед, ки як қисмаш гирифта шавад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>If you are in danger</source>
   <translation>Агар дар хатар бошед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>If you are under 18</source>
   <translation>Агар шумо ба 18-солагӣ нарасида бошед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>Дар беморхона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>Бо забони имову ишора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Даромад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Сӯҳбати инфиродӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Соҳаи меҳнати маҷбурӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Information was given</source>
   <translation>Маълумот дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Injuries</source>
   <translation>Ҷароҳатҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Суғурташуда (ОСМС)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Тарҷумон ё шоҳид: ном ва имзо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Оё нигоҳ доштани ин коғаз барои шумо бехатар аст?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Кор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Пешбурди навиштаҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Намуди ғоибӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Намуди ёрӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Намуди ёрӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Намуди ташкилот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Kind of session</source>
   <translation>Намуди сӯҳбат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of stay</source>
   <translation>Намуди истиқомат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of exploitation</source>
   <translation>Намудҳои истисмор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of sexual exploitation</source>
   <translation>Намудҳои истисмори ҷинсӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Kits</source>
   <translation>Маҷмӯаҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Knowing one's rights</source>
   <translation>Донистани ҳуқуқҳои худ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Забони сӯҳбат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Забонҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Арз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Lawyer</source>
   <translation>Ҳуқуқшинос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Lawyer, police, court</source>
   <translation>Ҳуқуқшинос, милиса, суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Омӯхтани касб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Санаи рафтан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Legal</source>
   <translation>Ҳуқуқӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal advice</source>
   <translation>Маслиҳати ҳуқуқӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal help</source>
   <translation>Ёрии ҳуқуқӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Legal help, learning, work, things and money.</source>
   <translation>Ёрии ҳуқуқшинос, хониш, кор, ашё ва пул.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Legal matters</source>
   <translation>Масъалаҳои ҳуқуқӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Livelihood</source>
   <translation>Рӯзгузаронӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Lives afterwards</source>
   <translation>Баъд дар куҷо зиндагӣ мекунад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Тӯл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Санаи аз нав дидан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Паст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Таҳсилоти миёнаи нопурра</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>Бо кӣ тартиб дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Забони асосӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Making the surroundings safe</source>
   <translation>Бехатар кардани атроф</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Male</source>
   <translation>Мард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Истеҳсолот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Вазъи оилавӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Married</source>
   <translation>Оиладор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Masculine</source>
   <translation>Мард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Material aid</source>
   <translation>Ёрии моддӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Material aid and costs</source>
   <translation>Ёрии моддӣ ва хароҷот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Хӯрок дар як рӯз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Means of control</source>
   <translation>Роҳҳои назорат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Means of travel</source>
   <translation>Бо чӣ сафар мекунад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Medical help</source>
   <translation>Ёрии тиббӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medical insurance</source>
   <translation>Суғуртаи тиббӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medicines</source>
   <translation>Доруҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Medicines and aids</source>
   <translation>Доруҳо ва воситаҳои тиббӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Миёна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Migration service</source>
   <translation>Хадамоти муҳоҷират</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minutes</source>
   <translation>Дақиқа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Missing</source>
   <translation>Бедарак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Телефони мобилӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Пули ба даст додашуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Даромади моҳона аз он (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to a place of one's own</source>
   <translation>Ба хонаи худ кӯчид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to another service</source>
   <translation>Ба хадамоти дигар гузашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Навиштаҳои ман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Ном бо ҳарфҳои лотинӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Номи васӣ ё мақом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Ном ё рақам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Ҷавоб наомад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Баҳодиҳии навбатӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Баррасии навбатӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Шабҳои ғоибӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <location filename="../../src/caseapp/actions/referral_papers.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/reports/papers/labels.py" />
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>No</source>
   <translation>Не</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Душворӣ нест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Аз кай лозим нест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Хатар дида намешавад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Ҳеҷ кас ҳақ надорад шуморо занад, ба шумо дод занад, шуморо таҳқир кунад ё бар хилофи хоҳишатон ба шумо даст расонад. Аз куҷо омаданатон, ба чӣ бовар доштанатон, зан ё мард буданатон фарқ надорад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Non-governmental organisation</source>
   <translation>Ташкилоти ғайриҳукуматӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>Ариза дода нашуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Пурсида нашуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Not available</source>
   <translation>Дастнорас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not begun yet</source>
   <translation>Ҳанӯз сар нашудааст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Ҳанӯз ҳал нашудааст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Дода нашуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Суғурта нашудааст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Номаълум</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Номаълум дар куҷо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Аз нав чен карда нашуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Ба даст наомад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Эътироф нашуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Notes</source>
   <translation>Эзоҳҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Дар ин ҷо чизе навишта нашудааст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Шумораи фарзандон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Рақами парвандаи шумо: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Мақсадҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Аз ҷумла барои кӯдакон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Онҳоро танҳо касоне мехонанд, ки дар ин ҷо ба шумо ёрӣ медиҳанд. Ба дигарон танҳо бо розигии шумо ва танҳо он чиро медиҳем, ки донистанаш лозим аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Санаи кушода шудан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Organisation</source>
   <translation>Ташкилот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/retention.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Other</source>
   <translation>Дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Other donor</source>
   <translation>Донори дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Other names</source>
   <translation>Номҳои дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Our notes</source>
   <translation>Қайдҳои мо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Our talk is voluntary</source>
   <translation>Сӯҳбати мо ихтиёрӣ аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>Аз кай аз он вазъ баромад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Own means of the organisation</source>
   <translation>Маблағи худи ташкилот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Own wish</source>
   <translation>Хоҳиши худ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9 total</source>
   <translation>Баҳои умумии PHQ-9</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9, question 9</source>
   <translation>PHQ-9, саволи 9</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Санаи пардохт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Падару модар, васӣ ё мақом: ном ва имзо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Қисман ба даст омад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Шиноснома</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Номи падар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>People and places that do me good</source>
   <translation>Одамон ва ҷойҳое, ки ба ман хуш таъсир мекунанд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>People and places that take the mind off it</source>
   <translation>Одамон ва ҷойҳое, ки хаёлро мебаранд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Иҷозати будубош дар кишвар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Photographs</source>
   <translation>Суратҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical abuse</source>
   <translation>Зӯроварии ҷисмонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Таҳдиди ҷисмонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Ҷойи зист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>Нақша иҷро шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Анҷоми нақшавӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>Аз рӯи нақша то кай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Police</source>
   <translation>Милиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Police and court</source>
   <translation>Милиса ва суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Possible victim of trafficking</source>
   <translation>Қурбонии эҳтимолии савдои одамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Post-secondary, not tertiary</source>
   <translation>Таҳсилоти баъд аз миёна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Postal code</source>
   <translation>Индекси почта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Ҳомиладорӣ ва таваллуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Ҳомила</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Таҳсилоти ибтидоӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Варақи чопшуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Professionals and emergency numbers</source>
   <translation>Мутахассисон ва рақамҳои фаврӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Progress</source>
   <translation>Рафт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Танфурӯшӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Provided</source>
   <translation>Расонда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Provider</source>
   <translation>Иҷрокунанда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Зӯроварии равонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Ёрии аввалини равонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Psychological state</source>
   <translation>Ҳолати равонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Psychologist</source>
   <translation>Равоншинос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Publishing her or his story</source>
   <translation>Нашри саргузашти ӯ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Purpose</source>
   <translation>Мақсад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Ба даст омад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for closure</source>
   <translation>Сабаби пӯшидан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for leaving</source>
   <translation>Сабаби рафтан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral</source>
   <translation>Сабаби роҳхат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral onwards</source>
   <translation>Сабаби равона кардан ба ҷойи дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for the extension</source>
   <translation>Сабаби дароз кардан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Reason, where it was not consent</source>
   <translation>Сабаб, агар розигӣ набошад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Чекҳо дида шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Кӣ қабул кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Гирифтани хизматрасонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Кай ҷалб шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Ҷалб кардан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Referral outside the program</source>
   <translation>Роҳхат берун аз барнома</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Referrals</source>
   <translation>Роҳхатҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Ба ҷойи дигар равона шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Ба кадом ташкилот равона шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring case worker</source>
   <translation>Корманди равонакунанда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring organisation</source>
   <translation>Ташкилоти равонакунанда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Refused to answer</source>
   <translation>Аз ҷавоб даст кашид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Region</source>
   <translation>Вилоят</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Regions of exploitation in Kazakhstan</source>
   <translation>Вилоятҳои истисмор дар Қазоқистон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Register</source>
   <translation>Феҳрист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Reintegration</source>
   <translation>Бозгашт ба ҷомеа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Relationship to the trafficker</source>
   <translation>Муносибат бо савдогари одамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Relative</source>
   <translation>Хешованд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Released by the exploiter</source>
   <translation>Истисморгар озод кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Дар хотир доштан ё диққат додан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Rent</source>
   <translation>Иҷораи манзил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Rented place</source>
   <translation>Хонаи иҷора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Representation before authorities or in court</source>
   <translation>Намояндагӣ дар мақомот ё суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Research</source>
   <translation>Таҳқиқот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Масъул</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Озодии гаштугузорро маҳдуд мекунад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the assessment</source>
   <translation>Натиҷаи баҳодиҳӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the request</source>
   <translation>Натиҷаи муроҷиат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return certificate</source>
   <translation>Шаҳодатномаи бозгашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Return home</source>
   <translation>Бозгашт ба хона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Returned</source>
   <translation>Баргашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Returned to the home country</source>
   <translation>Ба ватан баргашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Ҳуқуқи будубош</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the family</source>
   <translation>Хатар аз ҷониби оила</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the trafficker</source>
   <translation>Хатар аз ҷониби савдогари одамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of being trafficked again</source>
   <translation>Хатари аз нав дучор шудан ба савдои одамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of no income</source>
   <translation>Хатари бедаромад мондан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Risk of suicide or self-harm</source>
   <translation>Хатари худкушӣ ё зарар ба худ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of violence</source>
   <translation>Хатари зӯроварӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Нақши ӯ дар парванда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Safe way and time to reach the person</source>
   <translation>Роҳ ва вақти бехатари тамос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety</source>
   <translation>Бехатарӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>Нақшаи бехатарӣ мувофиқа шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Шакли муроҷиат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Мактаб, забон, хондану навиштан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Забони дуюм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Дидан, ҳатто бо айнак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sent, no answer yet</source>
   <translation>Фиристода шуд, ҳанӯз ҷавоб нест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Separated</source>
   <translation>Ҷудо зиндагӣ мекунад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Хизматрасонӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Вазъи беихтиёрӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Sex</source>
   <translation>Ҷинс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sexual abuse</source>
   <translation>Зӯроварии ҷинсӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sexual exploitation</source>
   <translation>Истисмори ҷинсӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Ба кӣ дода мешавад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, statistics only</source>
   <translation>Додан ба СБМ: танҳо омор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, under a code</source>
   <translation>Додан ба СБМ: бо рамз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, with the name</source>
   <translation>Додан ба СБМ: бо ном</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with another organisation that helps</source>
   <translation>Додан ба ташкилоти дигари ёрирасон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with health services</source>
   <translation>Додан ба муассисаҳои тандурустӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the court or prosecutor</source>
   <translation>Додан ба суд ё прокуратура</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the embassy or consulate</source>
   <translation>Додан ба сафорат ё консулгарӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the police</source>
   <translation>Додан ба милиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/reports/coverage.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelter</source>
   <translation>Паноҳгоҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Таҳсилоти олии кӯтоҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Имзо ё нақши ангушт ва сана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Дар коғаз имзо шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Муҷаррад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Ғуломӣ ё расмҳои ба он монанд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Нигоҳубини иҷтимоӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Ҳифзи иҷтимоӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Баъзе ҷавобҳо чоп нашудаанд, зеро касе, ки ин коғазро чоп кард, ҳаққи хондани онҳоро надорад. Аз мо пурсед: мутахассисе, ки ҳақ дорад, ба шумо нишон медиҳад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Каме душвор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Баъзе калимаҳо ба забони русӣ навишта шудаанд, зеро ҳанӯз тарҷума нашудаанд. Мо онҳоро ба шумо мефаҳмонем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Касе, ки ба ӯ бовар доред: ном ва телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, before a witness</source>
   <translation>Шифоҳӣ, дар назди шоҳид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, without a witness</source>
   <translation>Шифоҳӣ, бе шоҳид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>State</source>
   <translation>Ҳолат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>State body other than the police</source>
   <translation>Мақоми давлатии ғайр аз милиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>State order</source>
   <translation>Фармоиши давлатӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>State portal</source>
   <translation>Портали давлатӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Stateless</source>
   <translation>Бешаҳрванд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Status</source>
   <translation>Вазъ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Қадамҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>Пас аз 3 моҳ ҳам ҳамин тавр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Қатъ шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Stranger</source>
   <translation>Бегона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Street</source>
   <translation>Кӯча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Чунин соатҳо мегузаранд. Шумо танҳо нестед. Аз қадами якум сар кунед ва ба қадами дигар гузаред.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Supportive listening</source>
   <translation>Гӯш кардани дастгирикунанда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Surname</source>
   <translation>Насаб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Кӣ қабул кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Пули кор кардаашро мегирад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Сӯҳбатҳо бо равоншинос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Telephone (write it here only if it is safe)</source>
   <translation>Телефон (танҳо агар бехатар бошад, дар ин ҷо нависед)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Телефон ё SIM-корт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Ташхисҳои пешниҳодшуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Матни ҳисобот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Кӯдак розӣ аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Роҳбар ҳанӯз ҳамаашро тасдиқ накардааст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Дақиқии санаи кушодан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Худаш розӣ аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Худаш ба ин роҳхат розӣ аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Нусха дар дасташ ҳаст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Қарори худаш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Ба ман ҳафт бандро фаҳмонданд ва ман онҳоро фаҳмидам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Қадамҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Бозгашт ба хона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Чек ҳаст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>Нақша ҳанӯз нест.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Ин қайдҳои касонест, ки бо шумо кор мекунанд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your aims and the steps towards them.</source>
   <translation>Ин мақсадҳои шумо ва қадамҳо ба сӯи онҳост.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your decisions. Each one can be changed.</source>
   <translation>Ин қарорҳои шумост. Ҳар якеро тағйир додан мумкин аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your name and the facts about you.</source>
   <translation>Ин номи шумо ва маълумот дар бораи шумост.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Ин қисмҳо барои бехатарии шумо гирифта шуданд. Онҳоро назди мо ҳар вақт хонда метавонед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Ашёи додашуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your health and the help of the doctor.</source>
   <translation>Ин дар бораи саломатии шумо ва ёрии духтур аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your journey and your arrival.</source>
   <translation>Ин дар бораи сафар ва расидани шумост.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your talks and what was asked in them.</source>
   <translation>Ин дар бораи сӯҳбатҳои шумо ва саволҳои онҳост.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Ин нақша барои соатҳои вазнин аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what others were told about you, or were asked for.</source>
   <translation>Ин он чизест, ки ба дигарон дар бораи шумо гуфта шуд ё аз онҳо барои шумо хоҳиш карда шуд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what we wrote down about what you need and what may be dangerous for you.</source>
   <translation>Ин навиштаҳои мо дар бораи он аст, ки ба шумо чӣ лозим аст ва барои шумо чӣ хатарнок буда метавонад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what you told us about what others did to you.</source>
   <translation>Ин он чизест, ки шумо дар бораи кирдори дигарон нисбати худ нақл кардед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>This is what you want to reach, and who does what until when. It is your plan. You may change it at any time.</source>
   <translation>Дар ин ҷо навишта шудааст, ки шумо ба чӣ расидан мехоҳед ва кӣ, чиро, то кадом рӯз мекунад. Ин нақшаи шумост. Онро ҳар вақт тағйир дода метавонед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Таҳдид бо милиса ё мақомот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through an online advertisement</source>
   <translation>Тавассути эълон дар интернет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through family or family events</source>
   <translation>Тавассути оила ё маъракаҳои оилавӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through friends or social events</source>
   <translation>Тавассути дӯстон ё ҷамъомадҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through online social networks</source>
   <translation>Тавассути шабакаҳои иҷтимоӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Thumbprint</source>
   <translation>Нақши ангушт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Унвон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>Ба ташкилоти дигар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To this shelter</source>
   <translation>Ба ин паноҳгоҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>To whom</source>
   <translation>Ба кӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Today</source>
   <translation>Имрӯз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Ҳамроҳи кӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Дар сӯҳбат ё бо телефон гуфта шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Асбоб ва таҷҳизот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking events</source>
   <translation>Воқеаҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking history</source>
   <translation>Саргузашт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Trafficking status</source>
   <translation>Мақом аз рӯи савдои одамон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Tranches of a grant</source>
   <translation>Қисмҳои грант</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Tranches paid</source>
   <translation>Қисмҳои пардохтшуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Ба хадамоти дигар гузаронда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transit</source>
   <translation>Транзит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transport</source>
   <translation>Нақлиёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Ҳуҷҷати сафар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Табобат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Сил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Намуди воқеа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Дар тафтиш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Under way</source>
   <translation>Иҷро шуда истодааст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Understanding and being understood</source>
   <translation>Фаҳмидан ва худро фаҳмондан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Unpaid wages</source>
   <translation>Музди пардохтнашуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Unpaid wages and compensation</source>
   <translation>Музди пардохтнашуда ва ҷуброн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>То кадом рӯз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Таҳсилоти миёна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>То кай эътибор дорад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Нусхаи варақа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Ҷабрдида</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Visited by</source>
   <translation>Кӣ рафта дид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Visits</source>
   <translation>Боздидҳо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Voluntary return</source>
   <translation>Бозгашти ихтиёрӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Ваучер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>WHO-5 total</source>
   <translation>Баҳои умумии WHO-5</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Wages not paid (KZT)</source>
   <translation>Музди пардохтнашуда (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Walking or climbing steps</source>
   <translation>Роҳ гаштан ё аз зина баромадан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Warning signs</source>
   <translation>Нишонаҳои огоҳкунанда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Шустушӯ ё либоспӯшӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Мо мепурсем, то ба шумо хуб ёрӣ диҳем: ҷойи бехатар, духтур, ҳуқуқшинос, ҳуҷҷатҳо, кор, бозгашт ба хона.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>We keep what is written about you for {years} years after our work with you has ended. If you were under 18 when you came, we keep it at least until you are 21. Then your name and everything that points to you is erased. Only numbers without a name stay.</source>
   <translation>Он чиро, ки дар бораи шумо навишта шудааст, пас аз анҷоми кори мо бо шумо {years} сол нигоҳ медорем. Агар ҳангоми омадан ба 18-солагӣ нарасида бошед, ҳадди ақал то 21-солагиатон нигоҳ медорем. Баъд номи шумо ва ҳар чизе, ки шуморо мешиносонад, нест карда мешавад. Танҳо рақамҳои бе ном мемонанд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is erased.</source>
   <translation>Гуфтаҳои шуморо пас аз анҷоми кори мо бо шумо {years} сол зери қулф нигоҳ медорем. Баъд номи шумо нест карда мешавад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We look at it again on</source>
   <translation>Аз нав дида мебароем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We talked about this plan. I understand it and I agree.</source>
   <translation>Ин нақшаро муҳокима кардем. Ман онро фаҳмидам ва розӣ ҳастам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may have to speak. Whenever we can, we tell you first.</source>
   <translation>Бе розигии шумо дар бораи шумо ба касе намегӯем. Танҳо агар ҳаёти касе дар хатар бошад ё қонун талаб кунад, шояд гуфтан лозим ояд. Ҳар вақте имкон бошад, аввал ба шумо мегӯем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Сайтҳо ва барномаҳои ҷалб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I can do alone</source>
   <translation>Худам танҳо чӣ карда метавонам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I live for</source>
   <translation>Барои чӣ зиндагӣ мекунам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Маҳз чӣ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Бо шумо чӣ шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Дар танҳоӣ чӣ ёрӣ медиҳад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>What is asked for</source>
   <translation>Чӣ хоҳиш карда мешавад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Дар ин коғаз чӣ нест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What is worth living for</source>
   <translation>Барои чӣ зистан меарзад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is written about you</source>
   <translation>Дар бораи шумо чӣ навишта шудааст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What kind of help</source>
   <translation>Ин чӣ гуна ёрӣ аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What matters most to the person now</source>
   <translation>Ҳоло барои худаш муҳимтарин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Чӣ ҳифз мекунад ва қувват медиҳад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>What was done</source>
   <translation>Чӣ карда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was done with the person</source>
   <translation>Бо ӯ чӣ карданд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Чӣ фаҳмонда шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Чӣ дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Он чиро, ки пештар дода шуд, на ҳамеша баргардондан мумкин аст, вале мо мегӯем, ки он ба куҷо рафт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Бо ҷавобҳои шумо чӣ мекунем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>What went where</source>
   <translation>Чӣ ба куҷо рафт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>Ба чӣ розигӣ додед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What you may ask for</source>
   <translation>Чиро хоҳиш карда метавонед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you need</source>
   <translation>Ба шумо чӣ лозим аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>What you tell stays here</source>
   <translation>Гуфтаҳои шумо дар ин ҷо мемонанд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Ба чӣ расидан мехоҳед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Вақте ки вазнин мешавад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Кай омадед, дар куҷо зиндагӣ кардед, кӣ барои шумо масъул аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Ба хона баргаштан ё барнагаштан ва вақти онро худатон ҳал мекунед. Сафареро, ки намехоҳед, ташкил намекунем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Who decided for the child</source>
   <translation>Барои кӯдак кӣ қарор кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who decided on this status</source>
   <translation>Кӣ дар бораи ин мақом қарор кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Дар ҳар соат кӣ ба ман ёрӣ медиҳад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Кӣ масъул аст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Who pays</source>
   <translation>Кӣ пардохт мекунад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Кӣ равона кард</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Кӣ ҳузур дошт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Шумо кистед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Аз кӣ ёрӣ пурсида метавонам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Whom to ask</source>
   <translation>Ба кӣ муроҷиат кардан лозим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whom to ask for help</source>
   <translation>Аз кӣ ёрӣ пурсидан мумкин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Why it was allowed</source>
   <translation>Чаро иҷозат дода шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Барои чӣ мепурсем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Баргаштан мехоҳад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>Бо иҷозат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>Бо оила</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>Бо кӣ мубодила кардем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Withdrawn</source>
   <translation>Бозпас гирифта шуд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Withdrawn on</source>
   <translation>Санаи бозпас гирифтан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds documents</source>
   <translation>Ҳуҷҷатҳоро нигоҳ медорад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds food, water, warmth or shelter</source>
   <translation>Хӯрок, об, гармӣ ё паноҳ намедиҳад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a month</source>
   <translation>Дар давоми як моҳ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a week</source>
   <translation>Дар давоми як ҳафта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Шоҳид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Worker</source>
   <translation>Корманд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Кӣ навишт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <location filename="../../src/caseapp/actions/referral_papers.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/reports/papers/labels.py" />
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Yes</source>
   <translation>Ҳа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are not to blame for what others did to you. You have these rights:</source>
   <translation>Шумо барои кирдори дигарон нисбати худ гунаҳкор нестед. Шумо чунин ҳуқуқҳо доред:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are treated with respect</source>
   <translation>Бо шумо эҳтиромона муносибат мекунанд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide</source>
   <translation>Худатон ҳал мекунед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you to find a lawyer.</source>
   <translation>Дар бораи кирдори нисбати шумо содиршуда ариза додан ё надоданро худатон ҳал мекунед. Ёрии мо ба он вобаста нест. Агар хоҳед, барои ёфтани ҳуқуқшинос ёрӣ медиҳем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you stay, what you tell and which help you take. You may leave at any time.</source>
   <translation>Дар ин ҷо мондан ё намондан, чӣ гуфтан ва кадом ёриро гирифтанро худатон ҳал мекунед. Ҳар вақт рафта метавонед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may also complain to the state body that protects personal data.</source>
   <translation>Ба мақоми давлатие, ки маълумоти шахсиро ҳифз мекунад, низ шикоят карда метавонед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected.</source>
   <translation>Ҳар вақт пурсида метавонед, ки дар бораи шумо чӣ нигоҳ медорем, нусхаашро гирифта ва хатоҳоро ислоҳ кунонда метавонед.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we cannot do it, we tell you why.</source>
   <translation>Хоҳиш карда метавонед, ки нодурусташро ислоҳ кунем, намерасидагиашро илова кунем ва навиштаро дар бораи шумо нест кунем. Агар карда натавонем, сабабашро мегӯем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may change your mind</source>
   <translation>Фикратонро дигар карда метавонед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You may complain</source>
   <translation>Шикоят карда метавонед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs nothing.</source>
   <translation>Шумо ҳақ доред донед, ки дар бораи шумо чӣ нигоҳ медорем. Ин коғаз онро мегӯяд. Онро ҳар вақт боз пурсида метавонед, ройгон аст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may see what is written</source>
   <translation>Навиштаро дида метавонед</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to anybody who works here. From that day on we share nothing more for this purpose.</source>
   <translation>Ҳар розигиро ҳар вақт, бе гуфтани сабаб, бозпас гирифта метавонед. Барои ин аз ёрӣ маҳрум намешавед. Инро ба ҳар касе, ки дар ин ҷо кор мекунад, гӯед ё нависед. Аз ҳамон рӯз бо ин мақсад дигар чизеро мубодила намекунем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared.</source>
   <translation>Розигиатонро ҳар вақт бозпас гирифта метавонед. Барои ин аз ёрӣ маҳрум намешавед. Аз ҳамон рӯз дигар чизе дода намешавад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You need not answer every question. You may stop or rest at any time. You get help even if you do not tell everything.</source>
   <translation>Ба ҳар савол ҷавоб додан шарт нест. Ҳар вақт бас карда ё дам гирифта метавонед. Агар ҳамаашро нагӯед ҳам, ёрӣ мегиред.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Розигии шумо ба нақша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your consent</source>
   <translation>Розигии шумо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your decision</source>
   <translation>Қарори шумо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your documents are yours</source>
   <translation>Ҳуҷҷатҳоятон аз они шумост</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Саломатии шумо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your passport and your other documents belong to you. Nobody may keep them from you.</source>
   <translation>Шиноснома ва дигар ҳуҷҷатҳо аз они шумост. Ҳеҷ кас ҳақ надорад онҳоро аз шумо гирифта монад.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your plan</source>
   <translation>Нақшаи шумо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Ҳуқуқҳои шумо дар ин ҷо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your safety plan</source>
   <translation>Нақшаи бехатарии шумо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your support plan</source>
   <translation>Нақшаи ёрии шумо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your talks with the psychologist</source>
   <translation>Сӯҳбатҳои шумо бо равоншинос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Вақти шумо назди мо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Бозгашти шумо ба хона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>{day}</source>
   <translation>{day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>{day} · {what}</source>
   <translation>{day} · {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>{number}. {point}</source>
   <translation>{number}. {point}</translation>
  </message>
 </context>
</TS>
