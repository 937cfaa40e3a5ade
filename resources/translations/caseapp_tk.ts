<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tk" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no need</source>
   <translation>0 – gerek däl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no sign of it</source>
   <translation>0 – alamaty ýok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – biraz gerek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – biraz howp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious need</source>
   <translation>2 – çynlakaý gerek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious risk</source>
   <translation>2 – çynlakaý howp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – örän gerek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Ýatak, nahar, egin-eşik, lukman, psiholog, hukukçy we terjimeçi bu ýerde siziň üçin mugt. Munuň üçin hiç kimiň sizden pul, iş ýa-da başga hyzmat talap etmäge haky ýok.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A child's best interest</source>
   <translation>Çaganyň bähbidi üçin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Bergi talap edildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Öz ýaşaýyş jaýy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Örän kyn</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Ene-ataňyz, hossaryňyz ýa-da howandarlyk edarasy siz bilen bilelikde çözýär. Howpa dahyly bolup biljek adam siziň ýeriňize çözmeýär. Sizden hem soralýar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Ýaşamak üçin howpsuz ýer</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Öz kiçi işi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Ogurlanyp äkidildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Takmynan şol bir</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Abroad</source>
   <translation>Daşary ýurtda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse of power or of a position of vulnerability</source>
   <translation>Häkimiýeti ýa-da ejiz ýagdaýy hyýanatçylykly ulanmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Accepted</source>
   <translation>Kabul edildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation</source>
   <translation>Ýerleşdirmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation and food service</source>
   <translation>Myhmanhana we iýmit hyzmaty</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Tanyş</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Işjeň</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Actual end</source>
   <translation>Hakyky tamamlanan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Actual victim of trafficking</source>
   <translation>Adam söwdasynyň hakyky pidasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Goşmaça hyzmatlar gerek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>3 aýdan soň</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Hasaba alnandaky ýaş topary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Adam söwdasyna düşende ýaşy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Oba, tokaý we balyk hojalygy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>{number}-maksat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Mukdar (teňňe)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount paid (KZT)</source>
   <translation>Tölenen mukdar (teňňe)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount planned (KZT)</source>
   <translation>Meýilleşdirilen mukdar (teňňe)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Terjimeçi kömek etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Başga gaçybatalga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Jogap berlen gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved by</source>
   <translation>Kim tassyklady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Approved by {name} on {day}.</source>
   <translation>Tassyklandy: {name}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Tassyklanan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Area</source>
   <translation>Ugur</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Arranging the return</source>
   <translation>Dolanmagy guramak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Barandygy tassyklanan gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Gaýtadan soraljak gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Size jogapkär işgärden ýa-da şu öýüň ýolbaşçysyndan soraň.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Size jogapkär işgärden ({worker}) ýa-da şu öýüň ýolbaşçysyndan soraň.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>3 aýdan soň soralan gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed by</source>
   <translation>Kim baha berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Assessed on</source>
   <translation>Baha berlen gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed together with the person</source>
   <translation>Özi bilen bilelikde baha berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>Iş ýerinde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>Işde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Goşulan resminama</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Edara ýa-da kazyýet</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Gaýdyp gelen güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>«Hawa» ýa-da «ýok» diýmezden öň size bu ýedi bölüm düşünýän diliňizde düşündirilýär. Näçe gerek bolsa, şonça soraň. Hiç kim sizi howlukdyryp ýa-da mejbur edip bilmez. «Ýok» hem jogapdyr.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Başlanan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Kömek pullary we tölegler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Gowurak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Gan we peşew</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Kesildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Business plan accepted</source>
   <translation>Iş meýilnamasy kabul edildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By air</source>
   <translation>Uçarda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By bus</source>
   <translation>Awtobusda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>Telefon ýa-da internet arkaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Otluda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>{number} belgisine jaň ediň ýa-da şu ýerde işleýän islendik adama aýdyň, gündiz ýa-da gije.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Calling name</source>
   <translation>Nähili ýüzlenmeli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Came by herself or himself</source>
   <translation>Özi geldi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Garaşyp biler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Häzir karar berip bilmeýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Çagalara ideg</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Ýerine ýetirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Case</source>
   <translation>Iş</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Case worker</source>
   <translation>Jogapkär işgär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Case worker there</source>
   <translation>Ol ýerdäki jogapkär işgär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Güwänama alyndy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Child labour</source>
   <translation>Çaga zähmeti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Children</source>
   <translation>Çagalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Bile ýaşaýan çagalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Citizenship</source>
   <translation>Raýatlygy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>City or village</source>
   <translation>Şäher ýa-da oba</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Ýapyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed and referred</source>
   <translation>Ýapyk we ugradylan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed by</source>
   <translation>Kim ýapdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Ýapylan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved by</source>
   <translation>Ýapylmagyny kim tassyklady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure approved on</source>
   <translation>Ýapylmagy tassyklanan gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Egin-eşik we aýakgap</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Teswir</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>Ilkinji ölçege görä</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Şikaýat ýa-da jenaýat barada arza</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Tamamlandy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Consent</source>
   <translation>Razylyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Gurluşyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Maslahat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>3 aýdan soňky aragatnaşyk güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Maşgala bilen aragatnaşyk we ýaraşyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Maşgala bilen aragatnaşyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Bahasy (teňňe)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Habarlaşyp bolmady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Countries of exploitation</source>
   <translation>Ezilen ýurtlary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Country</source>
   <translation>Ýurt</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Country of recruitment</source>
   <translation>Aldanyp äkidilen ýurdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Country of residence</source>
   <translation>Ýaşaýan ýurdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Country of return</source>
   <translation>Dolanýan ýurdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Okuw ýa-da hünär öwretmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Medeniýet, sport, aragatnaşyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Data without your name, from which nobody can find you, may be used to understand trafficking in persons and to prevent it. You may say no.</source>
   <translation>Adyňyz görkezilmedik, sizi tanap bolmaýan maglumatlar adam söwdasyna düşünmäge we onuň öňüni almaga kömek edip biler. Siz ýok diýip bilersiňiz.</translation>
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
   <translation>Senesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Doglan senesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral</source>
   <translation>Ugradylan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral onwards</source>
   <translation>Başga ýere ugradylan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Date of this decision</source>
   <translation>Bu kararyň senesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Bergi gulçulygy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Aradan çykan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Onuň peýdasyna çözüldi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Karara garaşylýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Ret edildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Diş bejergisi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Ugrandygy tassyklanan gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the closure</source>
   <translation>Ýapylmagynyň jikme-jigi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral</source>
   <translation>Ugratmagyň jikme-jigi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral onwards</source>
   <translation>Başga ýere ugratmagyň jikme-jigi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Ugry</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Bes edildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>Aýrylyşan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Lukman we bejergi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Documents</source>
   <translation>Resminamalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Documents are not ready</source>
   <translation>Resminamalar taýyn däl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents restored</source>
   <translation>Resminamalar dikeldildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Documents were taken or withheld</source>
   <translation>Resminamalary alyndy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Her setir aýratyn karardyr. Birine razy bolup, beýlekisine razy bolmazlyk mümkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Early childhood education</source>
   <translation>Mekdebe çenli bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Education</source>
   <translation>Bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Education and skills</source>
   <translation>Bilim we başarnyklar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Elektron poçta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Embassy or consulate</source>
   <translation>Ilçihana ýa-da konsullyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Iş bilen üpjün ediş merkezi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Şifrlenen faýl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Sosial hyzmatlaryň döwlet portalyna girizmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Özi gaçyp gitdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Examination or test</source>
   <translation>Barlag ýa-da seljerme</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Excessive working hours</source>
   <translation>Aşa köp iş wagty</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Explaining reactions to stress</source>
   <translation>Stres täsirini düşündirmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploitation</source>
   <translation>Ezmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited from</source>
   <translation>Haçandan bäri ezildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited until</source>
   <translation>Haçana çenli ezildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>Haçana çenli uzaldyldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Ýalan wadalar ýa-da aldaw</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Maşgala we çagalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Maşgala ýa-da dostlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Fees for documents</source>
   <translation>Resminamalar üçin tölegler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Female</source>
   <translation>Aýal</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Feminine</source>
   <translation>Aýal</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Iş tapmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>First check</source>
   <translation>Ilkinji barlag</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>First conversation</source>
   <translation>Ilkinji gürrüň</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Ýola ýaramly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Soňky goldaw</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Azyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Nahar, egin-eşik, arassaçylyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Çaga üçin ilki bilen onuň özüne nämäniň gowudygy göz öňünde tutulýar we çaganyň özünden hem soralýar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Çagalar üçin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Beýlekiler okaýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>Gaçybatalganyň adyndan: ady we goly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced begging</source>
   <translation>Mejbury dilegçilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced criminality</source>
   <translation>Jenaýata mejbur etmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced labour</source>
   <translation>Mejbury zähmet</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced marriage</source>
   <translation>Mejbury nika</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Form {version}</source>
   <translation>{version}-nusga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Formal status</source>
   <translation>Resmi derejesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Formally identified as a victim</source>
   <translation>Resmi taýdan pida diýlip tanaldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by another authority</source>
   <translation>Başga edara azat etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by the police</source>
   <translation>Polisiýa azat etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>GAD-7 umumy baly</translation>
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
   <translation>Berlen</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Given name</source>
   <translation>Ady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Given or sent by other means</source>
   <translation>Başga ýol bilen berlen ýa-da iberilen</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Gidip bolýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Maksat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Başga ýatakda dowam edýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Gowy gidýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Kiçi iş üçin grant</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Toparlaýyn gürrüň</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>AIW</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Tabşyryldy</translation>
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
   <translation>Gizlemek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Saglyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Health service</source>
   <translation>Saglygy goraýyş gullugy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hearing, even with an aid</source>
   <translation>Eşitmek, enjam bilen hem</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Help costs nothing</source>
   <translation>Kömek mugt</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Help that you received</source>
   <translation>Alan kömegiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Help was given</source>
   <translation>Kömek berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by a non-governmental organisation</source>
   <translation>Hökümete dahylsyz gurama kömek etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by other people</source>
   <translation>Başga adamlar kömek etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Bilimi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Öý telefony</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Ynam telefony</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Sagat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>House rules were explained</source>
   <translation>Öýüň düzgünleri düşündirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Housing</source>
   <translation>Ýaşaýyş jaýy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I make the place around me safe</source>
   <translation>Töweregimi nädip howpsuz edýärin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I notice that it begins</source>
   <translation>Başlanýandygyny nädip duýýaryn</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How it ended</source>
   <translation>Nähili gutardy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How it goes</source>
   <translation>Nähili gidýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>How it stands</source>
   <translation>Haýsy tapgyrda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How it was given</source>
   <translation>Nähili berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>How it was passed on</source>
   <translation>Nähili ýetirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>How long we keep it</source>
   <translation>Muny näçe wagt saklaýarys</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <source>How many</source>
   <translation>Näçe sany</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Nähili aldanyp çekildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Iň gyssagly zerurlyk näderejede gyssagly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Hygiene</source>
   <translation>Arassaçylyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>I decided freely. Nobody forced me or promised me anything.</source>
   <translation>Öz islegim bilen karar berdim. Hiç kim meni mejbur etmedi we maňa hiç zat wada bermedi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Maňa şu meýilnamanyň göçürmesi hödürlendi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>HMG</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>HMG taslamasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Şahsy belgisi (IIN ýa-da başga)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Bir zat nädogry bolsa, ýolbaşça aýdyň ýa-da adyňyzy ýazman ýazyp beriň. Munuň üçin kömekden mahrum bolmarsyňyz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Bu kagyzy nätanyş adam tapsa, size howp abanyp biler. Ony şu ýerde okap, bizde goýup bilersiňiz ýa-da bir bölegini aýyrmagy haýyş edip bilersiňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>If you are in danger</source>
   <translation>Howp abanýan bolsa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>If you are under 18</source>
   <translation>Eger 18 ýaşamadyk bolsaňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>Hassahanada</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>Yşarat dilinde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Girdeji</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Ýeke gürrüň</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Mejbury zähmetiň pudagy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Information was given</source>
   <translation>Maglumat berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Injuries</source>
   <translation>Şikesler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Ätiýaçlandyrylan (OSMS)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Terjimeçi ýa-da şaýat: ady we goly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Bu kagyzy özüňizde saklamak howpsuzmy?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Iş</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Ýazgylary ýöretmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Ýokluk görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Kömegiň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Kömegiň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Guramanyň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Kind of session</source>
   <translation>Gürrüňiň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of stay</source>
   <translation>Ýaşaýşyň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of exploitation</source>
   <translation>Ezmegiň görnüşleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of sexual exploitation</source>
   <translation>Jynsy taýdan ezmegiň görnüşleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Kits</source>
   <translation>Toplumlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Knowing one's rights</source>
   <translation>Öz hukuklaryny bilmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Gürrüňiň dili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Diller</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Giňlik (koordinata)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Lawyer</source>
   <translation>Hukukçy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Lawyer, police, court</source>
   <translation>Hukukçy, polisiýa, kazyýet</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Hünär öwrenmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Giden güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Legal</source>
   <translation>Hukuk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal advice</source>
   <translation>Hukuk maslahaty</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal help</source>
   <translation>Hukuk kömegi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Legal help, learning, work, things and money.</source>
   <translation>Hukukçynyň kömegi, okuw, iş, zatlar we pul.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Legal matters</source>
   <translation>Hukuk meseleleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Livelihood</source>
   <translation>Gün-güzeran</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Lives afterwards</source>
   <translation>Soň nirede ýaşaýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Uzynlyk (koordinata)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Gaýtadan seredilýän gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Pes</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Doly däl orta bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>Kim bilen düzüldi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Esasy dili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Making the surroundings safe</source>
   <translation>Töweregi howpsuz etmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Male</source>
   <translation>Erkek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Önümçilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Maşgala ýagdaýy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Married</source>
   <translation>Maşgalaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Masculine</source>
   <translation>Erkek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Material aid</source>
   <translation>Maddy kömek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Material aid and costs</source>
   <translation>Maddy kömek we çykdajylar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Günde näçe gezek nahar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Means of control</source>
   <translation>Gözegçilik usullary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Means of travel</source>
   <translation>Näme bilen gidýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Medical help</source>
   <translation>Lukmançylyk kömegi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medical insurance</source>
   <translation>Lukmançylyk ätiýaçlandyryşy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medicines</source>
   <translation>Dermanlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Medicines and aids</source>
   <translation>Dermanlar we lukmançylyk serişdeleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Orta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Migration service</source>
   <translation>Migrasiýa gullugy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minutes</source>
   <translation>Minut</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Missing</source>
   <translation>Dereksiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Mobil telefony</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Eline berlen pul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Ondan aýlyk girdeji (teňňe)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to a place of one's own</source>
   <translation>Öz jaýyna göçdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to another service</source>
   <translation>Başga gulluga geçdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Meniň ýazgylarym</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Latyn harplarynda ady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Hossaryň ady ýa-da edaranyň ady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Ady ýa-da belgisi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Jogap bolmady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Indiki bahalandyrma</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Indiki seredilişi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Ýok bolan gijeler</translation>
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
   <translation>Ýok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Kynçylyk ýok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Haçandan bäri gerek däl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Howp görünmeýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Hiç kimiň sizi urmaga, size gygyrmaga, sizi kemsitmäge ýa-da islegiňize garşy size degmäge haky ýok. Nireden gelendigiňiz, nämä ynanýandygyňyz, aýal ýa-da erkekdigiňiz möhüm däl.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Non-governmental organisation</source>
   <translation>Hökümete dahylsyz gurama</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>Arza berilmedi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Soralmady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Not available</source>
   <translation>Elýeterli däl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not begun yet</source>
   <translation>Entek başlanmady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Entek çözülmedi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Berilmedi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Ätiýaçlandyrylmadyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Belli däl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Niredeligi belli däl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Gaýtadan ölçelmedi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Ýetilmedi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Tanalmady</translation>
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
   <translation>Bellikler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Bu ýerde hiç zat ýazylmandyr.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Çagalarynyň sany</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Işiňiziň belgisi: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Maksatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Şol sanda çagalara</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Olary diňe şu ýerde size kömek edýänler okaýar. Beýlekilere diňe siz razy bolsaňyz we diňe bilmeli zadyny berýäris.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Açylan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Organisation</source>
   <translation>Gurama</translation>
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
   <translation>Başga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Other donor</source>
   <translation>Başga donor</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Other names</source>
   <translation>Beýleki atlary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Our notes</source>
   <translation>Biziň belliklerimiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Our talk is voluntary</source>
   <translation>Gürrüňimiz meýletin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>Haçandan bäri ol ýerden çykdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Own means of the organisation</source>
   <translation>Guramanyň öz serişdesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Own wish</source>
   <translation>Öz islegi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9 total</source>
   <translation>PHQ-9 umumy baly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9, question 9</source>
   <translation>PHQ-9, 9-sorag</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Tölenen güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Ene-ata, hossar ýa-da edara: ady we goly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Bölekleýin ýetildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Pasport</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Atasynyň ady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>People and places that do me good</source>
   <translation>Maňa ýagşy täsir edýän adamlar we ýerler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>People and places that take the mind off it</source>
   <translation>Ünsi sowýan adamlar we ýerler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Ýurtda bolmaga rugsat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Photographs</source>
   <translation>Suratlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical abuse</source>
   <translation>Fiziki zorluk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Fiziki haýbat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Ýaşaýan ýeri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>Meýilnama ýerine ýetirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Meýilleşdirilen tamamlanýan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>Meýilnama boýunça haçana çenli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Police</source>
   <translation>Polisiýa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Police and court</source>
   <translation>Polisiýa we kazyýet</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Possible victim of trafficking</source>
   <translation>Adam söwdasynyň ähtimal pidasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Post-secondary, not tertiary</source>
   <translation>Ortadan soňky ýörite bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Postal code</source>
   <translation>Poçta indeksi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Göwrelilik we dogrum</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Göwreli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Başlangyç bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Çap edilen sahypa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Professionals and emergency numbers</source>
   <translation>Hünärmenler we gyssagly belgiler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Progress</source>
   <translation>Gidişi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Jelepçilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Provided</source>
   <translation>Berildi</translation>
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
   <translation>Ýerine ýetiriji</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Ruhy zorluk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Ilkinji psihologik kömek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Psychological state</source>
   <translation>Ruhy ýagdaýy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Psychologist</source>
   <translation>Psiholog</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Publishing her or his story</source>
   <translation>Onuň başdan geçirenlerini çap etmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Purpose</source>
   <translation>Maksady</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Ýetildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for closure</source>
   <translation>Ýapylmagynyň sebäbi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for leaving</source>
   <translation>Gitmegiň sebäbi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral</source>
   <translation>Ugratmagyň sebäbi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral onwards</source>
   <translation>Başga ýere ugratmagyň sebäbi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for the extension</source>
   <translation>Uzaltmagyň sebäbi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Reason, where it was not consent</source>
   <translation>Razylyk bolmasa, sebäbi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Çekler görüldi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Kim kabul etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Hyzmatlary almak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Haçan aldanyp çekildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Aldap çekmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Referral outside the program</source>
   <translation>Programmadan daşary ugratmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Referrals</source>
   <translation>Ugratmalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Başga ýere ugradyldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Haýsy gurama ugradyldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring case worker</source>
   <translation>Ugradan işgär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring organisation</source>
   <translation>Ugradan gurama</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Refused to answer</source>
   <translation>Jogap bermekden boýun gaçyrdy</translation>
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
   <translation>Welaýat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Regions of exploitation in Kazakhstan</source>
   <translation>Gazagystanda ezilen welaýatlary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Register</source>
   <translation>Sanaw</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Reintegration</source>
   <translation>Jemgyýete dolanmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Relationship to the trafficker</source>
   <translation>Adam söwdagärine dahyly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Relative</source>
   <translation>Garyndaş</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Released by the exploiter</source>
   <translation>Ezen adam goýberdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Ýatda saklamak ýa-da üns bermek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Rent</source>
   <translation>Jaý kireýi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Rented place</source>
   <translation>Kireýine alnan jaý</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Representation before authorities or in court</source>
   <translation>Edaralarda ýa-da kazyýetde wekilçilik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Research</source>
   <translation>Barlag işleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Jogapkär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Hereketini çäklendirýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the assessment</source>
   <translation>Bahalandyrmanyň netijesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the request</source>
   <translation>Haýyşyň netijesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return certificate</source>
   <translation>Dolanmak güwänamasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Return home</source>
   <translation>Öýe dolanmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Returned</source>
   <translation>Dolandy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Returned to the home country</source>
   <translation>Watanyna dolandy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Ýurtda bolmak hukugy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the family</source>
   <translation>Maşgala tarapyndan howp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the trafficker</source>
   <translation>Adam söwdagäri tarapyndan howp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of being trafficked again</source>
   <translation>Ýene adam söwdasyna düşmek howpy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of no income</source>
   <translation>Girdejisiz galmak howpy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Risk of suicide or self-harm</source>
   <translation>Öz janyna kast etmek ýa-da özüne zyýan ýetirmek howpy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of violence</source>
   <translation>Zorluk howpy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Işdäki orny</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Safe way and time to reach the person</source>
   <translation>Habarlaşmagyň howpsuz ýoly we wagty</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety</source>
   <translation>Howpsuzlyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>Howpsuzlyk meýilnamasy ylalaşyldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Ýüzlenme görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Mekdep, dil, okamak we ýazmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Ikinji dili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Görmek, äýnek bilen hem</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sent, no answer yet</source>
   <translation>Iberildi, entek jogap ýok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Separated</source>
   <translation>Aýry ýaşaýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Hyzmat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Erksiz ýagdaý</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Sex</source>
   <translation>Jynsy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sexual abuse</source>
   <translation>Jynsy zorluk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sexual exploitation</source>
   <translation>Jynsy taýdan ezmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Kime berilýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, statistics only</source>
   <translation>HMG-a bermek: diňe statistika</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, under a code</source>
   <translation>HMG-a bermek: belgi bilen</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, with the name</source>
   <translation>HMG-a bermek: ady bilen</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with another organisation that helps</source>
   <translation>Kömek edýän başga gurama bermek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with health services</source>
   <translation>Saglygy goraýyş edaralaryna bermek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the court or prosecutor</source>
   <translation>Kazyýete ýa-da prokuratura bermek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the embassy or consulate</source>
   <translation>Ilçihana ýa-da konsullyga bermek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the police</source>
   <translation>Polisiýa bermek</translation>
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
   <translation>Gaçybatalga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Gysga ýokary bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Goly ýa-da barmak yzy we senesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Kagyzda gol çekildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Sallah ýa-da durmuşa çykmadyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Gulçulyk ýa-da oňa meňzeş endikler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Sosial alada</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Sosial gorag</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Käbir jogaplar çap edilmedi, sebäbi bu kagyzy çap eden adamyň olary okamaga haky ýok. Bizden soraň: haky bar hünärmen size görkezer.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Biraz kyn</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Käbir sözler rusça ýazylan, sebäbi entek terjime edilmedi. Biz olary size düşündirip bereris.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Ynanýan adamyňyz: ady we telefony</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, before a witness</source>
   <translation>Dilden, şaýadyň ýanynda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, without a witness</source>
   <translation>Dilden, şaýatsyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>State</source>
   <translation>Ýagdaý</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>State body other than the police</source>
   <translation>Polisiýadan başga döwlet edarasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>State order</source>
   <translation>Döwlet buýurmasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>State portal</source>
   <translation>Döwlet portaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Stateless</source>
   <translation>Raýatlygy ýok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Status</source>
   <translation>Ýagdaýy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Ädimler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>3 aýdan soň hem şeýle</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Togtadyldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Stranger</source>
   <translation>Nätanyş</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Street</source>
   <translation>Köçe</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Beýle pursatlar geçýär. Siz ýeke däl. Birinji ädimden başlaň we indikisine geçiň.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Supportive listening</source>
   <translation>Goldaw beriji gürrüň</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Surname</source>
   <translation>Familiýasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Kim kabul etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Gazanan puluny alýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Psiholog bilen gürrüňler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Telephone (write it here only if it is safe)</source>
   <translation>Telefon (diňe howpsuz bolsa, şu ýere ýazyň)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Telefon ýa-da SIM-kart</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Hödürlenen barlaglar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Hasabatyň teksti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Çaga razy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Ýolbaşçy entek hemmesini tassyklamady.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Açylan gününiň takyklygy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Özi razy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Bu ugratma özi razy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Göçürmesi özünde bar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Özüniň karary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Maňa ýedi bölüm düşündirildi we men olara düşündim.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Ädimler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Öýe dolanmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Çek bar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>Meýilnama entek ýok.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Bular siz bilen işleýänleriň bellikleri.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your aims and the steps towards them.</source>
   <translation>Bular siziň maksatlaryňyz we olara alyp barýan ädimler.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your decisions. Each one can be changed.</source>
   <translation>Bular siziň kararlaryňyz. Her birini üýtgedip bolýar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your name and the facts about you.</source>
   <translation>Bular siziň adyňyz we siz baradaky maglumatlar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Bu bölekler siziň howpsuzlygyňyz üçin aýryldy. Olary bizde islendik wagt okap bilersiňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Berlen zatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your health and the help of the doctor.</source>
   <translation>Bu saglygyňyz we lukmanyň kömegi barada.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your journey and your arrival.</source>
   <translation>Bu ýolagçylygyňyz we baryp ýetişiňiz barada.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your talks and what was asked in them.</source>
   <translation>Bu gürrüňleriňiz we olarda nämäniň soralandygy barada.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Bu agyr pursatlar üçin meýilnama.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what others were told about you, or were asked for.</source>
   <translation>Bu siz barada beýlekilere aýdylan ýa-da siziň üçin olardan soralan zatlar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what we wrote down about what you need and what may be dangerous for you.</source>
   <translation>Bu size nämäniň gerekdigi we siziň üçin nämäniň howply bolup biljekdigi barada ýazanlarymyz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what you told us about what others did to you.</source>
   <translation>Bu beýlekileriň size näme edendigi barada özüňiziň gürrüň berenleriňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>This is what you want to reach, and who does what until when. It is your plan. You may change it at any time.</source>
   <translation>Bu ýerde nämä ýetmek isleýändigiňiz we kimiň, nämäni, haýsy güne çenli etjekdigi ýazylan. Bu siziň meýilnamaňyz. Ony islendik wagt üýtgedip bilersiňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Polisiýa ýa-da häkimiýet bilen gorkuzmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through an online advertisement</source>
   <translation>Internetdäki bildiriş arkaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through family or family events</source>
   <translation>Maşgala ýa-da maşgala toýlary arkaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through friends or social events</source>
   <translation>Dostlar ýa-da üýşmeleňler arkaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through online social networks</source>
   <translation>Sosial ulgamlar arkaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Thumbprint</source>
   <translation>Barmak yzy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Derejesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>Başga gurama</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To this shelter</source>
   <translation>Şu gaçybatalga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>To whom</source>
   <translation>Kime</translation>
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
   <translation>Şu gün</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Kim bilen bilelikde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Gürrüňde ýa-da telefonda aýdyldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Gurallar we enjamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking events</source>
   <translation>Wakalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking history</source>
   <translation>Başdan geçirenleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Trafficking status</source>
   <translation>Adam söwdasy boýunça derejesi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Tranches of a grant</source>
   <translation>Grantyň bölekleri</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Tranches paid</source>
   <translation>Tölenen bölekler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Başga gulluga geçirildi</translation>
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
   <translation>Ulag</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Ýol resminamasy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Bejergi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Inçekesel</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Wakanyň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Derňelýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Under way</source>
   <translation>Ýerine ýetirilýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Understanding and being understood</source>
   <translation>Düşünmek we özüni düşündirmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Unpaid wages</source>
   <translation>Tölenmedik iş haky</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Unpaid wages and compensation</source>
   <translation>Tölenmedik iş haky we öwez</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>Haýsy güne çenli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Orta bilim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>Haçana çenli güýçde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Nusganyň görnüşi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Jebir çeken</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Visited by</source>
   <translation>Kim bardy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Visits</source>
   <translation>Baryp görmeler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Voluntary return</source>
   <translation>Meýletin dolanmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Wauçer</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>WHO-5 total</source>
   <translation>WHO-5 umumy baly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Wages not paid (KZT)</source>
   <translation>Tölenmedik iş haky (teňňe)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Walking or climbing steps</source>
   <translation>Ýöremek ýa-da basgançaga çykmak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Warning signs</source>
   <translation>Duýduryjy alamatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Ýuwunmak ýa-da geýinmek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Size gowy kömek etmek üçin soraýarys: howpsuz ýer, lukman, hukukçy, resminamalar, iş, öýe dolanmak.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>We keep what is written about you for {years} years after our work with you has ended. If you were under 18 when you came, we keep it at least until you are 21. Then your name and everything that points to you is erased. Only numbers without a name stay.</source>
   <translation>Siz barada ýazylanlary siz bilen işimiz gutarandan soň {years} ýyl saklaýarys. Geleniňizde 18 ýaşamadyk bolsaňyz, azyndan 21 ýaşaýançaňyz saklaýarys. Soňra adyňyz we sizi tanadýan ähli zat pozulýar. Diňe atsyz sanlar galýar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is erased.</source>
   <translation>Aýdanlaryňyzy siz bilen işimiz gutarandan soň {years} ýyl gulply saklaýarys. Soňra adyňyz pozulýar.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We look at it again on</source>
   <translation>Gaýtadan seredýäris</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We talked about this plan. I understand it and I agree.</source>
   <translation>Bu meýilnamany maslahatlaşdyk. Men oňa düşündim we razy.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may have to speak. Whenever we can, we tell you first.</source>
   <translation>Siziň razylygyňyz bolmasa, siz barada hiç kime aýtmaýarys. Diňe biriniň ömrüne howp abansa ýa-da kanun talap etse, aýtmaly bolmagymyz mümkin. Mümkin bolan her ýagdaýda ilki size aýdýarys.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Aldaw saýtlary we programmalary</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I can do alone</source>
   <translation>Özüm ýeke näme edip bilerin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I live for</source>
   <translation>Näme üçin ýaşaýaryn</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Hut näme</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Size näme boldy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Ýeke özüňe näme kömek edýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>What is asked for</source>
   <translation>Näme soralýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Bu kagyzda näme ýok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What is worth living for</source>
   <translation>Näme üçin ýaşamaga mynasyp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is written about you</source>
   <translation>Siz barada näme ýazylan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What kind of help</source>
   <translation>Bu nähili kömek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What matters most to the person now</source>
   <translation>Häzir özi üçin iň möhümi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Näme goraýar we güýç berýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>What was done</source>
   <translation>Näme edildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was done with the person</source>
   <translation>Onuň bilen näme etdiler</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Näme düşündirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Näme berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Öň berlen zady hemişe yzyna alyp bolmaýar, ýöne onuň nirä gidendigini size aýdarys.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Jogaplaryňyz bilen näme edýäris</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>What went where</source>
   <translation>Näme nirä gitdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>Nämä razy bolduňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What you may ask for</source>
   <translation>Nämäni sorap bilersiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you need</source>
   <translation>Size näme gerek</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>What you tell stays here</source>
   <translation>Aýdanlaryňyz şu ýerde galýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Nämä ýetmek isleýärsiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Agyr bolanda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Haçan geldiňiz, nirede ýaşadyňyz, size kim jogapkär.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Öýe dolanmagy ýa-da dolanmazlygy we haçan dolanmagy özüňiz çözýärsiňiz. Islemeýän saparyňyzy guramaýarys.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Who decided for the child</source>
   <translation>Çaga üçin kim karar berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who decided on this status</source>
   <translation>Bu dereje barada kim karar berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Islendik sagatda maňa kim kömek eder</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Kim jogapkär</translation>
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
   <translation>Kim töleýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Kim ugratdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Kim gatnaşdy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Siz kim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Kimden kömek sorap bilerin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Whom to ask</source>
   <translation>Kimden soramaly</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whom to ask for help</source>
   <translation>Kimden kömek sorap bolýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Why it was allowed</source>
   <translation>Näme üçin rugsat berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Näme üçin soraýarys</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Dolanmak isleýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>Rugsat bilen</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>Maşgalasy bilen</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>Kim bilen paýlaşdyk</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Withdrawn</source>
   <translation>Yzyna alyndy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Withdrawn on</source>
   <translation>Yzyna alnan güni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds documents</source>
   <translation>Resminamalary saklaýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds food, water, warmth or shelter</source>
   <translation>Nahar, suw, ýylylyk ýa-da jaý bermeýär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a month</source>
   <translation>Bir aýyň içinde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a week</source>
   <translation>Bir hepdäniň içinde</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Şaýat</translation>
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
   <translation>Işgär</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Kim ýazdy</translation>
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
   <translation>Hawa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are not to blame for what others did to you. You have these rights:</source>
   <translation>Beýlekileriň size eden işi üçin siz günäkär däl. Siziň şeýle hukuklaryňyz bar:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are treated with respect</source>
   <translation>Size hormat bilen garalýar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide</source>
   <translation>Özüňiz çözýärsiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you to find a lawyer.</source>
   <translation>Size edilen iş barada arz etmegi ýa-da etmezligi özüňiz çözýärsiňiz. Kömegimiz oňa bagly däl. Isleseňiz, hukukçy tapmaga kömek edýäris.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you stay, what you tell and which help you take. You may leave at any time.</source>
   <translation>Bu ýerde galmagy ýa-da galmazlygy, nämäni aýtmagy we haýsy kömegi almagy özüňiz çözýärsiňiz. Islendik wagt gidip bilersiňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may also complain to the state body that protects personal data.</source>
   <translation>Şahsy maglumatlary goraýan döwlet edarasyna hem şikaýat edip bilersiňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected.</source>
   <translation>Siz barada näme saklaýandygymyzy islendik wagt sorap, göçürmesini alyp we ýalňyşlary düzetdirip bilersiňiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we cannot do it, we tell you why.</source>
   <translation>Nädogrusyny düzetmegi, ýetmeýänini goşmagy we siz barada ýazylanlary pozmagy haýyş edip bilersiňiz. Edip bilmesek, sebäbini aýdarys.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may change your mind</source>
   <translation>Pikiriňizi üýtgedip bilersiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You may complain</source>
   <translation>Şikaýat edip bilersiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs nothing.</source>
   <translation>Siz barada näme saklaýandygymyzy bilmäge hakyňyz bar. Bu kagyz şony aýdýar. Ony islendik wagt ýene sorap bilersiňiz, ol mugt.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may see what is written</source>
   <translation>Näme ýazylandygyny görüp bilersiňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to anybody who works here. From that day on we share nothing more for this purpose.</source>
   <translation>Her razylygy islendik wagt, sebäbini aýtman yzyna alyp bilersiňiz. Munuň üçin kömekden mahrum bolmarsyňyz. Muny şu ýerde işleýän islendik adama aýdyň ýa-da ýazyp beriň. Şol günden başlap bu maksat bilen hiç zat paýlaşmaýarys.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared.</source>
   <translation>Razylygyňyzy islendik wagt yzyna alyp bilersiňiz. Munuň üçin kömekden mahrum bolmarsyňyz. Şol günden başlap hiç zat berilmez.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You need not answer every question. You may stop or rest at any time. You get help even if you do not tell everything.</source>
   <translation>Her soraga jogap bermek hökman däl. Islendik wagt durup ýa-da dynç alyp bilersiňiz. Hemmesini aýtmasaňyz hem kömek alarsyňyz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Meýilnama razylygyňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your consent</source>
   <translation>Siziň razylygyňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your decision</source>
   <translation>Siziň kararyňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your documents are yours</source>
   <translation>Resminamalaryňyz özüňiziňki</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Saglygyňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your passport and your other documents belong to you. Nobody may keep them from you.</source>
   <translation>Pasportyňyz we beýleki resminamalaryňyz özüňiziňki. Hiç kimiň olary sizden alyp goýmaga haky ýok.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your plan</source>
   <translation>Siziň meýilnamaňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Bu ýerdäki hukuklaryňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your safety plan</source>
   <translation>Howpsuzlyk meýilnamaňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your support plan</source>
   <translation>Kömek meýilnamaňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your talks with the psychologist</source>
   <translation>Psiholog bilen gürrüňleriňiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Bizde bolan wagtyňyz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Öýe dolanmagyňyz</translation>
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
