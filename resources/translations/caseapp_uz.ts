<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/commands.py" />
   <source>- for standard input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 21.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 25, before it is turned into per cent. More is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 27. A score shows change over time; it is no diagnosis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 3. Anything above 0 needs a conversation about safety today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>0 to 8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>0 – at no time</source>
   <translation type="unfinished" />
  </message>
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
   <location filename="../../src/caseapp/records/scales.py" />
   <source>0 – not at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>0-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>1 to 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>1 where the people are invented, 0 where they are not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>1 – several days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – biroz kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>1 – some of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – biroz xavf</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>18 and older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>18 to 20</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>18-20</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>2 – less than half of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>2 – more than half the days</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>21 to 23</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>21-23</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>24 to 26</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>24-26</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>27 to 29</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>27-29</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – juda kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>3 – more than half of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>3 – nearly every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>30 to 38</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>30-38</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>31 days and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>39 to 47</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>39-47</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>4 – most of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>48 and older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>4Sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>5 – all of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>8 to 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>9 to 17</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>9-17</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>A PINFL has 14 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>A backup inside the folder of the records would be lost together with them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>A backup is encrypted, and is read again after writing. Keep its two files together on a stick that lies elsewhere; your passphrase or the recovery card opens them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>A backup to try as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A bed night is counted for who is present at midnight: the day of arrival counts, the day of departure does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Yotoq, ovqat, kiyim, shifokor, psixolog, huquqshunos va tarjimon bu yerda siz uchun bepul. Buning evaziga hech kim sizdan pul, ish yoki boshqa xizmat soʻray olmaydi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>A best interest is decided for a child only; whoever is grown up decides herself or himself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>A binary workbook (.xlsb) is not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A birth is expected, but the answer about pregnancy is no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A button that repairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>A card cannot be taken back on a day that is yet to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>A card of the kind “{kind}” is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>A card typed from paper: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>A card. It counts once its digits were compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>A case is open, so these records are not due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A case is opened on its day of referral; without one, on the day of this import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>A case of this person is open, so the records are still needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A case without a day of referral is opened on the day on which its form was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>A cell of the table “{id}” is keyed by “{name}”, which the table does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>A cell of the table “{id}” uses “{category}”, which is not a category of “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A changed program or computer</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>A checkpoint is written with at least {n} of the digits 0 to 9 and a to f.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A child's best interest</source>
   <translation>Bolaning manfaati yo‘lida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A closed case is closed on the day of its referral onwards, or else on the day of its opening.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>A closed case needs the day on which it was closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>A closing date is given, so the status must be a closed one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A colleague reads only what her role may read. The other answers are locked with keys that she does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A colleague who may read, and tells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>A computer on which personal data were kept was lost or stolen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A computer that sleeps, hibernates or is short of memory may write parts of its memory to the disk. Somebody with the right tools can also read the memory of a computer that is switched on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>A consent has run out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>A consent was withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A contact counts where the person was reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <source>A coordinating office saves its card under Settings and sends you the file. You compare its digits by telephone once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A copy of the folder, or a backup with its key file, still opens with the passphrase of the time at which it was made. New keys do not reach old copies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>A cost is given, but not who pays it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>A danger of suicide is written down. Make a safety plan together, today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>A date of birth is given, so the age group is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>A day is given on which money was received, but no amount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Qarz talab qilingan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A disguise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A face is a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>A few sentences to the shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>A filter needs a name of 1 to {most} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>A goal says what the person wants to reach, which help leads there, who sees to it and until when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A goal was agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A goal was reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A goal was reached, but its day is missing, so no report counts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>A guardian is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>A hearing, a deadline or an appointment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>A higher threshold protects more and shows less. Fewer tables tell a reader less, so that more of the numbers in the others can be shown. What you see is what will be issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>A hold forbids erasing for everybody, until a day or until it is lifted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Oʻz uy-joyi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>A key from the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>A key of this vault is damaged or belongs to somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A law or a court asked for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>A letter of the recovery card is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Juda qiyin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>A manager approves it before it is issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>A manager can change her roles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>A manager who did not prepare it approves it on the page of the export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>A national report cannot be added to summaries of shelters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>A need is acute, so it cannot wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>A new card took its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A new or an empty folder on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>A new recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>A note about the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>A note belongs to one quarter, such as 2026-Q3.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>A number from 0 to {n} is expected.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>A number of the table “{id}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>A number of the table “{id}” is too large to be true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>A page of the database is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>A paper can be found by the wrong person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Ota-onangiz, vasiyingiz yoki vasiylik organi siz bilan birga qaror qiladi. Xavfga aloqasi boʻlishi mumkin boʻlgan odam siz uchun qaror qilmaydi. Sizdan ham soʻraladi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A part of a grant was paid, but the amount is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>A part of an attached picture or paper is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <source>A part of this attachment is missing or was changed, so it is not shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>A passphrase of five drawn words cannot be found by trying. One that somebody made up herself may be: count it as weak.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/vault/passphrase.py" />
   <source>A passphrase of your own needs at least {n} characters.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A person is counted once for each service, however often it was given. Services are never added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A person is counted once in a quarter, as carried over, new or re-opened, however many cases she or he has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>A person is counted once in each quarter, and so in the year so far once for each of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>A person or a case cannot be removed like an entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A person who is erased here can still be read in backups that were made before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A person who is forced to give her passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A picture of the person for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>A place that the camera had written down was taken out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A power cut, a full disk or a crash loses nothing that was saved, and a damaged file is noticed and named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>A practice vault has at most {people} people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>A practice vault needs none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A program that spies on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>A quarter can be reported from its last day on, once somebody has been admitted in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>A quarter of this half-year was issued, so it stays with quarters. From the next half-year on, two of them can be reported together as long as neither is issued, which more often has enough people for numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>A quarter with fewer reports is not a fall: quarters are compared only where both numbers are exact and rest on the same shelters. Shares are whole percentages of shown numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A quarterly summary with small numbers hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>A reason for leaving is given, but not the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>A receiver with a key of her own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A referral does not say to what kind of organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A referral that does not say to what kind of organisation is only in the first line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>A referral under a code holds nothing that says who the person is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A referral, as a file or on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>A register needs a row of headings: field names of HTCDS, or questions as caseapp calls them, such as Surname, Given name, Date of birth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>A reminder was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/received.py" />
   <source>A report in the common store was changed or damaged there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>A report is due so many days after the end of its quarter:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>A report is issued after the last day of its quarter, because issued numbers stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <source>A report is sealed to the coordinating offices in this list, and nobody else can open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>A report travels far and stays, so it gives functions and no names unless you choose otherwise. A name once issued cannot be taken back. The log knows who it was in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>A report was issued since, and it counted this; so your saving is not undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>A rule of law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Yashash uchun xavfsiz joy</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>A safety plan needs this step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>A sealed answer was changed or does not belong where it stands, so it is not shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>A second share, where you have shares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A service was entered for a day after the case was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>A sheet leads to nobody: it has no name, no author and no day, and its place in this list comes by chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>A shelter helps few people at a time, and a small number can point to one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>A shelter saves its card under Settings and sends you the file. You compare its digits by telephone once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>A shelter that went back to an older backup may have issued twice. Ask it which of the two counts, and dispute the quarter until you know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A shelter with invented people, to learn and to try.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>A sister who calls every week; wants to work; trusts the house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Oʻzining kichik ishi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>A spoken consent before a witness needs the name of the witness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A stay goes on after the case was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>A stick with a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A story in the text of a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>A stranger rang at night and asked for a resident. He was not let in, and nothing was said about anybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>A suspected trafficker or an unsafe relative never decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/targets.py" />
   <source>A target is a whole number from 1 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>A target is what the project wants to reach in the year. A report carries the targets that stand here on the day it is issued, beside its results and the year so far. The year so far adds up issued reports alone, so it tells nothing new: it is exact where every quarter shows the number, otherwise “at least”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A test was accepted that was not offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>A text in the summary imitates the frame of its data. Word it differently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/spreadsheet.py" />
   <source>A text in “{title}” is longer than a cell can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>A text is too long for a cell of a workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A thief tries on a copy. Only the shelter itself would lose its records, after some careless typing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A watched or photographed screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A weak passphrase of one's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_whole.py" />
   <source>A whole was issued with exact tables that are not here any more. A new one could give them away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>A word by which it is found: what it is, from whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>A written passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>A year is added up from issued reports. Issue its first quarter, and it begins here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>A year or a month is enough where the day is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Oʻgʻirlab ketilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abduction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>About (an estimate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>About the journey, help at home, and the choice to stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>About the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Taxminan oʻsha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same, or worse</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse on social media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Accept the cards of other offices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Accepted</source>
   <translation>Qabul qilindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>Accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Accepted. Earlier files of this shelter that are not here: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Accepted: {accepted}; refused: {refused}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Access</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Accommodation means at least one night.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Tanish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Act and means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Faol</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Active and in follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Activities dated in the quarter; those entered late count in the quarter in which they are entered.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/backups.py" />
   <source>Add --anyway to restore the backup beside it all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a bed to room {room}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a date of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Add a goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a medical entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Add a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Add a picture or paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a referral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Add a second name or a letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a tranche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an absence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Add an appointment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Add an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/several.py" />
   <source>Add another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Add another room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add legal help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add material aid or a cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Add the first person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add the first room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Add the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Added an attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Added up from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Added up from the issued reports named below, and from nothing else; nothing was counted anew. A sum is exact where each of them shows the number, otherwise “at least”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Added up from the issued reports named below, and from nothing else; nothing was counted anew. No report was issued of {missing}, so every sum over the year is “at least”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <source>Added up from the reports of {number} shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/national_year.py" />
   <source>Added up from the reports that the shelters issued, and from nothing else. A sum is exact where each of them shows the number in each quarter, otherwise “at least”. The list of shelters says which periods of each are in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Added: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Addiction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_views.py" />
   <location filename="../../src/caseapp/actions/national_year_files.py" />
   <location filename="../../src/caseapp/actions/public_view.py" />
   <location filename="../../src/caseapp/actions/trends.py" />
   <source>Adding up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Qoʻshimcha xizmatlar kerak</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Address and contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal_order.py" />
   <source>Address and telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Address of somebody here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Address of the common store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Administrative and support services, cleaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Admit somebody new into this bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>3 oydan keyin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>After 90 days at the latest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>After it was used or replaced it opens old backups only. When those are gone, destroy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>After {day} this quarter can be reported together with its neighbour as one half-year, as long as neither is issued. Counted as one period, they more often have enough people for numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Afterwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Against somebody who also knows one person’s whole file this was tried, but not proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>Against the quarter before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Roʻyxatga olingandagi yosh guruhi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Age in completed years on the day of admission; from a year of birth alone, as if born in its middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Odam savdosiga tushgan yoshi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Agreed with the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Agreement to manage personal data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Agreement with the donor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>Agreements and notes about shelters are kept in a coordinator's vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Qishloq, oʻrmon va baliq xoʻjaligi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Aid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>{number}-maqsad</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Alcohol or drugs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Alcohol, drugs or medicines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>All Files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>All cases under their codes, as an Excel file in the form of the Human Trafficking Case Data Standard, or as CSV. For others, only people who agreed are in it, and their pages say that it went out. The file is not encrypted: delete it as soon as it is no longer needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>All copies put back to an earlier day at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>All hidden numbers look the same, and neither the pages nor the data tell why one is hidden. Please do not read the mark as none, and not as a small number: a large one may stand behind it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>All others: {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>All persons counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>All questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>All stays in the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>All tables together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>All that are counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>All three languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>All tranches together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>All: {population}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Allergies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Allowed a coordinating office exact tables no more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Allowed a coordinating office to have exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Also make three shares of the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Summa (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Amount of the debt (KZT)</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Amounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Amounts are added up. Occupancy is worked out anew from the nights and beds of the year. A median is no sum and is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>An IIN has 12 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>An IIN with these first eleven digits is never issued. Compare it with the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>An action that this version does not know: {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>An answer is given, but not its day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>An answer that cannot be read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>An encrypted backup of the records was lost with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>An exported register, a copy for a client or a saved letter is an ordinary file that everybody can open. A deleted file may stay on the disk for a long time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Tarjimon yordam berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>An interpreter is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>An official or a public person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>An older version may not be able to open your records, so it is not installed over a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Annex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Another card bears the name “{name}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Another coordinator is writing into the common store at this moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Another file claims to be the same revision of this quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Another file with the same number {n} came from this shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_settling.py" />
   <source>Another manager must confirm this, because the recovery was for your own name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Another one, not in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Another person has this bed in these nights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_leaving.py" />
   <source>Another person who gives access can do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/public_view.py" />
   <source>Another public whole was issued since this one was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Another reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>Another share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Another sheet with the same number about this quarter is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Boshqa boshpana</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Answer (please send this part back)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Answer by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Answer …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Javob kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Answers that are not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>Answers were changed since the report was issued: counted again, it would show other numbers. So the exact tables are not handed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Any other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Any other purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Any two of the three do what the card does; one alone opens nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Any two of the three shares do what the card does; one alone opens nothing. Give each of them to another person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Any two of the three shares open everything on the computer, or in a backup that lies with its key file. One alone opens nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Anybody can write a name on a card. Call the organisation on a number that you know, and let somebody read out the digits of its card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Anybody can write a name on a card. Call the owner on a number that you know, and let her or him read out the forty digits that stand there under Settings. Do not take them from a message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Anybody who gets the file can read it. It holds protected numbers only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Anyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Anything above 0 needs a conversation about safety today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Anywhere else, or not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Appointment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Appointment saved: {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Appointments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Appointments, assessments, goals, referrals, consents, returns and stays appear here by themselves when their day comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Approve a goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Approve support plans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Approve the closing of a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Approve the closing of cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_closure.py" />
   <source>Approve the closure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved a quarterly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved a support plan</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Approved by {user}. In the report: {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Tasdiqlangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved the closing of a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approved: {name}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approved: {n} goals.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Are you sure you want to delete '%1'?</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Arrival confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Yetib borgani tasdiqlangan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Arrival in the house</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Arrivals: {n}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Arrived on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <source>Arrives today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Arrows go from bed to bed and night to night. Enter says what can be done there. M takes a stay up: arrows carry it, Enter puts it down, Escape lets go. With the mouse, drag it. Up or down is another bed from that night on; left or right moves it to other days, at its first or last night only the arrival or the departure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Art or play therapy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Article 3 of the Palermo Protocol. The formal status stands on the case; the social standard of Kazakhstan does not ask for the means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Article of the law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Arts, entertainment and recreation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>As far as is known, nobody can read the records on it: they were locked, and neither a passphrase nor the recovery card was with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>As it stands in the papers, with the name of the code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>As it stands in the passport.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As last counted on or before the last day of the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>As short as the next session needs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>As soon as you have typed it back from your paper, the old card and the old passphrase open nothing any more. Until then nothing has changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>As the doctor wrote it; never a guess of the staff.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As the psychologist judges the last measurement of the quarter against the first one of all. The scores themselves are in no report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As the referral stood when the report was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>As “answer”, of the second question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>As “level”, of the second question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>As “question”, where a table asks two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Ask again about a referral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Qayta soʻraladigan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Ask first whether it is safe to have it. It can also be read here, kept at our place, given a neutral cover, or printed without some parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Ask for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>Ask for the card again, as a file and not as text in a message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Ask for the file again, and have it handed over unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Ask for the release with the installer for this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Ask for them: one may be an earlier quarter, or what a newer revision replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Ask her to pass it on; the card is not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>Ask somebody who may read them to make the change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Ask the coordinator by telephone which of the two is genuine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Ask the coordinator for the new card, and for the feedback again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Ask the coordinator to accept no report under the present card of this office until you have spoken to each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <source>Ask the coordinator to write the file again and to send it unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Ask the manager of the shelter, who grants roles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Ask the person, and write the consent down with its day before anything is passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Ask the person, and write the consent down with its day before the story is told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Ask the sender for the card, and take it in under Organisations after comparing its digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>Ask the sender to export the summary again and to send that file unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>Ask the sender to make the file again and to send it unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Ask the sender to which card it was sealed. Yours stands under Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Ask the shelter for the report of its own records, not of its practice vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <source>Ask the shelter to hand the exact tables over again and to send that file unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Ask the shelter to hand them over to this office itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Ask the shelter why. Its published report counts as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Sizga masʼul xodimdan yoki shu uy rahbaridan soʻrang.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/received.py" />
   <source>Ask whoever looks after the server, and import the original file of the shelter again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Ask whoever looks after the server; the guide “PostgreSQL” says what is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Ask whoever looks after this computer to make them yours. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Sizga masʼul xodimdan ({worker}) yoki shu uy rahbaridan soʻrang.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 12 months, date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>3 oydan keyin soʻralgan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 6 months, date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Asked again about a place in a report's text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Asked to leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Assess needs and risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Assess needs and risk again</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Assessments of needs and risk, and scores of the scales, are compared here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Assistance to children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Assisted in the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Assisted in the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Assisted voluntary return and reintegration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Assisted: carried over, new and re-opened together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>At a person's own wish records are erased at any time, and a hold is put on at any time: open the page of the person, press Add, then “Put on hold or erase”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>Ish joyida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At an educational institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>At least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>At night (22:00 to 6:00)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>At the next session, or sooner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>Ishda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>At work or a place of business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Ilova qilingan hujjat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Audit log  {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/repeating.py" />
   <source>Audit the summaries of the shelters instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/shelves.py" />
   <source>Auditing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Auditor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Authorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Davlat organi yoki sud</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Awaited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Awaited, still in time: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Awaited: not here, and not yet past its deadline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Away from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Away with the bed kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Baby care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Bachelor's or equivalent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Back (Alt+←)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Back at its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Qaytgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <location filename="../../src/caseapp/ui/pages/users_table.py" />
   <source>Back to people and permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Back to settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Back to the beds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>Back to the calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/list_paper.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Back to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Back to the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Back to the reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/honest.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Back to the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Back to the shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Back to the usual report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Back to what was read before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to a folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to the stick {name} ({free} GB free)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to “{name}” as last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Backup and restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Becoming easily annoyed or irritable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Bed board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Bed nights divided by the bed nights available.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights of earlier quarters, entered late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Bed nights of quarters already reported, entered in this quarter; not part of the bed nights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Bed nights shown: {nights}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Bed {bed}, night of {day}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Bed {bed}: free. Choose who gets it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Bed {bed}: {person}, since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Bedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Bedroom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Beds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Beds in room {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Beds in the night of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Beds in use, multiplied by the nights on which each could be slept in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>«Ha» yoki «yoʻq» deyishingizdan oldin sizga shu yettita band siz tushunadigan tilda tushuntiriladi. Qancha kerak boʻlsa, shuncha soʻrang. Hech kim sizni shoshiltira olmaydi va majburlay olmaydi. «Yoʻq» ham javob.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Began a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Boshlangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Begin a stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>Begin with the card once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Being issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Being so restless that it is hard to sit still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Being watched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/columns.py" />
   <source>Belongs to the entry with this number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Nafaqa va toʻlovlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Besides its report it hands over its exact tables, sealed to this office; its manager allows that at the shelter, too. The program alone reads them, to add them up: nobody sees the numbers of one shelter, and the whole is protected together with every report. Removing the agreement erases them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Best interest decided by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Best-interest decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Yaxshiroq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Birth expected on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Birth, sex, citizenship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Qon va siydik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Both heads of the vault are damaged, so it cannot be opened. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Bought out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Bought the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Breach discovered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Breathing exercise, a walk in the yard, music, prayer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Bring caseapp to the same version here and at the shelter, and ask for the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Bring the summaries back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Toʻxtatilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Broker or travel agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Brought the summaries back from the common store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Bus station and market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Bus ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Business</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By car</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>By oneself or family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>By telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>Telefon yoki internet orqali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>By telephone: read all forty digits to whoever takes the card in. By hand: give this paper to her or him yourself, and send the file of the card another way; the program asks for two of the groups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>By the day on which the person was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>By the result of the request, as it is written at each entry of the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Poyezdda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC knows the year only: a case begins on 1 January and is closed on 31 December.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC knows the year only: the cases are spread over its days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC rows have no identifier: the same rows in another file are taken as other people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Call both shelters on numbers that you know before you use anything of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Call the manager of the shelter now: only she can see what was on it and write the notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Call the owner on a number that you know, and compare all forty digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>{number} raqamiga qoʻngʻiroq qiling yoki shu yerda ishlaydigan istalgan odamga ayting, kunduzi ham, kechasi ham.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Called an ambulance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Called the police</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Came in with the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Came in with two shares of the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Came on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Can be reached without steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Can read it: {roles}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Kutishi mumkin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Hozir qaror qila olmaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cannot do it at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Caps Lock is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Card of this office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Card, trusted by the coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Card: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Cards and files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Cards of others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Cards of the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Bolalarga gʻamxoʻrlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Career centre of the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Bajarildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Carried over from before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Carried over from the year before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Carried over: assisted before the first day of the quarter, and not closed before that day.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Case codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>Case records of a shelter.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Case {code} is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>Case {code}, as of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Cases involved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Central government body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Certificate of erasure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Sertifikat olindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Change bed {bed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change my passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Change my roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Change over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Change room {room}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Change the facts about the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Change the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Change the passwords of e-mail, messengers and everything else that was signed in on the lost computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Change the years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Change this goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Change title and day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Change to detail view mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Change to list view mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Changed by {user}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed how long records are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed somebody's roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the deadline of quarterly reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Changed the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the limit of stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the order of the lines for the state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the own passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the targets of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the title of an attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Charts (SVG and PNG)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>Check Caps Lock and the keyboard layout, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Check that the disk is not full, not read-only and still connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Check the clock of the computer that made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Checked and whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Checking every page of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Checkpoint of the audit log: {digits}. With these digits an auditor sees whether the log of the vault is still the one that stood there when this report was issued.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Children along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Children involved or watching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Children present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Birga yashaydigan bolalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Children who have no case of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Children who have no case of their own; they are not among those present.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Children who stay along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Children who stayed along with a person and have no case of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Choose a card file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Choose a day …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Choose a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose a folder for the records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Choose a folder for the sealed files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose a folder of summary files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Choose a folder on this computer: over a network two programs can damage the records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Choose a name that tells the two apart. If it is the same shelter with a new installation, take its old card back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>Choose a number of years from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due.py" />
   <location filename="../../src/caseapp/actions/erasing.py" />
   <location filename="../../src/caseapp/actions/retention.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Choose a reason first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Choose a stick, or another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/years.py" />
   <source>Choose a year from {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Choose an Excel or CSV file. Nothing is written before you have seen what is in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>Choose an empty folder or a new name; nothing is ever written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Choose an organisation: then it is seen which consent is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Choose another bed, or change the days on which the bed and its room are in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Choose another bed, or enter the day on which the other person left it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Choose another name, or add --replace to write over it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Choose another person, kind or period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Choose at least one role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>Choose first what the list shall be narrowed by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Choose for whom it is, or the house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Choose from a calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>Choose its card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Choose one on the left, or let a file go there. It is kept encrypted in the vault, and shown only here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose summary files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>Choose the coordinator's file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Choose the folder on the stick in which the installers lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Choose the folder that holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Choose the newest backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Choose the organisation, or write its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Choose the purpose to which the person agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Choose what was handed out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Choose where to save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Choose who gets this bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Choose who may see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Chronic illness</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>City polyclinic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Civil claimant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Clinic, hospital or doctor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/honest.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <location filename="../../src/caseapp/ui/shell.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>Close it there first. Two programs must not write to one vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/disclosure/child.py" />
   <source>Close other programs and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>Close other programs that hold the file open, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>Close the case first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Close the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Yopilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_closure.py" />
   <source>Closed and approved by the only manager: {name}, {day}</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Closed in the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Closed in the quarter, or open at its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Closed in the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Closed in the year, or open at its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Yopilgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Closed, reason not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/person_closure.py" />
   <source>Closure approved: {name}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_closure.py" />
   <source>Closure not approved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>Closures by reason stand in section {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Kiyim va poyabzal</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Code of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the population</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the second answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the second question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Code of the unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Code there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Coded facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Coded facts without a name and without the case code, only as far as reports count them: sex, age group, citizenship, form of exploitation, services and nights. Once their quarters are issued, days are reduced to the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Codes of cases, no names, and only where somebody has to know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Colleagues elsewhere need the card of this office once, to recognise what it sends. Read the number to them by telephone, so that they can compare it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Coming up: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Izoh</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Compare and trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>Compare every group with the card once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>Compare its digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/over_time.py" />
   <source>Compare the numbers of shelters first: where fewer have reported, a smaller number is no fall, and “at least” is neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>Birinchi oʻlchovga nisbatan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Comparing with the reports of other quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Compensation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compensation and wages received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Compensation claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Compensation or wages that the person really has in hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Shikoyat yoki jinoyat haqida ariza</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Complaints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Tugallandi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Completed years when it began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Computer last seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Conduct of staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Confirm the arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Confirmed having seen that the recovery card was used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>Connected: the database is empty. It can be prepared as the store of this office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>Connected: {n} reports of {shelters} shelters.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Consent counts only if the person understood all seven points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Consent ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Consent form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Consent needed: {purpose}. {standing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Consent withdrawn: {purpose}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/consents_aim.py" />
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Consents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Qurilish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Construction sites on the edge of the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Consular department of the embassy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Consular or state officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Maslahat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 12 months after the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 3 months after the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 6 months after the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 12 months, date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 3 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>3 oydan keyingi aloqa kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 6 months, date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Oila bilan aloqa va yarashish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Contact person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Oila bilan aloqa</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <source>Contains names: keep it locked away, and destroy it when it is no longer needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/contents.py" />
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/contents.py" />
   <source>Contents of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Contradictions: {wrong}. Missing answers: {gaps}; they are counted as not known. Choose a line to open the person's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Controlled the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Conversation in the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/shelves.py" />
   <source>Coordinating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Coordinator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Copies that somebody made before she left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Copy Link Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Copy a line and paste it into the box of the portal. After {seconds} seconds it is gone from the clipboard. The portal changes: where its boxes stand in another order, change the order of the lines here, for the whole house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Copy facts for the state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Copy it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Copy of what is written about the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Copy the fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>Copy the rows that belong to the register into a new sheet, and take that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Copy the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Copy the whole release to the stick again, or take another stick. If it happens twice, ask for the release again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Copy their folder to this computer's own disk, and open it there. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>Copy this table: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Copy: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Copying and checking version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Copying the database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Correct the entry by hand: the correction counts in the quarter in which you make it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Narxi (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost and papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Cost of the journey (KZT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Bogʻlanib boʻlmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Could not delete directory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Count a night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Count a night on its evening or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Count a quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Count again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Count and protect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Count the night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Count the numbers of this quarter first. Then you see here what is shown and what was proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Count the staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Count who sleeps in the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Count with these choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Count: {here} here, {away} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Counted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Counted by {name}. Mark and count again to correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Counted on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Counted who slept in the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Counted: {population}; unit: {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/charts.py" />
   <location filename="../../src/caseapp/actions/exact.py" />
   <location filename="../../src/caseapp/actions/reports.py" />
   <source>Counting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Counting and protecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Counting rules</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Country of exploitation</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Counts below {threshold} are protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Counts for the CTDC (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Course or school</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Kurs yoki kasb oʻrgatish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Court case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Court hearing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Court or prosecution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Create New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Create a New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Criminal proceedings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Crisis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Crisis intervention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Crisis room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Cross-border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Cross-border: exploited in a country of which the person is not a citizen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Madaniyat, sport, muloqot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Danger to somebody's life</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Data dictionary (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Data that are touched, in numbers of people:</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Date Modified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Tugʻilgan sanasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Date of birth of somebody here</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Dates of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Day and hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Day of the picture or paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Day on which the shelter first heard of the person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Day, hour, signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Day, signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Days from referral to admission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>Deadline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Death</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Qarz asorati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Debt bondage is among the means, but no debt was claimed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Debt, documents, way out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Debt, earnings, access to money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Vafot etgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Deception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Decide about a referral that came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided against the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Uning foydasiga hal qilindi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Decided on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Decided together with the psychologist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Decides which consent a referral to it needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Decision of the coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Decision of the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Qaror kutilmoqda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Decline …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Rad etildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>Definition of an HTCDS form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <source>Definitions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Delete the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Delete this file, and ask the shelter for the sealed one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Delivery or repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Tish davolash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Departed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Department of social protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/due.py" />
   <source>Departure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Joʻnaganligi tasdiqlangan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure planned for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Departure, extension, nights away …</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Departures: {n}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Description of the injuries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Detail View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Details about them</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Details of the vulnerabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Details, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Detained or deported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Diagnosis of the doctor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Died</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Yoʻnalish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Directories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Directory:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Disability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Disability and physical health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Disability certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Tugatildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Discrimination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Dispute the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Disputed a shelter's report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Disputed: somebody doubts its figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>District police department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>Ajrashgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>Do not install anything from this folder. Ask whoever brought it for the whole release again, on another stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Do not install it. Ask whoever brought it where it comes from, and tell the person who looks after caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Do not keep longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Do not photograph, copy or send it. Tell nobody who need not know where it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Do not return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Shifokor va davolanish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Doctor or clinic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Doctorate or equivalent</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Does not wish to return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <location filename="../../src/caseapp/actions/reports.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Done (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Done by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Done elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Done: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Down: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_charts.py" />
   <source>Drawing the charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Drawing the paper broke off. It may have been made to do harm: do not open it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Drawing the paper takes too long, so it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/actions/national_year_files.py" />
   <location filename="../../src/caseapp/actions/reports.py" />
   <source>Drawing the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/national_year.py" />
   <source>Drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Drop summary files or whole folders here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>Drop the coordinator's file here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Due for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>During the stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Har bir qator – alohida qaror. Biriga rozi boʻlib, boshqasiga rozi boʻlmaslik mumkin.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Each of {n} different persons was tried as the one who is known.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Each shelter gets its own published numbers beside the whole, its targets, what was late or disputed, and your text, sealed to its card. No number of the whole lets anybody work out another shelter's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Each step counts in the quarter of its own day. A step without a day is in no report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Earlier (Page up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>Earlier answers</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>Earlier answers: {n}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Electricity, gas, steam and air conditioning supply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Elements of trafficking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Elsewhere, several or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Elektron pochta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Email address</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Emergency (a few nights)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Emergency care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Bandlik markazi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Empty where only the day is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Encrypt the whole disk. Where the names of the staff must stay secret, sign in under initials or under the name of the post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Shifrlangan fayl</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Encrypted files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Ended on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Ended on {day}: later quarters are not expected, and refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Enforced by keys: she can read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Enforced by the program: she may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Enter the day on which the other stay ended, or change that stay instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Entered after the report of the quarter of admission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Entered by mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Entered in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Entered what stands in the common store and was missing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/verifying.py" />
   <source>Entries behind number {number} are vouched for by their signatures alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Entries touched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Entries were changed after this night was counted. Count it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Entries written down: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Ijtimoiy xizmatlar davlat portaliga kiritish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Erase a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Erase for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Erase …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Erased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Erased a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Erased people in old backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Erased: everything that is written down about this person, the coded facts too. Issued reports keep their counts; reports that are not issued yet count this person no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Erased: names, birth, contacts, documents, notes, all medical, psychological and safety answers, consents, plans and comments, and drafts about this person. What stays has no name and no case code: sex, age group, citizenship, form of exploitation, services and nights, so that the counts of your reports stay true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Oʻzi qochib ketgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Escort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>Even the half-year has too few. The coordinator’s report names this shelter among those that reported, without numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Even then every number below {threshold} can still be none and can still be more than {threshold}: from the reports, this somebody learns neither that another person like her or him was there, nor that nobody was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Every copy of an office's vault begins with a restored backup of the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Every element that is needed is there. You decide, under Status.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Every file gets a verdict here: accepted, or refused with the reason. A file can be taken in twice without harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>Every night that was counted, with what was seen. To correct one, count it again under Beds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_charts.py" />
   <source>Every number is hidden, so there is no chart to draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Every number of this quarter is hidden, because so few people were assisted that any number could point to one of them. The tables say what was counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Every number of this report is hidden, because any of them could point to a person. The tables say what was counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Every number of {quarter} agrees with the published report. The tables hold small numbers too, and {name} alone can open them. Hand them over?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Every referral of this shelter is answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Every report that leaves this vault is listed here, and never changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Every room needs a name and a number of beds from 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Every shelter hides its small numbers before it sends them. What a shelter has hidden, its coordinator does not know either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Every stay and service may name its own payer; this is the usual one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Every time counts that help was given in the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Every user's key opens the coded facts, which hold no names: another program could show them to her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>Everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Everybody in it is invented. Next time it opens with this passphrase, which you may share:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Everybody may have what is stored about her or him.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/public_view.py" />
   <source>Everybody may see a whole of at least three shelters only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Everybody spoke to me with respect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Everybody whom the shelter helps is listed here. All of it stays encrypted on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Everybody whom the table counts, whatever the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Everybody with an open case has a bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Everybody works under her own name with her own passphrase. A role decides which keys she holds, and so what she can read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Everything is written out: {lines} lines, {attachments} pictures and papers. Keep the file apart from the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Everything lies in {folder}. All people in it are invented.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Everything that is written down here, with all pictures and papers and the log, in a documented form that other programs can read. For leaving this program, or where a law or a court asks for all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Everything, sealed, in a documented form: for leaving this program, or for the law.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Everything, the coded facts too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>Everything, with names: for another vault of this shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_exact.py" />
   <source>Exact tables are here: {quarters}. They protect the whole, and nothing shows them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <source>Exact tables are of one quarter, never of a half-year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Exact tables for the coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Exact tables, kept for protecting the whole. No page and no file shows them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the year</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Explanation</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploiter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Export as {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>Export of an HTCDS form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>Export the register as CSV instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Export the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>Export the report first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Export the report first; exact tables go beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Export the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Exported: {quarter}, number {sequence}, revision {revision}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Exporting issues the report of {quarter}. From then on its numbers stay as they are; what is entered later counts in the quarter in which it is entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>Qachongacha uzaytirildi</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Extended until {day}: {n} days left.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Facebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Facebook Messenger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Facts for the boxes of the portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Facts, in the order in which they happened; no guesses about guilt, no illness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Yolgʻon vaʼdalar yoki aldov</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Families</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Oila va bolalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Family and education</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Family and friends who are safe, with telephone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Family member</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Oila yoki doʻstlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Family room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Family session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Family tracing and mediation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Fee for the return certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Feedback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>Feedback is about one quarter, such as 2026-Q3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Feedback of clients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>Feedback of the coordinator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I felt safe here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I was listened to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I was treated with respect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I would come here again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: the help was what I needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling afraid, as if something awful might happen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling bad about yourself, or that you are a failure or have let yourself or your family down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling down, depressed or hopeless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling nervous, anxious or on edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling tired or having little energy</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Fetch the paper from where it is kept and type it in. You learn whether it opens these records and a backup; nothing is changed, and the card stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Fewer and larger groups, such as adults in place of age bands: more of them can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Fewer than 10 people were assisted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Fewer than 10 people were assisted: there is no table from which to learn anything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Fewer than four shelters show the same numbers: each gets its own only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>File name:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>File of the backup, ending in .age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Files and reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Files and their verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Files of the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Files of type:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Files outside the records can be read: exported registers, reports, letters. So can what the system kept of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Files that were written out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Filled in when a manager approves the closure on the person's page; a later change of the closure takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Filled in when the closure is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Filled in when the manager approves the plan on its page; a later change takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Financial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Financial and insurance activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Financial assistance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Find Directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Find a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Find a person (Ctrl+K)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Ish topish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Fingerprint of the signed data (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Fingerprint of the signed data (SHA-256): {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Fingerprint, to compare by telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Fire, water, gas, electricity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>First aid</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>First conversation without harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>First issued {n} days after the deadline</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/national_year.py" />
   <source>First the year of each shelter is added up, then the shelters. A person who was helped by two shelters is counted in both. The year tells nothing that the reports of the shelters do not tell together, and it is not signed; they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Fit to the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Safarga yaroqli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Fitness to travel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Fixed since {day}: these numbers stay as they are. A report that comes in later stands in the view of the office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Fixed the public numbers of a quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Flat or room outside of the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Folder for the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Folder for the encrypted records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Folder of the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Keyingi kuzatuv</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Follow-up still goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Oziq-ovqat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Food for the journey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Ovqat, kiyim, gigiyena</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For IOM or a donor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Bola uchun eng avvalo uning oʻziga nima yaxshi ekani hisobga olinadi va boladan ham soʻraladi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>For a key that was lost or stolen, or a shelter that was closed. From now on its files are refused. What came in before stays and is marked. If the shelter goes on, take in its new card instead: the old one is then taken back by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>For a paper that its owner gave you by hand, while the file came another way. Type these two groups from the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>For a partner under agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>For a partner under agreement: the sums of the office, and no shelter is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>For a partner under agreement; not to be passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>For another receiver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Bolalar uchun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>For everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>For everybody, only quarters stand here whose public whole was handed out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>For everybody: no number below 11, at least three shelters behind each, none of them with nearly all of it, and nothing hidden can be worked out from what is shown. Numbers that say “at least” are rounded down to tens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Boshqalar oʻqiydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>For partners under agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>For people with a wheelchair or a pram.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>For somebody else, with the person's consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>For the coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>For the coordinating office itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>Boshpana nomidan: ism va imzo</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/papers.py" />
   <source>For the office: {group} · IOM: {iom} · HTCDS: {htcds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>For the person herself or himself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For the shelter's own work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>For the state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>For this office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <source>For use inside the house. Destroy it when it is no longer needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>For who sleeps where. Everything can be changed later under Rooms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>For whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>For whom the figures are meant; what they may show follows from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>For whose stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced adoption</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced military service (non-state actors)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced or child labour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Forensic medical examination</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/closing.py" />
   <source>Four eyes see more than two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Four eyes see more than two. If she is away, somebody else can prepare it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Fr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>Free beds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>Free beds in the night of {day}: {free}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Free beds: {free} of {beds}</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Friday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Friends or social events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>From level 2 on the psychologist is asked today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>From old registers. A new referral is written down under Referrals, where the consent is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>From older registers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>From the day on which the shelter first heard of the person to the day of admission.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>From the family, a partner, the traffickers or anybody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>From this day on nothing more is shared for this purpose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>From whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>Full bar: exact. Hatched bar: at least so many. No bar: hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>GAD-7 umumiy bali</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody a key with the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody the keys that her new roles need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave the owner of a card another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave the recovery card the keys that it lacked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Gender</source>
   <translation>Gender</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Gets a sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Give access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Give and take access, change roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Give another person this role first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Give each role to as few people as possible. Look through the audit log every month: it names who opened identity, medical and psychological answers, and when. Agree in writing what happens if somebody tells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>Give her the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Give it a title, so that it is found again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Give somebody access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Give the owner of the card a name of your own.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Given under Law 94-V of the Republic of Kazakhstan of 21 May 2013 on personal data and their protection, as changed by Law 44-VIII of 11 December 2023, within one working day of the discovery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Borish mumkin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Go forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Go on with these answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Go to the parent directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Go to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Maqsad</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Goal was planned until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Goals agreed in the quarter, and goals reached in it, whenever they were agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Goals of the support plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Goes along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Boshqa yotoqda davom etadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes on with difficulties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Yaxshi ketyapti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Good well-being</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Kichik ish uchun grant</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Grants paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Grey parts are for others to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Grounding and relaxation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Guruh suhbati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Group {n} is not as on the card. Look at your paper once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card_typed.py" />
   <source>Group {n} of the card does not fit. Read it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Group {n} of the forty digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>Group {n} of the recovery card does not fit. Read it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Groups of services in the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Guaranteed volume only (GOBMP)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Guardianship authority decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Guide (F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>OIV</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>HTCDS has retired this list; it is kept to read registers that used it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>HTCDS workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Had it repaired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Had one of them given a person away, the program would have refused to issue the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Half of the persons who left the house in the quarter had stayed longer, half shorter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Half-way house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Half-yearly summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <source>Half-years stand in the place of their quarters. Whoever lacks a quarter makes the sums “at least”. For the office alone: nobody proved what a year and its quarters would tell together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Hand exact tables over to a coordinating office, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Hand in the notice by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Hand out kits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Hand over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Hand over the exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Handed exact tables over to a coordinating office, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Topshirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Handed out a referral on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Handed out by</source>
   <translation>Kim berdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Handed the person over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harboured the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harbouring</source>
   <translation>Yashirish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Has not set a passphrase of her own yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Has not signed in yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Has run out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Has she forgotten her passphrase? The recovery card gives her a new one: choose “I have forgotten the passphrase” on the page on which one signs in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Has stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Sogʻliq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Health and social work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Health assistance</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Help</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hepatitis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Her or his own story, with consent to its publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Here already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>Here already; it counts once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <source>Here: {here}. Away: {away}. Free beds: {free} of {beds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Hidden numbers, table by table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Hidden or false records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Hidden, none or too few people: {few}. Hidden, because they would tell another number: {others}. This is said here only and never leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Hide the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Maʼlumoti</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Holds the keys: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Uy telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Homelessness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hospital or institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hospital stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Hotel or hostel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Ishonch telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Hotline 116 16</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Soatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Hours of trainings for our staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>House incidents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>House rule: nothing enforces it</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/handout.py" />
   <source>How</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How consent can be withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>How far it is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>How far it is stands at the foot of the window. Stop changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>How far the work is</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How long afterwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>How long records are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>How long somebody may stay without a gap. Beds and the person's page count it down; an extension is written into the stay, with its reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How long the data are kept</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>How many are in the population and gave this answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>How many shelters the figures rest on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>How much of a target is reached up to this period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>How not to burn out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How often were you bothered by this over the last two weeks? Nine answers make the total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How often were you bothered by this over the last two weeks? Seven answers make the total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>How the columns are understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How the information will and may be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How the numbers are protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Qanday yollangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>How the year is added up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>How these numbers are protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/contents.py" />
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How to read the marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>How to recognise victims of trafficking: for police officers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How to repeat the check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>How to use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Eng shoshilinch ehtiyoj qanchalik shoshilinch</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How was it over the last two weeks? Five answers make the total; more is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>How was it then?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Human Trafficking Case Data Standard 2.0 (IOM), in groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Hygiene</source>
   <translation>Gigiyena</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Hygiene set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>I approve this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>I decided freely. Nobody forced me or promised me anything.</source>
   <translation>Oʻz ixtiyorim bilan qaror qildim. Hech kim meni majburlamadi va menga hech narsa vaʼda qilmadi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I felt safe here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt active and vigorous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt calm and relaxed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt cheerful and in good spirits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>I have forgotten the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>I know of this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>I prepared this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>I want to use my own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I was listened to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Menga shu rejaning nusxasi taklif qilindi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I was treated with respect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I woke up feeling fresh and rested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I would come here again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>I would have liked to learn the language here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>XMT</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>IOM office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>XMT loyihasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>ISO 3166-1 alpha-2, the rest in groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Identification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Identifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Identity and travel documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Identity card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Shaxsiy raqami (IIN yoki boshqa)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Identity number or other number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Identity, medical, psychological and safety answers have keys of their own: a passphrase opens only what the role of its owner may read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>If a passphrase is forgotten, the card on paper opens these records, or two of its three shares. Nothing in them is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>If a passphrase is forgotten, the recovery card on paper opens the records, or two of its three shares. Try twice a year whether the paper is still there and can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the paper away, outside of this room. It is never shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the paper away, outside of this room. The records are made as soon as you have typed it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>If nobody here did this, tell the manager at once: somebody else has the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Biror narsa notoʻgʻri boʻlsa, rahbarga ayting yoki ismingizni yozmasdan yozib bering. Buning uchun yordamdan mahrum boʻlmaysiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>If the clock of this computer is wrong, set it right and import the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>If the computer comes back, do not sign in on it. Let it be erased and set up anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Bu qogʻozni begona odam topib olsa, sizga xavf tugʻilishi mumkin. Uni shu yerda oʻqib, bizda qoldirishingiz yoki bir qismini olib tashlashni soʻrashingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>If these records are not yet on another computer, restore the newest backup there with the recovery card; the program then asks for a new card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>If this is meant, take the card in once more and agree to it.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Imagine somebody who has this report and every earlier one of this shelter, knows this program and its rules, and holds the complete file of one person who was helped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Import the report, then this file again; both may lie in one folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>In Kazakhstan it is forbidden since February 2024 to collect copies of passports and identity cards. Write down the number, and that you saw the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>In a day: choose from a calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>In a form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>In a home of one's own, rented or of the family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>In a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>In a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>In another country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>In charts a hidden number is a hatched field of always the same length. Where a line of a table is hidden, the others do not add up to the total. Shares are whole percentages of shown numbers only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>In court</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>In danger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>In degrees, such as 43.238; south is negative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>In degrees, such as 76.945; west is negative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>In doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force until (empty: without an end)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force without an end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>Kasalxonada</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>In preparation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>Imo-ishora tilida</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>In the calendar: a new appointment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>In the calendar: another week or month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>In the calendar: carry an appointment to another day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>In the client's own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>In the common store {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>In the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>In the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>In the person's own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>In the person's own words where possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>In the report stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>In the shelter’s own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>In the vault now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>In this vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>In use from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>In use until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>In words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Inbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Incidents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>Incidents and night counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Daromad</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Income-generating activities and grants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/reports/over_time.py" />
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Yakka suhbat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Industry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Majburiy mehnat sohasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Information and communication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Information campaign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Information campaigns</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Install caseapp only from the place that your coordinator named. Keep the computer locked up. If the program suddenly looks different, do not sign in, and ask the coordinator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Install the newer version; this one leaves the store as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/migrate.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Install the newer version; this one leaves the vault as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/shelves.py" />
   <source>Installing and keeping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Sugʻurtalangan (OSMS)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Internal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Internal or cross-border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Internal or cross-border follows from this and the citizenship.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>International organisations and embassies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Tarjimon yoki guvoh: ism va imzo</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Investigation or court</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Bu qogʻozni oʻzingizda saqlash xavfsizmi?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper_print.py" />
   <source>Is it switched on? You can save the paper instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_print.py" />
   <source>Is it switched on? You may also write the card down by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Is the disk or the stick plugged in that holds it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>Is the stick plugged in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Isolation room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Issue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Issue a quarterly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Issue and export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Issue the national report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reducing.py" />
   <source>Issue the report of this quarter first, or erase the coded facts as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Issue the report of {quarter}? Its numbers stay as they are from then on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Issued a national report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Issued a quarterly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Issued on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Issued reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>It begins with age1, has 62 letters and digits, and is made by the receiver with the program age.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>It calls itself “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>It came as the half-year {period}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It cannot be excluded that unauthorised persons read the records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>It carries no checkpoint: an earlier version of the program made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It counts {period} beside this shelter's report of {other}, which has days in common with it. One of the two may be added up; ask the shelter which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It does not continue the last file of this shelter: one of the two is not genuine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It does not fit the file that follows it: one of the two is not genuine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>It goes with the name {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>It has no shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>It has not been tried yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>It held the records of another office, so the program cannot count them here. Open the newest backup of that office, or ask its manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It holds no person: nobody can be found in it, and leaving people out would make the counts untrue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>It holds practice data, which never mixes with real reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>It is a real report; this is a practice vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It is about a time before {year}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>It is an older sheet, number {edition}; number {newest} about this quarter is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>It is enough to have seen it; no copy is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>It is free and can be changed until departure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>It is here already; it counts once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>It is not certain that the records on it were locked. Act as if somebody could read them until you know more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>It is not clear which office is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>It is not known where the person lives after the closure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It is not known whether the records were open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It is not known whether the rest of the disk was encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>It is not known who referred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It is sealed to the house itself, and nobody else can open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>It is settled, but no day is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>It is somebody else: save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>It may come from a newer caseapp: update this one and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It may give somebody away, so do not pass it on. Ask the shelter which program wrote it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>It may stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>It may stay …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>It names no shelter. Whoever knows one shelter’s own report could subtract it: keep to the agreement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>It names no single person and tells small counts only as “fewer than”. Fill in the gaps before you hand it in. It is not kept in the records: save or copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>It names the shelter as it calls itself, the quarters that are missing and their deadlines, and nothing else. That a reminder was written is kept beside the quarters. The program sends nothing: copy the text into a letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>It opens everything that she may read, and nothing more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>It opens the records as soon as the new card is on paper; the old passphrase does so no more then. Write it down and keep the paper away from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>It opens the records every day. Write it down and keep the paper away from this computer until you know it by heart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>It reports by half-years.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>It says what was erased, when, by whom and why, and nothing about who it was. It can be saved again at any time from the register of erasures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>It says when, by whom, why and under which case codes; never who the person was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It shows counts from {found} on; the agreement with this shelter asks for {agreed}. Let the shelter set its threshold and issue the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>It speaks of a report that this shelter did not issue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It stays in the house, under the consent to keeping the file; whoever passes it on needs the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/figures.py" />
   <source>It tells numbers of the whole with so few shelters behind them that one could be worked out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>It tells other numbers of this shelter than its report does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>It vouches for every entry up to number {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <source>It was counted by other definitions and cannot be added up with the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>It was fixed with the first sheet and stays the same, also for shelters that reported later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>It was not agreed with this shelter that it hands over exact tables, so they were not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>It was only read here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>It was paid, but the amount is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>It was signed by one office in the name of another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>It was signed by one shelter in the name of another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>It was signed by {name}, which is no coordinating office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>Its card is not trusted any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>Its entry was not met before the one that does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Its first day, as year-month-day (ISO 8601).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Its last day, as year-month-day (ISO 8601).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Its name in the language of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its numbers are not protected as this office requires.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Its passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Its quarter has not ended yet. Check the clock of the computer that made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>Its report of this quarter is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its sender is not trusted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Ish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Job placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Journey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>KZT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Kazakhstan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Keep all of mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Keep it in the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Keep it locked away, outside of the room with the computer, and never beside a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Keep one backup outside the office. Keep the reports: the digits of the audit log at the foot of their pages show whether the log still holds what it held then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Keep one more year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Keep the calendar: appointments and reminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Keep the card in a sealed envelope, in another building than the computer and the backups. Where one person alone shall not be able to use it, divide it into shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Keep this filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Keep this list with you, and destroy it in the morning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Keep “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Keeping and erasing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Yozuvlarni yuritish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Keeps calm; has friends at home who know what happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Kept a filter of the list of people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Kept as an older revision; the newer one counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Kept the records of a person for one more year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Kept until {years} years of age, because a child was helped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Kept. You can delete the file now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Key figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Key of the receiver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Keys are renewed when somebody who holds them signs in: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Keys or roles were renewed, so this session is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Kidnapper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Yoʻqlik turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Kind of activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Yordam turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Kind of appointment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Kind of fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Yordam turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Kind of incident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Kind of legal help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Kind of meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Tashkilot turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Kind of reintegration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of room</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Kinds of the help that was given in the quarter; an entry without a kind is in no line.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Kyrgyzstan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Labour inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Labour inspection of the region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Language and look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Suhbat tili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Language of the interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Language of the keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Language of the notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Language of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Language of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Language of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Tillar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages the person speaks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Larger or smaller type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Larger type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Larger type (Ctrl++)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Last case closed on {closed}, due for review from {due}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Last day; empty while it is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Last signed in: {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Last tried on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Last verified backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <source>Last verified backup: today</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <source>Last verified backup: {n} days ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Late: not here, and past its deadline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Late: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Later (Page down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Later exact tables of this quarter are here already, so these were not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Kenglik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Law enforcement</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Leaflet on rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Kasb oʻrganish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Leave it as not asked for a person with one name, and write that name as the given name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Leave out whatever shows who it was: names, days, places, work, illness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Leave out: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>Leave the name out, or send this text to that shelter alone, from its own page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_check.py" />
   <source>Leave the vault, its backups and the printed reports as they are, and have somebody from outside compare them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/kept_bar.py" />
   <source>Leave them out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Leave without a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Leave without saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Leaves the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left a person's story in a report, with consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left a public person in a report's text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left in a report's text what is no sign of a person here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Ketgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Left out on purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left somebody of the staff in a report's text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left the common store without what it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Left where it was.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Legal aid centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Legal assistance</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Legal service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>Let a picture (JPEG, PNG) or a paper (PDF) go here. At most {most} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Let everybody whose passphrase may be known set a new one, and let the keys be renewed. This protects what is written from now on; it does not change the lost copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>Let its owner read all forty digits again. If they still differ, the card was exchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Let only the manager make backups and keep the sticks. Collect all of them when somebody leaves. Make a new backup after the keys were changed, and then destroy the older ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>Let somebody else take over first, or say that you know it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Let the owner of the database prepare it again; the guide “PostgreSQL” says how.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Let {name} have the exact numbers of this shelter, small ones included? Do it only if it is agreed in writing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Lift the hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>Lift the hold first, if its reason is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Lifted a hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Limit of stay</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Limit of stay near or past: {n}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Limit of stay on {day}: {n} days left.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Limit of stay reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Limit of the stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Line {line} of the log is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Line {line} of the log: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>Line {number} of the register of erasures was changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>List View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>List of places and bookmarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>List of the shelter’s own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Little interest or pleasure in doing things</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Local government body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Lock (Ctrl+L)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Lock when nobody has touched the computer for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Lock, and sign in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Long treatment in hospital</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Uzunlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Look at a sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Look at an incident again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Qayta koʻrib chiqiladigan kun</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Look at it again: another coordinator may have been quicker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal_order.py" />
   <source>Look at the file portal.json of the program, or put the one of the last version in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Look at the page of that person, or say that it is somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Look at the safety plan again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries.py" />
   <source>Look first whether it is there. Importing the same file twice does no harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Look in:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Looked at an attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Looked up what was on a lost computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Looking at the paper takes too long, so it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Looking through earlier entries: {n} left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Past</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Low well-being</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Toʻliqsiz oʻrta maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made a backup and read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Made on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made the list of tonight's beds for printing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made the shares of the recovery card void</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>Kim bilan tuzilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Made with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Asosiy tili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Make a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Make a backup. Close caseapp, then open this file; it installs over the present version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Make a backup. Close caseapp, then type this line into a terminal, as somebody who may install.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Make a backup. Close caseapp, then type this line into a terminal. The new folder lies beside the old one, which you delete when the new one has opened your records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Make a database of its own for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Make a new backup after erasing and destroy the older ones, also those kept outside the office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Make a new card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Make a new recovery card in the settings, on a safe computer. The old one then opens nothing new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Make a safety plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Make a safety plan with a person in danger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>Make another backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Make another first passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Make it anew as the guide “PostgreSQL” says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>Make it smaller in a picture program; 4000 by 3000 points are plenty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <location filename="../../src/caseapp/db/snapshot.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>Make room on the disk and save again. What was saved before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Make room there, or use another stick. Earlier backups are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Make the picture smaller, or scan the paper in grey with 200 points an inch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Make the shares void</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <source>Making invented people …</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Manage rooms and beds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Manager of the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Ishlab chiqarish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Oilaviy holati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Marked something due as done</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/person.py" />
   <source>Master's or equivalent</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Material assistance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>May be published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Kuniga necha mahal ovqat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Meals given on this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Means</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/coverage.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <source>Meant for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Meanwhile the groups above are covered. Small letters and spaces do not matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Measured again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Measures taken and planned:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Median length of stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Mediation with the family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Medical answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medical escort</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Medical room</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Medicines are kept in the office; not alone at night for a week.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Medicines on prescription</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Medicines, blades and other means out of reach; who stays near.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Oʻrtacha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Meeting of the referral mechanism</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Meeting of the staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Meeting with partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Meetings with partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Mental health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Migration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Migration or change of location</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Migration service of the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Mild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minimal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Mining and quarrying</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Missing and contradictory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Mo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Mobil telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moderate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moderately severe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Modern disks keep old contents where no program reaches. Encrypting the whole disk is what helps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Qoʻlga berilgan pul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Money received (KZT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Money was received, but its day is missing, so no report counts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Money was received, but the day is missing, so no report counts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Undan oylik daromad (tenge)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>More of them, as soon as some of these are decided: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>More than {most} filters cannot be kept. Remove one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>More was paid than planned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>More …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Motivational work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Move the lines until they stand as the boxes of the portal do. Every change is kept at once and holds for everybody in the house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Move the stay to another bed first, or choose a later day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Move the summaries there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Move to another bed or day (M)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Moved a stay to another bed or day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Moved on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Moved on, or not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Moved the summaries into the common store</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Moved to {weekday}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Moved: {n} reports of {shelters} shelters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Movement, care, rest or food restricted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moving or speaking so slowly that others could have noticed; or the opposite, being so restless that you moved around a lot more than usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>Moving reports: {n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>My Computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>My daily life has been filled with things that interest me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>My function alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>My name and function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Mening yozuvlarim</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Name a file with --passphrase-file, or - for standard input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>Name a file with --password-file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name and region stand on the reports. Your own name is how colleagues see who wrote an entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Name and telephone of who is waiting there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Lotin harflaridagi ismi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>Name it with --office, as it is listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Name of another scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name of room {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Name of somebody here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Name of the course, occupation, idea of the business, kind of benefit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Name of the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Vasiyning ismi yoki organ nomi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Name of the organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the organisation or person, where consent is for one only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name of the shelter or office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Ism yoki raqam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/keeping.py" />
   <source>Name the file of the recovery card, or those of two shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Name, as you write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Name, telephone, day, signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Names and answers; coded facts stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Names and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Names at once the group of special social services, IOM's service and the area of HTCDS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Names, contacts, documents, notes, medical, psychological and safety answers of this person, and all drafts about her or him. The keys with which these answers were sealed are destroyed: nobody can read them in these records any more, neither with a passphrase nor with the recovery card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Names, notes and sealed answers; coded facts stay for the statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Narrowed by a search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>National</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>National summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>National summary of {name}, {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Needed only where the file of the card cannot be sent. They are typed line by line, and then the forty digits. The sign behind the dash checks its group; small letters and spaces do not matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Needs and risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Needs help, in danger, or no longer so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Needs more help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Needs the card of the organisation: take it in under Organisations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Neither a date of birth nor an age group is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Neither a passphrase nor the recovery card was lost with it. According to what is known, nobody can read the records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Javob boʻlmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Never below {least}, which this office asks of everybody. A report that shows smaller counts is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Never the name of a client.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>New and re-opened persons: the sum of the quarters, because each of them stands in one quarter. Whoever came back twice in the year is counted twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>New appointment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>New appointment (Insert)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>New folder for the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New or re-opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>New or re-opened: both together, shown also where few came back, and so neither can be shown by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by citizenship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by country of exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by days from referral to admission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by formal status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by industry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by internal or cross-border trafficking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by means of control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by purpose of exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by service received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by sex and age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by way of recruitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by when they were entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by who referred them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>New records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>New: the first admission of the person is dated in the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Newspaper or television</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Keyingi baholash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Next date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Next date of legal help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Keyingi koʻrib chiqish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Next session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Next visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Night count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Night counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Night of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Night of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Yoʻq boʻlgan kechalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Nights away lie outside of the stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Nights not counted yet: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Nights, times, money, people of the staff: no count of clients.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>No</source>
   <translation>Yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>No activities yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>No agreement with it is written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>No agreement with this shelter is written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>No answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>No backup has been made yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>No backup was tried.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>No bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>No beds yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>No card is trusted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>No card of this owner is known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>No certificate is drawn of it. Ask whoever looks after caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>No consent is written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>No coordinating office with this card is trusted here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>No coordinator's card is trusted here, so the report cannot be sealed to anybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>No copies of identity documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Qiyinchilik yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>No entry is found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>No entry of this quarter contradicts another, and no counted answer is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>No feedback has come yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>No feedback sheets yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>No incidents are written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Qachondan beri kerak emas</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>No longer wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>No name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>No night was counted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>No office is allowed to have the exact tables of this shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>No organisation yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>No other report of this shelter was issued, so none had to be considered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>No passphrase was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>No password for the store was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>No printer is set up on this computer. Write the groups down by hand, large and clear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>No printer is set up on this computer. You can save the paper instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>No program keeps everything safe. Here stands what this one keeps, what it cannot keep, and what helps then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/year.py" />
   <source>No quarter of {year} was issued yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>No quarter to compare yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>No quarter was issued yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>No question is answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>No record is worth anybody's safety: give it. Let everybody hold only the roles that she needs, so that little can be forced from one person. Tell the manager as soon as it is safe, so that the keys are changed and people are warned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>No referral waits for a decision. Open the file that another organisation sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>No report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>No report is missing, so there is nobody to remind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>No report of caseapp, so it was left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Xavf koʻrinmaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>No room {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>No rooms yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>No safe place elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>No sealed answers at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/papers.py" />
   <source>No service is chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>No shelter is called “{name}” here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/returning.py" />
   <source>No shelter is known here under this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>No shelter is known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>No shelter with this identifier is known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>No text goes with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>Nobody can be counted here, by the rules; the value is 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Nobody else can open it, should the stick be lost or the letter be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>Nobody else holds these keys: afterwards only the recovery card opens what they seal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Nobody else holds these keys: {what}. Afterwards only the recovery card opens what they seal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Nobody else learns it. When it is set, the records are locked and you sign in with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Nobody has a place in the house in this night. It can be counted all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Nobody has approved the report of {quarter} as it stands now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Nobody has prepared the report of {quarter} yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Nobody has said yet that she prepared it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Nobody here knows who signed this feedback: its sender's card is not trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Nobody here knows who signed this file: its sender's card is not trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>Nobody holds the key any more that opens this: {what}. With the card it goes to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Nobody in the list has an answer here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Nobody is found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Nobody is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Nobody is known to whom it could be sealed. Take in the card of the coordinating office under Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Nobody is written down yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Hech kim sizni urishga, sizga baqirishga, sizni xoʻrlashga yoki xohishingizga qarshi sizga tegishga haqli emas. Qayerdan kelganingiz, nimaga ishonishingiz, ayol yoki erkak ekaningiz muhim emas.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Nobody of that name uses this vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Nobody was erased here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Nobody was hurt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Nobody was met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Nobody was taken in from a file whose answer is still open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Nobody's records are due today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Nobody: a date of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Non-conforming</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>None chosen: only the records here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>None of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Not a person of this shelter, nor a sign of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Not a victim of trafficking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Not all seven points were explained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>Ariza berilmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Not approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Soʻralmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Not asked yet</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Not being able to stop or control worrying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Not counted yet. Mark who is away; everybody else is here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Hali hal qilinmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Not every element that is needed is there. You decide, under Status.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Not expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Not expected: no agreement in force, or not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Berilmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Not handed out yet. The first export fixes these numbers for good, because a second whole of the same quarter would tell, by subtraction, what the late shelters have. Wait until enough reports are here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not identified, or not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Not in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Sugʻurtalanmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Not issued yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Nomaʼlum</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Not known at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Qayerdaligi nomaʼlum</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Not known: not asked, not answered, or not known to the person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Qayta oʻlchanmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <source>Not named, to protect them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Not needed (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Not needed any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/whole.py" />
   <source>Not opened, because the key is not held: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Erishilmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>Not read: the import was stopped before. What was taken in stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Tan olinmadi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>Not shown: it may be none, few or many. It must not be read as 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Not specified or unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Note (more than the outcome needs the person's consent)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>Note the number instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Noted: the old backups are destroyed.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Notes about the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Notes on the risks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Nothing about this person has gone out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Nothing below eleven, and at least three shelters behind every number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>Nothing below the threshold can be worked out from this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Nothing else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/verifying.py" />
   <source>Nothing from outside was held against the log. Whether entries are missing at its end cannot be told without a report, a backup, or the digits at the foot of a printed report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Nothing is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Nothing is decided yet, so nothing about this person may leave the house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Nothing is due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/contents.py" />
   <source>Nothing is found. Try fewer letters or another word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <source>Nothing is free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <source>Nothing is in this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Nothing is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Nothing is sent anywhere. The program never connects to a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Nothing is sent anywhere: everything stays encrypted on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: for a child, a guardian or a best-interest decision is needed for “{purpose}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the child has not agreed to “{purpose}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” has run out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” names another receiver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” was given for a child who is grown up now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” was withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the person cannot decide about “{purpose}” at present.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the person did not consent to “{purpose}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/written_referrals.py" />
   <source>Nothing is shared: the person does not agree to this referral.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: there is no consent on file to “{purpose}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Bu yerda hech narsa yozilmagan.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Nothing is written down yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Nothing leaves unless you allow it here, and you can switch it off at any time. The office wipes what it has when the agreement is changed back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Nothing on this paper is secret: with it others check and seal what they exchange with its owner. It opens nothing. But whoever could exchange the paper could exchange the card, so hand it over yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Nothing stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_check.py" />
   <source>Nothing that vouches for it has left the vault yet. Every backup and every report does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Nothing to report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>Nothing was changed. Make a backup and ask whoever looks after the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/members.py" />
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>Nothing was changed. Put the files back as they were, or restore the last backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>Nothing was changed. Restore the last backup into a new folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Nothing was changed. Try again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Nothing was changed. Try again later, or ask whoever looks after the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Nothing was counted anew. A sum is exact where each of these reports shows the number, otherwise “at least”. Persons assisted are those of the first quarter and the new and re-opened ones of each later quarter; by service or another answer, a person is counted once in each quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Nothing was issued yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Nothing was measured yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_moving.py" />
   <source>Nothing was moved. Find out with the shelter which of the two is genuine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_moving.py" />
   <source>Nothing was moved. One office has one list of what it issued; keep this vault apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Nothing was proved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>Nothing was received for {quarter} yet, so there is nothing to dispute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Nothing was received for {quarter} yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Nothing was received yet, so there is nothing to send back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Nothing was sent to it. Check the name in the address, and the certificate of its authority.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Nothing was taken in since sign-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>Nothing was written for this quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Notice of a breach of the security of personal data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Now a consent of its own for every purpose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Farzandlar soni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/reports/over_time.py" />
   <source>Number of shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Number of the card: {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Number of the case here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Number of the erasure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Number of the matter there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Number of the report to the police</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Number of this card: {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Ishingiz raqami: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_view.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Numbers are hidden in it until nobody who has it, every report of every shelter and every earlier report of this kind can work out a number of these shelters below {threshold}. {n} counts were checked.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>Numbers below the threshold can be worked out from this file. Do not pass it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Numbers from 0 to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Nurse or doctor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Maqsadlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Occupancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Of age now: ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Of all pieces together; the usual price of what was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Of each place the last three backups are kept. Whoever has one of these and the recovery card or a passphrase can still read what was erased. Make three new backups to the same place, or destroy the stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Of each place the last three backups are kept: make three new ones there, or destroy the stick. Until then whoever has the old backup and the recovery card or a passphrase can read what was erased.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Of persons whose case was closed in the quarter; all others are in the line of those still open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Of several contacts in the quarter the last one counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Of the recovery card with the number {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Shundan bolalarga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Of {all} needs {lower} are lower than at first, {higher} are higher.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Offer other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Offered passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Office of the prosecutor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Old backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Old backups still hold erased people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>On Today and in the calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>On Today and in the calendar: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>On Today: put off, not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>On hold, or kept longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>On hold: must not be erased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>On paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/stays.py" />
   <source>On this day the person does not sleep in the bed any more, or not yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>On your form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>On {day} the recovery card gave {name} a new passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>On {day} two shares gave {name} a new passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>On, the records locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>On, the records open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>Once a quarter is enough. The report takes the last count of the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Once and for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>One answer to the question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>One of the two heads of these records was damaged. It is written anew now. Make a backup today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>One question cannot be more than the total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>One share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>Only a coordinator's vault keeps summaries in a common store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>Only a shelter's vault has people to count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Only for cases from old registers. A case whose day is not known is counted in no quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Only for persons under 18; decided by the responsible authority.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Only for: {receiver}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Only how many. Who it was belongs to the sealed details, and only where it must be known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Only if it is safe to have one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Only numbers that the shelters published are added up. Where one of them hides a number, the others together say at least how many.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Only summaries of senders whose card was compared, by telephone or with its paper, are accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Only the quarter is kept, no day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Only the signed data inside a file counts. What the pages of a PDF show is not looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Ularni faqat shu yerda sizga yordam beradiganlar oʻqiydi. Boshqalarga faqat siz rozi boʻlsangiz va faqat ular bilishi zarur boʻlgan narsani beramiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Only what is needed to keep the person safe. Nothing here goes into a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Only what is ticked is told. Tick no more than the help needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Only what the person wishes to have written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Only where no date of birth is known, as in registers without dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Only where the person could not be asked, or the law does not ask: danger to somebody's life, a child's best interest, a law or a court.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Only who may read about places sees it; it never stands on a printed week.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Only {n} persons were assisted in {quarter}, so these tables come close to saying who they are. {name} alone can open them. Hand them over?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Open (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Open a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Open a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Open a new case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Open a referral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Open another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Open at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Open at the end of the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Open at the end: carried over, new and re-opened, less those closed in the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Open cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/store.py" />
   <source>Open it again to see the newer one, and put your changes in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Open it and change it instead of adding another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Open it in the program that made it, and save it as PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Open it in the program that made it, and save it without a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>Open it in the program that made it, save it as .xlsx or .csv, and take that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>Open it in the spreadsheet program, remove the password, and save a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <source>Open records that exist already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/closing.py" />
   <source>Open the case and choose it; then the closure can be approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Open the entry: its earlier answers stand beside the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Open the night count again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>Open the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Open the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/public_view.py" />
   <source>Open the quarter again: what may be shown is looked at anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Open the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Open the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>Open the vault of a shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Open the window once and set your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Open with the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Opened a case again for a known person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Ochilgan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Opened the facts of a person for the state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Opening the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Opening …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Or put on hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Order of an authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Order of the lines for the state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Organ removal</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Organisation behind them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Organisations and hotline</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other countries of Central Asia</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other or not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>Other senders who wait for their cards: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Other service activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Other users of this computer can open the folder of these records. They cannot read them, but they could delete them. Ask whoever looks after this computer to close the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>Others, on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Otherwise under the code of the case.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Ours without an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>Qachondan beri u yerdan chiqqan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Outcomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Outreach to people at risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres.py" />
   <source>Outside of this computer the connection must be encrypted and the server must prove who it is, so sslmode={mode} is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Outside, the file is not encrypted: whoever finds the stick can read it, and it cannot be called back. The log tells that it was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/over_time.py" />
   <source>Over the last quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <source>Over the last quarters, with the number of shelters behind each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Overdue: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Overwriting deleted files</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>PDF or ZIP files with a password</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Page {number} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Pages of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Toʻlangan kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Paid privately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>Paid so far: {amount} KZT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Paid staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Paper (PDF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Paper has no passphrase. Printers, and the computer that prints, may keep a copy of what was printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>Papers for the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Papers for the person herself or himself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Papers handed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Papers may still be asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Parent Directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Parent or guardian agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Ota-ona, vasiy yoki organ: ism va imzo</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Participants of trainings for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Participants of trainings for our staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Partly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Partly open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Qisman erishildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Partly, or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Partner organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>Partners under agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Parts of grants, by the day on which they were paid, also after the case was closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Parts of the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>Pass keys on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Pass on keys that she holds herself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Pass the key on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Passed a key on: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Passphrase: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Pasport</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Password of the common store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>Password of the store: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Otasining ismi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Pay a tranche</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Payment to a person having control over the victim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>People and cases from an Excel or CSV file. You see what will be taken before it is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>People and permissions</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>People in shown lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>People in the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>People reached by outreach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>People who exploited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>People with access, keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>People, abilities, plans and beliefs that help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Mamlakatda boʻlishga ruxsat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Person responsible for organising the processing of personal data (name, telephone, e-mail):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Persons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons assisted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Persons assisted in the year: those of its first quarter, and the new and re-opened ones of each later quarter. Carried over: as in the first quarter. Open at the end: as in the last quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Persons assisted, by service or any other answer: the sum of the quarters. A person is counted once in each quarter, so who was helped in two quarters stands there twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons assisted, by service received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by change in a psychological scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by goals of the support plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by kind of legal help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by kind of reintegration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by step of their return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by the state of their referrals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons carried over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure, by how it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure, by how long afterwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons for whom a service was refused or not available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons for whom reintegration has lasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons new or re-opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>Persons or amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons referred elsewhere, by service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons referred to other organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Persons under 18</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons who came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Persons whose case was closed before the quarter and who are not assisted any more; they are in no other table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Persons with several answers are counted once, under “Several”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Photograph (JPEG)</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Physical or sexual violence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Jismoniy tahdid</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Picture (PNG)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Pictures (JPEG, PNG) and papers (PDF) are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Pictures and papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/event.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Place of exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Place of recruitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Place of return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Yashash joyi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Place, size, age, and what the person says about the cause. It may become evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>Plan and state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>Reja bajarildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Rejadagi tugash kuni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Planned for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>Rejaga koʻra qachongacha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Planning the next steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Please answer by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>Please issue it in the program, seal it to our card and send us the file. If it was sent already, please send it once more; if it cannot come yet, please write to us why, and until when we may expect it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Please make the evenings quieter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/proving.py" />
   <source>Please report this: it should never happen.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Police custody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Police or investigator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Police, clinics, lawyers, other shelters: whoever helps the people of this house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Poor appetite or overeating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Population</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Pornography</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Poverty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Practice and real work never mix: this file belongs to the other kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Practice coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Practice data and real reports never lie in one common store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Practice data: invented people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Practice is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Practice shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>Practice summaries cannot be added to real ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Practice vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Practice vault: everybody in it is invented. Write down nobody real here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/reports/feedback_sheet.py" />
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Practice: invented people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Homiladorlik va tugʻish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Pregnancy or a newborn child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Homilador</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Preparation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>Prepare it first; the guide “PostgreSQL” says who may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Prepare the empty database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Prepared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a common store of summaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a new recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a quarterly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Prepared and approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Prepared by {user}. In the report: {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Present at midnight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Press Add to write down a consent, a stay or a service. Everything appears here by its day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Boshlangʻich maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/list_paper.py" />
   <source>Print a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Print it on a printer beside you, not over a network, or write it down by hand. A saved file is as good as the card itself: delete it as soon as it is on paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Print it to a new PDF file, or take a photograph of it, and take that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Print little, on a printer in your own room. Keep paper in a locked cupboard, and shred it when it is no longer needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Print the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>Print the week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/print_list.py" />
   <source>Print this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/print_list.py" />
   <source>Print this list (Ctrl+P)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Print tonight's beds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed a week of the calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed an attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <source>Printed on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed or saved a list with names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed or saved a list, without names of people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed or saved a paper for the person herself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Printed paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Bosma varaq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed the list of what went where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed the public card of the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Printing …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Private households (domestic work)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Private sexual services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Proceedings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Professional, scientific and technical activities</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Prosecutor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Fohishalik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_whole.py" />
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Protecting small numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Protection measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Protection of personal data in the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Proved: somebody with all reports of this shelter and the whole record of one person could learn no number below {threshold}. Each of them can still be none, and can still be more.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/exact_whole.py" />
   <location filename="../../src/caseapp/actions/protecting.py" />
   <location filename="../../src/caseapp/actions/public_view.py" />
   <source>Proving that nothing can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Ruhiy zoʻravonlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Psychological answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Birinchi psixologik yordam</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Psychological help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Psychological pressure or substances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Psychological sessions</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Psychosocial assistance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Public administration and defence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Published numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Published numbers and, sealed, exact tables</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Purpose of exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put a referral to this shelter away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put away without an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>Put in another one of the three as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Put it on paper and type it back. Until then the present card holds. Afterwards the program locks, and you sign in again; old backups still open with the old card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Put it there, or use the recovery card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/kept_bar.py" />
   <source>Put my answers in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Put off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Put off (+)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put off the reminder of a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Put off to {day}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Put on hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Put on hold or erase …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put something due off to another day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Put the new card in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put the records of a person on hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put this referral away? What it says about the person is erased here for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Put up rooms and beds first. Then every night of every bed stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>QQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Quarrel or conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/national_quarter.py" />
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Quarterly summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>Quarterly summary of {name}, {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Quarters of the shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/reports/matrix.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of GAD-7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of PHQ-9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of WHO-5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Qzone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Re-opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Re-opened: a new case, dated in the quarter, of a person who had a case before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Erishildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read about family, perpetrators and places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Read again and found whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read names, documents and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Read out or shown only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the list of attachments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the list of people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the medical sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Read the notice below, fill in its gaps, and hand it in before its time is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the page of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the psychological sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read what is due and when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read who lives in which room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Reading exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Reading it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register.py" />
   <source>Reading rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Reading sealed answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/alone.py" />
   <location filename="../../src/caseapp/exchange/summary/child.py" />
   <source>Reading the file broke off. It may have been made to do harm: do not open it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/alone.py" />
   <location filename="../../src/caseapp/exchange/summary/inside.py" />
   <source>Reading the file needs too much memory, so it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/alone.py" />
   <location filename="../../src/caseapp/exchange/summary/child.py" />
   <source>Reading the file takes too long, so it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>Reading the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Reading the new database again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>Reading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_parts.py" />
   <source>Reads: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Real estate activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Reason</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Cheklar koʻrildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Receive the reports of the shelters and add them up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Kim qabul qildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Received on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Received the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Received: the report is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Receiving organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Receiving organisation informed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Xizmatlarni olish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Recent Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Records due for review: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Records of another office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Records to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Records {vault}  ·  {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Records, drafts and backups are encrypted. Without a passphrase or the recovery card nobody reads an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Qachon yollangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruiter or intermediary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Yollash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Reduced the days of erased people to quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_aim.py" />
   <source>Refer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Refer people, and take referrals in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Refer to an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Referral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referral onwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Referral outside the program</source>
   <translation>Dasturdan tashqari yo‘llanma</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referral to the shelter</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>Referrals go to organisations that help people, not to a coordinating office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referrals to other organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Referrals to other organisations that are dated in the quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Referrals to this shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Boshqa joyga yoʻllandi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referred elsewhere for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referred to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Referred to anybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Qaysi tashkilotga yoʻllangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Referred without consent: a child's best interest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Referred without consent: a law or a court asked for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Referred without consent: danger to somebody's life</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Refused assistance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Refused by the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Refused or not available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Refused rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/help/keys.py" />
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
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Register of erasures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Registered partnership</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Registration number (BIN), address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Rehabilitation after labour exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Rehabilitation after sexual exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Rehabilitation or aids</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Reintegration and follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Reintegration budget (KZT)</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Eslab qolish yoki diqqatni jamlash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>Remind me next week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Remind those who are late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Reminded on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Reminder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Remote interactive services (webcam)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Remove attachments that nobody needs any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Remove the agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Remove the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Remove this filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Remove this for ever? It cannot be brought back. Older backups hold it until they are replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Remove those first, if they were written down by mistake too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/several.py" />
   <source>Remove {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed a filter of the list of people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed a note about a shelter's quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed an agreement with a shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed an attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed the exact tables of a shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Renew the agreement on the page of the shelter, then import the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Renewed a safety plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Renewing keys</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Repairing would hide what is lost. A damaged file is named, and the last backup brings everything back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Replace the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Replaced the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/reports/coverage.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Report (PDF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>Report by half-years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Report of the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log.py" />
   <location filename="../../src/caseapp/journey.py" />
   <source>Report of {quarter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Report {half} instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Reports count this answer; the scores themselves stay sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>Reports of a sender that calls itself “{name}” wait for its card, which is not here: {number}. Ask the shelter for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>Reports of a sender that calls itself “{name}” wait until its card is trusted: {number}. The card lies beside them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/public_view.py" />
   <source>Reports of this quarter that have come in: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Reports that were issued keep their counts. The register of erasures keeps what stands on this page. The audit log keeps who worked with which record number and when, without any name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>Reports: {n}</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Research is a purpose of its own, and nobody agrees to it by agreeing to help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Residents involved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Masʼul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Restore the last backup into a new folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/years.py" />
   <source>Restore the newest backup that holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Restored the vault from a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts access to money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts medical care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Harakatini cheklaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Result</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Results</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return is in the best interest of the child</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/due.py" />
   <source>Review a goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revised: a newer revision is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Revision {n} replaces the one before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revision {revision}, issued {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Mamlakatda boʻlish huquqi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from authorities</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of stigma</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk to health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Risks assessed before departure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Ishdagi roli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Roll answers up into larger groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Room of this house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Room {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Rooms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and beds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and beds tonight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and their beds are shown here, with everybody who sleeps in them tonight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Round table with the consulates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Route and ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows refused: {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows taken over before: {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows taken over: {rows}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows to take: {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Rows under a code are still about one person each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>Rows without a year are kept, and counted in no quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Rows written: {rows}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Rows written: {rows}. Left out, because there is no consent: {left}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Rules for signs in passphrases, and forced changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Russian Federation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>SHA-256 of this entry in the register of erasures:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>SIM card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Sa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Safe migration: leaflets and a radio talk</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Safety plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>Xavfsizlik rejasi kelishildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Safety plan of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Safety: family, perpetrators, places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Said that something due is not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Said that the old backups are destroyed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sale or purchase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Murojaat shakli</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Same day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Saturday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Save As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Save an attached picture or paper outside the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <source>Save and go back. Ctrl+S saves and stays here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Save and stay on the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Save as PDF or text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Save as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Save as encrypted file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>Save it and open it with another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Save it as JPEG first: telephones offer this when a picture is shared or copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Save outside the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Save outside …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>Save the audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Save the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Save the certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Save the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Save the notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Save the roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>Save the table from the spreadsheet program again, as .xlsx or .csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>Save the table from the spreadsheet program again, as .xlsx or as CSV UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Save the targets of {year} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Save the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved a certificate of erasure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved a year of all shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved an attachment for the person herself or himself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved an attachment outside the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Saved as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Saved as {name}. Only {office} can open it. The answer is opened under Referrals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Saved as {name}. Whoever finds the file can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Saved as {name}. Whoever has this file has the card: print it and delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved counts for the CTDC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the charts of all shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the figures of all shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the public card of the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register for IOM or a donor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register for research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the report of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the whole register, with names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved this log as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Saved {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Say in a few words why the card is taken back, for example that the computer was stolen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Say what is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Say when somebody looks at it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Say why the stay is extended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Scales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>School or college</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>School or course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>School or course goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>School or study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>School things</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>School, employer, authority.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Maktab, til, oʻqish va yozish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Score of the other scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Seal the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Seal the file to {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Sealed with a key that you do not hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Sealing and writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>Sealing for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>Sealing the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Sealing the attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/contents.py" />
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Search the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/contents.py" />
   <source>Search the guide (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Second answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Ikkinchi tili</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Second level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Second question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Sections of the international classification ISIC Rev. 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <source>Security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>See reports that were issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>See the list of people and their pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>See the whole of {quarter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Koʻrish, koʻzoynak bilan ham</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Sees no person at all; reads the audit log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Self-harm or danger of suicide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Send back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Send back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Send it again when more shelters have reported; nothing of the whole is fixed by that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Send the shelter your card, and ask for the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Sent before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Sent by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Sent to {printer}. Its queue and its memory may keep a copy for a while: switch the printer off and on again afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Sent to {printer}. Take the pages out of it at once.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Separated, moved to another room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Xizmat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Service received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal_order.py" />
   <source>Services by the eight groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Erksiz holat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Servitude or slavery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Set the day until which it was in use instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Set the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Settled a dispute about a shelter's report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Settled on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Settled on {day}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Several answers are possible, so the lines may add up to more than the persons. Persons without a known answer are in no line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Several answers together; they also stand in rows of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Several are possible, and so is none (stateless).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Several people use this vault. Say who you are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>Several sheets hold a register; only “{sheet}” is read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Severe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Sewing machine</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Sexual exploitation is not among the kinds of exploitation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Sexually transmitted infections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <source>Share reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Share {n} of 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Kimga beriladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Shares are whole percentages of all persons counted, given only where both numbers are shown.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She compares the digits of a card by telephone before she accepts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>She decides who at home learns that she comes back, and from where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She gets a passphrase for her first sign-in, and those keys of her roles that you hold yourself. What you do not hold, somebody who does passes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She gives nobody a role that the work does not need, herself included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She has not set her own passphrase yet. Was the first one lost before she signed in? Then make another one for her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>She has signed in already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She keeps registers, backups and printed pages as safe as the computer itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She keeps the recovery card, which opens everything, where she alone cannot get at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She looks only at people with whom she works; the log shows it afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She passes the medical key on only to somebody of her own profession.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She passes the psychological key on only to somebody of her own profession.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She speaks of what she finds only to those who appointed her.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She still waits for: {what}. Somebody who holds the key passes it on under People and permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She works under her own name, and tells nobody her passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Sheets of feedback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Sheets without names, given in the quarter. A person may have given several or none.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Shelter and accommodation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelters by quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>Shelters included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>Shelters missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelters stand here once their card is trusted, with every quarter that they reported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Shelters that report by half-years: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Shelters whose reports are added up: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Qisqa oliy maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Show everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Show everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Show hidden files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Show it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Show older entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Show the paper form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Show the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Show the work of others too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Show what to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Show {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Shown and hidden, table by table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Sidebar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Sign in to the vault of your office, and import it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Imzo yoki barmoq izi va sana</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Signed in after wrong passphrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Signed log for an auditor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Qogʻozda imzolangan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Signing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Signs of forced labour: for labour inspectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>Since the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Since then something was changed, so it has to be approved again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Boʻydoq yoki turmush qurmagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Sit with your back to a wall. Use a privacy filter in shared rooms. Press Ctrl+L before you turn away; the program also locks itself after some minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Six questions of the Washington Group, best asked once at the first check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Qullik yoki qullikka oʻxshash odatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Sleep here tonight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Sleepless nights, does not eat, speaks of being a burden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Slightly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Smaller type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Smaller type (Ctrl+−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Smallest count that its reports may show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Smuggler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Snapchat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>So every number from 0 to {most} is hidden, and so are larger numbers from which a small one could be worked out. Whether somebody of a kind was there at all stays hidden too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>So that it may be published, it hides more than the shelters do: every number below 11, every number behind which fewer than three shelters stand, and whatever would give such a number back by subtraction, also from earlier reports of this kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and cultural</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and economic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and household</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and labour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and medical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and pedagogical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and psychological</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Ijtimoiy gʻamxoʻrlik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Social group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Ijtimoiy himoya</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Social service or authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Social worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sold the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <source>Some answers are missing or cannot be read. They are marked on the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Ayrim javoblar bosib chiqarilmadi, chunki bu qogʻozni chiqargan xodim ularni oʻqiy olmaydi. Bizdan soʻrang: oʻqishga haqli mutaxassis sizga koʻrsatadi.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/sealed.py" />
   <source>Some answers here are for others to read: {roles}. You see the rest and cannot change this entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/sealed.py" />
   <source>Some answers here are for several others to read. You see the rest and cannot change this entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Some consent stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Biroz qiyin</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>Some entries belong to a case or room that is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Some goals wait for the approval of the manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Some shelters handed their exact tables over to the coordinating office, sealed and under an agreement. This report was worked out from them, and from what the other shelters published. So it shows more than published numbers add up to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Ayrim soʻzlar ruscha yozilgan, chunki hali tarjima qilinmagan. Biz ularni sizga tushuntirib beramiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Somebody asked how it goes, but the day is missing, so no report counts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Somebody came back hours after the agreed time, after a missed bus. The way back was planned anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Somebody changed this entry after you, so your saving is not undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Somebody did not come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Somebody fainted in the corridor. The doctor found low blood pressure; rest and water helped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Somebody from outside: visit, search, threat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody holds this key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Somebody like this person is here already, so nothing was saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody must be able to give access: this is the last person who can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Somebody of the staff or of a partner, who agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody of this name had access before, and the log tells people apart by their names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody of this name has access already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Somebody slept in this bed in a night on which it would not be in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>Somebody who holds it can pass it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Somebody who was counted has no place in the house in this night any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Oʻzingiz ishonadigan odam: ismi va telefoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Something has to follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Something is due within a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Something is overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Something stands behind the end of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Something went wrong inside the program. Nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <source>Source: {office}, {n} shelters, counting rules version {version}. Meant for: {audience}. {program}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>Spaces and small letters do not matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Spaces and small letters do not matter. You get a new passphrase and a new card afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Speak about safety today and agree on a safety plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Speaks several languages; has a trade; asks for help early.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Staff, training and outreach</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>State of the referral</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>State portal of social services</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Stay calm: the records on it are encrypted. Answer what you know; what you do not know may stay open. You can come back and answer again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Stay was planned until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>Stays that the state order pays for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Stays: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Step down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Step of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Step up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <source>Step {place} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Qadamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Steps of reintegration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Steps taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Still employed, in business, at school or in the home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Still employed, in business, at school or in the home.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Still in the situation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 12 months?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>3 oydan keyin ham shunday</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 3 months?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 6 months?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Toʻxtatilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/errors.py" />
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Su</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Bunday paytlar oʻtib ketadi. Siz yolgʻiz emassiz. Birinchi qadamdan boshlang va keyingisiga oʻting.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Sudden illness or accident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>Summaries are imported by a coordinator's vault, not by a shelter's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Sunday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Support plan</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Surrogacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Suspect or accused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Switching to the new database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Table (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Table for reading (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Tables of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Tajikistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Take a card in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_admit.py" />
   <source>Take a person in from a referral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take access away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take access from {name}? Her keys and the key of the database are renewed, which may take a minute, and then you sign in again. What she copied before, and old backups, she can still open: make a new backup afterwards and destroy the old ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Take all that are in the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>Take another backup; the last three are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Take another one of the three.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Take each of them out, or say on the page of the text why it stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Take in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>Take in its card first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>Take in its card under Settings, and compare the forty digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Take in the card under Settings, or write the report as an open PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Take in the coordinator's card under Settings, then take the file in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Take in the reports of shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Take in the shelter's card first, then import again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Take in the summaries of shelters first; they are added up here, quarter by quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Take its card in under Organisations, or use the paper form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Take over a register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Take people in and write about them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Take the card away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Take the card back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Take the five words that the program draws. Write them on paper at first, and keep the paper away from the computer. Use the passphrase nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>Take the recovery card of the vault from which the file was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>Take the same files in again to go on; nothing counts twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take these keys away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Take this person in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Taken back on {day}. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Kim qabul qildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Taken in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Taken in, to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Taken off the list: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Taken up. Arrows carry it, Enter puts it down, Escape lets go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Takes care of the child with great patience; knows her rights now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Topgan pulini oladi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Talk it over in the team: is anybody in danger merely because it is known that the shelter lost a computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Talked it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Psixolog bilan suhbatlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_view.py" />
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Target of the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Target {year}: {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Target: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/goals.py" />
   <source>Targets for single answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Targets of {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Telegram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Telephone (write it here only if it is safe)</source>
   <translation>Telefon (faqat xavfsiz boʻlsa, shu yerga yozing)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Telephone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Telefon yoki SIM-karta</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Tell her this passphrase face to face. It is shown this once; at her first sign-in she sets her own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>Tell the coordinator by telephone. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Tell the manager and the coordinator now, by a telephone that was not lost with it. Report the loss to the police and write down the number of the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Tell the sender by telephone. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Telling the organisation that receives a person after the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests are voluntary. A refusal changes nothing about the help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Taklif qilingan tekshiruvlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Hisobot matni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>Text of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Text of the reminder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Text of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Th</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Thank you. For the first time I slept in peace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>That data without names may be used for research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>That the conversation is voluntary, and the person agrees to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The PINFL does not begin with a century and a date. Compare it with the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The access of this person was not saved. Leave this page without saving?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres.py" />
   <source>The address asks for “{name}”, which is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>The agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The agreement ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>The agreement is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>The agreement of this shelter does not allow a threshold below {least}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>The agreement with it does not cover this quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The agreement with this shelter begins on {day}, after the end of this quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>The agreement with this shelter does not cover the quarter of these exact tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The agreement with this shelter ended on {day}, before the end of this quarter. Renew it on the page of the shelter, then import the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The answer is earlier than the referral.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>The answer is saved as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The answer says something that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The answer that is counted; “all” where nobody is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>The answer “{code}” is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>The answers one by one make {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The arrival is earlier than the departure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The attachments of this vault would become more than {megabytes} MB, so that backups take too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>The auditor looked at {counts} counts, beside all public wholes that were issued before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>The backup cannot be read, or there is no room to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup is written and was read again, but the records could not note it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>The backup is written, was read again, and is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>The backup that was with it opens with the recovery card, and with its key file and a passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup was changed after it was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup was made by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup was not finished: its place does not answer any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup was not finished: there is no more room in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The bed needs a name or a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The beginning of the summary's data is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The card and a copy of the records or of a backup together open everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card bears no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The card belongs to the vault that signed this log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>The card does not open everything yet: {parts}. It will as soon as somebody who may read this has signed in once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card has version {version}, which is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card is not signed, or its last line is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The card is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>The card of a shelter that is trusted already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>The card of “{name}” lies among the files. It is not trusted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The card on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>The card opens a key that is not the one of these records. Make a new card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>The card says: {kind} “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>The card that signed it was taken back on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The card that signed it was taken back on {day}. Take in the shelter's new card, and ask for the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>The card that signed these exact tables was taken back on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>The card that signed this feedback is trusted no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card was changed after it was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal_order.py" />
   <source>The case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The case is closed before it is opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The case is closed, but the day of departure is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The case is open, but no stay and no service is recorded in the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The case is opened in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>The certificate is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Bola rozi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>The child has not agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The citizenship is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The clock of this computer is earlier than the newest entry in these records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/keeping.py" />
   <source>The clock of this computer says {today}, but the newest entry in these records is from {last}. Perhaps its battery is empty. Days that you write down may be wrong until the clock is set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The closing date lies in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_closure.py" />
   <source>The closing of the case is approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>The coded facts were erased as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The coded register for IOM or a donor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The coded register for research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>The comment is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_moving.py" />
   <source>The common store and this vault have issued different national reports or sheets of {quarter}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_moving.py" />
   <source>The common store and this vault hold two different reports in one place: {quarter}, number {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries.py" />
   <source>The common store broke off at the last moment, so it is not certain whether this was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store can only be read at this moment, so nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store cannot keep one of the characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store does not let this user in from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store has no room for another connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store holds another entry in this place already, so nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The common store refuses the user or the password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>The common store was made by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>The common store was made by an older version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <source>The computer was lost or stolen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The computer was switched off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The computer was switched on, and the records were locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The consent ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>The coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>The coordinator sends your numbers back beside the whole, as a file that only this house opens. Take it in here, or drop it on the page of reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The correction line: late are admissions of an earlier quarter that were entered after its report was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The country of exploitation is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reducing.py" />
   <source>The counts of {quarter} would change, so nothing was erased.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The data are a “{format}” and not a summary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are nested too deeply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are not text in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are not valid JSON: line {line}, column {column}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The data do not say that they are a summary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data have no “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data have the entry “{name}” twice in one place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>The database does not keep every letter: its encoding is not UTF8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database in this folder is not one of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The database in this folder is older than its head: somebody has put an earlier copy back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>The database is empty: it was not prepared as a common store yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>The database is not a common store of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is empty: its content is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault was cut off: a part of it is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>The date of birth lies in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>The date of birth means an age of more than {years} years.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>The day is kept. Put the paper back to where it is locked away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The day is missing on which this was asked, so no report counts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>The day on whose evening the night began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>The deadline is a number of days from 1 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The decision of the national authority, apart from what the shelter found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The decision of the national authority, not that of the shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The departure is earlier than the arrival.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>The digits agree. Files can be sealed to {name} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>The digits agree. {name} is trusted from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>The digits do not agree with the card, so it is not trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <location filename="../../src/caseapp/db/snapshot.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>The disk is full or does not answer, so nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The disk of the common store is full, so nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>The disk was encrypted and the computer was off: the other files on it are closed too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The end is earlier than the beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The end of the summary's data is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>The entry that stood last when a {what} left the vault on {day} is not in the log: its end was cut off or written anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The entry that stood last when this left the vault is not in the log. The log was cut off or written anew, or the vault was restored from an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>The exact tables are handed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <source>The exact tables are not signed, or their end is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The exact tables are not whole: “{id}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <source>The exact tables do not say whose they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <source>The exact tables have a version that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The exact tables hold “{id}”, which is not counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <source>The exact tables were changed after they were signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_whole.py" />
   <source>The exact tables were corrected since a whole was issued with them. A second whole would tell what was corrected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>The exploitation ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The extension ends before the arrival.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>The feedback bears a day that is yet to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <source>The feedback does not say rightly how many shelters stand behind the whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <source>The feedback does not say who sends it, or to whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <source>The feedback has a version that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/figures.py" />
   <source>The feedback holds too many numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <source>The feedback is longer than 512 KiB and cannot be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <source>The feedback is not signed, or its end is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>The feedback is taken in and kept as it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <source>The feedback was changed after it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <source>The feedback was written before its quarter had ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file cannot be opened. Is it still there, and may you read it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file cannot be read to its end. Copy it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>The file holds who wrote when, with all signatures; what was done to which record stays sealed in it. It is verified by “caseapp verify”, without the vault and without any key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is damaged. Copy it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>The file is encrypted and never stands on a disk open. Whoever opens it has everything about everybody: keep it as safe as the vault. A backup is something else, and smaller reasons need less than this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is far too large for a register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The file is larger than {megabytes} MB, so it is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is protected by a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>The file is sealed to that office: nobody else opens it. Its program calculates with the numbers; no page and no file of the office shows them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file is too large to be one of caseapp's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <source>The file is too large to hold exact tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>The file itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The file of the backup is missing. Choose it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>The file of the log has no end: the rest of it is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The file was changed after it was exported: the vault's signature under it is not right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The file {name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>The file {name} in this folder is not the list of a release of caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>The file {name} is damaged or missing; its twin is in use. Make a backup now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>The file {name} is damaged, or is not the one that was published. It was not copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres.py" />
   <source>The file {name} is no certificate of an authority that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>The file {name} still holds the card, and whoever finds it has the card. Delete it now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The first line of the summary's data is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The first night away is the one after this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The first share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The first share belongs to another vault, or was replaced by a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>The first sheet fixes it for this quarter: two wholes that differ by one late report would give that report away. So send it when most reports are here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The folder and the program can be found by whoever looks for them. A disguise would only feel safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The folder for the backup is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>The folder of these records is not there, or does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The folder {name} cannot be made there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The folder {name} is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>The folder {name} lies on another computer, over a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The formal status is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>The forty digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>The forty digits, as they were read out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>The groups do not agree with the file: the paper and the file are of two different cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>The groups from your paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The groups of the recovery card are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>The guide, at the page one is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The head and the database in this folder belong to different vaults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The head in this folder is older than its database: somebody has put an earlier copy back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The head inside the backup is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>The head of the vault was changed: it asks for a weaker passphrase check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>The help was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>The help was what I needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The hold is lifted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The industry is counted for every kind of exploitation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The issued report of {quarter} cannot be read, so it is not known what a new report would tell together with it. Nothing is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The key file beside the backup is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The key file {name} does not lie beside the backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>The key is passed on to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/wrapping.py" />
   <source>The key of the backup is damaged or belongs to another vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>The key of these answers was destroyed; nobody can read them any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The key “{name}” on the card is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>The keys in groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of exploitation is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of legal help is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The kind of reason stands in the log, this text stays sealed with the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of reintegration is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>The kitchen in the evening; a neighbour in the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>The last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>The last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The last day before the person has to leave, where the limit of the stay was extended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The last day on which it can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The last digit of the IIN does not fit the others. Compare it with the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The last digit of the PINFL does not fit the others. Compare it with the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The law gives one working day from the discovery. Counted here: 24 hours without Saturdays and Sundays. The program does not know public holidays: check them yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The law of Kazakhstan on personal data lets data be kept until their purpose is reached, and names no number of years for shelters. Whether files of minors must be kept longer is open: ask your coordinator. The program erases nothing by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>The lawyer explained everything so that I understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <source>The length of the exact tables is not written as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <source>The length of the feedback is not written as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The length of the referral is not written as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The length of the summary's data is not written as a plain number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/board.py" />
   <source>The limit of stay is a number of months from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>The limit of stay is set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>The limit of stay was reached on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The list of issued reports is not whole, so nothing is added up over the year. Restore the newest backup that holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The list of issued reports is not whole: number {number} is missing. Nothing is added up over a year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The list of issued reports is not whole: number {number} is not the one that was issued. Nothing is added up over a year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>The list of this release cannot be used: “{place}” is not as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>The list of this release has a form that this caseapp does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>The list of this release is damaged: its length is not written as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>The list of this release is not signed, or its end is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/members.py" />
   <source>The list of users in the head of this vault was changed from outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>The lock of a locker was broken. Nothing was missing; the lock was replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>The log does not hold from entry {number} on: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>The log has version {version}, which is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_check.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The log holds. It has {n} entries.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_state.py" />
   <source>The log is being checked: {percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>The manager allows it under Reports, Export, and can take it back there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Rahbar hali hammasini tasdiqlamagan.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>The name and all answers of this person were erased for ever. Only coded facts are left, which reports count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>The name is left out on purpose. Ask about the code of the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>The name is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>The name of the file must end in {endings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>The name of the project points at a person of this shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>The name of the shelter or office is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The national report does not name the shelters it rests on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>The new card is not in force yet; the present one still holds. Leave it so?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>The new card opens the records when it is on paper; the present card and its shares open nothing but old backups then. Make one when the paper was lost, seen by somebody, or when its keeper leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The new card was not typed back, so nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <source>The new database cannot be read back, so the old one stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_own.py" />
   <source>The new passphrase is the same as the old one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase was typed differently the second time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>The new recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>The newest checkpoint outside the vault: {what}, {day}. Whatever was changed before it would be found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>The next assessment is earlier than this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>The next date is earlier than this entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>The next session is earlier than this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>The next visit is earlier than this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The night after this day is spent here again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>The night is counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>The night is counted: {present} here, {away} away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night of {day} is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>The note is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The note is too long: {length} of {most} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice is copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice to the authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>The number is exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The number {number} lies outside 0 to 1,000,000,000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The number, where it is exact; empty otherwise, and empty is not none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The numbers of persons do not add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The numbers of the table “{id}” do not add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/proving.py" />
   <source>The numbers of this quarter could not be proved safe, so nothing is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>The numbers of this report as signed data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>The numbers that its report shows, and nothing else. The whole is exact where every shelter shows a number, and says “at least” elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>The office can show more of the whole, and protect people better, when its program knows the numbers behind the hidden ones. It gets every table of the quarter with every number; no name, no record, no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The old card still holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Ochilgan kun aniqligi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal_order.py" />
   <source>The order of the portal's fields cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>The organisation needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>The page “{title}” tells why numbers are hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>The pages on the left, from top to bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper has more than {most} pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper holds a program or an order that runs when it is opened, so it is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper holds other files, so it is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper is cut off or damaged, so it is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper is locked with a password or with rights, so nobody could open it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper unpacks to far more than it should, so it is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The paper was signed digitally. The signature does not hold for the copy kept here: keep the file itself where it counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The passphrase is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>The passphrase is not right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The passphrase is not shown again. Leave this page before she has it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The passphrase with which you signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The person agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>The person agreed on {day} to this purpose: {purpose}. She or he may withdraw this at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Oʻzi rozi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person agrees that it is informed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Bu yoʻllanmaga oʻzi rozi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person asked for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>The person can be recognised in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>The person cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/written_referrals.py" />
   <source>The person decides. Danger to life, a child's best interest or a law are chosen on the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>The person decides. What went out before stands in the list of what went where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed against the result of the risk assessment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed without being fit to travel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed without having decided to return.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>The person did not come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>The person does not want it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Nusxasi oʻzida bor</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <source>The person is admitted. Add what happens from here on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person may come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>The person took it along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person was referred without agreeing to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Oʻzining qarori</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person's own wish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>The person, a referring body, a document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>The picture is cut off or damaged, so it is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>The picture is {width} by {height} points large, which is too much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>The place or somebody's name became known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” adds up different units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” counts somebody twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” is a sum that contains itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” rests on “{part}”, which is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_print.py" />
   <source>The printer does not take the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper_print.py" />
   <source>The printer does not take the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>The program counts the people of this quarter, hides small numbers, and proves that nobody can be found from what remains. That can take a minute. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/shell.py" />
   <source>The program did not answer and was started again. What was typed is kept, but for the last seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/shell.py" />
   <source>The program ended unexpectedly and was started again. What was typed is kept, but for the last seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>The program made a mistake. Nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The program notices an older copy only by comparing it with something newer. If the records and every backup are replaced by older ones, it cannot know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_closed.py" />
   <source>The program wrote this line when something went out, and it stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/disclosure/child.py" />
   <source>The protection of the numbers ended before it was done. Nothing was exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>The published report stays right for what was known then, and the office adds it up as it is. Tell the office that it gets no exact tables of this quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>The published report to which these exact tables belong is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The purpose that names the kind of organisation; the table of kinds decides which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The quarter (2026-Q3) or year (2026) that is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>The quarter {label} does not agree with its first and last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The question by whose answers is counted; empty where none is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>The quotation marks in the file do not match: one is opened and never closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/closing.py" />
   <source>The reason for the closure is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The reason for the closure is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The receiving organisation was informed without consent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records are due again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The records are encrypted on this computer and are sent nowhere. This does not protect against somebody who watches the unlocked screen, against a program that spies on this computer, or when a person is forced to give her passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records are on hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>The records are still needed. Close the case first, with its day and reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The records come back as they were when the backup was made, in a new folder. What is on this computer stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>The records could not be brought into the new form without a difference, so the old ones stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>The records know of no backup made before the erasure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>The records know of no backup so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The records stand again. From now on they open with this passphrase; the old one and the old card are void here. Write it down and keep the paper away from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records stay for one more year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The records themselves are kept encrypted (AES-256), each kind of data with a key of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The records were open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>The recovery card gives her a new passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The recovery card in strange hands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The recovery card was lost with it. Unauthorised persons may be able to read all records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>The recovery card, or a share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>The referral answers a question that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral asks for help of a kind that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>The referral bears a day that is yet to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral comes from a kind of organisation that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral has a version that is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The referral is later than the opening of the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral is longer than 256 KiB. Leave something out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral is not signed, or its end is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral says that it is under a code, and holds a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>The referral to which this answer belongs was removed or erased.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral was changed after it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>The region is missing. Choose it from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The register for the shelter's own work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>The release is not complete: the file {name} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The reminder is earlier than the referral.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The report counts the answer in the quarter of this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>The report counts the money in the quarter of this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>The report is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>The report of the half-year is enough for the office; send it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The report of {other} was issued, and {period} has days in common with it, so it is not issued beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>The report of {quarter} is not issued yet, and exact tables belong to a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The report of {quarter} was issued on {day}. Exporting draws the very same numbers again, in the language you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>The report was issued by an earlier version, which did not ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_bars.py" />
   <source>The reports are taken in and can be added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/year.py" />
   <source>The reports of {year} were counted by different rules and cannot be added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The rest of the disk was not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The return is earlier than the departure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The return was not in the best interest of the child.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The right to ask for one's own data at any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>The roles of this person do not read that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The roles of {name} are changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The room needs a name or a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>The same records as here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The same share was put in twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>The scores of the scales are for the psychologist to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>The second never sees the true numbers. It read the finished report as an outsider would and tried to work out what is hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The second share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The second share belongs to another vault, or was replaced by a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The section of the report in which it stands, 1 to 11.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The server of the common store could not prove that it is the right one: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>The server of the common store does not encrypt, so nothing was sent to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>The settings of this vault were changed from outside. Restore it from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Menga yettita band tushuntirildi va men ularni tushundim.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The sex is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>The share of persons for whom a question was not asked, not answered or not known. Questions with several answers are left out: who gave no answer is not counted there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>The sign behind the dash checks its group: the program says which group is mistyped. Small letters and spaces do not matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/opened.py" />
   <source>The signature does not fit: the summary was changed after it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>The signature is right. Key: {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The signature line of the summary is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/release.py" />
   <source>The signature of this release is wrong: its list was changed after it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The small file with the same name, ending in .key, must lie beside the backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/workbooks.py" />
   <source>The spreadsheet is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>The staff was not counted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The state then knows her name; help from a state order is not possible without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Qadamlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>The sum of the shelters that show the number; others hide it or do not count it, so it may be larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The sum of what is shown, where more is not known; empty otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>The sum of: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>The summaries lie in a common store already. Bring them back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/office_store.py" />
   <source>The summaries lie in this vault; there is no common store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/merging.py" />
   <source>The summaries mean different things by “{name}” and cannot be added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>The summary does not say who issued it: “{place}” is blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The summary has version {version}, which is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is longer than 1 MiB and cannot be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is not signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is signed in a way that is not known here: {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The summary's data are longer than 1 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data are not as long as the file says: they were changed on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data are said to be longer than 1 MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data end more than once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>The table is not encrypted. It tells who of your colleagues worked on which case and when. Give it only to those who may know this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The table “{id}” counts other people than the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” counts the population “{population}”, which is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The table “{id}” does not have every cell once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” has two cells with the same key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The table “{id}” is wrong about where nobody can be counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” uses the variable “{dim}”, which is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>The table, amount or indicator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>The tables of the database do not fit together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/exact.py" />
   <source>The tables “{id}” and “{other}” contradict each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The targets of the year are not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The targets of {year} are saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>The text is copied. Paste it within twenty seconds; then the clipboard is emptied.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/narrative.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>The text is longer than {n} characters, about two pages.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text is not saved yet. Exporting saves it first, as it stands on the Text page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>The text is printed in the report as it stands. Do not write names, places or events by which somebody could be recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text is printed with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>The text is too long: {length} of {most} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>The text names a shelter: “{name}”. Others would read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>The text of the report is not saved.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>The text of the report points at people in {n} places, so it was not issued.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The text of “{place}” holds the unseen character {character}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The text of “{place}” is too long.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text points at people in {n} places. Take them out, or say on the Text page why they stay.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>The text to the shelters is not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text was changed since the report of {quarter} was issued. Exporting issues revision {revision}, with the same numbers and the new text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_writing.py" />
   <source>The text was saved anew after your answers were kept, so they are not put in by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The third share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>The three shares become void too. Make new ones in Settings when you are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>The three shares will open nothing any more; the card stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The threshold of an agreement is a number from {least} to {most}: this office accepts nothing below {least}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The time of keeping is over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>The title is too long: at most {most} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The twelve groups of the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The use ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>The usual order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>The vault cannot be written where it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>The vault lies on a read-only disk, so nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The vault remembers {n} checkpoints that are not in this log: its end was cut off or written anew.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>The vault was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Uyga qaytish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>The whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The whole disk was encrypted as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_whole.py" />
   <source>The whole from published numbers can be made as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>The whole of {quarter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>The whole rests on {behind} of {reported} shelters, with {numbers} numbers that all of them publish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>The whole support plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The withdrawal is earlier than the consent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>The work of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>The year so far adds up numbers of issued reports alone: exact where every quarter shows the number, otherwise at least so much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>The year tells nothing that its quarterly reports do not tell together: whoever has them can add it up again. It is not signed; the reports named on the first page are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The years of keeping are changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Theft or damage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_rests.py" />
   <source>Their numbers are about two quarters at once, so they are in no quarter of the whole, but in its year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Their passwords are easily tried out, and travel with the file. Reports therefore hold only protected numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>There are no exact tables of a half-year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_held.py" />
   <source>There are no exact tables of this shelter here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>There is a card of {name} already, trusted since {day}. A new one is right after a new installation or when its key was lost. When the new one is trusted, the old one is taken back: nothing signed with it is accepted any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>There is a newer one: {name}. Try that one too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Chek bor</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>There is no card of this organisation, so nothing can be sealed to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>There is no case in this vault yet in {quarter}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>There is no case with this code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/closing.py" />
   <source>There is no closure here that waits for approval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>There is no consent that could be withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>There is no consent to the publication of this story on file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>There is no database of this name on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>There is no display here, so no window can open. These commands work without one:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>There is no erasure of this number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>There is no file in what was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>There is no folder of your own into which the new version could be copied: {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/targets.py" />
   <source>There is no indicator “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>There is no note with this number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>There is no open dispute with this number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/referrals.py" />
   <source>There is no organisation of this name in the list, or there are several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>Reja hali yoʻq.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>There is no quarter to report yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>There is no release of caseapp in this folder: the file {name} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>There is no role of this name on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>There is no shelter to which feedback on this quarter can go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>There is no such way of handing numbers over: {mode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>There is no summary of this quarter yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>There is no summary of this year yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>There is no text yet; the report does not need one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>There is no vault in this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>There is not enough room for the backup: it needs {size} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/plans.py" />
   <source>There is nothing in this plan that waits for approval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>There is nothing to add up yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/print_list.py" />
   <source>There is nothing to print here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/undo_key.py" />
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>There is one such entry already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>There was no earlier report to consider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>These are more than all together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card_typed.py" />
   <source>These are not all groups of the card. Type them from the first to the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Bular siz bilan ishlaydiganlarning qaydlari.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>These are the records as they are open here: what was changed on the lost computer later is not counted.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>These are your own roles. You sign in again afterwards, and keys that they do not need are gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>These backups still hold this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>These backups were made before the erasure. As far as they exist, they still hold the person:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>These exact tables lie open on the disk. They are taken in only as they were sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>These exact tables were made for another office, and are not used here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>These exact tables were signed by nobody whose card is trusted here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>These months have not passed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>These numbers have not been proved safe. Do not pass this report on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>These numbers were not counted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Bu qismlar sizning xavfsizligingiz uchun olib tashlandi. Ularni bizda istalgan vaqtda oʻqishingiz mumkin.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>These records are on hold ({reason}), so they must not be erased.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>These records are on hold already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>These records lie on a read-only disk, so they cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>These records lie on another computer, over a network. Two programs can write there at once and damage them. Move their folder to this computer's own disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}, with {here} entries in the log. The backup of {made} is not older: it has {there} entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}, with {here} entries in the log. They are newer than the backup of {made}, which has {there} entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}. They do not seem to be newer than the backup of {made}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}. They were opened more often than the records in the backup of {made}, so they seem to be newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>These summaries are about different quarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>These summaries were counted by different rules. Ask for them to be issued anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>These two shares do not belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>They are destroyed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>They are spread over 1 to {quarters} quarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>They do not agree with the shelter's published report, in the table “{table}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>They lead to passphrases that are written on the screen. Length and chance make a passphrase strong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Berilgan buyumlar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This answer belongs to no referral that this shelter sent to its sender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <source>This answer is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This answer was taken in before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <source>This attachment does not exist any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This attachment is for others to change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This attachment is for others to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>This backup is of another vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>This bed is not in use in all of these nights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>This can be {largest} at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>This cannot be undone. The keys of these answers are destroyed, and no passphrase, no recovery card and no colleague brings them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>This card belongs to another organisation in the list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>This card does not open that compartment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/cli/following.py" />
   <source>This card is not trusted, so there is nothing to take back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>This card was taken back on {day}. When it is trusted again, files signed with it are accepted again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>This case is of somebody else than the text names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>This case: {mine}. The whole vault: {used} of {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>This common store belongs to another office: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/printers.py" />
   <source>This computer has no folder in memory, so nothing can be printed without a trace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>This contact is earlier than the departure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>This date lies in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>This date means an age of more than 110 years.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>This day is earlier than the date of the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>This day is earlier than the incident.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <location filename="../../src/caseapp/actions/stays.py" />
   <source>This day is earlier than the opening of the case, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>This day is over. Choose a later one, or leave it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due.py" />
   <source>This day is over. Choose a later one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This day is yet to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/services.py" />
   <source>This day lies in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>This entry has changes that are not saved. Leave it without saving?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>This entry holds answers that are for others to read, so it was not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>This entry was changed while you were writing on it. Choose which answers stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>This entry was removed in the meantime, so nothing is undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>This entry was removed. Your unsaved answers can become a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>This feedback was written for another shelter, and somebody sent it on to here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>This file cannot be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>This file carries its numbers as data too, in the attachment “{name}”, signed by the program that issued it. A coordinator’s program reads only the signed data, never these pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file carries more than one summary, and nobody can say which one counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file carries no summary of caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>This file has too many pages to be shown here. Save it instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/frame.py" />
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <source>This file holds no exact tables of caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This file is no encrypted referral.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/frame.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <source>This file is no feedback of a coordinator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>This file is no referral of caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>This file is not a card of caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>This file is not an audit log of caseapp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <location filename="../../src/caseapp/actions/returning_taken.py" />
   <source>This file is not for this shelter, or it was damaged on the way: its key does not open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file is sealed. It has to be opened with the vault it was sealed to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This file is sealed; what is in it cannot be seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>This file was taken in before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>This folder cannot be opened. Is the stick still plugged in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>This folder cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>This is a coordinator's vault: it holds no people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a document of Office; it may hold programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a drawing (SVG), which may hold programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a file for printers (PostScript).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a file of a picture editor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a film or a recording of sound. Only pictures and papers are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a moving picture (GIF).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>This is a national report, not a shelter's summary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a packed file. Unpack it, and take the pictures and papers one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form BMP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form HEIC of newer telephones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form TIFF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form WebP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a program, not a picture or a paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a recording of sound. Only pictures and papers are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a text document (RTF).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>This is a web page or XML under the name of a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a web page, whatever its name says.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is an icon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is an old document of Office; it may hold programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>This is done. Write down whether the goal was reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>This is more than 90 days after this assessment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres.py" />
   <source>This is no address of a PostgreSQL database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>This is not a spreadsheet, and its letters cannot be read as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>This is not a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>This is not an hour. Write it as 9:30, 930 or 14.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>This is not an ordinary file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <source>This is not in the list. Choose one of the answers offered while you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>This is not the key of a receiver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>This is not the whole recovery card. It has twelve groups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>This is over:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>This is share {n} of 3, which opens nothing by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>This is still in use by other entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>This is the card of another office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/taking_in.py" />
   <source>This is the card of this office itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>This is the card of this shelter itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>This is the empty form. Take the export of its answers to bring in people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Bu ogʻir paytlar uchun reja.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/repeating.py" />
   <source>This is the whole of several shelters: it adds up what they have published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>This is version {offered}, which is older than yours ({present}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>This is version {version}, which you have already.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>This key does not open the file, or the file is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>This lies outside of -{limit} to {limit} degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/list_paper.py" />
   <source>This list cannot be printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>This list of keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>This looks like the BIN of an organisation. The IIN of a person has another fifth digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>This needs more columns than a workbook has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>This night has not begun, so nobody can be counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>This night is not counted with what you marked. Leave it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>This office is not allowed to have exact tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/window.py" />
   <source>This part of the guide is not there in your language yet. It is in {language}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/passphrase.py" />
   <source>This passphrase is too easy to guess. Take several words that do not belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>This person has another stay in some of these nights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>This person has to sign in once before her roles can change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>This person is erased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>This person is erased: only coded facts are left, and nothing can be added or changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <source>This person is not saved yet. Leave without saving?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>This picture cannot be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <location filename="../../src/caseapp/db/store.py" />
   <source>This record does not exist any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/store.py" />
   <source>This record was changed in the meantime, so your version was not saved over it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>This recovery card belongs to another vault, or was replaced by a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This referral did not come as a file, so there is nobody to seal an answer to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>This referral is not finished. Leave it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <source>This referral was taken in before, and it was decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <source>This referral was taken in before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This referral was written to another organisation, and somebody sent it on to here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>This release is signed with a key that this caseapp does not know, so nobody can tell who made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>This report adds up what the shelters themselves have published, and nothing else. It is exact where all of them show a number; otherwise it gives the sum of those shown, as “at least”. So it tells nothing that the reports of the shelters do not tell together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>This report has no numbers for this section.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>This report is meant for partners under an agreement. It names no shelter; please do not pass it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>This report may be published. It names no shelter, every number below 11 is hidden, and at least three shelters stand behind every number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/beside.py" />
   <source>This report names shelters and is meant for the coordinating office alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>This report stands in the place of two quarterly ones and counts the half-year as one period: where it says quarter, the half-year is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>This report was sealed to another office: it does not open with the key of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>This report was sealed, but the file was damaged on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>This service usually belongs to the area “{area}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>This sheet can put somebody in danger. Keep it locked away, use it for this help only, tell nobody else, and destroy it when it is no longer needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>This stay is longer than six months. Has the state order been extended?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>This text can have {largest} letters at most.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>This text is longer than {n} characters.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>This total goes from 0 to {largest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>This user of the common store lacks a right that is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>This vault has no shares of its recovery card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>This vault holds a threshold of {agreed}, which protects nobody. Nothing is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>This vault is open in another window or program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/migrate.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>This vault was made by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>This vault will hold no card and no report any more, and will not look for the store again. This is meant for a store that answers no more; usually you bring the summaries back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>This was signed by another vault and says nothing about this log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Thoughts that you would be better off dead, or of hurting yourself in some way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Thoughts, moods and situations by which the person notices that it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Threats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats to children or family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Politsiya yoki hokimiyat bilan qoʻrqitish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Three people keep one share each, in three places. No two shares lie together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Three shares of it are on paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Three things keep people to their work, and they are not equally strong. A key that somebody does not hold cannot be got round by any program. What the program refuses, a changed program could do. A house rule holds as far as people keep it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through a newspaper advertisement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through a television advertisement</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Thursday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>TikTok</source>
   <translation>TikTok</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <source>Time (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Time for a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times legal help was given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times medical help was given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times return was supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Unvoni</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Title of the picture or paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>Boshqa tashkilotga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To be healthy enough to work again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To earn a living from work of one's own choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To finish a course and to get a certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To get the wages for the months of work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To go home with papers and without debt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To have valid papers and to get the wages that are owed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To live in a safe place and to see the family again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>To print it, save it as PDF and print that file. Delete it when it is handed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To sleep without fear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To stay here and to find work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>To the inbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>To the page</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>To: the authorised body for the protection of personal data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>To: {name}</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Today, go through the people whose safety is touched: who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Today, go through the people with answers about safety ({n}): who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Today: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Kim bilan birga</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Together: {answers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Suhbatda yoki telefonda aytilgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Told the donor or the coordinating office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Told the manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Tonight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <source>Tonight's beds</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Tonight: {n} here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>Too few shelters had reported: with their sum, one of them could be worked out. So only your own numbers stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <source>Too few shelters have handed over their exact tables of {quarter}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a card back: it is trusted no more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a change back: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a night count back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a person in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a referral to this shelter in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a removal back: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took access from somebody and renewed the keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took an addition back: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took back what was said of something due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took exact tables of shelters in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took feedback of the coordinator in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took in a card after comparing it with its paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took in a card after comparing its digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took its card from an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took over the rows of a register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Took place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took summaries in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took the answer to a referral in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took the approval of a closing back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Asbob-uskunalar</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Totals and groups count as numbers of their own. A quarter with fewer than 50 persons has fewer and shorter tables, because then more of their numbers can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Totals and groups count as numbers of their own. Shown is what every shelter shows; “at least” what only some of them show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Town, organisation, market, station, website address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Traces of the memory on an unencrypted disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Trade; repair of motor vehicles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Trafficked again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trafficking</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Trainee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Training for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Training for our staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Training on rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trainings for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trainings for our staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>Trainings, outreach, campaigns and meetings. They stand in section 11 of the quarterly report.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transfer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Boshqa xizmatga oʻtkazildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Transgender feminine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Transgender masculine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Transgender persons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transit</source>
   <translation>Tranzit</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Translated so far: {shares}. The rest is said in Russian.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transport</source>
   <translation>Transport</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transportation and storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trauma-focused work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Safar hujjati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Travelled along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travels alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Treated by a doctor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Davolash</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Treatment goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment of addiction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>Trends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Tried out the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Tried out two shares of the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble concentrating on things, such as reading or watching television</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble falling or staying asleep, or sleeping too much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble relaxing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Trust a card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Trusted cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Trusted since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Try another spelling or fewer letters. Both alphabets and the wrong keyboard layout are understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Try the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Try the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Try the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Tu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Sil</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Tuesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Turkmenistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Turn on the encryption of the whole disk (BitLocker in Windows, LUKS in Linux). Turn hibernation off. Switch the computer off when you leave the office, and do not only close it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Twitter (X)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Two cases of this person are open at the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Two parts of the program had to agree, each written without the other. The first hid numbers until it had, for every number below {threshold}, two complete examples of a quarter that print exactly this report: one with nobody there, one with more than {threshold}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Two residents quarrelled about the kitchen. Both calmed down when each had been listened to alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Two shares are needed, and one of them is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/returning.py" />
   <source>Two shelters would get files of the same name. Rename one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Two stays fall on the same nights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>Two such quarters can be reported as one half-year: counted as one period, they more often have enough people for numbers. The half-year takes the place of both; none of them is issued beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>Two summaries come from the same shelter. Only the latest of each may be added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Type a card from its paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Type all groups of “The keys in groups”, from the first to the last. Spaces, dashes and small letters do not matter. If a group does not fit, the program says which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type all twelve groups from your paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Voqea turi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Type of organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Type one from paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres_trouble.py" />
   <source>Type the address again as your administrator gave it to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Type the case code {code} to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type the groups from your paper. Only what is on paper opens the records later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type these groups from your paper: {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Typing the case into the state portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Ukraine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Unauthorised persons may be able to read that part of the records which one member of the staff could read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Under 18</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Under 18 no means is needed; consent does not count where a means was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Tergov qilinmoqda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Under the code of the case, without the name</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/countries.py" />
   <source>Undetermined citizenship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <location filename="../../src/caseapp/ui/pages/person_closure.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <location filename="../../src/caseapp/ui/undo_key.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>Undo the last saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <location filename="../../src/caseapp/ui/pages/entry_undo.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Unlock the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Unlocked the vault</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Until it is lifted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>Qaysi kungacha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>Up: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Oʻrta maʼlumot</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Urgent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/summaries_schema.py" />
   <source>Use an empty database, made as the guide “PostgreSQL” says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Use the card itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Use the offered words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Use the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Use the recovery card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Use this computer for work only. Install updates of the system. Put in no stick that you do not know. Work under an account that is not the administrator's. Lock the records whenever you do not need them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Used for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Used of it (KZT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Uses the person's children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Usually in this vault. An office with several coordinators can keep them in one PostgreSQL database instead: summaries only, never a person. What lies there is not encrypted by this program; the guide “PostgreSQL” says what is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Uzbekistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Vaccination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>Amal qilish muddati</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Version of the counting rules; numbers of two versions are not compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Shakl versiyasi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>Version of the rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/national_year.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/updating.py" />
   <source>Version {version} is there, but not for this kind of computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>Version {version} of the rules. A rule stands where it is needed first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Viber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Jabrlanuvchi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Villages of seasonal workers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Violence between residents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Violence or threat against staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Visit again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Visit to a psychiatrist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Visit to the shelter</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Visits to the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Vocational college</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Vocational training</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Volunteers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Vaucher</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Vulnerabilities</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Wait {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>Waiting for a key that you hold: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. Nobody holds it; the recovery card opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. Somebody who holds it passes it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. You hold it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Waits for the return</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Warning signs, what helps, whom to call, a safe place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Was anybody hurt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Was the whole disk encrypted (BitLocker, LUKS)?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Yuvinish yoki kiyinish</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Water supply, sewerage, waste management</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Way of recruitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Way out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>We</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Sizga yaxshi yordam berish uchun soʻraymiz: xavfsiz joy, shifokor, huquqshunos, hujjatlar, ish, uyga qaytish.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>We can help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>We cannot help.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>We have not received your report of {n} quarters yet:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WeChat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of exploitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Yollash saytlari va ilovalari</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>Week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Welcome. What is this computer for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Well, or still so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Went to the family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>What</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>What became of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>What does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>What each role may do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <source>What everybody may see is made from published numbers alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Aynan nima</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>What for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>What goes along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>What happened in the house, without needless detail about anybody. The details are sealed: only who holds the key of safety reads them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>What happened in the quarter, in the shelter's own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Sizga nima boʻldi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Yolgʻizlikda nima yordam beradi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>What if …</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>What is counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>What is counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>What is due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>What is entered after the report of its quarter was issued counts in the quarter in which it is entered. An issued report is never changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>What is erased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>What is exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>What is known of the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Bu qogʻozda nima yoʻq</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What is protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What is protected by what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What is published cannot be called back.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What it cannot protect, and what helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/help/keys.py" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What it does protect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <source>What it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>What kind of file this is was not recognised, so it is not taken.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/referral.py" />
   <source>What may be told to whom stands in the consents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>What persons received in the quarter, by the day on which they had it, also after their case was closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Nima himoya qiladi va kuch beradi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>What she hands to the police or a court, she first shows to the person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What shows without any passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What somebody could learn who knows more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <source>What stands here is never shown again. Close the program before it is on paper?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What stands on the screen can be read over your shoulder, through a window or with a telephone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/backups.py" />
   <source>What stands on this computer goes further than the backup, so nothing was restored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>What stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What the conversation is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What the person can do without anybody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>What the person wishes to be called. It is shown in lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal_order.py" />
   <source>What the portal asks besides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>What the shelter hands over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What the shelter or another body found; the formal status of the state is asked on the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>What the shelters want to reach in the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What they did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>What this does not protect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What to do now, in this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What was checked before this report was signed</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>What was erased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Nima tushuntirildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/ui/help/contents.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What was on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Nima berildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>What was proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Avval berilgan narsani har doim ham qaytarib boʻlmaydi, ammo u qayerga ketganini sizga aytamiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>What was typed back is not the new card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>What was with it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>What was written cannot be read back. Use another stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Javoblaringiz bilan nima qilamiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>What went out through the program is written down by the program, and stays as it is.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/records/incident.py" />
   <source>What will be done differently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>Nimaga rozi boʻlgansiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>What you cannot read yourself</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>What you typed about this shelter is not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Nimaga erishmoqchisiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>What, who, with whom, until when, paid by whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the groups of two shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the twelve groups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>When did you notice that it is gone?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Ogʻir boʻlganda</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>When it was entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When the card or the shares were replaced, destroy this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>When was it last seen?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Qachon keldingiz, qayerda yashadingiz, sizga kim masʼul.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Where and with whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Where it is not this shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Where no answer has come by then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Where persons live after closure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Where the program is installed, the command “caseapp summary audit FILE” reads the file, verifies the signature and looks at every count anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_store.py" />
   <source>Where the summaries lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Where to keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Whether a row counts, measures an amount, or gives a target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Whether and how the people concerned are told:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Whether it is a single answer, a group of answers, or the total: never add up rows of two levels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Whether the debt was real or made up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Uyga qaytish-qaytmaslik va qachon qaytishni oʻzingiz hal qilasiz. Siz istamagan safarni tashkil qilmaymiz.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Which records were on it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>While the records are open, such a program sees the screen, the keys that are pressed and the memory. It also learns the passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Who answers for this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal_order.py" />
   <source>Who applies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Who can open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Who could sign in, and when each last worked here</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>Who gets a sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Who has forgotten her passphrase?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Istalgan soatda menga kim yordam beradi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>Who is due depends on the age, and you do not hold the key to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Kim masʼul</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Who may see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Who of the staff accompanies the person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Who organises the return.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Who prepared it says so on the page of the export; then a manager approves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Kim yoʻllagan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who stated the facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Kim ishtirok etdi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Who was under 18 when the first case was opened: until {years} years of age, where that is later. Who has an open case or is on hold: as long as that lasts. After that only coded facts stay, for the statistics.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Siz kimsiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever can work on the computer unseen may put a false program in the place of this one, which then asks for your passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever forces you knows that such things exist, and goes on asking. Without them you can honestly say that there is nothing more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever has a copy of the folder can try passphrases for as long as she likes. A name with a year falls within days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>Whoever has both could subtract one from the other and see the few people between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Whoever has it can read everything: the recovery card was with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Whoever has it can read what the person could read who was signed in, or whose passphrase was with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever has the folder sees that caseapp is used here, the names and roles of the staff who can sign in, how large the records are and when they were last changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Whoever has the recovery card of this vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Whoever has this card and the computer or a backup can read everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whoever is on duty here, the psychologist, the doctor, the ambulance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Whoever is on duty, at any hour; the psychologist; the ambulance 103.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever may read an answer can remember it, copy it by hand or tell it to somebody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Whoever reads the report could narrow these numbers down:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Whoever receives this file can repeat the second check without any record of the shelter: the numbers stand in it as signed data, in the attachment “summary.caseapp”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever takes this computer while the records are locked, or copies the folder of the records, reads no answer without a passphrase or the recovery card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Wholly open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Kimdan yordam soʻray olaman</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_columns.py" />
   <source>Whom the table counts; empty for amounts and targets.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Whom to call here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Whom to call there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Whose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Whose records are due, whose stay longer and why, and how many years they are kept. Nothing is erased by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Whose records are these?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Whose story is it? Consent to its publication must stand in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Why it was allowed</source>
   <translation>Nima uchun ruxsat etildi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>Why there is no answer (Ctrl+1, Ctrl+2, Ctrl+3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Nega soʻraymiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Why, and how much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Why, and what was agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Widowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Winter jacket and shoes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_exact.py" />
   <source>Wipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_exact.py" />
   <source>Wipe all exact tables of this shelter? Its published reports stay. The shelter can hand them over again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_exact.py" />
   <source>Wipe the exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Wiping after wrong tries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Qaytishni xohlaydi</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>With a neutral cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>With a partner organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/week.py" />
   <source>With case codes only. Destroy it after the week.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/list_paper.py" />
   <source>With case codes only. Destroy it when it is no longer needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_quarter.py" />
   <source>With exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>With its paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <location filename="../../src/caseapp/ui/pages/list_paper.py" />
   <source>With names instead of case codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/week.py" />
   <source>With names: not for a wall. Destroy it after the week.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>Ruxsat bilan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>With so few people, any table could point to one of them, so none is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>With so few people, any table could point to one of them, so none is given. The report can be exported all the same: it says this, and holds no numbers about people. What was done can be told on the Text page, without numbers of people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>With the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>Oilasi bilan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>With the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>With these choices {shown} of {every} numbers are shown. The usual report shows {before} of {all}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>With this file the whole of the quarter for everybody leaves the office. From then on it stays as it is, also when late reports come in. Go on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>With two shares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>With which the matter lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>With whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>Kim bilan boʻlishdik</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdraw: {purpose}</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdrawn. Nothing more is shared for this purpose, and nothing had gone out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdrawn. Nothing more is shared for this purpose. This had gone out already:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>Withdrawn: {purpose}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Withheld documents are among the means, but the answer here is no.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Without any passphrase can be seen that caseapp is used, the names and roles of those who can sign in, and when the records were last changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Without consent: {basis}. The log says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Without permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Without the program: the signs before the dashes, written after AGE-SECRET-KEY-1, are a key of the free program age, which opens the backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Guvoh</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Work done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Work environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/keeping.py" />
   <source>Work on all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Work or employment centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Work, wage, marriage, study, travel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Workbook (Excel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Worked on although the clock is earlier than the newest entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_quarter.py" />
   <source>Worked out from the exact tables that shelters handed over, sealed: more can be shown. It takes minutes, with progress and Stop.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/help/shelves.py" />
   <source>Working with people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Working …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Worrying too much about different things</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>Write a day (17.05.1998), a month (05.1998) or a year (1998).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>Write a whole number, such as 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write about family, perpetrators and places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Write at least one name, or a calling name.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Write at most {n} characters.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Write days as 31.12.2026 and hours as 14:30. The moment you noticed it is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down a feedback sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down a paper that was handed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write down activities, staff and feedback sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down an incident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Write down by hand only what was told or given outside the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write down house incidents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Write down in a sentence why it was done without consent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Write down people, services and rooms; report each quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Write down that this consent is withdrawn today? {purpose}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Write down the day of the withdrawal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down what was passed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Write down what you learned and did, with day and hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Write down who will get it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Write down why it was allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres.py" />
   <source>Write it as postgresql://user:password@server:5432/database, as your administrator gave it to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact_taking.py" />
   <source>Write it into the agreement first, if both sides want it; then import the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Write it without names, numbers and addresses, and let it be prepared again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Write out only what is needed, onto an encrypted disk or stick. Delete it as soon as it has done its work. Send it neither by e-mail nor by messenger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Write out the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Write out the whole vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write out the whole vault, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/postgres.py" />
   <source>Write sslmode=verify-full, and give the certificate of the authority by sslrootcert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Write the card down by hand, then type its twelve groups back from the paper:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Write the day as 31.12.2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Write the degrees as a number, such as 43.238.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Write the key of the receiver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write the medical sheet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Write the name, at most {n} characters.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Write the number; never keep a copy of the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write the psychological sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Write the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write the trafficking history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Writing and changing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Writing the database anew with a new key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/full_export.py" />
   <source>Writing the pictures and papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/full_export.py" />
   <source>Writing the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Writing the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>Written and sealed to {name}: {file}. Send it with the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Kim yozgan</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Written down by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Written down by mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Written down: the paper was read here and not taken along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>Written in: {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>Written on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote a note about a shelter's quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote a referral as an encrypted file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote down an agreement with a shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote down that a consent was withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote feedback to shelters as encrypted files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote invented people for practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote out the whole vault, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote reminders of missing reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote the answer to a referral as an encrypted file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote the text of a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>X-ray or ultrasound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_view.py" />
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/national_year.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Year of all shelters (Excel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_export.py" />
   <source>Year of all shelters (PDF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/national_year.py" />
   <source>Year of all shelters, added up from their summaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/feedback_sheet.py" />
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_view.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Year so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/national_year.py" />
   <source>Year {year} of all shelters, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Year {year} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Year, added up from quarterly summaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Years for which names and answers stay after the last case was closed: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Years, from {least} to {most}</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Yes</source>
   <translation>Ha</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Yes: it opens the backup {name}, which is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Yes: it opens these records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>You</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>You can go on working. If it happens again, give the report below to whoever looks after caseapp. It holds no names and no answers, only where the mistake is in the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_leaving.py" />
   <source>You cannot take yourself out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/closing.py" />
   <source>You closed this case, so another manager approves it.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>You do not hold the key of this compartment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>You do not hold the keys of: {what}. These answers are marked as sealed in the file, unless the recovery card opens them for it.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/found.py" />
   <source>You may not read or change the files of these records.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>You prepared this report, so another manager approves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Rejaga roziligingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_collide.py" />
   <source>Your answers stand on the newer version now. Save when you are ready.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Your earlier unsaved answers are not put in yet. Leave without them?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Your first passphrase was made by somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Your first passphrase was made by somebody else. Set one that only you know; then you sign in with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Sogʻligʻingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Your name for it, as it will stand in tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Your name for the shelter, as it stands in tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Your new passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_view.py" />
   <source>Your numbers beside the whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Your own name is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Your own passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Your passphrase</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>Your report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Bu yerdagi huquqlaringiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Your role does not allow this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_closed.py" />
   <source>Your role may read this entry and not change it.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/reports/feedback_sheet.py" />
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_view.py" />
   <source>Your targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Biz bilan boʻlgan vaqtingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/context.py" />
   <source>Your unsaved answers are back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Uyga qaytishingiz</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>Yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/returning.py" />
   <source>a few sentences that go with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>a file with the password of the store in its first line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>a name beside the function; without it the report gives the function alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>a target; 0 takes it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>activities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>age bands of the Counter-Trafficking Data Collaborative, 25 August 2021</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>age {years}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>all people in the records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>allow an office to have exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>also where its owner has a card here already, which is then taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>also where newer records stand on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>approve a report before it is issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>arrives on this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>as the Counter-Trafficking Data Collaborative counts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>at least so many: what the quarters that show this number have together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>at least so many: what the shelters and quarters that show this number have together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>at least so many: what the shelters that show this number have together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/over_time.py" />
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>at least {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <source>at least {n} per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>away: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>born {birth}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>bring the summaries back into the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>by half-years: in the year, not in this quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>called {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>can open encrypted files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>card since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>card taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>caseapp does not recognise this table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/updating.py" />
   <source>check a newer version on a stick and copy it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>connect to a store and count what it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>counting rules of caseapp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>counts checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>dd.mm.yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>dd.mm.yyyy or yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>digits at the foot of a printed report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>dispute the report of the quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>earlier reports considered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>family, danger, places</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>fewer than {n}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>for whom it is meant: what it shows follows from that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>from the exact tables that shelters handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>give a forgotten vault a new passphrase and card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>hand exact tables over to an office, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>here already: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>hh:mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <location filename="../../src/caseapp/reports/voice.py" />
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: enough people, but it would tell a smaller number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: may be none, few or many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: none or too few people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>higher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>in a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>in this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>issue a quarter as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>it does not continue the entry before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>it is signed with a key that is not that person's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its content was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its number is not the next one; an entry was taken out, put in or moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its signature is not right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>key of the receiver; the recovery card by default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>late reports of all quarters: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>left alone: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>limit reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list half-years, each in the place of its quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>list of caseapp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list the quarters that can be exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list the targets of a year, or set some of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list what a target can be set for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>list what is there of each quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list what waits for a decision or an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>list which office may have exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>list who has access, with roles and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>look whether a vault is whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>make a practice vault of invented people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>make a vault from a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>make the tables of the store in an empty database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>makes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>move the summaries of the vault into the store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>names, birth, documents, contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>national report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>needed only where several people open these records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>network folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/updating.py" />
   <source>newer versions of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>nights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>no card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>nobody can be counted here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>none is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>not comparable: not exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>not comparable: other shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>not in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>not read: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>not taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>not yet due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>number {sequence}, revision {revision}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>on a stick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>on another computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>on {day}; settled on {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>opening day not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>persons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>plus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>print reminders of missing reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>print the data inside a summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>psychological help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>put off, was due on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>quarterly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>quarterly summaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>read only, change nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_files.py" />
   <source>received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>receiver not written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>referral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>referrals as encrypted files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>registers in and out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>repeat the audit of a summary from the file alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>reports, unsealed backups and cards of the same vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>say where the summaries lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>say who prepared a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>sections of ISIC Rev. 4 (United Nations), in groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>set by how many days after a quarter its report is due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>settle a dispute by its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>sheet {edition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>shelters: quarters, agreements, reminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy.py" />
   <source>shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>since {day}; not settled yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>single answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>smallest number that may be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>stick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take a referral or an answer in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take in a card whose digits agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take summaries in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/returning.py" />
   <source>take the coordinator's feedback in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/exact_tables.py" />
   <source>take the permission back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take the rows of a register in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>tell of the audit log and what vouches for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of a share; two of them, instead of the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card, instead of a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card, to open what you cannot read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>the audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the common store of an office in PostgreSQL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>the office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the project of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>the role of the coordinators, which gets what it needs and no more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the vault that the window opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the whole of all shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/returning.py" />
   <source>this shelter alone; may be given several times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>took a saving back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>trust a shelter's card no more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>under the code, without the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>verify an exported audit log without a vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>waiting for a card: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>what-went-where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/office_store.py" />
   <source>where the store answers no more: the vault begins empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>who gets it; for others, whoever did not consent is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>who gets the new passphrase; the first user by default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with answers about family, danger and places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with medical answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with names, birth, documents, contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with psychological answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>write a note about a shelter's quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a referral for an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write a sealed backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>write a year of all shelters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a year, added up from its issued quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write beside sealed entries what they say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>write counts in the codes of the CTDC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>write down the agreement with a shelter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/returning.py" />
   <source>write feedback for each shelter into a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write out the whole vault, sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/commands.py" />
   <source>write over a file that is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write the audit log as a signed file or a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>write the charts of a quarter as SVG and PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the coded records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>write the data dictionary of tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the public card of a vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/handing_out.py" />
   <source>write the whole of a quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/tidy_dictionary.py" />
   <source>year so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>your own name for its owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>{all} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>{answered} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>{away} away, {children} children along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>{behind} of {reported} shelters that had reported, without yours. A number stands there only where all of them publish it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>{behind} of {reported} shelters that had reported, yours among them. A number stands there only where all of them publish it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>{cloud} copies the folder of these records out of the house, file by file, and a copy made while you work may not open. Move the folder out of {cloud}.</source>
   <translation type="unfinished" />
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
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>{day}, counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>{day}, sheet {edition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>{day}, {place}: read again and whole, people: {people}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>{day}, {place}: was not finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>{day}; your report was issued in time</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>{day}; your report was issued {n} days later</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not needed under 18</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>{first}, {then}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>{here} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>{here} of {all}, {missing} missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>{kind}  ·  printed on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>{many} · {amount} KZT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>{missing}, of them late: {late}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/inbox_lines.py" />
   <source>{name} and {n} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>{name} is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/exact.py" />
   <source>{name} is not allowed to have the exact tables of this shelter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>{name} is there already, so nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_exact.py" />
   <source>{name} may have our exact tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>{name}, {function}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>{name}, {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>{name}: from {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>{name}: to bed {bed} from {day} on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>{name}: {mark}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>{name}: {n} people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>{name}: {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>{numbers} People in shown lines: {now}% in place of {before}%.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>{number} is not written as a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>{number}, revision {revision}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>{number}. {point}</source>
   <translation>{number}. {point}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>{n} away</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>{n} children along</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>{n} counts were checked in this way.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>{n} days after the deadline</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>{n} days ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>{n} days late</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>{n} days left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} earlier reports were considered.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>{n} entries were saved in {name}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>{n} more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>{n} nights</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>{n} nights before this one are not counted.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>{n} numbers were hidden together with earlier reports and can be judged only with them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} numbers were looked at.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} other issued reports were considered: {quarters}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/feedback_sheet_send.py" />
   <source>{n} sealed files are in the folder {name}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/coverage.py" />
   <source>{n} shelters are in this report. It does not name them, to protect them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>{n} things in the text point at people. Take each out, or say why it stays. Until then the report is not issued.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>{n} wrong passphrases were tried in your name before this sign-in.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>{n} wrong passphrases were tried in your name since your last sign-in, {moment}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{part}: for others to read. Let them open the same file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>{part}: only whoever may read them can send them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{percent}% of the people stand in lines whose number is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <source>{period}. Counted: {population}; unit: {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/targets.py" />
   <source>{population}: {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>{quarter} has not ended yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>{quarter} is not among the quarters that are followed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>{quarter} was not issued, so every sum over the year is “at least”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>{quarter} · issued {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>{quarter} · not issued yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>{quarter} · sheet {edition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>{quarter}, due by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>{quarter}, was due by {day}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/chart_files.py" />
   <source>{quarter}, {n} shelters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>{quarter}: fingerprint {digits} …</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>{quarter}: {there} of {n} shelters have reported</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>{question} {only}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>{reason}. Erased by {user}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>{reason}. Written down on {since} by {user}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>{reason}; seen here only, never in the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_extras.py" />
   <source>{room}, bed {bed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>{section}: amounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{sender} answers about case {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{sender} asks for help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national_trends.py" />
   <source>{share} of {persons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>{sheet} (a newer one is here)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/feedback_sheet.py" />
   <source>{sheet} · {office}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>{shown} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{shown} of {n} numbers are shown, the others are hidden.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>{size} KB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>{size} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/coverage.py" />
   <location filename="../../src/caseapp/reports/over_time.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>{title}, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>{told} Restore the backup into the new folder all the same? What stands here stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>{told}. Shall we make one now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>{told}. What was written since then stands only here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>{typed} of {all} digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>{user} changed this entry while you were writing on it ({moment}). Choose which answers stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>{weekday}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_model.py" />
   <source>{weekday}, {day}: free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log.py" />
   <source>{what}, no. {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>{who}, in one person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>{year} so far: {result} of {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>“{column}” belongs to an entry that this row does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>“{column}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: neither yes nor no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: no whole number, or one that is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: this date cannot be read. Write it as 17.05.1998.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>“{column}”: this is no year up to now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: this text is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc_columns.py" />
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: “{value}” is not one of its answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>“{field}” holds an answer that is not in its list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>“{field}” needs an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” in “{place}” is not an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” in “{place}” is not known in this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” is not known in this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: its folder is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: the disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/returning.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: the place cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” cannot hold anyone, and yet its value is not 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” does not say how it was rounded, or for whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” does not say what it counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” groups something that is not a category.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” has no categories.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” has no “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” is a group and a category at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is exact and a bound at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is less than {least}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is neither true nor false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a SHA-256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a date such as 2026-09-30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>“{place}” is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a language such as ru.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a moment such as 2026-10-04T09:00:00Z.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a quarter such as 2026-Q3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>“{place}” is not a question with its answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>“{place}” is not an action and its object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not an object with entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/figures.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/payload.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>“{place}” is not written as it should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>“{place}” is not written in hexadecimal digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” is the sum of nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” lists more than {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/exact/payload.py" />
   <location filename="../../src/caseapp/exchange/feedback_sheet/figures.py" />
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” names something twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/base/periods.py" />
   <source>“{text}” is not a quarter. Write it as 2026-Q3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/cli/yearly.py" />
   <source>“{text}” is not a target. Write it as persons_new=40.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/spreadsheet.py" />
   <source>“{title}” has more rows than a sheet can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/feedback_lines.py" />
   <source>“–”: hidden, not counted, or not given. Shares are whole per cent of all persons counted. “Others, on average” is the whole less yours, divided by the number of other shelters in it.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
