<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no need</source>
   <translation>0 – керек эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no sign of it</source>
   <translation>0 – белгиси жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – бир аз керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – бир аз коркунуч</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious need</source>
   <translation>2 – олуттуу керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious risk</source>
   <translation>2 – олуттуу коркунуч</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – өтө керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Керебет, тамак, кийим, дарыгер, психолог, юрист жана котормочу бул жерде сиз үчүн акысыз. Ал үчүн эч ким сизден акча, жумуш же башка кызмат сурай албайт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A child's best interest</source>
   <translation>Баланын кызыкчылыгы үчүн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Карыз талап кылынган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Өзүнүн турак жайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Абдан кыйын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Ата-энеңиз, камкорчуңуз же камкордук органы сиз менен бирге чечет. Коркунучка тиешеси болушу мүмкүн болгон адам сиз үчүн чечпейт. Сизден да сурашат.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Жашоо үчүн коопсуз жер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Өзүнүн чакан иши</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Уурдалып кеткен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Болжол менен ошол эле</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Abroad</source>
   <translation>Чет өлкөдө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse of power or of a position of vulnerability</source>
   <translation>Бийликти же алсыз абалды кыянат пайдалануу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Accepted</source>
   <translation>Кабыл алынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation</source>
   <translation>Жайгаштыруу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation and food service</source>
   <translation>Мейманкана жана тамактануу кызматы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Тааныш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Активдүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Actual end</source>
   <translation>Иш жүзүндө бүткөн күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Actual victim of trafficking</source>
   <translation>Адам сатуунун чыныгы курмандыгы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Кошумча кызматтар керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>3 айдан кийин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Каттоодогу жаш курагы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Адам сатууга кабылгандагы жашы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Айыл, токой жана балык чарбасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>{number}-максат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Сумма (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount paid (KZT)</source>
   <translation>Төлөнгөн сумма (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount planned (KZT)</source>
   <translation>Пландалган сумма (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Котормочу жардам берди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Башка баш калкалоочу жай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Жооп берилген күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved by</source>
   <translation>Ким бекитти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Approved by {name} on {day}.</source>
   <translation>Бекитилди: {name}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Area</source>
   <translation>Тармак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Arranging the return</source>
   <translation>Кайтууну уюштуруу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Жеткени тастыкталган күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Кайра сурала турган күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Сизге жооптуу кызматкерден же ушул үйдүн жетекчисинен сураңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Сизге жооптуу кызматкерден ({worker}) же ушул үйдүн жетекчисинен сураңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>3 айдан кийин суралган күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed by</source>
   <translation>Ким баалады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Assessed on</source>
   <translation>Бааланган күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed together with the person</source>
   <translation>Өзү менен бирге бааланды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>Иш жеринде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>Жумушта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Тиркелген документ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Мамлекеттик орган же сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Кайткан күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>«Ооба» же «жок» деңизден мурда сизге бул жети пункт өзүңүз түшүнгөн тилде түшүндүрүлөт. Канча керек болсо, ошончо сураңыз. Эч ким сизди шаштыра да, мажбурлай да албайт. «Жок» деген да жооп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Башталган күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Жөлөкпулдар жана төлөмдөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Жакшыраак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Кан жана заара</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Үзгүлтүккө учурады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Business plan accepted</source>
   <translation>Бизнес-план кабыл алынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By air</source>
   <translation>Учак менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By bus</source>
   <translation>Автобус менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>Телефон же интернет аркылуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Поезд менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>{number} номерине чалыңыз же ушул жерде иштеген каалаган адамга айтыңыз, күндүзбү, түнбү.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Calling name</source>
   <translation>Кандай кайрылса болот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Came by herself or himself</source>
   <translation>Өзү келген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Күтө алат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Азыр чечим чыгара албайт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Балдарга кам көрүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Аткарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Case</source>
   <translation>Иш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Case worker</source>
   <translation>Жооптуу кызматкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Case worker there</source>
   <translation>Ал жактагы жооптуу кызматкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Сертификат алынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Child labour</source>
   <translation>Балдар эмгеги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Children</source>
   <translation>Балдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Бирге жашаган балдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Citizenship</source>
   <translation>Жарандыгы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>City or village</source>
   <translation>Шаар же айыл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Жабылган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed and referred</source>
   <translation>Жабылган жана жолдонгон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed by</source>
   <translation>Ким жапты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Жабылган күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved by</source>
   <translation>Жабылышын ким бекитти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved on</source>
   <translation>Жабылышы бекитилген күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Кийим жана бут кийим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>Биринчи өлчөөгө салыштырмалуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Даттануу же кылмыш жөнүндө арыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Аяктады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Consent</source>
   <translation>Макулдук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Курулуш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>3 айдан кийинки байланыш күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Үй-бүлө менен байланыш жана элдешүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Үй-бүлө менен байланыш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Баасы (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Байланышууга мүмкүн болбоду</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Countries of exploitation</source>
   <translation>Эксплуатация болгон өлкөлөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Country</source>
   <translation>Өлкө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Country of recruitment</source>
   <translation>Азгырылган өлкө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Country of residence</source>
   <translation>Жашаган өлкөсү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Country of return</source>
   <translation>Кайта турган өлкө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Курс же кесипке окутуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Маданият, спорт, баарлашуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Data without your name, from which nobody can find you, may be used to understand trafficking in persons and to prevent it. You may say no.</source>
   <translation>Атыңыз жок, сизди таанууга мүмкүн болбогон маалыматтар адам сатууну түшүнүүгө жана анын алдын алууга жардам бериши мүмкүн. Сиз баш тарта аласыз.</translation>
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
   <translation>Күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Туулган күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral</source>
   <translation>Жолдонгон күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral onwards</source>
   <translation>Башка жакка жолдонгон күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Date of this decision</source>
   <translation>Бул чечимдин күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Карыз кулчулугу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Каза болгон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Анын пайдасына чечилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Чечим күтүлүүдө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Четке кагылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Тиш дарылоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Жөнөгөнү тастыкталган күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the closure</source>
   <translation>Жабылуунун чоо-жайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral</source>
   <translation>Жолдоонун чоо-жайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral onwards</source>
   <translation>Башка жакка жолдоонун чоо-жайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Багыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Токтотулган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>Ажырашкан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Дарыгер жана дарылануу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Documents</source>
   <translation>Документтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Documents are not ready</source>
   <translation>Документтер даяр эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents restored</source>
   <translation>Документтер калыбына келтирилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Documents were taken or withheld</source>
   <translation>Документтери алынып коюлган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Ар бир сап – өзүнчө чечим. Бирине макул болуп, экинчисине макул болбосоңуз болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Early childhood education</source>
   <translation>Мектепке чейинки билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Education</source>
   <translation>Билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Education and skills</source>
   <translation>Билим жана көндүмдөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Электрондук почта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Embassy or consulate</source>
   <translation>Элчилик же консулдук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Жумуш менен камсыз кылуу борбору</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Шифрленген файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Социалдык кызматтардын мамлекеттик порталына киргизүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Өзү качып чыккан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Examination or test</source>
   <translation>Кароо же анализ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Excessive working hours</source>
   <translation>Ашыкча иш убактысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Explaining reactions to stress</source>
   <translation>Стресске реакцияны түшүндүрүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploitation</source>
   <translation>Эксплуатация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited from</source>
   <translation>Эксплуатация качандан тартып</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited until</source>
   <translation>Эксплуатация качанга чейин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>Качанга чейин узартылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Жалган убада же алдоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Үй-бүлө жана балдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Үй-бүлө же достор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Fees for documents</source>
   <translation>Документтер үчүн төлөмдөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Female</source>
   <translation>Аял</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Feminine</source>
   <translation>Аял</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Жумуш табуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>First check</source>
   <translation>Биринчи кароо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>First conversation</source>
   <translation>Биринчи маек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Жолго жарамдуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Кийинки коштоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Азык-түлүк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Тамак, кийим, гигиена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Бала үчүн эң оболу анын өзүнө эмне жакшы экени эске алынат, баланын өзүнөн да сурашат.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Балдар үчүн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Башкалар окуйт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>Баш калкалоочу жайдан: аты-жөнү жана колу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced begging</source>
   <translation>Мажбурлап кайыр сурантуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced criminality</source>
   <translation>Кылмышка мажбурлоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced labour</source>
   <translation>Мажбурлап иштетүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced marriage</source>
   <translation>Мажбурлап үйлөндүрүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Form {version}</source>
   <translation>{version}-форма</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Formal status</source>
   <translation>Расмий макамы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Formally identified as a victim</source>
   <translation>Расмий түрдө курмандык деп таанылган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by another authority</source>
   <translation>Башка мекеме бошоткон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by the police</source>
   <translation>Милиция бошоткон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>GAD-7 жалпы баллы</translation>
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
   <translation>Берилген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Given name</source>
   <translation>Аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Given or sent by other means</source>
   <translation>Башка жол менен берилген же жөнөтүлгөн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Барса болот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Максат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Башка керебетте улантат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Жакшы жүрүүдө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Чакан иш үчүн грант</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Топтук маек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>АИВ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Тапшырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Handed out by</source>
   <translation>Ким берди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harbouring</source>
   <translation>Жашыруу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Ден соолук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Health service</source>
   <translation>Саламаттык сактоо кызматы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hearing, even with an aid</source>
   <translation>Угуу, аппарат менен да</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Help costs nothing</source>
   <translation>Жардам акысыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Help that you received</source>
   <translation>Сиз алган жардам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Help was given</source>
   <translation>Жардам берилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by a non-governmental organisation</source>
   <translation>Өкмөттүк эмес уюм жардам берген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by other people</source>
   <translation>Башка адамдар жардам берген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Билими</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Үй телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Ишеним телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Сааттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>House rules were explained</source>
   <translation>Үйдүн эрежелери түшүндүрүлдү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Housing</source>
   <translation>Турак жай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I make the place around me safe</source>
   <translation>Айланамды кантип коопсуз кылам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I notice that it begins</source>
   <translation>Башталганын кантип байкайм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How it ended</source>
   <translation>Кантип бүттү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How it goes</source>
   <translation>Кандай жүрүүдө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>How it stands</source>
   <translation>Кайсы баскычта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How it was given</source>
   <translation>Кантип берилген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>How it was passed on</source>
   <translation>Кантип берилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>How long we keep it</source>
   <translation>Муну канча убакыт сактайбыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <source>How many</source>
   <translation>Канча даана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Кантип азгырылган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Эң шашылыш муктаждык канчалык шашылыш</translation>
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
   <translation>Өз эрким менен чечтим. Мени эч ким мажбурлаган жок, эч нерсе убада кылган жок.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Мага бул пландын көчүрмөсү сунушталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>ЭМУ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>ЭМУ долбоору</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Жеке номери (ЖСН же башка)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Бир нерсе туура эмес болсо, жетекчиге айтыңыз же атыңызды көрсөтпөй жазыңыз. Ал үчүн жардамдан ажырабайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Бул кагазды бөтөн адам таап алса, сизге коркунуч туулушу мүмкүн. Аны ушул жерде окуп, бизде калтырсаңыз же бир бөлүгүн алып салууну сурансаңыз болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>If you are in danger</source>
   <translation>Коркунучта болсоңуз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>If you are under 18</source>
   <translation>Эгер 18ге толо элек болсоңуз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>Ооруканада</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>Жаңсоо тилинде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Киреше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Жеке маек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Мажбурлап иштетүү тармагы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Information was given</source>
   <translation>Маалымат берилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Injuries</source>
   <translation>Жаракаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Камсыздандырылган (ОСМС)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Котормочу же күбө: аты-жөнү жана колу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Бул кагазды өзүңүздө сактоо коопсузбу?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Жумуш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Жазууларды жүргүзүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Жок болуунун түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Жардамдын түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Жардамдын түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Уюмдун түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Kind of session</source>
   <translation>Маектин түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of stay</source>
   <translation>Жашоонун түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of exploitation</source>
   <translation>Эксплуатациянын түрлөрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of sexual exploitation</source>
   <translation>Сексуалдык эксплуатациянын түрлөрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Kits</source>
   <translation>Топтомдор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Knowing one's rights</source>
   <translation>Өз укуктарын билүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Маектин тили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Тилдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Кеңдик</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Lawyer</source>
   <translation>Юрист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Lawyer, police, court</source>
   <translation>Юрист, милиция, сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Кесип үйрөнүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Кеткен күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Legal</source>
   <translation>Укуктук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal advice</source>
   <translation>Укуктук кеңеш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal help</source>
   <translation>Укуктук жардам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Legal help, learning, work, things and money.</source>
   <translation>Юристтин жардамы, окуу, жумуш, буюмдар жана акча.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Legal matters</source>
   <translation>Укуктук маселелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Livelihood</source>
   <translation>Жан багуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Lives afterwards</source>
   <translation>Кийин кайда жашайт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Узундук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Кайра карала турган күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Төмөн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Толук эмес орто билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>Ким менен түзүлгөн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Негизги тили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Making the surroundings safe</source>
   <translation>Айлананы коопсуз кылуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Male</source>
   <translation>Эркек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Өндүрүш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Үй-бүлөлүк абалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Married</source>
   <translation>Үй-бүлөлүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Masculine</source>
   <translation>Эркек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Material aid</source>
   <translation>Материалдык жардам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Material aid and costs</source>
   <translation>Материалдык жардам жана чыгымдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Күнүнө канча жолу тамак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Means of control</source>
   <translation>Көзөмөлдөө жолдору</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Means of travel</source>
   <translation>Эмне менен барат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Medical help</source>
   <translation>Медициналык жардам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medical insurance</source>
   <translation>Медициналык камсыздандыруу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medicines</source>
   <translation>Дарылар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Medicines and aids</source>
   <translation>Дары-дармек жана медициналык каражаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Орточо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Migration service</source>
   <translation>Миграция кызматы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minutes</source>
   <translation>Мүнөт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Missing</source>
   <translation>Дайынсыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Уюлдук телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Колго берилген акча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Андан айлык киреше (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to a place of one's own</source>
   <translation>Өз үйүнө көчтү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to another service</source>
   <translation>Башка кызматка өттү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Менин жазууларым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Латын тамгаларындагы аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Камкорчунун аты же органдын аталышы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Аты же номери</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Жооп болгон жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Кийинки баалоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Кийинки карап чыгуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Жок болгон түндөр</translation>
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
   <translation>Жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Кыйынчылык жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Качандан бери керек эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Коркунуч көрүнбөйт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Эч ким сизди урууга, сизге кыйкырууга, сизди кемсинтүүгө же эркиңизге каршы кол тийгизүүгө укугу жок. Кайдан келгениңиз, эмнеге ишенгениңиз, аял же эркек экениңиз маанилүү эмес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Non-governmental organisation</source>
   <translation>Өкмөттүк эмес уюм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>Арыз берилген эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Суралган эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Not available</source>
   <translation>Мүмкүн эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not begun yet</source>
   <translation>Баштала элек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Азырынча чечилген эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Берилген эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Камсыздандырылган эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Белгисиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Кайда экени белгисиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Кайра өлчөнгөн эмес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Жетишилген жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Таанылган жок</translation>
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
   <translation>Эскертүүлөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Бул жерде эч нерсе жазылган эмес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Балдарынын саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Ишиңиздин номери: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Максаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Анын ичинен балдарга</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Аларды ушул жерде сизге жардам бергендер гана окуйт. Башкаларга сиз макул болсоңуз гана жана билиши керек болгон нерсени гана беребиз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Ачылган күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Organisation</source>
   <translation>Уюм</translation>
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
   <translation>Башка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Other donor</source>
   <translation>Башка донор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Other names</source>
   <translation>Башка аттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Our notes</source>
   <translation>Биздин жазууларыбыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Our talk is voluntary</source>
   <translation>Маегибиз ыктыярдуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>Качандан бери ал жерден чыккан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Own means of the organisation</source>
   <translation>Уюмдун өз каражаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Own wish</source>
   <translation>Өз каалоосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9 total</source>
   <translation>PHQ-9 жалпы баллы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9, question 9</source>
   <translation>PHQ-9, 9-суроо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Төлөнгөн күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Ата-эне, камкорчу же орган: аты-жөнү жана колу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Жарым-жартылай жетишилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Паспорт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Атасынын аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>People and places that do me good</source>
   <translation>Өзүмдү жакшы сезген адамдар жана жерлер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>People and places that take the mind off it</source>
   <translation>Көңүлдү бура турган адамдар жана жерлер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Өлкөдө болууга уруксат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Photographs</source>
   <translation>Сүрөттөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical abuse</source>
   <translation>Физикалык зомбулук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Физикалык коркутуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Жашай турган жер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>План аткарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Пландалган бүтүү күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>План боюнча качанга чейин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Police</source>
   <translation>Милиция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Police and court</source>
   <translation>Милиция жана сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Possible victim of trafficking</source>
   <translation>Адам сатуунун ыктымал курмандыгы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Post-secondary, not tertiary</source>
   <translation>Ортодон кийинки атайын билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Postal code</source>
   <translation>Почта индекси</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Кош бойлуулук жана төрөт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Кош бойлуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Башталгыч билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Басылган барак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Professionals and emergency numbers</source>
   <translation>Адистер жана шашылыш номерлер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Progress</source>
   <translation>Жүрүшү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Сойкулук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Provided</source>
   <translation>Көрсөтүлдү</translation>
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
   <translation>Аткаруучу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Психологиялык зомбулук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Алгачкы психологиялык жардам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Psychological state</source>
   <translation>Психологиялык абалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Psychologist</source>
   <translation>Психолог</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Publishing her or his story</source>
   <translation>Анын окуясын жарыялоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Purpose</source>
   <translation>Максаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Жетишилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for closure</source>
   <translation>Жабуунун себеби</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for leaving</source>
   <translation>Кетүүнүн себеби</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral</source>
   <translation>Жолдоонун себеби</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral onwards</source>
   <translation>Башка жакка жолдоонун себеби</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for the extension</source>
   <translation>Узартуунун себеби</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Reason, where it was not consent</source>
   <translation>Макулдук болбосо, себеби</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Чектер каралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Ким кабыл алды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Кызматтарды алуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Качан азгырылган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Азгырып алып кетүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Referral outside the program</source>
   <translation>Программадан тышкары жолдомо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Referrals</source>
   <translation>Жолдомолор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Башка жакка жолдонду</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Кайсы уюмга жолдонгон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring case worker</source>
   <translation>Жолдогон кызматкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring organisation</source>
   <translation>Жолдогон уюм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Refused to answer</source>
   <translation>Жооп берүүдөн баш тартты</translation>
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
   <translation>Облус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Regions of exploitation in Kazakhstan</source>
   <translation>Казакстандагы эксплуатация болгон облустар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Register</source>
   <translation>Реестр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Reintegration</source>
   <translation>Коомго кайтуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Relationship to the trafficker</source>
   <translation>Адам сатуучуга тиешеси</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Relative</source>
   <translation>Тууган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Released by the exploiter</source>
   <translation>Эксплуатациялаган адам бошоткон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Эстеп калуу же көңүл топтоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Rent</source>
   <translation>Турак жай ижарасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Rented place</source>
   <translation>Ижарага алынган үй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Representation before authorities or in court</source>
   <translation>Мекемелерде же сотто өкүлчүлүк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Research</source>
   <translation>Изилдөө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Жооптуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Кыймылын чектейт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the assessment</source>
   <translation>Баалоонун жыйынтыгы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the request</source>
   <translation>Суроонун жыйынтыгы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return certificate</source>
   <translation>Кайтуу күбөлүгү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Return home</source>
   <translation>Үйгө кайтуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Returned</source>
   <translation>Кайтты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Returned to the home country</source>
   <translation>Мекенине кайтты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Өлкөдө болуу укугу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the family</source>
   <translation>Үй-бүлө тараптан коркунуч</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the trafficker</source>
   <translation>Адам сатуучу тараптан коркунуч</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of being trafficked again</source>
   <translation>Кайра адам сатууга кабылуу коркунучу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of no income</source>
   <translation>Кирешесиз калуу коркунучу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Risk of suicide or self-harm</source>
   <translation>Өзүн өлтүрүү же өзүнө зыян келтирүү коркунучу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of violence</source>
   <translation>Зомбулук коркунучу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Иштеги ролу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Safe way and time to reach the person</source>
   <translation>Байланышуунун коопсуз жолу жана убактысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety</source>
   <translation>Коопсуздук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>Коопсуздук планы макулдашылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Кайрылуу түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Мектеп, тил, окуу жана жазуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Экинчи тили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Көрүү, көз айнек менен да</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sent, no answer yet</source>
   <translation>Жөнөтүлдү, жооп жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Separated</source>
   <translation>Өзүнчө жашайт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Кызмат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Эрксиз абал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Sex</source>
   <translation>Жынысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sexual abuse</source>
   <translation>Сексуалдык зомбулук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sexual exploitation</source>
   <translation>Сексуалдык эксплуатация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Кимге берилет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, statistics only</source>
   <translation>ЭМУга берүү: статистика гана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, under a code</source>
   <translation>ЭМУга берүү: код менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, with the name</source>
   <translation>ЭМУга берүү: аты менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with another organisation that helps</source>
   <translation>Жардам берген башка уюмга берүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with health services</source>
   <translation>Саламаттык сактоо кызматына берүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the court or prosecutor</source>
   <translation>Сотко же прокуратурага берүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the embassy or consulate</source>
   <translation>Элчиликке же консулдукка берүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the police</source>
   <translation>Милицияга берүү</translation>
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
   <translation>Баш калкалоочу жай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Кыска жогорку билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Колу же манжа изи жана күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Кагазга кол коюлган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Бойдок же турмушка чыкпаган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Кулчулук же ага окшош иш-аракеттер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Социалдык камкордук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Социалдык коргоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Айрым жооптор басылган жок, анткени бул кагазды басып чыгарган адам аларды окуй албайт. Бизден сураңыз: окууга укугу бар адис сизге көрсөтөт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Бир аз кыйын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Айрым сөздөр орусча жазылган, анткени азырынча которулган эмес. Биз аларды сизге түшүндүрүп беребиз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Өзүңүз ишенген адам: аты жана телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, before a witness</source>
   <translation>Оозеки, күбөнүн алдында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, without a witness</source>
   <translation>Оозеки, күбөсүз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>State body other than the police</source>
   <translation>Милициядан башка мамлекеттик орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>State order</source>
   <translation>Мамлекеттик заказ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>State portal</source>
   <translation>Мамлекеттик портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Stateless</source>
   <translation>Жарандыгы жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Status</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Кадамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>3 айдан кийин да ошондой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Токтотулду</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Stranger</source>
   <translation>Бейтааныш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Street</source>
   <translation>Көчө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Мындай учурлар өтөт. Сиз жалгыз эмессиз. Биринчи кадамдан баштап, кийинкисине өтүңүз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Supportive listening</source>
   <translation>Колдоочу маек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Surname</source>
   <translation>Фамилиясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Ким кабыл алды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Тапкан акчасын алат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Психолог менен маектер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Telephone (write it here only if it is safe)</source>
   <translation>Телефон (коопсуз болсо гана бул жерге жазыңыз)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Телефон же SIM-карта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Сунушталган текшерүүлөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Отчеттун тексти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Бала макул</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Жетекчи баарын беките элек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Ачылган күндүн тактыгы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Өзү макул</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Бул жолдомого өзү макул</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Көчүрмөсү өзүндө бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Өзүнүн чечими</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Мага жети пункт түшүндүрүлдү, мен аларды түшүндүм.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Кадамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Үйгө кайтуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Чек бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>План азырынча жок.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Бул – сиз менен иштегендердин жазуулары.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your aims and the steps towards them.</source>
   <translation>Бул – сиздин максаттарыңыз жана аларга алып барган кадамдар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your decisions. Each one can be changed.</source>
   <translation>Бул – сиздин чечимдериңиз. Ар бирин өзгөртсө болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your name and the facts about you.</source>
   <translation>Бул – сиздин атыңыз жана сиз жөнүндө маалыматтар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Бул бөлүктөр сиздин коопсуздугуңуз үчүн алынып салынды. Аларды бизде каалаган убакта окусаңыз болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Берилген буюмдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your health and the help of the doctor.</source>
   <translation>Бул – ден соолугуңуз жана дарыгердин жардамы жөнүндө.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your journey and your arrival.</source>
   <translation>Бул – жолуңуз жана жеткениңиз жөнүндө.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your talks and what was asked in them.</source>
   <translation>Бул – маектериңиз жана аларда эмне суралганы жөнүндө.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Бул – оор учурлар үчүн план.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what others were told about you, or were asked for.</source>
   <translation>Бул – сиз жөнүндө башкаларга айтылган же сиз үчүн алардан суралган нерселер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what we wrote down about what you need and what may be dangerous for you.</source>
   <translation>Бул – сизге эмне керек экени жана сиз үчүн эмне коркунучтуу болушу мүмкүн экени жөнүндө жазганыбыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what you told us about what others did to you.</source>
   <translation>Бул – башкалар сизге эмне кылганы жөнүндө өзүңүз айтып бергениңиз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>This is what you want to reach, and who does what until when. It is your plan. You may change it at any time.</source>
   <translation>Мында эмнеге жетким келет дегениңиз жана ким, эмнени, кайсы күнгө чейин кыла турганы жазылган. Бул – сиздин планыңыз. Аны каалаган убакта өзгөртө аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Милиция же бийлик менен коркутуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through an online advertisement</source>
   <translation>Интернеттеги жарыя аркылуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through family or family events</source>
   <translation>Үй-бүлө же үй-бүлөлүк тойлор аркылуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through friends or social events</source>
   <translation>Достор же жолугушуулар аркылуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through online social networks</source>
   <translation>Социалдык тармактар аркылуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Thumbprint</source>
   <translation>Манжа изи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Наамы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>Башка уюмга</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To this shelter</source>
   <translation>Ушул жайга</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>To whom</source>
   <translation>Кимге</translation>
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
   <translation>Бүгүн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Ким менен бирге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Маекте же телефон аркылуу айтылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Аспаптар жана жабдуулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking events</source>
   <translation>Окуялар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking history</source>
   <translation>Башынан өткөндөрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Trafficking status</source>
   <translation>Адам сатуу боюнча макамы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Tranches of a grant</source>
   <translation>Гранттын бөлүктөрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Tranches paid</source>
   <translation>Төлөнгөн бөлүктөр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Башка кызматка өткөрүлдү</translation>
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
   <translation>Транспорт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Жол документи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Дарылоо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Кургак учук</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Окуянын түрү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Тергөөдө</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Under way</source>
   <translation>Аткарылууда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Understanding and being understood</source>
   <translation>Түшүнүү жана өзүн түшүндүрүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Unpaid wages</source>
   <translation>Төлөнбөгөн эмгек акы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Unpaid wages and compensation</source>
   <translation>Төлөнбөгөн эмгек акы жана компенсация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>Кайсы күнгө чейин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Орто билим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>Кайсы күнгө чейин жарактуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Форманын версиясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Жабырлануучу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Visited by</source>
   <translation>Ким барды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Visits</source>
   <translation>Баруулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Voluntary return</source>
   <translation>Ыктыярдуу кайтуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Ваучер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>WHO-5 total</source>
   <translation>WHO-5 жалпы баллы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Wages not paid (KZT)</source>
   <translation>Төлөнбөгөн эмгек акы (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Walking or climbing steps</source>
   <translation>Басуу же тепкич менен чыгуу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Warning signs</source>
   <translation>Кооптуу белгилер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Жуунуу же кийинүү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Сизге жакшы жардам берүү үчүн сурайбыз: коопсуз жер, дарыгер, юрист, документтер, жумуш, үйгө кайтуу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>We keep what is written about you for {years} years after our work with you has ended. If you were under 18 when you came, we keep it at least until you are 21. Then your name and everything that points to you is erased. Only numbers without a name stay.</source>
   <translation>Сиз жөнүндө жазылганды сиз менен ишибиз бүткөндөн кийин {years} жыл сактайбыз. Келгениңизде 18ге толо элек болсоңуз, кеминде 21ге толгончо сактайбыз. Андан кийин атыңыз жана сизди тааныта турган баары өчүрүлөт. Атсыз сандар гана калат.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is erased.</source>
   <translation>Айткандарыңызды сиз менен ишибиз бүткөндөн кийин {years} жыл кулпуда сактайбыз. Андан кийин атыңыз өчүрүлөт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We look at it again on</source>
   <translation>Кайра карап чыгабыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We talked about this plan. I understand it and I agree.</source>
   <translation>Бул планды талкууладык. Мен аны түшүндүм жана макулмун.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may have to speak. Whenever we can, we tell you first.</source>
   <translation>Сиздин макулдугуңузсуз сиз жөнүндө эч кимге айтпайбыз. Бирөөнүн өмүрү коркунучта болсо же мыйзам талап кылса гана айтууга туура келиши мүмкүн. Мүмкүн болгон сайын адегенде сизге айтабыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Азгыруу сайттары жана тиркемелери</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I can do alone</source>
   <translation>Өзүм жалгыз эмне кыла алам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I live for</source>
   <translation>Эмне үчүн жашайм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Так эмне</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Сизге эмне болду</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Жалгызда эмне жардам берет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>What is asked for</source>
   <translation>Эмне суралууда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Бул кагазда эмне жок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What is worth living for</source>
   <translation>Эмне үчүн жашоо керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is written about you</source>
   <translation>Сиз жөнүндө эмне жазылган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What kind of help</source>
   <translation>Бул кандай жардам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What matters most to the person now</source>
   <translation>Азыр өзү үчүн эң маанилүүсү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Эмне коргойт жана күч берет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>What was done</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was done with the person</source>
   <translation>Аны менен эмне кылышкан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Эмне түшүндүрүлдү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Эмне берилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Мурда берилгенди дайыма эле кайтарып алууга болбойт, бирок ал кайда кеткенин сизге айтабыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Жоопторуңуз менен эмне кылабыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>What went where</source>
   <translation>Эмне кайда кетти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>Эмнеге макул болгонсуз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What you may ask for</source>
   <translation>Эмнени сурансаңыз болот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you need</source>
   <translation>Сизге эмне керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>What you tell stays here</source>
   <translation>Айтканыңыз ушул жерде калат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Эмнеге жетким келет дейсиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Оор болгондо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Качан келдиңиз, кайда жашадыңыз, сизге ким жооптуу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Үйгө кайтуу-кайтпоону жана качан кайтууну өзүңүз чечесиз. Сиз каалабаган сапарды уюштурбайбыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Who decided for the child</source>
   <translation>Бала үчүн ким чечти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who decided on this status</source>
   <translation>Бул макам жөнүндө ким чечти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Каалаган саатта мага ким жардам берет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Ким жооптуу</translation>
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
   <translation>Ким төлөйт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Ким жолдогон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Ким катышты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Сиз кимсиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Кимден жардам сурай алам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Whom to ask</source>
   <translation>Кимден сураш керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whom to ask for help</source>
   <translation>Кимден жардам сураса болот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Why it was allowed</source>
   <translation>Эмне үчүн уруксат берилди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Эмне үчүн сурайбыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Кайткысы келет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>Уруксат менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>Үй-бүлөсү менен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>Ким менен бөлүштүк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Withdrawn</source>
   <translation>Кайтарып алынган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Withdrawn on</source>
   <translation>Кайтарып алынган күнү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds documents</source>
   <translation>Документтерин бербей кармайт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds food, water, warmth or shelter</source>
   <translation>Тамак, суу, жылуулук же баш калка бербейт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a month</source>
   <translation>Бир айдын ичинде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a week</source>
   <translation>Бир жуманын ичинде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Күбө</translation>
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
   <translation>Кызматкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Ким жазган</translation>
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
   <translation>Ооба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are not to blame for what others did to you. You have these rights:</source>
   <translation>Башкалар сизге кылган иш үчүн сиз күнөөлүү эмессиз. Сиздин мындай укуктарыңыз бар:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are treated with respect</source>
   <translation>Сизге урмат менен мамиле кылышат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide</source>
   <translation>Өзүңүз чечесиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you to find a lawyer.</source>
   <translation>Сизге жасалган иш боюнча арыз берүү-бербөөнү өзүңүз чечесиз. Жардамыбыз ага байланыштуу эмес. Кааласаңыз, юрист табууга жардам беребиз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you stay, what you tell and which help you take. You may leave at any time.</source>
   <translation>Бул жерде калуу-калбоону, эмнени айтууну жана кандай жардам алууну өзүңүз чечесиз. Каалаган убакта кетсеңиз болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may also complain to the state body that protects personal data.</source>
   <translation>Жеке маалыматтарды коргогон мамлекеттик органга да даттансаңыз болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected.</source>
   <translation>Сиз жөнүндө эмне сактаганыбызды каалаган убакта сурап, көчүрмөсүн алып, каталарды оңдотсоңуз болот.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we cannot do it, we tell you why.</source>
   <translation>Туура эмесин оңдоону, жетпегенин кошууну жана сиз жөнүндө жазылганды өчүрүүнү сурансаңыз болот. Аткара албасак, себебин айтабыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may change your mind</source>
   <translation>Оюңузду өзгөртө аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You may complain</source>
   <translation>Даттана аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs nothing.</source>
   <translation>Сиз жөнүндө эмне сактаганыбызды билүүгө укугуңуз бар. Бул кагаз ошону айтат. Аны каалаган убакта кайра сурасаңыз болот, ал акысыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may see what is written</source>
   <translation>Эмне жазылганын көрө аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to anybody who works here. From that day on we share nothing more for this purpose.</source>
   <translation>Ар бир макулдукту каалаган убакта, себебин айтпай эле кайтарып алсаңыз болот. Ал үчүн жардамдан ажырабайсыз. Муну ушул жерде иштеген каалаган адамга айтыңыз же жазыңыз. Ошол күндөн баштап бул максатта эч нерсе бөлүшпөйбүз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared.</source>
   <translation>Макулдугуңузду каалаган убакта кайтарып алсаңыз болот. Ал үчүн жардамдан ажырабайсыз. Ошол күндөн баштап эч нерсе берилбейт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You need not answer every question. You may stop or rest at any time. You get help even if you do not tell everything.</source>
   <translation>Ар бир суроого жооп берүү милдеттүү эмес. Каалаган убакта токтосоңуз же эс алсаңыз болот. Баарын айтпасаңыз да жардам аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Планга макулдугуңуз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your consent</source>
   <translation>Сиздин макулдугуңуз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your decision</source>
   <translation>Сиздин чечимиңиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your documents are yours</source>
   <translation>Документтериңиз өзүңүздүкү</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Ден соолугуңуз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your passport and your other documents belong to you. Nobody may keep them from you.</source>
   <translation>Паспортуңуз жана башка документтериңиз өзүңүздүкү. Эч кимдин аларды сизден алып коюуга укугу жок.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your plan</source>
   <translation>Сиздин планыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Бул жердеги укуктарыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your safety plan</source>
   <translation>Коопсуздук планыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your support plan</source>
   <translation>Жардам планыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your talks with the psychologist</source>
   <translation>Психолог менен маектериңиз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Бизде болгон убактыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Үйгө кайтууңуз</translation>
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
