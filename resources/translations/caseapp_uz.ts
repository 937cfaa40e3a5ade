<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no need</source>
   <translation>0 – kerak emas</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no sign of it</source>
   <translation>0 – belgisi yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – biroz kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – biroz xavf</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious need</source>
   <translation>2 – jiddiy kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious risk</source>
   <translation>2 – jiddiy xavf</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – juda kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Yotoq, ovqat, kiyim, shifokor, psixolog, huquqshunos va tarjimon bu yerda siz uchun bepul. Buning evaziga hech kim sizdan pul, ish yoki boshqa xizmat soʻray olmaydi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A child's best interest</source>
   <translation>Bolaning manfaati yo‘lida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Qarz talab qilingan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Oʻz uy-joyi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Juda qiyin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Ota-onangiz, vasiyingiz yoki vasiylik organi siz bilan birga qaror qiladi. Xavfga aloqasi boʻlishi mumkin boʻlgan odam siz uchun qaror qilmaydi. Sizdan ham soʻraladi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Yashash uchun xavfsiz joy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Oʻzining kichik ishi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Oʻgʻirlab ketilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Taxminan oʻsha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Abroad</source>
   <translation>Chet elda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse of power or of a position of vulnerability</source>
   <translation>Hokimiyatni yoki zaif ahvolni suiisteʼmol qilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Accepted</source>
   <translation>Qabul qilindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation</source>
   <translation>Joylashtirish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation and food service</source>
   <translation>Mehmonxona va ovqatlanish xizmati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Tanish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Faol</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Actual end</source>
   <translation>Amalda tugagan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Actual victim of trafficking</source>
   <translation>Odam savdosining haqiqiy qurboni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Qoʻshimcha xizmatlar kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>3 oydan keyin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Roʻyxatga olingandagi yosh guruhi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Odam savdosiga tushgan yoshi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Qishloq, oʻrmon va baliq xoʻjaligi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>{number}-maqsad</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Summa (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount paid (KZT)</source>
   <translation>Toʻlangan summa (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount planned (KZT)</source>
   <translation>Rejadagi summa (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Tarjimon yordam berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Boshqa boshpana</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Javob kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved by</source>
   <translation>Kim tasdiqladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Approved by {name} on {day}.</source>
   <translation>Tasdiqlandi: {name}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Tasdiqlangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Area</source>
   <translation>Soha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Arranging the return</source>
   <translation>Qaytishni tashkil qilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Yetib borgani tasdiqlangan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Qayta soʻraladigan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Sizga masʼul xodimdan yoki shu uy rahbaridan soʻrang.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Sizga masʼul xodimdan ({worker}) yoki shu uy rahbaridan soʻrang.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>3 oydan keyin soʻralgan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed by</source>
   <translation>Kim baholadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Assessed on</source>
   <translation>Baholangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed together with the person</source>
   <translation>Oʻzi bilan birga baholandi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>Ish joyida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>Ishda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Ilova qilingan hujjat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Davlat organi yoki sud</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Qaytgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>«Ha» yoki «yoʻq» deyishingizdan oldin sizga shu yettita band siz tushunadigan tilda tushuntiriladi. Qancha kerak boʻlsa, shuncha soʻrang. Hech kim sizni shoshiltira olmaydi va majburlay olmaydi. «Yoʻq» ham javob.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Boshlangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Nafaqa va toʻlovlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Yaxshiroq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Qon va siydik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Toʻxtatilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Business plan accepted</source>
   <translation>Biznes-reja qabul qilindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By air</source>
   <translation>Samolyotda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By bus</source>
   <translation>Avtobusda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>Telefon yoki internet orqali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Poyezdda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>{number} raqamiga qoʻngʻiroq qiling yoki shu yerda ishlaydigan istalgan odamga ayting, kunduzi ham, kechasi ham.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Calling name</source>
   <translation>Qanday murojaat qilinsin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Came by herself or himself</source>
   <translation>Oʻzi kelgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Kutishi mumkin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Hozir qaror qila olmaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Bolalarga gʻamxoʻrlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Bajarildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Case</source>
   <translation>Ish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Case worker</source>
   <translation>Masʼul xodim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Case worker there</source>
   <translation>U yerdagi masʼul xodim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Sertifikat olindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Child labour</source>
   <translation>Bolalar mehnati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Children</source>
   <translation>Bolalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Birga yashaydigan bolalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Citizenship</source>
   <translation>Fuqaroligi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>City or village</source>
   <translation>Shahar yoki qishloq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Yopilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed and referred</source>
   <translation>Yopilgan va yoʻllangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed by</source>
   <translation>Kim yopdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Yopilgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved by</source>
   <translation>Yopilishini kim tasdiqladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved on</source>
   <translation>Yopilishi tasdiqlangan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Kiyim va poyabzal</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Izoh</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>Birinchi oʻlchovga nisbatan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Shikoyat yoki jinoyat haqida ariza</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Tugallandi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Consent</source>
   <translation>Rozilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Qurilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Maslahat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>3 oydan keyingi aloqa kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Oila bilan aloqa va yarashish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Oila bilan aloqa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Narxi (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Bogʻlanib boʻlmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Countries of exploitation</source>
   <translation>Ekspluatatsiya qilingan mamlakatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Country</source>
   <translation>Mamlakat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Country of recruitment</source>
   <translation>Yollangan mamlakat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Country of residence</source>
   <translation>Yashaydigan mamlakati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Country of return</source>
   <translation>Qaytadigan mamlakat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Kurs yoki kasb oʻrgatish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Madaniyat, sport, muloqot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Data without your name, from which nobody can find you, may be used to understand trafficking in persons and to prevent it. You may say no.</source>
   <translation>Ismingiz koʻrsatilmagan, sizni tanib boʻlmaydigan maʼlumotlar odam savdosini tushunishga va uning oldini olishga yordam berishi mumkin. Siz rad eta olasiz.</translation>
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
   <translation>Sana</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Tugʻilgan sanasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral</source>
   <translation>Yoʻllangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral onwards</source>
   <translation>Boshqa joyga yoʻllangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Date of this decision</source>
   <translation>Bu qaror sanasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Qarz asorati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Vafot etgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Uning foydasiga hal qilindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Qaror kutilmoqda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Rad etildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Tish davolash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Joʻnaganligi tasdiqlangan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the closure</source>
   <translation>Yopilish tafsilotlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral</source>
   <translation>Yoʻllash tafsilotlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral onwards</source>
   <translation>Boshqa joyga yoʻllash tafsilotlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Yoʻnalish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Tugatildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>Ajrashgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Shifokor va davolanish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Documents</source>
   <translation>Hujjatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Documents are not ready</source>
   <translation>Hujjatlar tayyor emas</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents restored</source>
   <translation>Hujjatlar tiklandi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Documents were taken or withheld</source>
   <translation>Hujjatlari olib qoʻyilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Har bir qator – alohida qaror. Biriga rozi boʻlib, boshqasiga rozi boʻlmaslik mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Early childhood education</source>
   <translation>Maktabgacha taʼlim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Education</source>
   <translation>Taʼlim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Education and skills</source>
   <translation>Taʼlim va koʻnikmalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Elektron pochta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Embassy or consulate</source>
   <translation>Elchixona yoki konsullik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Bandlik markazi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Shifrlangan fayl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Ijtimoiy xizmatlar davlat portaliga kiritish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Oʻzi qochib ketgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Examination or test</source>
   <translation>Koʻrik yoki tahlil</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Excessive working hours</source>
   <translation>Haddan ortiq ish vaqti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Explaining reactions to stress</source>
   <translation>Stressga munosabatni tushuntirish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploitation</source>
   <translation>Ekspluatatsiya</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited from</source>
   <translation>Ekspluatatsiya boshlangan vaqt</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited until</source>
   <translation>Ekspluatatsiya tugagan vaqt</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>Qachongacha uzaytirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Yolgʻon vaʼdalar yoki aldov</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Oila va bolalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Oila yoki doʻstlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Fees for documents</source>
   <translation>Hujjatlar uchun toʻlovlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Female</source>
   <translation>Ayol</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Feminine</source>
   <translation>Ayol</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Ish topish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>First check</source>
   <translation>Birinchi koʻrik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>First conversation</source>
   <translation>Birinchi suhbat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Safarga yaroqli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Keyingi kuzatuv</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Oziq-ovqat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Ovqat, kiyim, gigiyena</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Bola uchun eng avvalo uning oʻziga nima yaxshi ekani hisobga olinadi va boladan ham soʻraladi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Bolalar uchun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Boshqalar oʻqiydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>Boshpana nomidan: ism va imzo</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced begging</source>
   <translation>Majburiy tilanchilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced criminality</source>
   <translation>Jinoyatga majburlash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced labour</source>
   <translation>Majburiy mehnat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced marriage</source>
   <translation>Majburiy nikoh</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Form {version}</source>
   <translation>{version}-shakl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Formal status</source>
   <translation>Rasmiy maqomi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Formally identified as a victim</source>
   <translation>Rasman qurbon deb tan olingan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by another authority</source>
   <translation>Boshqa idora ozod qilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by the police</source>
   <translation>Politsiya ozod qilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>GAD-7 umumiy bali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Gender</source>
   <translation>Gender</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Given</source>
   <translation>Berilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Given name</source>
   <translation>Ismi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Given or sent by other means</source>
   <translation>Boshqa yoʻl bilan berilgan yoki yuborilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Borish mumkin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Maqsad</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Boshqa yotoqda davom etadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Yaxshi ketyapti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Kichik ish uchun grant</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Guruh suhbati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>OIV</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Topshirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Handed out by</source>
   <translation>Kim berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harbouring</source>
   <translation>Yashirish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Sogʻliq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Health service</source>
   <translation>Sogʻliqni saqlash xizmati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hearing, even with an aid</source>
   <translation>Eshitish, apparat bilan ham</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Help costs nothing</source>
   <translation>Yordam bepul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Help that you received</source>
   <translation>Siz olgan yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Help was given</source>
   <translation>Yordam berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by a non-governmental organisation</source>
   <translation>Nodavlat tashkilot yordam bergan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by other people</source>
   <translation>Boshqa odamlar yordam bergan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Maʼlumoti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Uy telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Ishonch telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Soatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>House rules were explained</source>
   <translation>Uy qoidalari tushuntirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Housing</source>
   <translation>Uy-joy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I make the place around me safe</source>
   <translation>Atrofimni qanday xavfsiz qilaman</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I notice that it begins</source>
   <translation>Boshlanayotganini qanday sezaman</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How it ended</source>
   <translation>Qanday tugadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How it goes</source>
   <translation>Qanday ketyapti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>How it stands</source>
   <translation>Qaysi bosqichda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How it was given</source>
   <translation>Qanday berilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>How it was passed on</source>
   <translation>Qanday yetkazilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>How long we keep it</source>
   <translation>Buni qancha vaqt saqlaymiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <source>How many</source>
   <translation>Nechta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Qanday yollangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Eng shoshilinch ehtiyoj qanchalik shoshilinch</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Hygiene</source>
   <translation>Gigiyena</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>I decided freely. Nobody forced me or promised me anything.</source>
   <translation>Oʻz ixtiyorim bilan qaror qildim. Hech kim meni majburlamadi va menga hech narsa vaʼda qilmadi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Menga shu rejaning nusxasi taklif qilindi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>XMT</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>XMT loyihasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Shaxsiy raqami (IIN yoki boshqa)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Biror narsa notoʻgʻri boʻlsa, rahbarga ayting yoki ismingizni yozmasdan yozib bering. Buning uchun yordamdan mahrum boʻlmaysiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Bu qogʻozni begona odam topib olsa, sizga xavf tugʻilishi mumkin. Uni shu yerda oʻqib, bizda qoldirishingiz yoki bir qismini olib tashlashni soʻrashingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>If you are in danger</source>
   <translation>Xavf ostida boʻlsangiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>If you are under 18</source>
   <translation>Agar 18 yoshga toʻlmagan boʻlsangiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>Kasalxonada</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>Imo-ishora tilida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Daromad</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Yakka suhbat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Majburiy mehnat sohasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Information was given</source>
   <translation>Maʼlumot berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Injuries</source>
   <translation>Jarohatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Sugʻurtalangan (OSMS)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Tarjimon yoki guvoh: ism va imzo</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Bu qogʻozni oʻzingizda saqlash xavfsizmi?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Ish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Yozuvlarni yuritish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Yoʻqlik turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Yordam turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Yordam turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Tashkilot turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Kind of session</source>
   <translation>Suhbat turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of stay</source>
   <translation>Yashash turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of exploitation</source>
   <translation>Ekspluatatsiya turlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of sexual exploitation</source>
   <translation>Jinsiy ekspluatatsiya turlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Kits</source>
   <translation>Toʻplamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Knowing one's rights</source>
   <translation>Oʻz huquqlarini bilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Suhbat tili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Tillar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Kenglik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Lawyer</source>
   <translation>Advokat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Lawyer, police, court</source>
   <translation>Huquqshunos, politsiya, sud</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Kasb oʻrganish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Ketgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Legal</source>
   <translation>Huquqiy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal advice</source>
   <translation>Huquqiy maslahat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal help</source>
   <translation>Huquqiy yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Legal help, learning, work, things and money.</source>
   <translation>Huquqshunos yordami, oʻqish, ish, buyumlar va pul.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Legal matters</source>
   <translation>Huquqiy masalalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Livelihood</source>
   <translation>Tirikchilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Lives afterwards</source>
   <translation>Keyin qayerda yashaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Uzunlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Qayta koʻrib chiqiladigan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Past</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Toʻliqsiz oʻrta maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>Kim bilan tuzilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Asosiy tili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Making the surroundings safe</source>
   <translation>Atrofni xavfsiz qilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Male</source>
   <translation>Erkak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Ishlab chiqarish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Oilaviy holati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Married</source>
   <translation>Oilali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Masculine</source>
   <translation>Erkak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Material aid</source>
   <translation>Moddiy yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Material aid and costs</source>
   <translation>Moddiy yordam va xarajatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Kuniga necha mahal ovqat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Means of control</source>
   <translation>Nazorat usullari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Means of travel</source>
   <translation>Nima bilan safar qiladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Medical help</source>
   <translation>Tibbiy yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medical insurance</source>
   <translation>Tibbiy sugʻurta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medicines</source>
   <translation>Dorilar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Medicines and aids</source>
   <translation>Dori va tibbiy vositalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Oʻrtacha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Migration service</source>
   <translation>Migratsiya xizmati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minutes</source>
   <translation>Daqiqalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Missing</source>
   <translation>Bedarak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Mobil telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Qoʻlga berilgan pul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Undan oylik daromad (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to a place of one's own</source>
   <translation>Oʻz uyiga koʻchdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to another service</source>
   <translation>Boshqa xizmatga oʻtdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Mening yozuvlarim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Lotin harflaridagi ismi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Vasiyning ismi yoki organ nomi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Ism yoki raqam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Javob boʻlmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Keyingi baholash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Keyingi koʻrib chiqish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Yoʻq boʻlgan kechalar</translation>
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
   <translation>Yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Qiyinchilik yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Qachondan beri kerak emas</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Xavf koʻrinmaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Hech kim sizni urishga, sizga baqirishga, sizni xoʻrlashga yoki xohishingizga qarshi sizga tegishga haqli emas. Qayerdan kelganingiz, nimaga ishonishingiz, ayol yoki erkak ekaningiz muhim emas.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Non-governmental organisation</source>
   <translation>Nodavlat tashkilot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>Ariza berilmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Soʻralmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Not available</source>
   <translation>Mavjud emas</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not begun yet</source>
   <translation>Hali boshlanmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Hali hal qilinmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Berilmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Sugʻurtalanmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Nomaʼlum</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Qayerdaligi nomaʼlum</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Qayta oʻlchanmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Erishilmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Tan olinmadi</translation>
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
   <translation>Izohlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Bu yerda hech narsa yozilmagan.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Farzandlar soni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Ishingiz raqami: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Maqsadlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Shundan bolalarga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Ularni faqat shu yerda sizga yordam beradiganlar oʻqiydi. Boshqalarga faqat siz rozi boʻlsangiz va faqat ular bilishi zarur boʻlgan narsani beramiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Ochilgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Organisation</source>
   <translation>Tashkilot</translation>
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
   <translation>Boshqa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Other donor</source>
   <translation>Boshqa donor</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Other names</source>
   <translation>Boshqa ismlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Our notes</source>
   <translation>Bizning qaydlarimiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Our talk is voluntary</source>
   <translation>Suhbatimiz ixtiyoriy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>Qachondan beri u yerdan chiqqan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Own means of the organisation</source>
   <translation>Tashkilotning oʻz mablagʻi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Own wish</source>
   <translation>Oʻz xohishi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9 total</source>
   <translation>PHQ-9 umumiy bali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9, question 9</source>
   <translation>PHQ-9, 9-savol</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Toʻlangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Ota-ona, vasiy yoki organ: ism va imzo</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Qisman erishildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Pasport</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Otasining ismi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>People and places that do me good</source>
   <translation>Oʻzimni yaxshi his qiladigan odamlar va joylar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>People and places that take the mind off it</source>
   <translation>Chalgʻitadigan odamlar va joylar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Mamlakatda boʻlishga ruxsat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Photographs</source>
   <translation>Suratlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical abuse</source>
   <translation>Jismoniy zoʻravonlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Jismoniy tahdid</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Yashash joyi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>Reja bajarildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Rejadagi tugash kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>Rejaga koʻra qachongacha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Police</source>
   <translation>Politsiya</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Police and court</source>
   <translation>Politsiya va sud</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Possible victim of trafficking</source>
   <translation>Odam savdosining ehtimoliy qurboni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Post-secondary, not tertiary</source>
   <translation>Oʻrtadan keyingi maxsus maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Postal code</source>
   <translation>Pochta indeksi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Homiladorlik va tugʻish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Homilador</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Boshlangʻich maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Bosma varaq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Professionals and emergency numbers</source>
   <translation>Mutaxassislar va favqulodda raqamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Progress</source>
   <translation>Jarayon</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Fohishalik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Provided</source>
   <translation>Koʻrsatildi</translation>
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
   <translation>Ijrochi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Ruhiy zoʻravonlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Birinchi psixologik yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Psychological state</source>
   <translation>Ruhiy holati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Psychologist</source>
   <translation>Psixolog</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Publishing her or his story</source>
   <translation>Uning hikoyasini eʼlon qilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Purpose</source>
   <translation>Maqsadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Erishildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for closure</source>
   <translation>Yopilish sababi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for leaving</source>
   <translation>Ketish sababi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral</source>
   <translation>Yoʻllash sababi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral onwards</source>
   <translation>Boshqa joyga yoʻllash sababi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for the extension</source>
   <translation>Uzaytirish sababi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Reason, where it was not consent</source>
   <translation>Rozilik bo‘lmasa, sababi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Cheklar koʻrildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Kim qabul qildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Xizmatlarni olish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Qachon yollangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Yollash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Referral outside the program</source>
   <translation>Dasturdan tashqari yo‘llanma</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Referrals</source>
   <translation>Yoʻllanmalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Boshqa joyga yoʻllandi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Qaysi tashkilotga yoʻllangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring case worker</source>
   <translation>Yoʻllagan xodim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring organisation</source>
   <translation>Yoʻllagan tashkilot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Refused to answer</source>
   <translation>Javob berishdan bosh tortgan</translation>
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
   <translation>Viloyat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Regions of exploitation in Kazakhstan</source>
   <translation>Qozogʻistonda ekspluatatsiya qilingan viloyatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Register</source>
   <translation>Reyestr</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Reintegration</source>
   <translation>Jamiyatga qaytish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Relationship to the trafficker</source>
   <translation>Odam savdogariga aloqasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Relative</source>
   <translation>Qarindosh</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Released by the exploiter</source>
   <translation>Ekspluatator qoʻyib yuborgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Eslab qolish yoki diqqatni jamlash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Rent</source>
   <translation>Uy ijarasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Rented place</source>
   <translation>Ijara uy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Representation before authorities or in court</source>
   <translation>Idoralarda yoki sudda vakillik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Research</source>
   <translation>Tadqiqot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Masʼul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Harakatini cheklaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the assessment</source>
   <translation>Baholash natijasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the request</source>
   <translation>Soʻrov natijasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return certificate</source>
   <translation>Qaytish guvohnomasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Return home</source>
   <translation>Uyga qaytish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Returned</source>
   <translation>Qaytdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Returned to the home country</source>
   <translation>Vataniga qaytdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Mamlakatda boʻlish huquqi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the family</source>
   <translation>Oila tomonidan xavf</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the trafficker</source>
   <translation>Odam savdogari tomonidan xavf</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of being trafficked again</source>
   <translation>Yana odam savdosiga tushish xavfi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of no income</source>
   <translation>Daromadsiz qolish xavfi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Risk of suicide or self-harm</source>
   <translation>Oʻz joniga qasd qilish yoki oʻziga zarar yetkazish xavfi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of violence</source>
   <translation>Zoʻravonlik xavfi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Ishdagi roli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Safe way and time to reach the person</source>
   <translation>Bogʻlanishning xavfsiz usuli va vaqti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety</source>
   <translation>Xavfsizlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>Xavfsizlik rejasi kelishildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Murojaat shakli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Maktab, til, oʻqish va yozish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Ikkinchi tili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Koʻrish, koʻzoynak bilan ham</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sent, no answer yet</source>
   <translation>Yuborildi, hali javob yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Separated</source>
   <translation>Alohida yashaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Xizmat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Erksiz holat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Sex</source>
   <translation>Jinsi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sexual abuse</source>
   <translation>Jinsiy zoʻravonlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sexual exploitation</source>
   <translation>Jinsiy ekspluatatsiya</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Kimga beriladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, statistics only</source>
   <translation>XMTga berish: faqat statistika</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, under a code</source>
   <translation>XMTga berish: kod bilan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, with the name</source>
   <translation>XMTga berish: ism bilan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with another organisation that helps</source>
   <translation>Yordam beradigan boshqa tashkilotga berish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with health services</source>
   <translation>Sogʻliqni saqlash xizmatiga berish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the court or prosecutor</source>
   <translation>Sud yoki prokuraturaga berish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the embassy or consulate</source>
   <translation>Elchixona yoki konsullikka berish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the police</source>
   <translation>Politsiyaga berish</translation>
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
   <translation>Boshpana</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Qisqa oliy maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Imzo yoki barmoq izi va sana</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Qogʻozda imzolangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Boʻydoq yoki turmush qurmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Qullik yoki qullikka oʻxshash odatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Ijtimoiy gʻamxoʻrlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Ijtimoiy himoya</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Ayrim javoblar bosib chiqarilmadi, chunki bu qogʻozni chiqargan xodim ularni oʻqiy olmaydi. Bizdan soʻrang: oʻqishga haqli mutaxassis sizga koʻrsatadi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Biroz qiyin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Ayrim soʻzlar ruscha yozilgan, chunki hali tarjima qilinmagan. Biz ularni sizga tushuntirib beramiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Oʻzingiz ishonadigan odam: ismi va telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, before a witness</source>
   <translation>Ogʻzaki, guvoh oldida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, without a witness</source>
   <translation>Ogʻzaki, guvohsiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>State</source>
   <translation>Holati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>State body other than the police</source>
   <translation>Politsiyadan boshqa davlat organi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>State order</source>
   <translation>Davlat buyurtmasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>State portal</source>
   <translation>Davlat portali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Stateless</source>
   <translation>Fuqaroligi yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Status</source>
   <translation>Holati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Qadamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>3 oydan keyin ham shunday</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Toʻxtatilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Stranger</source>
   <translation>Notanish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Street</source>
   <translation>Koʻcha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Bunday paytlar oʻtib ketadi. Siz yolgʻiz emassiz. Birinchi qadamdan boshlang va keyingisiga oʻting.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Supportive listening</source>
   <translation>Qoʻllab-quvvatlovchi suhbat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Surname</source>
   <translation>Familiyasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Kim qabul qildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Topgan pulini oladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Psixolog bilan suhbatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Telephone (write it here only if it is safe)</source>
   <translation>Telefon (faqat xavfsiz boʻlsa, shu yerga yozing)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Telefon yoki SIM-karta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Taklif qilingan tekshiruvlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Hisobot matni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Bola rozi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Rahbar hali hammasini tasdiqlamagan.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Ochilgan kun aniqligi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Oʻzi rozi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Bu yoʻllanmaga oʻzi rozi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Nusxasi oʻzida bor</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Oʻzining qarori</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Menga yettita band tushuntirildi va men ularni tushundim.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Qadamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Uyga qaytish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Chek bor</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>Reja hali yoʻq.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Bular siz bilan ishlaydiganlarning qaydlari.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your aims and the steps towards them.</source>
   <translation>Bular sizning maqsadlaringiz va ularga olib boradigan qadamlar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your decisions. Each one can be changed.</source>
   <translation>Bular sizning qarorlaringiz. Har birini oʻzgartirish mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your name and the facts about you.</source>
   <translation>Bular sizning ismingiz va siz haqingizdagi maʼlumotlar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Bu qismlar sizning xavfsizligingiz uchun olib tashlandi. Ularni bizda istalgan vaqtda oʻqishingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Berilgan buyumlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your health and the help of the doctor.</source>
   <translation>Bu sogʻligʻingiz va shifokor yordami haqida.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your journey and your arrival.</source>
   <translation>Bu safaringiz va yetib borganingiz haqida.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your talks and what was asked in them.</source>
   <translation>Bu suhbatlaringiz va ularda nimalar soʻralgani haqida.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Bu ogʻir paytlar uchun reja.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what others were told about you, or were asked for.</source>
   <translation>Bu siz haqingizda boshqalarga aytilgan yoki siz uchun ulardan soʻralgan narsalar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what we wrote down about what you need and what may be dangerous for you.</source>
   <translation>Bu sizga nima kerakligi va siz uchun nima xavfli boʻlishi mumkinligi haqida yozganlarimiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what you told us about what others did to you.</source>
   <translation>Bu boshqalar sizga nima qilgani haqida oʻzingiz aytib berganlaringiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>This is what you want to reach, and who does what until when. It is your plan. You may change it at any time.</source>
   <translation>Bu yerda nimaga erishmoqchi ekaningiz va kim, nimani, qaysi kungacha qilishi yozilgan. Bu sizning rejangiz. Uni istalgan vaqtda oʻzgartira olasiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Politsiya yoki hokimiyat bilan qoʻrqitish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through an online advertisement</source>
   <translation>Internetdagi eʼlon orqali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through family or family events</source>
   <translation>Oila yoki oilaviy marosimlar orqali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through friends or social events</source>
   <translation>Doʻstlar yoki davralar orqali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through online social networks</source>
   <translation>Ijtimoiy tarmoqlar orqali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Thumbprint</source>
   <translation>Barmoq izi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Unvoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>Boshqa tashkilotga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To this shelter</source>
   <translation>Shu boshpanaga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>To whom</source>
   <translation>Kimga</translation>
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
   <translation>Bugun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Kim bilan birga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Suhbatda yoki telefonda aytilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Asbob-uskunalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking events</source>
   <translation>Voqealar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking history</source>
   <translation>Boshidan oʻtganlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Trafficking status</source>
   <translation>Odam savdosi boʻyicha maqomi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Tranches of a grant</source>
   <translation>Grant qismlari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Tranches paid</source>
   <translation>Toʻlangan qismlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Boshqa xizmatga oʻtkazildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transit</source>
   <translation>Tranzit</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transport</source>
   <translation>Transport</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Safar hujjati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Davolash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Sil</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Voqea turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Tergov qilinmoqda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Under way</source>
   <translation>Bajarilmoqda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Understanding and being understood</source>
   <translation>Tushunish va oʻzini tushuntirish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Unpaid wages</source>
   <translation>Toʻlanmagan ish haqi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Unpaid wages and compensation</source>
   <translation>Toʻlanmagan ish haqi va tovon</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>Qaysi kungacha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Oʻrta maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>Amal qilish muddati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Shakl versiyasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Jabrlanuvchi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Visited by</source>
   <translation>Kim bordi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Visits</source>
   <translation>Tashriflar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Voluntary return</source>
   <translation>Ixtiyoriy qaytish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Vaucher</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>WHO-5 total</source>
   <translation>WHO-5 umumiy bali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Wages not paid (KZT)</source>
   <translation>Toʻlanmagan ish haqi (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Walking or climbing steps</source>
   <translation>Yurish yoki zinadan chiqish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Warning signs</source>
   <translation>Ogohlantiruvchi belgilar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Yuvinish yoki kiyinish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Sizga yaxshi yordam berish uchun soʻraymiz: xavfsiz joy, shifokor, huquqshunos, hujjatlar, ish, uyga qaytish.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>We keep what is written about you for {years} years after our work with you has ended. If you were under 18 when you came, we keep it at least until you are 21. Then your name and everything that points to you is erased. Only numbers without a name stay.</source>
   <translation>Siz haqingizda yozilganlarni siz bilan ishimiz tugaganidan keyin {years} yil saqlaymiz. Kelganingizda 18 yoshga toʻlmagan boʻlsangiz, kamida 21 yoshga toʻlguningizcha saqlaymiz. Soʻng ismingiz va sizni tanitadigan hamma narsa oʻchiriladi. Faqat ismsiz sonlar qoladi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is erased.</source>
   <translation>Aytganlaringizni siz bilan ishimiz tugaganidan keyin {years} yil qulf ostida saqlaymiz. Soʻng ismingiz oʻchiriladi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We look at it again on</source>
   <translation>Qayta koʻrib chiqamiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We talked about this plan. I understand it and I agree.</source>
   <translation>Bu rejani birga muhokama qildik. Men uni tushundim va roziman.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may have to speak. Whenever we can, we tell you first.</source>
   <translation>Roziligingizsiz siz haqingizda hech kimga aytmaymiz. Faqat kimningdir hayoti xavf ostida boʻlsa yoki qonun talab qilsa, aytishimizga toʻgʻri kelishi mumkin. Imkon boʻlgan har safar avval sizga aytamiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Yollash saytlari va ilovalari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I can do alone</source>
   <translation>Oʻzim yolgʻiz nima qila olaman</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I live for</source>
   <translation>Nima uchun yashayman</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Aynan nima</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Sizga nima boʻldi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Yolgʻizlikda nima yordam beradi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>What is asked for</source>
   <translation>Nima soʻralyapti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Bu qogʻozda nima yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What is worth living for</source>
   <translation>Nima uchun yashashga arziydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is written about you</source>
   <translation>Siz haqingizda nima yozilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What kind of help</source>
   <translation>Bu qanday yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What matters most to the person now</source>
   <translation>Hozir oʻzi uchun eng muhimi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Nima himoya qiladi va kuch beradi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>What was done</source>
   <translation>Nima qilindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was done with the person</source>
   <translation>U bilan nima qilishgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Nima tushuntirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Nima berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Avval berilgan narsani har doim ham qaytarib boʻlmaydi, ammo u qayerga ketganini sizga aytamiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Javoblaringiz bilan nima qilamiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>What went where</source>
   <translation>Nima qayerga ketdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>Nimaga rozi boʻlgansiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What you may ask for</source>
   <translation>Nimani soʻrashingiz mumkin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you need</source>
   <translation>Sizga nima kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>What you tell stays here</source>
   <translation>Aytganlaringiz shu yerda qoladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Nimaga erishmoqchisiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Ogʻir boʻlganda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Qachon keldingiz, qayerda yashadingiz, sizga kim masʼul.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Uyga qaytish-qaytmaslik va qachon qaytishni oʻzingiz hal qilasiz. Siz istamagan safarni tashkil qilmaymiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Who decided for the child</source>
   <translation>Bola uchun kim qaror qildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who decided on this status</source>
   <translation>Bu maqom haqida kim qaror qildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Istalgan soatda menga kim yordam beradi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Kim masʼul</translation>
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
   <translation>Kim toʻlaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Kim yoʻllagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Kim ishtirok etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Siz kimsiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Kimdan yordam soʻray olaman</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Whom to ask</source>
   <translation>Kimdan soʻrash kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whom to ask for help</source>
   <translation>Kimdan yordam soʻrash mumkin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Why it was allowed</source>
   <translation>Nima uchun ruxsat etildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Nega soʻraymiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Qaytishni xohlaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>Ruxsat bilan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>Oilasi bilan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>Kim bilan boʻlishdik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Withdrawn</source>
   <translation>Qaytarib olingan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Withdrawn on</source>
   <translation>Qaytarib olingan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds documents</source>
   <translation>Hujjatlarni ushlab turadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds food, water, warmth or shelter</source>
   <translation>Ovqat, suv, issiqlik yoki boshpana bermaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a month</source>
   <translation>Bir oy ichida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a week</source>
   <translation>Bir hafta ichida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Guvoh</translation>
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
   <translation>Xodim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Kim yozgan</translation>
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
   <translation>Ha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are not to blame for what others did to you. You have these rights:</source>
   <translation>Boshqalar sizga qilgan ishda siz aybdor emassiz. Sizning shunday huquqlaringiz bor:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are treated with respect</source>
   <translation>Sizga hurmat bilan munosabatda boʻlishadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide</source>
   <translation>Oʻzingiz hal qilasiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you to find a lawyer.</source>
   <translation>Sizga qilingan ish haqida ariza berish-bermaslikni oʻzingiz hal qilasiz. Yordamimiz bunga bogʻliq emas. Xohlasangiz, huquqshunos topishga yordam beramiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you stay, what you tell and which help you take. You may leave at any time.</source>
   <translation>Bu yerda qolish-qolmaslikni, nimani aytishni va qanday yordam olishni oʻzingiz hal qilasiz. Istalgan vaqtda ketishingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may also complain to the state body that protects personal data.</source>
   <translation>Shaxsiy maʼlumotlarni himoya qiladigan davlat organiga ham shikoyat qilishingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected.</source>
   <translation>Siz haqingizda nima saqlashimizni istalgan vaqtda soʻrashingiz, nusxasini olishingiz va xatolarni tuzattirishingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we cannot do it, we tell you why.</source>
   <translation>Notoʻgʻrisini tuzatishni, yetishmaganini qoʻshishni va siz haqingizda yozilganini oʻchirishni soʻrashingiz mumkin. Agar buni qila olmasak, sababini aytamiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may change your mind</source>
   <translation>Fikringizni oʻzgartira olasiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You may complain</source>
   <translation>Shikoyat qila olasiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs nothing.</source>
   <translation>Siz haqingizda nima saqlashimizni bilishga haqlisiz. Bu qogʻoz shuni aytadi. Uni istalgan vaqtda yana soʻrashingiz mumkin, bu bepul.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may see what is written</source>
   <translation>Nima yozilganini koʻra olasiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to anybody who works here. From that day on we share nothing more for this purpose.</source>
   <translation>Har bir rozilikni istalgan vaqtda, sababini aytmasdan qaytarib olishingiz mumkin. Buning uchun yordamdan mahrum boʻlmaysiz. Buni shu yerda ishlaydigan istalgan odamga ayting yoki yozib bering. Oʻsha kundan boshlab bu maqsadda hech narsa boʻlishmaymiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared.</source>
   <translation>Roziligingizni istalgan vaqtda qaytarib olishingiz mumkin. Buning uchun yordamdan mahrum boʻlmaysiz. Oʻsha kundan boshlab hech narsa berilmaydi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You need not answer every question. You may stop or rest at any time. You get help even if you do not tell everything.</source>
   <translation>Har bir savolga javob berish shart emas. Istalgan vaqtda toʻxtashingiz yoki dam olishingiz mumkin. Hammasini aytmasangiz ham yordam olasiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Rejaga roziligingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your consent</source>
   <translation>Sizning roziligingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your decision</source>
   <translation>Sizning qaroringiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your documents are yours</source>
   <translation>Hujjatlaringiz oʻzingizniki</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Sogʻligʻingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your passport and your other documents belong to you. Nobody may keep them from you.</source>
   <translation>Pasportingiz va boshqa hujjatlaringiz oʻzingizniki. Hech kim ularni sizdan olib qoʻyishga haqli emas.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your plan</source>
   <translation>Sizning rejangiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Bu yerdagi huquqlaringiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your safety plan</source>
   <translation>Xavfsizlik rejangiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your support plan</source>
   <translation>Yordam rejangiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your talks with the psychologist</source>
   <translation>Psixolog bilan suhbatlaringiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Biz bilan boʻlgan vaqtingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Uyga qaytishingiz</translation>
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
