<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/cli/commands.py" />
   <source>- for standard input</source>
   <translation>стандартты енгізу үшін - таңбасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 21.</source>
   <translation>0–21.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 25, before it is turned into per cent. More is better.</source>
   <translation>0–25, пайызға айналдырмай тұрған мән. Неғұрлым көп болса, соғұрлым жақсы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 27. A score shows change over time; it is no diagnosis.</source>
   <translation>0–27. Балл уақыт өте келе болған өзгерісті көрсетеді; бұл диагноз емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 3. Anything above 0 needs a conversation about safety today.</source>
   <translation>0–3. 0-ден жоғары болса, қауіпсіздік туралы бүгін сөйлесу керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>0 to 8</source>
   <translation>0–8 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>0 – at no time</source>
   <translation>0 – ешқашан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no need</source>
   <translation>0 – қажеттілік жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no sign of it</source>
   <translation>0 – белгісі жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>0 – not at all</source>
   <translation>0 – мүлдем болған жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>0-8</source>
   <translation>0–8</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>1 to 7 days</source>
   <translation>1–7 күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>1 – several days</source>
   <translation>1 – бірнеше күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – аздаған қажеттілік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>1 – some of the time</source>
   <translation>1 – кейде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – аздаған қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>18 and older</source>
   <translation>18 жас және үлкен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>18 to 20</source>
   <translation>18–20 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>18-20</source>
   <translation>18–20</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>2 – less than half of the time</source>
   <translation>2 – уақыттың жартысынан азында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>2 – more than half the days</source>
   <translation>2 – күндердің жартысынан көбі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious need</source>
   <translation>2 – елеулі қажеттілік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious risk</source>
   <translation>2 – елеулі қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>21 to 23</source>
   <translation>21–23 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>21-23</source>
   <translation>21–23</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>24 to 26</source>
   <translation>24–26 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>24-26</source>
   <translation>24–26</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>27 to 29</source>
   <translation>27–29 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>27-29</source>
   <translation>27–29</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – өткір қажеттілік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute risk</source>
   <translation>3 – өте жоғары қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>3 – more than half of the time</source>
   <translation>3 – уақыттың жартысынан көбінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>3 – nearly every day</source>
   <translation>3 – күн сайын дерлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>30 to 38</source>
   <translation>30–38 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>30-38</source>
   <translation>30–38</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>31 days and more</source>
   <translation>31 күн және одан көп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>39 to 47</source>
   <translation>39–47 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>39-47</source>
   <translation>39–47</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>4 – most of the time</source>
   <translation>4 – уақыттың көп бөлігінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>48 and older</source>
   <translation>48 және одан үлкен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>4Sale</source>
   <translation>4Sale</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>5 – all of the time</source>
   <translation>5 – үнемі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>8 to 30 days</source>
   <translation>8–30 күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>9 to 17</source>
   <translation>9–17 жас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>9-17</source>
   <translation>9–17</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>A PINFL has 14 digits.</source>
   <translation>PINFL 14 цифрдан тұрады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A backup</source>
   <translation>Сақтық көшірме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>A backup inside the folder of the records would be lost together with them.</source>
   <translation>Қойма қалтасының ішіндегі сақтық көшірме қоймамен бірге жоғалар еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>A backup is encrypted, and is read again after writing. Keep its two files together on a stick that lies elsewhere; your passphrase or the recovery card opens them.</source>
   <translation>Сақтық көшірме шифрланған және жазылғаннан кейін қайта оқылады. Оның екі файлын бірге, басқа жерде тұратын флешкада сақтаңыз; оларды құпия сөйлеміңіз немесе қалпына келтіру картасы ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>A backup to try as well</source>
   <translation>Бірге тексерілетін сақтық көшірме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A bed night is counted for who is present at midnight: the day of arrival counts, the day of departure does not.</source>
   <translation>Төсек-түн түн ортасында баспанада болған адамға саналады: келген күні саналады, кеткен күні саналмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Төсек, тамақ, киім, дәрігер, психолог, заңгер және аудармашы мұнда сіз үшін тегін. Бұл үшін ешкім сізден ақша, жұмыс немесе басқа қызмет сұрай алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>A binary workbook (.xlsb) is not read.</source>
   <translation>Екілік жұмыс кітабы (.xlsb) оқылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A birth is expected, but the answer about pregnancy is no.</source>
   <translation>Босану күні көрсетілген, ал жүктілік туралы жауап – «жоқ».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A button that repairs</source>
   <translation>«Жөндеу» батырмасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>A card cannot be taken back on a day that is yet to come.</source>
   <translation>Картаны әлі келмеген күннен бастап қайтарып алуға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>A card of the kind “{kind}” is not known.</source>
   <translation>Картаның «{kind}» деген түрі белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>A card typed from paper: {kind}</source>
   <translation>Қағаздан терілген карта: {kind}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>A case is open, so these records are not due.</source>
   <translation>Іс ашық, сондықтан бұл жазбалардың мерзімі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A case is opened on its day of referral; without one, on the day of this import.</source>
   <translation>Іс жолданған күні ашылады; ондай күн болмаса – осы импорт күні.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>A case of this person is open, so the records are still needed.</source>
   <translation>Бұл адамның ісі ашық, сондықтан жазбалар әлі керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A case without a day of referral is opened on the day on which its form was sent.</source>
   <translation>Жолданған күні жоқ іс нысан жіберілген күні ашылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>A cell of the table “{id}” is keyed by “{name}”, which the table does not have.</source>
   <translation>«{id}» кестесінің бір ұяшығы «{name}» бойынша берілген, бірақ кестеде ондай айнымалы жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>A cell of the table “{id}” uses “{category}”, which is not a category of “{name}”.</source>
   <translation>«{id}» кестесінің бір ұяшығы «{category}» санатын пайдаланады, бірақ ол «{name}» санаттарына жатпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A changed program or computer</source>
   <translation>Ауыстырылған бағдарлама немесе компьютер</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>A checkpoint is written with at least {n} of the digits 0 to 9 and a to f.</source>
   <translation>
    <numerusform>Бақылау белгісі кемінде {n} таңбадан тұрады: 0–9 цифрлары мен a–f әріптері.</numerusform>
    <numerusform>Бақылау белгісі кемінде {n} таңбадан тұрады: 0–9 цифрлары мен a–f әріптері.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A closed case is closed on the day of its referral onwards, or else on the day of its opening.</source>
   <translation>Жабық іс қайта бағытталған күні, әйтпесе ашылған күні жабылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>A closed case needs the day on which it was closed.</source>
   <translation>Жабық істің жабылған күні көрсетілуі керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>A closing date is given, so the status must be a closed one.</source>
   <translation>Жабылған күні көрсетілген, сондықтан мәртебесі де жабық болуы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A colleague reads only what her role may read. The other answers are locked with keys that she does not have.</source>
   <translation>Әр қызметкер тек өз рөліне рұқсат етілгенді оқиды. Қалған жауаптар онда жоқ кілттермен құлыпталған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A colleague who may read, and tells</source>
   <translation>Оқуға құқығы бар, бірақ айтып қоятын әріптес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>A computer on which personal data were kept was lost or stolen.</source>
   <translation>Дербес деректер сақталған компьютер жоғалды немесе ұрланды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A computer that sleeps, hibernates or is short of memory may write parts of its memory to the disk. Somebody with the right tools can also read the memory of a computer that is switched on.</source>
   <translation>Ұйқы не гибернация режиміндегі немесе жады жетпей тұрған компьютер жадының бір бөлігін дискіге жазуы мүмкін. Қосулы компьютердің жадын арнайы құралдармен де оқуға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>A consent has run out</source>
   <translation>Келісімнің мерзімі өткен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>A consent was withdrawn</source>
   <translation>Келісім қайтарып алынған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A contact counts where the person was reached.</source>
   <translation>Байланыс адаммен хабарласу мүмкін болған жағдайда саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A coordinating office</source>
   <translation>Үйлестіру кеңсесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <source>A coordinating office saves its card under Settings and sends you the file. You compare its digits by telephone once.</source>
   <translation>Үйлестіруші кеңсе карточкасын баптауларда сақтап, файлын сізге жібереді. Цифрларын бір рет телефонмен салыстырасыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A copy of the folder, or a backup with its key file, still opens with the passphrase of the time at which it was made. New keys do not reach old copies.</source>
   <translation>Қалтаның көшірмесі немесе кілт файлы бар сақтық көшірме өзі жасалған кездегі құпия сөйлеммен бұрынғысынша ашылады. Жаңа кілттер ескі көшірмелерге әсер етпейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>A cost is given, but not who pays it.</source>
   <translation>Шығын көрсетілген, бірақ оны кім төлейтіні көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>A danger of suicide is written down. Make a safety plan together, today.</source>
   <translation>Өзіне қол жұмсау қаупі жазылды. Қауіпсіздік жоспарын бүгін бірге жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>A date of birth is given, so the age group is left out.</source>
   <translation>Туған күні көрсетілген, сондықтан жас тобы ескерілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>A day is given on which money was received, but no amount.</source>
   <translation>Ақша алынған күн көрсетілген, бірақ сомасы көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Қарызы бар деп талап қойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A disguise</source>
   <translation>Бүркемелеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A face is a name.</source>
   <translation>Адамның жүзі есімінен кем айтпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>A filter needs a name of 1 to {most} characters.</source>
   <translation>Сүзгіге 1-ден {most} таңбаға дейінгі атау керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>A goal says what the person wants to reach, which help leads there, who sees to it and until when.</source>
   <translation>Мақсат адамның неге жеткісі келетінін, оған қандай көмек апаратынын, кім жауапты екенін және қай күнге дейін екенін айтады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A goal was agreed</source>
   <translation>Мақсат келісілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A goal was reached</source>
   <translation>Мақсатқа жетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A goal was reached, but its day is missing, so no report counts it</source>
   <translation>Мақсатқа жетті, бірақ күні көрсетілмеген: оны бірде-бір есеп санамайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>A guardian is needed</source>
   <translation>Қорғаншы қажет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>A hearing, a deadline or an appointment.</source>
   <translation>Сот отырысы, мерзім немесе қабылдау.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>A higher threshold protects more and shows less. Fewer tables tell a reader less, so that more of the numbers in the others can be shown. What you see is what will be issued.</source>
   <translation>Шек жоғары болса, қорғау күшейіп, көрсетілетіні азаяды. Кесте азайса, оқырман аз біледі, сондықтан қалғандарында көбірек сан көрсетуге болады. Көріп тұрғаныңыз шығарылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>A hold forbids erasing for everybody, until a day or until it is lifted.</source>
   <translation>Тыйым көрсетілген күнге дейін немесе алып тасталғанша ешкімге жоюға жол бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Өз баспанасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>A key from the recovery card</source>
   <translation>Қалпына келтіру картасындағы кілт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>A key of this vault is damaged or belongs to somebody else.</source>
   <translation>Бұл қойманың кілті бүлінген немесе басқа адамдікі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A law or a court asked for it</source>
   <translation>Заң немесе сот талабы бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>A letter of the recovery card is wrong.</source>
   <translation>Қалпына келтіру картасының бір әрпі қате.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Көп қиындық бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>A manager approves it before it is issued.</source>
   <translation>Шығарылғанға дейін есепті басшы бекітеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>A manager can change her roles.</source>
   <translation>Рөлдерді басшы өзгерте алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>A manager who did not prepare it approves it on the page of the export.</source>
   <translation>Оны өзі дайындамаған басшы экспорт бетінде бекітеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>A national report cannot be added to summaries of shelters.</source>
   <translation>Республикалық есепті баспаналардың жиынтық есептеріне қосуға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>A need is acute, so it cannot wait.</source>
   <translation>Өткір қажеттілік бар, ол күте алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>A new card took its place.</source>
   <translation>Оның орнын жаңа карта басты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A new or an empty folder on this computer.</source>
   <translation>Осы компьютердегі жаңа немесе бос қалта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>A new recovery card</source>
   <translation>Жаңа қалпына келтіру картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>A note about the quarter</source>
   <translation>Тоқсан туралы ескертпе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>A note belongs to one quarter, such as 2026-Q3.</source>
   <translation>Ескертпе бір тоқсанға жазылады, мысалы 2026-Q3.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>A number from 0 to {n} is expected.</source>
   <translation>
    <numerusform>Мына аралықтағы сан күтіледі: 0–{n}.</numerusform>
    <numerusform>Мына аралықтағы сан күтіледі: 0–{n}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>A page of the database is damaged.</source>
   <translation>Дерекқордың бір беті бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>A paper can be found by the wrong person</source>
   <translation>Қағазды бөтен адам тауып алуы мүмкін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Ата-анаңыз, қамқоршыңыз немесе қамқоршылық органы сізбен бірге шешеді. Қауіпке қатысы болуы мүмкін адам сіз үшін шешпейді. Сізден де сұралады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A part of a grant was paid, but the amount is missing</source>
   <translation>Гранттың бір бөлігі төленген, бірақ сомасы көрсетілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>A part of an attached picture or paper is missing.</source>
   <translation>Тіркелген суреттің немесе құжаттың бір бөлігі жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <source>A part of this attachment is missing or was changed, so it is not shown.</source>
   <translation>Бұл тіркеменің бір бөлігі жоқ немесе өзгертілген, сондықтан ол көрсетілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>A passphrase of five drawn words cannot be found by trying. One that somebody made up herself may be: count it as weak.</source>
   <translation>Кездейсоқ бес сөзден тұратын құпия сөйлемді теріп табу мүмкін емес. Адам өзі ойлап тапқанын табуға болады: оны әлсіз деп санаңыз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/vault/passphrase.py" />
   <source>A passphrase of your own needs at least {n} characters.</source>
   <translation>
    <numerusform>Өзіңіздің құпия сөйлеміңізде кемінде {n} таңба болуы керек.</numerusform>
    <numerusform>Өзіңіздің құпия сөйлеміңізде кемінде {n} таңба болуы керек.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A person is counted once for each service, however often it was given. Services are never added up.</source>
   <translation>Адам әр қызмет бойынша, ол қанша рет көрсетілсе де, бір рет саналады. Қызметтер ешқашан бір-біріне қосылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A person is counted once in a quarter, as carried over, new or re-opened, however many cases she or he has.</source>
   <translation>Адам тоқсанда қанша ісі болса да бір рет саналады: өткен кезеңнен ауысқан, жаңа немесе қайта қабылданған ретінде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>A person is counted once in each quarter, and so in the year so far once for each of them.</source>
   <translation>Адам әр тоқсанда бір рет саналады, сондықтан жыл басынан бергі қорытындыда әр тоқсан үшін бір реттен тұрады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>A person or a case cannot be removed like an entry.</source>
   <translation>Адамды немесе істі жай жазба сияқты жоюға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A person who is erased here can still be read in backups that were made before.</source>
   <translation>Мұнда жазбалары жойылған адамды бұрын жасалған сақтық көшірмелерден әлі де оқуға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A person who is forced to give her passphrase</source>
   <translation>Құпия сөйлемін айтуға мәжбүрленген адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A picture of the person for others</source>
   <translation>Адамның суреті басқалар үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>A place that the camera had written down was taken out.</source>
   <translation>Камера жазып қойған түсірілген жер туралы дерек алып тасталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A power cut, a full disk or a crash loses nothing that was saved, and a damaged file is noticed and named.</source>
   <translation>Жарық сөнгенде, диск толғанда немесе бағдарлама істен шыққанда сақталған ештеңе жоғалмайды, ал бүлінген файл байқалып, аталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>A practice vault has at most {people} people.</source>
   <translation>Жаттығу қоймасындағы адамдардың ең көп саны: {people}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>A practice vault needs none</source>
   <translation>Жаттығу қоймасына қажет емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A program that spies on this computer</source>
   <translation>Осы компьютердегі тыңшы бағдарлама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>A quarter can be reported from its last day on, once somebody has been admitted in it.</source>
   <translation>Тоқсан бойынша есепті оның соңғы күнінен бастап, сол тоқсанда біреу қабылданған болса, беруге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>A quarter of this half-year was issued, so it stays with quarters. From the next half-year on, two of them can be reported together as long as neither is issued, which more often has enough people for numbers.</source>
   <translation>Бұл жартыжылдықтың бір тоқсаны шығарылған, сондықтан ол тоқсандап қалады. Келесі жартыжылдықтан бастап екі тоқсанды, екеуі де шығарылмаған болса, бірге көрсетуге болады: сонда адамдар сан беруге жиірек жетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A quarterly summary with small numbers hidden</source>
   <translation>Аз сандары жасырылған тоқсандық жиынтық есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>A reason for leaving is given, but not the day.</source>
   <translation>Кету себебі көрсетілген, ал күні көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>A receiver with a key of her own</source>
   <translation>Өз кілті бар алушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A referral does not say to what kind of organisation</source>
   <translation>Қайта бағыттауда ұйымның түрі көрсетілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A referral that does not say to what kind of organisation is only in the first line.</source>
   <translation>Ұйым түрі көрсетілмеген қайта бағыттау бірінші жолда ғана саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>A referral under a code holds nothing that says who the person is.</source>
   <translation>Код бойынша жолдамада адамның кім екенін айтатын ештеңе болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A referral, as a file or on paper</source>
   <translation>Жолдама: файлмен немесе қағазда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>A register needs a row of headings: field names of HTCDS, or questions as caseapp calls them, such as Surname, Given name, Date of birth.</source>
   <translation>Тізілімге тақырып жолы керек: HTCDS өрістерінің атаулары немесе caseapp сұрақтары, мысалы: Тегі, Аты, Туған күні.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>A reminder was written.</source>
   <translation>Еске салу мәтіні жазылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>A report is due so many days after the end of its quarter:</source>
   <translation>Есеп тоқсан аяқталғаннан кейін неше күн ішінде келуі тиіс:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>A report is issued after the last day of its quarter, because issued numbers stay.</source>
   <translation>Есеп тоқсанның соңғы күнінен кейін шығарылады, өйткені шығарылған сандар өзгермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <source>A report is sealed to the coordinating offices in this list, and nobody else can open it.</source>
   <translation>Есеп осы тізімдегі үйлестіруші кеңселерге мөрленеді; оны басқа ешкім аша алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>A report travels far and stays, so it gives functions and no names unless you choose otherwise. A name once issued cannot be taken back. The log knows who it was in any case.</source>
   <translation>Есеп алысқа тарайды және сақталып қалады, сондықтан өзіңіз басқаша таңдамасаңыз, онда аты-жөн емес, лауазым тұрады. Шығып кеткен атты қайтарып алуға болмайды. Кім болғанын журнал бәрібір біледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>A report was issued since, and it counted this; so your saving is not undone.</source>
   <translation>Содан бері осы есепке алынған есеп шығарылды, сондықтан сақтау кері қайтарылмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>A rule of law</source>
   <translation>Заң нормасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Тұратын қауіпсіз орын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>A safety plan needs this step.</source>
   <translation>Бұл қадамсыз қауіпсіздік жоспары толық емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>A sealed answer was changed or does not belong where it stands, so it is not shown.</source>
   <translation>Жабық жауап өзгертілген немесе өз орнында тұрған жоқ, сондықтан көрсетілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>A second share, where you have shares</source>
   <translation>Екінші бөлік, егер карта бөліктерге бөлінген болса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A service was entered for a day after the case was closed</source>
   <translation>Қызмет іс жабылғаннан кейінгі күнге жазылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>A sheet leads to nobody: it has no name, no author and no day, and its place in this list comes by chance.</source>
   <translation>Пікір парағы ешкімді танытпайды: онда аты, авторы және күні жоқ, ал тізімдегі орны кездейсоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A shelter</source>
   <translation>Баспана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>A shelter helps few people at a time, and a small number can point to one of them.</source>
   <translation>Баспана бір мезгілде аз адамға көмектеседі, ал кіші сан солардың бірін көрсетіп қоюы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>A shelter saves its card under Settings and sends you the file. You compare its digits by telephone once.</source>
   <translation>Баспана картасын «Баптауларда» сақтап, файлын сізге жібереді. Цифрларын телефон арқылы бір рет салыстырасыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A shelter with invented people, to learn and to try.</source>
   <translation>Үйренуге және байқап көруге арналған, адамдары ойдан шығарылған баспана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>A sister who calls every week; wants to work; trusts the house.</source>
   <translation>Әпкесі апта сайын қоңырау шалады; жұмыс істегісі келеді; баспанаға сенеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Өзінің шағын ісі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>A spoken consent before a witness needs the name of the witness.</source>
   <translation>Куәнің көзінше ауызша берілген келісімде куәнің аты-жөні көрсетілуі керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A stay goes on after the case was closed</source>
   <translation>Іс жабылғаннан кейін де тұру жалғасады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>A stick with a backup</source>
   <translation>Сақтық көшірмесі бар флешка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A story in the text of a report</source>
   <translation>Есеп мәтініндегі адамның оқиғасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>A stranger rang at night and asked for a resident. He was not let in, and nothing was said about anybody.</source>
   <translation>Түнде бейтаныс адам қоңырау шалып, тұрғындардың бірін сұрады. Ол ішке кіргізілмеді, ешкім туралы ештеңе айтылмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>A suspected trafficker or an unsafe relative never decides.</source>
   <translation>Адам саудасына күдікті немесе қауіп төндіретін туыс ешқашан бала үшін шешім қабылдамайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/targets.py" />
   <source>A target is a whole number from 1 to {most}.</source>
   <translation>Мақсат — 1 мен {most} аралығындағы бүтін сан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>A target is what the project wants to reach in the year. A report carries the targets that stand here on the day it is issued, beside its results and the year so far. The year so far adds up issued reports alone, so it tells nothing new: it is exact where every quarter shows the number, otherwise “at least”.</source>
   <translation>Мақсат — жоба бір жылда жеткісі келетін нәтиже. Есепке шығарылған күні осында жазылған мақсаттар нәтижелермен және жыл басынан бергі қорытындымен қатар кіреді. Жыл басынан бергі қорытынды тек шығарылған есептерден қосылады, сондықтан жаңа ештеңе айтпайды: сан әр тоқсанда көрсетілсе — дәл, әйтпесе «кемінде».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A test was accepted that was not offered.</source>
   <translation>Ұсынылмаған талдауға келісім берілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>A text in the summary imitates the frame of its data. Word it differently.</source>
   <translation>Жиынтық есептегі бір мәтін деректер шекарасының белгісіне ұқсайды. Оны басқаша жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/spreadsheet.py" />
   <source>A text in “{title}” is longer than a cell can hold.</source>
   <translation>«{title}» ішіндегі бір мәтін ұяшыққа сыймайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>A text is too long for a cell of a workbook.</source>
   <translation>Мәтін жұмыс кітабының ұяшығына сыймайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A thief tries on a copy. Only the shelter itself would lose its records, after some careless typing.</source>
   <translation>Ұры сөйлемді көшірмеде теріп көреді. Жазбаларынан бірнеше қате теруден кейін баспананың өзі ғана айырылар еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A watched or photographed screen</source>
   <translation>Біреу қарап тұрған немесе суретке түсіріп алған экран</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A weak passphrase of one's own</source>
   <translation>Өзі ойлап тапқан әлсіз құпия сөйлем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>A word by which it is found: what it is, from whom.</source>
   <translation>Оны табуға көмектесетін сөз: бұл не және кімнен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>A written passphrase</source>
   <translation>Жазып алынған құпия сөйлем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>A year is added up from issued reports. Issue its first quarter, and it begins here.</source>
   <translation>Жыл шығарылған есептерден қосылады. Бірінші тоқсанды шығарыңыз, сонда жыл осында басталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>A year or a month is enough where the day is not known.</source>
   <translation>Күні белгісіз болса, жылы немесе айы жеткілікті.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Ұрлап әкетілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abduction</source>
   <translation>Адам ұрлау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>About</source>
   <translation>Бағдарлама туралы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>About (an estimate)</source>
   <translation>Шамамен (болжам)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>About the journey, help at home, and the choice to stay.</source>
   <translation>Сапар, еліндегі көмек және қалуға болатыны туралы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>About the person</source>
   <translation>Адам туралы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Шамамен бұрынғыдай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same, or worse</source>
   <translation>Шамамен бұрынғыдай немесе нашарырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Abroad</source>
   <translation>Шетелде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse of power or of a position of vulnerability</source>
   <translation>Билікті немесе адамның осал жағдайын теріс пайдалану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse on social media</source>
   <translation>Әлеуметтік желілерде қорлау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuser</source>
   <translation>Зорлық-зомбылық көрсетуші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Accept the cards of other offices</source>
   <translation>Басқа ұйымдардың карточкаларын қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Accepted</source>
   <translation>Қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Accepted.</source>
   <translation>Қабылданды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Accepted. Earlier files of this shelter that are not here: {n}.</source>
   <translation>Қабылданды. Осы баспананың мұнда жоқ бұрынғы файлдарының саны: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Accepted: {accepted}; refused: {refused}</source>
   <translation>Қабылданды: {accepted}; қабылданбады: {refused}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Access</source>
   <translation>Қолжетімділік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation</source>
   <translation>Орналастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation and food service</source>
   <translation>Тұру және тамақтану қызметтері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Accommodation means at least one night.</source>
   <translation>Орналастыру дегеніміз – кемінде бір түн.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Account</source>
   <translation>Баяндау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Танысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Act</source>
   <translation>Әрекет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Act and means</source>
   <translation>Әрекет және тәсілдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Белсенді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Active and in follow-up</source>
   <translation>Белсенді және сүйемелдеудегі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Activities</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Activities dated in the quarter; those entered late count in the quarter in which they are entered.</source>
   <translation>Тоқсанда өткен іс-шаралар; кеш енгізілгендері енгізілген тоқсанында саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Actual end</source>
   <translation>Нақты аяқталған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Actual victim of trafficking</source>
   <translation>Адам саудасының нақты құрбаны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Add</source>
   <translation>Қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/backups.py" />
   <source>Add --anyway to restore the backup beside it all the same.</source>
   <translation>Сонда да қасына қалпына келтіру үшін --anyway қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a bed</source>
   <translation>Төсек қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a bed to room {room}</source>
   <translation>Бөлмеге төсек қосу: {room}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a comment</source>
   <translation>Түсініктеме қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a consent</source>
   <translation>Келісім қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a date of the house</source>
   <translation>Баспана күнін қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Add a goal</source>
   <translation>Мақсат қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a medical entry</source>
   <translation>Медициналық жазба қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Add a person</source>
   <translation>Адам қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Add a picture or paper</source>
   <translation>Сурет немесе құжат қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a referral</source>
   <translation>Жолдау қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a return</source>
   <translation>Оралуды қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a room</source>
   <translation>Бөлме қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Add a second name or a letter.</source>
   <translation>Екінші атын немесе бір әріп қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a session</source>
   <translation>Кездесу қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a step</source>
   <translation>Қадам қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a tranche</source>
   <translation>Транш қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a visit</source>
   <translation>Барып көруді қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an absence</source>
   <translation>Түндерді қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an activity</source>
   <translation>Іс-шара қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Add an appointment</source>
   <translation>Кездесу қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an event</source>
   <translation>Оқиға қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Add an organisation</source>
   <translation>Ұйым қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/several.py" />
   <source>Add another</source>
   <translation>Тағы қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Add another room</source>
   <translation>Тағы бөлме қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add legal help</source>
   <translation>Құқықтық көмек қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add material aid or a cost</source>
   <translation>Материалдық көмек немесе шығын қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Add the first person</source>
   <translation>Алғашқы адамды қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add the first room</source>
   <translation>Алғашқы бөлмені қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Add the note</source>
   <translation>Ескертпе қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Added an attachment</source>
   <translation>Тіркеме қосылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_years.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Added up from</source>
   <translation>Мыналардан қосылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Added up from the issued reports named below, and from nothing else; nothing was counted anew. A sum is exact where each of them shows the number, otherwise “at least”.</source>
   <translation>Төменде аталған шығарылған есептерден ғана қосылған; ештеңе қайта саналған жоқ. Сан олардың әрқайсысында көрсетілсе, қосынды дәл, әйтпесе «кемінде».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Added up from the issued reports named below, and from nothing else; nothing was counted anew. No report was issued of {missing}, so every sum over the year is “at least”.</source>
   <translation>Төменде аталған шығарылған есептерден ғана қосылған; ештеңе қайта саналған жоқ. {missing} есебі шығарылмаған, сондықтан жылдық қосындылардың бәрі «кемінде».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Added: {what}</source>
   <translation>Қосылды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Addiction</source>
   <translation>Тәуелділік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Adding up</source>
   <translation>Қосып есептелуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Қосымша қызметтер қажет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Address</source>
   <translation>Мекенжайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Address and contact</source>
   <translation>Мекенжай, байланыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Address and telephone</source>
   <translation>Мекенжай және телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Address of somebody here</source>
   <translation>Осындағы біреудің мекенжайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Administrative and support services, cleaning</source>
   <translation>Әкімшілік және қосалқы қызмет, тазалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Admit somebody new into this bed</source>
   <translation>Осы төсекке жаңа адамды қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 12 months</source>
   <translation>12 айдан кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>3 айдан кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 6 months</source>
   <translation>6 айдан кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>After 90 days at the latest.</source>
   <translation>90 күннен кешіктірмей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>After it was used or replaced it opens old backups only. When those are gone, destroy it.</source>
   <translation>Қолданылғаннан немесе ауыстырылғаннан кейін ол ескі сақтық көшірмелерді ғана ашады. Олар қалмағанда, картаны жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>After {day} this quarter can be reported together with its neighbour as one half-year, as long as neither is issued. Counted as one period, they more often have enough people for numbers.</source>
   <translation>{day} күнінен кейін бұл тоқсанды көршілес тоқсанмен бірге бір жартыжылдық ретінде көрсетуге болады, егер екеуі де шығарылмаған болса. Бір кезең ретінде санағанда адамдар сан беруге жиірек жетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Afterwards</source>
   <translation>Кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Age</source>
   <translation>Жасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Тіркелген кездегі жас тобы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Age in completed years on the day of admission; from a year of birth alone, as if born in its middle.</source>
   <translation>Қабылданған күнгі толық жасы; тек туған жылы белгілі болса, сол жылдың ортасында туған деп есептеледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Адам саудасына түскен кездегі жасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Agreed with the person</source>
   <translation>Адаммен келісілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Agreement</source>
   <translation>Келісу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Agreement to manage personal data</source>
   <translation>Жеке деректерді өңдеуге келісім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Agreement with the donor</source>
   <translation>Донормен келісім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>Agreements and notes about shelters are kept in a coordinator's vault.</source>
   <translation>Баспаналармен келісімдер мен олар туралы ескертпелер үйлестірушінің қоймасында сақталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Ауыл, орман және балық шаруашылығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Aid</source>
   <translation>Көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>{number}-мақсат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Alcohol or drugs</source>
   <translation>Алкоголь немесе есірткі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Alcohol, drugs or medicines</source>
   <translation>Алкоголь, есірткі немесе дәрі-дәрмек қолдану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>All cases under their codes, as an Excel file in the form of the Human Trafficking Case Data Standard, or as CSV. For others, only people who agreed are in it, and their pages say that it went out. The file is not encrypted: delete it as soon as it is no longer needed.</source>
   <translation>Барлық істер кодпен, Human Trafficking Case Data Standard үлгісіндегі Excel файлы немесе CSV түрінде. Басқаларға арналған файлда тек келісім берген адамдар болады және олардың беттерінде оның берілгені жазылады. Файл шифрланбаған: қажеті біткен бойда жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>All copies put back to an earlier day at once</source>
   <translation>Барлық көшірмені бірден бұрынғы күнге қайтару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>All hidden numbers look the same, and neither the pages nor the data tell why one is hidden. Please do not read the mark as none, and not as a small number: a large one may stand behind it.</source>
   <translation>Жасырын сандардың бәрі бірдей көрінеді: неге жасырылғанын беттер де, деректер де айтпайды. Бұл белгіні нөл деп те, кіші сан деп те оқымаңыз: оның артында үлкен сан да тұруы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>All others: {rule}</source>
   <translation>Қалғандарының бәрі: {rule}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>All persons counted</source>
   <translation>Барлық саналған адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>All questions</source>
   <translation>Барлық сұрақтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>All stays in the house</source>
   <translation>Баспанадағы барлық тұру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>All tables together</source>
   <translation>Барлық кесте бірге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>All three languages</source>
   <translation>Үш тілде бірге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>All tranches together.</source>
   <translation>Барлық транш бірге.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Allergies</source>
   <translation>Аллергиясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Also make three shares of the card</source>
   <translation>Картаның үш бөлігін де жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Сомасы (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Amount of the debt (KZT)</source>
   <translation>Қарыз сомасы (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount paid (KZT)</source>
   <translation>Төленген сома (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount planned (KZT)</source>
   <translation>Жоспарланған сома (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Amounts</source>
   <translation>Көлемдік көрсеткіштер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Amounts are added up. Occupancy is worked out anew from the nights and beds of the year. A median is no sum and is left out.</source>
   <translation>Көлемдер қосылады. Төсектердің толымдылығы жылдың төсек-түндері мен төсектерінен қайта есептеледі. Медиана қосылмайды, сондықтан берілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>An IIN has 12 digits.</source>
   <translation>ЖСН 12 цифрдан тұрады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>An IIN with these first eleven digits is never issued. Compare it with the document.</source>
   <translation>Алғашқы он бір цифры мұндай ЖСН ешқашан берілмейді. Құжатпен салыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>An action that this version does not know: {code}</source>
   <translation>Бұл нұсқа білмейтін әрекет: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>An answer is given, but not its day.</source>
   <translation>Жауап көрсетілген, бірақ оның күні көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>An answer that cannot be read yet</source>
   <translation>Әзірге оқылмайтын жауап</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>An encrypted backup of the records was lost with it.</source>
   <translation>Онымен бірге жазбалардың шифрланған сақтық көшірмесі жоғалды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>An exported register, a copy for a client or a saved letter is an ordinary file that everybody can open. A deleted file may stay on the disk for a long time.</source>
   <translation>Файлға жазылған тізілім, адамға берілетін көшірме немесе сақталған хат – кез келген адам аша алатын кәдімгі файл. Жойылған файл дискіде ұзақ қалуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Аудармашы көмектесті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>An interpreter is needed</source>
   <translation>Аудармашы керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>An official or a public person</source>
   <translation>Лауазымды немесе көпшілікке танымал адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Annex</source>
   <translation>Қосымша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Another card bears the name “{name}” already.</source>
   <translation>«{name}» атауы басқа картаға берілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Another file claims to be the same revision of this quarter.</source>
   <translation>Осы тоқсанның дәл осы редакциясы деп көрсетілген басқа файл бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Another file with the same number {n} came from this shelter.</source>
   <translation>Бұл баспанадан нөмірі дәл осындай басқа файл келген: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_settling.py" />
   <source>Another manager must confirm this, because the recovery was for your own name.</source>
   <translation>Мұны басқа басшы растауы керек, себебі қалпына келтіру сіздің атыңызға жасалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Another one, not in the list</source>
   <translation>Тізімде жоқ басқа ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Another person has this bed in these nights.</source>
   <translation>Бұл түндерде осы төсекте басқа адам жатыр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_leaving.py" />
   <source>Another person who gives access can do it.</source>
   <translation>Мұны қолжетімділік беретін басқа адам жасай алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Another reason</source>
   <translation>Басқа себеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>Another share</source>
   <translation>Басқа бөлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Басқа баспана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Answer</source>
   <translation>Жауап</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Answer (please send this part back)</source>
   <translation>Жауап (осы бөлікті қайтарып жіберіңіз)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Answer by</source>
   <translation>Жауап беру мерзімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Answer …</source>
   <translation>Жауап беру …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Жауап берілген күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Answers</source>
   <translation>Жауаптар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Answers that are not known</source>
   <translation>Белгісіз жауаптар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Any other</source>
   <translation>Кез келген басқа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Any other purpose</source>
   <translation>Кез келген басқа мақсат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Any two of the three do what the card does; one alone opens nothing.</source>
   <translation>Үшеуінің кез келген екеуі картаны алмастырады; біреуі ештеңе ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Any two of the three shares do what the card does; one alone opens nothing. Give each of them to another person.</source>
   <translation>Үш бөліктің кез келген екеуі картаны алмастырады; біреуі ештеңе ашпайды. Әрқайсысын басқа-басқа адамға беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Any two of the three shares open everything on the computer, or in a backup that lies with its key file. One alone opens nothing.</source>
   <translation>Үш бөліктің кез келген екеуі компьютердегінің немесе жанында кілт файлы жатқан сақтық көшірмедегінің бәрін ашады. Біреуі ештеңе ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Anybody can write a name on a card. Call the organisation on a number that you know, and let somebody read out the digits of its card.</source>
   <translation>Картаға кез келген адам атау жаза алады. Ұйымға өзіңіз білетін нөмір бойынша қоңырау шалып, картасының сандарын оқытыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Anybody can write a name on a card. Call the owner on a number that you know, and let her or him read out the forty digits that stand there under Settings. Do not take them from a message.</source>
   <translation>Картаға кез келген адам кез келген атауды жаза алады. Иесіне өзіңіз білетін нөмірмен қоңырау шалып, «Баптаулар» бетінде тұрған қырық цифрды оқытып алыңыз. Цифрларды хабарламадан көшірмеңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Anybody who gets the file can read it. It holds protected numbers only.</source>
   <translation>Файл кімнің қолына түссе, сол оқи алады. Онда тек қорғалған сандар бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Anyone</source>
   <translation>Кез келген адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Anything above 0 needs a conversation about safety today.</source>
   <translation>0-ден жоғары кез келген жауап бүгін қауіпсіздік туралы әңгімені қажет етеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Anywhere else, or not known</source>
   <translation>Кез келген басқа жерде немесе белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Appointment</source>
   <translation>Белгіленген кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Appointment saved: {day}</source>
   <translation>Кездесу сақталды: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Appointments</source>
   <translation>Белгіленген кездесулер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Appointments, assessments, goals, referrals, consents, returns and stays appear here by themselves when their day comes.</source>
   <translation>Кездесулер, бағалаулар, мақсаттар, жолдамалар, келісімдер, оралулар және тұру мерзімдері күні келгенде осы жерде өздігінен пайда болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approve</source>
   <translation>Бекіту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Approve a goal</source>
   <translation>Мақсатты бекіту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Approve support plans</source>
   <translation>Қолдау жоспарларын бекіту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Approved</source>
   <translation>Бекіткен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved a quarterly report</source>
   <translation>Тоқсандық есеп бекітілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved a support plan</source>
   <translation>Қолдау жоспары бекітілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved by</source>
   <translation>Кім бекітті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Approved by {name} on {day}.</source>
   <translation>Бекітілді: {name}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Approved by {user}. In the report: {who}</source>
   <translation>Бекіткен: {user}. Есепте: {who}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approved: {name}, {day}</source>
   <translation>Бекітілді: {name}, {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approved: {n} goals.</source>
   <translation>
    <numerusform>{n} мақсат бекітілді.</numerusform>
    <numerusform>{n} мақсат бекітілді.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>April</source>
   <translation>Сәуір</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Area</source>
   <translation>Бағыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Arranging the return</source>
   <translation>Оралуды ұйымдастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Arrival</source>
   <translation>Келуі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Arrival confirmed</source>
   <translation>Жеткені расталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Жеткені расталған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Arrival in the house</source>
   <translation>Баспанаға келеді</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Arrivals: {n}</source>
   <translation>
    <numerusform>Келгендер: {n}</numerusform>
    <numerusform>Келгендер: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Arrived on</source>
   <translation>Келген күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <source>Arrives today</source>
   <translation>Бүгін келеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Arrows go from bed to bed and night to night. Enter says what can be done there. M takes a stay up: arrows carry it, Enter puts it down, Escape lets go. With the mouse, drag it. Up or down is another bed from that night on; left or right moves it to other days, at its first or last night only the arrival or the departure.</source>
   <translation>Көрсеткілер төсектен төсекке және түннен түнге өтеді. Enter сол жерде не істеуге болатынын көрсетеді. M тұруды алады: көрсеткілер оны жылжытады, Enter қояды, Escape босатады. Тінтуірмен оны сүйреуге болады. Жоғары немесе төмен — сол түннен бастап басқа төсек; солға немесе оңға — басқа күндер, бірінші немесе соңғы түнде тек келу немесе кету күні.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Art or play therapy</source>
   <translation>Арт-терапия немесе ойын терапиясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Article 3 of the Palermo Protocol. The formal status stands on the case; the social standard of Kazakhstan does not ask for the means.</source>
   <translation>Палермо хаттамасының 3-бабы. Ресми мәртебе істе жазылған; Қазақстанның әлеуметтік стандарты тәсілдерді талап етпейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Article of the law</source>
   <translation>Заңның бабы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Arts, entertainment and recreation</source>
   <translation>Өнер, ойын-сауық және демалыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>As far as is known, nobody can read the records on it: they were locked, and neither a passphrase nor the recovery card was with it.</source>
   <translation>Белгілі болғанша, ондағы жазбаларды ешкім оқи алмайды: олар құлыптаулы болған, ал қасында құпия сөйлем де, қалпына келтіру картасы да болмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>As it stands in the papers, with the name of the code.</source>
   <translation>Құжаттардағыдай, кодекстің атауымен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>As it stands in the passport.</source>
   <translation>Төлқұжаттағыдай.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As last counted on or before the last day of the quarter.</source>
   <translation>Тоқсанның соңғы күніне дейінгі немесе сол күнгі соңғы санақ бойынша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>As short as the next session needs it.</source>
   <translation>Келесі кездесуге қажет мөлшерде, қысқа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>As soon as you have typed it back from your paper, the old card and the old passphrase open nothing any more. Until then nothing has changed.</source>
   <translation>Оны қағаздан тергеніңізде, ескі карта мен ескі құпия сөйлем бұдан былай ештеңе ашпайды. Оған дейін ештеңе өзгермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>As the doctor wrote it; never a guess of the staff.</source>
   <translation>Дәрігер жазғандай; ешқашан қызметкердің болжамы емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As the psychologist judges the last measurement of the quarter against the first one of all. The scores themselves are in no report.</source>
   <translation>Психолог тоқсандағы соңғы өлшемді ең алғашқысымен салыстырып бағалағандай. Ұпайлардың өзі ешқандай есепке енбейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As the referral stood when the report was made.</source>
   <translation>Қайта бағыттаудың есеп жасалған күнгі күйі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Ask again</source>
   <translation>Қайта сұрау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Ask again about a referral</source>
   <translation>Жолдама туралы қайта сұрау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Қайта сұрау күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Ask first whether it is safe to have it. It can also be read here, kept at our place, given a neutral cover, or printed without some parts.</source>
   <translation>Алдымен оны өзінде сақтау қауіпсіз бе, сұраңыз. Оны осында оқуға, бізде сақтауға, бейтарап мұқабамен беруге немесе кейбір бөліктерінсіз басып шығаруға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Ask for it again.</source>
   <translation>Оны қайта сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>Ask for the card again, as a file and not as text in a message.</source>
   <translation>Картаны қайта сұраңыз: хабарлама ішіндегі мәтін түрінде емес, файл түрінде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Ask for the file again, and have it handed over unchanged.</source>
   <translation>Файлды өзгеріссіз күйінде қайта сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Ask her to pass it on; the card is not needed.</source>
   <translation>Одан кілтті беруді сұраңыз; карта қажет емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>Ask somebody who may read them to make the change.</source>
   <translation>Өзгерісті оларды оқуға құқығы бар адам енгізсін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Ask the coordinator to accept no report under the present card of this office until you have spoken to each other.</source>
   <translation>Бір-біріңізбен сөйлескенше осы кеңсенің қазіргі картасымен келген есептерді қабылдамауын үйлестірушіден сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Ask the manager of the shelter, who grants roles.</source>
   <translation>Баспана басшысына жүгініңіз: рөлдерді ол тағайындайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Ask the person, and write the consent down with its day before anything is passed on.</source>
   <translation>Бірдеңе бермес бұрын адамнан сұрап, келісімін күнімен жазып қойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Ask the person, and write the consent down with its day before the story is told.</source>
   <translation>Тарихты айтпас бұрын адамнан сұрап, келісімді күнімен жазып қойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Ask the sender for the card, and take it in under Organisations after comparing its digits.</source>
   <translation>Жіберушіден картасын сұрап, сандарын салыстырған соң «Ұйымдар» бөлімінде қабылдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>Ask the sender to export the summary again and to send that file unchanged.</source>
   <translation>Жіберушіден жиынтық есепті қайта экспорттап, файлды өзгертпей жіберуін сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>Ask the sender to make the file again and to send it unchanged.</source>
   <translation>Жіберушіден файлды қайта жасап, өзгертпей жіберуін сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Ask the sender to which card it was sealed. Yours stands under Settings.</source>
   <translation>Жіберушіден файл қай картаға шифрланғанын сұраңыз. Сіздің карта «Баптаулар» бөлімінде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Сізге жауапты маманнан немесе осы үйдің басшысынан сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Ask whoever looks after this computer to make them yours. Nothing was changed.</source>
   <translation>Осы компьютерге қарайтын адамнан сол құқықты беруін сұраңыз. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Сізге жауапты маманнан ({worker}) немесе осы үйдің басшысынан сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 12 months, date</source>
   <translation>12 айдан кейін сұралған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>3 айдан кейін сұралған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 6 months, date</source>
   <translation>6 айдан кейін сұралған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Asked again about a place in a report's text</source>
   <translation>Есеп мәтініндегі жер туралы қайта сұралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Asked to leave</source>
   <translation>Баспанадан кетуі сұралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Assess needs and risk</source>
   <translation>Қажеттіліктер мен қауіптерді бағалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Assess needs and risk again</source>
   <translation>Қажеттіліктер мен қауіпті қайта бағалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed by</source>
   <translation>Бағалаған маман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Assessed on</source>
   <translation>Бағаланған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed together with the person</source>
   <translation>Адамның өзімен бірге бағаланды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Assessment</source>
   <translation>Бағалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Assessments of needs and risk, and scores of the scales, are compared here.</source>
   <translation>Мұнда қажеттіліктер мен қауіптер бағалары және сауалнама ұпайлары салыстырылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Assistance to children</source>
   <translation>Балаларға көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Assisted in the quarter</source>
   <translation>Тоқсанда көмек алғандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Assisted in the year</source>
   <translation>Жыл ішінде көмек алғандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Assisted voluntary return and reintegration</source>
   <translation>Ерікті түрде оралуға және реинтеграцияға жәрдемдесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Assisted: carried over, new and re-opened together.</source>
   <translation>Көмек алғандар: өткен кезеңнен ауысқан, жаңа және қайта қабылданғандар бірге.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>At a person's own wish records are erased at any time, and a hold is put on at any time: open the page of the person, press Add, then “Put on hold or erase”.</source>
   <translation>Адамның өз қалауы бойынша деректер кез келген уақытта жойылады, тыйым да кез келген уақытта салынады: адамның бетін ашып, «Қосу», содан кейін «Жоюға тыйым салу немесе жою» түймесін басыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>Кәсіпорында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At an educational institution</source>
   <translation>Оқу орнында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>At least</source>
   <translation>Кемінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>At night (22:00 to 6:00)</source>
   <translation>Түнде (22:00-ден 6:00-ге дейін)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>At the next session, or sooner.</source>
   <translation>Келесі кездесуде немесе одан ертерек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>Жұмыста</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>At work or a place of business</source>
   <translation>Жұмыста немесе кәсіпорында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Тіркелген құжат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Audit log</source>
   <translation>Аудит журналы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Audit log  {digits}</source>
   <translation>Аудит журналы  {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/repeating.py" />
   <source>Audit the summaries of the shelters instead.</source>
   <translation>Оның орнына баспаналардың жиынтық есептерін тексеріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Auditor</source>
   <translation>Аудитор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>August</source>
   <translation>Тамыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Authorities</source>
   <translation>Мемлекеттік органдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Орган немесе сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Awaited</source>
   <translation>Күтілуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Awaited: not here, and not yet past its deadline</source>
   <translation>Күтілуде: әлі келген жоқ, мерзімі өтпеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Away</source>
   <translation>Баспанада жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Away from</source>
   <translation>Уақытша кеткен күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Away with the bed kept</source>
   <translation>Жоқ, төсегі сақталған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Baby care</source>
   <translation>Сәби күтіміне арналған заттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Bachelor's or equivalent</source>
   <translation>Бакалавр немесе оған тең</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Back at its place.</source>
   <translation>Қайтадан өз орнында.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Қайтып келген күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <location filename="../../src/caseapp/ui/pages/users_table.py" />
   <source>Back to people and permissions</source>
   <translation>Қызметкерлер мен құқықтарға қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Back to settings</source>
   <translation>Баптауларға қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Back to the beds</source>
   <translation>Төсектерге оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>Back to the calendar</source>
   <translation>Күнтізбеге оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Back to the list</source>
   <translation>Тізімге қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Back to the person</source>
   <translation>Адамның бетіне қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Back to the reports</source>
   <translation>Есептерге оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/honest.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Back to the settings</source>
   <translation>Баптауларға қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Back to the shelters</source>
   <translation>Баспаналарға оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Back to the usual report</source>
   <translation>Әдеттегі есепке қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>Back up now</source>
   <translation>Қазір сақтық көшірме жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to a folder …</source>
   <translation>Қалтаға көшірме жасау …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to the stick {name} ({free} GB free)</source>
   <translation>{name} флешкасына көшірме жасау ({free} ГБ бос)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to “{name}” as last time</source>
   <translation>Өткен жолғыдай «{name}» ішіне көшірме жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Backup</source>
   <translation>Сақтық көшірме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Backup and restore</source>
   <translation>Көшірме және қалпына келтіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Becoming easily annoyed or irritable</source>
   <translation>Тез ашуландыңыз немесе ызаландыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Bed</source>
   <translation>Төсек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Bed board</source>
   <translation>Төсектер кестесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights</source>
   <translation>Төсек-түн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights available</source>
   <translation>Қолжетімді төсек-түн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Bed nights divided by the bed nights available.</source>
   <translation>Төсек-түн санын қолжетімді төсек-түн санына бөлгендегі мән.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights of earlier quarters, entered late</source>
   <translation>Бұрынғы тоқсандардың кеш енгізілген төсек-түні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Bed nights of quarters already reported, entered in this quarter; not part of the bed nights.</source>
   <translation>Есебі тапсырылған тоқсандардың осы тоқсанда енгізілген төсек-түні; төсек-түн санына кірмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Bed nights shown: {nights}</source>
   <translation>Көрсетілген төсек-түндер: {nights}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Bed {bed}, night of {day}: {what}</source>
   <translation>{bed} төсегі, {day} түні: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Bed {bed}: free. Choose who gets it.</source>
   <translation>Төсек {bed}: бос. Кімге берілетінін таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Bed {bed}: {person}, since {day}</source>
   <translation>Төсек {bed}: {person}, {day} күнінен бері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Bedding</source>
   <translation>Төсек-орын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Bedroom</source>
   <translation>Жатын бөлме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Beds</source>
   <translation>Төсектер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Beds in room {n}</source>
   <translation>{n}-бөлмедегі төсек саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Beds in the night of {day}</source>
   <translation>Төсектер, түн: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Beds in use, multiplied by the nights on which each could be slept in.</source>
   <translation>Пайдаланудағы төсектердің әрқайсысында ұйықтауға болған түндердің қосындысы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>«Иә» немесе «жоқ» демес бұрын сізге осы жеті тармақ өзіңіз түсінетін тілде түсіндіріледі. Қанша керек болса, сонша рет сұраңыз. Ешкім сізді асықтыра да, мәжбүрлей де алмайды. «Жоқ» – ол да жауап.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Began a backup</source>
   <translation>Сақтық көшірме басталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Басталған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Begin</source>
   <translation>Бастау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Begin a stay</source>
   <translation>Тұруды бастау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>Begin with the card once more.</source>
   <translation>Картадан қайта бастаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Being issued</source>
   <translation>Рәсімделуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Being so restless that it is hard to sit still</source>
   <translation>Бір орында отыра алмайтындай мазасыз болдыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Being watched</source>
   <translation>Назарда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/columns.py" />
   <source>Belongs to the entry with this number</source>
   <translation>Осы нөмірлі жазбаға жатады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Жәрдемақылар мен төлемдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Best interest decided by</source>
   <translation>Бала мүддесі туралы кім шешті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Best-interest decision</source>
   <translation>Баланың мүддесін барынша ескерген шешім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Жақсырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Birth expected on</source>
   <translation>Босану күтілетін күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Birth, sex, citizenship</source>
   <translation>Туған күні, азаматтығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Қан мен зәр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Born</source>
   <translation>Туған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Both heads of the vault are damaged, so it cannot be opened. Nothing was changed.</source>
   <translation>Қойманың екі бас жазбасы да бүлінген, сондықтан оны ашу мүмкін емес. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Bought out</source>
   <translation>Өтеуі төленіп босатылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Bought the person</source>
   <translation>Адамды сатып алды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Breach discovered</source>
   <translation>Бұзушылық анықталған уақыт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Breathing exercise, a walk in the yard, music, prayer.</source>
   <translation>Тыныс алу жаттығуы, аулада серуендеу, музыка, дұға.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Үзілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Broker or travel agent</source>
   <translation>Делдал немесе туристік агент</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Bus station and market</source>
   <translation>Автовокзал және базар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Bus ticket</source>
   <translation>Автобус билеті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Business</source>
   <translation>Бизнес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Business plan accepted</source>
   <translation>Бизнес-жоспар қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By air</source>
   <translation>Ұшақпен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By bus</source>
   <translation>Автобуспен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By car</source>
   <translation>Жеңіл көлікпен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>By oneself or family</source>
   <translation>Өзі немесе отбасы арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>By telephone</source>
   <translation>Телефон арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>Телефонмен немесе онлайн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>By telephone: read all forty digits to whoever takes the card in. By hand: give this paper to her or him yourself, and send the file of the card another way; the program asks for two of the groups.</source>
   <translation>Телефон арқылы: картаны қабылдайтын адамға қырық цифрды түгел оқып беріңіз. Қолма-қол: осы парақты өзіңіз беріңіз, ал карта файлын басқа жолмен жіберіңіз; бағдарлама екі топты сұрайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>By the day on which the person was asked.</source>
   <translation>Адамнан сұралған күн бойынша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>By the result of the request, as it is written at each entry of the quarter.</source>
   <translation>Тоқсандағы әр жазбада көрсетілген өтініш нәтижесі бойынша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Пойызбен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC knows the year only: a case begins on 1 January and is closed on 31 December.</source>
   <translation>CTDC тек жылды біледі: іс 1 қаңтарда басталып, 31 желтоқсанда жабылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC knows the year only: the cases are spread over its days.</source>
   <translation>CTDC тек жылды біледі: істер жыл күндеріне бөлініп қойылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC rows</source>
   <translation>CTDC жолдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC rows have no identifier: the same rows in another file are taken as other people.</source>
   <translation>CTDC жолдарында сәйкестендіргіш жоқ: басқа файлдағы дәл сондай жолдар басқа адамдар деп қабылданады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Calendar</source>
   <translation>Күнтізбе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Call the manager of the shelter now: only she can see what was on it and write the notice.</source>
   <translation>Қазір баспана басшысына қоңырау шалыңыз: компьютерде не болғанын тек басшы көре алады және хабарламаны сол жасайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Call the owner on a number that you know, and compare all forty digits.</source>
   <translation>Иесіне өзіңіз білетін нөмірмен қоңырау шалып, қырық цифрды түгел салыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>{number} нөміріне қоңырау шалыңыз немесе осында жұмыс істейтін кез келген адамға айтыңыз, күні-түні.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Called an ambulance</source>
   <translation>Жедел жәрдем шақырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Called the police</source>
   <translation>Полиция шақырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Calling name</source>
   <translation>Өзі қалайтын аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Came by herself or himself</source>
   <translation>Өзі келді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Came in with the recovery card</source>
   <translation>Қалпына келтіру картасымен кірді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Came in with two shares of the recovery card</source>
   <translation>Қалпына келтіру картасының екі бөлігімен кірді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Came on</source>
   <translation>Келген күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Can be reached without steps</source>
   <translation>Баспалдақсыз кіруге болады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Can read it: {roles}.</source>
   <translation>Оқи алатындар: {roles}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Күте алады</translation>
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
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Cancel</source>
   <translation>Бас тарту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Cancelled</source>
   <translation>Болмайтын болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Қазір шешім қабылдай алмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cannot do it at all</source>
   <translation>Мүлде істей алмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Caps Lock is on</source>
   <translation>Caps Lock қосулы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Card of this office</source>
   <translation>Осы кеңсенің картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Card, trusted by the coordinating office</source>
   <translation>Үйлестіру кеңсесі сенімді деп таныған карта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Card: {name}</source>
   <translation>Карта: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Cards</source>
   <translation>Карталар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Cards and files</source>
   <translation>Карталар мен файлдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Cards of others</source>
   <translation>Басқалардың карточкалары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Cards of the shelter</source>
   <translation>Баспананың карталары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Балаларға күтім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Career centre of the city</source>
   <translation>Қалалық мансап орталығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Орындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Carried over from before</source>
   <translation>Өткен кезеңнен ауысқан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Carried over from the year before</source>
   <translation>Өткен жылдан ауысқан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Carried over: assisted before the first day of the quarter, and not closed before that day.</source>
   <translation>Өткен кезеңнен ауысқан: тоқсанның бірінші күніне дейін көмек алған және сол күнге дейін ісі жабылмаған адам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Case</source>
   <translation>Іс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Case codes</source>
   <translation>Істердің кодтары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>Case records of a shelter.</source>
   <translation>Баспананың іс жазбалары.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Case worker</source>
   <translation>Жауапты маман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Case worker there</source>
   <translation>Ол жақтағы жауапты маман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Case {code} is open</source>
   <translation>{code} ісі ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>Case {code}, as of {day}</source>
   <translation>Іс {code}, күні: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Cases involved</source>
   <translation>Кімдердің істері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Central government body</source>
   <translation>Орталық мемлекеттік орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Certificate of erasure</source>
   <translation>Деректерді жою туралы акт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Сертификат алды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change</source>
   <translation>Өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Change bed {bed}</source>
   <translation>Төсекті өзгерту: {bed}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change my passphrase</source>
   <translation>Құпия сөйлемімді өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Change my roles</source>
   <translation>Рөлдерімді өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Change over time</source>
   <translation>Өзгерістер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Change room {room}</source>
   <translation>Бөлмені өзгерту: {room}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Change the facts about the person</source>
   <translation>Адам туралы мәліметті өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Change the passwords of e-mail, messengers and everything else that was signed in on the lost computer.</source>
   <translation>Жоғалған компьютерде кіріп қойылған электрондық пошта, мессенджер және басқасының бәрінің құпия сөздерін ауыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Change the years</source>
   <translation>Мерзімді өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Change this goal</source>
   <translation>Осы мақсатты өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Change title and day</source>
   <translation>Атауы мен күнін өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change: {name}</source>
   <translation>Өзгерту: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Changed by {user}</source>
   <translation>Өзгерткен: {user}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed how long records are kept</source>
   <translation>Жазбаларды сақтау мерзімі өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed somebody's roles</source>
   <translation>Қызметкердің рөлдері өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the deadline of quarterly reports</source>
   <translation>Тоқсандық есептердің мерзімі өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Changed the decision</source>
   <translation>Шешімін өзгертті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the limit of stay</source>
   <translation>Тұру шегі өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the own passphrase</source>
   <translation>Өзінің құпия сөйлемі өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the targets of a year</source>
   <translation>Жылдық мақсаттар өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the title of an attachment</source>
   <translation>Тіркеменің атауы өзгертілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed: {what}</source>
   <translation>Өзгертілді: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Check</source>
   <translation>Тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>Check Caps Lock and the keyboard layout, and try again.</source>
   <translation>Caps Lock пен пернетақта тілін тексеріп, қайталап көріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Check that the disk is not full, not read-only and still connected.</source>
   <translation>Дискіде бос орын бар ма, ол тек оқуға арналмаған ба, әлі қосулы ма – тексеріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Checked and whole</source>
   <translation>Тексерілді, бүтін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Checking every page of it</source>
   <translation>Көшірменің әр беті тексерілуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Checkpoint of the audit log: {digits}. With these digits an auditor sees whether the log of the vault is still the one that stood there when this report was issued.</source>
   <translation>Аудит журналының бақылау белгісі: {digits}. Осы цифрлар бойынша аудитор қоймадағы журнал есеп шығарылған күнгі журнал ма екенін көреді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Child labour</source>
   <translation>Балалар еңбегі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Children</source>
   <translation>Балалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Children along</source>
   <translation>Бірге балалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Children involved or watching</source>
   <translation>Қатысқан немесе көрген балалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Children present</source>
   <translation>Осындағы балалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Бірге тұратын балалар саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Children who have no case of their own.</source>
   <translation>Өз атына іс ашылмаған балалар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Children who have no case of their own; they are not among those present.</source>
   <translation>Өз ісі жоқ балалар; олар осындағылардың санына кірмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Children who stay along.</source>
   <translation>Бірге тұратын балалар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Children who stayed along with a person and have no case of their own.</source>
   <translation>Адаммен бірге тұрған және өз атына іс ашылмаған балалар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Choose</source>
   <translation>Таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Choose a card file</source>
   <translation>Карта файлын таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Choose a day …</source>
   <translation>Күнді таңдау …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Choose a file</source>
   <translation>Файлды таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose a folder</source>
   <translation>Қалтаны таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose a folder for the records.</source>
   <translation>Жазбаларға арналған қалтаны таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose a folder of summary files</source>
   <translation>Жиынтық есеп файлдары бар қалтаны таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Choose a folder on this computer: over a network two programs can damage the records.</source>
   <translation>Осы компьютердегі қалтаны таңдаңыз: желіде екі бағдарлама қойманы бүлдіруі мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Choose a name that tells the two apart. If it is the same shelter with a new installation, take its old card back first.</source>
   <translation>Екеуін ажырататын атау таңдаңыз. Бағдарламаны қайта орнатқан сол баспананың өзі болса, алдымен оның бұрынғы картасын қайтарып алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>Choose a number of years from {least} to {most}.</source>
   <translation>Жыл санын {least} мен {most} аралығында таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due.py" />
   <location filename="../../src/caseapp/actions/erasing.py" />
   <location filename="../../src/caseapp/actions/retention.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Choose a reason first.</source>
   <translation>Алдымен себебін таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Choose a stick, or another folder.</source>
   <translation>Флешканы немесе басқа қалтаны таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/years.py" />
   <source>Choose a year from {first} to {last}.</source>
   <translation>{first} мен {last} аралығындағы жылды таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Choose an Excel or CSV file. Nothing is written before you have seen what is in it.</source>
   <translation>Excel немесе CSV файлын таңдаңыз. Ішінде не бар екенін көрмейінше, ештеңе жазылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>Choose an empty folder or a new name; nothing is ever written over.</source>
   <translation>Бос қалтаны немесе жаңа атауды таңдаңыз; ештеңенің үстінен жазылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Choose an organisation: then it is seen which consent is needed.</source>
   <translation>Ұйымды таңдаңыз: сонда қандай келісім қажет екені көрінеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Choose another bed, or change the days on which the bed and its room are in use.</source>
   <translation>Басқа төсекті таңдаңыз немесе төсек пен бөлме қолданылатын күндерді өзгертіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Choose another bed, or enter the day on which the other person left it.</source>
   <translation>Басқа төсекті таңдаңыз немесе ол адамның төсекті босатқан күнін енгізіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Choose another name, or add --replace to write over it.</source>
   <translation>Басқа атау таңдаңыз немесе үстінен жазу үшін --replace қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Choose another person, kind or period.</source>
   <translation>Басқа адамды, әрекет түрін немесе кезеңді таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Choose at least one role.</source>
   <translation>Кемінде бір рөл таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose files</source>
   <translation>Файлдарды таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>Choose first what the list shall be narrowed by.</source>
   <translation>Алдымен адамдарды не бойынша іріктейтініңізді таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Choose for whom it is, or the house.</source>
   <translation>Кім үшін екенін немесе баспананы таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Choose from a calendar</source>
   <translation>Күнтізбеден таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Choose one on the left, or let a file go there. It is kept encrypted in the vault, and shown only here.</source>
   <translation>Сол жақтан таңдаңыз немесе файлды сонда сүйреп апарыңыз. Ол қоймада шифрланып сақталады және тек осы жерде көрсетіледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose summary files</source>
   <translation>Жиынтық есеп файлдарын таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose the backup</source>
   <translation>Сақтық көшірмені таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose the folder</source>
   <translation>Қалтаны таңдаңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Choose the folder that holds it.</source>
   <translation>Қойма тұрған қалтаны таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Choose the newest backup</source>
   <translation>Соңғы сақтық көшірмені таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Choose the organisation, or write its name.</source>
   <translation>Ұйымды таңдаңыз немесе атауын жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Choose the purpose to which the person agreed.</source>
   <translation>Адам келісім берген мақсатты таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Choose what was handed out.</source>
   <translation>Не берілгенін таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Choose where to save</source>
   <translation>Сақтайтын жерді таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Choose who gets this bed</source>
   <translation>Бұл төсек кімге берілетінін таңдаңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Choose who may see it.</source>
   <translation>Оны кім көре алатынын таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Chronic illness</source>
   <translation>Созылмалы ауруы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Citizenship</source>
   <translation>Азаматтығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>City or village</source>
   <translation>Қала немесе ауыл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>City polyclinic</source>
   <translation>Қалалық емхана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Civil claimant</source>
   <translation>Азаматтық талапкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Clinic, hospital or doctor.</source>
   <translation>Емхана, аурухана немесе дәрігер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/honest.py" />
   <location filename="../../src/caseapp/ui/shell.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Close</source>
   <translation>Жабу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>Close it there first. Two programs must not write to one vault.</source>
   <translation>Алдымен оны сол жерде жабыңыз. Бір қоймаға екі бағдарлама қатар жазбауы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/disclosure/child.py" />
   <source>Close other programs and try again.</source>
   <translation>Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>Close other programs that hold the file open, or choose another folder.</source>
   <translation>Файлды ашып тұрған басқа бағдарламаларды жабыңыз немесе басқа қалтаны таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>Close the case first.</source>
   <translation>Алдымен істі жабыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Close this message</source>
   <translation>Осы хабарламаны жабу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Жабылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed and referred</source>
   <translation>Жабылып, қайта бағытталған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Closed in the quarter</source>
   <translation>Тоқсанда жабылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Closed in the quarter, or open at its end</source>
   <translation>Тоқсанда жабылған немесе соңында ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Closed in the year</source>
   <translation>Жыл ішінде жабылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Closed in the year, or open at its end</source>
   <translation>Жыл ішінде жабылған немесе соңында ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Жабылған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Closed, reason not known</source>
   <translation>Жабылған, себебі белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure</source>
   <translation>Істі жабу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>Closures by reason stand in section {number}.</source>
   <translation>Жабылған істер себебі бойынша {number} бөлімде берілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Киім және аяқ киім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Code</source>
   <translation>Коды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Code of the case</source>
   <translation>Іс коды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Code there</source>
   <translation>Олардағы код</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Coded facts</source>
   <translation>Кодталған мәліметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Coded facts without a name and without the case code, only as far as reports count them: sex, age group, citizenship, form of exploitation, services and nights. Once their quarters are issued, days are reduced to the quarter.</source>
   <translation>Аты-жөні мен іс коды жоқ кодталған мәліметтер, тек есептер санайтын көлемде: жынысы, жас тобы, азаматтығы, қанау түрі, қызметтер және түндер. Сол тоқсандардың есептері шығарылғаннан кейін күндерден тек тоқсаны қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Codes of cases, no names, and only where somebody has to know.</source>
   <translation>Істердің кодтары, есімсіз және біреу білуі қажет болғанда ғана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Colleagues elsewhere need the card of this office once, to recognise what it sends. Read the number to them by telephone, so that they can compare it.</source>
   <translation>Басқа жердегі әріптестер осы кеңсе жіберген файлдарды тану үшін оның картасын бір рет алуы керек. Салыстыру кодын оларға телефонмен оқып беріңіз, сонда олар екеуін салыстыра алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Column</source>
   <translation>Баған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Coming up: {n}</source>
   <translation>Алда: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Түсініктеме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Comments</source>
   <translation>Түсініктемелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Compare and trust</source>
   <translation>Салыстырып, сенімді деп тану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>Compare every group with the card once more.</source>
   <translation>Әр топты картамен тағы бір рет салыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>Алғашқы өлшеммен салыстырғанда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Comparing with the reports of other quarters</source>
   <translation>Басқа тоқсандардың есептерімен салыстырылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Compensation</source>
   <translation>Өтемақы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compensation and wages received</source>
   <translation>Алынған өтемақы мен жалақы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Compensation claim</source>
   <translation>Өтемақы туралы талап</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Compensation or wages that the person really has in hand.</source>
   <translation>Адамның қолына шынымен тиген өтемақы немесе жалақы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Шағым немесе қылмыс туралы арыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Complaints</source>
   <translation>Шағымдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Аяқталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Completed years when it began.</source>
   <translation>Басталған кездегі толық жасы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Computer last seen</source>
   <translation>Компьютер соңғы рет көрінген уақыт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Conduct of staff</source>
   <translation>Қызметкерлердің әрекеті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Confirm the arrival</source>
   <translation>Жеткенін растау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Confirmed having seen that the recovery card was used</source>
   <translation>Қалпына келтіру картасы қолданылғанымен танысқаны расталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Consent</source>
   <translation>Келісім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Consent counts only if the person understood all seven points.</source>
   <translation>Адам жеті тармақтың бәрін түсінген жағдайда ғана келісім жарамды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Consent ends</source>
   <translation>Келісімнің мерзімі бітеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Consent form</source>
   <translation>Келісім нысаны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Consent needed: {purpose}. {standing}.</source>
   <translation>Қажет келісім: {purpose}. {standing}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Consent withdrawn: {purpose}</source>
   <translation>Келісім кері қайтарып алынды: {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/consents_aim.py" />
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Consents</source>
   <translation>Келісімдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Құрылыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Construction sites on the edge of the city</source>
   <translation>Қала шетіндегі құрылыс алаңдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Consular department of the embassy</source>
   <translation>Елшіліктің консулдық бөлімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Consular or state officer</source>
   <translation>Консулдық немесе мемлекеттік қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Дәрігер кеңесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 12 months after the return</source>
   <translation>Оралғаннан кейін 12 айдан соң байланысу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 3 months after the return</source>
   <translation>Оралғаннан кейін 3 айдан соң байланысу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 6 months after the return</source>
   <translation>Оралғаннан кейін 6 айдан соң байланысу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 12 months</source>
   <translation>12 айдан кейінгі байланыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 12 months, date</source>
   <translation>12 айдан кейінгі байланыс күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 3 months</source>
   <translation>3 айдан кейінгі байланыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>3 айдан кейінгі байланыс күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 6 months</source>
   <translation>6 айдан кейінгі байланыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 6 months, date</source>
   <translation>6 айдан кейінгі байланыс күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Отбасымен байланыс және татуласу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Contact person</source>
   <translation>Байланысатын адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Отбасымен байланысу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/contents.py" />
   <source>Contents</source>
   <translation>Мазмұны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Continue</source>
   <translation>Жалғастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Contradictions: {wrong}. Missing answers: {gaps}; they are counted as not known. Choose a line to open the person's page.</source>
   <translation>Қайшылық: {wrong}. Жетіспейтін жауап: {gaps}; олар белгісіз деп есептеледі. Адамның бетін ашу үшін жолды таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Controlled the person</source>
   <translation>Адамды бақылауда ұстады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Conversation in the shelter</source>
   <translation>Баспанадағы әңгіме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Coordinating office</source>
   <translation>Үйлестіру кеңсесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Coordinator</source>
   <translation>Үйлестіруші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Copies that somebody made before she left</source>
   <translation>Қызметкер кеткенше жасап алған көшірмелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Copy</source>
   <translation>Көшіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Copy a line and paste it into the box of the portal. After {seconds} seconds it is gone from the clipboard. The portal changes: where its boxes stand in another order, whoever looks after caseapp can change the order in the file portal.json.</source>
   <translation>Жолды көшіріп, порталдың өрісіне қойыңыз. {seconds} секундтан кейін ол алмасу буферінен өшеді. Портал өзгеріп тұрады: өрістердің реті басқаша болса, caseapp-қа жауапты адам ретті portal.json файлында өзгерте алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Copy facts for the state portal</source>
   <translation>Мемлекеттік порталға мәлімет көшіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Copy it again from where it came from.</source>
   <translation>Оны алынған жерінен қайта көшіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Copy of what is written about the person</source>
   <translation>Жазбалар көшірмесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Copy the fingerprint</source>
   <translation>Салыстыру кодын көшіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Copy the report</source>
   <translation>Мәліметті көшіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>Copy the rows that belong to the register into a new sheet, and take that one.</source>
   <translation>Тізілімге жататын жолдарды жаңа параққа көшіріп, сол парақты алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Copy the text</source>
   <translation>Мәтінді көшіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Copy their folder to this computer's own disk, and open it there. Nothing was changed.</source>
   <translation>Қалтасын осы компьютердің өз дискісіне көшіріп, сонда ашыңыз. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>Copy this table: {title}</source>
   <translation>Осы кестені көшіру: {title}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Copy: {what}</source>
   <translation>Көшіру: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Copying the database</source>
   <translation>Дерекқор көшірілуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Correct the entry by hand: the correction counts in the quarter in which you make it.</source>
   <translation>Жазбаны қолмен түзетіңіз: түзету енгізілген тоқсанда есепке алынады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Cost</source>
   <translation>Шығын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Құны (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost and papers</source>
   <translation>Құны және құжаттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Cost of the journey (KZT)</source>
   <translation>Сапар құны (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Байланысу мүмкін болмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Count a night</source>
   <translation>Түнді санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Count a night on its evening or later.</source>
   <translation>Түнді сол күні кешке немесе кейінірек санаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Count a quarter</source>
   <translation>Тоқсанды санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Count again</source>
   <translation>Қайта санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Count and protect</source>
   <translation>Санау және қорғау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Count the night</source>
   <translation>Түнді санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Count the numbers of this quarter first. Then you see here what is shown and what was proved.</source>
   <translation>Алдымен осы тоқсанның сандарын санаңыз. Сонда мұнда не көрсетілгені және не дәлелденгені көрінеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Count the staff</source>
   <translation>Қызметкерлер санын жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Count who sleeps in the house</source>
   <translation>Баспанада кім түнейтінін санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Count with these choices</source>
   <translation>Осы таңдаумен санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Count: {here} here, {away} away</source>
   <translation>Жазу: осында {here}, орнында жоқ {away}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Counted</source>
   <translation>Кім саналды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Counted by</source>
   <translation>Кім санады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Counted by {name}. Mark and count again to correct it.</source>
   <translation>Санаған: {name}. Түзету үшін белгілеп, қайта санаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Counted on</source>
   <translation>Қай күнгі сан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Counted who slept in the house</source>
   <translation>Баспанада кім түнегені саналды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Counted: {population}; unit: {unit}</source>
   <translation>Саналғаны: {population}; өлшем бірлігі: {unit}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reports.py" />
   <source>Counting</source>
   <translation>Есептелуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Counting and protecting</source>
   <translation>Саналып, қорғалуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Counting rules</source>
   <translation>Санау ережелері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Countries of exploitation</source>
   <translation>Қаналған елдері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Country</source>
   <translation>Ел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Country of exploitation</source>
   <translation>Қаналған елі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Country of recruitment</source>
   <translation>Азғырып көндірген ел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Country of residence</source>
   <translation>Тұратын елі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Country of return</source>
   <translation>Оралатын елі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Counts below {threshold} are protected</source>
   <translation>Мына шектен кіші сандар қорғалады: {threshold}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Course or school</source>
   <translation>Курс немесе оқу орны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Курс немесе кәсіптік оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Court case</source>
   <translation>Сот ісі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Court hearing</source>
   <translation>Сот отырысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Court or prosecution</source>
   <translation>Сот немесе прокуратура</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Criminal proceedings</source>
   <translation>Қылмыстық іс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Crisis</source>
   <translation>Дағдарыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Crisis intervention</source>
   <translation>Дағдарыс кезіндегі көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Crisis room</source>
   <translation>Дағдарыс бөлмесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Cross-border</source>
   <translation>Трансшекаралық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Cross-border: exploited in a country of which the person is not a citizen.</source>
   <translation>Трансшекаралық: адам өзі азаматы емес елде қаналған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Мәдениет, спорт, қарым-қатынас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Danger to somebody's life</source>
   <translation>Өмірге қауіп төнуі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Dark</source>
   <translation>Күңгірт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Data that are touched, in numbers of people:</source>
   <translation>Қозғалған деректер, адам саны:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Data without your name, from which nobody can find you, may be used to understand trafficking in persons and to prevent it. You may say no.</source>
   <translation>Атыңыз жоқ, сізді тануға болмайтын деректер адам саудасын түсінуге және оның алдын алуға көмектесуі мүмкін. Сіз бас тарта аласыз.</translation>
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
   <translation>Күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Туған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Date of birth of somebody here</source>
   <translation>Осындағы біреудің туған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral</source>
   <translation>Жолданған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral onwards</source>
   <translation>Қайта бағытталған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Date of this decision</source>
   <translation>Осы шешімнің күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Dates of the house</source>
   <translation>Баспана күндері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Day</source>
   <translation>Күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Day and hour</source>
   <translation>Күні мен уақыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Day of the picture or paper</source>
   <translation>Сурет немесе құжат күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Day on which the shelter first heard of the person.</source>
   <translation>Баспана бұл адам туралы алғаш естіген күн.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Day, hour, signature</source>
   <translation>Күні, сағаты, қолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Day, signature</source>
   <translation>Күні, қолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Days from referral to admission</source>
   <translation>Жолданғаннан қабылданғанға дейінгі күндер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Death</source>
   <translation>Өлім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Борыштық кіріптарлық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Debt bondage is among the means, but no debt was claimed.</source>
   <translation>Тәсілдер арасында борыштық кіріптарлық бар, бірақ қарыз талап етілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Debt, documents, way out</source>
   <translation>Қарыз, құжаттар, құтылу жолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Debt, earnings, access to money</source>
   <translation>Қарыз, тапқан ақша, ақшаға қол жеткізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Қайтыс болған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>December</source>
   <translation>Желтоқсан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Deception</source>
   <translation>Алдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Decide about a referral that came</source>
   <translation>Келген жолдау бойынша шешім қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided against the person</source>
   <translation>Адамның пайдасына шешілмеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Адамның пайдасына шешілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Decided on</source>
   <translation>Шешім қабылданған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Decided together with the psychologist.</source>
   <translation>Психологпен бірге шешілді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Decides which consent a referral to it needs.</source>
   <translation>Жолдамаға қандай келісім қажет екені осыған байланысты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Decision</source>
   <translation>Шешім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Decision of the coordinating office</source>
   <translation>Үйлестіруші кеңсенің шешімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Decision of the shelter</source>
   <translation>Баспананың шешімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Шешім күтілуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Decline …</source>
   <translation>Бас тарту …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Қабылданбады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>Definition of an HTCDS form</source>
   <translation>HTCDS нысанының сипаттамасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Delay</source>
   <translation>Кейінге қалдыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Delete the file</source>
   <translation>Файлды жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Delivery or repair</source>
   <translation>Жеткізу немесе жөндеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Тіс емдеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Departed</source>
   <translation>Аттанды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Department of social protection</source>
   <translation>Әлеуметтік қорғау бөлімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/due.py" />
   <source>Departure</source>
   <translation>Кетуі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Аттанғаны расталған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure planned for</source>
   <translation>Жоспарланған аттану күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Departure, extension, nights away …</source>
   <translation>Кету, ұзарту, болмаған түндер …</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Departures: {n}</source>
   <translation>
    <numerusform>Кеткендер: {n}</numerusform>
    <numerusform>Кеткендер: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Description</source>
   <translation>Сипаттамасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Description of the injuries</source>
   <translation>Жарақаттарының сипаттамасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Details about them</source>
   <translation>Олар туралы толығырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the closure</source>
   <translation>Жабу туралы толығырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral</source>
   <translation>Жолдау туралы толығырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral onwards</source>
   <translation>Қайта бағыттау туралы толығырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Details of the vulnerabilities</source>
   <translation>Осал тұстары туралы толығырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Details, sealed</source>
   <translation>Егжей-тегжейі, кілтпен жабық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Detained or deported</source>
   <translation>Ұсталды немесе елден шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Diagnosis of the doctor</source>
   <translation>Дәрігердің диагнозы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Died</source>
   <translation>Қайтыс болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Бағыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Disability</source>
   <translation>Мүгедектік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Disability and physical health</source>
   <translation>Мүгедектік және физикалық денсаулық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Disability certificate</source>
   <translation>Мүгедектік туралы анықтама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Тоқтатылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Discrimination</source>
   <translation>Кемсітушілік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Dispute</source>
   <translation>Дау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Dispute the report</source>
   <translation>Есепке дау айту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Disputed</source>
   <translation>Даулы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Disputed a shelter's report</source>
   <translation>Баспананың есебіне дау айтылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Disputed: somebody doubts its figures</source>
   <translation>Даулы: біреу сандарына күмән келтірді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>District police department</source>
   <translation>Аудандық полиция бөлімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>Ажырасқан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Do not keep longer</source>
   <translation>Бұдан әрі сақтамау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Do not photograph, copy or send it. Tell nobody who need not know where it lies.</source>
   <translation>Оны суретке түсірмеңіз, көшірмеңіз, жібермеңіз. Қайда жатқанын тек білуге тиіс адамдар білсін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Do not return</source>
   <translation>Оралмаған жөн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Дәрігер және емделу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Doctor or clinic</source>
   <translation>Дәрігер немесе емхана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Doctorate or equivalent</source>
   <translation>Доктор немесе оған тең</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Documents</source>
   <translation>Құжаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Documents are not ready</source>
   <translation>Құжаттар дайын емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents restored</source>
   <translation>Құжаттарды қалпына келтіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Documents were taken or withheld</source>
   <translation>Құжаттары алып қойылды немесе берілмеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents withheld</source>
   <translation>Құжаттарын бермеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Does not wish to return</source>
   <translation>Оралғысы келмейді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reports.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Done</source>
   <translation>Дайын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Done (Space)</source>
   <translation>Орындалды (бос орын)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Done by</source>
   <translation>Кім орындады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Done elsewhere</source>
   <translation>Басқа жерде жасалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Done: {what}</source>
   <translation>Орындалды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Drawing the paper broke off. It may have been made to do harm: do not open it elsewhere.</source>
   <translation>Құжатты көрсету үзілді. Ол зиян келтіру үшін жасалған болуы мүмкін: оны басқа жерде ашпаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Drawing the paper takes too long, so it was stopped.</source>
   <translation>Құжатты көрсету тым ұзаққа созылып, тоқтатылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/reports.py" />
   <source>Drawing the report</source>
   <translation>Есеп жасалуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Drop summary files or whole folders here</source>
   <translation>Жиынтық есеп файлдарын немесе тұтас қалталарды осында сүйреп әкеліңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Due</source>
   <translation>Мерзім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Due for review</source>
   <translation>Мерзімі келгендер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>During the stay</source>
   <translation>Тұру кезінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Әр жол – жеке шешім. Біріне келісіп, біріне келіспеуге болады.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Each of {n} different persons was tried as the one who is known.</source>
   <translation>
    <numerusform>Әртүрлі {n} адамның әрқайсысы бәрі белгілі адам ретінде тексерілді.</numerusform>
    <numerusform>Әртүрлі {n} адамның әрқайсысы бәрі белгілі адам ретінде тексерілді.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Each step counts in the quarter of its own day. A step without a day is in no report.</source>
   <translation>Әр қадам өз күні тиесілі тоқсанда саналады. Күні көрсетілмеген қадам ешқандай есепке енбейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Earlier</source>
   <translation>Ертерек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Earlier (Page up)</source>
   <translation>Ертерек (Page Up)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>Earlier answers</source>
   <translation>Бұрынғы жауаптар</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>Earlier answers: {n}</source>
   <translation>
    <numerusform>Бұрынғы жауаптар: {n}</numerusform>
    <numerusform>Бұрынғы жауаптар: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Early childhood education</source>
   <translation>Мектепке дейінгі білім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Education</source>
   <translation>Білім беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Education and skills</source>
   <translation>Білім және дағдылар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Electricity, gas, steam and air conditioning supply</source>
   <translation>Электрмен, газбен, бумен жабдықтау және ауаны баптау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Elements of trafficking</source>
   <translation>Адам саудасының белгілері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Elsewhere, several or none</source>
   <translation>Басқа ел, бірнеше ел немесе ешқайсысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Электрондық пошта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Email address</source>
   <translation>Электрондық пошта мекенжайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Embassy or consulate</source>
   <translation>Елшілік немесе консулдық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Emergency (a few nights)</source>
   <translation>Шұғыл (бірнеше түн)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Emergency care</source>
   <translation>Шұғыл көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Жұмыспен қамту орталығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Empty where only the day is known.</source>
   <translation>Тек күні белгілі болса, бос қалдырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Encrypt the whole disk. Where the names of the staff must stay secret, sign in under initials or under the name of the post.</source>
   <translation>Бүкіл дискіні шифрлаңыз. Қызметкерлердің аты-жөні құпия болуы керек болса, инициалмен немесе лауазым атауымен кіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Шифрланған файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Encrypted files</source>
   <translation>Шифрланған файлдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Ended on</source>
   <translation>Аяқталған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Ended on {day}: later quarters are not expected, and refused</source>
   <translation>{day} аяқталды: одан кейінгі тоқсандар күтілмейді және қабылданбайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Enforced by keys: she can read</source>
   <translation>Кілттермен қамтамасыз етілген: оқи алады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Enforced by the program: she may</source>
   <translation>Бағдарламамен қамтамасыз етілген: жасай алады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Enter the day on which the other stay ended, or change that stay instead.</source>
   <translation>Екінші тұрудың аяқталған күнін жазыңыз немесе соны өзгертіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Entered after the report of the quarter of admission</source>
   <translation>Қабылданған тоқсанның есебінен кейін енгізілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Entered by mistake</source>
   <translation>Қате енгізілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Entered in time</source>
   <translation>Уақытында енгізілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/verifying.py" />
   <source>Entries behind number {number} are vouched for by their signatures alone.</source>
   <translation>{number} нөмірінен кейінгі жазбаларды тек қолтаңбалары растайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Entries touched</source>
   <translation>Қамтылған жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Entries were changed after this night was counted. Count it again.</source>
   <translation>Бұл түн саналғаннан кейін жазбалар өзгерді. Оны қайта санаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Entries written down: {n}.</source>
   <translation>Жазбалар: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Entry</source>
   <translation>Жазба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Әлеуметтік қызметтердің мемлекеттік порталына енгізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Erase a person</source>
   <translation>Адамның деректерін жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Erase for ever</source>
   <translation>Біржола жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Erase …</source>
   <translation>Деректерді жою…</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Erased</source>
   <translation>Деректер жойылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Erased a person</source>
   <translation>Адамның деректері жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Erased people in old backups</source>
   <translation>Ескі сақтық көшірмелердегі жойылған жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Erased: everything that is written down about this person, the coded facts too. Issued reports keep their counts; reports that are not issued yet count this person no more.</source>
   <translation>Бұл адам туралы жазылғанның бәрі, кодталған мәліметтер де жойылады. Шығарылған есептердегі сандар қалады; әлі шығарылмаған есептерде бұл адам енді саналмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Erased: names, birth, contacts, documents, notes, all medical, psychological and safety answers, consents, plans and comments, and drafts about this person. What stays has no name and no case code: sex, age group, citizenship, form of exploitation, services and nights, so that the counts of your reports stay true.</source>
   <translation>Жойылады: аты-жөні, туған күні, байланыстары, құжаттары, жазбалар, барлық медициналық, психологиялық және қауіпсіздік туралы жауаптар, келісімдер, жоспарлар, пікірлер және осы адам туралы қаралама жазбалар. Аты-жөні мен іс кодынсыз мыналар қалады: жынысы, жас тобы, азаматтығы, қанау түрі, қызметтер және түндер, сонда есептердегі сандар дұрыс болып қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Өзі қашып шықты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Escort</source>
   <translation>Алып жүруші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>Even the half-year has too few. The coordinator’s report names this shelter among those that reported, without numbers.</source>
   <translation>Жартыжылдықта да адам аз. Үйлестірушінің есебінде бұл баспана есеп бергендердің қатарында сансыз аталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Even then every number below {threshold} can still be none and can still be more than {threshold}: from the reports, this somebody learns neither that another person like her or him was there, nor that nobody was.</source>
   <translation>Сонда да {threshold} мәнінен кіші әр сан нөл болуы да, {threshold} мәнінен үлкен болуы да мүмкін: ол есептерден сол адамға ұқсас тағы біреудің болғанын да, ешкімнің болмағанын да біле алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Event</source>
   <translation>Оқиға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Every element that is needed is there. You decide, under Status.</source>
   <translation>Қажетті белгілердің бәрі бар. Шешімді сіз «Мәртебесі» бөлімінде қабылдайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Every file gets a verdict here: accepted, or refused with the reason. A file can be taken in twice without harm.</source>
   <translation>Әр файлдың шешімі осында көрсетіледі: қабылданды немесе қабылданбады, себебімен. Файлды екі рет алудың зияны жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>Every night that was counted, with what was seen. To correct one, count it again under Beds.</source>
   <translation>Саналған барлық түн және не көрінгені. Түзету үшін түнді «Төсектер» бетінде қайта санаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Every number of this quarter is hidden, because so few people were assisted that any number could point to one of them. The tables say what was counted.</source>
   <translation>Бұл тоқсанның барлық саны жасырылған, өйткені көмек алған адамдар тым аз, кез келген сан олардың бірін көрсетіп қоюы мүмкін. Кестелерде не саналғаны айтылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Every number of this report is hidden, because any of them could point to a person. The tables say what was counted.</source>
   <translation>Бұл есептің барлық саны жасырылған, өйткені олардың кез келгені белгілі бір адамды көрсетіп қоюы мүмкін. Кестелерде не саналғаны айтылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Every referral of this shelter is answered.</source>
   <translation>Баспананың барлық жолдамаларына жауап келді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Every report that leaves this vault is listed here, and never changes.</source>
   <translation>Осы қоймадан шыққан әрбір есеп осында тізіледі және ешқашан өзгермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Every room needs a name and a number of beds from 0 to {most}.</source>
   <translation>Әр бөлменің атауы және 0 мен {most} аралығындағы төсек саны болуы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Every shelter hides its small numbers before it sends them. What a shelter has hidden, its coordinator does not know either.</source>
   <translation>Әр баспана кіші сандарын жібермей тұрып жасырады. Баспана жасырған санды үйлестіруші де білмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Every stay and service may name its own payer; this is the usual one.</source>
   <translation>Әрбір тұру мен қызметте өз төлеушісі көрсетілуі мүмкін; бұл – әдеттегі төлеуші.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Every time counts that help was given in the quarter.</source>
   <translation>Тоқсанда көмек көрсетілген әр рет саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Every user's key opens the coded facts, which hold no names: another program could show them to her.</source>
   <translation>Аты-жөні жоқ кодталған мәліметтерді әр пайдаланушының кілті ашады: басқа бағдарлама оларды көрсете алар еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>Everybody</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Everybody in it is invented. Next time it opens with this passphrase, which you may share:</source>
   <translation>Ондағы адамдардың бәрі ойдан шығарылған. Келесіде ол мына құпия сөйлеммен ашылады, оны басқаларға айтуға болады:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Everybody may have what is stored about her or him.</source>
   <translation>Әркім өзі туралы сақталған мәліметті алуға құқылы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Everybody spoke to me with respect.</source>
   <translation>Бәрі менімен сыйластықпен сөйлесті.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Everybody whom the shelter helps is listed here. All of it stays encrypted on this computer.</source>
   <translation>Баспана көмектесетін адамдардың бәрі осында тізіледі. Бәрі осы компьютерде шифрланған күйде қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Everybody with an open case has a bed</source>
   <translation>Ашық ісі бар адамдардың бәрінде төсек бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Everybody works under her own name with her own passphrase. A role decides which keys she holds, and so what she can read.</source>
   <translation>Әркім өз атымен және өз құпия сөйлемімен жұмыс істейді. Адамда қандай кілттер бар екені, яғни нені оқи алатыны рөлге байланысты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Everything</source>
   <translation>Бәрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Everything is written out: {lines} lines, {attachments} pictures and papers. Keep the file apart from the card.</source>
   <translation>Бәрі шығарылды: жолдар: {lines}, суреттер мен құжаттар: {attachments}. Файлды картадан бөлек сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Everything lies in {folder}. All people in it are invented.</source>
   <translation>Бәрі {folder} қалтасында. Ондағы адамдардың бәрі ойдан шығарылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Everything that is written down here, with all pictures and papers and the log, in a documented form that other programs can read. For leaving this program, or where a law or a court asks for all of it.</source>
   <translation>Мұнда жазылғанның бәрі, барлық суреттермен, құжаттармен және журналмен, басқа бағдарламалар оқи алатын сипатталған түрде. Бұл бағдарламадан кету үшін немесе заң не сот бәрін талап еткенде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Everything, sealed, in a documented form: for leaving this program, or for the law.</source>
   <translation>Барлығы, шифрланған әрі сипатталған түрде: бағдарламадан кету үшін немесе заң талабы бойынша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Everything, the coded facts too</source>
   <translation>Бәрі, кодталған мәліметтер де</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>Everything, with names: for another vault of this shelter</source>
   <translation>Барлығы, аты-жөнімен: осы баспананың басқа қоймасы үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the day</source>
   <translation>Күніне дейін дәл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the month</source>
   <translation>Айына дейін дәл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the year</source>
   <translation>Жылына дейін дәл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Examination or test</source>
   <translation>Тексеру немесе талдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Excessive working hours</source>
   <translation>Шамадан тыс ұзақ жұмыс істету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Explaining reactions to stress</source>
   <translation>Күйзеліске реакцияларды түсіндіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Explanation</source>
   <translation>Түсіндіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploitation</source>
   <translation>Қанау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited from</source>
   <translation>Қанау қашан басталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited until</source>
   <translation>Қанау қашан аяқталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploiter</source>
   <translation>Қанаушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Export</source>
   <translation>Экспорт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Export as {kind}</source>
   <translation>{kind} түрінде экспорттау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>Export of an HTCDS form</source>
   <translation>HTCDS нысанының экспорты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>Export the register as CSV instead.</source>
   <translation>Оның орнына тізілімді CSV түрінде экспорттаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Export the report</source>
   <translation>Есепті экспорттау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Export the year</source>
   <translation>Жылдық есепті экспорттау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Exported to {path}</source>
   <translation>Экспортталды: {path}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Exported: {quarter}, number {sequence}, revision {revision}</source>
   <translation>Экспортталды: {quarter}, нөмір {sequence}, редакция {revision}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Exporting issues the report of {quarter}. From then on its numbers stay as they are; what is entered later counts in the quarter in which it is entered.</source>
   <translation>Экспорттағанда {quarter} бойынша есеп шығарылады. Сол сәттен бастап сандары өзгермейді; кейін енгізілген мәлімет енгізілген тоқсанында саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>Дейін ұзартылды</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Extended until {day}: {n} days left.</source>
   <translation>
    <numerusform>Ұзартылған мерзім — {day}: {n} күн қалды.</numerusform>
    <numerusform>Ұзартылған мерзім — {day}: {n} күн қалды.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Facebook</source>
   <translation>Facebook</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Facebook Messenger</source>
   <translation>Facebook Messenger</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Facts for the boxes of the portal</source>
   <translation>Портал өрістеріне арналған мәліметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Facts, in the order in which they happened; no guesses about guilt, no illness.</source>
   <translation>Фактілер болған ретімен; кінә туралы болжамсыз, диагнозсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Жалған уәде немесе алдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Families</source>
   <translation>Отбасылар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family</source>
   <translation>Отбасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Отбасы және балалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Family and education</source>
   <translation>Отбасы және білімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Family and friends who are safe, with telephone.</source>
   <translation>Сенуге болатын жақындар, телефонымен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Family member</source>
   <translation>Отбасы мүшесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Отбасы немесе достары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Family room</source>
   <translation>Отбасылық бөлме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Family session</source>
   <translation>Отбасылық кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Family tracing and mediation</source>
   <translation>Отбасын іздеу және дәнекерлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>February</source>
   <translation>Ақпан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Fee for the return certificate</source>
   <translation>Оралу куәлігінің алымы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Feedback of clients</source>
   <translation>Көмек алғандардың пікірлері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I felt safe here</source>
   <translation>Пікірлер: мен мұнда қауіпсіз болдым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I was listened to</source>
   <translation>Пікірлер: мені тыңдады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I was treated with respect</source>
   <translation>Пікірлер: маған сыйластықпен қарады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I would come here again</source>
   <translation>Пікірлер: мен мұнда қайта келер едім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: the help was what I needed</source>
   <translation>Пікірлер: маған керек көмек көрсетілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling afraid, as if something awful might happen</source>
   <translation>Сұмдық бірдеңе болатындай қорықтыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling bad about yourself, or that you are a failure or have let yourself or your family down</source>
   <translation>Өзіңіз туралы жаман ойладыңыз: жолым болмады, өз үмітімді немесе отбасымның үмітін ақтамадым деп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling down, depressed or hopeless</source>
   <translation>Көңіл күйіңіз түсіп, күйзеліп немесе үмітсіздік сезіндіңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling nervous, anxious or on edge</source>
   <translation>Жүйкеңіз тозып, мазасызданып немесе шыдамыңыз таусылып жүрдіңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling tired or having little energy</source>
   <translation>Шаршадыңыз немесе күшіңіз аз болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Fees for documents</source>
   <translation>Құжат алымдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Female</source>
   <translation>Әйел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Feminine</source>
   <translation>Әйел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Fetch the paper from where it is kept and type it in. You learn whether it opens these records and a backup; nothing is changed, and the card stays as it is.</source>
   <translation>Қағазды сақталған жерінен алып, теріңіз. Оның осы қойманы және сақтық көшірмені аша ма, соны білесіз; ештеңе өзгермейді, карта сол күйінде қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Fewer and larger groups, such as adults in place of age bands: more of them can be shown.</source>
   <translation>Топтар азырақ әрі ірірек, мысалы жас топтарының орнына ересектер: көбірек көрсетуге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Fewer than 10 people were assisted.</source>
   <translation>Көмек алған адам 10-нан аз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Fewer than 10 people were assisted: there is no table from which to learn anything.</source>
   <translation>Көмек алған адам 10-нан аз: қандай да бір мәлімет алуға болатын кесте жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/national_years.py" />
   <source>Figures</source>
   <translation>Сандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>File name:</source>
   <translation>Файл атауы:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>File of the backup, ending in .age</source>
   <translation>Сақтық көшірменің .age деп аяқталатын файлы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Files</source>
   <translation>Файлдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Files and reports</source>
   <translation>Файлдар мен есептер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Files and their verdicts</source>
   <translation>Файлдар және олар бойынша шешімдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Files of the shelter</source>
   <translation>Баспананың файлдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Files of type:</source>
   <translation>Файлдар түрі:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Files outside the records can be read: exported registers, reports, letters. So can what the system kept of them.</source>
   <translation>Қоймадан тыс файлдарды оқуға болады: файлға жазылған тізілімдер, есептер, хаттар. Жүйе олардан сақтап қалған іздерді де.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Files that were written out</source>
   <translation>Қоймадан тыс сақталған файлдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Filled in when the manager approves the plan on its page; a later change takes it back.</source>
   <translation>Басшы жоспарды өз бетінде бекіткенде толтырылады; кейінгі өзгеріс бекітуді алып тастайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Financial</source>
   <translation>Қаржы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Financial and insurance activities</source>
   <translation>Қаржы және сақтандыру қызметі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Financial assistance</source>
   <translation>Қаржылай көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Find a person</source>
   <translation>Адамды іздеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Find a person (Ctrl+K)</source>
   <translation>Адамды іздеу (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Жұмыс табу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Fingerprint</source>
   <translation>Салыстыру коды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Fingerprint of the signed data (SHA-256)</source>
   <translation>Қол қойылған деректердің салыстыру коды (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Fingerprint of the signed data (SHA-256): {digits}</source>
   <translation>Қол қойылған деректердің салыстыру коды (SHA-256): {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Fingerprint, to compare by telephone</source>
   <translation>Телефон арқылы салыстыруға арналған код</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Fire, water, gas, electricity</source>
   <translation>Өрт, су, газ, электр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>First aid</source>
   <translation>Алғашқы көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>First check</source>
   <translation>Алғашқы тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>First conversation</source>
   <translation>Алғашқы әңгіме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>First conversation without harm</source>
   <translation>Зиян келтірмейтін алғашқы әңгіме</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>First issued {n} days after the deadline</source>
   <translation>
    <numerusform>Алғаш рет мерзімнен {n} күн кейін шығарылған</numerusform>
    <numerusform>Алғаш рет мерзімнен {n} күн кейін шығарылған</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Fit to the window</source>
   <translation>Терезеге сыйдыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Денсаулығы сапарға жарайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Fitness to travel</source>
   <translation>Сапарға жарамдылығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Flat or room outside of the shelter</source>
   <translation>Баспанадан тыс пәтер немесе бөлме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Folder for the backup</source>
   <translation>Сақтық көшірмеге арналған қалта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Folder for the encrypted records</source>
   <translation>Шифрланған жазбаларға арналған қалта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Folder of the records</source>
   <translation>Жазбалар қалтасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Сүйемелдеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Follow-up still goes on</source>
   <translation>Кейінгі бақылау әлі жүріп жатыр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Тамақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Food for the journey</source>
   <translation>Жолға тамақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Тамақ, киім, гигиена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For IOM or a donor</source>
   <translation>ХКҰ немесе донор үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Бала үшін ең алдымен оның өзіне не жақсы екені ескеріледі, әрі баланың өзінен де сұралады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>For a key that was lost or stolen, or a shelter that was closed. From now on its files are refused. What came in before stays and is marked. If the shelter goes on, take in its new card instead: the old one is then taken back by itself.</source>
   <translation>Кілт жоғалса не ұрланса немесе баспана жабылса. Осыдан бастап оның файлдары қабылданбайды. Бұрын келгендері қалады және белгіленеді. Баспана жұмысын жалғастырса, оның жаңа картасын қабылдаңыз: бұрынғысы сонда өзі қайтарылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>For a paper that its owner gave you by hand, while the file came another way. Type these two groups from the paper.</source>
   <translation>Иесі парақты өз қолымен беріп, файл басқа жолмен келген жағдайға арналған. Парақтан осы екі топты теріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>For another receiver</source>
   <translation>Басқа алушы үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Балаларға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Басқалар оқиды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>For people with a wheelchair or a pram.</source>
   <translation>Арбамен жүретін немесе балалар арбасы бар адамдар үшін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For research</source>
   <translation>Зерттеу үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>For somebody else, with the person's consent</source>
   <translation>Басқа біреуге, адамның келісімімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>Баспана атынан: аты-жөні және қолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/papers.py" />
   <source>For the office: {group} · IOM: {iom} · HTCDS: {htcds}</source>
   <translation>Есеп үшін: {group} · ХКҰ: {iom} · HTCDS: {htcds}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>For the person herself or himself</source>
   <translation>Адамның өзіне</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For the shelter's own work</source>
   <translation>Баспананың өз жұмысы үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>For the state portal</source>
   <translation>Мемлекеттік порталға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>For who sleeps where. Everything can be changed later under Rooms.</source>
   <translation>Кім қайда ұйықтайтынын білу үшін. Бәрін кейін «Бөлмелер» бетінде өзгертуге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>For whom</source>
   <translation>Кім үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>For whose stays</source>
   <translation>Кімнің тұруы үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced adoption</source>
   <translation>Мәжбүрлі асырап алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced begging</source>
   <translation>Қайыр сұрауға мәжбүрлеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced criminality</source>
   <translation>Қылмыс жасауға мәжбүрлеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced labour</source>
   <translation>Мәжбүрлі еңбек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced marriage</source>
   <translation>Мәжбүрлі неке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced military service (non-state actors)</source>
   <translation>Мәжбүрлі әскери қызмет (мемлекеттік емес күштер)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced or child labour</source>
   <translation>Мәжбүрлі еңбек немесе балалар еңбегі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Forensic medical examination</source>
   <translation>Сот-медициналық сараптама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Form {version}</source>
   <translation>{version}-нысан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Formal status</source>
   <translation>Ресми мәртебесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Formally identified as a victim</source>
   <translation>Ресми түрде құрбан деп танылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Four eyes see more than two. If she is away, somebody else can prepare it.</source>
   <translation>Екі адам бір адамнан көбірек көреді. Басқа басшы орнында болмаса, есепті басқа біреу дайындай алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Fr</source>
   <translation>Жм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Free</source>
   <translation>Бос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>Free beds</source>
   <translation>Бос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>Free beds in the night of {day}: {free}</source>
   <translation>Бос төсектер, {day} түні: {free}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Free beds: {free} of {beds}</source>
   <translation>Бос төсектер: {free} / {beds}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by another authority</source>
   <translation>Басқа мемлекеттік орган босатты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by the police</source>
   <translation>Полиция босатты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Friday</source>
   <translation>жұма</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Friends or social events</source>
   <translation>Достары немесе қоғамдық жиындар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>From</source>
   <translation>Кімнен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>From level 2 on the psychologist is asked today.</source>
   <translation>2-деңгейден бастап психолог бүгін шақырылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>From older registers</source>
   <translation>Ескі тізілімдерден</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>From the day on which the shelter first heard of the person to the day of admission.</source>
   <translation>Баспана адам туралы алғаш естіген күннен қабылданған күнге дейін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>From the family, a partner, the traffickers or anybody else.</source>
   <translation>Отбасы, серігі, адам саудагерлері немесе басқа біреу тарапынан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>From this day on nothing more is shared for this purpose.</source>
   <translation>Осы күннен бастап бұл мақсатта ештеңе берілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>From whom</source>
   <translation>Кімнен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>GAD-7 жалпы балы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody a key with the recovery card</source>
   <translation>Қалпына келтіру картасымен кілт берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody access</source>
   <translation>Қолжетімділік берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody the keys that her new roles need</source>
   <translation>Жаңа рөлдерге қажет кілттер берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave the owner of a card another name</source>
   <translation>Карта иесіне басқа атау берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave the recovery card the keys that it lacked</source>
   <translation>Қалпына келтіру картасына жетпейтін кілттер берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Gender</source>
   <translation>Гендері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Give access</source>
   <translation>Қолжетімділік беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Give and take access, change roles</source>
   <translation>Қолжетімділік беру мен алу, рөлдерді өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Give another person this role first.</source>
   <translation>Алдымен бұл рөлді басқа адамға беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Give each role to as few people as possible. Look through the audit log every month: it names who opened identity, medical and psychological answers, and when. Agree in writing what happens if somebody tells.</source>
   <translation>Әр рөлді мүмкіндігінше аз адамға беріңіз. Аудит журналын ай сайын қарап шығыңыз: онда жеке басы туралы, медициналық және психологиялық жауаптарды кім, қашан ашқаны жазылады. Жария еткені үшін не болатынын жазбаша келісіп алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>Give her the key</source>
   <translation>Кілтті беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Give it a title, so that it is found again.</source>
   <translation>Қайта табу үшін атау беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Give somebody access</source>
   <translation>Қолжетімділік беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Give the owner of the card a name of your own.</source>
   <translation>Карта иесіне өзіңіз түсінетін атау беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Given</source>
   <translation>Берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Given name</source>
   <translation>Аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Given or sent by other means</source>
   <translation>Басқа жолмен берілді немесе жіберілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Given under Law 94-V of the Republic of Kazakhstan of 21 May 2013 on personal data and their protection, as changed by Law 44-VIII of 11 December 2023, within one working day of the discovery.</source>
   <translation>«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңына (2023 жылғы 11 желтоқсандағы № 44-VIII Заңмен енгізілген өзгерістерімен) сәйкес, анықталған кезден бастап бір жұмыс күні ішінде беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Оралуға болады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Go on with these answers</source>
   <translation>Осы жауаптармен жалғастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Go to {day}</source>
   <translation>Өту: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Мақсат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Goal was planned until</source>
   <translation>Мақсаттың жоспарлы мерзімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Goals agreed in the quarter, and goals reached in it, whenever they were agreed.</source>
   <translation>Тоқсанда келісілген мақсаттар және қашан келісілгеніне қарамастан тоқсанда қол жеткізілген мақсаттар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Goals of the support plan</source>
   <translation>Қолдау жоспарының мақсаттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Goes along</source>
   <translation>Бірге барады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Басқа төсекте жалғасады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes on with difficulties</source>
   <translation>Қиындықтармен жалғасуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Бәрі жақсы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Good well-being</source>
   <translation>Хал-ахуалы жақсы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Шағын кәсіпке грант</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Grants paid</source>
   <translation>Төленген гранттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Grey parts are for others to read.</source>
   <translation>Сұр бөліктерді басқалар оқиды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Grounding and relaxation</source>
   <translation>Осы сәтке оралу және босаңсу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Топтық кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Group {n} is not as on the card. Look at your paper once more.</source>
   <translation>{n}-топ картадағыдай емес. Қағазға тағы бір рет қараңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card_typed.py" />
   <source>Group {n} of the card does not fit. Read it once more.</source>
   <translation>Картаның {n}-тобы сәйкес келмейді. Оны тағы бір оқыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Group {n} of the forty digits</source>
   <translation>Қырық цифрдың {n}-тобы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>Group {n} of the recovery card does not fit. Read it once more.</source>
   <translation>Қалпына келтіру картасының {n}-тобы сәйкес келмейді. Оны тағы бір рет оқыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Groups of services in the plan</source>
   <translation>Жоспардағы қызмет топтары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Guaranteed volume only (GOBMP)</source>
   <translation>Тек кепілдік берілген көлем (ТМККК)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Guardianship authority decided</source>
   <translation>Қорғаншылық және қамқоршылық органы шешті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>АИТВ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>HTCDS has retired this list; it is kept to read registers that used it.</source>
   <translation>HTCDS бұл тізімді қолданыстан алып тастаған; ол осы тізім пайдаланылған тізілімдерді оқу үшін сақталған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>HTCDS workbook</source>
   <translation>HTCDS жұмыс кітабы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Had it repaired</source>
   <translation>Жөндетілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Had one of them given a person away, the program would have refused to issue the report.</source>
   <translation>Олардың бірі адамды әшкерелесе, бағдарлама есепті шығарудан бас тартар еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Half of the persons who left the house in the quarter had stayed longer, half shorter.</source>
   <translation>Тоқсанда баспанадан кеткен адамдардың жартысы бұдан ұзақ, жартысы бұдан қысқа тұрған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Half-way house</source>
   <translation>Өтпелі үй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Half-yearly summary</source>
   <translation>Жартыжылдық жиынтық есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Hand in the notice by</source>
   <translation>Хабарламаны мына уақыттан кешіктірмей беріңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Hand out kits</source>
   <translation>Жинақтар беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Тапсырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Handed out a referral on paper</source>
   <translation>Жолдама қағазда берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Handed out by</source>
   <translation>Берген маман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Handed the person over</source>
   <translation>Адамды басқаға берді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harboured the person</source>
   <translation>Адамды жасырды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harbouring</source>
   <translation>Жасыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Has not set a passphrase of her own yet.</source>
   <translation>Өзінің құпия сөйлемі әлі қойылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Has not signed in yet.</source>
   <translation>Әлі кірген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Has run out</source>
   <translation>Мерзімі өтті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Has she forgotten her passphrase? The recovery card gives her a new one: choose “I have forgotten the passphrase” on the page on which one signs in.</source>
   <translation>Құпия сөйлем ұмытылды ма? Жаңасын қалпына келтіру картасы береді: кіру бетінде «Құпия сөйлемді ұмытып қалдым» дегенді таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Has stopped</source>
   <translation>Тоқтап қалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Денсаулық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Health and social work</source>
   <translation>Денсаулық сақтау және әлеуметтік қызметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Health assistance</source>
   <translation>Медициналық көмек (ХКҰ)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Health service</source>
   <translation>Денсаулық сақтау ұйымы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hearing, even with an aid</source>
   <translation>Есту (есту аппаратын таққанның өзінде)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Help</source>
   <translation>Көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Help costs nothing</source>
   <translation>Көмек тегін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Help that you received</source>
   <translation>Сіз алған көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Help was given</source>
   <translation>Көмек көрсетілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by a non-governmental organisation</source>
   <translation>Үкіметтік емес ұйым көмектесті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by other people</source>
   <translation>Басқа адамдар көмектесті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hepatitis</source>
   <translation>Гепатит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Her or his own story, with consent to its publication</source>
   <translation>Адамның өз тарихы, жариялауға келісімі бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Here</source>
   <translation>Осында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Here already; it counts once.</source>
   <translation>Бұл файл бұрыннан бар; ол бір рет қана есептеледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <source>Here: {here}. Away: {away}. Free beds: {free} of {beds}.</source>
   <translation>Осында: {here}. Жоқ: {away}. Бос төсектер: {free}, барлығы {beds}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Hidden</source>
   <translation>Жасырын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Hidden numbers, table by table</source>
   <translation>Кестелердегі жасырын сандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Hidden or false records</source>
   <translation>Жасырын немесе жалған жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Hidden, none or too few people: {few}. Hidden, because they would tell another number: {others}. This is said here only and never leaves this computer.</source>
   <translation>Жасырылған, адам жоқ не тым аз: {few}. Жасырылған, өйткені басқа санды білдіріп қояр еді: {others}. Бұл тек осында айтылады және бұл компьютерден ешқашан шықпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Hide the passphrase</source>
   <translation>Құпия сөйлемді жасыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>High</source>
   <translation>Жоғары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Білімінің ең жоғары деңгейі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Holds the keys: {what}</source>
   <translation>Бар кілттер: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Үй телефоны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Homelessness</source>
   <translation>Баспанасыздық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hospital or institution</source>
   <translation>Аурухана немесе мекеме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hospital stay</source>
   <translation>Ауруханаға жату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Hotel or hostel</source>
   <translation>Қонақүй немесе хостел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Жедел желі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Hotline 116 16</source>
   <translation>116 16 жедел желісі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Сағат саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Hours of trainings for our staff</source>
   <translation>Өз қызметкерлерімізді оқыту сағаттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>House incidents</source>
   <translation>Баспанадағы оқиғалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>House rule: nothing enforces it</source>
   <translation>Ішкі ереже: ештеңемен қамтамасыз етілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>House rules were explained</source>
   <translation>Үй тәртібі түсіндірілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Housing</source>
   <translation>Тұрғын үй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>How</source>
   <translation>Қалай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I make the place around me safe</source>
   <translation>Айналамды қалай қауіпсіз етемін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I notice that it begins</source>
   <translation>Басталғанын қалай байқаймын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How consent can be withdrawn</source>
   <translation>Келісімді қалай қайтарып алуға болатыны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>How far it is open</source>
   <translation>Жазбалар қаншалықты ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>How far it is stands at the foot of the window. Stop changes nothing.</source>
   <translation>Жұмыстың барысы терезенің төменгі жағында тұр. «Тоқтату» ештеңені өзгертпейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>How far the work is</source>
   <translation>Жұмыстың барысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How it ended</source>
   <translation>Қалай аяқталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How it goes</source>
   <translation>Жағдай қалай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>How it stands</source>
   <translation>Қай кезеңде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How it was given</source>
   <translation>Қалай берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>How it was passed on</source>
   <translation>Қалай берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How long afterwards</source>
   <translation>Қанша уақыттан кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>How long records are kept</source>
   <translation>Жазбалар қанша уақыт сақталады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>How long somebody may stay without a gap. Beds and the person's page count it down; an extension is written into the stay, with its reason.</source>
   <translation>Үзіліссіз қанша тұруға болады. Төсектер беті мен адамның беті қанша қалғанын көрсетеді; ұзарту себебімен бірге тұруға жазылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How long the data are kept</source>
   <translation>Деректердің қанша уақыт сақталатыны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>How long we keep it</source>
   <translation>Мұны қанша уақыт сақтаймыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <source>How many</source>
   <translation>Саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>How not to burn out</source>
   <translation>Жұмыста күйіп кетпеу жолдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How often were you bothered by this over the last two weeks? Nine answers make the total.</source>
   <translation>Соңғы екі аптада бұл сізді қаншалықты жиі мазалады? Тоғыз жауап жалпы ұпайды береді. Бейресми аударма: сұрақтардың қазақша мәтіні ресми түрде бекітілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How often were you bothered by this over the last two weeks? Seven answers make the total.</source>
   <translation>Соңғы екі аптада бұл сізді қаншалықты жиі мазалады? Жеті жауап жалпы ұпайды береді. Бейресми аударма: сұрақтардың қазақша мәтіні ресми түрде бекітілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>How the columns are understood</source>
   <translation>Бағандар қалай түсінілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How the information will and may be used</source>
   <translation>Ақпараттың қалай пайдаланылатыны және пайдаланылуы мүмкін екені</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How the numbers are protected</source>
   <translation>Сандар қалай қорғалған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Қалай азғырып көндірді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>How the year is added up</source>
   <translation>Жыл қалай қосылады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>How these numbers are protected</source>
   <translation>Бұл сандар қалай қорғалған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/contents.py" />
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How to read the marks</source>
   <translation>Белгілерді қалай оқу керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>How to recognise victims of trafficking: for police officers</source>
   <translation>Адам саудасының құрбандарын қалай тануға болады: полицейлерге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How to repeat the check</source>
   <translation>Тексеруді қалай қайталауға болады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>How to use it</source>
   <translation>Оны қалай пайдалану керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Ең шұғыл қажеттілік қаншалықты шұғыл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How was it over the last two weeks? Five answers make the total; more is better.</source>
   <translation>Соңғы екі аптада қалай болды? Бес жауап жалпы ұпайды береді; көп болғаны жақсы. Бейресми аударма: сұрақтардың қазақша мәтіні ресми түрде бекітілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>How was it then?</source>
   <translation>Сол кезде ол қандай күйде еді?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Hygiene</source>
   <translation>Гигиена заттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Hygiene set</source>
   <translation>Гигиена жинағы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>I approve this report</source>
   <translation>Осы есепті бекітемін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>I decided freely. Nobody forced me or promised me anything.</source>
   <translation>Өз еркіммен шештім. Мені ешкім мәжбүрлеген жоқ, ештеңе уәде еткен жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I felt safe here</source>
   <translation>Мен мұнда қауіпсіз болдым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt active and vigorous</source>
   <translation>Мен өзімді белсенді әрі жігерлі сезіндім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt calm and relaxed</source>
   <translation>Мен өзімді сабырлы әрі еркін сезіндім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt cheerful and in good spirits</source>
   <translation>Мен өзімді көңілді, көңіл күйімді жақсы сезіндім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>I have forgotten the passphrase</source>
   <translation>Құпия сөйлемді ұмытып қалдым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>I know of this</source>
   <translation>Бұл маған белгілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>I prepared this report</source>
   <translation>Осы есепті мен дайындадым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>I want to use my own</source>
   <translation>Өзімдікін қолданғым келеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I was listened to</source>
   <translation>Мені тыңдады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Маған осы жоспардың көшірмесі ұсынылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I was treated with respect</source>
   <translation>Маған сыйластықпен қарады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I woke up feeling fresh and rested</source>
   <translation>Мен сергек әрі тынығып ояндым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I would come here again</source>
   <translation>Мен мұнда қайта келер едім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>I would have liked to learn the language here.</source>
   <translation>Мұнда тіл үйренгім келер еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>ХКҰ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>IOM office</source>
   <translation>ХКҰ кеңсесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>ХКҰ жобасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Identification</source>
   <translation>Сәйкестендіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Identifier</source>
   <translation>Сәйкестендіргіш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Identity and travel documents</source>
   <translation>Жеке куәлік және жол жүру құжаттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Identity card</source>
   <translation>Жеке куәлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Сәйкестендіру нөмірі (ЖСН немесе басқа)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Identity number or other number</source>
   <translation>ЖСН немесе басқа нөмір</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Identity, medical, psychological and safety answers have keys of their own: a passphrase opens only what the role of its owner may read.</source>
   <translation>Жеке басы туралы, медициналық, психологиялық және қауіпсіздік туралы жауаптардың өз кілттері бар: құпия сөйлем тек иесінің рөліне рұқсат етілгенін ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>If a passphrase is forgotten, the card on paper opens these records, or two of its three shares. Nothing in them is lost.</source>
   <translation>Құпия сөйлем ұмытылса, қойманы қағаздағы карта немесе оның үш бөлігінің екеуі ашады. Ішінен ештеңе жоғалмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>If a passphrase is forgotten, the recovery card on paper opens the records, or two of its three shares. Try twice a year whether the paper is still there and can be read.</source>
   <translation>Құпия сөйлем ұмытылса, қойманы қағаздағы қалпына келтіру картасы немесе оның үш бөлігінің екеуі ашады. Қағаздың орнында екенін және оқылатынын жылына екі рет тексеріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the paper away, outside of this room. It is never shown again.</source>
   <translation>Құпия сөйлемді бәрі ұмытса, қойманы тек осы карта ашады. Оны қазір қағазға түсіріп, қағазды осы бөлмеден тыс жерге құлыптап қойыңыз. Ол енді қайта көрсетілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the paper away, outside of this room. The records are made as soon as you have typed it back.</source>
   <translation>Құпия сөйлемді бәрі ұмытса, қойманы тек осы карта ашады. Оны қазір қағазға түсіріп, қағазды осы бөлмеден тыс жерге құлыптап қойыңыз. Картаны қағаздан тергеніңізде, қойма жасалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>If nobody here did this, tell the manager at once: somebody else has the card.</source>
   <translation>Мұнда мұны ешкім жасамаса, басшыға бірден айтыңыз: карта бөтен біреудің қолында.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Бірдеңе дұрыс болмаса, басшыға айтыңыз немесе атыңызды көрсетпей жазыңыз. Ол үшін көмектен айырылмайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>If the computer comes back, do not sign in on it. Let it be erased and set up anew.</source>
   <translation>Компьютер қайтарылса, онда жүйеге кірмеңіз. Ондағының бәрін өшіріп, жүйені жаңадан орнатсын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Бұл қағазды бөтен адам тауып алса, сізге қауіп төнуі мүмкін. Оны осында оқып, бізде қалдыруға немесе бір бөлігін алып тастауды сұрауға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>If these records are not yet on another computer, restore the newest backup there with the recovery card; the program then asks for a new card.</source>
   <translation>Бұл жазбалар әлі басқа компьютерде болмаса, сол жерде соңғы сақтық көшірмені қалпына келтіру картасымен қалпына келтіріңіз; содан кейін бағдарлама жаңа карта сұрайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>If this is meant, take the card in once more and agree to it.</source>
   <translation>Бұл әдейі жасалса, картаны тағы бір рет қабылдап, осыған келісіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>If you are in danger</source>
   <translation>Қауіп төнсе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>If you are under 18</source>
   <translation>Егер сіз 18-ге толмаған болсаңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Imagine somebody who has this report and every earlier one of this shelter, knows this program and its rules, and holds the complete file of one person who was helped.</source>
   <translation>Мына оқырманды елестетіңіз: оның қолында осы есеп пен баспананың бұрынғы барлық есебі бар, ол осы бағдарламаны және оның ережелерін біледі, әрі көмек алған бір адамның толық ісі қолында.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>In Kazakhstan it is forbidden since February 2024 to collect copies of passports and identity cards. Write down the number, and that you saw the document.</source>
   <translation>Қазақстанда 2024 жылғы ақпаннан бастап паспорттар мен жеке куәліктердің көшірмелерін жинауға тыйым салынған. Нөмірін және құжатты көргеніңізді жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a day: choose from a calendar</source>
   <translation>Күн өрісінде: күнтізбеден таңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a form: not asked</source>
   <translation>Нысанда: сұралмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a form: not known</source>
   <translation>Нысанда: белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a form: refused to answer</source>
   <translation>Нысанда: жауап беруден бас тартты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>In a home of one's own, rented or of the family</source>
   <translation>Өз үйінде, жалға алынған үйде немесе отбасында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>In a month</source>
   <translation>Бір айдан кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>In a week</source>
   <translation>Бір аптадан кейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>In another country</source>
   <translation>Басқа елде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>In charts a hidden number is a hatched field of always the same length. Where a line of a table is hidden, the others do not add up to the total. Shares are whole percentages of shown numbers only.</source>
   <translation>Диаграммаларда жасырын сан — ұзындығы әрқашан бірдей штрихталған жолақ. Кестенің бір жолы жасырылса, қалғандары қосылып жалпы санды бермейді. Үлестер көрсетілген сандардан ғана есептеліп, бүтін пайызбен беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>In court</source>
   <translation>Сотта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>In danger</source>
   <translation>Қауіп төніп тұр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>In degrees, such as 43.238; south is negative.</source>
   <translation>Градуспен, мысалы 43.238; оңтүстік ендік теріс таңбамен жазылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>In degrees, such as 76.945; west is negative.</source>
   <translation>Градуспен, мысалы 76.945; батыс бойлық теріс таңбамен жазылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>In doubt</source>
   <translation>Күмәнді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force from</source>
   <translation>Күшіне енген күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force from {day}</source>
   <translation>{day} бастап күшінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force until (empty: without an end)</source>
   <translation>Аяқталатын күні (бос: мерзімсіз)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force until {day}</source>
   <translation>{day} дейін күшінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force without an end</source>
   <translation>Мерзімсіз күшінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>Ауруханада</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>In preparation</source>
   <translation>Дайындалуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>Ым тілінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In the calendar: a new appointment</source>
   <translation>Күнтізбеде: жаңа кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In the calendar: another week or month</source>
   <translation>Күнтізбеде: басқа апта немесе ай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In the calendar: carry an appointment to another day</source>
   <translation>Күнтізбеде: кездесуді басқа күнге ауыстыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>In the client's own words</source>
   <translation>Адамның өз сөзімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>In the house</source>
   <translation>Баспанада</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>In the person's own words</source>
   <translation>Адамның өз сөзімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>In the person's own words where possible.</source>
   <translation>Мүмкіндігінше адамның өз сөзімен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>In the report stands</source>
   <translation>Есепте көрсетілетіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>In the shelter’s own words</source>
   <translation>Баспананың өз сөзімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>In the vault now</source>
   <translation>Қазір қоймада</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>In use from</source>
   <translation>Пайдаланыла бастаған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>In use until</source>
   <translation>Пайдаланудың соңғы күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Inbox</source>
   <translation>Кіріс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Incidents</source>
   <translation>Оқиғалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>Incidents and night counts</source>
   <translation>Оқиғалар мен түндерді санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Табыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Income-generating activities and grants</source>
   <translation>Табыс әкелетін қызмет және гранттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Indicator</source>
   <translation>Көрсеткіш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Жеке кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Industry</source>
   <translation>Сала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Мәжбүрлі еңбек саласы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Information and communication</source>
   <translation>Ақпарат және байланыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Information campaign</source>
   <translation>Ақпараттық науқан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Information campaigns</source>
   <translation>Ақпараттық науқандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Information was given</source>
   <translation>Ақпарат берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Injuries</source>
   <translation>Жарақаттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Install caseapp only from the place that your coordinator named. Keep the computer locked up. If the program suddenly looks different, do not sign in, and ask the coordinator.</source>
   <translation>caseapp бағдарламасын тек үйлестіруші көрсеткен жерден орнатыңыз. Компьютерді кілттеп сақтаңыз. Бағдарламаның түрі кенет өзгерсе, кірмеңіз де, үйлестірушіден сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/migrate.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Install the newer version; this one leaves the vault as it is.</source>
   <translation>Жаңарақ нұсқаны орнатыңыз; осы нұсқа қоймаға тиіспейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Сақтандырылған (МӘМС)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Internal</source>
   <translation>Ел ішінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Internal or cross-border</source>
   <translation>Ел ішінде немесе трансшекаралық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Internal or cross-border follows from this and the citizenship.</source>
   <translation>Ел ішінде немесе трансшекаралық екені осыдан және азаматтығынан анықталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>International organisations and embassies</source>
   <translation>Халықаралық ұйымдар және елшіліктер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Аудармашы немесе куә: аты-жөні және қолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Investigation or court</source>
   <translation>Тергеу немесе сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Бұл қағазды өзіңізде сақтау қауіпсіз бе?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper_print.py" />
   <source>Is it switched on? You can save the paper instead.</source>
   <translation>Ол қосулы ма? Құжатты сақтауға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_print.py" />
   <source>Is it switched on? You may also write the card down by hand.</source>
   <translation>Ол қосулы ма? Картаны қолмен жазып алуға да болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Is the disk or the stick plugged in that holds it?</source>
   <translation>Ол жатқан диск немесе флешка қосулы ма?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>Is the stick plugged in?</source>
   <translation>Флешка қосулы ма?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Isolation room</source>
   <translation>Оқшаулау бөлмесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Issue</source>
   <translation>Шығарылым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Issue a quarterly report</source>
   <translation>Тоқсандық есеп шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Issue and export</source>
   <translation>Шығару және экспорттау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Issue the national report</source>
   <translation>Ел бойынша есеп шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reducing.py" />
   <source>Issue the report of this quarter first, or erase the coded facts as well.</source>
   <translation>Алдымен осы тоқсанның есебін шығарыңыз немесе кодталған мәліметтерді де жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Issue the report of {quarter}? Its numbers stay as they are from then on.</source>
   <translation>{quarter}: есеп шығарылсын ба? Сол сәттен бастап сандары өзгермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Issued</source>
   <translation>Шығарылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Issued a national report</source>
   <translation>Республикалық есеп шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Issued a quarterly report</source>
   <translation>Тоқсандық есеп шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Issued on {day}</source>
   <translation>Шығарылған күні: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Issued reports</source>
   <translation>Шығарылған есептер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>It begins with age1, has 62 letters and digits, and is made by the receiver with the program age.</source>
   <translation>Ол age1 деп басталады, 62 әріп пен цифрдан тұрады, оны алушы age бағдарламасымен жасайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>It calls itself “{name}”.</source>
   <translation>Өзін «{name}» деп атайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>It came as the half-year {period}.</source>
   <translation>{period} жартыжылдығы үшін келді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It cannot be excluded that unauthorised persons read the records.</source>
   <translation>Бөгде адамдардың жазбаларды оқығанын жоққа шығаруға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>It carries no checkpoint: an earlier version of the program made it.</source>
   <translation>Онда бақылау белгісі жоқ: оны бағдарламаның бұрынғы нұсқасы жасаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It counts {period} beside this shelter's report of {other}, which has days in common with it. One of the two may be added up; ask the shelter which.</source>
   <translation>Ол {period} кезеңін санайды, ал осы баспананың {other} есебінің онымен ортақ күндері бар. Екеуінің тек бірін қосуға болады; қайсысын екенін баспанадан сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It does not continue the last file of this shelter: one of the two is not genuine.</source>
   <translation>Ол осы баспананың соңғы файлын жалғастырмайды: екеуінің бірі түпнұсқа емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It does not fit the file that follows it: one of the two is not genuine.</source>
   <translation>Ол өзінен кейінгі файлға сәйкес келмейді: екеуінің бірі түпнұсқа емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>It goes with the name {name}.</source>
   <translation>Ол мына атқа тиесілі: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>It has no shares.</source>
   <translation>Оның бөліктері жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>It has not been tried yet.</source>
   <translation>Ол әлі тексерілген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>It held the records of another office, so the program cannot count them here. Open the newest backup of that office, or ask its manager.</source>
   <translation>Онда басқа кеңсенің жазбалары болған, сондықтан бағдарлама оларды мұнда санай алмайды. Сол кеңсенің соңғы сақтық көшірмесін ашыңыз немесе басшысынан сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It holds no person: nobody can be found in it, and leaving people out would make the counts untrue.</source>
   <translation>Онда адам туралы мәлімет жоқ: ешкімді тануға болмайды, ал адамдарды шығарып тастаса, сандар дұрыс болмас еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It holds practice data, which never mixes with real reports.</source>
   <translation>Онда жаттығу деректері бар, олар нақты есептермен ешқашан араластырылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It is a real report; this is a practice vault.</source>
   <translation>Бұл – нақты есеп, ал мынау – жаттығу қоймасы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>It is enough to have seen it; no copy is kept.</source>
   <translation>Құжатты көру жеткілікті; көшірмесі сақталмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>It is free and can be changed until departure.</source>
   <translation>Ол ерікті және аттанғанға дейін өзгертуге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>It is not certain that the records on it were locked. Act as if somebody could read them until you know more.</source>
   <translation>Ондағы жазбалардың құлыптаулы болғаны анық емес. Көбірек білгенше, оларды біреу оқи алатындай әрекет етіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>It is not known where the person lives after the closure</source>
   <translation>Іс жабылғаннан кейін адамның қайда тұратыны белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It is not known whether the records were open.</source>
   <translation>Жазбалардың ашық болған-болмағаны белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It is not known whether the rest of the disk was encrypted.</source>
   <translation>Дискінің қалған бөлігінің шифрланған-шифрланбағаны белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>It is not known who referred</source>
   <translation>Кім жолдағаны белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It is sealed to the house itself, and nobody else can open it.</source>
   <translation>Ол баспананың өзіне шифрланған, басқа ешкім аша алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>It is settled, but no day is given.</source>
   <translation>Шешілген, бірақ күні көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>It is somebody else: save</source>
   <translation>Бұл басқа адам: сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>It may come from a newer caseapp: update this one and try again.</source>
   <translation>Ол caseapp-тың жаңарақ нұсқасынан болуы мүмкін: осы нұсқаны жаңартып, қайталап көріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>It may stay</source>
   <translation>Қала береді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>It may stay …</source>
   <translation>Қала береді …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>It names no single person and tells small counts only as “fewer than”. Fill in the gaps before you hand it in. It is not kept in the records: save or copy it.</source>
   <translation>Онда бірде-бір адам аталмайды, ал шағын сандар тек «мәнінен кіші» деп көрсетіледі. Бермес бұрын бос орындарды толтырыңыз. Ол қоймада сақталмайды: сақтап немесе көшіріп алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>It names the shelter as it calls itself, the quarters that are missing and their deadlines, and nothing else. That a reminder was written is kept beside the quarters. The program sends nothing: copy the text into a letter.</source>
   <translation>Мәтінде баспананың өз атауы, жетіспейтін тоқсандар мен олардың мерзімдері ғана болады. Еске салу жазылғаны тоқсандардың жанында сақталады. Бағдарлама ештеңе жібермейді: мәтінді хатқа көшіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>It opens everything that she may read, and nothing more.</source>
   <translation>Ол осы адам оқи алатынның бәрін ашады, одан артығын емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>It opens the records as soon as the new card is on paper; the old passphrase does so no more then. Write it down and keep the paper away from this computer.</source>
   <translation>Жаңа карта қағазға түскен бойда қойманы осы сөйлем ашады; ескі құпия сөйлем енді жарамайды. Оны жазып алып, қағазды осы компьютерден аулақ ұстаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>It opens the records every day. Write it down and keep the paper away from this computer until you know it by heart.</source>
   <translation>Ол жазбаларды күн сайын ашады. Қағазға жазып алыңыз да, жаттап алғанша қағазды осы компьютерден алыс сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>It says what was erased, when, by whom and why, and nothing about who it was. It can be saved again at any time from the register of erasures.</source>
   <translation>Онда не, қашан, кім және неліктен жойғаны айтылады, ал адамның кім екені туралы ештеңе жоқ. Оны жою тізілімінен кез келген уақытта қайта сақтауға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>It says when, by whom, why and under which case codes; never who the person was.</source>
   <translation>Мұнда қашан, кім, неліктен және қандай іс кодтарымен жойғаны айтылады; адамның кім екені ешқашан айтылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It shows counts from {found} on; the agreement with this shelter asks for {agreed}. Let the shelter set its threshold and issue the report again.</source>
   <translation>Онда {found} санынан бастап көрсетілген, ал осы баспанамен келісім {agreed} шегін талап етеді. Баспана шекті мәнді орнатып, есепті қайта шығарсын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It stays in the house, under the consent to keeping the file; whoever passes it on needs the others.</source>
   <translation>Ол іс жүргізуге берілген келісім бойынша баспанада қалады; әрі қарай беру үшін басқа келісімдер қажет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>It vouches for every entry up to number {number}.</source>
   <translation>Ол {number} нөміріне дейінгі барлық жазбаны растайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It was counted by other definitions and cannot be added up with the rest.</source>
   <translation>Ол басқа анықтамалар бойынша саналған, сондықтан қалғандарына қосуға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>It was only read here</source>
   <translation>Тек осында оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>It was paid, but the amount is missing.</source>
   <translation>Төленген, бірақ сомасы көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It was signed by one shelter in the name of another.</source>
   <translation>Оған бір баспана екіншісінің атынан қол қойған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>Its entry was not met before the one that does not hold.</source>
   <translation>Бұзылған жазбаға дейін оның бақылау белгісі кездеспеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its numbers are not protected as this office requires.</source>
   <translation>Оның сандары осы кеңсе талап ететіндей қорғалмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Its passphrase</source>
   <translation>Құпия сөйлемі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its quarter has not ended yet. Check the clock of the computer that made it.</source>
   <translation>Оның тоқсаны әлі аяқталған жоқ. Есеп жасалған компьютердің сағатын тексеріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its sender is not trusted yet. Take in the shelter's card first, then import again.</source>
   <translation>Жіберуші әлі сенімді деп танылмаған. Алдымен баспананың картасын қабылдап, содан кейін қайта импорттаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>January</source>
   <translation>Қаңтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Жұмыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Job placement</source>
   <translation>Жұмысқа орналастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Journey</source>
   <translation>Сапар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>July</source>
   <translation>Шілде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>June</source>
   <translation>Маусым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>KZT</source>
   <translation>теңге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Kazakhstan</source>
   <translation>Қазақстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Keep</source>
   <translation>Сақтап қою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Keep all of mine</source>
   <translation>Менікінің бәрін қалдыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Keep it</source>
   <translation>Қабылдап сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Keep it in the case</source>
   <translation>Іске сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Keep it locked away, outside of the room with the computer, and never beside a backup.</source>
   <translation>Оны құлыптаулы жерде, компьютер тұрған бөлмеден тыс және сақтық көшірмеден бөлек сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Keep one backup outside the office. Keep the reports: the digits of the audit log at the foot of their pages show whether the log still holds what it held then.</source>
   <translation>Бір сақтық көшірмені кеңседен тыс жерде сақтаңыз. Есептерді сақтаңыз: беттерінің төменгі жағындағы аудит журналының цифрлары журналда сол кездегі жазбалар қалғанын көрсетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Keep one more year</source>
   <translation>Тағы бір жыл сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Keep the calendar: appointments and reminders</source>
   <translation>Күнтізбе жүргізу: кездесулер мен еске салулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Keep the card in a sealed envelope, in another building than the computer and the backups. Where one person alone shall not be able to use it, divide it into shares.</source>
   <translation>Картаны мөрленген конвертте, компьютер мен сақтық көшірмелер тұрған ғимараттан басқа жерде сақтаңыз. Оны бір адам жалғыз пайдалана алмауы керек болса, бөліктерге бөліңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Keep this filter</source>
   <translation>Осы сүзгіні сақтап қою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Keep this list with you, and destroy it in the morning.</source>
   <translation>Бұл тізімді жаныңызда ұстаңыз және таңертең жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Keep “{name}”</source>
   <translation>«{name}» файлын сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Keeping and erasing</source>
   <translation>Сақтау және жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Істі сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Keeps calm; has friends at home who know what happened.</source>
   <translation>Сабырлы; елде болған жайды білетін достары бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Kept a filter of the list of people</source>
   <translation>Адамдар тізімінің сүзгісі сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Kept as an older revision; the newer one counts.</source>
   <translation>Ескі редакция ретінде сақталды; жаңасы есепке алынады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Kept the records of a person for one more year</source>
   <translation>Адам туралы жазбалар тағы бір жылға қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Kept until {years} years of age, because a child was helped.</source>
   <translation>Көмек алған бала болғандықтан {years} жасқа толғанша сақталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Kept. You can delete the file now.</source>
   <translation>Сақталды. Енді файлды жоюға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Key figures</source>
   <translation>Негізгі көрсеткіштер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Key of the receiver</source>
   <translation>Алушының кілті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Keys</source>
   <translation>Пернелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Keys are renewed when somebody who holds them signs in: {what}.</source>
   <translation>Кілттер иесі кіргенде жаңартылады: {what}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Keys or roles were renewed, so this session is over.</source>
   <translation>Кілттер немесе рөлдер жаңартылды, сондықтан бұл сеанс аяқталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Kidnapper</source>
   <translation>Ұрлап әкетуші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Kind</source>
   <translation>Түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Болмау түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Kind of activity</source>
   <translation>Іс-шара түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Көмек түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Kind of appointment</source>
   <translation>Кездесу түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Көмек түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Kind of incident</source>
   <translation>Оқиғаның түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Kind of legal help</source>
   <translation>Құқықтық көмек түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Kind of meeting</source>
   <translation>Іс-шара түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Ұйым түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Kind of reintegration</source>
   <translation>Реинтеграция түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of room</source>
   <translation>Бөлме түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Kind of session</source>
   <translation>Кездесу түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of stay</source>
   <translation>Тұру түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of exploitation</source>
   <translation>Қанау түрлері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of sexual exploitation</source>
   <translation>Жыныстық қанау түрлері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Kinds of the help that was given in the quarter; an entry without a kind is in no line.</source>
   <translation>Тоқсанда көрсетілген көмектің түрлері; түрі көрсетілмеген жазба ешбір жолда саналмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Kits</source>
   <translation>Жинақтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Knowing one's rights</source>
   <translation>Өз құқықтарын білу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Kyrgyzstan</source>
   <translation>Қырғызстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Labour inspection</source>
   <translation>Еңбек инспекциясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Labour inspection of the region</source>
   <translation>Облыстық еңбек инспекциясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Language</source>
   <translation>Тіл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Language and look</source>
   <translation>Тіл және көрініс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Әңгіме тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Language of the interpreter</source>
   <translation>Аудармашының тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Language of the keyboard</source>
   <translation>Пернетақта тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Language of the notice</source>
   <translation>Хабарламаның тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Language of the paper</source>
   <translation>Қағаздың тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Language of the report</source>
   <translation>Есептің тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Language of the text</source>
   <translation>Мәтіннің тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Тілдері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages the person speaks.</source>
   <translation>Адам сөйлейтін тілдер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Larger</source>
   <translation>Үлкейту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Last case closed on {closed}, due for review from {due}.</source>
   <translation>Соңғы іс {closed} жабылған, сақтау мерзімі {due} дейін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Last day; empty while it is open</source>
   <translation>Соңғы күні; мерзімі болмаса, бос қалдырыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Last signed in: {moment}</source>
   <translation>Соңғы кіруі: {moment}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Last tried on {day}.</source>
   <translation>Соңғы тексерілген күні: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Last verified backup</source>
   <translation>Соңғы тексерілген сақтық көшірме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <source>Last verified backup: today</source>
   <translation>Соңғы тексерілген көшірме: бүгін</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <source>Last verified backup: {n} days ago</source>
   <translation>
    <numerusform>Соңғы тексерілген көшірме: {n} күн бұрын</numerusform>
    <numerusform>Соңғы тексерілген көшірме: {n} күн бұрын</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Late</source>
   <translation>Кешігуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Late: not here, and past its deadline</source>
   <translation>Кешігуде: келген жоқ, мерзімі өтті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Later</source>
   <translation>Кейінірек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Later (Page down)</source>
   <translation>Кейінірек (Page Down)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Ендігі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Law enforcement</source>
   <translation>Құқық қорғау органы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Lawyer</source>
   <translation>Заңгер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Lawyer, police, court</source>
   <translation>Заңгер, полиция, сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Leaflet on rights</source>
   <translation>Құқықтар жадынамасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Мамандық үйрену</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Leave it as not asked for a person with one name, and write that name as the given name.</source>
   <translation>Аты бір сөзден тұратын адамда бұл жерді «сұралмады» күйінде қалдырып, сол атты «Аты» деген жерге жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Leave out whatever shows who it was: names, days, places, work, illness.</source>
   <translation>Адамды танытатын ештеңе жазбаңыз: аты-жөні, күні, орны, жұмысы, ауруы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_check.py" />
   <source>Leave the vault, its backups and the printed reports as they are, and have somebody from outside compare them.</source>
   <translation>Қойманы, сақтық көшірмелерді және басып шығарылған есептерді сол күйінде қалдырып, оларды сырттан келген адамға салыстыртыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/kept_bar.py" />
   <source>Leave them out</source>
   <translation>Қоймау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Leave without saving</source>
   <translation>Сақтамай шығу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Leaves the house</source>
   <translation>Баспанадан кетеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left a person's story in a report, with consent</source>
   <translation>Есепте адамның тарихы оның келісімімен қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left a public person in a report's text</source>
   <translation>Есеп мәтінінде танымал адам қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left in a report's text what is no sign of a person here</source>
   <translation>Есеп мәтінінде осындағы адамды көрсетпейтін нәрсе қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Кеткен күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Left out on purpose</source>
   <translation>Әдейі жасалмағандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left somebody of the staff in a report's text</source>
   <translation>Есеп мәтінінде қызметкердің аты қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Left where it was.</source>
   <translation>Орнында қалды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Legal</source>
   <translation>Құқықтық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal advice</source>
   <translation>Құқықтық кеңес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Legal aid centre</source>
   <translation>Заң көмегі орталығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Legal assistance</source>
   <translation>Құқықтық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal help</source>
   <translation>Құқықтық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Legal help, learning, work, things and money.</source>
   <translation>Заңгердің көмегі, оқу, жұмыс, заттар мен ақша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Legal matters</source>
   <translation>Құқықтық мәселелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Legal service</source>
   <translation>Заң қызметі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>Let a picture (JPEG, PNG) or a paper (PDF) go here. At most {most} MB.</source>
   <translation>Суретті (JPEG, PNG) немесе құжатты (PDF) осында сүйреп әкеліңіз. Ең көбі {most} МБ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Let everybody whose passphrase may be known set a new one, and let the keys be renewed. This protects what is written from now on; it does not change the lost copy.</source>
   <translation>Құпия сөйлемі белгілі болып қалуы мүмкін әр адам жаңасын қойсын және кілттер жаңартылсын. Бұл бұдан кейін жазылатынды қорғайды; жоғалған көшірмені өзгертпейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>Let its owner read all forty digits again. If they still differ, the card was exchanged.</source>
   <translation>Карта иесі қырық цифрды түгел қайта оқысын. Сонда да сәйкес келмесе, карта ауыстырылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Let only the manager make backups and keep the sticks. Collect all of them when somebody leaves. Make a new backup after the keys were changed, and then destroy the older ones.</source>
   <translation>Сақтық көшірмелерді тек басшы жасасын, флешкалар да сонда сақталсын. Біреу жұмыстан кеткенде, олардың бәрін жинап алыңыз. Кілттер ауысқаннан кейін жаңа сақтық көшірме жасап, содан соң ескілерін жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>Let somebody else take over first, or say that you know it.</source>
   <translation>Алдымен бұл кілттерді басқа біреу алсын, немесе мұны білетініңізді растаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Lift the hold</source>
   <translation>Тыйымды алып тастау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>Lift the hold first, if its reason is over.</source>
   <translation>Себебі жойылған болса, алдымен тыйымды алып тастаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Lifted a hold</source>
   <translation>Жоюға тыйым алып тасталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Light</source>
   <translation>Ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Limit of stay</source>
   <translation>Тұру шегі</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Limit of stay near or past: {n}</source>
   <translation>
    <numerusform>Тұру шегі жақын немесе өткен: {n}</numerusform>
    <numerusform>Тұру шегі жақын немесе өткен: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Limit of stay on {day}: {n} days left.</source>
   <translation>
    <numerusform>Тұру шегі — {day}: {n} күн қалды.</numerusform>
    <numerusform>Тұру шегі — {day}: {n} күн қалды.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Limit of stay reached</source>
   <translation>Тұру мерзімі аяқталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Limit of the stay</source>
   <translation>Тұру шегі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Line</source>
   <translation>Line</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Line {line} of the log is too long.</source>
   <translation>Журналдың {line} жолы тым ұзын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Line {line} of the log: {reason}</source>
   <translation>Журналдың {line} жолы: {reason}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>Line {number} of the register of erasures was changed since.</source>
   <translation>Жою тізілімінің {number}-жолы кейін өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>List of the shelter’s own</source>
   <translation>Баспананың өз тізімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Little interest or pleasure in doing things</source>
   <translation>Бірдеңе істеуге қызығушылық немесе ләззат аз болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Livelihood</source>
   <translation>Күнкөріс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Lives afterwards</source>
   <translation>Кейін қайда тұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Local government body</source>
   <translation>Жергілікті мемлекеттік орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Lock</source>
   <translation>Құлыптау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Lock (Ctrl+L)</source>
   <translation>Құлыптау (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Lock when nobody has touched the computer for</source>
   <translation>Компьютерге ешкім тимесе, қанша уақыттан кейін құлыпталсын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Lock, and sign in again.</source>
   <translation>Құлыптап, қайта кіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Locked</source>
   <translation>Құлыптаулы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Long treatment in hospital</source>
   <translation>Ауруханада ұзақ емделуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Бойлығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Look at an incident again</source>
   <translation>Оқиғаға қайта оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Жоспарды қайта қарау күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Look at the file portal.json of the program, or put the one of the last version in its place.</source>
   <translation>Бағдарламаның portal.json файлын тексеріңіз немесе алдыңғы нұсқаның файлын орнына қойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Look at the page of that person, or say that it is somebody else.</source>
   <translation>Сол адамның бетін қараңыз немесе бұл басқа адам екенін көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Look at the safety plan again</source>
   <translation>Қауіпсіздік жоспарын қайта қарау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Look in:</source>
   <translation>Қайдан іздеу:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Looked at an attachment</source>
   <translation>Тіркеме қаралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Looked up what was on a lost computer</source>
   <translation>Жоғалған компьютерде не болғаны қаралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Looking at the paper takes too long, so it was stopped.</source>
   <translation>Құжатты тексеру тым ұзаққа созылып, тоқтатылды.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Looking through earlier entries: {n} left</source>
   <translation>
    <numerusform>Бұрынғы жазбалар қаралуда: {n} қалды</numerusform>
    <numerusform>Бұрынғы жазбалар қаралуда: {n} қалды</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Төмен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Low well-being</source>
   <translation>Хал-ахуалы төмен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Негізгі орта білім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made a backup and read it again</source>
   <translation>Сақтық көшірме жасалды және қайта оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Made on {day}</source>
   <translation>Жасалған күні: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made the list of tonight's beds for printing</source>
   <translation>Түнгі төсектер тізімі басылды немесе сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made the shares of the recovery card void</source>
   <translation>Қалпына келтіру картасының бөліктері жарамсыз етілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>Кіммен бірге жасалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Made with</source>
   <translation>Жасалған бағдарлама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Негізгі тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Make a backup</source>
   <translation>Сақтық көшірме жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Make a new backup after erasing and destroy the older ones, also those kept outside the office.</source>
   <translation>Жазбаларды жойғаннан кейін жаңа сақтық көшірме жасап, ескілерін, оның ішінде кеңседен тыс тұрғандарын да жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Make a new card</source>
   <translation>Жаңа карта жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Make a new recovery card in the settings, on a safe computer. The old one then opens nothing new.</source>
   <translation>Сенімді компьютерде баптаулардан жаңа қалпына келтіру картасын жасаңыз. Содан кейін ескісі жаңа ештеңені ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Make a safety plan</source>
   <translation>Қауіпсіздік жоспарын жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Make a safety plan with a person in danger</source>
   <translation>Қауіптегі адаммен қауіпсіздік жоспарын жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>Make another backup.</source>
   <translation>Басқа сақтық көшірме жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Make another first passphrase</source>
   <translation>Басқа бастапқы құпия сөйлем жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>Make it smaller in a picture program; 4000 by 3000 points are plenty.</source>
   <translation>Оны сурет бағдарламасында кішірейтіңіз: 4000 × 3000 нүкте әбден жетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <location filename="../../src/caseapp/db/snapshot.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>Make room on the disk and save again. What was saved before is safe.</source>
   <translation>Дискіде орын босатып, қайта сақтаңыз. Бұрын сақталғандар аман.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Make room there, or use another stick. Earlier backups are kept.</source>
   <translation>Сол жерден орын босатыңыз немесе басқа флешка алыңыз. Бұрынғы көшірмелер сақталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Make the picture smaller, or scan the paper in grey with 200 points an inch.</source>
   <translation>Суретті кішірейтіңіз немесе құжатты сұр түспен, дюйміне 200 нүктемен сканерлеңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Make the shares void</source>
   <translation>Бөліктердің күшін жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <source>Making invented people …</source>
   <translation>Ойдан шығарылған адамдар жасалуда …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Making the surroundings safe</source>
   <translation>Айналаны қауіпсіз ету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Male</source>
   <translation>Ер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Manage rooms and beds</source>
   <translation>Бөлмелер мен төсектерді жүргізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Manager of the shelter</source>
   <translation>Баспана басшысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Өңдеу өнеркәсібі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>March</source>
   <translation>Наурыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Отбасылық жағдайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Marked something due as done</source>
   <translation>Орындалуы керек іс орындалды деп белгіленді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Married</source>
   <translation>Некеде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Masculine</source>
   <translation>Ер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Master's or equivalent</source>
   <translation>Магистр немесе оған тең</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Material aid</source>
   <translation>Материалдық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Material aid and costs</source>
   <translation>Материалдық көмек және шығындар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Material assistance</source>
   <translation>Материалдық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>May</source>
   <translation>Мамыр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Күніне неше рет тамақтанады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Meals given on this day</source>
   <translation>Осы күні берілген тамақ саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Means</source>
   <translation>Тәсілдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Means of control</source>
   <translation>Бақылау тәсілдері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Means of travel</source>
   <translation>Көлік түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Meanwhile the groups above are covered. Small letters and spaces do not matter.</source>
   <translation>Осы кезде жоғарыдағы топтар жабылады. Кіші әріп пен бос орын маңызды емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Measured again</source>
   <translation>Қайта өлшенді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Measures taken and planned:</source>
   <translation>Қолданылған және жоспарланған шаралар:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Median length of stay</source>
   <translation>Тұру ұзақтығының медианасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Mediation with the family</source>
   <translation>Отбасымен татуластыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Medical answers</source>
   <translation>Медициналық жауаптар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medical escort</source>
   <translation>Медициналық қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Medical help</source>
   <translation>Медициналық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medical insurance</source>
   <translation>Медициналық сақтандыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Medical room</source>
   <translation>Медициналық бөлме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medicines</source>
   <translation>Дәрі-дәрмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Medicines and aids</source>
   <translation>Дәрі-дәрмек және көмекші құралдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Medicines are kept in the office; not alone at night for a week.</source>
   <translation>Дәрілер кабинетте сақталады; бір апта түнде жалғыз қалмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Medicines on prescription</source>
   <translation>Рецепт бойынша дәрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Medicines, blades and other means out of reach; who stays near.</source>
   <translation>Дәрі, өткір зат және басқа құралдар қол жетпейтін жерде; қасында кім болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Орташа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Meeting of the referral mechanism</source>
   <translation>Қайта бағыттау тетігінің отырысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Meeting of the staff</source>
   <translation>Қызметкерлер жиналысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Meeting with partners</source>
   <translation>Әріптестермен кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Meetings with partners</source>
   <translation>Әріптестермен кездесулер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Men</source>
   <translation>Ер адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Mental health</source>
   <translation>Психикалық денсаулық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Migration</source>
   <translation>Көші-қон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Migration or change of location</source>
   <translation>Көшу немесе тұрғылықты жерін ауыстыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Migration service</source>
   <translation>Көші-қон қызметі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Migration service of the city</source>
   <translation>Қалалық көші-қон қызметі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Mild</source>
   <translation>Жеңіл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minimal</source>
   <translation>Өте жеңіл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Mining and quarrying</source>
   <translation>Тау-кен өндіру және карьерлерді қазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minutes</source>
   <translation>Минут</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Missing</source>
   <translation>Хабар-ошарсыз кетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Missing and contradictory</source>
   <translation>Жетіспейтін және қайшы жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Mo</source>
   <translation>Дс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Ұялы телефоны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moderate</source>
   <translation>Орташа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moderately severe</source>
   <translation>Орташа ауыр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Modern disks keep old contents where no program reaches. Encrypting the whole disk is what helps.</source>
   <translation>Қазіргі дискілер бұрынғы мазмұнды ешбір бағдарлама жете алмайтын жерде сақтайды. Бүкіл дискіні шифрлау көмектеседі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Monday</source>
   <translation>дүйсенбі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Money</source>
   <translation>Қаражат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Қолма-қол ақша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Money received (KZT)</source>
   <translation>Алынған ақша (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Money was received, but its day is missing, so no report counts it</source>
   <translation>Ақша алынған, бірақ күні көрсетілмеген: оны бірде-бір есеп санамайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Money was received, but the day is missing, so no report counts it.</source>
   <translation>Ақша алынған, бірақ күні жоқ: оны ешбір есеп санамайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>Month</source>
   <translation>Ай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Одан түсетін айлық табыс (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Months</source>
   <translation>Айлар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>More of them, as soon as some of these are decided: {n}.</source>
   <translation>Осылардың бір бөлігі шешілгеннен кейін көрсетілетіні: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>More than {most} filters cannot be kept. Remove one first.</source>
   <translation>{most} сүзгіден артық сақтауға болмайды. Алдымен біреуін жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>More was paid than planned.</source>
   <translation>Жоспарланғаннан көп төленген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>More …</source>
   <translation>Тағы …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Motivational work</source>
   <translation>Мотивациялық жұмыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Move the stay to another bed first, or choose a later day.</source>
   <translation>Алдымен тұруды басқа төсекке ауыстырыңыз немесе кейінгі күнді таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Move to another bed or day (M)</source>
   <translation>Басқа төсекке немесе күнге ауыстыру (M)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Moved a stay to another bed or day</source>
   <translation>Тұру басқа төсекке немесе күнге ауыстырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Moved on</source>
   <translation>Басқа жаққа кетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Moved on, or not known</source>
   <translation>Басқа жаққа кетті немесе белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to a place of one's own</source>
   <translation>Өз тұрғын үйіне көшті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to another service</source>
   <translation>Басқа қызметке ауысты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Moved to {weekday}, {day}</source>
   <translation>Ауыстырылды: {weekday}, {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Moved.</source>
   <translation>Ауыстырылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Movement, care, rest or food restricted</source>
   <translation>Жүріп-тұруды, күтімді, демалысты немесе тамақты шектеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moving or speaking so slowly that others could have noticed; or the opposite, being so restless that you moved around a lot more than usual</source>
   <translation>Басқалар байқайтындай баяу қозғалдыңыз немесе сөйледіңіз; немесе, керісінше, мазасызданып, әдеттегіден әлдеқайда көп қозғалдыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>My daily life has been filled with things that interest me</source>
   <translation>Күнделікті өмірім мені қызықтыратын нәрселерге толы болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>My function alone</source>
   <translation>Тек лауазымым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>My name and function</source>
   <translation>Атым мен лауазымым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Менің жазбаларым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Name</source>
   <translation>Аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Name a file with --passphrase-file, or - for standard input.</source>
   <translation>--passphrase-file арқылы файлды көрсетіңіз немесе стандартты енгізу үшін - таңбасын жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name and region stand on the reports. Your own name is how colleagues see who wrote an entry.</source>
   <translation>Атауы мен өңірі есептерде тұрады. Өз аты-жөніңіз арқылы әріптестеріңіз жазбаны кім жазғанын көреді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Name and telephone of who is waiting there.</source>
   <translation>Сол жерде күтетін адамның аты мен телефоны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Аты-жөні латын әріптерімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Name of another scale</source>
   <translation>Басқа шкаланың аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name of room {n}</source>
   <translation>{n}-бөлменің атауы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Name of somebody here</source>
   <translation>Осындағы біреудің аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Name of the course, occupation, idea of the business, kind of benefit.</source>
   <translation>Курстың атауы, мамандық, кәсіп идеясы, жәрдемақы түрі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Name of the filter</source>
   <translation>Сүзгінің атауы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Қорғаншының немесе органның аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Name of the organisation</source>
   <translation>Ұйымның атауы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the organisation or person, where consent is for one only.</source>
   <translation>Келісім біреуге ғана берілсе, сол ұйымның немесе адамның аты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name of the shelter or office</source>
   <translation>Баспананың немесе кеңсенің атауы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Аты немесе нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/keeping.py" />
   <source>Name the file of the recovery card, or those of two shares.</source>
   <translation>Қалпына келтіру картасының файлын немесе екі бөліктің файлдарын көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Name, as you write it</source>
   <translation>Атыңыз, өзіңіз жазатындай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Name, telephone, day, signature</source>
   <translation>Аты-жөні, телефоны, күні, қолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Names</source>
   <translation>Аты-жөні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Names and answers; coded facts stay</source>
   <translation>Аты-жөні мен жауаптар; кодталған мәліметтер қалады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Names and notes</source>
   <translation>Аты-жөні және жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Names at once the group of special social services, IOM's service and the area of HTCDS.</source>
   <translation>Арнаулы әлеуметтік қызметтер тобын, ХКҰ қызметін және HTCDS саласын бірден атайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Names, contacts, documents, notes, medical, psychological and safety answers of this person, and all drafts about her or him. The keys with which these answers were sealed are destroyed: nobody can read them in these records any more, neither with a passphrase nor with the recovery card.</source>
   <translation>Осы адамның аты-жөні, байланыстары, құжаттары, ол туралы жазбалар, медициналық, психологиялық және қауіпсіздік туралы жауаптар және барлық қаралама жазбалар. Бұл жауаптар шифрланған кілттер жойылды: осы жазбалардан оларды енді ешкім оқи алмайды — құпия сөйлеммен де, қалпына келтіру картасымен де.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Names, notes and sealed answers; coded facts stay for the statistics</source>
   <translation>Аты-жөні, жазбалар және шифрланған жауаптар; кодталған мәліметтер статистика үшін қалады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>National</source>
   <translation>Республика</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>National summary</source>
   <translation>Республикалық жиынтық есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>National summary of {name}, {period}</source>
   <translation>{name}: республикалық жиынтық есеп, {period}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Needed only where the file of the card cannot be sent. They are typed line by line, and then the forty digits. The sign behind the dash checks its group; small letters and spaces do not matter.</source>
   <translation>Карта файлын жіберу мүмкін болмағанда ғана керек. Олар жол-жолымен, содан кейін қырық цифр теріледі. Сызықшадан кейінгі белгі өз тобын тексереді; кіші әріп пен бос орын маңызды емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Needs</source>
   <translation>Қажеттіліктер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Needs and risk</source>
   <translation>Қажеттіліктер мен қауіптер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Needs help, in danger, or no longer so</source>
   <translation>Көмек керек, қауіп бар немесе енді ол күйде емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Needs more help</source>
   <translation>Көбірек көмек керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Needs the card of the organisation: take it in under Organisations.</source>
   <translation>Ұйымның картасы қажет: оны «Ұйымдар» бөлімінде қабылдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Neither a date of birth nor an age group is known</source>
   <translation>Туған күні де, жас тобы да белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Neither a passphrase nor the recovery card was lost with it. According to what is known, nobody can read the records.</source>
   <translation>Онымен бірге құпия сөйлем де, қалпына келтіру картасы да жоғалған жоқ. Белгілі болғанша, жазбаларды ешкім оқи алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Жауап болмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Never below {least}, which this office asks of everybody. A report that shows smaller counts is refused.</source>
   <translation>{least} санынан төмен болмайды: бұл кеңсе барлығынан соны талап етеді. Одан кіші сандар көрсетілген есеп қабылданбайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Never the name of a client.</source>
   <translation>Көмек алғандардың аты жазылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New</source>
   <translation>Алғаш қабылданған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>New and re-opened persons: the sum of the quarters, because each of them stands in one quarter. Whoever came back twice in the year is counted twice.</source>
   <translation>Жаңа және қайта қабылданғандар: тоқсандардың қосындысы, өйткені әрқайсысы бір тоқсанда тұр. Жылына екі рет оралған адам екі рет саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>New appointment</source>
   <translation>Жаңа кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>New appointment (Insert)</source>
   <translation>Жаңа кездесу (Insert)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>New folder for the records</source>
   <translation>Қоймаға арналған жаңа қалта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New or re-opened</source>
   <translation>Алғаш және қайта қабылданған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>New or re-opened: both together, shown also where few came back, and so neither can be shown by itself.</source>
   <translation>Алғаш және қайта қабылданған: екеуі бірге; қайта келгендер аз болып, екеуін жеке-жеке көрсетуге болмайтын кезде де бұл сан көрсетіледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons</source>
   <translation>Алғаш қабылданған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by citizenship</source>
   <translation>Алғаш қабылданғандар: азаматтығы бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by country of exploitation</source>
   <translation>Алғаш қабылданғандар: қаналған елі бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by days from referral to admission</source>
   <translation>Алғаш қабылданғандар: жолданғаннан қабылданғанға дейінгі күндер бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by formal status</source>
   <translation>Алғаш қабылданғандар: ресми мәртебесі бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by industry</source>
   <translation>Алғаш қабылданғандар: сала бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by internal or cross-border trafficking</source>
   <translation>Алғаш қабылданғандар: ел ішіндегі немесе трансшекаралық адам саудасы бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by means of control</source>
   <translation>Алғаш қабылданғандар: бақылау тәсілдері бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by purpose of exploitation</source>
   <translation>Алғаш қабылданғандар: қанау мақсаты бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by service received</source>
   <translation>Алғаш қабылданғандар: алынған қызмет бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by sex and age</source>
   <translation>Алғаш қабылданғандар: жынысы мен жасы бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by way of recruitment</source>
   <translation>Алғаш қабылданғандар: азғырып көндіру тәсілі бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by when they were entered</source>
   <translation>Алғаш қабылданғандар: енгізілген уақыты бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by who referred them</source>
   <translation>Алғаш қабылданғандар: кім жолдағаны бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>New records</source>
   <translation>Жаңа жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>New: the first admission of the person is dated in the quarter.</source>
   <translation>Алғаш қабылданған: ең бірінші рет осы тоқсанда қабылданған адам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Newspaper or television</source>
   <translation>Газет немесе теледидар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Келесі бағалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Next date</source>
   <translation>Келесі күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Next date of legal help</source>
   <translation>Құқықтық көмектің келесі күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Келесі қайта қарау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Next session</source>
   <translation>Келесі кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Next visit</source>
   <translation>Келесі қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Night count</source>
   <translation>Түнді санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Night counts</source>
   <translation>Түндерді санау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Night of</source>
   <translation>Түн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Night of {day}</source>
   <translation>Түн: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Басқа жерде өткізген түндер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Nights away lie outside of the stay</source>
   <translation>Болмаған түндер тұру мерзімінен тыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Nights not counted yet: {n}</source>
   <translation>Есептелмеген түндер: {n}</translation>
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
   <translation>Жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>No activities yet</source>
   <translation>Іс-шаралар әзірге жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>No agreement with this shelter is written down.</source>
   <translation>Бұл баспанамен келісім жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>No answer</source>
   <translation>Жауап жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>No backup has been made yet</source>
   <translation>Әлі сақтық көшірме жасалмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>No backup was tried.</source>
   <translation>Сақтық көшірме тексерілген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>No bed</source>
   <translation>Төсексіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>No beds yet</source>
   <translation>Әзірге төсек жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>No card is trusted yet</source>
   <translation>Әлі сенімді карта жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>No card of this owner is known here.</source>
   <translation>Мұнда бұл иенің бірде-бір картасы жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>No certificate is drawn of it. Ask whoever looks after caseapp.</source>
   <translation>Ол бойынша акт жасалмайды. caseapp бағдарламасына жауапты адамға хабарласыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>No consent is written down</source>
   <translation>Келісім жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>No coordinator's card is trusted here, so the report cannot be sealed to anybody.</source>
   <translation>Мұнда сенім білдірілген үйлестіруші карточкасы жоқ, сондықтан есепті ешкімге мөрлеу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>No copies of identity documents</source>
   <translation>Жеке басты куәландыратын құжаттардың көшірмесі сақталмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Қиындық жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>No entry is found</source>
   <translation>Жазба табылмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>No entry of this quarter contradicts another, and no counted answer is missing.</source>
   <translation>Осы тоқсанның жазбалары бір-біріне қайшы емес, есептелетін жауаптардың бәрі бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>No feedback sheets yet</source>
   <translation>Пікірлер әзірге жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>No incidents are written down</source>
   <translation>Оқиғалар жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>No limit</source>
   <translation>Шексіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Бұдан былай қажет емес күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>No longer wanted</source>
   <translation>Енді қажет емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>No name</source>
   <translation>Аты жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>No night was counted yet</source>
   <translation>Әзірге бірде-бір түн саналмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>No organisation yet</source>
   <translation>Әзірге ұйым жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>No other report of this shelter was issued, so none had to be considered.</source>
   <translation>Бұл баспананың басқа есебі шығарылмаған, сондықтан ескеретін ештеңе болған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>No passphrase was given.</source>
   <translation>Құпия сөйлем енгізілмеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>No printer is set up on this computer. Write the groups down by hand, large and clear.</source>
   <translation>Бұл компьютерде принтер бапталмаған. Топтарды қолмен, ірі әрі анық жазып алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>No printer is set up on this computer. You can save the paper instead.</source>
   <translation>Бұл компьютерде принтер бапталмаған. Құжатты сақтауға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>No program keeps everything safe. Here stands what this one keeps, what it cannot keep, and what helps then.</source>
   <translation>Бәрінен қорғайтын бағдарлама жоқ. Мұнда осы бағдарлама нені қорғайтыны, нені қорғай алмайтыны және сонда не көмектесетіні айтылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/year.py" />
   <source>No quarter of {year} was issued yet.</source>
   <translation>{year} жылдың бірде-бір тоқсаны әлі шығарылған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>No quarter was issued yet</source>
   <translation>Әлі бірде-бір тоқсан шығарылған жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>No question is answered.</source>
   <translation>Бірде-бір сұраққа жауап жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>No record is worth anybody's safety: give it. Let everybody hold only the roles that she needs, so that little can be forced from one person. Tell the manager as soon as it is safe, so that the keys are changed and people are warned.</source>
   <translation>Ешбір жазба адам қауіпсіздігінен қымбат емес: сөйлемді айтыңыз. Бір адамнан күшпен аз нәрсе алынуы үшін әркімде өзіне керек рөлдер ғана болсын. Қауіпсіз бола салысымен басшыға айтыңыз, сонда кілттер ауыстырылып, адамдарға ескертіледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>No referral waits for a decision. Open the file that another organisation sent.</source>
   <translation>Шешім күтіп тұрған жолдама жоқ. Басқа ұйым жіберген файлды ашыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>No report is missing, so there is nobody to remind.</source>
   <translation>Жетіспейтін есеп жоқ, сондықтан еске салатын ешкім жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Қауіп байқалмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>No room {n}</source>
   <translation>{n}-бөлмені алып тастау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>No rooms yet</source>
   <translation>Әлі бөлме жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>No safe place elsewhere</source>
   <translation>Басқа қауіпсіз орын жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>No sealed answers at all.</source>
   <translation>Ешқандай жабық жауап жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/papers.py" />
   <source>No service is chosen yet.</source>
   <translation>Қызмет әлі таңдалмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>No shelter is called “{name}” here.</source>
   <translation>Мұнда «{name}» деген баспана жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>No shelter is known yet</source>
   <translation>Әлі бірде-бір баспана белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>No shelter with this identifier is known here.</source>
   <translation>Мұнда мұндай сәйкестендіргіші бар баспана жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>No text goes with it.</source>
   <translation>Есепте мәтін болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Nobody else can open it, should the stick be lost or the letter be read.</source>
   <translation>Флешка жоғалса да, хатты бөтен біреу оқыса да, оны басқа ешкім аша алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>Nobody else holds these keys: afterwards only the recovery card opens what they seal.</source>
   <translation>Бұл кілттер басқа ешкімде жоқ: кейін олармен жабылғанды тек қалпына келтіру картасы ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Nobody else holds these keys: {what}. Afterwards only the recovery card opens what they seal.</source>
   <translation>Бұл кілттер басқа ешкімде жоқ: {what}. Кейін олармен жабылғанды тек қалпына келтіру картасы ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Nobody else learns it. When it is set, the records are locked and you sign in with it.</source>
   <translation>Оны басқа ешкім білмейді. Өзгертілген соң қойма құлыпталып, сіз жаңа сөйлеммен кіресіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Nobody has a place in the house in this night. It can be counted all the same.</source>
   <translation>Бұл түнде баспанада ешкімнің орны жоқ. Оны бәрібір санауға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Nobody has approved the report of {quarter} as it stands now.</source>
   <translation>{quarter} есебін қазіргі күйінде ешкім бекіткен жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Nobody has prepared the report of {quarter} yet.</source>
   <translation>{quarter} есебін кім дайындағаны әлі көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Nobody has said yet that she prepared it.</source>
   <translation>Есепті кім дайындағаны әлі көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Nobody here knows who signed this file: its sender's card is not trusted.</source>
   <translation>Бұл файлға кім қол қойғаны мұнда белгісіз: жіберушінің картасы сенімді деп танылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>Nobody holds the key any more that opens this: {what}. With the card it goes to {name}.</source>
   <translation>Бұл бөлімнің кілті енді ешкімде жоқ: {what}. Картамен оны {name} алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Nobody in the list has an answer here</source>
   <translation>Тізімдегі ешкімде бұл жауап жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Nobody is found</source>
   <translation>Ешкім табылмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Nobody is here</source>
   <translation>Ешкім жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Nobody is known to whom it could be sealed. Take in the card of the coordinating office under Settings.</source>
   <translation>Кімге мөрлеу керегі әлі белгісіз. Үйлестіруші кеңсенің карточкасын баптауларда қабылдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Nobody is written down yet</source>
   <translation>Әлі ешкім жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Ешкім сізді ұруға, сізге айқайлауға, сізді қорлауға немесе еркіңізден тыс қол тигізуге құқылы емес. Қайдан келгеніңіз, неге сенетініңіз, әйел не еркек екеніңіз маңызды емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Nobody of that name uses this vault.</source>
   <translation>Бұл қойманы мұндай атпен ешкім пайдаланбайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Nobody was erased here yet.</source>
   <translation>Мұнда әлі ешкімнің деректері жойылған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Nobody was hurt</source>
   <translation>Ешкім зардап шеккен жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Nobody was met</source>
   <translation>Ешкім болмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Nobody was taken in from a file whose answer is still open.</source>
   <translation>Файл бойынша қабылданып, жауабы берілмеген жолдама жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Nobody's records are due today.</source>
   <translation>Бүгін ешкімнің мерзімі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Nobody: a date of the house</source>
   <translation>Ешкім: баспана күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Non-conforming</source>
   <translation>Бинарлы емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Non-governmental organisation</source>
   <translation>Үкіметтік емес ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>None</source>
   <translation>Жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>None chosen: only the records here.</source>
   <translation>Таңдалмаған: тек осы қойма.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>None of these</source>
   <translation>Бұлардың ешқайсысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Not a person of this shelter, nor a sign of one</source>
   <translation>Осы баспананың адамы да, оның белгісі де емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Not a victim of trafficking</source>
   <translation>Адам саудасының құрбаны емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Not all seven points were explained.</source>
   <translation>Жеті тармақтың бәрі түсіндірілген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>Өтініш берілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Not approved</source>
   <translation>Бекітілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Сұралмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Not asked yet</source>
   <translation>Әлі сұралмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Not available</source>
   <translation>Қолжетімді емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not begun yet</source>
   <translation>Әлі басталған жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Not being able to stop or control worrying</source>
   <translation>Уайымдауды тоқтата немесе тежей алмадыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Not counted yet. Mark who is away; everybody else is here.</source>
   <translation>Әлі саналмаған. Кім жоғын белгілеңіз; қалғандары осында.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Әлі шешілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Not every element that is needed is there. You decide, under Status.</source>
   <translation>Қажетті белгілер әлі толық емес. Шешімді сіз «Мәртебесі» бөлімінде қабылдайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Not expected</source>
   <translation>Күтілмейді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Not expected: no agreement in force, or not known yet</source>
   <translation>Күтілмейді: күшіндегі келісім жоқ немесе баспана әлі белгісіз болған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Берілмеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not identified, or not yet</source>
   <translation>Танылмаған немесе әлі танылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Not in use</source>
   <translation>Пайдаланылмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Сақтандырылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Not issued yet</source>
   <translation>Әлі шығарылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Not known at all</source>
   <translation>Мүлде белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Қайда екені белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Not known: not asked, not answered, or not known to the person.</source>
   <translation>Белгісіз: сұралмаған, жауап берілмеген немесе адамның өзіне белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Қайта өлшенбеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Not needed</source>
   <translation>Қажет емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Not needed (Delete)</source>
   <translation>Қажет емес (Delete)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Not needed any more</source>
   <translation>Енді қажет емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/whole.py" />
   <source>Not opened, because the key is not held: {what}.</source>
   <translation>Кілт болмағандықтан ашылмады: {what}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Қол жеткізілмеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Танылмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Not saved yet</source>
   <translation>Әлі сақталмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Not specified or unknown</source>
   <translation>Көрсетілмеген немесе белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Note</source>
   <translation>Ескертпе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Note (more than the outcome needs the person's consent)</source>
   <translation>Ескертпе (нәтижеден басқаның бәріне адамның келісімі қажет)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>Note the number instead</source>
   <translation>Көшірменің орнына нөмірін жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Noted: the old backups are destroyed.</source>
   <translation>Белгіленді: ескі сақтық көшірмелер жойылған.</translation>
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
   <translation>Ескертпе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Notes about the quarter</source>
   <translation>Тоқсан туралы ескертпелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Notes on the risks</source>
   <translation>Қауіптер туралы ескертпе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Nothing about this person has gone out.</source>
   <translation>Бұл адам туралы ештеңе берілген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>Nothing below the threshold can be worked out from this file.</source>
   <translation>Бұл файлдан шекті мәннен кіші ешбір санды есептеп шығару мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Nothing else</source>
   <translation>Басқа ештеңе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/verifying.py" />
   <source>Nothing from outside was held against the log. Whether entries are missing at its end cannot be told without a report, a backup, or the digits at the foot of a printed report.</source>
   <translation>Журнал сырттағы ештеңемен салыстырылмады. Есепсіз, сақтық көшірмесіз немесе басып шығарылған есептің төменгі жағындағы цифрларсыз оның соңында жазбалар жоғалмағанын айту мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Nothing is chosen</source>
   <translation>Ештеңе таңдалмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Nothing is decided yet, so nothing about this person may leave the house.</source>
   <translation>Әлі ештеңе шешілген жоқ, сондықтан бұл адам туралы ештеңе беруге болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Nothing is due</source>
   <translation>Мерзімі келген іс жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <source>Nothing is free</source>
   <translation>Бос орын жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Nothing is missing</source>
   <translation>Бәрі орнында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Nothing is sent anywhere. The program never connects to a network.</source>
   <translation>Ешқайда ештеңе жіберілмейді. Бағдарлама ешқашан желіге қосылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Nothing is sent anywhere: everything stays encrypted on this computer.</source>
   <translation>Ештеңе ешқайда жіберілмейді: бәрі осы компьютерде шифрланған күйде қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: for a child, a guardian or a best-interest decision is needed for “{purpose}”.</source>
   <translation>Ештеңе берілмеді: бала үшін қорғаншының немесе баланың мүддесіне сай шешім қажет: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the child has not agreed to “{purpose}”.</source>
   <translation>Ештеңе берілмеді: бала келіспеді: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” has run out.</source>
   <translation>Ештеңе берілмеді: келісімнің мерзімі өтті: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” names another receiver.</source>
   <translation>Ештеңе берілмеді: келісімде басқа алушы аталған: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” was given for a child who is grown up now.</source>
   <translation>Ештеңе берілмеді: келісім бала үшін берілген, қазір ол кәмелетке толды: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” was withdrawn.</source>
   <translation>Ештеңе берілмеді: келісім қайтарып алынған: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the person cannot decide about “{purpose}” at present.</source>
   <translation>Ештеңе берілмеді: адам қазір шешім қабылдай алмайды: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the person did not consent to “{purpose}”.</source>
   <translation>Ештеңе берілмеді: адам келісім бермеді: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: there is no consent on file to “{purpose}”.</source>
   <translation>Ештеңе берілмеді: келісім жоқ: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Мұнда ештеңе жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Nothing is written down yet</source>
   <translation>Әлі ештеңе жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Nothing on this paper is secret: with it others check and seal what they exchange with its owner. It opens nothing. But whoever could exchange the paper could exchange the card, so hand it over yourself.</source>
   <translation>Бұл парақта құпия ештеңе жоқ: басқалар онымен иесімен алмасатын нәрселерді тексереді және мөрлейді. Ол ештеңені ашпайды. Бірақ парақты ауыстыра алған адам картаны да ауыстыра алар еді, сондықтан оны өзіңіз беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_check.py" />
   <source>Nothing that vouches for it has left the vault yet. Every backup and every report does.</source>
   <translation>Қоймадан журналды растайтын ештеңе әлі шыққан жоқ. Оны әр сақтық көшірме мен әр есеп растайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Nothing to report</source>
   <translation>Есеп беретін ештеңе жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>Nothing was changed. Make a backup and ask whoever looks after the program.</source>
   <translation>Ештеңе өзгертілген жоқ. Сақтық көшірме жасап, бағдарламаға қызмет көрсететін адамға хабарласыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/members.py" />
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>Nothing was changed. Put the files back as they were, or restore the last backup.</source>
   <translation>Ештеңе өзгерген жоқ. Файлдарды бұрынғы орнына қойыңыз немесе соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>Nothing was changed. Restore the last backup into a new folder.</source>
   <translation>Ештеңе өзгерген жоқ. Соңғы сақтық көшірмені жаңа қалтаға қалпына келтіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Nothing was counted anew. A sum is exact where each of these reports shows the number, otherwise “at least”. Persons assisted are those of the first quarter and the new and re-opened ones of each later quarter; by service or another answer, a person is counted once in each quarter.</source>
   <translation>Ештеңе қайта саналған жоқ. Сан осы есептердің әрқайсысында көрсетілсе, қосынды дәл, әйтпесе «кемінде». Көмек алғандар — бірінші тоқсандағы адамдар және кейінгі әр тоқсанның жаңа және қайта қабылданғандары; қызмет не басқа жауап бойынша адам әр тоқсанда бір рет саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Nothing was issued yet</source>
   <translation>Әлі ештеңе шығарылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Nothing was measured yet</source>
   <translation>Әзірге ештеңе өлшенбеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Nothing was proved yet</source>
   <translation>Әзірге ештеңе дәлелденген жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>Nothing was received for {quarter} yet, so there is nothing to dispute.</source>
   <translation>{quarter} үшін әлі ештеңе келген жоқ, сондықтан дау айтатын ештеңе жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Nothing was received for {quarter} yet.</source>
   <translation>{quarter} бойынша әлі ештеңе келіп түскен жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Nothing was taken in since sign-in</source>
   <translation>Жүйеге кіргеннен бері ештеңе алынған жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>Nothing was written for this quarter.</source>
   <translation>Бұл тоқсанға мәтін жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Notice of a breach of the security of personal data</source>
   <translation>Дербес деректер қауіпсіздігінің бұзылуы туралы хабарлама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>November</source>
   <translation>Қараша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Now a consent of its own for every purpose.</source>
   <translation>Енді әр мақсатқа жеке келісім беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Number</source>
   <translation>Нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Балаларының саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Number of the card: {digits}</source>
   <translation>Картаның нөмірі: {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Number of the case here</source>
   <translation>Істің біздегі нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Number of the erasure</source>
   <translation>Актінің нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Number of the matter there</source>
   <translation>Қараудағы іс нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Number of the report to the police</source>
   <translation>Полицияға берілген арыздың нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Number of this card: {digits}</source>
   <translation>Осы картаның нөмірі: {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Ісіңіздің нөмірі: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Numbers</source>
   <translation>Сандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>Numbers below the threshold can be worked out from this file. Do not pass it on.</source>
   <translation>Бұл файлдан шекті мәннен кіші сандарды есептеп шығаруға болады. Оны ешкімге бермеңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Numbers from 0 to {most}</source>
   <translation>0 мен {most} аралығындағы сандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Nurse or doctor</source>
   <translation>Мейіргер немесе дәрігер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Міндеттері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Occupancy</source>
   <translation>Төсектердің толымдылығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>October</source>
   <translation>Қазан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Of age now: ask again</source>
   <translation>Кәмелетке толды: қайта сұрау керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Of all pieces together; the usual price of what was given.</source>
   <translation>Барлығы үшін; берілген заттың әдеттегі бағасы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Of each place the last three backups are kept. Whoever has one of these and the recovery card or a passphrase can still read what was erased. Make three new backups to the same place, or destroy the stick.</source>
   <translation>Әр жерде соңғы үш сақтық көшірме сақталады. Осы көшірмелердің бірі және қалпына келтіру картасы не құпия сөйлем бар адам жойылғанды әлі оқи алады. Сол жерге үш жаңа көшірме жасаңыз немесе флешканы жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Of each place the last three backups are kept: make three new ones there, or destroy the stick. Until then whoever has the old backup and the recovery card or a passphrase can read what was erased.</source>
   <translation>Әр жерде соңғы үш сақтық көшірме сақталады: сол жерге үш жаңасын жасаңыз немесе флешканы жойыңыз. Оған дейін ескі көшірмесі және қалпына келтіру картасы не құпия сөйлемі бар адам жойылғанды оқи алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Of persons whose case was closed in the quarter; all others are in the line of those still open.</source>
   <translation>Ісі тоқсанда жабылған адамдар туралы; қалғандарының бәрі соңында ашық жолда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Of several contacts in the quarter the last one counts.</source>
   <translation>Тоқсандағы бірнеше байланыстың соңғысы саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Of the recovery card with the number {digits}</source>
   <translation>Нөмірі {digits} қалпына келтіру картасының бөлігі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Оның ішінде балаларға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Of {all} needs {lower} are lower than at first, {higher} are higher.</source>
   <translation>{all} қажеттіліктің ішінде бастапқыдан төмені: {lower}, жоғарысы: {higher}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Offer other words</source>
   <translation>Басқа сөздерді ұсыну</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Offered passphrase</source>
   <translation>Ұсынылған құпия сөйлем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Office of the prosecutor</source>
   <translation>Прокуратура</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Old backups</source>
   <translation>Ескі сақтық көшірмелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Old backups still hold erased people</source>
   <translation>Жойылғаны ескі сақтық көшірмелерде әлі бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>On Today and in the calendar: done</source>
   <translation>«Бүгін» бетінде және күнтізбеде: орындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>On Today: put off, not needed</source>
   <translation>«Бүгін» бетінде: кейінге қалдыру, қажет емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>On hold, or kept longer</source>
   <translation>Жоюға тыйым салынған немесе мерзімі ұзартылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>On hold: must not be erased</source>
   <translation>Тыйым: жоюға болмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/stays.py" />
   <source>On this day the person does not sleep in the bed any more, or not yet.</source>
   <translation>Бұл күні адам бұл төсекте енді немесе әлі түнемейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>On your form</source>
   <translation>Сіздің нысаныңызда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>On {day} the recovery card gave {name} a new passphrase.</source>
   <translation>{day} қалпына келтіру картасымен жаңа құпия сөйлем жасалды. Аты: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>On {day} two shares gave {name} a new passphrase.</source>
   <translation>{day} қалпына келтіру картасының екі бөлігімен жаңа құпия сөйлем жасалды. Аты: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>On, the records locked</source>
   <translation>Қосулы, жазбалар құлыптаулы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>On, the records open</source>
   <translation>Қосулы, жазбалар ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>Once a quarter is enough. The report takes the last count of the quarter.</source>
   <translation>Тоқсанына бір рет жеткілікті. Есепке тоқсанның соңғы саны кіреді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Once and for all</source>
   <translation>Біржола</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>One of the two heads of these records was damaged. It is written anew now. Make a backup today.</source>
   <translation>Қойманың екі бас жазбасының бірі бүлінген екен. Енді ол қайта жазылды. Бүгін сақтық көшірме жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>One question cannot be more than the total.</source>
   <translation>Бір сұрақтың балы жалпы балдан көп бола алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>One share</source>
   <translation>Бір бөлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Online</source>
   <translation>Интернетте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>Only a shelter's vault has people to count.</source>
   <translation>Адамдар туралы деректер тек баспананың қоймасында болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Only for cases from old registers. A case whose day is not known is counted in no quarter.</source>
   <translation>Тек ескі тізілімдерден алынған істер үшін. Күні белгісіз іс ешбір тоқсанда саналмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Only for persons under 18; decided by the responsible authority.</source>
   <translation>Тек 18 жасқа толмағандар үшін; жауапты орган шешеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Only for: {receiver}</source>
   <translation>Тек мына алушыға: {receiver}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Only how many. Who it was belongs to the sealed details, and only where it must be known.</source>
   <translation>Тек қанша екені. Кім екені жабық егжей-тегжейге жазылады, ол да білу қажет болғанда ғана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Only if it is safe to have one.</source>
   <translation>Тек оны сақтау қауіпсіз болса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Only numbers that the shelters published are added up. Where one of them hides a number, the others together say at least how many.</source>
   <translation>Баспаналар жариялаған сандар ғана қосылады. Олардың бірі санын жасырса, қалғандарының қосындысы «кемінде» деп беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Only summaries of senders whose card was compared, by telephone or with its paper, are accepted.</source>
   <translation>Картасы телефон арқылы немесе парағымен салыстырылған жіберушілердің есептері ғана қабылданады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Only the quarter is kept, no day.</source>
   <translation>Тек тоқсан сақталады, күні емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Only the signed data inside a file counts. What the pages of a PDF show is not looked at.</source>
   <translation>Файл ішіндегі қол қойылған деректер ғана есепке алынады. PDF беттерінде көрсетілгені тексерілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Оларды осында сізге көмектесетін адамдар ғана оқиды. Басқаларға тек сіз келіссеңіз ғана және тек білуі қажет нәрсені ғана береміз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Only what is needed to keep the person safe. Nothing here goes into a report.</source>
   <translation>Адамның қауіпсіздігіне қажетті мәлімет қана. Мұндағы ештеңе есепке кірмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Only what is ticked is told. Tick no more than the help needs.</source>
   <translation>Тек белгіленгені беріледі. Көмекке қажетінен артық белгілемеңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Only what the person wishes to have written down.</source>
   <translation>Адам жазуға рұқсат еткен нәрсе ғана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Only where no date of birth is known, as in registers without dates.</source>
   <translation>Тек туған күні белгісіз болғанда, мысалы күндері жоқ тізілімдерде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Only who may read about places sees it; it never stands on a printed week.</source>
   <translation>Оны орындар туралы оқуға рұқсаты барлар ғана көреді; басып шығарылған аптада ол ешқашан болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Open</source>
   <translation>Ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Open (Enter)</source>
   <translation>Ашу (Enter)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Open a case</source>
   <translation>Іс ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Open a file</source>
   <translation>Файлды ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Open a new case</source>
   <translation>Жаңа іс ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Open a referral</source>
   <translation>Жолдаманы ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Open another folder</source>
   <translation>Басқа қалтаны ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Open at the end</source>
   <translation>Соңында ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Open at the end of the quarter</source>
   <translation>Тоқсан соңында ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Open at the end: carried over, new and re-opened, less those closed in the quarter.</source>
   <translation>Соңында ашық: өткен кезеңнен ауысқан, жаңа және қайта қабылданғандардан тоқсанда жабылғандарды шегергенде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Open cases</source>
   <translation>Ашық істер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/store.py" />
   <source>Open it again to see the newer one, and put your changes in.</source>
   <translation>Жаңа нұсқасын көру үшін жазбаны қайта ашып, өзгерістеріңізді енгізіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Open it and change it instead of adding another.</source>
   <translation>Тағы біреуін қоспай, сол жазбаны ашып, өзгертіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Open it in the program that made it, and save it as PDF.</source>
   <translation>Оны жасалған бағдарламасында ашып, PDF түрінде сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Open it in the program that made it, and save it without a password.</source>
   <translation>Оны жасалған бағдарламасында ашып, құпиясөзсіз сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>Open it in the program that made it, save it as .xlsx or .csv, and take that file.</source>
   <translation>Оны жасалған бағдарламасында ашып, .xlsx немесе .csv түрінде сақтаңыз да, сол файлды алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>Open it in the spreadsheet program, remove the password, and save a copy.</source>
   <translation>Оны кесте бағдарламасында ашып, құпия сөзін алып тастаңыз және көшірмесін сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <source>Open records that exist already</source>
   <translation>Бұрыннан бар жазбаларды ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Open the entry: its earlier answers stand beside the form.</source>
   <translation>Жазбаны ашыңыз: бұрынғы жауаптар нысанның жанында тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Open the night count again.</source>
   <translation>Түнді санау бетін қайта ашыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>Open the page</source>
   <translation>Бетін ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Open the person</source>
   <translation>Адамның бетін ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Open the records</source>
   <translation>Қойманы ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Open the shelter</source>
   <translation>Баспананы ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>Open the vault of a shelter.</source>
   <translation>Баспананың қоймасын ашыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Open the window once and set your own.</source>
   <translation>Бағдарлама терезесін ашып, өзіңіздікін қойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Open with the recovery card</source>
   <translation>Қалпына келтіру картасымен ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Opened a case again for a known person</source>
   <translation>Бұрыннан белгілі адамға жаңа іс ашылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Ашылған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Opened the facts of a person for the state portal</source>
   <translation>Адам туралы мәліметтер мемлекеттік портал үшін ашылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Opening the backup</source>
   <translation>Сақтық көшірме ашылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Opening …</source>
   <translation>Ашылуда …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Or put on hold</source>
   <translation>Немесе жоюға тыйым салу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Order of an authority</source>
   <translation>Мемлекеттік органның талабы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Organ removal</source>
   <translation>Ағзаларын алып қою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Organisation</source>
   <translation>Ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Organisation behind them</source>
   <translation>Олардың артында тұрған ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Organisations</source>
   <translation>Ұйымдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Organisations and hotline</source>
   <translation>Ұйымдар мен жедел желі</translation>
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
   <translation>Басқа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other countries of Central Asia</source>
   <translation>Орталық Азияның басқа елдері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Other donor</source>
   <translation>Басқа донор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Other names</source>
   <translation>Басқа аттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other or not known</source>
   <translation>Басқа немесе белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other reason</source>
   <translation>Басқа себеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Other service activities</source>
   <translation>Өзге де қызмет түрлері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Other users of this computer can open the folder of these records. They cannot read them, but they could delete them. Ask whoever looks after this computer to close the folder.</source>
   <translation>Бұл қойманың қалтасын компьютердің басқа пайдаланушылары аша алады. Олар жазбаларды оқи алмайды, бірақ жоя алады. Осы компьютерге қарайтын адамнан қалтаны жабуын сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Otherwise under the code of the case.</source>
   <translation>Әйтпесе істің кодымен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Our notes</source>
   <translation>Біздің жазбаларымыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Our talk is voluntary</source>
   <translation>Әңгімеміз ерікті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Ours without an answer</source>
   <translation>Біздің жауапсыз жолдамалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>Бұл жағдайдан қашан шықты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Outcomes</source>
   <translation>Нәтижелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Outreach to people at risk</source>
   <translation>Қауіп тобындағы адамдармен жұмыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Outside, the file is not encrypted: whoever finds the stick can read it, and it cannot be called back. The log tells that it was saved.</source>
   <translation>Қоймадан тыс файл шифрланбайды: флешканы тапқан адам оны оқи алады, қайтарып алу мүмкін емес. Сақталғаны журналға жазылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Overdue: {n}</source>
   <translation>Мерзімі өткен: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>Overview</source>
   <translation>Шолу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Overwriting deleted files</source>
   <translation>Жойылған файлдардың үстінен жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Own means of the organisation</source>
   <translation>Ұйымның өз қаражаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Own wish</source>
   <translation>Өз қалауымен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>PDF or ZIP files with a password</source>
   <translation>Құпия сөзі бар PDF немесе ZIP файлдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9 total</source>
   <translation>PHQ-9 жалпы балы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9, question 9</source>
   <translation>PHQ-9, 9-сұрақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Page {number} of {pages}</source>
   <translation>Бет: {number} / {pages}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Page {page} of {pages}</source>
   <translation>Бет: {page} / {pages}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Pages of the paper</source>
   <translation>Құжаттың беттері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Төленген күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Paid privately</source>
   <translation>Ақылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>Paid so far: {amount} KZT</source>
   <translation>Төленгені: {amount} тг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Paid staff</source>
   <translation>Штаттағы қызметкерлер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Paper</source>
   <translation>Қағаз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Paper (PDF)</source>
   <translation>Құжат (PDF)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Paper has no passphrase. Printers, and the computer that prints, may keep a copy of what was printed.</source>
   <translation>Қағаздың құпия сөйлемі жоқ. Принтер мен басып шығаратын компьютер басылғанның көшірмесін сақтап қалуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>Papers for the person</source>
   <translation>Адамға арналған қағаздар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Papers for the person herself or himself</source>
   <translation>Адамның өзіне арналған қағаздар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Papers handed out</source>
   <translation>Берілген қағаздар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Papers may still be asked for</source>
   <translation>Құжаттар әлі сұралуы мүмкін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Parent or guardian agreed</source>
   <translation>Ата-анасы немесе қорғаншысы келісті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Ата-ана, қамқоршы немесе орган: аты-жөні және қолы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Participants</source>
   <translation>Қатысушылар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Participants of trainings for others</source>
   <translation>Басқаларға арналған оқытудың қатысушылары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Participants of trainings for our staff</source>
   <translation>Өз қызметкерлерімізді оқытудың қатысушылары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Partly</source>
   <translation>Ішінара</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Partly open</source>
   <translation>Ішінара ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Ішінара орындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Partly, or no</source>
   <translation>Ішінара немесе жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Partner organisation</source>
   <translation>Әріптес ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Parts of grants, by the day on which they were paid, also after the case was closed.</source>
   <translation>Гранттардың төленген күні бойынша бөліктері, іс жабылғаннан кейінгісі де.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Parts of the copy</source>
   <translation>Көшірменің бөліктері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>Pass keys on</source>
   <translation>Кілттерді беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Pass on keys that she holds herself</source>
   <translation>Өзінде бар кілттерді беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Pass the key on</source>
   <translation>Кілтті беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Passed a key on: {what}</source>
   <translation>Кілт берілді: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Passphrase</source>
   <translation>Құпия сөйлем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Passphrase: </source>
   <translation>Құпия сөйлем: </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Төлқұжат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Әкесінің аты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Pay a tranche</source>
   <translation>Траншты төлеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Payment to a person having control over the victim</source>
   <translation>Құрбанды бақылайтын адамға төлем жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>People</source>
   <translation>Адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>People and cases from an Excel or CSV file. You see what will be taken before it is taken.</source>
   <translation>Excel немесе CSV файлындағы адамдар мен істер. Не алынатынын алмай тұрып көресіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>People and permissions</source>
   <translation>Қызметкерлер мен құқықтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>People and places that do me good</source>
   <translation>Өзімді жақсы сезінетін адамдар мен орындар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>People and places that take the mind off it</source>
   <translation>Ойды бөлетін адамдар мен орындар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>People in shown lines</source>
   <translation>Көрсетілген жолдардағы адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>People in the records</source>
   <translation>Жазбалардағы адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>People reached by outreach</source>
   <translation>Қауіп тобындағы жұмыспен қамтылғандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>People who exploited</source>
   <translation>Қанаған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>People with access, keys</source>
   <translation>Қолжетімділік және кілттер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>People, abilities, plans and beliefs that help.</source>
   <translation>Көмектесетін адамдар, қабілеттер, жоспарлар мен сенімдер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Елде болуға рұқсат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Person</source>
   <translation>Адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Person responsible for organising the processing of personal data (name, telephone, e-mail):</source>
   <translation>Дербес деректерді өңдеуді ұйымдастыруға жауапты адам (аты-жөні, телефоны, электрондық поштасы):</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Persons</source>
   <translation>Адам саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons assisted</source>
   <translation>Көмек алған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Persons assisted in the year: those of its first quarter, and the new and re-opened ones of each later quarter. Carried over: as in the first quarter. Open at the end: as in the last quarter.</source>
   <translation>Жыл ішінде көмек алғандар: бірінші тоқсандағылар және кейінгі әр тоқсанның жаңа әрі қайта қабылданғандары. Ауысқандар: бірінші тоқсандағыдай. Соңында ашық: соңғы тоқсандағыдай.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Persons assisted, by service or any other answer: the sum of the quarters. A person is counted once in each quarter, so who was helped in two quarters stands there twice.</source>
   <translation>Көмек алғандар қызмет не басқа жауап бойынша: тоқсандардың қосындысы. Адам әр тоқсанда бір рет саналады, сондықтан екі тоқсанда көмек алған адам екі рет тұрады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons assisted, by service received</source>
   <translation>Көмек алған адамдар: алынған қызмет бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by change in a psychological scale</source>
   <translation>Көмек алған адамдар: психологиялық шкаладағы өзгеріс бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by goals of the support plan</source>
   <translation>Көмек алған адамдар: қолдау жоспарының мақсаттары бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by kind of legal help</source>
   <translation>Көмек алған адамдар: құқықтық көмек түрі бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by kind of reintegration</source>
   <translation>Көмек алған адамдар: реинтеграция түрі бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by step of their return</source>
   <translation>Көмек алған адамдар: оралу қадамы бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by the state of their referrals</source>
   <translation>Көмек алған адамдар: қайта бағыттаудың күйі бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons carried over</source>
   <translation>Өткен кезеңнен ауысқан адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure</source>
   <translation>Іс жабылғаннан кейін сүйемелденген адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure, by how it goes</source>
   <translation>Іс жабылғаннан кейін сүйемелденген адамдар: жағдайы бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure, by how long afterwards</source>
   <translation>Іс жабылғаннан кейін сүйемелденген адамдар: өткен уақыт бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons for whom a service was refused or not available</source>
   <translation>Қызметтен бас тартқан немесе қызмет қолжетімді болмаған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons for whom reintegration has lasted</source>
   <translation>Реинтеграция нәтижесі сақталған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons new or re-opened</source>
   <translation>Алғаш және қайта қабылданған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons referred elsewhere, by service</source>
   <translation>Басқа ұйымға қайта бағытталған адамдар: қызмет бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons referred to other organisations</source>
   <translation>Басқа ұйымдарға қайта бағытталған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Persons under 18</source>
   <translation>18 жасқа толмағандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons who came back</source>
   <translation>Қайта келген адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Persons whose case was closed before the quarter and who are not assisted any more; they are in no other table.</source>
   <translation>Ісі тоқсанға дейін жабылған және енді көмек алмайтын адамдар; олар басқа кестелерде жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Persons with several answers are counted once, under “Several”.</source>
   <translation>Бірнеше жауабы бар адамдар «Бірнешеу» жолында бір рет саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Photograph (JPEG)</source>
   <translation>Фотосурет (JPEG)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Photographs</source>
   <translation>Фотосуретке түсіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical abuse</source>
   <translation>Физикалық зорлық-зомбылық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Physical or sexual violence</source>
   <translation>Физикалық немесе жыныстық зорлық-зомбылық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Күш қолданамын деп қорқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Picture</source>
   <translation>Сурет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Picture (PNG)</source>
   <translation>Сурет (PNG)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Pictures (JPEG, PNG) and papers (PDF) are taken.</source>
   <translation>Суреттер (JPEG, PNG) мен құжаттар (PDF) қабылданады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Pictures and papers</source>
   <translation>Суреттер мен құжаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/event.py" />
   <source>Place</source>
   <translation>Орны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Place of exploitation</source>
   <translation>Қаналған жері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Place of recruitment</source>
   <translation>Азғырып көндірген жер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Place of return</source>
   <translation>Оралатын жері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Тұрғын үй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Place, size, age, and what the person says about the cause. It may become evidence.</source>
   <translation>Орны, көлемі, қашан пайда болғаны және адамның оның себебі туралы айтқаны. Бұл айғақ болуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Plan</source>
   <translation>Жоспар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>Plan and state portal</source>
   <translation>Жоспар және мемлекеттік портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>Жоспар орындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Planned</source>
   <translation>Жоспарланған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Жоспарланған аяқталуы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Planned for</source>
   <translation>Жоспарланған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>Жоспарланған соңғы күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Planning the next steps</source>
   <translation>Келесі қадамдарды жоспарлау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Please answer by</source>
   <translation>Жауап беру мерзімі (өтініш)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>Please issue it in the program, seal it to our card and send us the file. If it was sent already, please send it once more; if it cannot come yet, please write to us why, and until when we may expect it.</source>
   <translation>Есепті бағдарламада шығарып, біздің картаға мөрлеп, файлын бізге жіберуіңізді сұраймыз. Жіберілген болса, тағы бір рет жіберіңізші; әзірге келе алмаса, себебін және қай күнге дейін күтуге болатынын жазыңызшы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Please make the evenings quieter.</source>
   <translation>Кештер тынышырақ болса екен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/proving.py" />
   <source>Please report this: it should never happen.</source>
   <translation>Бұл туралы хабарлаңыз: мұндай жағдай ешқашан болмауы тиіс.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Police</source>
   <translation>Полиция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Police and court</source>
   <translation>Полиция және сот</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Police custody</source>
   <translation>Полиция қамауында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Police or investigator</source>
   <translation>Полиция немесе тергеуші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Police, clinics, lawyers, other shelters: whoever helps the people of this house.</source>
   <translation>Полиция, емханалар, заңгерлер, басқа баспаналар: осы баспананың адамдарына көмектесетіндердің бәрі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Poor appetite or overeating</source>
   <translation>Тәбетіңіз нашар болды немесе артық тамақ іштіңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Population</source>
   <translation>Кім саналды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Pornography</source>
   <translation>Порнография</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Possible victim of trafficking</source>
   <translation>Адам саудасының ықтимал құрбаны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Post-secondary, not tertiary</source>
   <translation>Орта білімнен кейінгі білім (жоғары емес)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Postal code</source>
   <translation>Пошта индексі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Poverty</source>
   <translation>Кедейлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Practice</source>
   <translation>Жаттығу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Practice and real work never mix: this file belongs to the other kind.</source>
   <translation>Оқу мен нақты жұмыс араласпайды: бұл файл басқасына жатады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Practice coordinating office</source>
   <translation>Жаттығу үйлестіру кеңсесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Practice data: invented people</source>
   <translation>Жаттығу деректері: ойдан шығарылған адамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Practice is ready</source>
   <translation>Жаттығу дайын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Practice shelter</source>
   <translation>Жаттығу баспанасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>Practice summaries cannot be added to real ones.</source>
   <translation>Жаттығу жиынтық есептерін нақты есептерге қосуға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Practice vault</source>
   <translation>Жаттығу қоймасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Practice vault: everybody in it is invented. Write down nobody real here.</source>
   <translation>Жаттығу қоймасы: ондағы адамдардың бәрі ойдан шығарылған. Мұнда нақты адамды жазбаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Practice: invented people</source>
   <translation>Оқу қоймасы: адамдар ойдан шығарылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy</source>
   <translation>Жүктілік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Жүктілік және босану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Pregnancy or a newborn child</source>
   <translation>Жүктілік немесе жаңа туған бала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Жүкті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Preparation</source>
   <translation>Дайындық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Prepared</source>
   <translation>Дайындаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a new recovery card</source>
   <translation>Жаңа қалпына келтіру картасы дайындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a quarterly report</source>
   <translation>Тоқсандық есеп дайындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Prepared and approved</source>
   <translation>Дайындаған және бекіткен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Prepared by {user}. In the report: {who}</source>
   <translation>Дайындаған: {user}. Есепте: {who}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Present at midnight</source>
   <translation>Түн ортасында осында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Press Add to write down a consent, a stay or a service. Everything appears here by its day.</source>
   <translation>Келісімді, тұруды немесе қызметті жазу үшін «Қосу» түймесін басыңыз. Бәрі осында күні бойынша көрінеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Бастауыш білім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Print</source>
   <translation>Басып шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Print it on a printer beside you, not over a network, or write it down by hand. A saved file is as good as the card itself: delete it as soon as it is on paper.</source>
   <translation>Оны желі арқылы емес, қасыңыздағы принтерде басып шығарыңыз немесе қолмен жазып алыңыз. Сақталған файл картаның өзімен тең: қағазға түскен бойда файлды жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Print it to a new PDF file, or take a photograph of it, and take that.</source>
   <translation>Оны жаңа PDF файлына басып шығарыңыз немесе суретке түсіріп, соны қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Print little, on a printer in your own room. Keep paper in a locked cupboard, and shred it when it is no longer needed.</source>
   <translation>Аз басып шығарыңыз, өз бөлмеңіздегі принтерді пайдаланыңыз. Қағазды құлыптаулы шкафта ұстап, керегі болмағанда ұсақтап тастаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Print the list</source>
   <translation>Тізімді басып шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>Print the week</source>
   <translation>Аптаны басып шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Print tonight's beds</source>
   <translation>Түнгі төсектерді басып шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Printed</source>
   <translation>Басып шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed a week of the calendar</source>
   <translation>Күнтізбенің бір аптасы басып шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed an attachment</source>
   <translation>Тіркеме басып шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed or saved a paper for the person herself</source>
   <translation>Адамның өзіне арналған қағаз басып шығарылды немесе сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Printed paper</source>
   <translation>Басып шығарылған қағаз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Басып шығарылған парақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed the list of what went where</source>
   <translation>Берілген мәліметтердің тізімі басып шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed the public card of the vault</source>
   <translation>Қойманың ашық картасы басып шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Printing …</source>
   <translation>Басып шығарылуда…</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Private households (domestic work)</source>
   <translation>Жеке үй шаруашылығы (үй жұмысы)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Private sexual services</source>
   <translation>Жеке орында көрсетілетін жыныстық қызметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Proceedings</source>
   <translation>Іс жүргізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Professional, scientific and technical activities</source>
   <translation>Кәсіби, ғылыми және техникалық қызмет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Professionals and emergency numbers</source>
   <translation>Мамандар және шұғыл нөмірлер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Progress</source>
   <translation>Барысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Project</source>
   <translation>Жоба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Prosecutor</source>
   <translation>Прокурор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Жезөкшелікке пайдалану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Protecting small numbers</source>
   <translation>Шағын сандар қорғалуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Protection</source>
   <translation>Қорғау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Protection measures</source>
   <translation>Қорғау шаралары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Protection of personal data in the shelter</source>
   <translation>Баспанадағы дербес деректерді қорғау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Proved: somebody with all reports of this shelter and the whole record of one person could learn no number below {threshold}. Each of them can still be none, and can still be more.</source>
   <translation>Дәлелденді: осы баспананың барлық есебі және бір адамның бүкіл ісі қолында болған адам {threshold} санынан кіші бірде-бір санды біле алмайды. Олардың әрқайсысы әлі де нөл болуы да, одан көп болуы да мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Provided</source>
   <translation>Көрсетілді</translation>
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
   <translation>Қызмет көрсетуші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Proving that nothing can be undone</source>
   <translation>Ештеңені кері есептеп шығаруға болмайтыны дәлелденуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Психологиялық зорлық-зомбылық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Psychological answers</source>
   <translation>Психологиялық жауаптар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Алғашқы психологиялық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Psychological help</source>
   <translation>Психологиялық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Psychological pressure or substances</source>
   <translation>Психологиялық қысым немесе заттар қолдану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Psychological sessions</source>
   <translation>Психологпен кездесулер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Psychological state</source>
   <translation>Психологиялық жай-күй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Psychologist</source>
   <translation>Психолог</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Psychosocial assistance</source>
   <translation>Психоәлеуметтік көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Public administration and defence</source>
   <translation>Мемлекеттік басқару және қорғаныс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Publishing her or his story</source>
   <translation>Адамның тарихын жариялау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Purpose</source>
   <translation>Мақсаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Purpose of exploitation</source>
   <translation>Қанау мақсаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put a referral to this shelter away</source>
   <translation>Баспанаға келген жолдама алып тасталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put away without an answer</source>
   <translation>Жауапсыз алып тастау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put away.</source>
   <translation>Алып тасталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>Put in another one of the three as well.</source>
   <translation>Үшеуінің тағы біреуін енгізіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Put it on paper and type it back. Until then the present card holds. Afterwards the program locks, and you sign in again; old backups still open with the old card.</source>
   <translation>Оны қағазға түсіріп, қағаздан теріңіз. Оған дейін қазіргі карта жарамды. Содан кейін бағдарлама құлыпталады да, сіз қайта кіресіз; ескі сақтық көшірмелерді ескі карта ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Put it there, or use the recovery card.</source>
   <translation>Оны сол жерге қойыңыз немесе қалпына келтіру картасын пайдаланыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/kept_bar.py" />
   <source>Put my answers in</source>
   <translation>Жауаптарымды қою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Put off</source>
   <translation>Кейінге қалдыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Put off (+)</source>
   <translation>Кейінге қалдыру (+)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put off the reminder of a backup</source>
   <translation>Сақтық көшірме туралы ескерту кейінге қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Put off to {day}: {what}</source>
   <translation>Кейінге қалдырылды, {day}: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Put on hold</source>
   <translation>Жоюға тыйым салу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Put on hold or erase …</source>
   <translation>Жоюға тыйым салу немесе жою…</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put something due off to another day</source>
   <translation>Орындалуы керек іс басқа күнге қалдырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Put the new card in force</source>
   <translation>Жаңа картаны күшіне енгізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put the records of a person on hold</source>
   <translation>Адам туралы жазбаларды жоюға тыйым салынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put this referral away? What it says about the person is erased here for ever.</source>
   <translation>Бұл жолдаманы алып тастау керек пе? Адам туралы айтылғанның бәрі мұнда біржола өшіріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Put up rooms and beds first. Then every night of every bed stands here.</source>
   <translation>Алдымен бөлмелер мен төсектерді енгізіңіз. Сонда мұнда әр төсектің әр түні тұрады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>QQ</source>
   <translation>QQ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Quarrel or conflict</source>
   <translation>Ұрыс немесе жанжал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Quarter</source>
   <translation>Тоқсан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Quarterly summary</source>
   <translation>Тоқсандық жиынтық есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>Quarterly summary of {name}, {period}</source>
   <translation>{name}: тоқсандық жиынтық есеп, {period}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Quarters</source>
   <translation>Тоқсандар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Quarters of the shelter</source>
   <translation>Баспананың тоқсандары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/reports/matrix.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Question</source>
   <translation>Сұрақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of GAD-7</source>
   <translation>GAD-7 сұрақтары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of PHQ-9</source>
   <translation>PHQ-9 сұрақтары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of WHO-5</source>
   <translation>WHO-5 сұрақтары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Qzone</source>
   <translation>Qzone</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Re-opened</source>
   <translation>Қайта қабылданған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Re-opened: a new case, dated in the quarter, of a person who had a case before.</source>
   <translation>Қайта қабылданған: бұрын ісі болған, осы тоқсанда жаңа ісі ашылған адам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Орындалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read about family, perpetrators and places</source>
   <translation>Отбасы, қылмыскерлер мен орындар туралы оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Read again and found whole</source>
   <translation>Қайта оқылды, бүтін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read names, documents and notes</source>
   <translation>Аты-жөнін, құжаттар мен жазбаларды оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Read out or shown only</source>
   <translation>Тек оқып берілді немесе көрсетілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the audit log</source>
   <translation>Аудит журналын оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the list of attachments</source>
   <translation>Тіркемелер тізімі оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the list of people</source>
   <translation>Адамдар тізімі оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the medical sheet</source>
   <translation>Медициналық парақты оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Read the notice below, fill in its gaps, and hand it in before its time is over.</source>
   <translation>Төмендегі хабарламаны оқып, бос орындарын толтырып, мерзімі біткенше беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the page of a person</source>
   <translation>Адамның беті оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the psychological sheet</source>
   <translation>Психолог парағын оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read what is due and when</source>
   <translation>Не және қашан орындалуы керегі оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read who lives in which room</source>
   <translation>Кім қай бөлмеде тұратыны оқылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read: {what}</source>
   <translation>Оқылды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Reading it again</source>
   <translation>Қайта оқылып жатыр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register.py" />
   <source>Reading rows</source>
   <translation>Жолдар оқылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Reading sealed answers</source>
   <translation>Жабық жауаптарды оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/child.py" />
   <location filename="../../src/caseapp/exchange/summary/child.py" />
   <source>Reading the file broke off. It may have been made to do harm: do not open it elsewhere.</source>
   <translation>Файлды оқу үзілді. Ол зиян келтіру үшін жасалған болуы мүмкін: оны басқа жерде ашпаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/inside.py" />
   <location filename="../../src/caseapp/exchange/summary/inside.py" />
   <source>Reading the file needs too much memory, so it was stopped.</source>
   <translation>Файлды оқуға тым көп жад керек болды, сондықтан тоқтатылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/child.py" />
   <location filename="../../src/caseapp/exchange/summary/child.py" />
   <source>Reading the file takes too long, so it was stopped.</source>
   <translation>Файлды оқу тым ұзаққа созылды, сондықтан тоқтатылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>Reading the log</source>
   <translation>Журналды оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Reading the new database again</source>
   <translation>Жаңа дерекқор қайта оқылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/coordinator.py" />
   <source>Reading {name}</source>
   <translation>{name} файлы оқылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_parts.py" />
   <source>Reads: {what}</source>
   <translation>Оқиды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Real estate activities</source>
   <translation>Жылжымайтын мүлікпен операциялар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Reason</source>
   <translation>Себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for closure</source>
   <translation>Жабу себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for leaving</source>
   <translation>Кету себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral</source>
   <translation>Жолдау себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral onwards</source>
   <translation>Қайта бағыттау себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for the extension</source>
   <translation>Ұзарту себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Receipt</source>
   <translation>Қабылдап алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Чектер тексерілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Receive the reports of the shelters and add them up.</source>
   <translation>Баспаналардың есептерін қабылдап, қосып шығару.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Received</source>
   <translation>Келді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Қабылдаған қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Received on</source>
   <translation>Алынған күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Received the person</source>
   <translation>Адамды қабылдап алды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Received: the report is here</source>
   <translation>Келді: есеп осында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Receiving organisation</source>
   <translation>Қабылдайтын ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Receiving organisation informed on</source>
   <translation>Қабылдайтын ұйымға хабар берілген күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Қызмет алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <source>Record</source>
   <translation>Жазба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Records due for review: {n}</source>
   <translation>Қайта қарау мерзімі келген адамдар: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Records of another office</source>
   <translation>Басқа кеңсенің жазбалары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Records to review</source>
   <translation>Қайта қаралатын жазбалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Records {vault}  ·  {day}</source>
   <translation>Қойма {vault}  ·  {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Records, drafts and backups are encrypted. Without a passphrase or the recovery card nobody reads an answer.</source>
   <translation>Жазбалар, нобайлар және сақтық көшірмелер шифрланған. Құпия сөйлемсіз немесе қалпына келтіру картасынсыз ешкім бірде-бір жауапты оқи алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Recovery</source>
   <translation>Қалпына келтіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Recovery card</source>
   <translation>Қалпына келтіру картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Қашан азғырып көндірді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruiter or intermediary</source>
   <translation>Азғырып көндіруші немесе делдал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Азғырып көндіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Reduced the days of erased people to quarters</source>
   <translation>Жойылған жазбалардың күндері тоқсанға дейін қысқартылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_aim.py" />
   <source>Refer</source>
   <translation>Жолдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Refer people, and take referrals in</source>
   <translation>Адамдарды жолдау және жолдамаларды қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Refer to an organisation</source>
   <translation>Ұйымға жолдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Referral</source>
   <translation>Жолдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referral onwards</source>
   <translation>Қайта бағыттау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referral to the shelter</source>
   <translation>Баспанаға жолдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Referrals</source>
   <translation>Жолдаулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>Referrals go to organisations that help people, not to a coordinating office.</source>
   <translation>Жолдама адамдарға көмектесетін ұйымдарға жіберіледі, үйлестіруші кеңсеге емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referrals to other organisations</source>
   <translation>Басқа ұйымдарға қайта бағыттау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Referrals to other organisations that are dated in the quarter.</source>
   <translation>Күні осы тоқсанға тиесілі басқа ұйымдарға қайта бағыттаулар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Referrals to this shelter</source>
   <translation>Баспанаға келген жолдамалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Басқа ұйымға қайта бағытталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referred elsewhere for</source>
   <translation>Қайта бағытталған қызмет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referred to</source>
   <translation>Қайда жолданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Referred to anybody</source>
   <translation>Қайда болса да қайта бағытталған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Қай ұйымға қайта бағытталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring case worker</source>
   <translation>Жолдаған маман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring organisation</source>
   <translation>Жолдаған ұйым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Refused</source>
   <translation>Қабылданбады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Refused assistance</source>
   <translation>Көмектен бас тартты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Refused by the person</source>
   <translation>Адам бас тартты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Refused or not available</source>
   <translation>Бас тартылған немесе қолжетімді емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Refused rows</source>
   <translation>Қабылданбаған жолдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Refused to answer</source>
   <translation>Жауап беруден бас тартты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Region</source>
   <translation>Өңір</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Regions of exploitation in Kazakhstan</source>
   <translation>Қазақстанда қаналған өңірлері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Register</source>
   <translation>Тізілім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Register of erasures</source>
   <translation>Жою тізілімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Registered partnership</source>
   <translation>Тіркелген серіктестік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Registration number (BIN), address</source>
   <translation>БСН, мекенжайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Rehabilitation after labour exploitation</source>
   <translation>Еңбекте қаналғаннан кейінгі оңалту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Rehabilitation after sexual exploitation</source>
   <translation>Жыныстық қанаудан кейінгі оңалту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Rehabilitation or aids</source>
   <translation>Оңалту немесе көмекші құралдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Reintegration</source>
   <translation>Реинтеграция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Reintegration and follow-up</source>
   <translation>Реинтеграция және кейінгі сүйемелдеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Reintegration budget (KZT)</source>
   <translation>Реинтеграция бюджеті (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Relationship to the trafficker</source>
   <translation>Адам саудагерімен қарым-қатынасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Relative</source>
   <translation>Туысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Released by the exploiter</source>
   <translation>Қанаушы босатып жіберді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Remarks</source>
   <translation>Белгілер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Есте сақтау немесе зейін қою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>Remind me next week</source>
   <translation>Келесі аптада еске салу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Remind those who are late</source>
   <translation>Кешіккендерге еске салу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Reminded on {day}</source>
   <translation>{day} еске салынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Reminder</source>
   <translation>Еске салу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Remote interactive services (webcam)</source>
   <translation>Қашықтан интерактивті қызметтер (вебкамера)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Remove</source>
   <translation>Жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Remove attachments that nobody needs any more.</source>
   <translation>Енді ешкімге керек емес тіркемелерді жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Remove the agreement</source>
   <translation>Келісімді жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Remove the note</source>
   <translation>Ескертпені жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Remove this filter</source>
   <translation>Осы сүзгіні жою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Remove this for ever? It cannot be brought back. Older backups hold it until they are replaced.</source>
   <translation>Біржола жою керек пе? Қайтару мүмкін болмайды. Ескі сақтық көшірмелерде ол ауыстырылғанша қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Remove those first, if they were written down by mistake too.</source>
   <translation>Олар да қате енгізілсе, алдымен соларды жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/several.py" />
   <source>Remove {answer}</source>
   <translation>Алып тастау: {answer}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed a filter of the list of people</source>
   <translation>Адамдар тізімінің сүзгісі жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed a note about a shelter's quarter</source>
   <translation>Баспана тоқсаны туралы ескертпе жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed an agreement with a shelter</source>
   <translation>Баспанамен келісім жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed an attachment</source>
   <translation>Тіркеме жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Removed.</source>
   <translation>Жойылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed: {what}</source>
   <translation>Жойылды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Rename</source>
   <translation>Атауын өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Renewed a safety plan</source>
   <translation>Қауіпсіздік жоспары жаңартылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Renewing keys</source>
   <translation>Кілттер жаңартылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Rent</source>
   <translation>Тұрғын үй жалдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Rented place</source>
   <translation>Жалға алынған тұрғын үй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Repairing would hide what is lost. A damaged file is named, and the last backup brings everything back.</source>
   <translation>Жөндеу жоғалғанды жасырар еді. Бүлінген файл аталады, ал соңғы сақтық көшірме бәрін қайтарады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Replace the recovery card</source>
   <translation>Қалпына келтіру картасын ауыстыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Replaced the recovery card</source>
   <translation>Қалпына келтіру картасы ауыстырылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Report</source>
   <translation>Есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Report of the quarter</source>
   <translation>Тоқсан есебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log.py" />
   <location filename="../../src/caseapp/journey.py" />
   <source>Report of {quarter}</source>
   <translation>{quarter} бойынша есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Report {half} instead</source>
   <translation>Оның орнына {half} есебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Reports</source>
   <translation>Есептер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Reports count this answer; the scores themselves stay sealed.</source>
   <translation>Есептер осы жауапты санайды; ұпайлардың өзі жабық қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Reports that were issued keep their counts. The register of erasures keeps what stands on this page. The audit log keeps who worked with which record number and when, without any name.</source>
   <translation>Шығарылған есептердегі сандар қалады. Жою тізілімінде осы бетте жазылғаны қалады. Аудит журналында кім, қашан, қай нөмірлі жазбамен жұмыс істегені қалады, аты-жөнінсіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Representation before authorities or in court</source>
   <translation>Органдарда немесе сотта өкілдік ету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Research</source>
   <translation>Зерттеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Research is a purpose of its own, and nobody agrees to it by agreeing to help.</source>
   <translation>Зерттеу — жеке мақсат: көмекке келісу оған келісу емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Residents involved</source>
   <translation>Қатысқан тұрғындар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Жауапты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore</source>
   <translation>Қалпына келтіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore a backup</source>
   <translation>Сақтық көшірмеден қалпына келтіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore all the same</source>
   <translation>Сонда да қалпына келтіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Restore the last backup into a new folder.</source>
   <translation>Соңғы сақтық көшірмені жаңа қалтаға қалпына келтіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/years.py" />
   <source>Restore the newest backup that holds it.</source>
   <translation>Ол бар ең жаңа сақтық көшірмені қалпына келтіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Restored the vault from a backup</source>
   <translation>Қойма сақтық көшірмеден қалпына келтірілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts access to money</source>
   <translation>Ақшаға қол жеткізуін шектеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts medical care</source>
   <translation>Медициналық көмек алуын шектеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Жүріп-тұруын шектеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Result</source>
   <translation>Нәтиже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the assessment</source>
   <translation>Бағалау нәтижесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the request</source>
   <translation>Өтініштің нәтижесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Results</source>
   <translation>Нәтижелері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return certificate</source>
   <translation>Қайтып оралуға арналған куәлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Return home</source>
   <translation>Елге оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return is in the best interest of the child</source>
   <translation>Оралу баланың мүддесіне барынша сай келеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Returned</source>
   <translation>Еліне оралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Returned to the home country</source>
   <translation>Туған еліне оралды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Review a goal</source>
   <translation>Мақсатты қайта қарау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revised</source>
   <translation>Түзетілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revised: a newer revision is here</source>
   <translation>Түзетілген: жаңарақ редакциясы осында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Revision</source>
   <translation>Редакциясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Revision {n} replaces the one before.</source>
   <translation>Алдыңғысының орнына {n}-редакция алынды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revision {revision}, issued {day}</source>
   <translation>Редакция {revision}, шығарылған күні {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Елде болу құқығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk assessment</source>
   <translation>Қауіпті бағалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from authorities</source>
   <translation>Мемлекеттік органдар тарапынан қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the family</source>
   <translation>Отбасы тарапынан қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the trafficker</source>
   <translation>Адам саудагері тарапынан қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of being trafficked again</source>
   <translation>Адам саудасына қайта түсу қаупі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of no income</source>
   <translation>Табыссыз қалу қаупі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of stigma</source>
   <translation>Қоғамдық айыптау (стигма) қаупі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Risk of suicide or self-harm</source>
   <translation>Суицид немесе өзіне зиян келтіру қаупі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of violence</source>
   <translation>Зорлық-зомбылық қаупі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk to health</source>
   <translation>Денсаулыққа қауіп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risks</source>
   <translation>Қауіптер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Risks assessed before departure</source>
   <translation>Аттанар алдында қауіптер бағаланды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Адамның рөлі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Roles</source>
   <translation>Рөлдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Roll answers up into larger groups</source>
   <translation>Жауаптарды ірірек топтарға біріктіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Room</source>
   <translation>Бөлме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Room of this house</source>
   <translation>Осы үйдің бөлмесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Room {n}</source>
   <translation>{n}-бөлме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Rooms</source>
   <translation>Бөлмелер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and beds</source>
   <translation>Бөлмелер мен төсектер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and beds tonight</source>
   <translation>Бүгін түнгі бөлмелер мен төсектер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and their beds are shown here, with everybody who sleeps in them tonight.</source>
   <translation>Бөлмелер мен төсектер және оларда бүгін түнде ұйықтайтын адамдар осында көрсетіледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Round table with the consulates</source>
   <translation>Консулдықтармен дөңгелек үстел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Route and ticket</source>
   <translation>Бағыт және билет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Row</source>
   <translation>Жол</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows refused: {rows}</source>
   <translation>Қабылданбаған жолдар: {rows}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows taken over before: {rows}</source>
   <translation>Бұрын көшіріп алынған жолдар: {rows}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows taken over: {rows}.</source>
   <translation>Көшіріп алынған жолдар: {rows}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows to take: {rows}</source>
   <translation>Алынатын жолдар: {rows}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Rows under a code are still about one person each.</source>
   <translation>Кодпен жазылған әр жол бәрібір бір адам туралы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>Rows without a year are kept, and counted in no quarter.</source>
   <translation>Жылы жоқ жолдар сақталады, бірақ ешбір тоқсанда саналмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Rows written: {rows}.</source>
   <translation>Жазылған жолдар: {rows}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Rows written: {rows}. Left out, because there is no consent: {left}.</source>
   <translation>Жазылған жолдар: {rows}. Келісім болмағандықтан кірмегендері: {left}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>Rule</source>
   <translation>Ереже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Rules for signs in passphrases, and forced changes</source>
   <translation>Құпия сөйлемдегі таңбалар туралы ережелер және мәжбүрлі ауыстыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Russian Federation</source>
   <translation>Ресей Федерациясы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>SHA-256 of this entry in the register of erasures:</source>
   <translation>Жою тізілімінің осы жолының SHA-256 мәні:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>SIM card</source>
   <translation>SIM-карта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Sa</source>
   <translation>Сб</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Safe migration: leaflets and a radio talk</source>
   <translation>Қауіпсіз көші-қон: парақшалар және радиодағы әңгіме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Safe way and time to reach the person</source>
   <translation>Адаммен байланысудың қауіпсіз жолы мен уақыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety</source>
   <translation>Қауіпсіздік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Safety plan</source>
   <translation>Қауіпсіздік жоспары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>Қауіпсіздік жоспары келісілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Safety plan of {day}</source>
   <translation>Қауіпсіздік жоспары: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Safety: family, perpetrators, places</source>
   <translation>Қауіпсіздік: отбасы, қылмыскерлер, орындар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Said that something due is not needed</source>
   <translation>Орындалуы керек іс қажет емес деп белгіленді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Said that the old backups are destroyed</source>
   <translation>Ескі сақтық көшірмелердің жойылғаны белгіленді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sale or purchase</source>
   <translation>Сатып алу-сату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Қаратпа сөз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Same day</source>
   <translation>Сол күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Saturday</source>
   <translation>сенбі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Save</source>
   <translation>Сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Save an attached picture or paper outside the vault</source>
   <translation>Тіркелген суретті немесе құжатты қоймадан тыс сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <source>Save and go back. Ctrl+S saves and stays here.</source>
   <translation>Сақтап, артқа қайту. Ctrl+S сақтайды да, осында қалдырады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Save and stay on the form</source>
   <translation>Сақтап, нысанда қалу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Save as PDF or text</source>
   <translation>PDF немесе мәтін ретінде сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Save as a file</source>
   <translation>Файл ретінде сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Save as encrypted file</source>
   <translation>Шифрланған файл етіп сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>Save it and open it with another program.</source>
   <translation>Оны сақтап, басқа бағдарламамен ашыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Save it as JPEG first: telephones offer this when a picture is shared or copied.</source>
   <translation>Алдымен оны JPEG түрінде сақтаңыз: телефондар мұны сурет жібергенде немесе көшіргенде ұсынады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Save outside the vault</source>
   <translation>Қоймадан тыс сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Save outside …</source>
   <translation>Тыс сақтау …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>Save the audit log</source>
   <translation>Аудит журналын сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Save the card</source>
   <translation>Картаны сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Save the certificate</source>
   <translation>Актіні сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Save the limit</source>
   <translation>Шекті сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Save the notice</source>
   <translation>Хабарламаны сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Save the roles</source>
   <translation>Рөлдерді сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>Save the table from the spreadsheet program again, as .xlsx or .csv.</source>
   <translation>Кестені кесте бағдарламасынан .xlsx немесе .csv түрінде қайта сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>Save the table from the spreadsheet program again, as .xlsx or as CSV UTF-8.</source>
   <translation>Кестені кесте бағдарламасынан .xlsx немесе CSV UTF-8 түрінде қайта сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Save the targets of {year} first.</source>
   <translation>Алдымен {year} жылдың мақсаттарын сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Save the text</source>
   <translation>Мәтінді сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Saved</source>
   <translation>Сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved a certificate of erasure</source>
   <translation>Деректерді жою туралы акт сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved a year of all shelters</source>
   <translation>Барлық баспананың жылы сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved an attachment for the person herself or himself</source>
   <translation>Тіркеме адамның өзіне сақталып берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved an attachment outside the vault</source>
   <translation>Тіркеме қоймадан тыс сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Saved as a file</source>
   <translation>Файлға сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Saved as {name}. Only {office} can open it. The answer is opened under Referrals.</source>
   <translation>Сақталды: {name}. Тек мына ұйым аша алады: {office}. Жауап «Жолдаулар» бөлімінде ашылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Saved as {name}. Whoever finds the file can read it.</source>
   <translation>Мына атпен сақталды: {name}. Файлды тапқан адам оны оқи алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Saved as {name}. Whoever has this file has the card: print it and delete it.</source>
   <translation>Сақталды: {name}. Файл кімде болса, карта да сонда: басып шығарып, файлды жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the public card of the vault</source>
   <translation>Қойманың ашық картасы сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register as a file</source>
   <translation>Тізілім файлға сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register for IOM or a donor</source>
   <translation>Тізілім ХКҰ немесе донор үшін сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register for research</source>
   <translation>Тізілім зерттеу үшін сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the report of a year</source>
   <translation>Жылдық есеп сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the whole register, with names</source>
   <translation>Бүкіл тізілім аты-жөнімен сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved this log as a file</source>
   <translation>Осы журнал файлға сақталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Saved {time}</source>
   <translation>Сақталды: {time}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Say in a few words why the card is taken back, for example that the computer was stolen.</source>
   <translation>Карта не үшін қайтарылып алынатынын бірнеше сөзбен жазыңыз, мысалы, компьютер ұрланды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Say what is asked for.</source>
   <translation>Не сұралатынын көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Say when somebody looks at it again.</source>
   <translation>Бұған қашан қайта оралатынын көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Say why the stay is extended.</source>
   <translation>Тұру неге ұзартылғанын көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Scales</source>
   <translation>Шкалалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>School or college</source>
   <translation>Мектеп немесе колледж</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>School or course</source>
   <translation>Мектеп немесе курс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>School or course goes on</source>
   <translation>Мектеп немесе курс жалғасуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>School or study</source>
   <translation>Мектеп немесе оқу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>School things</source>
   <translation>Мектеп керек-жарағы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>School, employer, authority.</source>
   <translation>Оқу орны, жұмыс беруші, мемлекеттік орган.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Мектеп, тіл, оқу және жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Score of the other scale</source>
   <translation>Басқа шкала бойынша балл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Seal the file</source>
   <translation>Файлды мөрлеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Seal the file to {names}</source>
   <translation>Файлды мөрлеу, кімге: {names}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Sealed with a key that you do not hold</source>
   <translation>Сізде жоқ кілтпен жабылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Sealing and writing</source>
   <translation>Шифрланып, жазылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>Sealing the answers</source>
   <translation>Жауаптар кілтпен жабылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Sealing the attachment</source>
   <translation>Тіркеме шифрлануда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Second answer</source>
   <translation>Екінші жауап</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Екінші тілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Second question</source>
   <translation>Екінші сұрақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Sections of the international classification ISIC Rev. 4.</source>
   <translation>ISIC Rev. 4 халықаралық жіктеуішінің секциялары.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <source>Security</source>
   <translation>Қауіпсіздік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>See reports that were issued</source>
   <translation>Шығарылған есептерді көру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>See the list of people and their pages</source>
   <translation>Адамдар тізімі мен олардың беттерін көру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Көру (көзілдірік таққанның өзінде)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Seen</source>
   <translation>Көрілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Sees no person at all; reads the audit log.</source>
   <translation>Бірде-бір адамды көрмейді; аудит журналын оқиды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Self-harm or danger of suicide</source>
   <translation>Өзіне зиян келтіру немесе суицид қаупі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Send the shelter your card, and ask for the report again.</source>
   <translation>Баспанаға өз карточкаңызды жіберіп, есепті қайта сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Sent by</source>
   <translation>Кімнен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Sent to {printer}. Its queue and its memory may keep a copy for a while: switch the printer off and on again afterwards.</source>
   <translation>{printer} принтеріне жіберілді. Көшірмесі басып шығару кезегінде және принтердің жадында біраз қалуы мүмкін: кейін принтерді өшіріп, қайта қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Sent to {printer}. Take the pages out of it at once.</source>
   <translation>Принтерге жіберілді: {printer}. Беттерді бірден алып қойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sent, no answer yet</source>
   <translation>Жіберілді, жауап әлі жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Separated</source>
   <translation>Жұбайынан бөлек тұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Separated, moved to another room</source>
   <translation>Ажыратылды, басқа бөлмеге көшірілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>September</source>
   <translation>Қыркүйек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Қызмет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Service received</source>
   <translation>Алынған қызмет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Services</source>
   <translation>Қызметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Services by the eight groups</source>
   <translation>Сегіз топ бойынша қызметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Еріксіз күйде ұстау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Servitude or slavery</source>
   <translation>Еріксіз күйде ұстау немесе құлдық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Session</source>
   <translation>Кездесу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Set</source>
   <translation>Орнату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Set the day until which it was in use instead.</source>
   <translation>Оның орнына қай күнге дейін пайдаланылғанын көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Set the passphrase</source>
   <translation>Құпия сөйлемді қою</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Settings</source>
   <translation>Баптаулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Settled</source>
   <translation>Шешілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Settled a dispute about a shelter's report</source>
   <translation>Баспана есебі туралы дау шешілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Settled on</source>
   <translation>Шешілген күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Settled on {day}: {name}</source>
   <translation>{day} шешілді: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Several</source>
   <translation>Бірнешеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Several answers are possible, so the lines may add up to more than the persons. Persons without a known answer are in no line.</source>
   <translation>Бірнеше жауап болуы мүмкін, сондықтан жолдардың қосындысы адам санынан асуы ықтимал. Жауабы белгісіз адамдар ешбір жолға кірмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Several are possible, and so is none (stateless).</source>
   <translation>Бірнешеу болуы да, мүлде болмауы да мүмкін (азаматтығы жоқ).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Several people use this vault. Say who you are.</source>
   <translation>Бұл қойманы бірнеше адам пайдаланады. Кім екеніңізді көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>Several sheets hold a register; only “{sheet}” is read.</source>
   <translation>Тізілім бірнеше парақта тұр; тек «{sheet}» парағы оқылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Severe</source>
   <translation>Ауыр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Sewing machine</source>
   <translation>Тігін машинасы</translation>
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
   <translation>Жыныстық зорлық-зомбылық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sexual exploitation</source>
   <translation>Жыныстық қанау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Sexual exploitation is not among the kinds of exploitation.</source>
   <translation>Қанау түрлерінің арасында жыныстық қанау жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Sexually transmitted infections</source>
   <translation>Жыныстық жолмен берілетін инфекциялар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Share</source>
   <translation>Үлесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <source>Share reached</source>
   <translation>Орындалғаны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Share {n} of 3</source>
   <translation>3 бөліктің {n}-бөлігі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Кімге беріледі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Shares are whole percentages of all persons counted, given only where both numbers are shown.</source>
   <translation>Үлес – барлық саналған адамнан алынған бүтін пайыз; екі сан да көрсетілген жерде ғана беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, statistics only</source>
   <translation>ХКҰ-ға тек статистика беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, under a code</source>
   <translation>Деректерді ХКҰ-ға кодпен беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, with the name</source>
   <translation>Деректерді ХКҰ-ға аты-жөнімен беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with another organisation that helps</source>
   <translation>Көмектесетін басқа ұйыммен бөлісу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with health services</source>
   <translation>Деректерді денсаулық сақтау ұйымдарына беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the court or prosecutor</source>
   <translation>Деректерді сотқа немесе прокурорға беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the embassy or consulate</source>
   <translation>Деректерді елшілікке немесе консулдыққа беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the police</source>
   <translation>Деректерді полицияға беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She compares the digits of a card by telephone before she accepts it.</source>
   <translation>Карточканы қабылдамас бұрын оның цифрларын телефонмен салыстырады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>She decides who at home learns that she comes back, and from where.</source>
   <translation>Елде кімнің оның оралатынын, қайдан келетінін білетінін адам өзі шешеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She gets a passphrase for her first sign-in, and those keys of her roles that you hold yourself. What you do not hold, somebody who does passes on.</source>
   <translation>Бірінші кіруге арналған құпия сөйлем жасалып, рөлдерге қажет кілттердің сізде барлары беріледі. Қалғандарын иесі береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She gives nobody a role that the work does not need, herself included.</source>
   <translation>Ол жұмысқа қажет емес рөлді ешкімге, өзіне де бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She has it</source>
   <translation>Сөйлем берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She has not set her own passphrase yet. Was the first one lost before she signed in? Then make another one for her.</source>
   <translation>Өзінің құпия сөйлемі әлі қойылмаған. Біріншісі кіргенге дейін жоғалып қалды ма? Онда басқасын жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>She has signed in already.</source>
   <translation>Ол кіріп қойған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She keeps registers, backups and printed pages as safe as the computer itself.</source>
   <translation>Тізілімдерді, сақтық көшірмелерді және басып шығарылған беттерді компьютердің өзіндей сақтайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She keeps the recovery card, which opens everything, where she alone cannot get at it.</source>
   <translation>Бәрін ашатын қалпына келтіру картасын жалғыз өзі ала алмайтын жерде сақтайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She looks only at people with whom she works; the log shows it afterwards.</source>
   <translation>Ол өзі жұмыс істейтін адамдарды ғана қарайды; кейін бұл журналдан көрінеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She passes the medical key on only to somebody of her own profession.</source>
   <translation>Медициналық кілтті тек өз кәсібіндегі әріптесіне береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She passes the psychological key on only to somebody of her own profession.</source>
   <translation>Психологиялық кілтті тек өз кәсібіндегі әріптесіне береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She speaks of what she finds only to those who appointed her.</source>
   <translation>Тапқаны туралы тек өзін тағайындағандарға айтады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She still waits for: {what}. Somebody who holds the key passes it on under People and permissions.</source>
   <translation>Әлі кілт күтеді: {what}. Оны кілті бар адам «Қызметкерлер мен құқықтар» бетінде береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She works under her own name, and tells nobody her passphrase.</source>
   <translation>Ол өз атымен жұмыс істейді және құпия сөйлемін ешкімге айтпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Sheets of feedback</source>
   <translation>Пікір парақтары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Sheets without names, given in the quarter. A person may have given several or none.</source>
   <translation>Тоқсанда алынған аты-жөнсіз парақтар. Бір адам бірнеше парақ беруі де, бермеуі де мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/national_years.py" />
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/reports/closing.py" />
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelter</source>
   <translation>Баспана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Shelter and accommodation</source>
   <translation>Баспана және орналастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/national_years.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Shelters</source>
   <translation>Баспаналар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelters by quarters</source>
   <translation>Баспаналар тоқсандар бойынша</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Shelters included</source>
   <translation>Қамтылған баспаналар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelters stand here once their card is trusted, with every quarter that they reported.</source>
   <translation>Картасы сенімді деп танылған баспаналар және олар есеп берген тоқсандар осында көрсетіледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Shelters that have not reported: {number}</source>
   <translation>Есеп бермеген баспаналар: {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Shelters that report by half-years: {number}</source>
   <translation>Жартыжылдық бойынша есеп беретін баспаналар: {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Shelters whose reports are added up: {number}</source>
   <translation>Есептері қосылған баспаналар: {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Қысқа мерзімді жоғары білім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Show</source>
   <translation>Көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Show everybody</source>
   <translation>Бәрін көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Show everything</source>
   <translation>Барлығын көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Show it again</source>
   <translation>Қайта көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Show older entries</source>
   <translation>Ескі жазбаларды көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Show the paper form</source>
   <translation>Қағаз бланкін көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Show the passphrase</source>
   <translation>Құпия сөйлемді көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Show the work of others too</source>
   <translation>Басқалардың жұмысын да көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Show what to do</source>
   <translation>Не істеу керегін көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Show {n} more</source>
   <translation>Тағы {n} көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Shown</source>
   <translation>Көрсетілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Shown and hidden, table by table</source>
   <translation>Кестелер бойынша көрсетілген және жасырылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Қолы немесе саусақ ізі және күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Signed in after wrong passphrases</source>
   <translation>Қате құпия сөйлемдерден кейін кірді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Signed log for an auditor</source>
   <translation>Аудиторға арналған қол қойылған журнал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Қағазда қол қойды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Signing in</source>
   <translation>Кіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Signs of forced labour: for labour inspectors</source>
   <translation>Мәжбүрлі еңбек белгілері: еңбек инспекторларына</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Since</source>
   <translation>Қай күннен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>Since the beginning</source>
   <translation>Басынан бері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Since then something was changed, so it has to be approved again.</source>
   <translation>Содан бері бірдеңе өзгерді, сондықтан есепті қайта бекіту керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Некеде тұрмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Sit with your back to a wall. Use a privacy filter in shared rooms. Press Ctrl+L before you turn away; the program also locks itself after some minutes.</source>
   <translation>Арқаңызды қабырғаға беріп отырыңыз. Ортақ бөлмеде экранға қорғаныш үлдір қолданыңыз. Бұрылмас бұрын Ctrl+L басыңыз; бірнеше минуттан кейін бағдарлама өзі де құлыпталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Six questions of the Washington Group, best asked once at the first check.</source>
   <translation>Вашингтон тобының алты сұрағы; алғашқы тексеруде бір рет қойған дұрыс.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Құлдық немесе құлдыққа ұқсас әдет-ғұрыптар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Sleep here tonight</source>
   <translation>Бүгін осында түнейді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Sleepless nights, does not eat, speaks of being a burden.</source>
   <translation>Түнде ұйықтамайды, тамақ ішпейді, бәріне ауыртпалықпын дейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Slightly</source>
   <translation>Жеңіл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Smaller</source>
   <translation>Кішірейту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Smallest count that its reports may show</source>
   <translation>Есептерде көрсетуге болатын ең кіші сан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Smuggler</source>
   <translation>Шекарадан заңсыз өткізуші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Snapchat</source>
   <translation>Snapchat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>So every number from 0 to {most} is hidden, and so are larger numbers from which a small one could be worked out. Whether somebody of a kind was there at all stays hidden too.</source>
   <translation>Сондықтан 0 мен {most} аралығындағы әр сан жасырылған; кіші санды есептеп шығаруға мүмкіндік беретін үлкен сандар да жасырылған. Мұндай топтан біреудің мүлде болған-болмағаны да жасырын қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and cultural</source>
   <translation>Әлеуметтік-мәдени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and economic</source>
   <translation>Әлеуметтік-экономикалық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and household</source>
   <translation>Әлеуметтік-тұрмыстық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and labour</source>
   <translation>Әлеуметтік-еңбек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and legal</source>
   <translation>Әлеуметтік-құқықтық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and medical</source>
   <translation>Әлеуметтік-медициналық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and pedagogical</source>
   <translation>Әлеуметтік-педагогикалық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and psychological</source>
   <translation>Әлеуметтік-психологиялық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Әлеуметтік қамқорлық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Social group</source>
   <translation>Әлеуметтік топ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Әлеуметтік қорғау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Social service or authority</source>
   <translation>Әлеуметтік қызмет немесе мемлекеттік орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Social worker</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sold the person</source>
   <translation>Адамды сатты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <source>Some answers are missing or cannot be read. They are marked on the form.</source>
   <translation>Кейбір жауаптар жоқ немесе оқылмайды. Олар нысанда белгіленген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Кейбір жауаптар басылған жоқ, өйткені бұл қағазды басып шығарған адам оларды оқи алмайды. Бізден сұраңыз: оқуға құқығы бар маман сізге көрсетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/sealed.py" />
   <source>Some answers here are for others to read: {roles}. You see the rest and cannot change this entry.</source>
   <translation>Мұндағы кейбір жауаптарды басқалар оқиды: {roles}. Қалғанын көресіз, бірақ бұл жазбаны өзгерте алмайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/sealed.py" />
   <source>Some answers here are for several others to read. You see the rest and cannot change this entry.</source>
   <translation>Мұндағы кейбір жауаптарды бірнеше басқа маман оқиды. Қалғанын көресіз, бірақ бұл жазбаны өзгерте алмайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Some consent stands</source>
   <translation>Күшіндегі келісім бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Біраз қиындық бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>Some entries belong to a case or room that is gone.</source>
   <translation>Кейбір жазбалар енді жоқ іске немесе бөлмеге тиесілі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Some goals wait for the approval of the manager.</source>
   <translation>Кейбір мақсаттар басшының бекітуін күтуде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Кейбір сөздер орысша жазылған, өйткені әлі аударылмаған. Біз сізге түсіндіріп береміз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Somebody asked how it goes, but the day is missing, so no report counts it</source>
   <translation>Жағдайы сұралған, бірақ күні көрсетілмеген: оны бірде-бір есеп санамайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Somebody came back hours after the agreed time, after a missed bus. The way back was planned anew.</source>
   <translation>Адам келіскен уақыттан бірнеше сағат кеш оралды: автобустан қалып қойған. Қайту жолы қайта жоспарланды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Somebody changed this entry after you, so your saving is not undone.</source>
   <translation>Сізден кейін бұл жазбаны басқа біреу өзгертті, сондықтан сақтау кері қайтарылмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Somebody did not come back</source>
   <translation>Адам оралмады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Somebody fainted in the corridor. The doctor found low blood pressure; rest and water helped.</source>
   <translation>Адам дәлізде талып қалды. Дәрігер қысымның төмендігін анықтады; тынығу мен су көмектесті.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Somebody from outside: visit, search, threat</source>
   <translation>Бөгде адам: келу, іздеу, қорқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody holds this key.</source>
   <translation>Бұл кілт біреуде бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Somebody like this person is here already, so nothing was saved yet.</source>
   <translation>Осыған ұқсас адам мұнда бар, сондықтан әзірге ештеңе сақталмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody must be able to give access: this is the last person who can.</source>
   <translation>Біреу қолжетімділік бере алуы керек, ал бұл — соңғы сондай адам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Somebody of the staff or of a partner, who agrees</source>
   <translation>Қызметкер немесе серіктес ұйымның адамы, келіседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody of this name had access before, and the log tells people apart by their names.</source>
   <translation>Мұндай атты адамның бұрын қолжетімділігі болған, ал журнал адамдарды атынан ажыратады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody of this name has access already.</source>
   <translation>Мұндай атты адамның қолжетімділігі бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Somebody slept in this bed in a night on which it would not be in use.</source>
   <translation>Бұл төсек қолданылмайтын түнде онда біреу түнеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>Somebody who holds it can pass it on.</source>
   <translation>Оны кілті бар адам бере алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Somebody who was counted has no place in the house in this night any more.</source>
   <translation>Саналғандардың бірінің бұл түнде баспанада орны жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Өзіңіз сенетін адам: аты және телефоны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Something has to follow</source>
   <translation>Жалғасы қажет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Something is due within a week</source>
   <translation>Мерзімі бір апта ішінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Something is overdue</source>
   <translation>Мерзімі өткен бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Something stands behind the end of the file.</source>
   <translation>Файлдың соңынан кейін бірдеңе тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Something went wrong inside the program. Nothing was saved.</source>
   <translation>Бағдарламаның ішінде қате кетті. Ештеңе сақталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>Spaces and small letters do not matter.</source>
   <translation>Бос орын мен кіші әріп маңызды емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Spaces and small letters do not matter. You get a new passphrase and a new card afterwards.</source>
   <translation>Бос орындар мен кіші әріптер маңызды емес. Содан кейін сізге жаңа құпия сөйлем мен жаңа карта беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Speak about safety today and agree on a safety plan.</source>
   <translation>Бүгін қауіпсіздік туралы сөйлесіп, қауіпсіздік жоспарын келісіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Speaks several languages; has a trade; asks for help early.</source>
   <translation>Бірнеше тіл біледі; мамандығы бар; көмекті дер кезінде сұрайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, before a witness</source>
   <translation>Ауызша, куәнің көзінше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, without a witness</source>
   <translation>Ауызша, куәсіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Staff</source>
   <translation>Қызметкерлер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Staff, training and outreach</source>
   <translation>Қызметкерлер, оқыту және қауіп топтарымен жұмыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>State body other than the police</source>
   <translation>Полициядан басқа мемлекеттік орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>State of the referral</source>
   <translation>Қайта бағыттаудың күйі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>State order</source>
   <translation>Мемлекеттік әлеуметтік тапсырыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>State portal</source>
   <translation>Мемлекеттік портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>State portal of social services</source>
   <translation>Әлеуметтік қызметтердің мемлекеттік порталы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Stateless</source>
   <translation>Азаматтығы жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Status</source>
   <translation>Мәртебесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Stay calm: the records on it are encrypted. Answer what you know; what you do not know may stay open. You can come back and answer again.</source>
   <translation>Сабыр сақтаңыз: ондағы жазбалар шифрланған. Білетініңізге жауап беріңіз; білмегеніңіз ашық қала берсін. Қайтып келіп, қайта жауап беруге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Stay was planned until</source>
   <translation>Тұрудың жоспарлы мерзімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>Stays that the state order pays for</source>
   <translation>Мемлекеттік әлеуметтік тапсырыс төлейтін тұру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Stays: {reason}</source>
   <translation>Қалады: {reason}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Step of the return</source>
   <translation>Оралу қадамы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <source>Step {place} of {all}</source>
   <translation>Қадам: {place} / {all}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Қадамдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Steps of reintegration</source>
   <translation>Реинтеграция қадамдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Steps taken</source>
   <translation>Қабылданған шаралар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Still employed, in business, at school or in the home</source>
   <translation>Жұмысы, кәсібі, оқуы немесе үйі сақталған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Still employed, in business, at school or in the home.</source>
   <translation>Әлі жұмыста, кәсібінде, оқуында немесе тұрғын үйінде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Still in the situation</source>
   <translation>Әлі сол жағдайда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 12 months</source>
   <translation>12 айдан кейін де сол күйде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 12 months?</source>
   <translation>12 айдан кейін де солай ма?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>3 айдан кейін де сол күйде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 3 months?</source>
   <translation>3 айдан кейін де солай ма?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 6 months</source>
   <translation>6 айдан кейін де сол күйде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 6 months?</source>
   <translation>6 айдан кейін де солай ма?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Stop</source>
   <translation>Тоқтату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Тоқтатылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/errors.py" />
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Stranger</source>
   <translation>Бөтен адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Street</source>
   <translation>Көше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Su</source>
   <translation>Жс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Мұндай сәттер өтеді. Сіз жалғыз емессіз. Бірінші қадамнан бастап, келесісіне көшіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Sudden illness or accident</source>
   <translation>Кенет ауыру немесе жазатайым оқиға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/coordinator.py" />
   <source>Summaries are imported by a coordinator's vault, not by a shelter's.</source>
   <translation>Жиынтық есептерді баспананың емес, үйлестірушінің қоймасы импорттайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Summary</source>
   <translation>Түйіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Sunday</source>
   <translation>жексенбі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Support plan</source>
   <translation>Қолдау жоспары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Supportive listening</source>
   <translation>Қолдау көрсете тыңдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Surname</source>
   <translation>Тегі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Surrogacy</source>
   <translation>Суррогат ана болу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Suspect or accused</source>
   <translation>Күдікті немесе айыпталушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Switched off</source>
   <translation>Өшірулі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Switching to the new database</source>
   <translation>Жаңа дерекқорға ауысу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Table</source>
   <translation>Кесте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Table for reading (CSV)</source>
   <translation>Оқуға арналған кесте (CSV)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Tables of the report</source>
   <translation>Есеп кестелері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Tajikistan</source>
   <translation>Тәжікстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Take a card in</source>
   <translation>Картаны қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_admit.py" />
   <source>Take a person in from a referral</source>
   <translation>Адамды жолдама бойынша қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take access away</source>
   <translation>Қолжетімділікті алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take access from {name}? Her keys and the key of the database are renewed, which may take a minute, and then you sign in again. What she copied before, and old backups, she can still open: make a new backup afterwards and destroy the old ones.</source>
   <translation>Қолжетімділік алынсын ба: {name}? Бұл адамның кілттері мен дерекқор кілті жаңартылады, бұған бір минут кетуі мүмкін, содан кейін сіз қайта кіресіз. Бұрын көшірілгенді және ескі сақтық көшірмелерді бұрынғы сөйлеммен әлі де ашуға болады: кейін жаңа көшірме жасап, ескілерін жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Take all that are in the vault</source>
   <translation>Қоймадағының бәрін алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>Take another backup; the last three are kept.</source>
   <translation>Басқа сақтық көшірмені алыңыз; соңғы үшеуі сақталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Take another one of the three.</source>
   <translation>Үшеуінің басқасын алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Take each of them out, or say on the page of the text why it stays.</source>
   <translation>Әрқайсысын алып тастаңыз немесе мәтін бетінде неге қалатынын көрсетіңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>Take in its card first.</source>
   <translation>Алдымен оның картасын қабылдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Take in the card under Settings, or write the report as an open PDF.</source>
   <translation>Карточканы баптауларда қабылдаңыз немесе есепті ашық PDF ретінде сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Take in the reports of shelters</source>
   <translation>Баспаналардың есептерін қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Take in the summaries of shelters first; they are added up here, quarter by quarter.</source>
   <translation>Алдымен баспаналардың жиынтық есептерін қабылдаңыз; олар осында тоқсан сайын қосылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Take its card in under Organisations, or use the paper form.</source>
   <translation>Оның картасын «Ұйымдар» бөлімінде қабылдаңыз немесе қағаз бланкін пайдаланыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Take over</source>
   <translation>Көшіріп алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Take over a register</source>
   <translation>Тізілімді көшіріп алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Take people in and write about them</source>
   <translation>Адамдарды қабылдау және олар туралы жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Take the card away</source>
   <translation>Картаны алып тастау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Take the card back</source>
   <translation>Картаны қайтарып алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Take the five words that the program draws. Write them on paper at first, and keep the paper away from the computer. Use the passphrase nowhere else.</source>
   <translation>Бағдарлама ұсынған бес сөзді алыңыз. Алғашында оларды қағазға жазып, қағазды компьютерден аулақ ұстаңыз. Бұл сөйлемді басқа еш жерде қолданбаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>Take the recovery card of the vault from which the file was made.</source>
   <translation>Файл жасалған қойманың қалпына келтіру картасын алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take these keys away</source>
   <translation>Бұл кілттерді алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Take this person in</source>
   <translation>Бұл адамды қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Taken back on {day}. {why}</source>
   <translation>{day} қайтарылып алынды. {why}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Келісімді алған қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Taken in</source>
   <translation>Қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Taken in, to answer</source>
   <translation>Қабылданды, жауап керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Taken off the list: {what}</source>
   <translation>Тізімнен алынды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Taken up. Arrows carry it, Enter puts it down, Escape lets go.</source>
   <translation>Алынды. Көрсеткілер жылжытады, Enter қояды, Escape босатады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Takes care of the child with great patience; knows her rights now.</source>
   <translation>Балаға шыдамдылықпен қарайды; енді өз құқықтарын біледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Тапқан ақшасын тартып алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Talk it over in the team: is anybody in danger merely because it is known that the shelter lost a computer?</source>
   <translation>Ұжыммен талқылаңыз: баспананың компьютері жоғалғаны белгілі болғанының өзінен біреуге қауіп төне ме?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Talked it over</source>
   <translation>Сөйлесілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Психологпен кездесулер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Target of the year</source>
   <translation>Жылдық мақсат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Target {year}: {target}</source>
   <translation>{year} жылғы мақсат: {target}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Target: {name}</source>
   <translation>Мақсат: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Targets</source>
   <translation>Мақсаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/goals.py" />
   <source>Targets for single answers</source>
   <translation>Жеке жауаптар бойынша мақсаттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Targets of {year}</source>
   <translation>{year} жылдың мақсаттары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Telegram</source>
   <translation>Telegram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Telephone</source>
   <translation>Телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Telephone (write it here only if it is safe)</source>
   <translation>Телефон (қауіпсіз болса ғана осында жазыңыз)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Telephone number</source>
   <translation>Телефон нөмірі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Телефон немесе SIM карта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Tell her this passphrase face to face. It is shown this once; at her first sign-in she sets her own.</source>
   <translation>Бұл құпия сөйлемді жүзбе-жүз айтыңыз. Ол бір рет қана көрсетіледі; бірінші кіргенде өзінікі қойылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Tell the manager and the coordinator now, by a telephone that was not lost with it. Report the loss to the police and write down the number of the report.</source>
   <translation>Басшыға және үйлестірушіге онымен бірге жоғалмаған телефонмен қазір хабарлаңыз. Полицияға арыз беріп, арыздың нөмірін жазып алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Tell the sender by telephone. Nothing was kept.</source>
   <translation>Жіберушіге телефонмен айтыңыз. Ештеңе сақталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Telling the organisation that receives a person after the return</source>
   <translation>Оралған адамды қарсы алатын ұйымға хабарлау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests</source>
   <translation>Талдаулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests accepted</source>
   <translation>Келісім берілген талдаулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests are voluntary. A refusal changes nothing about the help.</source>
   <translation>Талдау тапсыру ерікті. Бас тарту көмекке ешқандай әсер етпейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Ұсынылған талдаулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Text</source>
   <translation>Мәтін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Есеп мәтіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Text of the reminder</source>
   <translation>Еске салу мәтіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Text of the report</source>
   <translation>Есептің мәтіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Th</source>
   <translation>Бс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Thank you. For the first time I slept in peace.</source>
   <translation>Рахмет. Алғаш рет тыныш ұйықтадым.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>That data without names may be used for research</source>
   <translation>Аты-жөнсіз деректердің зерттеуге пайдаланылуы мүмкін екені</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>That the conversation is voluntary, and the person agrees to it</source>
   <translation>Әңгіменің ерікті екені және адамның оған келісетіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The PINFL does not begin with a century and a date. Compare it with the document.</source>
   <translation>PINFL ғасыр мен күннен басталмайды. Құжатпен салыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The access of this person was not saved. Leave this page without saving?</source>
   <translation>Бұл адамның қолжетімділігі сақталмады. Беттен сақтамай кету керек пе?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>The agreement</source>
   <translation>Келісім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The agreement ends before it begins.</source>
   <translation>Келісім басталмай тұрып аяқталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>The agreement is saved.</source>
   <translation>Келісім сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>The agreement of this shelter does not allow a threshold below {least}.</source>
   <translation>Осы баспананың келісімі мынадан төмен шекке жол бермейді: {least}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The agreement with this shelter begins on {day}, after the end of this quarter.</source>
   <translation>Бұл баспанамен келісім {day}, осы тоқсан аяқталғаннан кейін басталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The agreement with this shelter ended on {day}, before the end of this quarter. Renew it on the page of the shelter, then import the file again.</source>
   <translation>Бұл баспанамен келісім {day}, осы тоқсан аяқталмай тұрып бітті. Оны баспананың бетінде ұзартып, файлды қайта қабылдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The answer is earlier than the referral.</source>
   <translation>Жауап жолдаудан ерте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>The answer is saved as {name}.</source>
   <translation>Жауап сақталды: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The answer says something that is not known here.</source>
   <translation>Жауапта мұнда белгісіз нәрсе бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>The answer “{code}” is not known here.</source>
   <translation>«{code}» жауабы мұнда белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>The answers one by one make {total}.</source>
   <translation>Жеке жауаптардың қосындысы: {total}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The arrival is earlier than the departure.</source>
   <translation>Жеткен күні аттанған күнінен бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The attachments of this vault would become more than {megabytes} MB, so that backups take too long.</source>
   <translation>Осы қоймадағы тіркемелер {megabytes} МБ-тан асып кетер еді, сонда сақтық көшірме жасау тым ұзаққа созылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>The backup cannot be read, or there is no room to open it.</source>
   <translation>Сақтық көшірме оқылмай тұр немесе оны ашуға орын жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup is damaged.</source>
   <translation>Сақтық көшірме бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup is written and was read again, but the records could not note it.</source>
   <translation>Сақтық көшірме жазылды және қайта оқылды, бірақ қоймада бұл белгіленбеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>The backup is written, was read again, and is whole.</source>
   <translation>Сақтық көшірме жазылды, қайта оқылды және бүтін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>The backup that was with it opens with the recovery card, and with its key file and a passphrase.</source>
   <translation>Қасында болған сақтық көшірме қалпына келтіру картасымен, сондай-ақ өз кілт файлы мен құпия сөйлем арқылы ашылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup was changed after it was made.</source>
   <translation>Сақтық көшірме жасалғаннан кейін өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup was made by a newer version of the program.</source>
   <translation>Сақтық көшірме бағдарламаның жаңарақ нұсқасында жасалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup was not finished: its place does not answer any more.</source>
   <translation>Сақтық көшірме аяқталмай қалды: сақталатын орны енді жауап бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup was not finished: there is no more room in its place.</source>
   <translation>Сақтық көшірме аяқталмады: ол жазылатын жерде орын қалмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The bed needs a name or a number.</source>
   <translation>Төсектің атауы немесе нөмірі болуы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The beginning of the summary's data is missing.</source>
   <translation>Жиынтық есеп деректерінің басы жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The card and a copy of the records or of a backup together open everything.</source>
   <translation>Карта мен қойманың көшірмесі немесе сақтық көшірме бірге бәрін ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card bears no name.</source>
   <translation>Картада атау жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The card belongs to the vault that signed this log.</source>
   <translation>Карта осы журналға қол қойған қоймаға тиесілі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>The card does not open everything yet: {parts}. It will as soon as somebody who may read this has signed in once.</source>
   <translation>Карта әзірге бәрін ашпайды. Ашпайтыны: {parts}. Мұны оқи алатын адам бір рет кірген соң ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card has version {version}, which is not known here.</source>
   <translation>Картаның нұсқасы бұл жерде белгісіз: {version}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card is empty.</source>
   <translation>Карта бос.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card is not signed, or its last line is damaged.</source>
   <translation>Картаға қол қойылмаған немесе оның соңғы жолы бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The card is saved.</source>
   <translation>Карта сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The card on paper</source>
   <translation>Қағаздағы карта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>The card opens a key that is not the one of these records. Make a new card.</source>
   <translation>Карта ашқан кілт бұл қойманікі емес. Жаңа карта жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>The card says: {kind} “{name}”</source>
   <translation>Картада жазылғаны: {kind} «{name}»</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>The card that signed it was taken back on {day}.</source>
   <translation>Оған қол қойған карта {day} қайтарылып алынды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The card that signed it was taken back on {day}. Take in the shelter's new card, and ask for the report again.</source>
   <translation>Оған қол қойған карта {day} қайтарылып алынды. Баспананың жаңа картасын қабылдап, есепті қайта сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card was changed after it was made.</source>
   <translation>Карта жасалғаннан кейін өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>The case</source>
   <translation>Іс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The case is closed before it is opened.</source>
   <translation>Іс ашылмай тұрып жабылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The case is closed, but the day of departure is missing</source>
   <translation>Іс жабылған, бірақ шыққан күні жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The case is open, but no stay and no service is recorded in the quarter</source>
   <translation>Іс ашық, бірақ тоқсанда тұру да, қызмет те жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The case is opened in the future.</source>
   <translation>Істің ашылған күні әлі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>The certificate is saved.</source>
   <translation>Акт сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Бала келіседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>The child has not agreed</source>
   <translation>Бала келіспеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The citizenship is not known</source>
   <translation>Азаматтығы белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The clock of this computer is earlier than the newest entry in these records.</source>
   <translation>Бұл компьютердің сағаты қоймадағы соңғы жазбадан бұрынғы уақытты көрсетіп тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/keeping.py" />
   <source>The clock of this computer says {today}, but the newest entry in these records is from {last}. Perhaps its battery is empty. Days that you write down may be wrong until the clock is set.</source>
   <translation>Бұл компьютердің сағаты {today} деп тұр, ал қоймадағы соңғы жазба {last} жасалған. Мүмкін, сағаттың батареясы таусылған. Сағат түзетілгенше жазбалардың күндері қате болуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The closing date lies in the future.</source>
   <translation>Жабылған күні әлі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>The coded facts were erased as well.</source>
   <translation>Кодталған мәліметтер де жойылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The coded register for IOM or a donor</source>
   <translation>ХКҰ немесе донорға арналған кодталған тізілім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The coded register for research</source>
   <translation>Зерттеуге арналған кодталған тізілім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>The comment is empty.</source>
   <translation>Түсініктеме бос.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <source>The computer was lost or stolen</source>
   <translation>Компьютер жоғалды немесе ұрланды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The computer was switched off.</source>
   <translation>Компьютер өшірулі болған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The computer was switched on, and the records were locked.</source>
   <translation>Компьютер қосулы, жазбалар құлыптаулы болған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The consent ends before it begins.</source>
   <translation>Келісімнің соңы басынан бұрын тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The correction line: late are admissions of an earlier quarter that were entered after its report was issued.</source>
   <translation>Түзету жолы: кеш енгізілгендер — өз тоқсанының есебі шығарылғаннан кейін жазылған бұрынғы тоқсандағы қабылдаулар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The country of exploitation is not known</source>
   <translation>Қанау болған ел белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reducing.py" />
   <source>The counts of {quarter} would change, so nothing was erased.</source>
   <translation>{quarter} сандары өзгерер еді, сондықтан ештеңе жойылған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The data are a “{format}” and not a summary.</source>
   <translation>Бұл деректер жиынтық есеп емес, «{format}» болып тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are nested too deeply.</source>
   <translation>Деректер тым терең қабаттастырылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are not text in UTF-8.</source>
   <translation>Деректер UTF-8 мәтіні емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are not valid JSON: line {line}, column {column}.</source>
   <translation>Деректер жарамды JSON емес: жол {line}, баған {column}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The data do not say that they are a summary.</source>
   <translation>Деректерде олардың жиынтық есеп екені көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data have no “{name}”.</source>
   <translation>Деректерде «{name}» жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data have the entry “{name}” twice in one place.</source>
   <translation>Деректердің бір жерінде «{name}» екі рет жазылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database in this folder is not one of this program.</source>
   <translation>Бұл қалтадағы дерекқор осы бағдарламанікі емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The database in this folder is older than its head: somebody has put an earlier copy back.</source>
   <translation>Бұл қалтадағы дерекқор өз бас жазбасынан ескі: біреу бұрынғы көшірмені қайта қойған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is damaged.</source>
   <translation>Бұл қойманың дерекқоры бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is empty: its content is gone.</source>
   <translation>Бұл қойманың дерекқоры бос: мазмұны жоғалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is missing.</source>
   <translation>Бұл қойманың дерекқоры жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault was cut off: a part of it is missing.</source>
   <translation>Бұл қойманың дерекқоры үзіліп қалған: бір бөлігі жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>The date of birth lies in the future.</source>
   <translation>Туған күні әлі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>The date of birth means an age of more than {years} years.</source>
   <translation>Туған күні бойынша жасы {years} жылдан асады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>The day is kept. Put the paper back to where it is locked away.</source>
   <translation>Тексерілген күн жазылды. Қағазды құлыптаулы орнына қайтарыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The day is missing on which this was asked, so no report counts it.</source>
   <translation>Бұл сұралған күн жоқ: оны ешбір есеп санамайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>The day on whose evening the night began.</source>
   <translation>Кешінде түн басталған күн.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>The deadline is a number of days from 1 to {most}.</source>
   <translation>Мерзім — 1-ден {most}-ге дейінгі күн саны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The decision of the national authority, apart from what the shelter found.</source>
   <translation>Ұлттық уәкілетті органның шешімі; баспананың өз қорытындысынан бөлек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The decision of the national authority, not that of the shelter.</source>
   <translation>Баспананың емес, ұлттық уәкілетті органның шешімі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The departure is earlier than the arrival.</source>
   <translation>Кеткен күні келген күнінен бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>The digits agree. Files can be sealed to {name} now.</source>
   <translation>Сандар сәйкес келді. Енді мына ұйымға файл шифрлауға болады: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>The digits agree. {name} is trusted from now on.</source>
   <translation>Цифрлар сәйкес келді. {name} енді сенімді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>The digits do not agree with the card, so it is not trusted.</source>
   <translation>Цифрлар картаға сәйкес келмейді, сондықтан ол сенімді деп танылмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <location filename="../../src/caseapp/db/snapshot.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>The disk is full or does not answer, so nothing was saved.</source>
   <translation>Диск толып кеткен немесе жауап бермейді, сондықтан ештеңе сақталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>The disk was encrypted and the computer was off: the other files on it are closed too.</source>
   <translation>Диск шифрланған, компьютер өшірулі болған: ондағы басқа файлдар да жабық.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The end is earlier than the beginning.</source>
   <translation>Соңы басынан бұрын тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The end of the summary's data is missing.</source>
   <translation>Жиынтық есеп деректерінің соңы жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>The entry that stood last when a {what} left the vault on {day} is not in the log: its end was cut off or written anew.</source>
   <translation>Қоймадан берілген сәтте ({what}, {day}) соңғы болған жазба журналда жоқ: журналдың соңы кесілген немесе қайта жазылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The entry that stood last when this left the vault is not in the log. The log was cut off or written anew, or the vault was restored from an older backup.</source>
   <translation>Бұл қоймадан шыққанда соңғы болған жазба журналда жоқ. Журнал кесілген немесе қайта жазылған, не қойма ескірек көшірмеден қалпына келтірілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>The exploitation ends before it begins.</source>
   <translation>Қанаудың соңы басынан бұрын тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The extension ends before the arrival.</source>
   <translation>Ұзарту келу күнінен бұрын аяқталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/coordinator.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file cannot be opened. Is it still there, and may you read it?</source>
   <translation>Файл ашылмады. Ол әлі орнында ма, оны оқуға рұқсатыңыз бар ма?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file cannot be read to its end. Copy it again.</source>
   <translation>Файлды соңына дейін оқу мүмкін емес. Оны қайта көшіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>The file holds who wrote when, with all signatures; what was done to which record stays sealed in it. It is verified by “caseapp verify”, without the vault and without any key.</source>
   <translation>Файлда кім қашан жазғаны барлық қолтаңбасымен тұр; қай жазбамен не істелгені онда жабық қалады. Файл «caseapp verify» командасымен, қоймасыз және кілтсіз тексеріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is damaged. Copy it again from where it came from.</source>
   <translation>Файл бүлінген. Оны алған жеріңізден қайта көшіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file is empty.</source>
   <translation>Файл бос.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>The file is encrypted and never stands on a disk open. Whoever opens it has everything about everybody: keep it as safe as the vault. A backup is something else, and smaller reasons need less than this.</source>
   <translation>Файл шифрланған және дискіде ешқашан ашық тұрмайды. Оны ашқан адам барлығы туралы бәрін біледі: қойма сияқты сенімді сақтаңыз. Сақтық көшірме — басқа нәрсе, ал ұсақ мақсаттарға мұның бәрі керек емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is far too large for a register.</source>
   <translation>Файл тізілім үшін тым үлкен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The file is larger than {megabytes} MB, so it is not taken.</source>
   <translation>Файл {megabytes} МБ-тан үлкен, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is protected by a password.</source>
   <translation>Файл құпия сөзбен қорғалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file is too large to be one of caseapp's.</source>
   <translation>Файл caseapp файлы болу үшін тым үлкен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>The file itself</source>
   <translation>Файлдың өзі туралы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The file of the backup is missing. Choose it.</source>
   <translation>Сақтық көшірменің файлы көрсетілмеген. Оны таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>The file of the log has no end: the rest of it is missing.</source>
   <translation>Журнал файлының соңы жоқ: қалған бөлігі жоғалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The file was changed after it was exported: the vault's signature under it is not right.</source>
   <translation>Файл шығарылғаннан кейін өзгертілген: астындағы қойманың қолтаңбасы дұрыс емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The file {name} cannot be read.</source>
   <translation>{name} файлын оқу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>The file {name} is damaged or missing; its twin is in use. Make a backup now.</source>
   <translation>{name} файлы бүлінген немесе жоқ; оның егізі пайдаланылып тұр. Қазір сақтық көшірме жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>The file {name} still holds the card, and whoever finds it has the card. Delete it now?</source>
   <translation>{name} файлында карта әлі тұр, оны тапқан адам картаға ие болады. Қазір жоясыз ба?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The first line of the summary's data is damaged.</source>
   <translation>Жиынтық есеп деректерінің бірінші жолы бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The first night away is the one after this day.</source>
   <translation>Осы күннен кейінгі түн – баспанадан тыс өткізген алғашқы түн.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The first share</source>
   <translation>Бірінші бөлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The first share belongs to another vault, or was replaced by a newer one.</source>
   <translation>Бірінші бөлік басқа қойманікі немесе жаңасымен ауыстырылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The folder and the program can be found by whoever looks for them. A disguise would only feel safe.</source>
   <translation>Қалта мен бағдарламаны іздеген адам табады. Бүркемелеу тек қауіпсіз сезіндірер еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The folder for the backup is not there.</source>
   <translation>Сақтық көшірмеге арналған қалта жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>The folder of these records is not there, or does not answer.</source>
   <translation>Бұл қойманың қалтасы жоқ немесе жауап бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The folder {name} cannot be made there.</source>
   <translation>Ол жерде {name} қалтасын жасау мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The folder {name} is not empty.</source>
   <translation>{name} қалтасы бос емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>The folder {name} lies on another computer, over a network.</source>
   <translation>{name} қалтасы желідегі басқа компьютерде жатыр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The formal status is not known</source>
   <translation>Ресми мәртебесі белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>The forty digits</source>
   <translation>Қырық цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>The forty digits, as they were read out</source>
   <translation>Телефонмен оқылған қырық цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>The groups do not agree with the file: the paper and the file are of two different cards.</source>
   <translation>Топтар файлға сәйкес келмейді: парақ пен файл екі бөлек картадан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>The groups from your paper</source>
   <translation>Қағаздағы топтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The groups of the recovery card are missing.</source>
   <translation>Қалпына келтіру картасының топтары енгізілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The head and the database in this folder belong to different vaults.</source>
   <translation>Бұл қалтадағы бас жазба мен дерекқор әртүрлі қоймадан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The head in this folder is older than its database: somebody has put an earlier copy back.</source>
   <translation>Бұл қалтадағы бас жазба дерекқордан ескі: біреу бұрынғы көшірмені қайта қойған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The head inside the backup is damaged.</source>
   <translation>Сақтық көшірменің ішіндегі бас жазба бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>The head of the vault was changed: it asks for a weaker passphrase check.</source>
   <translation>Қойманың бас жазбасы өзгертілген: ол құпия сөйлемді әлсізірек тексеруді талап етеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>The help was given.</source>
   <translation>Көмек көрсетілді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>The help was what I needed</source>
   <translation>Маған керек көмек көрсетілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The hold is lifted.</source>
   <translation>Тыйым алып тасталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The industry is counted for every kind of exploitation.</source>
   <translation>Сала қанаудың кез келген түрінде саналады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The issued report of {quarter} cannot be read, so it is not known what a new report would tell together with it. Nothing is exported.</source>
   <translation>{quarter} бойынша шығарылған есеп оқылмайды, сондықтан жаңа есеп онымен бірге не ашатыны белгісіз. Ештеңе экспортталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The key file beside the backup is damaged.</source>
   <translation>Сақтық көшірменің жанындағы кілт файлы бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The key file {name} does not lie beside the backup.</source>
   <translation>Сақтық көшірменің жанында {name} кілт файлы жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>The key is passed on to {name}.</source>
   <translation>Кілт берілді: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/wrapping.py" />
   <source>The key of the backup is damaged or belongs to another vault.</source>
   <translation>Сақтық көшірменің кілті бүлінген немесе басқа қоймаға тиесілі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>The key of these answers was destroyed; nobody can read them any more.</source>
   <translation>Бұл жауаптардың кілті жойылды; оларды енді ешкім оқи алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The key “{name}” on the card is damaged.</source>
   <translation>Картадағы «{name}» кілті бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>The keys in groups</source>
   <translation>Топтарға бөлінген кілттер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of exploitation is not known</source>
   <translation>Қанау түрі белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of legal help is missing</source>
   <translation>Құқықтық көмектің түрі көрсетілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of reintegration is missing</source>
   <translation>Реинтеграция түрі көрсетілмеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>The kitchen in the evening; a neighbour in the room.</source>
   <translation>Кешке асүй; бөлмелес көршісі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>The last 30 days</source>
   <translation>Соңғы 30 күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>The last 7 days</source>
   <translation>Соңғы 7 күн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The last day before the person has to leave, where the limit of the stay was extended.</source>
   <translation>Тұру шегі ұзартылған болса, кетер алдындағы соңғы күн.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The last day on which it can be used.</source>
   <translation>Пайдалануға болатын соңғы күн.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The last digit of the IIN does not fit the others. Compare it with the document.</source>
   <translation>ЖСН-нің соңғы цифры қалғандарына сәйкес келмейді. Құжатпен салыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The last digit of the PINFL does not fit the others. Compare it with the document.</source>
   <translation>PINFL нөмірінің соңғы цифры қалғандарына сәйкес келмейді. Құжатпен салыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The law gives one working day from the discovery. Counted here: 24 hours without Saturdays and Sundays. The program does not know public holidays: check them yourself.</source>
   <translation>Заң анықталған кезден бастап бір жұмыс күнін береді. Мұнда сенбі мен жексенбіні қоспай 24 сағат саналды. Мереке күндерін бағдарлама білмейді: өзіңіз тексеріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The law of Kazakhstan on personal data lets data be kept until their purpose is reached, and names no number of years for shelters. Whether files of minors must be kept longer is open: ask your coordinator. The program erases nothing by itself.</source>
   <translation>Қазақстанның дербес деректер туралы заңы деректерді мақсатына жеткенше сақтауға мүмкіндік береді және баспаналар үшін жыл санын атамайды. Кәмелетке толмағандардың істерін ұзағырақ сақтау керек пе, ол анықталмаған: үйлестірушіден сұраңыз. Бағдарлама өзі ештеңе жоймайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>The lawyer explained everything so that I understood.</source>
   <translation>Заңгер бәрін түсінікті етіп айтты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The length of the referral is not written as it should be.</source>
   <translation>Жолдаманың ұзындығы тиісінше жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The length of the summary's data is not written as a plain number.</source>
   <translation>Жиынтық есеп деректерінің ұзындығы жай сан түрінде жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/board.py" />
   <source>The limit of stay is a number of months from {least} to {most}.</source>
   <translation>Тұру шегі — айлар саны, ең азы {least}, ең көбі {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>The limit of stay is set.</source>
   <translation>Тұру шегі белгіленді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>The limit of stay was reached on {day}.</source>
   <translation>Тұру шегіне жеткен күн: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The list of issued reports is not whole, so nothing is added up over the year. Restore the newest backup that holds it.</source>
   <translation>Шығарылған есептер тізімі толық емес, сондықтан жыл бойынша ештеңе қосылмайды. Ол бар ең жаңа сақтық көшірмені қалпына келтіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The list of issued reports is not whole: number {number} is missing. Nothing is added up over a year.</source>
   <translation>Шығарылған есептер тізімі толық емес: № {number} жоқ. Жыл бойынша ештеңе қосылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The list of issued reports is not whole: number {number} is not the one that was issued. Nothing is added up over a year.</source>
   <translation>Шығарылған есептер тізімі бұзылған: № {number} шығарылған есеп емес. Жыл бойынша ештеңе қосылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/members.py" />
   <source>The list of users in the head of this vault was changed from outside.</source>
   <translation>Бұл қойманың бас жазбасындағы пайдаланушылар тізімі сырттан өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>The lock of a locker was broken. Nothing was missing; the lock was replaced.</source>
   <translation>Шкафтың құлпы сынған. Ештеңе жоғалмаған; құлып ауыстырылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>The log does not hold from entry {number} on: {reason}.</source>
   <translation>Журнал мына жазбадан бастап бұзылған: {number}; {reason}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>The log has version {version}, which is not known here.</source>
   <translation>Журналдың {version} нұсқасы мұнда белгісіз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_check.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The log holds. It has {n} entries.</source>
   <translation>
    <numerusform>Журнал бүтін. Онда {n} жазба бар.</numerusform>
    <numerusform>Журнал бүтін. Онда {n} жазба бар.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_state.py" />
   <source>The log is being checked: {percent} %</source>
   <translation>Журнал тексерілуде: {percent} %</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Басшы әлі барлығын бекіткен жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>The name and all answers of this person were erased for ever. Only coded facts are left, which reports count.</source>
   <translation>Бұл адамның аты-жөні мен барлық жауаптары біржола жойылған. Тек есептер санайтын кодталған мәліметтер қалды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>The name is left out on purpose. Ask about the code of the case.</source>
   <translation>Есімі әдейі көрсетілмеген. Істің коды бойынша сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>The name is too long.</source>
   <translation>Атауы тым ұзын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>The name of the file must end in {endings}.</source>
   <translation>Файл атауының соңы мынадай болуы керек: {endings}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>The name of the project points at a person of this shelter.</source>
   <translation>Жобаның атауы осы баспанадағы адамды көрсетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>The name of the shelter or office is missing.</source>
   <translation>Баспананың немесе кеңсенің атауы жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The national report does not name the shelters it rests on.</source>
   <translation>Республикалық есепте ол сүйенетін баспаналар көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>The new card is not in force yet; the present one still holds. Leave it so?</source>
   <translation>Жаңа карта әлі күшіне енген жоқ; қазіргісі жарамды. Солай қала берсін бе?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>The new card opens the records when it is on paper; the present card and its shares open nothing but old backups then. Make one when the paper was lost, seen by somebody, or when its keeper leaves.</source>
   <translation>Жаңа карта қағазға түскенде қойманы ашады; қазіргі карта мен оның бөліктері сонда тек ескі сақтық көшірмелерді ашады. Қағаз жоғалса, оны біреу көрсе немесе сақтаушысы кетсе, жаңа карта жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The new card was not typed back, so nothing was changed.</source>
   <translation>Жаңа карта қағаздан терілмеді, сондықтан ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <source>The new database cannot be read back, so the old one stays.</source>
   <translation>Жаңа дерекқор оқылмайды, сондықтан бұрынғысы қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase</source>
   <translation>Жаңа құпия сөйлем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_own.py" />
   <source>The new passphrase is the same as the old one.</source>
   <translation>Жаңа құпия сөйлем ескісімен бірдей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase once more</source>
   <translation>Жаңа құпия сөйлем тағы бір рет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase was typed differently the second time.</source>
   <translation>Жаңа құпия сөйлем екінші рет басқаша терілді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>The new recovery card</source>
   <translation>Жаңа қалпына келтіру картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>The newest checkpoint outside the vault: {what}, {day}. Whatever was changed before it would be found.</source>
   <translation>Қоймадан тыс соңғы бақылау белгісі: {what}, {day}. Оған дейінгі кез келген өзгеріс табылар еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>The next assessment is earlier than this one.</source>
   <translation>Келесі бағалау осыдан ерте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>The next date is earlier than this entry.</source>
   <translation>Келесі күн осы жазбадан ерте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>The next session is earlier than this one.</source>
   <translation>Келесі кездесу осы кездесуден бұрын тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>The next visit is earlier than this one.</source>
   <translation>Келесі қабылдау осы қабылдаудан бұрын тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night after</source>
   <translation>Келесі түн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The night after this day is spent here again.</source>
   <translation>Осы күннен кейінгі түнді қайтадан осында өткізеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night before</source>
   <translation>Алдыңғы түн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>The night is counted</source>
   <translation>Түн есептелді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>The night is counted: {present} here, {away} away.</source>
   <translation>Түн есептелді: осында {present}, жоқ {away}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night of {day} is counted.</source>
   <translation>Түн саналды: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>The note is empty.</source>
   <translation>Ескертпе бос.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The note is too long: {length} of {most} letters.</source>
   <translation>Ескертпе тым ұзын: {length} таңба, ең көбі {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice is copied.</source>
   <translation>Хабарлама көшірілді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice is saved.</source>
   <translation>Хабарлама сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice to the authority</source>
   <translation>Уәкілетті органға хабарлама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The number {number} lies outside 0 to 1,000,000,000.</source>
   <translation>{number} саны 0–1 000 000 000 аралығынан тыс.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/proving.py" />
   <source>The numbers of this quarter could not be proved safe, so nothing is exported.</source>
   <translation>Бұл тоқсан сандарының қауіпсіз екенін дәлелдеу мүмкін болмады, сондықтан ештеңе экспортталмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>The numbers of this report as signed data</source>
   <translation>Осы есептің сандары қол қойылған дерек түрінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The old card still holds.</source>
   <translation>Ескі карта жарамды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Ашылған күнінің дәлдігі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>The order of the portal's fields cannot be read.</source>
   <translation>Портал өрістерінің ретін оқу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>The organisation needs a name.</source>
   <translation>Ұйымның атауы болуы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>The page “{title}” tells why numbers are hidden.</source>
   <translation>Сандардың неге жасырылғаны «{title}» бетінде айтылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>The pages on the left, from top to bottom</source>
   <translation>Сол жақтағы беттер, жоғарыдан төмен қарай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper has more than {most} pages.</source>
   <translation>Құжатта {most} беттен көп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper holds a program or an order that runs when it is opened, so it is not taken.</source>
   <translation>Құжатта ашқанда іске қосылатын бағдарлама немесе пәрмен бар, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper holds other files, so it is not taken.</source>
   <translation>Құжаттың ішінде басқа файлдар бар, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper is cut off or damaged, so it is not taken.</source>
   <translation>Құжат кесілген немесе бүлінген, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper is locked with a password or with rights, so nobody could open it later.</source>
   <translation>Құжат құпиясөзбен немесе құқықтармен жабылған, кейін оны ешкім аша алмас еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper unpacks to far more than it should, so it is not taken.</source>
   <translation>Құжат ашылғанда тиісті мөлшерінен әлдеқайда ұлғаяды, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The paper was signed digitally. The signature does not hold for the copy kept here: keep the file itself where it counts.</source>
   <translation>Құжатқа электрондық қолтаңба қойылған. Мұнда сақталған көшірме үшін қолтаңба жарамсыз: ол маңызды болса, файлдың өзін сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The passphrase is missing.</source>
   <translation>Құпия сөйлем енгізілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>The passphrase is not right.</source>
   <translation>Құпия сөйлем дұрыс емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The passphrase is not shown again. Leave this page before she has it?</source>
   <translation>Құпия сөйлем қайта көрсетілмейді. Оны бермей беттен кету керек пе?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The passphrase with which you signed in</source>
   <translation>Сіз кірген құпия сөйлем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The person agreed</source>
   <translation>Адам келісті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>The person agreed on {day} to this purpose: {purpose}. She or he may withdraw this at any time.</source>
   <translation>{day} күні адам мына мақсатқа келісті: {purpose}. Келісімін кез келген уақытта қайтарып ала алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Адам келіседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person agrees that it is informed</source>
   <translation>Адам оған хабар берілуіне келіседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Адам осы жолдауға келіседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person asked for it</source>
   <translation>Адамның өзі сұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>The person can be recognised in it</source>
   <translation>Суреттен адамды тануға болады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>The person cannot be reached</source>
   <translation>Адаммен байланыс жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>The person decides. What went out before stands in the list of what went where.</source>
   <translation>Шешімді адам қабылдайды. Бұрын берілгені берілген мәліметтер тізімінде тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed against the result of the risk assessment.</source>
   <translation>Адам қауіпті бағалау нәтижесіне қайшы аттанған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed without being fit to travel.</source>
   <translation>Адам денсаулығы сапарға жарамаса да аттанған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed without having decided to return.</source>
   <translation>Адам оралу туралы шешім қабылдамай аттанған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>The person did not come</source>
   <translation>Адам келмеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>The person does not want it</source>
   <translation>Адам мұны қаламайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Адамда көшірмесі бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <source>The person is admitted. Add what happens from here on.</source>
   <translation>Адам қабылданды. Бұдан кейінгі мәліметтерді осы жерге қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person may come back</source>
   <translation>Адам қайта келуі мүмкін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>The person took it along</source>
   <translation>Адам өзімен алып кетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person was referred without agreeing to it.</source>
   <translation>Адам келісімінсіз жолданды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Адамның шешімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person's own wish</source>
   <translation>Адамның өз қалауы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>The person, a referring body, a document.</source>
   <translation>Адамның өзі, жолдаған орган, құжат.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>The picture is cut off or damaged, so it is not taken.</source>
   <translation>Сурет кесілген немесе бүлінген, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>The picture is {width} by {height} points large, which is too much.</source>
   <translation>Суреттің өлшемі {width} × {height} нүкте, бұл тым көп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>The place or somebody's name became known</source>
   <translation>Орын немесе біреудің есімі белгілі болып қалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” adds up different units.</source>
   <translation>«{id}» санақ тобы әртүрлі өлшем бірліктерін қосады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” counts somebody twice.</source>
   <translation>«{id}» санақ тобы бір адамды екі рет санайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” is a sum that contains itself.</source>
   <translation>«{id}» санақ тобы – өзін де қамтитын қосынды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” rests on “{part}”, which is not there.</source>
   <translation>«{id}» санақ тобы «{part}» тобына сүйенеді, бірақ ол жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_print.py" />
   <source>The printer does not take the card.</source>
   <translation>Принтер картаны қабылдамай тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper_print.py" />
   <source>The printer does not take the paper.</source>
   <translation>Принтер құжатты қабылдамайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>The program counts the people of this quarter, hides small numbers, and proves that nobody can be found from what remains. That can take a minute. Nothing leaves this computer.</source>
   <translation>Бағдарлама осы тоқсандағы адамдарды санайды, шағын сандарды жасырады және қалғанынан ешкімді табуға болмайтынын дәлелдейді. Бұған бір минуттай уақыт кетуі мүмкін. Бұл компьютерден ештеңе шықпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/shell.py" />
   <source>The program did not answer and was started again. What was typed is kept, but for the last seconds.</source>
   <translation>Бағдарлама жауап бермей, қайта іске қосылды. Соңғы секундтардан басқа енгізілгеннің бәрі сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/shell.py" />
   <source>The program ended unexpectedly and was started again. What was typed is kept, but for the last seconds.</source>
   <translation>Бағдарлама күтпеген жерден жабылып, қайта іске қосылды. Соңғы секундтардан басқа енгізілгеннің бәрі сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>The program made a mistake. Nothing was saved.</source>
   <translation>Бағдарламада қате кетті. Ештеңе сақталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The program notices an older copy only by comparing it with something newer. If the records and every backup are replaced by older ones, it cannot know.</source>
   <translation>Бағдарлама ескірек көшірмені тек жаңарақ бірдеңемен салыстырғанда байқайды. Жазбалар да, барлық сақтық көшірме де ескісімен ауыстырылса, ол оны біле алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_closed.py" />
   <source>The program wrote this line when something went out, and it stays as it is.</source>
   <translation>Бұл жолды бірдеңе берілгенде бағдарлама жазды, ол өзгертілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/disclosure/child.py" />
   <source>The protection of the numbers ended before it was done. Nothing was exported.</source>
   <translation>Сандарды қорғау аяқталмай тоқтап қалды. Ештеңе экспортталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The purpose that names the kind of organisation; the table of kinds decides which.</source>
   <translation>Ұйым түріне сәйкес мақсат, түрлер кестесі бойынша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>The quarter {label} does not agree with its first and last day.</source>
   <translation>{label} тоқсаны өзінің бірінші және соңғы күніне сәйкес келмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>The quotation marks in the file do not match: one is opened and never closed.</source>
   <translation>Файлдағы тырнақшалар сәйкес келмейді: біреуі ашылып, жабылмай қалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The reason for the closure is not known</source>
   <translation>Жабу себебі белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The receiving organisation was informed without consent.</source>
   <translation>Қабылдайтын ұйымға келісімсіз хабар берілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records are due again.</source>
   <translation>Бұл жазбалардың мерзімі қайта келді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The records are encrypted on this computer and are sent nowhere. This does not protect against somebody who watches the unlocked screen, against a program that spies on this computer, or when a person is forced to give her passphrase.</source>
   <translation>Жазбалар осы компьютерде шифрланған және ешқайда жіберілмейді. Бірақ бұл құлпы ашық экранға қарап тұрған адамнан, осы компьютерді аңдитын бағдарламадан және біреу құпия сөйлемін айтуға мәжбүрленген жағдайда қорғамайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records are on hold.</source>
   <translation>Жазбаларды жоюға тыйым салынды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>The records are still needed. Close the case first, with its day and reason.</source>
   <translation>Жазбалар әлі керек. Алдымен күні мен себебін көрсетіп, істі жабыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The records come back as they were when the backup was made, in a new folder. What is on this computer stays as it is.</source>
   <translation>Жазбалар көшірме жасалған кездегі күйінде жаңа қалтада қалпына келеді. Осы компьютерде бар нәрсе өзгеріссіз қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>The records could not be brought into the new form without a difference, so the old ones stay.</source>
   <translation>Жазбаларды жаңа түрге айырмасыз көшіру мүмкін болмады, сондықтан бұрынғылары қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>The records know of no backup made before the erasure.</source>
   <translation>Жоюға дейін жасалған сақтық көшірмелер туралы мұнда мәлімет жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>The records know of no backup so far.</source>
   <translation>Сақтық көшірмелер туралы әзірге мәлімет жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The records stand again. From now on they open with this passphrase; the old one and the old card are void here. Write it down and keep the paper away from this computer.</source>
   <translation>Қойма қалпына келтірілді. Енді оны осы құпия сөйлем ашады; бұрынғы сөйлем мен бұрынғы карта ол үшін жарамайды. Оны жазып алып, қағазды осы компьютерден аулақ сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records stay for one more year.</source>
   <translation>Жазбалар тағы бір жыл сақталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The records themselves are kept encrypted (AES-256), each kind of data with a key of its own.</source>
   <translation>Жазбалардың өзі шифрланған күйде (AES-256) сақталады, деректердің әр түрінің өз кілті бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The records were open.</source>
   <translation>Жазбалар ашық болған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The recovery card</source>
   <translation>Қалпына келтіру картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>The recovery card gives her a new passphrase.</source>
   <translation>Жаңа құпия сөйлемді қалпына келтіру картасы береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The recovery card in strange hands</source>
   <translation>Бөтен қолдағы қалпына келтіру картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The recovery card was lost with it. Unauthorised persons may be able to read all records.</source>
   <translation>Онымен бірге қалпына келтіру картасы жоғалды. Бөгде адамдар барлық жазбаны оқи алуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>The recovery card, or a share</source>
   <translation>Қалпына келтіру картасы немесе оның бөлігі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>The referral answers a question that is not known here.</source>
   <translation>Жолдамада мұнда белгісіз сұраққа жауап бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral asks for help of a kind that is not known here.</source>
   <translation>Жолдамада мұнда белгісіз көмек түрі сұралған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>The referral bears a day that is yet to come.</source>
   <translation>Жолдамада әлі келмеген күн жазылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral comes from a kind of organisation that is not known here.</source>
   <translation>Жолдама түрі мұнда белгісіз ұйымнан келді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral has a version that is not known here.</source>
   <translation>Жолдаманың нұсқасы мұнда белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The referral is later than the opening of the case.</source>
   <translation>Жолданған күні іс ашылған күннен кейін тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral is longer than 256 KiB. Leave something out.</source>
   <translation>Жолдама 256 КиБ-тан ұзын. Бірдеңені алып тастаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral is not signed, or its end is damaged.</source>
   <translation>Жолдамаға қол қойылмаған немесе соңы бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral says that it is under a code, and holds a name.</source>
   <translation>Жолдамада код бойынша делінген, бірақ есім бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>The referral to which this answer belongs was removed or erased.</source>
   <translation>Бұл жауап қатысты жолдама жойылған немесе өшірілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral was changed after it was signed.</source>
   <translation>Жолдама қол қойылғаннан кейін өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>The region is missing. Choose it from the list.</source>
   <translation>Өңір көрсетілмеген. Тізімнен таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The register for the shelter's own work</source>
   <translation>Баспананың өз жұмысына арналған тізілім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The reminder is earlier than the referral.</source>
   <translation>Еске салу жолдаудан ерте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The report counts the answer in the quarter of this day.</source>
   <translation>Есеп жауапты осы күннің тоқсанында санайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>The report counts the money in the quarter of this day.</source>
   <translation>Есеп ақшаны осы күннің тоқсанында санайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>The report is exported.</source>
   <translation>Есеп экспортталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The report of {other} was issued, and {period} has days in common with it, so it is not issued beside it.</source>
   <translation>{other} есебі шығарылған, ал {period} кезеңінің онымен ортақ күндері бар, сондықтан ол оның қасында шығарылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The report of {quarter} was issued on {day}. Exporting draws the very same numbers again, in the language you choose.</source>
   <translation>{quarter} бойынша есеп {day} күні шығарылған. Экспорттағанда дәл сол сандар сіз таңдаған тілде қайта беріледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>The report was issued by an earlier version, which did not ask.</source>
   <translation>Есепті бағдарламаның бұл туралы сұрамайтын бұрынғы нұсқасы шығарған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/year.py" />
   <source>The reports of {year} were counted by different rules and cannot be added up.</source>
   <translation>{year} жылдың есептері әртүрлі ережемен саналған, сондықтан қосылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The rest of the disk was not encrypted.</source>
   <translation>Дискінің қалған бөлігі шифрланбаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The return is earlier than the departure.</source>
   <translation>Қайтып келген күні кеткен күнінен бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The return was not in the best interest of the child.</source>
   <translation>Оралу баланың мүддесіне барынша сай болған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The right to ask for one's own data at any time</source>
   <translation>Өзі туралы деректерді кез келген уақытта сұрауға құқылы екені</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>The roles of this person do not read that.</source>
   <translation>Бұл адамның рөлдері бұл бөлімді оқуға құқық бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The roles of {name} are changed.</source>
   <translation>Рөлдер өзгертілді: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The room needs a name or a number.</source>
   <translation>Бөлменің атауы немесе нөмірі болуы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>The same records as here</source>
   <translation>Мұндағы жазбалардың өзі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The same share was put in twice.</source>
   <translation>Бір бөлік екі рет енгізілді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>The scores of the scales are for the psychologist to read.</source>
   <translation>Сауалнама ұпайларын психолог қана оқи алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>The second never sees the true numbers. It read the finished report as an outsider would and tried to work out what is hidden.</source>
   <translation>Екіншісі шынайы сандарды мүлде көрмейді. Ол дайын есепті бөгде адамның көзімен оқып, жасырылған сандарды есептеп шығаруға тырысты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The second share</source>
   <translation>Екінші бөлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The second share belongs to another vault, or was replaced by a newer one.</source>
   <translation>Екінші бөлік басқа қойманікі немесе жаңасымен ауыстырылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>The settings of this vault were changed from outside. Restore it from a backup.</source>
   <translation>Бұл қойманың баптаулары сырттан өзгертілген. Оны сақтық көшірмеден қалпына келтіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Маған жеті тармақ түсіндірілді, мен оларды түсіндім.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The sex is not known</source>
   <translation>Жынысы белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>The share of persons for whom a question was not asked, not answered or not known. Questions with several answers are left out: who gave no answer is not counted there.</source>
   <translation>Сұрақ қойылмаған, жауап берілмеген немесе жауабы белгісіз адамдардың үлесі. Бірнеше жауабы бар сұрақтар мұнда жоқ: оларда жауап бермегендер саналмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>The shelter hands over the numbers that its report shows, and nothing else.</source>
   <translation>Баспана өз есебінде көрсетілген сандарды ғана береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>The sign behind the dash checks its group: the program says which group is mistyped. Small letters and spaces do not matter.</source>
   <translation>Сызықшадан кейінгі белгі өз тобын тексереді: қай топта қате барын бағдарлама айтады. Кіші әріп пен бос орын маңызды емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/opened.py" />
   <source>The signature does not fit: the summary was changed after it was signed.</source>
   <translation>Қолтаңба сәйкес келмейді: жиынтық есеп қол қойылғаннан кейін өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>The signature is right. Key: {key}</source>
   <translation>Қолтаңба дұрыс. Кілт: {key}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The signature line of the summary is damaged.</source>
   <translation>Жиынтық есептің қолтаңба жолы бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The small file with the same name, ending in .key, must lie beside the backup.</source>
   <translation>Көшірменің жанында атауы дәл сондай, .key деп аяқталатын шағын файл тұруы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/workbooks.py" />
   <source>The spreadsheet is empty.</source>
   <translation>Электрондық кесте бос.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>The staff was not counted yet</source>
   <translation>Қызметкерлер саны әлі жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The state then knows her name; help from a state order is not possible without it.</source>
   <translation>Сонда мемлекет есімін біледі; онсыз мемлекеттік тапсырыс бойынша көмек көрсетілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Қадамдар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/merging.py" />
   <source>The summaries mean different things by “{name}” and cannot be added up.</source>
   <translation>Жиынтық есептерде «{name}» әртүрлі мағынада қолданылған, оларды қосуға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>The summary does not say who issued it: “{place}” is blank.</source>
   <translation>Жиынтық есепті кім шығарғаны көрсетілмеген: «{place}» бос.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The summary has version {version}, which is not known here.</source>
   <translation>Жиынтық есептің нұсқасы бұл жерде белгісіз: {version}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is longer than 1 MiB and cannot be sent.</source>
   <translation>Жиынтық есеп 1 МиБ-тан үлкен, оны жіберу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is not signed.</source>
   <translation>Жиынтық есепке қол қойылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is signed in a way that is not known here: {kind}.</source>
   <translation>Жиынтық есепке қол қою түрі бұл жерде белгісіз: {kind}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The summary's data are longer than 1 MiB.</source>
   <translation>Жиынтық есеп деректері 1 МиБ-тан үлкен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data are not as long as the file says: they were changed on the way.</source>
   <translation>Жиынтық есеп деректерінің ұзындығы файлда көрсетілгеннен өзгеше: олар жолда өзгертілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data are said to be longer than 1 MiB.</source>
   <translation>Жиынтық есеп деректерінің ұзындығы 1 МиБ-тан асады деп көрсетілген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data end more than once.</source>
   <translation>Жиынтық есеп деректері бірнеше рет аяқталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>The table is not encrypted. It tells who of your colleagues worked on which case and when. Give it only to those who may know this.</source>
   <translation>Кесте шифрланбаған. Одан әріптестеріңіздің қайсысы қай іспен қашан жұмыс істегені көрінеді. Оны тек білуіне болатын адамдарға беріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” counts the population “{population}”, which is not there.</source>
   <translation>«{id}» кестесі «{population}» санақ тобын есептейді, бірақ ол жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” has two cells with the same key.</source>
   <translation>«{id}» кестесінде кілті бірдей екі ұяшық бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” uses the variable “{dim}”, which is not there.</source>
   <translation>«{id}» кестесі «{dim}» айнымалысын пайдаланады, бірақ ол жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>The tables of the database do not fit together.</source>
   <translation>Дерекқор кестелері бір-біріне сәйкес келмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The targets of the year are not saved.</source>
   <translation>Жылдық мақсаттар сақталмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The targets of {year} are saved.</source>
   <translation>{year} жылдың мақсаттары сақталды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>The text is copied. Paste it within twenty seconds; then the clipboard is emptied.</source>
   <translation>Мәтін көшірілді. Оны жиырма секунд ішінде қойыңыз: содан кейін алмасу буфері тазартылады.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/narrative.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>The text is longer than {n} characters, about two pages.</source>
   <translation>
    <numerusform>Мәтіннің ұзындығы {n} таңбадан асады, бұл шамамен екі бет.</numerusform>
    <numerusform>Мәтіннің ұзындығы {n} таңбадан асады, бұл шамамен екі бет.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text is not saved yet. Exporting saves it first, as it stands on the Text page.</source>
   <translation>Мәтін әлі сақталған жоқ. Экспорттағанда ол алдымен «Мәтін» қойындысында тұрған күйінде сақталады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>The text is printed in the report as it stands. Do not write names, places or events by which somebody could be recognised.</source>
   <translation>Мәтін есепте осы күйінде басылады. Адамды тануға болатын есімдерді, жерлерді немесе оқиғаларды жазбаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text is printed with it.</source>
   <translation>Мәтін есеппен бірге басылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>The text of the report is not saved.</source>
   <translation>Есептің мәтіні сақталмаған.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>The text of the report points at people in {n} places, so it was not issued.</source>
   <translation>
    <numerusform>Есеп мәтіні {n} жерде адамдарды көрсетеді, сондықтан есеп шығарылмады.</numerusform>
    <numerusform>Есеп мәтіні {n} жерде адамдарды көрсетеді, сондықтан есеп шығарылмады.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The text of “{place}” holds the unseen character {character}.</source>
   <translation>«{place}» мәтінінде көрінбейтін таңба бар: {character}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The text of “{place}” is too long.</source>
   <translation>«{place}» мәтіні тым ұзын.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text points at people in {n} places. Take them out, or say on the Text page why they stay.</source>
   <translation>
    <numerusform>Мәтін {n} жерде адамдарды көрсетеді. Оларды алып тастаңыз немесе «Мәтін» бетінде неге қалатынын көрсетіңіз.</numerusform>
    <numerusform>Мәтін {n} жерде адамдарды көрсетеді. Оларды алып тастаңыз немесе «Мәтін» бетінде неге қалатынын көрсетіңіз.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text was changed since the report of {quarter} was issued. Exporting issues revision {revision}, with the same numbers and the new text.</source>
   <translation>{quarter} бойынша есеп шығарылғаннан кейін мәтін өзгертілген. Экспорттағанда {revision}-редакция шығады: сандары сол күйінде, мәтіні жаңа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_writing.py" />
   <source>The text was saved anew after your answers were kept, so they are not put in by themselves.</source>
   <translation>Түзетулеріңіз кейінге қалдырылғаннан кейін мәтін қайта сақталды, сондықтан олар өздігінен қойылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The third share</source>
   <translation>Үшінші бөлік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>The three shares become void too. Make new ones in Settings when you are done.</source>
   <translation>Үш бөлік те күшін жояды. Кейін баптауларда жаңасын жасаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>The three shares will open nothing any more; the card stays as it is.</source>
   <translation>Үш бөлік бұдан былай ештеңе ашпайды; карта сол күйінде қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The threshold of an agreement is a number from {least} to {most}: this office accepts nothing below {least}.</source>
   <translation>Келісімнің шекті мәні {least} мен {most} аралығындағы сан: бұл кеңсе {least} санынан төменді қабылдамайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The time of keeping is over</source>
   <translation>Сақтау мерзімі өтті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>The title is too long: at most {most} letters.</source>
   <translation>Атауы тым ұзын: ең көбі {most} әріп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The twelve groups of the card</source>
   <translation>Картаның он екі тобы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The use ends before it begins.</source>
   <translation>Пайдаланудың соңы басынан бұрын тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>The vault cannot be written where it lies.</source>
   <translation>Қойма тұрған жерге жазу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>The vault lies on a read-only disk, so nothing was saved.</source>
   <translation>Қойма тек оқуға арналған дискіде тұр, сондықтан ештеңе сақталған жоқ.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The vault remembers {n} checkpoints that are not in this log: its end was cut off or written anew.</source>
   <translation>
    <numerusform>Қойма бұл журналда жоқ {n} бақылау белгісін біледі: журналдың соңы кесілген немесе қайта жазылған.</numerusform>
    <numerusform>Қойма бұл журналда жоқ {n} бақылау белгісін біледі: журналдың соңы кесілген немесе қайта жазылған.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>The vault was changed meanwhile.</source>
   <translation>Осы аралықта қойма өзгерді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Үйге қайту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The whole disk was encrypted as well.</source>
   <translation>Бүкіл диск те шифрланған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>The whole of {quarter}</source>
   <translation>{quarter} бойынша ортақ қорытынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>The whole support plan</source>
   <translation>Қолдау жоспары түгел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The withdrawal is earlier than the consent.</source>
   <translation>Қайтарып алынған күн келісім берілген күннен бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>The work of the house</source>
   <translation>Баспананың жұмысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>The year so far adds up numbers of issued reports alone: exact where every quarter shows the number, otherwise at least so much.</source>
   <translation>Жыл басынан бергі қорытынды тек шығарылған есептердің сандарын қосады: сан әр тоқсанда көрсетілсе — дәл, әйтпесе кемінде осынша.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>The year tells nothing that its quarterly reports do not tell together: whoever has them can add it up again. It is not signed; the reports named on the first page are.</source>
   <translation>Жыл тоқсандық есептер бірге айтқаннан артық ештеңе айтпайды: олар қолында бар адам оны қайта қоса алады. Ол қол қойылмаған; бірінші бетте аталған есептерге қол қойылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The years of keeping are changed.</source>
   <translation>Сақтау мерзімі өзгертілді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Theft or damage</source>
   <translation>Ұрлық немесе бүлдіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Their numbers are about two quarters at once, so they are in no quarter of the whole, but in its year.</source>
   <translation>Олардың сандары бірден екі тоқсанға қатысты, сондықтан жалпы есептің бірде-бір тоқсанына кірмейді, бірақ жылына кіреді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Their passwords are easily tried out, and travel with the file. Reports therefore hold only protected numbers.</source>
   <translation>Олардың құпия сөзін теріп табу оңай, әрі ол файлмен бірге жүреді. Сондықтан есептерде тек қорғалған сандар болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Theme</source>
   <translation>Безендіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>There is a card of {name} already, trusted since {day}. A new one is right after a new installation or when its key was lost. When the new one is trusted, the old one is taken back: nothing signed with it is accepted any more.</source>
   <translation>Мына иенің ({name}) картасы бұрыннан бар, {day} бастап сенімді. Жаңа карта бағдарлама қайта орнатылғанда немесе кілт жоғалғанда болады. Жаңасы сенімді деп танылғанда, бұрынғысы қайтарылып алынады: онымен қол қойылған ештеңе енді қабылданбайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>There is a newer one: {name}. Try that one too.</source>
   <translation>Одан жаңасы бар: {name}. Оны да тексеріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Чек бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>There is no card of this organisation, so nothing can be sealed to it.</source>
   <translation>Бұл ұйымның картасы жоқ, сондықтан оған ештеңе шифрлауға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>There is no case in this vault yet in {quarter}.</source>
   <translation>{quarter} бойынша бұл қоймада әлі бірде-бір іс жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>There is no case with this code.</source>
   <translation>Мұндай коды бар іс жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>There is no consent that could be withdrawn.</source>
   <translation>Қайтарып алатын келісім жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>There is no consent to the publication of this story on file.</source>
   <translation>Бұл тарихты жариялауға келісім осы істе жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>There is no display here, so no window can open. These commands work without one:</source>
   <translation>Бұл жерде экран жоқ, сондықтан терезе ашылмайды. Мына командалар экрансыз да жұмыс істейді:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>There is no erasure of this number.</source>
   <translation>Мұндай нөмірлі акт жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>There is no file in what was chosen.</source>
   <translation>Таңдалған жерде бірде-бір файл жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/targets.py" />
   <source>There is no indicator “{name}”.</source>
   <translation>«{name}» көрсеткіші жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>There is no note with this number.</source>
   <translation>Мұндай нөмірлі ескертпе жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>There is no open dispute with this number.</source>
   <translation>Мұндай нөмірлі шешілмеген дау жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/referrals.py" />
   <source>There is no organisation of this name in the list, or there are several.</source>
   <translation>Тізімде мұндай атаумен ұйым жоқ немесе бірнешеуі бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>Жоспар әлі жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>There is no quarter to report yet</source>
   <translation>Есеп беретін тоқсан әлі жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>There is no summary of this quarter yet.</source>
   <translation>Бұл тоқсан бойынша әлі жиынтық есеп жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>There is no summary of this year yet.</source>
   <translation>Бұл жылға әлі жиынтық есеп жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>There is no text yet; the report does not need one.</source>
   <translation>Әлі мәтін жоқ; есеп мәтінсіз де бола береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>There is no vault in this folder.</source>
   <translation>Бұл қалтада қойма жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>There is not enough room for the backup: it needs {size} MB.</source>
   <translation>Сақтық көшірмеге орын жетпейді: {size} МБ керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/plans.py" />
   <source>There is nothing in this plan that waits for approval.</source>
   <translation>Бұл жоспарда бекітуді күтіп тұрған ештеңе жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>There is nothing to add up yet</source>
   <translation>Әлі қосатын ештеңе жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/undo_key.py" />
   <source>There is nothing to undo.</source>
   <translation>Кері қайтаратын ештеңе жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>There is one such entry already.</source>
   <translation>Мұндай бір жазба бұрыннан бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>There was no earlier report to consider.</source>
   <translation>Ескерілетін бұрынғы есеп болған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>These are more than all together.</source>
   <translation>Бұл жалпы саннан көп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card_typed.py" />
   <source>These are not all groups of the card. Type them from the first to the last.</source>
   <translation>Бұл картаның барлық тобы емес. Оларды біріншісінен соңғысына дейін теріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Бұл – сізбен жұмыс істейтін адамдардың жазбалары.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>These are the records as they are open here: what was changed on the lost computer later is not counted.</source>
   <translation>Мұнда ашық тұрған жазбалар саналды: жоғалған компьютерде кейін өзгергені есепке алынбаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your aims and the steps towards them.</source>
   <translation>Бұл – сіздің мақсаттарыңыз және оларға апаратын қадамдар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your decisions. Each one can be changed.</source>
   <translation>Бұл – сіздің шешімдеріңіз. Әрқайсысын өзгертуге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your name and the facts about you.</source>
   <translation>Бұл – сіздің атыңыз және сіз туралы мәліметтер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>These are your own roles. You sign in again afterwards, and keys that they do not need are gone.</source>
   <translation>Бұл — сіздің өз рөлдеріңіз. Кейін қайта кіресіз, ал оларға қажет емес кілттер сізде болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>These backups still hold this person</source>
   <translation>Бұл адам мына көшірмелерде әлі бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>These backups were made before the erasure. As far as they exist, they still hold the person:</source>
   <translation>Бұл сақтық көшірмелер жоюға дейін жасалған. Олар әлі бар болса, бұл адамның деректері оларда сақтаулы:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>These months have not passed yet.</source>
   <translation>Бұл айлар әлі өткен жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>These numbers have not been proved safe. Do not pass this report on.</source>
   <translation>Бұл сандардың қауіпсіздігі дәлелденбеген. Есепті ешкімге бермеңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>These numbers were not counted yet</source>
   <translation>Бұл сандар әлі саналмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Бұл бөліктер сіздің қауіпсіздігіңіз үшін алынып тасталды. Оларды бізде кез келген уақытта оқи аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>These records are on hold ({reason}), so they must not be erased.</source>
   <translation>Бұл жазбаларды жоюға тыйым салынған (себебі: {reason}).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>These records are on hold already.</source>
   <translation>Бұл жазбаларды жоюға тыйым салынып қойған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>These records lie on a read-only disk, so they cannot be opened.</source>
   <translation>Қойма тек оқуға арналған дискіде жатыр, сондықтан оны ашу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>These records lie on another computer, over a network. Two programs can write there at once and damage them. Move their folder to this computer's own disk.</source>
   <translation>Бұл қойма желідегі басқа компьютерде жатыр. Онда екі бағдарлама қатар жазып, қойманы бүлдіруі мүмкін. Қалтаны осы компьютердің өз дискісіне ауыстырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}, with {here} entries in the log. The backup of {made} is not older: it has {there} entries.</source>
   <translation>Бұл қойма осы компьютерде бар, {name} қалтасында: соңғы жұмыс күні {used}, журналдағы жазба саны: {here}. {made} күнгі сақтық көшірме одан ескі емес: онда {there} жазба бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}, with {here} entries in the log. They are newer than the backup of {made}, which has {there} entries.</source>
   <translation>Бұл қойма осы компьютерде бар, {name} қалтасында: соңғы жұмыс күні {used}, журналдағы жазба саны: {here}. Ол {made} күнгі сақтық көшірмеден жаңа: көшірмеде {there} жазба бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}. They do not seem to be newer than the backup of {made}.</source>
   <translation>Бұл қойма осы компьютерде бар, {name} қалтасында: соңғы жұмыс күні {used}. Ол {made} күнгі сақтық көшірмеден жаңа емес сияқты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}. They were opened more often than the records in the backup of {made}, so they seem to be newer.</source>
   <translation>Бұл қойма осы компьютерде бар, {name} қалтасында: соңғы жұмыс күні {used}. Ол {made} күнгі көшірмедегі қоймадан жиірек ашылған, сондықтан жаңарақ сияқты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>These summaries are about different quarters.</source>
   <translation>Бұл жиынтық есептер әртүрлі тоқсан туралы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>These summaries were counted by different rules. Ask for them to be issued anew.</source>
   <translation>Бұл жиынтық есептер әртүрлі ережемен саналған. Оларды қайта шығаруды сұраңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>These two shares do not belong together.</source>
   <translation>Бұл екі бөлік бір картанікі емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>They are destroyed</source>
   <translation>Олар жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>They are spread over 1 to {quarters} quarters.</source>
   <translation>Олар 1–{quarters} тоқсанға бөлінеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>They lead to passphrases that are written on the screen. Length and chance make a passphrase strong.</source>
   <translation>Олардың кесірінен құпия сөйлем экранға жапсырылып қояды. Құпия сөйлемді ұзындығы мен кездейсоқтығы мықты етеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Берілген заттар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This answer belongs to no referral that this shelter sent to its sender.</source>
   <translation>Бұл жауап баспананың осы жіберушіге жолдаған ешбір жолдамасына қатысты емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <source>This answer is needed.</source>
   <translation>Бұл жауап қажет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This answer was taken in before.</source>
   <translation>Бұл жауап бұрын қабылданған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <source>This attachment does not exist any more.</source>
   <translation>Бұл тіркеме енді жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This attachment is for others to change.</source>
   <translation>Бұл тіркемені басқалар өзгерте алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This attachment is for others to read.</source>
   <translation>Бұл тіркеме басқаларға арналған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>This backup is of another vault.</source>
   <translation>Бұл сақтық көшірме басқа қойманікі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>This bed is not in use in all of these nights.</source>
   <translation>Бұл төсек осы түндердің бәрінде қолданылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>This can be {largest} at most.</source>
   <translation>Ең үлкен мәні: {largest}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>This cannot be undone. The keys of these answers are destroyed, and no passphrase, no recovery card and no colleague brings them back.</source>
   <translation>Мұны кері қайтару мүмкін емес. Бұл жауаптардың кілттері жойылады, оларды құпия сөйлем де, қалпына келтіру картасы да, әріптес те қайтара алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>This card belongs to another organisation in the list already.</source>
   <translation>Бұл карта тізімдегі басқа ұйымдікі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>This card does not open that compartment.</source>
   <translation>Бұл карта бұл бөлімді ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/cli/following.py" />
   <source>This card is not trusted, so there is nothing to take back.</source>
   <translation>Бұл карта сенімді емес, сондықтан қайтарып алатын ештеңе жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>This card was taken back on {day}. When it is trusted again, files signed with it are accepted again.</source>
   <translation>Бұл карта {day} қайтарылып алынған. Ол қайта сенімді деп танылса, онымен қол қойылған файлдар қайта қабылданады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>This case is of somebody else than the text names.</source>
   <translation>Бұл іс мәтінде аталған адамдікі емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>This case: {mine}. The whole vault: {used} of {most}.</source>
   <translation>Бұл істе: {mine}. Бүкіл қоймада: {most} ішінен {used}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/printers.py" />
   <source>This computer has no folder in memory, so nothing can be printed without a trace.</source>
   <translation>Бұл компьютерде жадтағы қалта жоқ, сондықтан ештеңені із қалдырмай басып шығару мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>This contact is earlier than the departure.</source>
   <translation>Бұл байланыс аттанған күннен бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>This date lies in the future.</source>
   <translation>Бұл күн әлі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>This date means an age of more than 110 years.</source>
   <translation>Бұл күн бойынша жасы 110 жылдан асады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>This day is earlier than the date of the plan.</source>
   <translation>Бұл күн жоспар күнінен бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>This day is earlier than the incident.</source>
   <translation>Бұл күн оқиғадан бұрын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <location filename="../../src/caseapp/actions/stays.py" />
   <source>This day is earlier than the opening of the case, {day}.</source>
   <translation>Бұл күн іс ашылған күннен бұрын: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>This day is over. Choose a later one, or leave it open.</source>
   <translation>Бұл күн өтіп кетті. Кейінгі күнді таңдаңыз немесе бос қалдырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due.py" />
   <source>This day is over. Choose a later one.</source>
   <translation>Бұл күн өтіп кетті. Кейінірек күнді таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This day is yet to come.</source>
   <translation>Бұл күн әлі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/services.py" />
   <source>This day lies in the future.</source>
   <translation>Бұл күн әлі келген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>This entry has changes that are not saved. Leave it without saving?</source>
   <translation>Бұл жазбада сақталмаған өзгерістер бар. Сақтамай шығасыз ба?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>This entry holds answers that are for others to read, so it was not saved.</source>
   <translation>Бұл жазбада басқа қызметкерлерге арналған жауаптар бар, сондықтан ол сақталмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>This entry was changed while you were writing on it. Choose which answers stay.</source>
   <translation>Сіз жазып отырғанда бұл жазба өзгертілді. Қай жауаптар қалатынын таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>This entry was removed in the meantime, so nothing is undone.</source>
   <translation>Бұл жазба осы арада жойылды, сондықтан ештеңе кері қайтарылмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>This entry was removed. Your unsaved answers can become a new one.</source>
   <translation>Бұл жазба жойылған. Сақталмаған жауаптарыңыздан жаңа жазба жасауға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>This file cannot be shown here.</source>
   <translation>Бұл файлды мұнда көрсету мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>This file carries its numbers as data too, in the attachment “{name}”, signed by the program that issued it. A coordinator’s program reads only the signed data, never these pages.</source>
   <translation>Бұл файлдың сандары «{name}» тіркемесінде дерек түрінде де бар; оған есепті шығарған бағдарлама қол қойған. Үйлестірушінің бағдарламасы бұл беттерді емес, қол қойылған деректерді ғана оқиды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file carries more than one summary, and nobody can say which one counts.</source>
   <translation>Бұл файлда бірнеше жиынтық есеп бар, қайсысы есепке алынатынын айту мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file carries no summary of caseapp.</source>
   <translation>Бұл файлда caseapp жиынтық есебі жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>This file has too many pages to be shown here. Save it instead.</source>
   <translation>Бұл файлда беттер тым көп, мұнда көрсету мүмкін емес. Файлды сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This file is no encrypted referral.</source>
   <translation>Бұл файл шифрланған жолдама емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>This file is no referral of caseapp.</source>
   <translation>Бұл файл caseapp жолдамасы емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>This file is not a card of caseapp.</source>
   <translation>Бұл файл caseapp картасы емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>This file is not an audit log of caseapp.</source>
   <translation>Бұл файл caseapp аудит журналы емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This file is not for this shelter, or it was damaged on the way: its key does not open it.</source>
   <translation>Бұл файл осы баспанаға арналмаған немесе жолда бүлінген: баспананың кілті оны ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file is sealed. It has to be opened with the vault it was sealed to.</source>
   <translation>Бұл файл шифрланған. Оны өзі арналған қойма арқылы ғана ашуға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This file is sealed; what is in it cannot be seen.</source>
   <translation>Бұл файл шифрланған; ішінде не барын көру мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>This file was taken in before.</source>
   <translation>Бұл файл бұрын қабылданған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>This is a coordinator's vault: it holds no people.</source>
   <translation>Бұл – үйлестірушінің қоймасы: онда адамдар жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a document of Office; it may hold programs.</source>
   <translation>Бұл — Office құжаты; ішінде бағдарламалар болуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a drawing (SVG), which may hold programs.</source>
   <translation>Бұл — SVG сызбасы; ішінде бағдарламалар болуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a file for printers (PostScript).</source>
   <translation>Бұл — принтерге арналған файл (PostScript).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a file of a picture editor.</source>
   <translation>Бұл — сурет өңдегіштің файлы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a film or a recording of sound. Only pictures and papers are taken.</source>
   <translation>Бұл — бейне немесе дыбыс жазбасы. Тек суреттер мен құжаттар қабылданады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a moving picture (GIF).</source>
   <translation>Бұл — қозғалмалы сурет (GIF).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>This is a national report, not a shelter's summary.</source>
   <translation>Бұл – баспананың жиынтық есебі емес, республикалық есеп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a packed file. Unpack it, and take the pictures and papers one by one.</source>
   <translation>Бұл — архив. Оны ашып, суреттер мен құжаттарды бір-бірлеп қосыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form BMP.</source>
   <translation>Бұл — BMP пішіміндегі сурет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form HEIC of newer telephones.</source>
   <translation>Бұл — жаңа телефондар түсіретін HEIC пішіміндегі сурет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form TIFF.</source>
   <translation>Бұл — TIFF пішіміндегі сурет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form WebP.</source>
   <translation>Бұл — WebP пішіміндегі сурет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a program, not a picture or a paper.</source>
   <translation>Бұл — бағдарлама, сурет те, құжат та емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a recording of sound. Only pictures and papers are taken.</source>
   <translation>Бұл — дыбыс жазбасы. Тек суреттер мен құжаттар қабылданады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a text document (RTF).</source>
   <translation>Бұл — мәтіндік құжат (RTF).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>This is a web page or XML under the name of a spreadsheet.</source>
   <translation>Бұл – электрондық кесте деп аталған веб-бет немесе XML.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a web page, whatever its name says.</source>
   <translation>Аты қандай болса да, бұл — веб-бет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your health and the help of the doctor.</source>
   <translation>Бұл – денсаулығыңыз және дәрігердің көмегі туралы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your journey and your arrival.</source>
   <translation>Бұл – жолыңыз және жеткеніңіз туралы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your talks and what was asked in them.</source>
   <translation>Бұл – кездесулеріңіз және оларда не сұралғаны туралы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is an icon.</source>
   <translation>Бұл — белгіше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is an old document of Office; it may hold programs.</source>
   <translation>Бұл — ескі Office құжаты; ішінде бағдарламалар болуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>This is done. Write down whether the goal was reached.</source>
   <translation>Бұл орындалды. Мақсатқа жеткен-жетпегенін жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>This is more than 90 days after this assessment.</source>
   <translation>Бұл осы бағалаудан кейін 90 күннен асады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.</source>
   <translation>Бұл күн емес. Былай жазыңыз: 31.12.2026 немесе осы айдың 3-і үшін тек 3.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>This is not a spreadsheet, and its letters cannot be read as text.</source>
   <translation>Бұл электрондық кесте емес және оның әріптерін мәтін ретінде оқу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>This is not a spreadsheet.</source>
   <translation>Бұл электрондық кесте емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>This is not an hour. Write it as 9:30, 930 or 14.</source>
   <translation>Бұл уақыт емес. 9:30, 930 немесе 14 деп жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>This is not an ordinary file.</source>
   <translation>Бұл кәдімгі файл емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <source>This is not in the list. Choose one of the answers offered while you type.</source>
   <translation>Бұл тізімде жоқ. Тере бастағанда ұсынылатын жауаптардың бірін таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>This is not the key of a receiver.</source>
   <translation>Бұл алушының кілті емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>This is not the whole recovery card. It has twelve groups.</source>
   <translation>Бұл қалпына келтіру картасының бәрі емес. Онда он екі топ бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>This is over:</source>
   <translation>Бұл аяқталды:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>This is share {n} of 3, which opens nothing by itself.</source>
   <translation>Бұл 3 бөліктің {n}-бөлігі, ол жалғыз өзі ештеңе ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>This is still in use by other entries.</source>
   <translation>Мұны басқа жазбалар әлі пайдаланып тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>This is the card of this office itself.</source>
   <translation>Бұл осы кеңсенің өз картасы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>This is the card of this shelter itself.</source>
   <translation>Бұл осы баспананың өз картасы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>This is the empty form. Take the export of its answers to bring in people.</source>
   <translation>Бұл – бос нысан. Адамдарды енгізу үшін оның жауаптарының экспортын алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Бұл – қиын сәттерге арналған жоспар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/repeating.py" />
   <source>This is the whole of several shelters: it adds up what they have published.</source>
   <translation>Бұл — бірнеше баспананың ортақ қорытындысы: онда олардың жариялаған сандары қосылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what others were told about you, or were asked for.</source>
   <translation>Бұл – сіз туралы басқаларға айтылғандар немесе олардан сіз үшін сұралғандар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what we wrote down about what you need and what may be dangerous for you.</source>
   <translation>Бұл – сізге не қажет екені және сізге не қауіпті болуы мүмкін екені туралы жазбаларымыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what you told us about what others did to you.</source>
   <translation>Бұл – басқалардың сізге не істегені туралы өзіңіз айтқан әңгіме.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>This is what you want to reach, and who does what until when. It is your plan. You may change it at any time.</source>
   <translation>Мұнда неге жеткіңіз келетіні және кім, нені, қай күнге дейін істейтіні жазылған. Бұл – сіздің жоспарыңыз. Оны кез келген уақытта өзгерте аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>This key does not open the file, or the file is damaged.</source>
   <translation>Бұл кілт файлды ашпайды немесе файл бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>This lies outside of -{limit} to {limit} degrees.</source>
   <translation>Бұл -{limit} мен {limit} градус аралығынан тыс.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>This list</source>
   <translation>Осы тізім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>This looks like the BIN of an organisation. The IIN of a person has another fifth digit.</source>
   <translation>Бұл ұйымның БСН-іне ұқсайды. Адамның ЖСН-інде бесінші цифр басқаша болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>This needs more columns than a workbook has.</source>
   <translation>Бұған Excel кітабындағыдан көп баған керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>This night has not begun, so nobody can be counted.</source>
   <translation>Бұл түн әлі басталған жоқ, ешкімді санауға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>This night is not counted with what you marked. Leave it?</source>
   <translation>Белгілегеніңіз әлі саналмаған. Беттен шығасыз ба?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/passphrase.py" />
   <source>This passphrase is too easy to guess. Take several words that do not belong together.</source>
   <translation>Бұл құпия сөйлемді табу тым оңай. Бір-біріне қатысы жоқ бірнеше сөз алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>This person has another stay in some of these nights.</source>
   <translation>Бұл адамның осы түндердің бірінде басқа тұруы бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>This person has to sign in once before her roles can change.</source>
   <translation>Рөлдері өзгеруі үшін бұл адам бір рет кіруі керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>This person is erased</source>
   <translation>Бұл адамның деректері жойылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>This person is erased: only coded facts are left, and nothing can be added or changed.</source>
   <translation>Бұл адамның деректері жойылған: тек кодталған мәліметтер қалды, ештеңе қосуға немесе өзгертуге болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <source>This person is not saved yet. Leave without saving?</source>
   <translation>Бұл адам әлі сақталған жоқ. Сақтамай шығасыз ба?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>This picture cannot be shown here.</source>
   <translation>Бұл суретті мұнда көрсету мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <location filename="../../src/caseapp/db/store.py" />
   <source>This record does not exist any more.</source>
   <translation>Бұл жазба енді жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/store.py" />
   <source>This record was changed in the meantime, so your version was not saved over it.</source>
   <translation>Осы аралықта бұл жазбаны басқа біреу өзгерткен, сондықтан сіздің нұсқаңыз оның үстінен сақталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>This recovery card belongs to another vault, or was replaced by a newer one.</source>
   <translation>Бұл қалпына келтіру картасы басқа қоймадан немесе жаңасымен ауыстырылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This referral did not come as a file, so there is nobody to seal an answer to.</source>
   <translation>Бұл жолдама файлмен келмеген, сондықтан жауапты кімге шифрлау керегі белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>This referral is not finished. Leave it?</source>
   <translation>Жолдама аяқталмаған. Шығу керек пе?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <source>This referral was taken in before, and it was decided.</source>
   <translation>Бұл жолдама бұрын қабылданып, ол бойынша шешім шыққан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <source>This referral was taken in before.</source>
   <translation>Бұл жолдама бұрын қабылданған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This referral was written to another organisation, and somebody sent it on to here.</source>
   <translation>Бұл жолдама басқа ұйымға жазылған, мұнда біреу қайта жіберген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>This report adds up what the shelters themselves have published, and nothing else. It is exact where all of them show a number; otherwise it gives the sum of those shown, as “at least”. So it tells nothing that the reports of the shelters do not tell together.</source>
   <translation>Бұл есеп баспаналардың өздері жариялаған сандарды ғана қосады. Барлық баспана көрсеткен сан дәл беріледі; қалған жағдайда көрсетілген сандардың қосындысы «кемінде» деп беріледі. Сондықтан бұл есеп баспаналардың есептері бірге айтатыннан артық ештеңе айтпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>This report has no numbers for this section.</source>
   <translation>Бұл есепте осы бөлімге арналған сандар жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>This report stands in the place of two quarterly ones and counts the half-year as one period: where it says quarter, the half-year is meant.</source>
   <translation>Бұл есеп екі тоқсандық есептің орнына беріледі және жартыжылдықты бір кезең ретінде санайды: «тоқсан» деген жерде жартыжылдық айтылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>This report was sealed to another office: it does not open with the key of this one.</source>
   <translation>Бұл есеп басқа кеңсеге мөрленген: сіздің кеңсеңіздің кілті оны ашпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>This report was sealed, but the file was damaged on the way.</source>
   <translation>Бұл есеп мөрленген, бірақ файл жолда бүлінген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>This service usually belongs to the area “{area}”.</source>
   <translation>Бұл қызмет әдетте мына салаға жатады: «{area}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>This sheet can put somebody in danger. Keep it locked away, use it for this help only, tell nobody else, and destroy it when it is no longer needed.</source>
   <translation>Бұл парақ адамға қауіп төндіруі мүмкін. Құлыптаулы жерде сақтаңыз, тек осы көмек үшін пайдаланыңыз, басқа ешкімге айтпаңыз, қажеті біткенде жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>This stay is longer than six months. Has the state order been extended?</source>
   <translation>Бұл тұру мерзімі алты айдан асады. Мемлекеттік әлеуметтік тапсырыс ұзартылған ба?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>This text can have {largest} letters at most.</source>
   <translation>Мәтіндегі таңбалардың ең көп саны: {largest}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>This text is longer than {n} characters.</source>
   <translation>
    <numerusform>Бұл мәтіннің ұзындығы {n} таңбадан асады.</numerusform>
    <numerusform>Бұл мәтіннің ұзындығы {n} таңбадан асады.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>This total goes from 0 to {largest}.</source>
   <translation>Жалпы балл 0 мен {largest} аралығында болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>This vault has no shares of its recovery card.</source>
   <translation>Бұл қойманың қалпына келтіру картасы бөліктерге бөлінбеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>This vault holds a threshold of {agreed}, which protects nobody. Nothing is exported.</source>
   <translation>Бұл қоймада ешкімді қорғамайтын {agreed} шегі жазылған. Ештеңе экспортталмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>This vault is open in another window or program.</source>
   <translation>Бұл қойма басқа терезеде немесе бағдарламада ашық тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/migrate.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>This vault was made by a newer version of the program.</source>
   <translation>Бұл қойма бағдарламаның жаңарақ нұсқасында жасалған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>This was signed by another vault and says nothing about this log.</source>
   <translation>Бұған басқа қойма қол қойған, ол осы журнал туралы ештеңе айтпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Thoughts that you would be better off dead, or of hurting yourself in some way</source>
   <translation>Өлгенім жақсы болар еді деген немесе өзіңізге зиян келтіру туралы ойлар болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Thoughts, moods and situations by which the person notices that it begins.</source>
   <translation>Адам мұның басталғанын байқайтын ойлар, көңіл күй мен жағдайлар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Threats</source>
   <translation>Қорқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats to children or family</source>
   <translation>Балаларымен немесе отбасымен қорқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Полициямен немесе билік органдарымен қорқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Three people keep one share each, in three places. No two shares lie together.</source>
   <translation>Үш адам бір-бір бөліктен үш жерде сақтайды. Ешбір екі бөлік бірге жатпайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Three shares of it are on paper.</source>
   <translation>Оның үш бөлігі қағазда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Three things keep people to their work, and they are not equally strong. A key that somebody does not hold cannot be got round by any program. What the program refuses, a changed program could do. A house rule holds as far as people keep it.</source>
   <translation>Жұмыс шегін үш нәрсе ұстап тұрады, олардың беріктігі бірдей емес. Адамда жоқ кілтті ешбір бағдарлама айналып өтпейді. Бағдарлама бас тартқанды өзгертілген бағдарлама жасай алар еді. Ішкі ереже адамдар оны сақтаған шекте ғана күшінде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Threshold</source>
   <translation>Шек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through a newspaper advertisement</source>
   <translation>Газеттегі хабарландыру арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through a television advertisement</source>
   <translation>Теледидардағы хабарландыру арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through an online advertisement</source>
   <translation>Интернеттегі хабарландыру арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through family or family events</source>
   <translation>Отбасы немесе отбасылық жиындар арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through friends or social events</source>
   <translation>Достары немесе қоғамдық жиындар арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through online social networks</source>
   <translation>Әлеуметтік желілер арқылы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Thumbprint</source>
   <translation>Бармақ басты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Thursday</source>
   <translation>бейсенбі</translation>
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
   <translation>Уақыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <source>Time (UTC)</source>
   <translation>Уақыт (UTC)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Time for a new one</source>
   <translation>Жаңасын жасайтын кез</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times legal help was given</source>
   <translation>Құқықтық көмек көрсетілген рет саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times medical help was given</source>
   <translation>Медициналық көмек көрсетілген рет саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times return was supported</source>
   <translation>Оралуға қолдау көрсетілген рет саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Атағы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Title of the picture or paper</source>
   <translation>Суреттің немесе құжаттың атауы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>To</source>
   <translation>Кімге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>Басқа ұйымға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To be healthy enough to work again.</source>
   <translation>Қайта жұмыс істеу үшін сауығу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>To decide</source>
   <translation>Шешім күтіп тұр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To earn a living from work of one's own choice.</source>
   <translation>Өзі таңдаған еңбекпен күн көру.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To finish a course and to get a certificate.</source>
   <translation>Курсты бітіріп, куәлік алу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To get the wages for the months of work.</source>
   <translation>Жұмыс істеген айлардың жалақысын алу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To go home with papers and without debt.</source>
   <translation>Елге құжатпен және қарызсыз оралу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To have valid papers and to get the wages that are owed.</source>
   <translation>Жарамды құжаты болу және берілмеген жалақысын алу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To live in a safe place and to see the family again.</source>
   <translation>Қауіпсіз жерде тұру және отбасын қайта көру.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>To print it, save it as PDF and print that file. Delete it when it is handed in.</source>
   <translation>Басып шығару үшін PDF ретінде сақтап, сол файлды басып шығарыңыз. Тапсырғаннан кейін оны жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To sleep without fear.</source>
   <translation>Қорықпай ұйықтау.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To stay here and to find work.</source>
   <translation>Осында қалып, жұмыс табу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>To the inbox</source>
   <translation>«Кіріс» бетіне өту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>To the page</source>
   <translation>Бетке өту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To this shelter</source>
   <translation>Осы баспанаға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>To whom</source>
   <translation>Кімге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>To: the authorised body for the protection of personal data</source>
   <translation>Кімге: дербес деректерді қорғау саласындағы уәкілетті органға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>To: {name}</source>
   <translation>Кімге: {name}</translation>
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
   <translation>Бүгін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Today, go through the people whose safety is touched: who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.</source>
   <translation>Қауіпсіздігіне қатысы бар адамдарды бүгін қарап шығыңыз: кімге ескерту керек, кімнің мекенжайы ол қорқатын адамдарға белгілі, кімге басқа орын керек? Әрқайсысынан не қалайтынын сұраңыз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Today, go through the people with answers about safety ({n}): who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.</source>
   <translation>
    <numerusform>Қауіпсіздік туралы жауаптары бар адамдарды ({n}) бүгін қарап шығыңыз: кімге ескерту керек, кімнің мекенжайы ол қорқатын адамдарға белгілі, кімге басқа орын керек? Әрқайсысынан не қалайтынын сұраңыз.</numerusform>
    <numerusform>Қауіпсіздік туралы жауаптары бар адамдарды ({n}) бүгін қарап шығыңыз: кімге ескерту керек, кімнің мекенжайы ол қорқатын адамдарға белгілі, кімге басқа орын керек? Әрқайсысынан не қалайтынын сұраңыз.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Today: {n}</source>
   <translation>Бүгін: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Кіммен бірге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Әңгімеде немесе телефонмен айтылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Told the donor or the coordinating office</source>
   <translation>Донорға немесе үйлестірушіге айтылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Told the manager</source>
   <translation>Басшыға айтылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Tomorrow</source>
   <translation>Ертең</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Tonight</source>
   <translation>Бүгін түнде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <source>Tonight's beds</source>
   <translation>Түнгі төсектер</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Tonight: {n} here</source>
   <translation>
    <numerusform>Бүгін түнде осында: {n}</numerusform>
    <numerusform>Бүгін түнде осында: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a card back: it is trusted no more</source>
   <translation>Карта қайтарылып алынды: ол енді сенімді емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a change back: {what}</source>
   <translation>Өзгеріс кері қайтарылды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a night count back</source>
   <translation>Түнді санау қайтарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a person in</source>
   <translation>Адам қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a referral to this shelter in</source>
   <translation>Баспанаға келген жолдама қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a removal back: {what}</source>
   <translation>Жою кері қайтарылды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took access from somebody and renewed the keys</source>
   <translation>Қолжетімділік алынып, кілттер жаңартылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took an addition back: {what}</source>
   <translation>Қосу кері қайтарылды: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took back what was said of something due</source>
   <translation>Орындалуы керек істегі белгі алынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took in a card after comparing it with its paper</source>
   <translation>Парағымен салыстырылған карта қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took in a card after comparing its digits</source>
   <translation>Цифрлары салыстырылған карта қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took its card from an organisation</source>
   <translation>Ұйымның картасы алып тасталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took over the rows of a register</source>
   <translation>Тізілім жолдары көшірілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Took place</source>
   <translation>Өтті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took summaries in</source>
   <translation>Жиынтық есептер қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took the answer to a referral in</source>
   <translation>Жолдамаға келген жауап қабылданды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Құрал-сайман немесе жабдық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Topic</source>
   <translation>Тақырып</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Total</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Totals and groups count as numbers of their own. A quarter with fewer than 50 persons has fewer and shorter tables, because then more of their numbers can be shown.</source>
   <translation>Жалпы сандар мен топтар жеке сан болып есептеледі. Тоқсанда 50-ден аз адам болса, кестелер азырақ әрі қысқарақ болады: сонда көбірек сан көрсетуге болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Town, organisation, market, station, website address.</source>
   <translation>Қала, ұйым, базар, вокзал, сайт мекенжайы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Traces of the memory on an unencrypted disk</source>
   <translation>Шифрланбаған дискідегі жад іздері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Trade; repair of motor vehicles</source>
   <translation>Сауда; автомобильдерді жөндеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Trafficked again</source>
   <translation>Қайтадан адам саудасының құрбаны болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trafficking</source>
   <translation>Адам саудасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking events</source>
   <translation>Адам саудасы оқиғалары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking history</source>
   <translation>Адам саудасының тарихы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Trafficking status</source>
   <translation>Адам саудасына қатысты мәртебесі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Trainee</source>
   <translation>Жаттығушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Training</source>
   <translation>Оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Training for others</source>
   <translation>Басқаларды оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Training for our staff</source>
   <translation>Өз қызметкерлерімізді оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Training on rights</source>
   <translation>Құқықтар туралы оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trainings for others</source>
   <translation>Басқаларға арналған оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trainings for our staff</source>
   <translation>Өз қызметкерлерімізді оқыту іс-шаралары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>Trainings, outreach, campaigns and meetings. They stand in section 11 of the quarterly report.</source>
   <translation>Оқыту, көшпелі жұмыс, науқандар мен кездесулер. Олар тоқсандық есептің 11-бөліміне кіреді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Tranches of a grant</source>
   <translation>Грант транштары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Tranches paid</source>
   <translation>Төленген транш саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transfer</source>
   <translation>Беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Басқа қызметке берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Transgender feminine</source>
   <translation>Трансгендер әйел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Transgender masculine</source>
   <translation>Трансгендер ер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Transgender persons</source>
   <translation>Трансгендер адамдар</translation>
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
   <translation>Тасымалдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transportation and storage</source>
   <translation>Көлік және қоймалау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transporter</source>
   <translation>Тасымалдаушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trauma-focused work</source>
   <translation>Психологиялық жарақатпен жұмыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Сапар құжаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Travelled along</source>
   <translation>Бірге жүрді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travels alone</source>
   <translation>Жалғыз барады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Treated by a doctor</source>
   <translation>Дәрігер көмегі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Емдеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Treatment goes on</source>
   <translation>Емдеу жалғасуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment of addiction</source>
   <translation>Тәуелділікті емдеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Tried out the recovery card</source>
   <translation>Қалпына келтіру картасы сыналды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Tried out two shares of the recovery card</source>
   <translation>Қалпына келтіру картасының екі бөлігі сыналды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble concentrating on things, such as reading or watching television</source>
   <translation>Зейін қою қиын болды, мысалы, оқуға немесе теледидарға</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble falling or staying asleep, or sleeping too much</source>
   <translation>Ұйықтап кету қиын болды, ұйқыңыз бөлінді немесе тым көп ұйықтадыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble relaxing</source>
   <translation>Босаңсу қиын болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Trust a card</source>
   <translation>Картаны сенімді деп тану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Trusted</source>
   <translation>Сенімді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Trusted cards</source>
   <translation>Сенімді карталар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Trusted since</source>
   <translation>Қай күннен сенімді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Try another spelling or fewer letters. Both alphabets and the wrong keyboard layout are understood.</source>
   <translation>Басқаша жазып немесе әріптерді азайтып көріңіз. Екі әліпби де, пернетақтаның басқа тілдегі қатесі де түсінікті.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Try it</source>
   <translation>Тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Try the card</source>
   <translation>Картаны тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Try the recovery card</source>
   <translation>Қалпына келтіру картасын тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Tu</source>
   <translation>Сс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Туберкулез</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Tuesday</source>
   <translation>сейсенбі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Turkmenistan</source>
   <translation>Түрікменстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Turn on the encryption of the whole disk (BitLocker in Windows, LUKS in Linux). Turn hibernation off. Switch the computer off when you leave the office, and do not only close it.</source>
   <translation>Бүкіл дискіні шифрлауды қосыңыз (Windows жүйесінде BitLocker, Linux жүйесінде LUKS). Гибернацияны өшіріңіз. Кеңседен кеткенде компьютерді жай жауып қоймай, өшіріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Twitter (X)</source>
   <translation>Twitter (X)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Two cases of this person are open at the same time</source>
   <translation>Бұл адамның екі ісі бір уақытта ашық тұр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Two parts of the program had to agree, each written without the other. The first hid numbers until it had, for every number below {threshold}, two complete examples of a quarter that print exactly this report: one with nobody there, one with more than {threshold}.</source>
   <translation>Бағдарламаның бір-бірінен бөлек жазылған екі бөлігі келісуі керек болды. Біріншісі {threshold} мәнінен кіші әр сан үшін дәл осы есепті беретін екі толық тоқсан мысалы табылғанша сандарды жасырды: бірінде ешкім жоқ, екіншісінде адам саны {threshold} мәнінен көп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Two residents quarrelled about the kitchen. Both calmed down when each had been listened to alone.</source>
   <translation>Екі тұрғын ас үйге бола ұрысып қалды. Әрқайсысын жеке тыңдаған соң екеуі де сабасына түсті.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Two shares are needed, and one of them is missing.</source>
   <translation>Екі бөлік керек, біреуі жетпей тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Two stays fall on the same nights</source>
   <translation>Екі тұру бір түндерге түседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>Two such quarters can be reported as one half-year: counted as one period, they more often have enough people for numbers. The half-year takes the place of both; none of them is issued beside it.</source>
   <translation>Мұндай екі тоқсанды бір жартыжылдық ретінде көрсетуге болады: бір кезең ретінде санағанда адамдар сан беруге жиірек жетеді. Жартыжылдық екі тоқсанның да орнын басады; олардың ешқайсысы оның қасында шығарылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>Two summaries come from the same shelter. Only the latest of each may be added up.</source>
   <translation>Екі жиынтық есеп бір баспанадан келген. Әр баспананың соңғысы ғана қосылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Type a card from its paper</source>
   <translation>Картаны қағаздан теру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Type all groups of “The keys in groups”, from the first to the last. Spaces, dashes and small letters do not matter. If a group does not fit, the program says which.</source>
   <translation>«Топтарға бөлінген кілттер» бөліміндегі барлық топты біріншісінен соңғысына дейін теріңіз. Бос орын, сызықша және кіші әріп маңызды емес. Бір топ сәйкес келмесе, бағдарлама қайсысы екенін айтады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type all twelve groups from your paper</source>
   <translation>Қағаздан он екі топтың бәрін теріңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Оқиға түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Type of organisation</source>
   <translation>Ұйым түрі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Type one from paper</source>
   <translation>Қағаздан теру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Type the case code {code} to go on.</source>
   <translation>Жалғастыру үшін {code} іс кодын теріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type the groups from your paper. Only what is on paper opens the records later.</source>
   <translation>Топтарды қағаздан теріңіз. Кейін қойманы тек қағаздағы жазу ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type these groups from your paper: {places}</source>
   <translation>Қағаздан мына топтарды теріңіз: {places}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Typing the case into the state portal</source>
   <translation>Істі мемлекеттік порталға енгізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Ukraine</source>
   <translation>Украина</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Unauthorised persons may be able to read that part of the records which one member of the staff could read.</source>
   <translation>Бөгде адамдар бір қызметкер оқи алған жазбалар бөлігін оқи алуы мүмкін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Under 18</source>
   <translation>18 жасқа толмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Under 18 no means is needed; consent does not count where a means was used.</source>
   <translation>18 жасқа толмағандар үшін тәсілдің болуы қажет емес; тәсіл қолданылса, келісім ескерілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Тергелуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Under the code of the case, without the name</source>
   <translation>Істің кодымен, есімсіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Under way</source>
   <translation>Жүріп жатыр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Understanding and being understood</source>
   <translation>Түсіну және өз ойын түсіндіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <source>Undetermined citizenship</source>
   <translation>Азаматтығы анықталмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <location filename="../../src/caseapp/ui/undo_key.py" />
   <source>Undo</source>
   <translation>Кері қайтару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Undo the last saving</source>
   <translation>Соңғы сақтауды кері қайтару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <location filename="../../src/caseapp/ui/pages/entry_undo.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Undone.</source>
   <translation>Кері қайтарылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Unit</source>
   <translation>Өлшем бірлігі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Unlock</source>
   <translation>Құлыпты ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Unlock the records</source>
   <translation>Жазбалардың құлпын ашу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Unlocked the vault</source>
   <translation>Қойманың құлпы ашылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Unpaid wages</source>
   <translation>Төленбеген жалақы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Unpaid wages and compensation</source>
   <translation>Төленбеген жалақы және өтемақы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Until it is lifted.</source>
   <translation>Алып тасталғанға дейін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>Қай күнге дейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Until {day}.</source>
   <translation>{day} дейін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Жалпы орта білім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Urgent</source>
   <translation>Шұғыл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Use the card itself.</source>
   <translation>Картаның өзін пайдаланыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Use the offered words</source>
   <translation>Ұсынылған сөздерді қолдану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Use the recovery card</source>
   <translation>Қалпына келтіру картасын пайдалану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Use the recovery card.</source>
   <translation>Қалпына келтіру картасын пайдаланыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Use this computer for work only. Install updates of the system. Put in no stick that you do not know. Work under an account that is not the administrator's. Lock the records whenever you do not need them.</source>
   <translation>Бұл компьютерді тек жұмысқа пайдаланыңыз. Жүйе жаңартуларын орнатыңыз. Бейтаныс флешканы салмаңыз. Әкімші емес тіркелгімен жұмыс істеңіз. Жазбалар керек болмағанда, оларды құлыптаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Used for</source>
   <translation>Қандай мақсатқа жұмсалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Used of it (KZT)</source>
   <translation>Оның жұмсалған бөлігі (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Uses the person's children</source>
   <translation>Адамның балаларын пайдалану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Uzbekistan</source>
   <translation>Өзбекстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Vaccination</source>
   <translation>Вакцина егу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>Қолданылу мерзімінің соңы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Value</source>
   <translation>Мәні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Verdict</source>
   <translation>Шешім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Нысанның нұсқасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Version {version}</source>
   <translation>Нұсқа {version}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>Version {version} of the rules. A rule stands where it is needed first.</source>
   <translation>Ережелер нұсқасы: {version}. Әр ереже алғаш қажет болған жерінде тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Viber</source>
   <translation>Viber</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Жәбірленуші</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Villages of seasonal workers</source>
   <translation>Маусымдық жұмысшылар ауылдары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Violence between residents</source>
   <translation>Тұрғындар арасындағы зорлық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Violence or threat against staff</source>
   <translation>Қызметкерлерге зорлық немесе қорқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Visit</source>
   <translation>Қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Visit again</source>
   <translation>Қайта барып көру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Visit to a psychiatrist</source>
   <translation>Психиатрға бару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Visit to the shelter</source>
   <translation>Баспанаға келетін қонақтар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Visited by</source>
   <translation>Барған маман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Visits</source>
   <translation>Барып көрулер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Visits to the place</source>
   <translation>Барып көру саны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Vocational college</source>
   <translation>Кәсіптік колледж</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Vocational training</source>
   <translation>Кәсіптік оқыту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Voluntary return</source>
   <translation>Ерікті түрде оралу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Volunteers</source>
   <translation>Еріктілер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Ваучер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Vulnerabilities</source>
   <translation>Осал тұстары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>WHO-5 total</source>
   <translation>WHO-5 жалпы балы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Wages not paid (KZT)</source>
   <translation>Төленбеген жалақы (теңге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Wait {seconds} s</source>
   <translation>{seconds} с күтіңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>Waiting for a key that you hold: {names}.</source>
   <translation>Сізде бар кілтті күтеді: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. Nobody holds it; the recovery card opens it.</source>
   <translation>Кілт күтеді: {what}. Ол ешкімде жоқ; бөлімді қалпына келтіру картасы ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. Somebody who holds it passes it on.</source>
   <translation>Кілт күтеді: {what}. Оны кілті бар адам береді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. You hold it.</source>
   <translation>Кілт күтеді: {what}. Ол сізде бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Waits for the return</source>
   <translation>Оралуды күтуде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Walking or climbing steps</source>
   <translation>Жүру немесе баспалдақпен көтерілу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Warning signs</source>
   <translation>Ескерту белгілері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Warning signs, what helps, whom to call, a safe place.</source>
   <translation>Қауіп белгілері, не көмектеседі, кімге хабарласу керек, қауіпсіз орын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Was anybody hurt</source>
   <translation>Зардап шеккендер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Was the whole disk encrypted (BitLocker, LUKS)?</source>
   <translation>Бүкіл диск шифрланған ба еді (BitLocker, LUKS)?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Жуыну немесе киіну</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Water supply, sewerage, waste management</source>
   <translation>Сумен жабдықтау, су бұру, қалдықтарды басқару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Way of recruitment</source>
   <translation>Азғырып көндіру тәсілі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Way out</source>
   <translation>Істің аяқталуы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>We</source>
   <translation>Ср</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Сізге жақсы көмектесу үшін сұраймыз: қауіпсіз орын, дәрігер, заңгер, құжаттар, жұмыс, үйге қайту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>We can help.</source>
   <translation>Көмектесе аламыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>We cannot help.</source>
   <translation>Көмектесе алмаймыз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>We have not received your report of {n} quarters yet:</source>
   <translation>
    <numerusform>Біз сіздің {n} тоқсан есебіңізді әлі алған жоқпыз:</numerusform>
    <numerusform>Біз сіздің {n} тоқсан есептеріңізді әлі алған жоқпыз:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>We keep what is written about you for {years} years after our work with you has ended. If you were under 18 when you came, we keep it at least until you are 21. Then your name and everything that points to you is erased. Only numbers without a name stay.</source>
   <translation>Сіз туралы жазылғанды сізбен жұмысымыз аяқталғаннан кейін {years} жыл сақтаймыз. Келгенде 18-ге толмаған болсаңыз, кемінде 21 жасқа толғанша сақтаймыз. Содан кейін атыңыз және сізді тануға болатын барлық дерек жойылады. Атсыз сандар ғана қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is erased.</source>
   <translation>Айтқандарыңызды сізбен жұмысымыз аяқталғаннан кейін {years} жыл құлыптаулы сақтаймыз. Содан кейін атыңыз жойылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We look at it again on</source>
   <translation>Қайта қараймыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We talked about this plan. I understand it and I agree.</source>
   <translation>Бұл жоспарды талқыладық. Мен оны түсіндім және келісемін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may have to speak. Whenever we can, we tell you first.</source>
   <translation>Сіздің келісіміңізсіз сіз туралы ешкімге айтпаймыз. Тек біреудің өміріне қауіп төнсе немесе заң талап етсе, айтуға тура келуі мүмкін. Мүмкін болған кезде алдымен сізге айтамыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WeChat</source>
   <translation>WeChat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of exploitation</source>
   <translation>Қанауға пайдаланылған сайттар мен қосымшалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Азғырып көндіруге пайдаланылған сайттар мен қосымшалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Wednesday</source>
   <translation>сәрсенбі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>Week</source>
   <translation>Апта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Welcome. What is this computer for?</source>
   <translation>Қош келдіңіз. Бұл компьютер не үшін пайдаланылады?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Well</source>
   <translation>Жақсы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Well, or still so</source>
   <translation>Жақсы немесе сол күйде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Went to the family</source>
   <translation>Отбасына кетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>What</source>
   <translation>Не</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I can do alone</source>
   <translation>Өзім жалғыз не істей аламын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I live for</source>
   <translation>Не үшін өмір сүремін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>What became of it</source>
   <translation>Немен аяқталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>What does not fit</source>
   <translation>Не сәйкес емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>What each role may do</source>
   <translation>Әр рөл не істей алады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Нақты не</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What follows</source>
   <translation>Әрі қарай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>What for</source>
   <translation>Не үшін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>What goes along</source>
   <translation>Не беріледі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>What happened</source>
   <translation>Болған оқиғалар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>What happened in the house, without needless detail about anybody. The details are sealed: only who holds the key of safety reads them.</source>
   <translation>Баспанада не болғаны, ешкім туралы артық мәліметсіз. Егжей-тегжейі жабық: оны қауіпсіздік кілті бар адам ғана оқиды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>What happened in the quarter, in the shelter's own words</source>
   <translation>Тоқсанда не болғаны, баспананың өз сөзімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Сізбен не болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What helps</source>
   <translation>Не көмектеседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Өзіне не көмектеседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>What if …</source>
   <translation>Егер …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>What is asked for</source>
   <translation>Қандай көмек сұралады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>What is counted</source>
   <translation>Не саналады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>What is due</source>
   <translation>Не істеу керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>What is entered after the report of its quarter was issued counts in the quarter in which it is entered. An issued report is never changed.</source>
   <translation>Тоқсан есебі шығарылғаннан кейін енгізілген мәлімет енгізілген тоқсанында саналады. Шығарылған есеп ешқашан өзгертілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>What is erased</source>
   <translation>Не жойылады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Бұл қағазда не жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What is protected</source>
   <translation>Не қорғалады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What is protected by what</source>
   <translation>Не немен қорғалған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What is published cannot be called back.</source>
   <translation>Жарияланғанды қайтарып алуға болмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What is worth living for</source>
   <translation>Не үшін өмір сүруге тұрарлық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is written about you</source>
   <translation>Сіз туралы не жазылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What it cannot protect, and what helps</source>
   <translation>Бағдарлама нені қорғай алмайды және не көмектеседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What it does protect</source>
   <translation>Бағдарлама нені қорғайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <source>What it says</source>
   <translation>Онда не айтылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>What kind of file this is was not recognised, so it is not taken.</source>
   <translation>Бұл қандай файл екені танылмады, сондықтан қабылданбады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What kind of help</source>
   <translation>Бұл қандай көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What matters most to the person now</source>
   <translation>Адам үшін қазір ең маңыздысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>What may be told to whom stands in the consents.</source>
   <translation>Кімге не айтуға болатыны келісімдерде жазылған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>What persons received in the quarter, by the day on which they had it, also after their case was closed.</source>
   <translation>Адамдардың тоқсанда алғаны, алған күні бойынша, ісі жабылғаннан кейінгісі де.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Не қорғайды және күш береді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>What she hands to the police or a court, she first shows to the person.</source>
   <translation>Полицияға немесе сотқа берілетінді алдымен адамның өзіне көрсетеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What shows without any passphrase</source>
   <translation>Құпия сөйлемсіз не көрінеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What somebody could learn who knows more</source>
   <translation>Көбірек білетін адам не біле алар еді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <source>What stands here is never shown again. Close the program before it is on paper?</source>
   <translation>Мұнда көрсетілгені қайта көрсетілмейді. Ол қағазға жазылмай тұрып, бағдарламаны жабу керек пе?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What stands on the screen can be read over your shoulder, through a window or with a telephone.</source>
   <translation>Экрандағыны иығыңыздан асыра, терезеден немесе телефонмен оқуға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/backups.py" />
   <source>What stands on this computer goes further than the backup, so nothing was restored.</source>
   <translation>Осы компьютердегі қойма сақтық көшірмеден жаңа, сондықтан ештеңе қалпына келтірілмеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>What stays</source>
   <translation>Не қалады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What the conversation is for</source>
   <translation>Әңгіменің не үшін өткізілетіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What the person can do without anybody else.</source>
   <translation>Адам басқаның көмегінсіз не істей алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>What the person wishes to be called. It is shown in lists.</source>
   <translation>Адам өзін қалай атағанын қалайды. Тізімдерде осы ат көрсетіледі.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What the shelter or another body found; the formal status of the state is asked on the case.</source>
   <translation>Баспананың немесе басқа органның қорытындысы; мемлекет берген ресми мәртебе «Іс» бөлімінде сұралады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What they did</source>
   <translation>Олар не істеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>What this does not protect</source>
   <translation>Бағдарлама неден қорғамайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What to do now, in this order</source>
   <translation>Қазір не істеу керек, ретімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What was checked before this report was signed</source>
   <translation>Есепке қол қойылмай тұрып не тексерілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>What was done</source>
   <translation>Не істелді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was done with the person</source>
   <translation>Адамға қандай әрекет жасалды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>What was erased</source>
   <translation>Не жойылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Не түсіндірілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>What was found</source>
   <translation>Не анықталды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What was on it</source>
   <translation>Онда не болған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Не берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was promised</source>
   <translation>Не уәде етілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>What was proved</source>
   <translation>Не дәлелденді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Бұрын берілгенді әрдайым қайтарып алу мүмкін емес, бірақ оның қайда кеткенін сізге айтамыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>What was typed back is not the new card.</source>
   <translation>Терілгені жаңа карта емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>What was with it?</source>
   <translation>Қасында не болды?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>What was written cannot be read back. Use another stick.</source>
   <translation>Жазылған деректерді қайта оқу мүмкін болмады. Басқа флешканы алыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Жауаптарыңызбен не істейміз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>What went out through the program is written down by the program, and stays as it is.</source>
   <translation>Бағдарлама арқылы берілгенді бағдарламаның өзі жазады, ол өзгертілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>What went where</source>
   <translation>Кімге не берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>What will be done differently</source>
   <translation>Не істеуді өзгертеміз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>Неге келісім бердіңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>What you cannot read yourself</source>
   <translation>Өзіңіз оқи алмайтын деректер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What you may ask for</source>
   <translation>Нені сұрай аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you need</source>
   <translation>Сізге не қажет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>What you tell stays here</source>
   <translation>Айтқаныңыз осында қалады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>What you typed about this shelter is not saved.</source>
   <translation>Осы баспана туралы тергеніңіз сақталмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Неге жеткіңіз келеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>What, who, with whom, until when, paid by whom.</source>
   <translation>Не, кім, кіммен, қашанға дейін, кім төлейді.</translation>
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
   <translation>Қашан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the groups of two shares.</source>
   <translation>Құпия сөйлем ұмытылса, «Құпия сөйлемді ұмытып қалдым» дегенді таңдап, екі бөліктің топтарын теріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the twelve groups.</source>
   <translation>Құпия сөйлем ұмытылса, «Құпия сөйлемді ұмытып қалдым» дегенді таңдап, он екі топты теріңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>When did you notice that it is gone?</source>
   <translation>Жоғалғанын қашан байқадыңыз?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Қиын болған кезде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>When it was entered</source>
   <translation>Қашан енгізілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When the card or the shares were replaced, destroy this one.</source>
   <translation>Карта немесе бөліктер ауыстырылса, осыны жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>When was it last seen?</source>
   <translation>Соңғы рет қашан көрдіңіз?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Қашан келдіңіз, қайда тұрдыңыз, сізге кім жауапты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Where and with whom</source>
   <translation>Қайда және кіммен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Where it is not this shelter.</source>
   <translation>Егер бұл осы баспана болмаса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Where no answer has come by then.</source>
   <translation>Егер ол күнге дейін жауап болмаса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Where persons live after closure</source>
   <translation>Іс жабылғаннан кейін адамдар қайда тұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Where the program is installed, the command “caseapp summary audit FILE” reads the file, verifies the signature and looks at every count anew.</source>
   <translation>Бағдарлама орнатылған жерде «caseapp summary audit ФАЙЛ» пәрмені файлды оқып, қолтаңбаны тексереді және әр санды қайта қарап шығады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Where to keep it</source>
   <translation>Оны қайда сақтау керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Whether and how the people concerned are told:</source>
   <translation>Адамдардың өздеріне хабарланды ма және қалай:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Whether the debt was real or made up.</source>
   <translation>Қарыз шын болса да, ойдан шығарылса да.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Үйге қайту-қайтпауды және қашан қайтуды өзіңіз шешесіз. Өзіңіз қаламаған сапарды ұйымдастырмаймыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Which records were on it?</source>
   <translation>Онда қандай жазбалар болды?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>While the records are open, such a program sees the screen, the keys that are pressed and the memory. It also learns the passphrase.</source>
   <translation>Жазбалар ашық тұрғанда, мұндай бағдарлама экранды, басылған пернелерді және жадты көреді. Құпия сөйлемді де біліп алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Who</source>
   <translation>Кім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Who answers for this report</source>
   <translation>Осы есепке кім жауап береді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Who applies</source>
   <translation>Кім жүгінеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Who can open the file</source>
   <translation>Файлды кім аша алады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Who could sign in, and when each last worked here</source>
   <translation>Кім кіре алған және әрқайсысы мұнда соңғы рет қашан жұмыс істеген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Who decided for the child</source>
   <translation>Бала үшін кім шешті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who decided on this status</source>
   <translation>Бұл мәртебені кім шешті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Who has forgotten her passphrase?</source>
   <translation>Құпия сөйлемін кім ұмытты?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Кез келген сағатта маған кім көмектеседі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>Who is due depends on the age, and you do not hold the key to it.</source>
   <translation>Мерзім жасқа байланысты, ал оның кілті сізде жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Кім жауапты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Who may see it</source>
   <translation>Оны кім көре алады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Who of the staff accompanies the person.</source>
   <translation>Адамды қай қызметкер ертіп барады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Who organises the return.</source>
   <translation>Оралуды кім ұйымдастырады.</translation>
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
   <translation>Кім төлейді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Who prepared it says so on the page of the export; then a manager approves it.</source>
   <translation>Есепті дайындаған адам оны экспорт бетінде көрсетеді; содан кейін басшы бекітеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Кім жолдады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who stated the facts</source>
   <translation>Мәліметті кім айтты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Кім қатысты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Who was under 18 when the first case was opened: until {years} years of age, where that is later. Who has an open case or is on hold: as long as that lasts. After that only coded facts stay, for the statistics.</source>
   <translation>Бірінші іс ашылғанда 18 жасқа толмағандар: {years} жасқа толғанша, егер бұл кейінірек болса. Ісі ашық немесе тыйым салынғандар: ол біткенге дейін. Содан кейін статистика үшін тек кодталған мәліметтер қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Сіз кімсіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever can work on the computer unseen may put a false program in the place of this one, which then asks for your passphrase.</source>
   <translation>Компьютерде көзге түспей жұмыс істей алатын адам осы бағдарламаның орнына құпия сөйлеміңізді сұрайтын жалғанын қоя алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever forces you knows that such things exist, and goes on asking. Without them you can honestly say that there is nothing more.</source>
   <translation>Мәжбүрлейтін адам мұндайдың болатынын біледі де, сұрай береді. Олар болмаса, басқа ештеңе жоқ деп адал айта аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever has a copy of the folder can try passphrases for as long as she likes. A name with a year falls within days.</source>
   <translation>Қалтаның көшірмесі бар адам құпия сөйлемді қалағанынша теріп көре алады. Есім мен жыл бірнеше күнде табылады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>Whoever has both could subtract one from the other and see the few people between them.</source>
   <translation>Екеуі де қолында бар адам бірінен бірін шегеріп, айырмасындағы аз ғана адамды көре алар еді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Whoever has it can read everything: the recovery card was with it.</source>
   <translation>Ол кімнің қолында болса, сол бәрін оқи алады: қасында қалпына келтіру картасы болған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Whoever has it can read what the person could read who was signed in, or whose passphrase was with it.</source>
   <translation>Ол кімнің қолында болса, сол кіріп отырған немесе құпия сөйлемі қасында болған адам оқи алғанды оқи алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever has the folder sees that caseapp is used here, the names and roles of the staff who can sign in, how large the records are and when they were last changed.</source>
   <translation>Қалта қолында бар адам мұнда caseapp қолданылатынын, кіре алатын қызметкерлердің аты-жөні мен рөлдерін, жазбалардың көлемін және соңғы өзгерген уақытын көреді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Whoever has the recovery card of this vault</source>
   <translation>Осы қойманың қалпына келтіру картасы бар адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Whoever has this card and the computer or a backup can read everything.</source>
   <translation>Осы карта мен компьютер немесе сақтық көшірме кімде болса, сол бәрін оқи алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whoever is on duty here, the psychologist, the doctor, the ambulance.</source>
   <translation>Баспанадағы кезекші, психолог, дәрігер, жедел жәрдем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Whoever is on duty, at any hour; the psychologist; the ambulance 103.</source>
   <translation>Кез келген уақытта кезекші; психолог; жедел жәрдем 103.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever may read an answer can remember it, copy it by hand or tell it to somebody.</source>
   <translation>Жауапты оқи алатын адам оны есте сақтап, қолмен көшіріп немесе біреуге айтып қоя алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Whoever reads the report could narrow these numbers down:</source>
   <translation>Есепті оқыған адам мына сандарды тарылтып біле алар еді:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Whoever receives this file can repeat the second check without any record of the shelter: the numbers stand in it as signed data, in the attachment “summary.caseapp”.</source>
   <translation>Бұл файлды алған кез келген адам екінші тексеруді баспананың жазбаларынсыз қайталай алады: сандар файлдың «summary.caseapp» тіркемесінде қол қойылған дерек түрінде тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever takes this computer while the records are locked, or copies the folder of the records, reads no answer without a passphrase or the recovery card.</source>
   <translation>Жазбалар құлыптаулы тұрғанда осы компьютерді алған немесе жазбалар қалтасын көшірген адам құпия сөйлемсіз немесе қалпына келтіру картасынсыз бірде-бір жауапты оқи алмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Wholly open</source>
   <translation>Толық ашық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Кімнен көмек сұрай аламын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Whom to ask</source>
   <translation>Кімнен сұрау керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whom to ask for help</source>
   <translation>Кімнен көмек сұрау керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Whom to call here</source>
   <translation>Бізде кімге қоңырау шалу керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Whom to call there</source>
   <translation>Оларда кімге қоңырау шалу керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Whose</source>
   <translation>Кімдікі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Whose records are due, whose stay longer and why, and how many years they are kept. Nothing is erased by itself.</source>
   <translation>Кімнің мерзімі келді, кімнің жазбалары ұзағырақ және неліктен қалады, неше жыл сақталады. Ештеңе өздігінен жойылмайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Whose records are these?</source>
   <translation>Бұл кімнің жазбалары?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Whose story is it? Consent to its publication must stand in this case.</source>
   <translation>Бұл кімнің тарихы? Осы істе жариялауға келісім болуы керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Why</source>
   <translation>Себебі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Why it was allowed</source>
   <translation>Неге рұқсат болды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>Why there is no answer (Ctrl+1, Ctrl+2, Ctrl+3)</source>
   <translation>Неге жауап жоқ (Ctrl+1, Ctrl+2, Ctrl+3)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Не үшін сұраймыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Why, and how much</source>
   <translation>Неліктен және қаншалықты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Why, and what was agreed</source>
   <translation>Не үшін және не келісілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Widowed</source>
   <translation>Жұбайы қайтыс болған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Winter jacket and shoes</source>
   <translation>Қысқы күрте мен аяқ киім</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Wiping after wrong tries</source>
   <translation>Қате әрекеттерден кейін өшіру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Оралғысы келеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>With a neutral cover</source>
   <translation>Бейтарап мұқабамен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>With a partner organisation</source>
   <translation>Серіктес ұйымда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/week.py" />
   <source>With case codes only. Destroy it after the week.</source>
   <translation>Тек іс кодтарымен. Аптадан кейін жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>With its paper</source>
   <translation>Парағымен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>With names instead of case codes</source>
   <translation>Іс кодтарының орнына есімдермен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/week.py" />
   <source>With names: not for a wall. Destroy it after the week.</source>
   <translation>Аты-жөндермен: қабырғаға ілуге болмайды. Аптадан кейін жойыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>Рұқсатпен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>With so few people, any table could point to one of them, so none is given.</source>
   <translation>Адам саны мұндай аз болғанда, кез келген кесте олардың бірін көрсетіп қоюы мүмкін, сондықтан кесте берілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>With so few people, any table could point to one of them, so none is given. The report can be exported all the same: it says this, and holds no numbers about people. What was done can be told on the Text page, without numbers of people.</source>
   <translation>Адам саны мұндай аз болғанда, кез келген кесте олардың бірін көрсетіп қоюы мүмкін, сондықтан кесте берілмейді. Есепті бәрібір экспорттауға болады: онда осы айтылады және адамдар туралы сан жоқ. Істелген жұмысты «Мәтін» бетінде адам санынсыз айтуға болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>With the card</source>
   <translation>Картамен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>Отбасында</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>With the name</source>
   <translation>Есімімен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>With these choices {shown} of {every} numbers are shown. The usual report shows {before} of {all}.</source>
   <translation>Бұл таңдаумен көрсетілетін сан: {every} ішінен {shown}. Әдеттегі есепте: {all} ішінен {before}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>With two shares</source>
   <translation>Екі бөлікпен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>With which the matter lies.</source>
   <translation>Іс қай жерде қаралуда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>With whom</source>
   <translation>Кіммен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>Кіммен бөлістік</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdraw</source>
   <translation>Қайтарып алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdraw: {purpose}</source>
   <translation>Қайтарып алу: {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Withdrawn</source>
   <translation>Кері қайтарып алынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Withdrawn on</source>
   <translation>Қайтарып алынған күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdrawn. Nothing more is shared for this purpose, and nothing had gone out.</source>
   <translation>Қайтарып алынды. Бұл мақсатта енді ештеңе берілмейді, бұрын да ештеңе берілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdrawn. Nothing more is shared for this purpose. This had gone out already:</source>
   <translation>Қайтарып алынды. Бұл мақсатта енді ештеңе берілмейді. Бұрын берілгені:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>Withdrawn: {purpose}</source>
   <translation>Қайтарып алынды: {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Withheld documents are among the means, but the answer here is no.</source>
   <translation>Тәсілдер арасында құжаттарды бермеу бар, ал мұндағы жауап – «жоқ».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds documents</source>
   <translation>Құжаттарын бермеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds food, water, warmth or shelter</source>
   <translation>Тамақтан, судан, жылудан немесе баспанадан айыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a month</source>
   <translation>Бір ай ішінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a week</source>
   <translation>Бір апта ішінде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Without any passphrase can be seen that caseapp is used, the names and roles of those who can sign in, and when the records were last changed.</source>
   <translation>Құпия сөйлемсіз-ақ caseapp қолданылатыны, кіре алатындардың аты-жөні мен рөлдері және жазбалардың соңғы өзгерген уақыты көрінеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Without permission</source>
   <translation>Рұқсатсыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Without the program: the signs before the dashes, written after AGE-SECRET-KEY-1, are a key of the free program age, which opens the backups.</source>
   <translation>Бағдарламасыз: AGE-SECRET-KEY-1 жазуынан кейін жазылған, сызықшаға дейінгі белгілер сақтық көшірмелерді ашатын age еркін бағдарламасының кілті болады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Куә</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Women</source>
   <translation>Әйелдер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Work</source>
   <translation>Жұмыс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Work done</source>
   <translation>Істеген жұмысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Work environment</source>
   <translation>Еңбек жағдайы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/keeping.py" />
   <source>Work on all the same</source>
   <translation>Сонда да жалғастыру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Work or employment centre</source>
   <translation>Жұмыс немесе жұмыспен қамту орталығы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Work, wage, marriage, study, travel.</source>
   <translation>Жұмыс, жалақы, неке, оқу, сапар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Worked on although the clock is earlier than the newest entry</source>
   <translation>Сағат соңғы жазбадан ерте уақытты көрсетсе де, жұмыс жалғастырылды</translation>
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
   <translation>Қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Working …</source>
   <translation>Орындалуда …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Worrying too much about different things</source>
   <translation>Түрлі нәрсеге тым көп уайымдадыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Worse</source>
   <translation>Нашарырақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>Write a day (17.05.1998), a month (05.1998) or a year (1998).</source>
   <translation>Күнін (17.05.1998), айын (05.1998) немесе жылын (1998) жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>Write a whole number, such as 12.</source>
   <translation>Бүтін сан жазыңыз, мысалы 12.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write about family, perpetrators and places</source>
   <translation>Отбасы, қылмыскерлер мен орындар туралы жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Write at least one name, or a calling name.</source>
   <translation>Кемінде бір есімді немесе атап жүрген атын жазыңыз.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Write at most {n} characters.</source>
   <translation>
    <numerusform>Ең көбі {n} таңба жазыңыз.</numerusform>
    <numerusform>Ең көбі {n} таңба жазыңыз.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Write days as 31.12.2026 and hours as 14:30. The moment you noticed it is needed.</source>
   <translation>Күнді 31.12.2026, сағатты 14:30 түрінде жазыңыз. Жоғалғанын байқаған уақытыңыз міндетті түрде керек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down a feedback sheet</source>
   <translation>Пікір парағын жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down a paper that was handed out</source>
   <translation>Берілген қағазды жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write down activities, staff and feedback sheets</source>
   <translation>Іс-шараларды, қызметкерлерді және пікірлерді жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down an incident</source>
   <translation>Оқиғаны жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Write down by hand only what was told or given outside the program.</source>
   <translation>Қолмен тек бағдарламадан тыс айтылғанын немесе берілгенін жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write down house incidents</source>
   <translation>Баспанадағы оқиғаларды жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Write down people, services and rooms; report each quarter.</source>
   <translation>Адамдарды, қызметтерді және бөлмелерді жазу; әр тоқсанда есеп беру.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Write down that this consent is withdrawn today? {purpose}</source>
   <translation>Бұл келісім бүгін қайтарып алынды деп жазылсын ба? {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Write down the day of the withdrawal.</source>
   <translation>Қайтарып алынған күнді жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down what was passed on</source>
   <translation>Не берілгенін жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Write down what you learned and did, with day and hour.</source>
   <translation>Не біліп, не істегеніңізді күні мен сағатын көрсетіп жазып отырыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Write down who will get it.</source>
   <translation>Оны кім алатынын жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Write down why it was allowed.</source>
   <translation>Неге рұқсат болғанын жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Write it without names, numbers and addresses, and let it be prepared again.</source>
   <translation>Оны аты-жөнсіз, нөмірсіз және мекенжайсыз жазып, есепті қайта дайындаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Write out only what is needed, onto an encrypted disk or stick. Delete it as soon as it has done its work. Send it neither by e-mail nor by messenger.</source>
   <translation>Тек қажеттісін, шифрланған дискіге немесе флешкаға жазыңыз. Ісі біте салысымен жойыңыз. Электрондық поштамен де, мессенджермен де жібермеңіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Write out the register</source>
   <translation>Тізілімді файлға шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Write out the whole vault</source>
   <translation>Бүкіл қойманы шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write out the whole vault, sealed</source>
   <translation>Бүкіл қойманы шифрланған түрде шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Write the card down by hand, then type its twelve groups back from the paper:</source>
   <translation>Картаны қолмен жазып алып, содан кейін он екі тобын қағаздан теріңіз:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Write the day as 31.12.2026.</source>
   <translation>Күнді былай жазыңыз: 31.12.2026.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Write the degrees as a number, such as 43.238.</source>
   <translation>Градусты санмен жазыңыз, мысалы 43.238.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Write the key of the receiver.</source>
   <translation>Алушының кілтін жазыңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write the medical sheet</source>
   <translation>Медициналық парақты жүргізу</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Write the name, at most {n} characters.</source>
   <translation>
    <numerusform>Атын жазыңыз, ең көбі {n} таңба.</numerusform>
    <numerusform>Атын жазыңыз, ең көбі {n} таңба.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Write the number; never keep a copy of the document.</source>
   <translation>Нөмірін ғана жазыңыз; құжаттың көшірмесін ешқашан сақтамаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write the psychological sheet</source>
   <translation>Психолог парағын жүргізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Write the text</source>
   <translation>Мәтінді жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write the trafficking history</source>
   <translation>Адам саудасының тарихын жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Writing and changing</source>
   <translation>Жазу және өзгерту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Writing the database anew with a new key</source>
   <translation>Дерекқор жаңа кілтпен қайта жазылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/full_export.py" />
   <source>Writing the pictures and papers</source>
   <translation>Суреттер мен құжаттар шығарылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/full_export.py" />
   <source>Writing the records</source>
   <translation>Жазбалар шығарылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Writing the vault</source>
   <translation>Қойма жазылуда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Жазған қызметкер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Written down</source>
   <translation>Жазылған мәліметтер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Written down by</source>
   <translation>Кім жазды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Written down by mistake</source>
   <translation>Қателесіп жазылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Written down.</source>
   <translation>Жазылды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Written down: the paper was read here and not taken along.</source>
   <translation>Жазылды: қағаз осында оқылды, алып кетілген жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>Written in: {language}</source>
   <translation>Жазылған тілі: {language}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote a note about a shelter's quarter</source>
   <translation>Баспана тоқсаны туралы ескертпе жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote a referral as an encrypted file</source>
   <translation>Жолдама шифрланған файл етіп жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote down an agreement with a shelter</source>
   <translation>Баспанамен келісім жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote down that a consent was withdrawn</source>
   <translation>Келісімнің қайтарып алынғаны жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote invented people for practice</source>
   <translation>Жаттығуға ойдан шығарылған адамдар жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote out the whole vault, sealed</source>
   <translation>Бүкіл қойма шифрланған түрде шығарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote reminders of missing reports</source>
   <translation>Жетіспейтін есептер туралы еске салу жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote the answer to a referral as an encrypted file</source>
   <translation>Жолдамаға жауап шифрланған файл етіп жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote the text of a report</source>
   <translation>Есептің мәтіні жазылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>X-ray or ultrasound</source>
   <translation>Рентген немесе УДЗ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Year</source>
   <translation>Жыл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Year so far</source>
   <translation>Жыл басынан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Year {year} of {name}</source>
   <translation>{year} жыл, {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Year, added up from quarterly summaries</source>
   <translation>Тоқсандық есептерден қосылған жыл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Years for which names and answers stay after the last case was closed: {n}.</source>
   <translation>Соңғы іс жабылғаннан кейін аты-жөні мен жауаптар сақталатын жылдар саны: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Years, from {least} to {most}</source>
   <translation>Жыл саны, {least}–{most}</translation>
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
   <translation>Иә</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Yes: it opens the backup {name}, which is whole.</source>
   <translation>Иә, ол {name} сақтық көшірмесін ашады, көшірме бүтін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Yes: it opens these records.</source>
   <translation>Иә, ол осы қойманы ашады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>You</source>
   <translation>Сіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are not to blame for what others did to you. You have these rights:</source>
   <translation>Басқалардың сізге істегеніне сіз кінәлі емессіз. Сіздің мынадай құқықтарыңыз бар:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are treated with respect</source>
   <translation>Сізге құрметпен қарайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>You can go on working. If it happens again, give the report below to whoever looks after caseapp. It holds no names and no answers, only where the mistake is in the program.</source>
   <translation>Жұмысты жалғастыра беруге болады. Қайталанса, төмендегі мәліметті caseapp-қа жауапты адамға беріңіз. Онда аты-жөн де, жауаптар да жоқ, бағдарламаның қай жерінде қате кеткені ғана бар.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_leaving.py" />
   <source>You cannot take yourself out.</source>
   <translation>Өз қолжетімділігіңізді ала алмайсыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide</source>
   <translation>Өзіңіз шешесіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you to find a lawyer.</source>
   <translation>Сізге жасалған іс туралы арыз беру-бермеуді өзіңіз шешесіз. Көмегіміз оған байланысты емес. Қаласаңыз, заңгер табуға көмектесеміз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you stay, what you tell and which help you take. You may leave at any time.</source>
   <translation>Осында қалу-қалмауды, не айтуды және қандай көмек алуды өзіңіз шешесіз. Кез келген уақытта кете аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>You do not hold the key of this compartment.</source>
   <translation>Сізде бұл бөлімнің кілті жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>You do not hold the keys of: {what}. These answers are marked as sealed in the file, unless the recovery card opens them for it.</source>
   <translation>Сізде мыналардың кілті жоқ: {what}. Қалпына келтіру картасы ашпаса, бұл жауаптар файлда жабық деп белгіленеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may also complain to the state body that protects personal data.</source>
   <translation>Дербес деректерді қорғайтын мемлекеттік органға да шағым бере аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected.</source>
   <translation>Сіз туралы не сақтайтынымызды кез келген уақытта сұрап, көшірмесін алып, қателерді түзеттіре аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we cannot do it, we tell you why.</source>
   <translation>Қатені түзетуді, жетіспейтінін қосуды және сіз туралы жазылғанды жоюды сұрай аласыз. Орындай алмасақ, себебін айтамыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may change your mind</source>
   <translation>Ойыңызды өзгерте аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You may complain</source>
   <translation>Шағымдана аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs nothing.</source>
   <translation>Сіз туралы не сақтайтынымызды білуге құқылысыз. Бұл қағаз соны айтады. Оны кез келген уақытта қайта сұрауға болады, ол тегін.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>You may not read or change the files of these records.</source>
   <translation>Бұл қойманың файлдарын оқуға немесе өзгертуге құқығыңыз жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may see what is written</source>
   <translation>Не жазылғанын көре аласыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to anybody who works here. From that day on we share nothing more for this purpose.</source>
   <translation>Әр келісімді кез келген уақытта, себебін айтпай-ақ қайтарып ала аласыз. Ол үшін көмектен айырылмайсыз. Осында жұмыс істейтін кез келген адамға айтыңыз немесе жазыңыз. Сол күннен бастап бұл мақсатта ештеңе бөліспейміз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared.</source>
   <translation>Келісіміңізді кез келген уақытта қайтарып ала аласыз. Ол үшін көмектен айырылмайсыз. Сол күннен бастап ештеңе берілмейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You need not answer every question. You may stop or rest at any time. You get help even if you do not tell everything.</source>
   <translation>Әр сұраққа жауап беру міндетті емес. Кез келген уақытта тоқтап, демалуға болады. Бәрін айтпасаңыз да, көмек аласыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>You prepared this report, so another manager approves it.</source>
   <translation>Бұл есепті өзіңіз дайындадыңыз, сондықтан оны басқа басшы бекітеді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Жоспарға келісіміңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_collide.py" />
   <source>Your answers stand on the newer version now. Save when you are ready.</source>
   <translation>Жауаптарыңыз енді жаңа нұсқаның үстінде тұр. Дайын болғанда сақтаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your consent</source>
   <translation>Сіздің келісіміңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your decision</source>
   <translation>Сіздің шешіміңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your documents are yours</source>
   <translation>Құжаттарыңыз өзіңіздікі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Your earlier unsaved answers are not put in yet. Leave without them?</source>
   <translation>Бұрынғы сақталмаған жауаптарыңыз әлі қойылған жоқ. Оларсыз шығасыз ба?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Your first passphrase was made by somebody else.</source>
   <translation>Сіздің алғашқы құпия сөйлеміңізді басқа адам жасаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Your first passphrase was made by somebody else. Set one that only you know; then you sign in with it.</source>
   <translation>Сіздің алғашқы құпия сөйлеміңізді басқа адам жасаған. Тек өзіңіз білетінін қойыңыз; содан кейін сонымен кіресіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Денсаулығыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Your name</source>
   <translation>Аты-жөніңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Your name for it, as it will stand in tables</source>
   <translation>Сіз берген атау, кестелерде осылай тұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Your name for the shelter, as it stands in tables</source>
   <translation>Баспанаға сіз берген атау, кестелерде осылай тұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Your new passphrase</source>
   <translation>Жаңа құпия сөйлеміңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Your own name is missing.</source>
   <translation>Аты-жөніңіз жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Your own passphrase</source>
   <translation>Өзіңіздің құпия сөйлеміңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Your passphrase</source>
   <translation>Құпия сөйлеміңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your passport and your other documents belong to you. Nobody may keep them from you.</source>
   <translation>Паспортыңыз бен басқа құжаттарыңыз өзіңіздікі. Ешкім оларды сізден алып қоюға құқылы емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your plan</source>
   <translation>Сіздің жоспарыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Мұндағы құқықтарыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Your role does not allow this.</source>
   <translation>Рөліңіз бұған рұқсат бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_closed.py" />
   <source>Your role may read this entry and not change it.</source>
   <translation>Рөліңіз бұл жазбаны оқуға рұқсат береді, бірақ өзгертуге бермейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your safety plan</source>
   <translation>Қауіпсіздік жоспарыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your support plan</source>
   <translation>Қолдау жоспарыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your talks with the psychologist</source>
   <translation>Психологпен кездесулеріңіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Бізде болған уақытыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/context.py" />
   <source>Your unsaved answers are back.</source>
   <translation>Сақталмаған жауаптарыңыз қайтадан орнында.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Үйге қайтуыңыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>a name beside the function; without it the report gives the function alone</source>
   <translation>лауазымның жанындағы аты; онсыз есепте тек лауазым тұрады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>a target; 0 takes it away</source>
   <translation>мақсат; 0 оны алып тастайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>activities</source>
   <translation>іс-шара</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>age {years}</source>
   <translation>{years} жаста</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>all people in the records</source>
   <translation>жазбалардағы барлық адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>also where its owner has a card here already, which is then taken back</source>
   <translation>иесінің мұнда картасы болса да; ол сонда қайтарылып алынады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>also where newer records stand on this computer</source>
   <translation>осы компьютерде жаңарақ қойма болса да</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>answer</source>
   <translation>жауап</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>answered</source>
   <translation>жауап берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>approve a report before it is issued</source>
   <translation>есепті шығарар алдында бекіту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>arrives on this day</source>
   <translation>осы күні келеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>at least so many: what the quarters that show this number have together</source>
   <translation>кемінде осынша: бұл санды көрсеткен тоқсандар бойынша қосынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>at least so many: what the shelters that show this number have together</source>
   <translation>кемінде осынша: бұл санды көрсеткен баспаналар бойынша қосынды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>at least {n}</source>
   <translation>кемінде {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <source>at least {n} per cent</source>
   <translation>кемінде {n} пайыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>away: {why}</source>
   <translation>жоқ: {why}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>backup</source>
   <translation>сақтық көшірме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>born {birth}</source>
   <translation>туған күні {birth}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>by half-years: in the year, not in this quarter</source>
   <translation>жартыжылдық бойынша: жылға кіреді, бұл тоқсанға кірмейді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>by {day}</source>
   <translation>{day} дейін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>called {name}</source>
   <translation>өзін {name} деп атайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>can open encrypted files</source>
   <translation>шифрланған файлды аша алады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>card since {day}</source>
   <translation>картасы бар: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>card taken back</source>
   <translation>карта қайтарылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>caseapp does not recognise this table.</source>
   <translation>caseapp бұл кестені танымады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>children</source>
   <translation>бала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>counts checked</source>
   <translation>тексерілген сан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>day</source>
   <translation>күні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>dd.mm.yyyy</source>
   <translation>кк.аа.жжжж</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>dd.mm.yyyy or yyyy</source>
   <translation>кк.аа.жжжж немесе жжжж</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>digits at the foot of a printed report</source>
   <translation>басып шығарылған есептің төменгі жағындағы цифрлар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>dispute the report of the quarter</source>
   <translation>тоқсан есебіне дау айту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>earlier reports considered</source>
   <translation>ескерілген бұрынғы есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>family, danger, places</source>
   <translation>отбасы, қауіп, орындар</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>fewer than {n}</source>
   <translation>
    <numerusform>{n} мәнінен кіші</numerusform>
    <numerusform>{n} мәнінен кіші</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>folder</source>
   <translation>қалта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>free</source>
   <translation>бос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>give a forgotten vault a new passphrase and card</source>
   <translation>құпия сөйлем ұмытылса, қоймаға жаңа құпия сөйлем мен карта беру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>health</source>
   <translation>денсаулық</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>hh:mm</source>
   <translation>сс:мм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/voice.py" />
   <source>hidden</source>
   <translation>жасырын</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: enough people, but it would tell a smaller number</source>
   <translation>жасырын: адам жеткілікті, бірақ кіші санды білдіріп қояр еді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: may be none, few or many</source>
   <translation>жасырын: мүлде жоқ, аз не көп болуы мүмкін</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: none or too few people</source>
   <translation>жасырын: адам жоқ не тым аз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>higher</source>
   <translation>жоғары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>hour</source>
   <translation>сағаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>hours</source>
   <translation>сағат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>in a folder</source>
   <translation>қалтада</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>issue a quarter as PDF</source>
   <translation>тоқсан есебін PDF түрінде шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>it does not continue the entry before it</source>
   <translation>ол алдыңғы жазбаны жалғастырмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>it is signed with a key that is not that person's</source>
   <translation>оған сол адамға тиесілі емес кілтпен қол қойылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its content was changed</source>
   <translation>оның мазмұны өзгертілген</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its number is not the next one; an entry was taken out, put in or moved</source>
   <translation>оның нөмірі кезекті нөмір емес; жазба алынған, қосылған немесе жылжытылған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its signature is not right</source>
   <translation>оның қолтаңбасы дұрыс емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>key of the receiver; the recovery card by default</source>
   <translation>алушының кілті; әдепкі бойынша қалпына келтіру картасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>late reports of all quarters: {n}</source>
   <translation>барлық тоқсан бойынша кешіккен есептер: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>less</source>
   <translation>алу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>limit reached</source>
   <translation>шегіне жетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list half-years, each in the place of its quarters</source>
   <translation>жартыжылдықтарды көрсету, әрқайсысы өз тоқсандарының орнына</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list the quarters that can be exported</source>
   <translation>экспорттауға болатын тоқсандар тізімі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list the targets of a year, or set some of them</source>
   <translation>жылдық мақсаттарды көрсету немесе кейбірін белгілеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list what a target can be set for</source>
   <translation>не үшін мақсат қоюға болатынын көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>list what is there of each quarter</source>
   <translation>әр тоқсан бойынша не бар екенін көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list what waits for a decision or an answer</source>
   <translation>шешім немесе жауап күтіп тұрғандарды тізу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>list who has access, with roles and keys</source>
   <translation>кімде қолжетімділік барын рөлдері және кілттерімен көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>look whether a vault is whole</source>
   <translation>қойманың бүтіндігін тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>lower</source>
   <translation>төмен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>make a practice vault of invented people</source>
   <translation>ойдан шығарылған адамдардан жаттығу қоймасын жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>make a vault from a backup</source>
   <translation>сақтық көшірмеден қойма жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>makes</source>
   <translation>тең</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>missing</source>
   <translation>келіп түспеді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>names, birth, documents, contacts</source>
   <translation>аты-жөні, туған күні мен жері, құжаттары, байланыс деректері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>national report</source>
   <translation>республикалық есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>needed only where several people open these records</source>
   <translation>қойманы бірнеше адам ашса ғана керек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>network folder</source>
   <translation>желілік қалта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>never</source>
   <translation>ешқашан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>nights</source>
   <translation>түн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>no card</source>
   <translation>картасы жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>nobody can be counted here</source>
   <translation>мұнда ешкім саналмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>none is known</source>
   <translation>белгілісі жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>not in use</source>
   <translation>қолданылмайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>not taken over</source>
   <translation>алынбады</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>on a stick</source>
   <translation>флешкада</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>on another computer</source>
   <translation>басқа компьютерде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>opening day not known</source>
   <translation>ашылған күні белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>paid</source>
   <translation>төленді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>participants</source>
   <translation>қатысушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>people</source>
   <translation>адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>per cent</source>
   <translation>пайыз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>persons</source>
   <translation>адам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>planned</source>
   <translation>жоспарланған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>plus</source>
   <translation>қосу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>print reminders of missing reports</source>
   <translation>жетіспейтін есептер туралы еске салуды шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>print the data inside a summary</source>
   <translation>жиынтық есептің ішіндегі деректерді көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>psychological help</source>
   <translation>психологиялық көмек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>put off, was due on {day}</source>
   <translation>кейінге қалдырылды, мерзімі {day} болған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>quarterly report</source>
   <translation>тоқсандық есеп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>quarterly summaries</source>
   <translation>тоқсандық жиынтық есептер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>read only, change nothing</source>
   <translation>тек оқу, ештеңені өзгертпеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>received</source>
   <translation>келіп түсті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>receiver not written down</source>
   <translation>алушы жазылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>referral</source>
   <translation>жолдама</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>referrals as encrypted files</source>
   <translation>шифрланған файл түріндегі жолдаулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>registers in and out</source>
   <translation>тізілімдерді енгізу және шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>repeat the audit of a summary from the file alone</source>
   <translation>жиынтық есепті тек файл бойынша қайта тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>reports, unsealed backups and cards of the same vault</source>
   <translation>сол қойманың есептері, ашылған сақтық көшірмелері мен карталары</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>required</source>
   <translation>міндетті</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>say who prepared a report</source>
   <translation>есепті кім дайындағанын көрсету</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>set by how many days after a quarter its report is due</source>
   <translation>тоқсаннан кейін есеп неше күнде келуі тиіс екенін орнату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>settle a dispute by its number</source>
   <translation>дауды нөмірі бойынша шешу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>sheets</source>
   <translation>парақ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>shelters: quarters, agreements, reminders</source>
   <translation>баспаналар: тоқсандар, келісімдер, еске салулар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>since {day}</source>
   <translation>{day} күнінен бері</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>smallest number that may be shown</source>
   <translation>көрсетуге болатын ең кіші сан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>stick</source>
   <translation>флешка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take a referral or an answer in</source>
   <translation>жолдауды немесе жауапты қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take in a card whose digits agree</source>
   <translation>цифрлары сәйкес келген картаны қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take summaries in</source>
   <translation>жиынтық есептерді қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take the rows of a register in</source>
   <translation>тізілімнің жолдарын қабылдау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>tell of the audit log and what vouches for it</source>
   <translation>аудит журналы және оны не растайтыны туралы айту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of a share; two of them, instead of the card</source>
   <translation>бөліктің мәтіні; картаның орнына екеуі</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card</source>
   <translation>қалпына келтіру картасының мәтіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card, instead of a passphrase</source>
   <translation>құпия сөйлемнің орнына – қалпына келтіру картасының мәтіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card, to open what you cannot read</source>
   <translation>өзіңіз оқи алмайтынды ашу үшін қалпына келтіру картасының мәтіні</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>the audit log</source>
   <translation>аудит журналы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the project of the report</source>
   <translation>есептің жобасы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the vault that the window opens</source>
   <translation>терезе ашатын қойма</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the whole of all shelters</source>
   <translation>барлық баспананың ортақ қорытындысы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>times</source>
   <translation>рет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>took a saving back</source>
   <translation>сақтау кері қайтарылды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>trust a shelter's card no more</source>
   <translation>баспананың картасына енді сенбеу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>unchanged</source>
   <translation>өзгеріссіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>under the code, without the name</source>
   <translation>кодпен, есімсіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>until {day}</source>
   <translation>мерзімі: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>verify an exported audit log without a vault</source>
   <translation>шығарылған аудит журналын қоймасыз тексеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>what-went-where</source>
   <translation>кімге-не-берілді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>who gets it; for others, whoever did not consent is left out</source>
   <translation>файл кімге; басқалар үшін келісім бермегендер кірмейді</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>who gets the new passphrase; the first user by default</source>
   <translation>жаңа құпия сөйлемді кім алады; әдепкіде бірінші пайдаланушы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with answers about family, danger and places</source>
   <translation>отбасы, қауіп және орындар туралы жауаптары бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with medical answers</source>
   <translation>медициналық жауаптары бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with names, birth, documents, contacts</source>
   <translation>аты-жөні, туған күні, құжаттары, байланыс деректері бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with psychological answers</source>
   <translation>психологиялық жауаптары бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>write a note about a shelter's quarter</source>
   <translation>баспана тоқсаны туралы ескертпе жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a referral for an organisation</source>
   <translation>ұйымға жолдау жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write a sealed backup</source>
   <translation>шифрланған сақтық көшірме жасау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a year of all shelters as a workbook or table</source>
   <translation>барлық баспананың жылын кітап немесе кесте етіп жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a year, added up from its issued quarters</source>
   <translation>шығарылған тоқсандардан қосылған жылды жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write beside sealed entries what they say</source>
   <translation>жабық жазбалардың жанына мазмұнын жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>write down the agreement with a shelter</source>
   <translation>баспанамен келісімді жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write out the whole vault, sealed</source>
   <translation>бүкіл қойманы шифрланған түрде шығару</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/commands.py" />
   <source>write over a file that is there already</source>
   <translation>бар файлдың үстінен жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write the audit log as a signed file or a table</source>
   <translation>аудит журналын қол қойылған файл немесе кесте етіп сақтау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the coded records</source>
   <translation>кодталған жазбаларды файлға жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the public card of a vault</source>
   <translation>қойманың ашық картасын файлға жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the whole of a quarter</source>
   <translation>тоқсанның ортақ қорытындысын файлға жазу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>your own name for its owner</source>
   <translation>карта иесіне өзіңіз берген атау</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>{all} in all</source>
   <translation>Барлығы: {all}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>{answered} of {all}</source>
   <translation>{answered} / {all}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>{away} away, {children} children along</source>
   <translation>Жоқ: {away}, бірге балалар: {children}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>{cloud} copies the folder of these records out of the house, file by file, and a copy made while you work may not open. Move the folder out of {cloud}.</source>
   <translation>{cloud} бұл қойманың қалтасын файл-файлымен сыртқа көшіреді, ал жұмыс кезінде алынған көшірме ашылмауы мүмкін. Қалтаны {cloud} ішінен алып шығыңыз.</translation>
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
   <translation>{day}, саналды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>{day}, {place}: read again and whole, people: {people}</source>
   <translation>{day}, {place}: қайта оқылды, бүтін; адам саны: {people}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>{day}, {place}: was not finished</source>
   <translation>{day}, {place}: аяқталмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: found</source>
   <translation>{element}: бар</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not found</source>
   <translation>{element}: жоқ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not known yet</source>
   <translation>{element}: әзірге белгісіз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not needed under 18</source>
   <translation>{element}: 18 жасқа дейін қажет емес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>{first}, {then}</source>
   <translation>{first}, {then}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>{kind}  ·  printed on {day}</source>
   <translation>{kind}  ·  басылған күні {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>{many} · {amount} KZT</source>
   <translation>{many} · {amount} тг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>{minutes} min</source>
   <translation>{minutes} мин</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>{name} is not a number.</source>
   <translation>{name} – сан емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>{name} is there already, so nothing was written.</source>
   <translation>{name} файлы бар, сондықтан ештеңе жазылмады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>{name}, {function}</source>
   <translation>{name}, {function}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>{name}, {unit}</source>
   <translation>{name}, {unit}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>{name}: from {first} to {last}</source>
   <translation>{name}: {first} – {last}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>{name}: to bed {bed} from {day} on</source>
   <translation>{name}: жаңа төсек {bed}, басталуы {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>{name}: {mark}</source>
   <translation>{name}: {mark}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>{name}: {n} people</source>
   <translation>
    <numerusform>{name}: {n} адам</numerusform>
    <numerusform>{name}: {n} адам</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>{name}: {rule}</source>
   <translation>{name}: {rule}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>{numbers} People in shown lines: {now}% in place of {before}%.</source>
   <translation>{numbers} Көрсетілген жолдардағы адамдар: {before} % орнына {now} %.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>{number} is not written as a whole number.</source>
   <translation>{number} бүтін сан түрінде жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>{number}, revision {revision}</source>
   <translation>{number}, редакция {revision}</translation>
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
   <translation>
    <numerusform>Орнында жоқ: {n}</numerusform>
    <numerusform>Орнында жоқ: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>{n} children along</source>
   <translation>
    <numerusform>{n} баламен</numerusform>
    <numerusform>{n} баламен</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>{n} counts were checked in this way.</source>
   <translation>
    <numerusform>Осылайша {n} сан тексерілді.</numerusform>
    <numerusform>Осылайша {n} сан тексерілді.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>{n} days after the deadline</source>
   <translation>
    <numerusform>мерзімнен {n} күн өтті</numerusform>
    <numerusform>мерзімнен {n} күн өтті</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>{n} days ago</source>
   <translation>
    <numerusform>{n} күн бұрын</numerusform>
    <numerusform>{n} күн бұрын</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>{n} days late</source>
   <translation>
    <numerusform>{n} күн кешікті</numerusform>
    <numerusform>{n} күн кешікті</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>{n} days left</source>
   <translation>
    <numerusform>{n} күн қалды</numerusform>
    <numerusform>{n} күн қалды</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} earlier reports were considered.</source>
   <translation>
    <numerusform>Ескерілген бұрынғы есептер: {n}.</numerusform>
    <numerusform>Ескерілген бұрынғы есептер: {n}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>{n} entries were saved in {name}.</source>
   <translation>
    <numerusform>{name} файлына {n} жазба сақталды.</numerusform>
    <numerusform>{name} файлына {n} жазба сақталды.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>{n} more</source>
   <translation>тағы {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>{n} nights</source>
   <translation>
    <numerusform>{n} түн</numerusform>
    <numerusform>{n} түн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>{n} nights before this one are not counted.</source>
   <translation>
    <numerusform>Осыған дейін {n} түн саналмаған.</numerusform>
    <numerusform>Осыған дейін {n} түн саналмаған.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>{n} numbers were hidden together with earlier reports and can be judged only with them.</source>
   <translation>
    <numerusform>{n} сан бұрынғы есептерді ескере отырып жасырылды, оны тек солармен бірге ғана бағалауға болады.</numerusform>
    <numerusform>{n} сан бұрынғы есептерді ескере отырып жасырылды, оларды тек солармен бірге ғана бағалауға болады.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} numbers were looked at.</source>
   <translation>
    <numerusform>{n} сан қаралды.</numerusform>
    <numerusform>{n} сан қаралды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} other issued reports were considered: {quarters}.</source>
   <translation>
    <numerusform>Шығарылған тағы {n} есеп ескерілді: {quarters}.</numerusform>
    <numerusform>Шығарылған тағы {n} есеп ескерілді: {quarters}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>{n} things in the text point at people. Take each out, or say why it stays. Until then the report is not issued.</source>
   <translation>
    <numerusform>Мәтінде {n} жер адамдарды көрсетеді. Әрқайсысын алып тастаңыз немесе неге қалатынын көрсетіңіз. Оған дейін есеп шығарылмайды.</numerusform>
    <numerusform>Мәтінде {n} жер адамдарды көрсетеді. Әрқайсысын алып тастаңыз немесе неге қалатынын көрсетіңіз. Оған дейін есеп шығарылмайды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>{n} wrong passphrases were tried in your name before this sign-in.</source>
   <translation>
    <numerusform>Осы кіруге дейін сіздің атыңызбен {n} рет қате құпия сөйлем терілді.</numerusform>
    <numerusform>Осы кіруге дейін сіздің атыңызбен {n} рет қате құпия сөйлем терілді.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>{n} wrong passphrases were tried in your name since your last sign-in, {moment}.</source>
   <translation>
    <numerusform>Сіздің өткен кіруіңізден бері ({moment}) атыңызбен {n} рет қате құпия сөйлем терілді.</numerusform>
    <numerusform>Сіздің өткен кіруіңізден бері ({moment}) атыңызбен {n} рет қате құпия сөйлем терілді.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{part}: for others to read. Let them open the same file.</source>
   <translation>{part}: басқалар оқиды. Олар осы файлды өздері ашсын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>{part}: only whoever may read them can send them.</source>
   <translation>{part}: тек оқуға құқығы бар адам ғана жібере алады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{percent}% of the people stand in lines whose number is shown.</source>
   <translation>Саны көрсетілген жолдардағы адамдардың үлесі: {percent} %.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/targets.py" />
   <source>{population}: {answer}</source>
   <translation>{population}: {answer}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>{quarter} has not ended yet.</source>
   <translation>{quarter} әлі аяқталған жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>{quarter} is not among the quarters that are followed here.</source>
   <translation>{quarter} мұнда бақыланатын тоқсандардың қатарында жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>{quarter} was not issued, so every sum over the year is “at least”.</source>
   <translation>{quarter} шығарылмаған, сондықтан жылдық қосындылардың бәрі «кемінде».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>{quarter} · issued {day}</source>
   <translation>{quarter} · шығарылған күні {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>{quarter} · not issued yet</source>
   <translation>{quarter} · әлі шығарылмаған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>{quarter}, due by {day}</source>
   <translation>{quarter}, мерзімі {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>{quarter}, was due by {day}</source>
   <translation>{quarter}, мерзімі {day} болған</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>{quarter}: fingerprint {digits} …</source>
   <translation>{quarter}: салыстыру коды {digits} …</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>{quarter}: {there} of {n} shelters have reported</source>
   <translation>
    <numerusform>{quarter}: есеп берген баспаналар {there} / {n}</numerusform>
    <numerusform>{quarter}: есеп берген баспаналар {there} / {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>{question} {only}</source>
   <translation>{question} {only}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>{reason}. Erased by {user}.</source>
   <translation>{reason}. Жойған: {user}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>{reason}. Written down on {since} by {user}.</source>
   <translation>{reason}. {since} жазған: {user}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>{reason}; seen here only, never in the report</source>
   <translation>{reason}; тек осында көрінеді, есепте ешқашан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_extras.py" />
   <source>{room}, bed {bed}</source>
   <translation>{room}, төсек {bed}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{sender} answers about case {code}</source>
   <translation>{sender}: {code} ісі бойынша жауап</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{sender} asks for help</source>
   <translation>{sender}: көмек сұрайды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>{shown} of {all}</source>
   <translation>{shown} / {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{shown} of {n} numbers are shown, the others are hidden.</source>
   <translation>
    <numerusform>Көрсетілген сандар: {shown} / {n}; қалғандары жасырылған.</numerusform>
    <numerusform>Көрсетілген сандар: {shown} / {n}; қалғандары жасырылған.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>{size} KB</source>
   <translation>{size} КБ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/closing.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>{title}, continued</source>
   <translation>{title} (жалғасы)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>{told} Restore the backup into the new folder all the same? What stands here stays.</source>
   <translation>{told} Сонда да көшірмені жаңа қалтаға қалпына келтіру керек пе? Мұнда бары қалады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>{told}. Shall we make one now?</source>
   <translation>{told}. Қазір жасайық па?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>{told}. What was written since then stands only here.</source>
   <translation>{told}. Содан бергі жазбалар тек осында.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>{typed} of {all} digits</source>
   <translation>{typed} / {all} цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>{user} changed this entry while you were writing on it ({moment}). Choose which answers stay.</source>
   <translation>Сіз жазып отырғанда бұл жазбаны {user} өзгертті ({moment}). Қай жауаптар қалатынын таңдаңыз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>{weekday}, {day}</source>
   <translation>{weekday}, {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_model.py" />
   <source>{weekday}, {day}: free</source>
   <translation>{weekday}, {day}: бос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log.py" />
   <source>{what}, no. {number}</source>
   <translation>{what}, № {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>{who}, in one person</source>
   <translation>{who} (бір адам)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>{year} so far: {result} of {target}</source>
   <translation>{year} жылдың басынан: {result}, мақсат: {target}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>“{column}” belongs to an entry that this row does not hold.</source>
   <translation>«{column}» осы жолда жоқ жазбаға жатады.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>“{column}” is missing.</source>
   <translation>«{column}» көрсетілмеген.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: neither yes nor no.</source>
   <translation>«{column}»: «иә» де, «жоқ» та емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: no whole number, or one that is too large.</source>
   <translation>«{column}»: бүтін сан емес немесе тым үлкен сан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: this date cannot be read. Write it as 17.05.1998.</source>
   <translation>«{column}»: бұл күнді оқу мүмкін емес. Былай жазыңыз: 17.05.1998.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>“{column}”: this is no year up to now.</source>
   <translation>«{column}»: бұл осы уақытқа дейінгі жыл емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: this text is too long.</source>
   <translation>«{column}»: бұл мәтін тым ұзын.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc_columns.py" />
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: “{value}” is not one of its answers.</source>
   <translation>«{column}»: «{value}» – оның жауаптарының бірі емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>“{field}” holds an answer that is not in its list.</source>
   <translation>«{field}» деген сұрақта тізімде жоқ жауап тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>“{field}” needs an answer.</source>
   <translation>«{field}» деген сұраққа жауап қажет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” in “{place}” is not an id.</source>
   <translation>«{place}» ішіндегі «{name}» – сәйкестендіргіш емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” in “{place}” is not known in this version.</source>
   <translation>«{place}» ішіндегі «{name}» бұл нұсқада белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” is not known in this version.</source>
   <translation>«{name}» бұл нұсқада белгісіз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: its folder is not there.</source>
   <translation>«{name}» сақталмады: қалтасы жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: the disk is full.</source>
   <translation>«{name}» сақталмады: диск толып кеткен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: the place cannot be written to.</source>
   <translation>«{name}» сақталмады: ол жерге жазу мүмкін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” cannot hold anyone, and yet its value is not 0.</source>
   <translation>«{place}» ішінде ешкім болуы мүмкін емес, бірақ мәні 0 емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” does not say what it counts.</source>
   <translation>«{place}» нені санайтынын көрсетпейді.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” groups something that is not a category.</source>
   <translation>«{place}» санат емес нәрсені топтайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” has no categories.</source>
   <translation>«{place}» ішінде санат жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” has no “{name}”.</source>
   <translation>«{place}» ішінде «{name}» жоқ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” is a group and a category at once.</source>
   <translation>«{place}» әрі топ, әрі санат болып тұр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is exact and a bound at once.</source>
   <translation>«{place}» — бірден дәл сан әрі шек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is less than {least}.</source>
   <translation>«{place}» рұқсат етілген ең аз мәннен кіші: {least}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is neither true nor false.</source>
   <translation>«{place}» ақиқат та, жалған да емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a SHA-256.</source>
   <translation>«{place}» – SHA-256 емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a date such as 2026-09-30.</source>
   <translation>«{place}» – 2026-09-30 сияқты күн емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>“{place}” is not a date.</source>
   <translation>«{place}» — күн емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a language such as ru.</source>
   <translation>«{place}» – ru сияқты тіл коды емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a list.</source>
   <translation>«{place}» – тізім емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a moment such as 2026-10-04T09:00:00Z.</source>
   <translation>«{place}» – 2026-10-04T09:00:00Z сияқты уақыт емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a quarter such as 2026-Q3.</source>
   <translation>«{place}» – 2026-Q3 сияқты тоқсан емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>“{place}” is not a question with its answer.</source>
   <translation>«{place}» — жауабы бар сұрақ емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a text.</source>
   <translation>«{place}» – мәтін емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a whole number.</source>
   <translation>«{place}» – бүтін сан емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a year.</source>
   <translation>«{place}» – жыл емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>“{place}” is not an action and its object.</source>
   <translation>«{place}» әрекет пен оның нысанын қамтымайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not an id.</source>
   <translation>«{place}» – сәйкестендіргіш емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not an object with entries.</source>
   <translation>«{place}» – жазбалары бар объект емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>“{place}” is not written as it should be.</source>
   <translation>«{place}» тиісінше жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>“{place}” is not written in hexadecimal digits.</source>
   <translation>«{place}» он алтылық цифрлармен жазылмаған.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” is the sum of nothing.</source>
   <translation>«{place}» ештеңенің қосындысы емес.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” lists more than {most}.</source>
   <translation>«{place}» тізіміндегі элементтер саны шектен асады: {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” names something twice.</source>
   <translation>«{place}» бір нәрсені екі рет атайды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/periods.py" />
   <source>“{text}” is not a quarter. Write it as 2026-Q3.</source>
   <translation>«{text}» – тоқсан емес. Былай жазыңыз: 2026-Q3.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/yearly.py" />
   <source>“{text}” is not a target. Write it as persons_new=40.</source>
   <translation>«{text}» — мақсат емес. Былай жазыңыз: persons_new=40.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/spreadsheet.py" />
   <source>“{title}” has more rows than a sheet can hold.</source>
   <translation>«{title}»: жолдар саны параққа сыймайды.</translation>
  </message>
 </context>
</TS>
