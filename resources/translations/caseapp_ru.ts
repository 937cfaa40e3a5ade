<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>caseapp</name>
  <message>
   <location filename="../../src/caseapp/cli/commands.py" />
   <source>- for standard input</source>
   <translation>«-» означает стандартный ввод</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 21.</source>
   <translation>От 0 до 21.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 25, before it is turned into per cent. More is better.</source>
   <translation>От 0 до 25, до пересчёта в проценты. Больше — лучше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 27. A score shows change over time; it is no diagnosis.</source>
   <translation>От 0 до 27. Балл показывает изменения со временем; это не диагноз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>0 to 3. Anything above 0 needs a conversation about safety today.</source>
   <translation>От 0 до 3. При любом значении выше 0 нужно сегодня же поговорить о безопасности.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>0 to 8</source>
   <translation>0–8 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>0 – at no time</source>
   <translation>0 – никогда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no need</source>
   <translation>0 – нет потребности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>0 – no sign of it</source>
   <translation>0 – признаков нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>0 – not at all</source>
   <translation>0 – ни разу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>0-8</source>
   <translation>0–8 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>1 to 7 days</source>
   <translation>1–7 дней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>1 – several days</source>
   <translation>1 – несколько дней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some need</source>
   <translation>1 – небольшая потребность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>1 – some of the time</source>
   <translation>1 – иногда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>1 – some risk</source>
   <translation>1 – некоторый риск</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>18 and older</source>
   <translation>18 лет и старше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>18 to 20</source>
   <translation>18–20 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>18-20</source>
   <translation>18–20 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>2 – less than half of the time</source>
   <translation>2 – менее половины времени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>2 – more than half the days</source>
   <translation>2 – более недели</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious need</source>
   <translation>2 – серьёзная потребность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>2 – serious risk</source>
   <translation>2 – серьёзный риск</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>21 to 23</source>
   <translation>21–23 года</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>21-23</source>
   <translation>21–23 года</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>24 to 26</source>
   <translation>24–26 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>24-26</source>
   <translation>24–26 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>27 to 29</source>
   <translation>27–29 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>27-29</source>
   <translation>27–29 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute need</source>
   <translation>3 – острая потребность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>3 – acute risk</source>
   <translation>3 – острый риск</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>3 – more than half of the time</source>
   <translation>3 – более половины времени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>3 – nearly every day</source>
   <translation>3 – почти каждый день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>30 to 38</source>
   <translation>30–38 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>30-38</source>
   <translation>30–38 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>31 days and more</source>
   <translation>31 день и более</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>39 to 47</source>
   <translation>39–47 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>39-47</source>
   <translation>39–47 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>4 – most of the time</source>
   <translation>4 – большую часть времени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>48 and older</source>
   <translation>48 лет и старше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>4Sale</source>
   <translation>4Sale</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/scales.py" />
   <source>5 – all of the time</source>
   <translation>5 – всё время</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>8 to 30 days</source>
   <translation>8–30 дней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>9 to 17</source>
   <translation>9–17 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>9-17</source>
   <translation>9–17 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>A PINFL has 14 digits.</source>
   <translation>В ПИНФЛ 14 цифр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A backup</source>
   <translation>Резервная копия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>A backup inside the folder of the records would be lost together with them.</source>
   <translation>Резервная копия внутри папки хранилища пропала бы вместе с ним.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>A backup is encrypted, and is read again after writing. Keep its two files together on a stick that lies elsewhere; your passphrase or the recovery card opens them.</source>
   <translation>Резервная копия зашифрована и после записи читается снова. Храните оба её файла вместе на флешке, которая лежит в другом месте; их открывает ваша парольная фраза или карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>A backup to try as well</source>
   <translation>Какую резервную копию проверить заодно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A bed night is counted for who is present at midnight: the day of arrival counts, the day of departure does not.</source>
   <translation>Койко-ночь засчитывается тому, кто присутствует в полночь: день прибытия считается, день выбытия — нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>A bed, food, clothes, a doctor, a psychologist, a lawyer and an interpreter cost you nothing here. Nobody may ask you for money, work or favours in return.</source>
   <translation>Кровать, еда, одежда, врач, психолог, юрист и переводчик здесь для вас бесплатны. Никто не вправе требовать за это деньги, работу или услуги.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>A binary workbook (.xlsb) is not read.</source>
   <translation>Двоичная книга (.xlsb) не читается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A birth is expected, but the answer about pregnancy is no.</source>
   <translation>Указана дата родов, но на вопрос о беременности ответ «нет».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A button that repairs</source>
   <translation>Кнопка «исправить»</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>A card cannot be taken back on a day that is yet to come.</source>
   <translation>Нельзя отозвать карточку днём, который ещё не наступил.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>A card of the kind “{kind}” is not known.</source>
   <translation>Карточка вида «{kind}» программе неизвестна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>A card typed from paper: {kind}</source>
   <translation>Карточка, введённая с бумаги: {kind}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>A case is open, so these records are not due.</source>
   <translation>Случай открыт, поэтому срок этих записей не наступил.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A case is opened on its day of referral; without one, on the day of this import.</source>
   <translation>Случай открывается днём направления; если его нет — днём этого импорта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>A case of this person is open, so the records are still needed.</source>
   <translation>Случай этого человека открыт, поэтому записи ещё нужны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A case without a day of referral is opened on the day on which its form was sent.</source>
   <translation>Случай без дня направления открывается днём отправки формы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>A cell of the table “{id}” is keyed by “{name}”, which the table does not have.</source>
   <translation>Ключ ячейки таблицы «{id}» — «{name}», но его в таблице нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>A cell of the table “{id}” uses “{category}”, which is not a category of “{name}”.</source>
   <translation>В ячейке таблицы «{id}» стоит «{category}», но такой категории у «{name}» нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A changed program or computer</source>
   <translation>Подменённая программа или компьютер</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>A checkpoint is written with at least {n} of the digits 0 to 9 and a to f.</source>
   <translation>
    <numerusform>Контрольная метка состоит по меньшей мере из {n} знака: цифр 0–9 и букв a–f.</numerusform>
    <numerusform>Контрольная метка состоит по меньшей мере из {n} знаков: цифр 0–9 и букв a–f.</numerusform>
    <numerusform>Контрольная метка состоит по меньшей мере из {n} знаков: цифр 0–9 и букв a–f.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>A closed case is closed on the day of its referral onwards, or else on the day of its opening.</source>
   <translation>Закрытый случай закрывается днём перенаправления, а если его нет — днём открытия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>A closed case needs the day on which it was closed.</source>
   <translation>У закрытого случая нужно указать день закрытия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>A closing date is given, so the status must be a closed one.</source>
   <translation>Указана дата закрытия, поэтому и статус должен быть закрытым.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A colleague reads only what her role may read. The other answers are locked with keys that she does not have.</source>
   <translation>Каждый сотрудник читает только то, что положено по его роли. Остальные ответы закрыты ключами, которых у него нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A colleague who may read, and tells</source>
   <translation>Коллега, который имеет доступ и рассказывает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>A computer on which personal data were kept was lost or stolen.</source>
   <translation>Утерян или похищен компьютер, на котором хранились персональные данные.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A computer that sleeps, hibernates or is short of memory may write parts of its memory to the disk. Somebody with the right tools can also read the memory of a computer that is switched on.</source>
   <translation>Компьютер, который спит, находится в гибернации или которому не хватает памяти, может записать часть памяти на диск. Память включённого компьютера можно прочитать и особыми средствами.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>A consent has run out</source>
   <translation>Срок согласия истёк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>A consent was withdrawn</source>
   <translation>Согласие отозвано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A contact counts where the person was reached.</source>
   <translation>Контакт учитывается, если с человеком удалось связаться.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A coordinating office</source>
   <translation>Координационный офис</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <source>A coordinating office saves its card under Settings and sends you the file. You compare its digits by telephone once.</source>
   <translation>Координирующий офис сохраняет свою карточку в настройках и присылает вам файл. Цифры вы один раз сверяете по телефону.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A copy of the folder, or a backup with its key file, still opens with the passphrase of the time at which it was made. New keys do not reach old copies.</source>
   <translation>Копия папки, как и резервная копия с её файлом ключа, по-прежнему открывается парольной фразой того времени, когда копию сделали. Новые ключи на старые копии не действуют.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>A cost is given, but not who pays it.</source>
   <translation>Расход указан, но не указан источник финансирования.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>A danger of suicide is written down. Make a safety plan together, today.</source>
   <translation>Записана опасность самоубийства. Составьте план безопасности вместе, сегодня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>A date of birth is given, so the age group is left out.</source>
   <translation>Указана дата рождения, поэтому возрастная группа не учитывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>A day is given on which money was received, but no amount.</source>
   <translation>Указан день получения денег, но не указана сумма.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>A debt was claimed</source>
   <translation>Требовали вернуть долг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A disguise</source>
   <translation>Маскировка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A face is a name.</source>
   <translation>Лицо говорит не меньше, чем имя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>A filter needs a name of 1 to {most} characters.</source>
   <translation>Фильтру нужно название длиной от 1 до {most} знаков.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>A goal says what the person wants to reach, which help leads there, who sees to it and until when.</source>
   <translation>Цель говорит, чего человек хочет достичь, какая помощь к этому ведёт, кто за это отвечает и до какого дня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A goal was agreed</source>
   <translation>Цель согласована</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A goal was reached</source>
   <translation>Цель достигнута</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A goal was reached, but its day is missing, so no report counts it</source>
   <translation>Цель достигнута, но день не указан: ни один отчёт её не учтёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>A guardian is needed</source>
   <translation>Нужен опекун</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>A hearing, a deadline or an appointment.</source>
   <translation>Заседание, срок или приём.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>A higher threshold protects more and shows less. Fewer tables tell a reader less, so that more of the numbers in the others can be shown. What you see is what will be issued.</source>
   <translation>Более высокий порог защищает больше и показывает меньше. Чем меньше таблиц, тем меньше узнаёт читатель, поэтому в остальных можно показать больше чисел. Выпущено будет то, что вы видите.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>A hold forbids erasing for everybody, until a day or until it is lifted.</source>
   <translation>Запрет не позволяет уничтожать никому — до указанного дня или пока его не снимут.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>A home of one's own</source>
   <translation>Собственное жильё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>A key from the recovery card</source>
   <translation>Ключ с карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>A key of this vault is damaged or belongs to somebody else.</source>
   <translation>Ключ этого хранилища повреждён или принадлежит другому человеку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A law or a court asked for it</source>
   <translation>По требованию закона или суда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>A letter of the recovery card is wrong.</source>
   <translation>Одна буква карты восстановления неверна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A lot of difficulty</source>
   <translation>Большие трудности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>A manager approves it before it is issued.</source>
   <translation>До выпуска отчёт утверждает руководитель.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>A manager can change her roles.</source>
   <translation>Роли меняет руководитель.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>A manager who did not prepare it approves it on the page of the export.</source>
   <translation>Его утверждает на странице экспорта руководитель, который его не составлял.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>A national report cannot be added to summaries of shelters.</source>
   <translation>Отчёт по стране нельзя складывать со сводками приютов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>A need is acute, so it cannot wait.</source>
   <translation>Есть острая потребность: она не может ждать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>A new card took its place.</source>
   <translation>Её заменила новая карточка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A new or an empty folder on this computer.</source>
   <translation>Новая или пустая папка на этом компьютере.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>A new recovery card</source>
   <translation>Новая карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>A note about the quarter</source>
   <translation>Примечание к кварталу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>A note belongs to one quarter, such as 2026-Q3.</source>
   <translation>Примечание относится к одному кварталу, например 2026-Q3.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>A number from 0 to {n} is expected.</source>
   <translation>
    <numerusform>Здесь нужно число от 0 до {n}.</numerusform>
    <numerusform>Здесь нужно число от 0 до {n}.</numerusform>
    <numerusform>Здесь нужно число от 0 до {n}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>A page of the database is damaged.</source>
   <translation>Повреждена страница базы данных.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>A paper can be found by the wrong person</source>
   <translation>Бумагу может найти не тот человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the danger decides for you. You are asked too.</source>
   <translation>Родитель, опекун или орган опеки решает вместе с вами. Тот, кто может быть частью опасности, за вас не решает. Вас тоже спросят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A part of a grant was paid, but the amount is missing</source>
   <translation>Часть гранта выплачена, но сумма не указана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>A part of an attached picture or paper is missing.</source>
   <translation>Часть приложенного снимка или документа отсутствует.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <source>A part of this attachment is missing or was changed, so it is not shown.</source>
   <translation>Часть этого приложения отсутствует или изменена, поэтому оно не показывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>A passphrase of five drawn words cannot be found by trying. One that somebody made up herself may be: count it as weak.</source>
   <translation>Парольную фразу из пяти случайных слов подобрать нельзя. Придуманную самостоятельно — возможно: считайте её слабой.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/vault/passphrase.py" />
   <source>A passphrase of your own needs at least {n} characters.</source>
   <translation>
    <numerusform>В собственной парольной фразе нужен не менее чем {n} знак.</numerusform>
    <numerusform>В собственной парольной фразе нужно не менее {n} знаков.</numerusform>
    <numerusform>В собственной парольной фразе нужно не менее {n} знаков.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A person is counted once for each service, however often it was given. Services are never added up.</source>
   <translation>По каждой услуге человек учитывается один раз, сколько бы раз она ни оказывалась. Услуги никогда не складываются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A person is counted once in a quarter, as carried over, new or re-opened, however many cases she or he has.</source>
   <translation>В квартале человек учитывается один раз — как перешедший из прошлых кварталов, принятый впервые или повторно, сколько бы случаев у него ни было.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>A person is counted once in each quarter, and so in the year so far once for each of them.</source>
   <translation>Человек посчитан один раз в каждом квартале, а значит, в итоге с начала года — по разу за каждый из них.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>A person or a case cannot be removed like an entry.</source>
   <translation>Человека или случай нельзя удалить как обычную запись.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A person who is erased here can still be read in backups that were made before.</source>
   <translation>Человека, записи о котором здесь уничтожены, всё ещё можно прочитать в резервных копиях, сделанных раньше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A person who is forced to give her passphrase</source>
   <translation>Человек, которого заставляют назвать парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A picture of the person for others</source>
   <translation>Фотография человека для других</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>A place that the camera had written down was taken out.</source>
   <translation>Место съёмки, записанное камерой, удалено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A power cut, a full disk or a crash loses nothing that was saved, and a damaged file is noticed and named.</source>
   <translation>При отключении электричества, переполнении диска или сбое программы ничего из сохранённого не пропадает, а о повреждённом файле программа сообщает прямо.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>A practice vault has at most {people} people.</source>
   <translation>В учебном хранилище может быть не больше {people} человек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>A practice vault needs none</source>
   <translation>Учебному хранилищу не нужна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A program that spies on this computer</source>
   <translation>Программа-шпион на этом компьютере</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>A quarter can be reported from its last day on, once somebody has been admitted in it.</source>
   <translation>Отчитаться за квартал можно с его последнего дня, если в нём кто-то был принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>A quarter of this half-year was issued, so it stays with quarters. From the next half-year on, two of them can be reported together as long as neither is issued, which more often has enough people for numbers.</source>
   <translation>Один из кварталов этого полугодия уже выпущен, поэтому оно остаётся поквартальным. Со следующего полугодия два квартала можно показать вместе, пока ни один из них не выпущен: тогда людей чаще хватает для чисел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A quarterly summary with small numbers hidden</source>
   <translation>Квартальная сводка, в которой малые числа скрыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>A reason for leaving is given, but not the day.</source>
   <translation>Указана причина выбытия, но не указан день.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>A receiver with a key of her own</source>
   <translation>Получатель со своим ключом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A referral does not say to what kind of organisation</source>
   <translation>В перенаправлении не указан вид организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>A referral that does not say to what kind of organisation is only in the first line.</source>
   <translation>Перенаправление без указания вида организации учтено только в первой строке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>A referral under a code holds nothing that says who the person is.</source>
   <translation>В направлении под кодом нет ничего, что говорит, кто этот человек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A referral, as a file or on paper</source>
   <translation>Направление: файлом или на бумаге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>A register needs a row of headings: field names of HTCDS, or questions as caseapp calls them, such as Surname, Given name, Date of birth.</source>
   <translation>Реестру нужна строка заголовков: имена полей HTCDS или вопросы так, как их называет caseapp, например «Фамилия», «Имя», «Дата рождения».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>A reminder was written.</source>
   <translation>Составлено напоминание.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>A report is due so many days after the end of its quarter:</source>
   <translation>Отчёт ожидается через столько дней после конца квартала:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>A report is issued after the last day of its quarter, because issued numbers stay.</source>
   <translation>Отчёт выпускается после последнего дня квартала, потому что выпущенные числа уже не меняются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <source>A report is sealed to the coordinating offices in this list, and nobody else can open it.</source>
   <translation>Отчёт запечатывается для координирующих офисов из этого списка; никто другой его не откроет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>A report travels far and stays, so it gives functions and no names unless you choose otherwise. A name once issued cannot be taken back. The log knows who it was in any case.</source>
   <translation>Отчёт расходится далеко и остаётся надолго, поэтому в нём стоят должности, а не имена, если вы не выберете иначе. Выпущенное имя назад не взять. Кто это был, в любом случае помнит журнал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>A report was issued since, and it counted this; so your saving is not undone.</source>
   <translation>С тех пор выпущен отчёт, в котором это учтено, поэтому сохранение не отменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>A rule of law</source>
   <translation>Норма закона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A safe place to live</source>
   <translation>Безопасное место для жизни</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>A safety plan needs this step.</source>
   <translation>Без этого шага план безопасности неполон.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>A sealed answer was changed or does not belong where it stands, so it is not shown.</source>
   <translation>Закрытый ответ был изменён или стоит не на своём месте, поэтому он не показан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>A second share, where you have shares</source>
   <translation>Вторая часть, если карта разделена на части</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A service was entered for a day after the case was closed</source>
   <translation>Услуга записана на день после закрытия случая</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>A sheet leads to nobody: it has no name, no author and no day, and its place in this list comes by chance.</source>
   <translation>Отзыв ни к кому не ведёт: в нём нет имени, автора и дня, а место в этом списке случайно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A shelter</source>
   <translation>Приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>A shelter helps few people at a time, and a small number can point to one of them.</source>
   <translation>Приют одновременно помогает немногим, и малое число может указать на одного из них.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>A shelter saves its card under Settings and sends you the file. You compare its digits by telephone once.</source>
   <translation>Приют сохраняет свою карточку в настройках и присылает вам файл. Цифры вы один раз сверяете по телефону.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>A shelter with invented people, to learn and to try.</source>
   <translation>Приют с вымышленными людьми для обучения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>A sister who calls every week; wants to work; trusts the house.</source>
   <translation>Сестра звонит каждую неделю; хочет работать; доверяет приюту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>A small business of one's own</source>
   <translation>Своё небольшое дело</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>A spoken consent before a witness needs the name of the witness.</source>
   <translation>При устном согласии со свидетелем нужно имя свидетеля.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>A stay goes on after the case was closed</source>
   <translation>Проживание продолжается после закрытия случая</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>A stick with a backup</source>
   <translation>Флеш-накопитель с резервной копией</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>A story in the text of a report</source>
   <translation>История человека в тексте отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>A stranger rang at night and asked for a resident. He was not let in, and nothing was said about anybody.</source>
   <translation>Ночью позвонил незнакомец и спросил про одного из проживающих. Его не впустили и ни о ком ничего не сказали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>A suspected trafficker or an unsafe relative never decides.</source>
   <translation>Предполагаемый торговец людьми или небезопасный родственник никогда не решает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/targets.py" />
   <source>A target is a whole number from 1 to {most}.</source>
   <translation>Цель — целое число от 1 до {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>A target is what the project wants to reach in the year. A report carries the targets that stand here on the day it is issued, beside its results and the year so far. The year so far adds up issued reports alone, so it tells nothing new: it is exact where every quarter shows the number, otherwise “at least”.</source>
   <translation>Цель — то, чего проект хочет достичь за год. В отчёт попадают цели, которые записаны здесь в день выпуска, рядом с результатами и итогом с начала года. Итог с начала года складывается только из выпущенных отчётов и не сообщает ничего нового: он точен, если число показано в каждом квартале, иначе — «не менее».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>A test was accepted that was not offered.</source>
   <translation>Принято обследование, которое не предлагали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>A text in the summary imitates the frame of its data. Word it differently.</source>
   <translation>Текст в сводке повторяет служебную разметку её данных. Измените формулировку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/spreadsheet.py" />
   <source>A text in “{title}” is longer than a cell can hold.</source>
   <translation>Текст в «{title}» длиннее, чем вмещает ячейка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>A text is too long for a cell of a workbook.</source>
   <translation>Один из текстов слишком длинный для ячейки книги.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A thief tries on a copy. Only the shelter itself would lose its records, after some careless typing.</source>
   <translation>Вор подбирает фразу на копии. Записи потерял бы только сам приют — после нескольких опечаток.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A watched or photographed screen</source>
   <translation>Экран, за которым подсматривают или который снимают</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>A weak passphrase of one's own</source>
   <translation>Слабая парольная фраза, придуманная самостоятельно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>A word by which it is found: what it is, from whom.</source>
   <translation>Слова, по которым это найдут: что это и от кого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>A written passphrase</source>
   <translation>Записанная парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>A year is added up from issued reports. Issue its first quarter, and it begins here.</source>
   <translation>Год складывается из выпущенных отчётов. Выпустите первый квартал, и он начнётся здесь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>A year or a month is enough where the day is not known.</source>
   <translation>Если день неизвестен, достаточно года или месяца.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Abducted</source>
   <translation>Было похищение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abduction</source>
   <translation>Похищение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>About</source>
   <translation>О программе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>About (an estimate)</source>
   <translation>Примерно (оценка)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>About the journey, help at home, and the choice to stay.</source>
   <translation>О поездке, о помощи на родине и о возможности остаться.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>About the person</source>
   <translation>О человеке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same</source>
   <translation>Примерно так же</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>About the same, or worse</source>
   <translation>Примерно так же или хуже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Abroad</source>
   <translation>За рубежом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse of power or of a position of vulnerability</source>
   <translation>Злоупотребление властью или уязвимостью положения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuse on social media</source>
   <translation>Насилие в социальных сетях</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Abuser</source>
   <translation>Лицо, применявшее насилие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Accept the cards of other offices</source>
   <translation>Принимать карточки других организаций</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Accepted</source>
   <translation>Принят</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Accepted.</source>
   <translation>Принято.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Accepted. Earlier files of this shelter that are not here: {n}.</source>
   <translation>Принято. Не хватает более ранних файлов этого приюта: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Accepted: {accepted}; refused: {refused}</source>
   <translation>Принято: {accepted}; отклонено: {refused}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Access</source>
   <translation>Доступ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation</source>
   <translation>Проживание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Accommodation and food service</source>
   <translation>Гостиницы и общественное питание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Accommodation means at least one night.</source>
   <translation>Проживание — не менее одной ночи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Account</source>
   <translation>Изложение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Acquaintance</source>
   <translation>Знакомое лицо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Act</source>
   <translation>Деяние</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Act and means</source>
   <translation>Деяние и средства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Active</source>
   <translation>Активный</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Active and in follow-up</source>
   <translation>Активные и на сопровождении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Activities</source>
   <translation>Мероприятия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Activities dated in the quarter; those entered late count in the quarter in which they are entered.</source>
   <translation>Мероприятия, прошедшие в квартале; внесённые с опозданием учитываются в том квартале, когда они внесены.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Actual end</source>
   <translation>Фактическое окончание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Actual victim of trafficking</source>
   <translation>Жертва торговли людьми (установлено)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/backups.py" />
   <source>Add --anyway to restore the backup beside it all the same.</source>
   <translation>Добавьте --anyway, чтобы всё же восстановить копию рядом с ним.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a bed</source>
   <translation>Добавить койко-место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a bed to room {room}</source>
   <translation>Добавить койко-место в комнату {room}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a comment</source>
   <translation>Добавить комментарий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a consent</source>
   <translation>Добавить согласие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a date of the house</source>
   <translation>Добавить дату приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Add a goal</source>
   <translation>Добавить цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a medical entry</source>
   <translation>Добавить медицинскую запись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Add a person</source>
   <translation>Добавить человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Add a picture or paper</source>
   <translation>Добавить снимок или документ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a referral</source>
   <translation>Добавить направление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a return</source>
   <translation>Добавить возвращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add a room</source>
   <translation>Добавить комнату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Add a second name or a letter.</source>
   <translation>Добавьте второе имя или букву.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a session</source>
   <translation>Добавить консультацию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a step</source>
   <translation>Добавить шаг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a tranche</source>
   <translation>Добавить транш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add a visit</source>
   <translation>Добавить посещение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an absence</source>
   <translation>Добавить отсутствие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an activity</source>
   <translation>Добавить мероприятие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Add an appointment</source>
   <translation>Добавить встречу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add an event</source>
   <translation>Добавить событие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Add an organisation</source>
   <translation>Добавить организацию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/several.py" />
   <source>Add another</source>
   <translation>Добавить ещё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Add another room</source>
   <translation>Добавить ещё комнату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add legal help</source>
   <translation>Добавить правовую помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Add material aid or a cost</source>
   <translation>Добавить материальную помощь или расход</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Add the first person</source>
   <translation>Добавить первого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Add the first room</source>
   <translation>Добавить первую комнату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Add the note</source>
   <translation>Добавить примечание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Added an attachment</source>
   <translation>Добавлено приложение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national_years.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Added up from</source>
   <translation>Сложено из</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Added up from the issued reports named below, and from nothing else; nothing was counted anew. A sum is exact where each of them shows the number, otherwise “at least”.</source>
   <translation>Сложено из выпущенных отчётов, названных ниже, и ни из чего другого; заново ничего не подсчитывалось. Сумма точна, если число показано в каждом из них, иначе — «не менее».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Added up from the issued reports named below, and from nothing else; nothing was counted anew. No report was issued of {missing}, so every sum over the year is “at least”.</source>
   <translation>Сложено из выпущенных отчётов, названных ниже, и ни из чего другого; заново ничего не подсчитывалось. За {missing} отчёт не выпущен, поэтому все суммы за год — «не менее».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Added: {what}</source>
   <translation>Добавлено: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Addiction</source>
   <translation>Зависимость</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Adding up</source>
   <translation>Сложение данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Additional services required</source>
   <translation>Нужны дополнительные услуги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Address</source>
   <translation>Адрес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Address and contact</source>
   <translation>Адрес и связь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Address and telephone</source>
   <translation>Адрес и телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Address of somebody here</source>
   <translation>Адрес кого-то из людей здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Administrative and support services, cleaning</source>
   <translation>Административные и вспомогательные услуги, уборка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Admit somebody new into this bed</source>
   <translation>Принять нового человека на это койко-место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 12 months</source>
   <translation>Через 12 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 3 months</source>
   <translation>Через 3 месяца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>After 6 months</source>
   <translation>Через 6 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>After 90 days at the latest.</source>
   <translation>Не позже чем через 90 дней.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>After it was used or replaced it opens old backups only. When those are gone, destroy it.</source>
   <translation>После использования или замены она открывает только старые резервные копии. Когда их не станет, уничтожьте её.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>After {day} this quarter can be reported together with its neighbour as one half-year, as long as neither is issued. Counted as one period, they more often have enough people for numbers.</source>
   <translation>После {day} этот квартал можно показать вместе с соседним одним полугодием, пока ни один из них не выпущен. Если считать их одним периодом, людей чаще хватает для чисел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Afterwards</source>
   <translation>После</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Age</source>
   <translation>Возраст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Age group at registration</source>
   <translation>Возрастная группа при регистрации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Age in completed years on the day of admission; from a year of birth alone, as if born in its middle.</source>
   <translation>Возраст в полных годах на день приёма; если известен только год рождения, за день рождения принимается его середина.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Age when trafficked</source>
   <translation>Возраст на начало ситуации торговли людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Agreed with the person</source>
   <translation>По договорённости с человеком</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Agreement</source>
   <translation>Согласование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Agreement to manage personal data</source>
   <translation>Согласие на обработку персональных данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Agreement with the donor</source>
   <translation>Соглашение с донором</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>Agreements and notes about shelters are kept in a coordinator's vault.</source>
   <translation>Соглашения с приютами и примечания о них хранятся в хранилище координатора.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Agriculture, forestry and fishing</source>
   <translation>Сельское, лесное и рыбное хозяйство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Aid</source>
   <translation>Помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Aim {number}</source>
   <translation>Цель {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Alcohol or drugs</source>
   <translation>Алкоголь или наркотики</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Alcohol, drugs or medicines</source>
   <translation>Алкоголь, наркотики или лекарства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>All cases under their codes, as an Excel file in the form of the Human Trafficking Case Data Standard, or as CSV. For others, only people who agreed are in it, and their pages say that it went out. The file is not encrypted: delete it as soon as it is no longer needed.</source>
   <translation>Все случаи под кодами, файлом Excel по стандарту Human Trafficking Case Data Standard или CSV. В файл для других входят только люди, которые согласились, и на их страницах отмечено, что он передан. Файл не зашифрован: удалите его, как только он станет не нужен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>All copies put back to an earlier day at once</source>
   <translation>Возврат всех копий разом к прежнему дню</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>All hidden numbers look the same, and neither the pages nor the data tell why one is hidden. Please do not read the mark as none, and not as a small number: a large one may stand behind it.</source>
   <translation>Все скрытые числа выглядят одинаково, и ни страницы, ни данные не говорят, почему число скрыто. Не читайте этот знак как ноль и не читайте его как малое число: за ним может стоять и большое.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>All others: {rule}</source>
   <translation>Все остальные: {rule}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>All persons counted</source>
   <translation>Все учтённые люди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>All questions</source>
   <translation>Все вопросы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>All stays in the house</source>
   <translation>Всё проживание в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>All tables together</source>
   <translation>Все таблицы вместе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>All three languages</source>
   <translation>Все три языка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>All tranches together.</source>
   <translation>Все транши вместе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Allergies</source>
   <translation>Аллергия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Also make three shares of the card</source>
   <translation>Сделать ещё и три части карты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Amount (KZT)</source>
   <translation>Сумма (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Amount of the debt (KZT)</source>
   <translation>Сумма долга (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount paid (KZT)</source>
   <translation>Выплачено (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Amount planned (KZT)</source>
   <translation>Запланировано (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Amounts</source>
   <translation>Объём помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Amounts are added up. Occupancy is worked out anew from the nights and beds of the year. A median is no sum and is left out.</source>
   <translation>Объёмы складываются. Заполняемость вычисляется заново по койко-ночам и койко-местам года. Медиана не складывается и не приводится.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>An IIN has 12 digits.</source>
   <translation>В ИИН 12 цифр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>An IIN with these first eleven digits is never issued. Compare it with the document.</source>
   <translation>ИИН с такими первыми одиннадцатью цифрами не выдают. Сверьте с документом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>An action that this version does not know: {code}</source>
   <translation>Действие, которого эта версия не знает: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>An answer is given, but not its day.</source>
   <translation>Ответ указан, но не указан его день.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>An answer that cannot be read yet</source>
   <translation>Ответ, который пока не прочитать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>An encrypted backup of the records was lost with it.</source>
   <translation>Вместе с ним утеряна зашифрованная резервная копия записей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>An exported register, a copy for a client or a saved letter is an ordinary file that everybody can open. A deleted file may stay on the disk for a long time.</source>
   <translation>Выгруженный реестр, копия для подопечного или сохранённое письмо — обычные файлы, которые может открыть каждый. Удалённый файл может ещё долго оставаться на диске.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>An interpreter helped</source>
   <translation>Помогал переводчик</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>An interpreter is needed</source>
   <translation>Нужен переводчик</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>An official or a public person</source>
   <translation>Должностное или публичное лицо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Annex</source>
   <translation>Приложение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Another card bears the name “{name}” already.</source>
   <translation>Название «{name}» уже носит другая карточка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Another file claims to be the same revision of this quarter.</source>
   <translation>Другой файл заявлен как та же редакция за этот квартал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Another file with the same number {n} came from this shelter.</source>
   <translation>От этого приюта уже пришёл другой файл с тем же номером {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_settling.py" />
   <source>Another manager must confirm this, because the recovery was for your own name.</source>
   <translation>Это должен подтвердить другой руководитель: восстановление было на ваше имя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Another one, not in the list</source>
   <translation>Другая, которой нет в списке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Another person has this bed in these nights.</source>
   <translation>Это койко-место в эти ночи занято другим человеком.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_leaving.py" />
   <source>Another person who gives access can do it.</source>
   <translation>Это может сделать другой человек, который выдаёт доступ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Another reason</source>
   <translation>Другая причина</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>Another share</source>
   <translation>Другая часть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Another shelter</source>
   <translation>Другой приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Answer</source>
   <translation>Ответ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Answer (please send this part back)</source>
   <translation>Ответ (пожалуйста, верните эту часть)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Answer by</source>
   <translation>Ответить до</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Answer …</source>
   <translation>Ответить …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Answered on</source>
   <translation>Дата ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Answers</source>
   <translation>Ответы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Answers that are not known</source>
   <translation>Неизвестные ответы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Any other</source>
   <translation>Любое другое</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Any other purpose</source>
   <translation>Любая другая цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Any two of the three do what the card does; one alone opens nothing.</source>
   <translation>Любые две из трёх заменяют карту; одна ничего не открывает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Any two of the three shares do what the card does; one alone opens nothing. Give each of them to another person.</source>
   <translation>Любые две из трёх частей заменяют карту; одна ничего не открывает. Отдайте каждую другому человеку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Any two of the three shares open everything on the computer, or in a backup that lies with its key file. One alone opens nothing.</source>
   <translation>Любые две из трёх частей открывают всё на компьютере или в резервной копии, рядом с которой лежит её файл ключа. Одна ничего не открывает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Anybody can write a name on a card. Call the organisation on a number that you know, and let somebody read out the digits of its card.</source>
   <translation>Имя на карточке может написать кто угодно. Позвоните в организацию по известному вам номеру, и пусть вам прочитают цифры её карточки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Anybody can write a name on a card. Call the owner on a number that you know, and let her or him read out the forty digits that stand there under Settings. Do not take them from a message.</source>
   <translation>Имя на карточке может написать кто угодно. Позвоните владельцу по номеру, который вы знаете, и попросите прочитать сорок цифр из его раздела «Настройки». Не берите цифры из сообщения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Anybody who gets the file can read it. It holds protected numbers only.</source>
   <translation>Файл прочтёт любой, к кому он попадёт. В нём только защищённые числа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Anyone</source>
   <translation>Все</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Anything above 0 needs a conversation about safety today.</source>
   <translation>Любой ответ выше 0 требует разговора о безопасности сегодня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Anywhere else, or not known</source>
   <translation>В любом другом месте или неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Appointment</source>
   <translation>Встреча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Appointment saved: {day}</source>
   <translation>Встреча сохранена: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Appointments</source>
   <translation>Встречи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Appointments, assessments, goals, referrals, consents, returns and stays appear here by themselves when their day comes.</source>
   <translation>Встречи, оценки, цели, направления, согласия, возвращения и сроки проживания появляются здесь сами, когда приходит их день.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approve</source>
   <translation>Утвердить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Approve a goal</source>
   <translation>Утвердить цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Approve support plans</source>
   <translation>Утверждать планы помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Approved</source>
   <translation>Утверждено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved a quarterly report</source>
   <translation>Утверждён квартальный отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Approved a support plan</source>
   <translation>Утверждён план помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved by</source>
   <translation>Кто утвердил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Approved by {name} on {day}.</source>
   <translation>Утверждено: {name}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Approved by {user}. In the report: {who}</source>
   <translation>Утверждено: {user}. В отчёте: {who}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Approved on</source>
   <translation>Дата утверждения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approved: {name}, {day}</source>
   <translation>Утверждено: {name}, {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Approved: {n} goals.</source>
   <translation>
    <numerusform>Утверждена {n} цель.</numerusform>
    <numerusform>Утверждены {n} цели.</numerusform>
    <numerusform>Утверждено {n} целей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>April</source>
   <translation>апрель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Area</source>
   <translation>Сфера</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Arranging the return</source>
   <translation>Организация возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Arrival</source>
   <translation>Прибытие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Arrival confirmed</source>
   <translation>Прибытие подтверждено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Arrival confirmed on</source>
   <translation>Дата подтверждённого прибытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Arrival in the house</source>
   <translation>Заселение в приют</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Arrivals: {n}</source>
   <translation>
    <numerusform>Прибытий: {n}</numerusform>
    <numerusform>Прибытий: {n}</numerusform>
    <numerusform>Прибытий: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Arrived on</source>
   <translation>Дата прибытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <source>Arrives today</source>
   <translation>Прибывает сегодня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Arrows go from bed to bed and night to night. Enter says what can be done there. M takes a stay up: arrows carry it, Enter puts it down, Escape lets go. With the mouse, drag it. Up or down is another bed from that night on; left or right moves it to other days, at its first or last night only the arrival or the departure.</source>
   <translation>Стрелки ведут от места к месту и от ночи к ночи. Enter показывает, что там можно сделать. M берёт проживание: стрелки переносят его, Enter кладёт, Escape отпускает. Мышью его можно перетащить. Вверх или вниз — другое койко-место с этой ночи; влево или вправо — другие дни, а на первой или последней ночи только прибытие или выбытие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Art or play therapy</source>
   <translation>Арт-терапия или игровая терапия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Article 3 of the Palermo Protocol. The formal status stands on the case; the social standard of Kazakhstan does not ask for the means.</source>
   <translation>Статья 3 Палермского протокола. Официальный статус записан в случае; социальный стандарт Казахстана средств не требует.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Article of the law</source>
   <translation>Статья закона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Arts, entertainment and recreation</source>
   <translation>Искусство, развлечения и отдых</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>As far as is known, nobody can read the records on it: they were locked, and neither a passphrase nor the recovery card was with it.</source>
   <translation>Насколько известно, записи на нём никто не прочитает: они были заблокированы, и при компьютере не было ни парольной фразы, ни карты восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>As it stands in the papers, with the name of the code.</source>
   <translation>Как в документах, с названием кодекса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>As it stands in the passport.</source>
   <translation>Как в паспорте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As last counted on or before the last day of the quarter.</source>
   <translation>По последнему подсчёту не позже последнего дня квартала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>As short as the next session needs it.</source>
   <translation>Кратко: столько, сколько нужно для следующей консультации.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>As soon as you have typed it back from your paper, the old card and the old passphrase open nothing any more. Until then nothing has changed.</source>
   <translation>Как только вы введёте её со своей бумаги, старая карта и старая парольная фраза больше ничего не откроют. До этого ничего не изменится.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>As the doctor wrote it; never a guess of the staff.</source>
   <translation>Как записал врач; никаких предположений сотрудников.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As the psychologist judges the last measurement of the quarter against the first one of all. The scores themselves are in no report.</source>
   <translation>Как психолог оценивает последнее измерение квартала по сравнению с самым первым. Сами баллы не попадают ни в один отчёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>As the referral stood when the report was made.</source>
   <translation>Состояние перенаправления на день составления отчёта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Ask again</source>
   <translation>Спросить снова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Ask again about a referral</source>
   <translation>Напомнить о направлении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Ask again on</source>
   <translation>Напомнить о себе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Ask first whether it is safe to have it. It can also be read here, kept at our place, given a neutral cover, or printed without some parts.</source>
   <translation>Сначала спросите, безопасно ли её держать у себя. Её можно прочитать здесь, хранить у нас, дать с нейтральной обложкой или напечатать без некоторых частей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Ask for it again.</source>
   <translation>Запросите его ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>Ask for the card again, as a file and not as text in a message.</source>
   <translation>Попросите прислать карточку ещё раз: файлом, а не текстом в сообщении.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Ask for the file again, and have it handed over unchanged.</source>
   <translation>Попросите файл ещё раз, в неизменённом виде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Ask her to pass it on; the card is not needed.</source>
   <translation>Попросите передать его; карта не нужна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>Ask somebody who may read them to make the change.</source>
   <translation>Попросите внести изменение того, кому они доступны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Ask the coordinator to accept no report under the present card of this office until you have spoken to each other.</source>
   <translation>Попросите координатора не принимать отчёты с нынешней карточкой этого офиса, пока вы не поговорите друг с другом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Ask the manager of the shelter, who grants roles.</source>
   <translation>Обратитесь к руководителю приюта: роли назначает он.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Ask the person, and write the consent down with its day before anything is passed on.</source>
   <translation>Спросите человека и запишите согласие с датой, прежде чем что-либо передавать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Ask the person, and write the consent down with its day before the story is told.</source>
   <translation>Спросите человека и запишите согласие с датой, прежде чем рассказывать историю.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Ask the sender for the card, and take it in under Organisations after comparing its digits.</source>
   <translation>Попросите у отправителя карточку и примите её в разделе «Организации», сверив цифры.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>Ask the sender to export the summary again and to send that file unchanged.</source>
   <translation>Попросите отправителя экспортировать сводку ещё раз и прислать файл без изменений.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>Ask the sender to make the file again and to send it unchanged.</source>
   <translation>Попросите отправителя создать файл заново и прислать его без изменений.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Ask the sender to which card it was sealed. Yours stands under Settings.</source>
   <translation>Спросите отправителя, для какой карточки файл зашифрован. Ваша находится в «Настройках».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask whoever is responsible for you, or the manager of this house.</source>
   <translation>Спросите того, кто за вас отвечает, или руководителя этого дома.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Ask whoever looks after this computer to make them yours. Nothing was changed.</source>
   <translation>Попросите того, кто обслуживает этот компьютер, дать вам это право. Ничего не изменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Ask {worker}, who is responsible for you, or the manager of this house.</source>
   <translation>Спросите того, кто за вас отвечает ({worker}), или руководителя этого дома.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 12 months, date</source>
   <translation>Дата вопроса через 12 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 3 months, date</source>
   <translation>Дата вопроса через 3 месяца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Asked after 6 months, date</source>
   <translation>Дата вопроса через 6 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Asked again about a place in a report's text</source>
   <translation>Снова задан вопрос о месте в тексте отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Asked to leave</source>
   <translation>По требованию приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Assess needs and risk</source>
   <translation>Оценить потребности и риски</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Assess needs and risk again</source>
   <translation>Повторно оценить потребности и риски</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed by</source>
   <translation>Кто оценивал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Assessed on</source>
   <translation>Дата оценки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Assessed together with the person</source>
   <translation>Оценено вместе с человеком</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Assessment</source>
   <translation>Оценка состояния</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Assessments of needs and risk, and scores of the scales, are compared here.</source>
   <translation>Здесь сравниваются оценки потребностей и рисков и баллы опросников.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Assistance to children</source>
   <translation>Помощь детям</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Assisted in the quarter</source>
   <translation>Получили помощь в квартале</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Assisted in the year</source>
   <translation>Получили помощь за год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Assisted voluntary return and reintegration</source>
   <translation>Содействие добровольному возвращению и реинтеграции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Assisted: carried over, new and re-opened together.</source>
   <translation>Получили помощь: перешедшие из прошлых кварталов, принятые впервые и повторно вместе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>At a person's own wish records are erased at any time, and a hold is put on at any time: open the page of the person, press Add, then “Put on hold or erase”.</source>
   <translation>По желанию самого человека данные уничтожаются в любое время, и запрет тоже ставится в любое время: откройте страницу человека, нажмите «Добавить», затем «Запретить уничтожение или уничтожить».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At a place of business</source>
   <translation>На предприятии или в заведении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At an educational institution</source>
   <translation>В учебном заведении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>At least</source>
   <translation>Не менее</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>At night (22:00 to 6:00)</source>
   <translation>Ночью (с 22:00 до 6:00)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>At the next session, or sooner.</source>
   <translation>На следующей консультации или раньше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>At work</source>
   <translation>На работе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>At work or a place of business</source>
   <translation>На работе или на предприятии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Attached document</source>
   <translation>Приложенный документ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Audit log</source>
   <translation>Журнал событий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Audit log  {digits}</source>
   <translation>Журнал событий  {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/repeating.py" />
   <source>Audit the summaries of the shelters instead.</source>
   <translation>Проверьте вместо неё сводки самих приютов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Auditor</source>
   <translation>Аудитор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>August</source>
   <translation>август</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Authorities</source>
   <translation>Государственные органы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Authority or court</source>
   <translation>Орган или суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Awaited</source>
   <translation>Ожидается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Awaited: not here, and not yet past its deadline</source>
   <translation>Ожидается: ещё не пришёл, срок не истёк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Away</source>
   <translation>Отсутствует</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Away from</source>
   <translation>Отсутствует с</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Away with the bed kept</source>
   <translation>Отсутствуют, место сохранено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Baby care</source>
   <translation>Уход за младенцем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Bachelor's or equivalent</source>
   <translation>Бакалавриат или равный уровень</translation>
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
   <translation>Назад</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Back at its place.</source>
   <translation>Снова на своём месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Back on</source>
   <translation>Дата возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <location filename="../../src/caseapp/ui/pages/users_table.py" />
   <source>Back to people and permissions</source>
   <translation>Назад к сотрудникам и правам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Back to settings</source>
   <translation>Назад к настройкам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Back to the beds</source>
   <translation>Назад к койко-местам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>Back to the calendar</source>
   <translation>Назад к календарю</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Back to the list</source>
   <translation>Назад к списку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Back to the person</source>
   <translation>Назад к человеку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Back to the reports</source>
   <translation>Назад к отчётам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/honest.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Back to the settings</source>
   <translation>Назад к настройкам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Back to the shelters</source>
   <translation>Назад к приютам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Back to the usual report</source>
   <translation>Вернуться к обычному отчёту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>Back up now</source>
   <translation>Создать копию сейчас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to a folder …</source>
   <translation>Создать копию в папке …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to the stick {name} ({free} GB free)</source>
   <translation>Создать копию на флешке {name} (свободно {free} ГБ)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Back up to “{name}” as last time</source>
   <translation>Создать копию в «{name}», как в прошлый раз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Backup</source>
   <translation>Резервная копия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Backup and restore</source>
   <translation>Копии и восстановление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Becoming easily annoyed or irritable</source>
   <translation>Вы легко злились или раздражались</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Bed</source>
   <translation>Койко-место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Bed board</source>
   <translation>Таблица койко-мест</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights</source>
   <translation>Койко-ночи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights available</source>
   <translation>Доступные койко-ночи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Bed nights divided by the bed nights available.</source>
   <translation>Койко-ночи, делённые на доступные койко-ночи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Bed nights of earlier quarters, entered late</source>
   <translation>Койко-ночи прошлых кварталов, внесённые позже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Bed nights of quarters already reported, entered in this quarter; not part of the bed nights.</source>
   <translation>Койко-ночи кварталов, по которым отчёт уже выпущен, внесённые в этом квартале; в число койко-ночей не входят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Bed nights shown: {nights}</source>
   <translation>Койко-ночей на экране: {nights}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Bed {bed}, night of {day}: {what}</source>
   <translation>Койко-место {bed}, ночь {day}: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Bed {bed}: free. Choose who gets it.</source>
   <translation>Койко-место {bed}: свободно. Выберите, кто его займёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Bed {bed}: {person}, since {day}</source>
   <translation>Койко-место {bed}: {person}, с {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Bedding</source>
   <translation>Постельные принадлежности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Bedroom</source>
   <translation>Спальня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Beds</source>
   <translation>Койко-места</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Beds in room {n}</source>
   <translation>Койко-мест в комнате {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Beds in the night of {day}</source>
   <translation>Койко-места, ночь: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Beds in use, multiplied by the nights on which each could be slept in.</source>
   <translation>Используемые койко-места, умноженные на число ночей, когда на каждом можно было ночевать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as often as you like. Nobody may press you. No is an answer too.</source>
   <translation>Прежде чем вы скажете «да» или «нет», вам объяснят эти семь пунктов на понятном вам языке. Спрашивайте столько, сколько нужно. Никто не вправе вас торопить или заставлять. «Нет» – тоже ответ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Began a backup</source>
   <translation>Начата резервная копия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Began on</source>
   <translation>Дата начала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Begin</source>
   <translation>Начать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Begin a stay</source>
   <translation>Начать проживание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>Begin with the card once more.</source>
   <translation>Начните снова с карты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Being issued</source>
   <translation>Оформляется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Being so restless that it is hard to sit still</source>
   <translation>Вы были так беспокойны, что трудно было усидеть на месте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Being watched</source>
   <translation>Под наблюдением</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/columns.py" />
   <source>Belongs to the entry with this number</source>
   <translation>Относится к записи с этим номером</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Benefits and allowances</source>
   <translation>Пособия и выплаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Best interest decided by</source>
   <translation>Кто определил наилучшие интересы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Best-interest decision</source>
   <translation>Решение в наилучших интересах ребёнка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Better</source>
   <translation>Лучше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Birth expected on</source>
   <translation>Ожидаемая дата родов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Birth, sex, citizenship</source>
   <translation>Личные данные</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Blood and urine</source>
   <translation>Кровь и моча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Born</source>
   <translation>Рождение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Both heads of the vault are damaged, so it cannot be opened. Nothing was changed.</source>
   <translation>Оба заголовка хранилища повреждены, поэтому открыть его нельзя. Ничего не изменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Bought out</source>
   <translation>Выкуп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Bought the person</source>
   <translation>Покупка человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Breach discovered</source>
   <translation>Нарушение обнаружено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Breathing exercise, a walk in the yard, music, prayer.</source>
   <translation>Дыхательное упражнение, прогулка во дворе, музыка, молитва.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Broken off</source>
   <translation>Прервано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Broker or travel agent</source>
   <translation>Посредник или турагент</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Bus station and market</source>
   <translation>Автовокзал и рынок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Bus ticket</source>
   <translation>Билет на автобус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Business</source>
   <translation>Предприятие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Business plan accepted</source>
   <translation>Бизнес-план принят</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By air</source>
   <translation>Самолётом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By bus</source>
   <translation>Автобусом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By car</source>
   <translation>Автомобилем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>By oneself or family</source>
   <translation>Самостоятельно или через семью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>By telephone</source>
   <translation>По телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>By telephone or online</source>
   <translation>По телефону или онлайн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>By telephone: read all forty digits to whoever takes the card in. By hand: give this paper to her or him yourself, and send the file of the card another way; the program asks for two of the groups.</source>
   <translation>По телефону: прочитайте все сорок цифр тому, кто принимает карточку. Из рук в руки: передайте этот лист лично, а файл карточки отправьте другим путём; программа спросит две группы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>By the day on which the person was asked.</source>
   <translation>По дню, когда человека спросили.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>By the result of the request, as it is written at each entry of the quarter.</source>
   <translation>По результату обращения, указанному в каждой записи квартала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>By train</source>
   <translation>Поездом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC knows the year only: a case begins on 1 January and is closed on 31 December.</source>
   <translation>В CTDC известен только год: случай начинается 1 января и закрывается 31 декабря.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC knows the year only: the cases are spread over its days.</source>
   <translation>В CTDC известен только год: случаи распределены по его дням.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC rows</source>
   <translation>Строки CTDC</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>CTDC rows have no identifier: the same rows in another file are taken as other people.</source>
   <translation>В строках CTDC нет идентификатора: те же строки в другом файле будут приняты за других людей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Calendar</source>
   <translation>Календарь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Call the manager of the shelter now: only she can see what was on it and write the notice.</source>
   <translation>Позвоните руководителю приюта прямо сейчас: только руководитель может увидеть, что было на компьютере, и составить уведомление.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Call the owner on a number that you know, and compare all forty digits.</source>
   <translation>Позвоните владельцу по номеру, который вы знаете, и сверьте все сорок цифр.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Call {number}, or tell anybody who works here, day or night.</source>
   <translation>Позвоните по номеру {number} или скажите любому, кто здесь работает, днём или ночью.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Called an ambulance</source>
   <translation>Вызвали скорую помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Called the police</source>
   <translation>Вызвали полицию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Calling name</source>
   <translation>Предпочитаемое имя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Came by herself or himself</source>
   <translation>Самостоятельное обращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Came in with the recovery card</source>
   <translation>Вход по карте восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Came in with two shares of the recovery card</source>
   <translation>Вход по двум частям карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Came on</source>
   <translation>Поступило</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Can be reached without steps</source>
   <translation>Доступна без ступеней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Can read it: {roles}.</source>
   <translation>Могут прочитать: {roles}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Can wait</source>
   <translation>Может подождать</translation>
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
   <translation>Отмена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Cancelled</source>
   <translation>Отменено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Cannot decide at present</source>
   <translation>Сейчас не может принять решение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cannot do it at all</source>
   <translation>Совсем не может</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Caps Lock is on</source>
   <translation>Включён Caps Lock</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Card of this office</source>
   <translation>Карточка этого офиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Card, trusted by the coordinating office</source>
   <translation>Карточка, которой доверяет координационный офис</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Card: {name}</source>
   <translation>Карточка: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Cards</source>
   <translation>Карточки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Cards and files</source>
   <translation>Карточки и файлы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/offices.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Cards of others</source>
   <translation>Карточки других</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Cards of the shelter</source>
   <translation>Карточки приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Care for the children</source>
   <translation>Уход за детьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Career centre of the city</source>
   <translation>Карьерный центр города</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Carried out</source>
   <translation>Выполнено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Carried over from before</source>
   <translation>Перешли из прошлых кварталов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Carried over from the year before</source>
   <translation>Перешли из прошлого года</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Carried over: assisted before the first day of the quarter, and not closed before that day.</source>
   <translation>Перешли из прошлых кварталов: получали помощь до первого дня квартала, и до этого дня случай не закрыт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Case codes</source>
   <translation>Коды случаев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>Case records of a shelter.</source>
   <translation>Записи приюта о случаях.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/roles.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Case worker</source>
   <translation>Куратор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Case worker there</source>
   <translation>Куратор в той организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Case {code} is open</source>
   <translation>Случай {code} открыт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>Case {code}, as of {day}</source>
   <translation>Случай {code}, на {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Cases involved</source>
   <translation>Чьи случаи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Central government body</source>
   <translation>Центральный государственный орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Certificate of erasure</source>
   <translation>Акт об уничтожении данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Certificate received</source>
   <translation>Сертификат получен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Change bed {bed}</source>
   <translation>Изменить койко-место {bed}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change my passphrase</source>
   <translation>Сменить мою парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Change my roles</source>
   <translation>Изменить мои роли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Change over time</source>
   <translation>Динамика</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Change room {room}</source>
   <translation>Изменить комнату {room}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Change the facts about the person</source>
   <translation>Изменить сведения о человеке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Change the passwords of e-mail, messengers and everything else that was signed in on the lost computer.</source>
   <translation>Смените пароли электронной почты, мессенджеров и всего, куда был выполнен вход на утерянном компьютере.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Change the years</source>
   <translation>Изменить срок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Change this goal</source>
   <translation>Изменить эту цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Change title and day</source>
   <translation>Изменить название и дату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Change: {name}</source>
   <translation>Изменить: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Changed by {user}</source>
   <translation>Изменение: {user}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed how long records are kept</source>
   <translation>Изменён срок хранения записей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed somebody's roles</source>
   <translation>Изменены роли сотрудника</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the deadline of quarterly reports</source>
   <translation>Изменён срок квартальных отчётов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Changed the decision</source>
   <translation>Решение изменено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the limit of stay</source>
   <translation>Изменён предел проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the own passphrase</source>
   <translation>Сменена собственная парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the targets of a year</source>
   <translation>Изменены цели на год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed the title of an attachment</source>
   <translation>Изменено название приложения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Changed: {what}</source>
   <translation>Изменено: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Check</source>
   <translation>Проверка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>Check Caps Lock and the keyboard layout, and try again.</source>
   <translation>Проверьте Caps Lock и раскладку клавиатуры и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Check that the disk is not full, not read-only and still connected.</source>
   <translation>Проверьте, что диск не переполнен, не закрыт для записи и подключён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Checked and whole</source>
   <translation>Проверено, всё цело</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Checking every page of it</source>
   <translation>Проверяется каждая страница копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Checkpoint of the audit log: {digits}. With these digits an auditor sees whether the log of the vault is still the one that stood there when this report was issued.</source>
   <translation>Контрольная метка журнала событий: {digits}. По этим цифрам аудитор видит, тот ли журнал лежит в хранилище, что был в день выпуска отчёта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Child labour</source>
   <translation>Детский труд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Children</source>
   <translation>Дети</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Children along</source>
   <translation>Дети при нём или ней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Children involved or watching</source>
   <translation>Дети, участвовавшие или видевшие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Children present</source>
   <translation>Дети на месте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Children staying along</source>
   <translation>Дети, проживающие вместе с человеком</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Children who have no case of their own.</source>
   <translation>Дети, на которых не открыт отдельный случай.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Children who have no case of their own; they are not among those present.</source>
   <translation>Дети без собственного случая; в число присутствующих они не входят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Children who stay along.</source>
   <translation>Дети, которые живут вместе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Children who stayed along with a person and have no case of their own.</source>
   <translation>Дети, которые проживали вместе с человеком и на которых не открыт отдельный случай.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Choose</source>
   <translation>Выбрать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Choose a card file</source>
   <translation>Выберите файл карточки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Choose a day …</source>
   <translation>Выбрать день …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Choose a file</source>
   <translation>Выбрать файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose a folder</source>
   <translation>Выбрать папку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose a folder for the records.</source>
   <translation>Выберите папку для хранилища.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose a folder of summary files</source>
   <translation>Выбрать папку с файлами сводок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Choose a folder on this computer: over a network two programs can damage the records.</source>
   <translation>Выберите папку на этом компьютере: в сети две программы могут повредить хранилище.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Choose a name that tells the two apart. If it is the same shelter with a new installation, take its old card back first.</source>
   <translation>Выберите название, которое их различает. Если это тот же приют после новой установки, сначала отзовите его прежнюю карточку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>Choose a number of years from {least} to {most}.</source>
   <translation>Выберите число лет от {least} до {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due.py" />
   <location filename="../../src/caseapp/actions/erasing.py" />
   <location filename="../../src/caseapp/actions/retention.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Choose a reason first.</source>
   <translation>Сначала выберите причину.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Choose a stick, or another folder.</source>
   <translation>Выберите флешку или другую папку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/years.py" />
   <source>Choose a year from {first} to {last}.</source>
   <translation>Выберите год от {first} до {last}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Choose an Excel or CSV file. Nothing is written before you have seen what is in it.</source>
   <translation>Выберите файл Excel или CSV. Ничего не записывается, пока вы не увидите, что в нём.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>Choose an empty folder or a new name; nothing is ever written over.</source>
   <translation>Выберите пустую папку или новое имя: поверх имеющихся данных ничего не записывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Choose an organisation: then it is seen which consent is needed.</source>
   <translation>Выберите организацию: тогда будет видно, какое согласие нужно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Choose another bed, or change the days on which the bed and its room are in use.</source>
   <translation>Выберите другое койко-место или измените дни, когда место и его комната используются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Choose another bed, or enter the day on which the other person left it.</source>
   <translation>Выберите другое койко-место или укажите день, когда его освободили.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Choose another name, or add --replace to write over it.</source>
   <translation>Выберите другое имя или добавьте --replace, чтобы записать поверх него.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Choose another person, kind or period.</source>
   <translation>Выберите другого человека, вид действий или период.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Choose at least one role.</source>
   <translation>Выберите хотя бы одну роль.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose files</source>
   <translation>Выбрать файлы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>Choose first what the list shall be narrowed by.</source>
   <translation>Сначала выберите, по чему отобрать людей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Choose for whom it is, or the house.</source>
   <translation>Выберите, для кого это, или приют.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Choose from a calendar</source>
   <translation>Выбрать в календаре</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Choose one on the left, or let a file go there. It is kept encrypted in the vault, and shown only here.</source>
   <translation>Выберите слева или перетащите туда файл. Он хранится в хранилище зашифрованным и показывается только здесь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Choose summary files</source>
   <translation>Выбрать файлы сводок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose the backup</source>
   <translation>Выбрать резервную копию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Choose the folder</source>
   <translation>Выбрать папку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Choose the folder that holds it.</source>
   <translation>Выберите папку, в которой оно лежит.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Choose the newest backup</source>
   <translation>Выбрать последнюю резервную копию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Choose the organisation, or write its name.</source>
   <translation>Выберите организацию или напишите её название.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Choose the purpose to which the person agreed.</source>
   <translation>Выберите цель, на которую человек дал согласие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Choose what was handed out.</source>
   <translation>Выберите, что было выдано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Choose where to save</source>
   <translation>Выбрать, куда сохранить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Choose who gets this bed</source>
   <translation>Выбрать, кто займёт это койко-место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Choose who may see it.</source>
   <translation>Выберите, кому это можно видеть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Chronic illness</source>
   <translation>Хронические заболевания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Citizenship</source>
   <translation>Гражданство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>City or village</source>
   <translation>Город или село</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>City polyclinic</source>
   <translation>Городская поликлиника</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Civil claimant</source>
   <translation>Гражданский истец</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Clinic, hospital or doctor.</source>
   <translation>Поликлиника, больница или врач.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/honest.py" />
   <location filename="../../src/caseapp/ui/shell.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>Close it there first. Two programs must not write to one vault.</source>
   <translation>Сначала закройте его там. Две программы не должны писать в одно хранилище.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/disclosure/child.py" />
   <source>Close other programs and try again.</source>
   <translation>Закройте другие программы и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>Close other programs that hold the file open, or choose another folder.</source>
   <translation>Закройте другие программы, где открыт этот файл, или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>Close the case first.</source>
   <translation>Сначала закройте случай.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Close this message</source>
   <translation>Закрыть сообщение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed</source>
   <translation>Закрыт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed and referred</source>
   <translation>Закрыт с перенаправлением</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Closed in the quarter</source>
   <translation>Закрыты в квартале</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Closed in the quarter, or open at its end</source>
   <translation>Закрытые в квартале и открытые на его конец</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Closed in the year</source>
   <translation>Закрыты за год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Closed in the year, or open at its end</source>
   <translation>Закрытые за год и открытые на его конец</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closed on</source>
   <translation>Дата закрытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Closed, reason not known</source>
   <translation>Закрыты, причина неизвестна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Closure</source>
   <translation>Закрытие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>Closures by reason stand in section {number}.</source>
   <translation>Закрытые случаи по причинам приведены в разделе {number}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Clothes and shoes</source>
   <translation>Одежда и обувь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Code of the case</source>
   <translation>Код случая</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Code there</source>
   <translation>Код у них</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Coded facts</source>
   <translation>Кодированные сведения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Coded facts without a name and without the case code, only as far as reports count them: sex, age group, citizenship, form of exploitation, services and nights. Once their quarters are issued, days are reduced to the quarter.</source>
   <translation>Кодированные сведения без имени и без кода случая, только в той мере, в какой их считают отчёты: пол, возрастная группа, гражданство, вид эксплуатации, услуги и ночи. Когда отчёты за эти кварталы выпущены, от дат остаётся только квартал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Codes of cases, no names, and only where somebody has to know.</source>
   <translation>Коды случаев, без имён, и только если кому-то нужно это знать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Colleagues elsewhere need the card of this office once, to recognise what it sends. Read the number to them by telephone, so that they can compare it.</source>
   <translation>Коллегам в других местах карточка этого офиса нужна один раз, чтобы узнавать то, что он присылает. Прочитайте им номер по телефону, чтобы они могли его сверить.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Column</source>
   <translation>Столбец</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Coming up: {n}</source>
   <translation>Предстоит: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Comment</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Comments</source>
   <translation>Комментарии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Compare and trust</source>
   <translation>Сверить и доверять</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>Compare every group with the card once more.</source>
   <translation>Ещё раз сравните каждую группу с картой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compared with the first measurement</source>
   <translation>По сравнению с первым измерением</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Comparing with the reports of other quarters</source>
   <translation>Сравнение с отчётами за другие кварталы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Compensation</source>
   <translation>Компенсация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Compensation and wages received</source>
   <translation>Полученные компенсации и заработная плата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Compensation claim</source>
   <translation>Иск о возмещении ущерба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Compensation or wages that the person really has in hand.</source>
   <translation>Компенсация или зарплата, которую человек действительно получил на руки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Complaint or report of a crime</source>
   <translation>Жалоба или заявление о преступлении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Complaints</source>
   <translation>Жалобы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Completed</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Completed years when it began.</source>
   <translation>Полных лет, когда это началось.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Computer last seen</source>
   <translation>Компьютер видели в последний раз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Conduct of staff</source>
   <translation>Поведение сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Confirm the arrival</source>
   <translation>Подтвердить прибытие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Confirmed having seen that the recovery card was used</source>
   <translation>Подтверждено ознакомление с использованием карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Consent</source>
   <translation>Согласие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Consent counts only if the person understood all seven points.</source>
   <translation>Согласие действительно, только если человек понял все семь пунктов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Consent ends</source>
   <translation>Согласие заканчивается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Consent form</source>
   <translation>Бланк согласия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Consent needed: {purpose}. {standing}.</source>
   <translation>Нужно согласие: {purpose}. {standing}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Consent withdrawn: {purpose}</source>
   <translation>Согласие отозвано: {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/consents_aim.py" />
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Consents</source>
   <translation>Согласия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Construction</source>
   <translation>Строительство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Construction sites on the edge of the city</source>
   <translation>Стройки на окраине города</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Consular department of the embassy</source>
   <translation>Консульский отдел посольства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Consular or state officer</source>
   <translation>Консульский или государственный служащий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Consultation</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 12 months after the return</source>
   <translation>Связаться через 12 месяцев после возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 3 months after the return</source>
   <translation>Связаться через 3 месяца после возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Contact 6 months after the return</source>
   <translation>Связаться через 6 месяцев после возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 12 months</source>
   <translation>Контакт через 12 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 12 months, date</source>
   <translation>Контакт через 12 месяцев, дата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 3 months</source>
   <translation>Контакт через 3 месяца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 3 months, date</source>
   <translation>Контакт через 3 месяца, дата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Contact after 6 months</source>
   <translation>Контакт через 6 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Contact after 6 months, date</source>
   <translation>Контакт через 6 месяцев, дата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Contact and peace with the family</source>
   <translation>Связь и примирение с семьёй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Contact person</source>
   <translation>Контактное лицо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Contact with the family</source>
   <translation>Связь с семьёй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/contents.py" />
   <source>Contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Continue</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Contradictions: {wrong}. Missing answers: {gaps}; they are counted as not known. Choose a line to open the person's page.</source>
   <translation>Противоречий: {wrong}. Недостающих ответов: {gaps}; они учитываются как неизвестные. Выберите строку, чтобы открыть страницу человека.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Controlled the person</source>
   <translation>Контроль над человеком</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Conversation in the shelter</source>
   <translation>Беседа в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Coordinating office</source>
   <translation>Координационный офис</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Coordinator</source>
   <translation>Координатор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Copies that somebody made before she left</source>
   <translation>Копии, сделанные до ухода сотрудника</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Copy a line and paste it into the box of the portal. After {seconds} seconds it is gone from the clipboard. The portal changes: where its boxes stand in another order, whoever looks after caseapp can change the order in the file portal.json.</source>
   <translation>Скопируйте строку и вставьте её в поле портала. Через {seconds} секунд она исчезнет из буфера обмена. Портал меняется: если поля стоят в другом порядке, тот, кто обслуживает caseapp, может изменить порядок в файле portal.json.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Copy facts for the state portal</source>
   <translation>Переносить сведения в государственный портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Copy it again from where it came from.</source>
   <translation>Скопируйте его ещё раз оттуда, откуда он взят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Copy of what is written about the person</source>
   <translation>Копия записанного о человеке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Copy the fingerprint</source>
   <translation>Копировать отпечаток</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Copy the report</source>
   <translation>Копировать отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>Copy the rows that belong to the register into a new sheet, and take that one.</source>
   <translation>Скопируйте строки реестра на новый лист и возьмите его.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Copy the text</source>
   <translation>Скопировать текст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Copy their folder to this computer's own disk, and open it there. Nothing was changed.</source>
   <translation>Скопируйте его папку на диск этого компьютера и откройте там. Ничего не изменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>Copy this table: {title}</source>
   <translation>Копировать эту таблицу: {title}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>Copy: {what}</source>
   <translation>Копировать: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Copying the database</source>
   <translation>Копирование базы данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Correct the entry by hand: the correction counts in the quarter in which you make it.</source>
   <translation>Исправьте запись вручную: исправление учитывается в том квартале, в котором вы его вносите.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Cost</source>
   <translation>Расход</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost (KZT)</source>
   <translation>Стоимость (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Cost and papers</source>
   <translation>Расходы и документы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Cost of the journey (KZT)</source>
   <translation>Стоимость поездки (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Could not be contacted</source>
   <translation>Связаться не удалось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Count a night</source>
   <translation>Подсчитать ночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Count a night on its evening or later.</source>
   <translation>Считайте ночь в её вечер или позже.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Count a quarter</source>
   <translation>Подсчитывать квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Count again</source>
   <translation>Подсчитать заново</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Count and protect</source>
   <translation>Подсчитать и защитить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Count the night</source>
   <translation>Подсчитать ночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Count the numbers of this quarter first. Then you see here what is shown and what was proved.</source>
   <translation>Сначала подсчитайте числа этого квартала. Тогда здесь видно, что показано и что доказано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Count the staff</source>
   <translation>Указать число сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Count who sleeps in the house</source>
   <translation>Считать, кто ночует в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Count with these choices</source>
   <translation>Посчитать с этим выбором</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Count: {here} here, {away} away</source>
   <translation>Записать: здесь {here}, отсутствует {away}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Counted</source>
   <translation>Кого считали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Counted by</source>
   <translation>Кто считал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Counted by {name}. Mark and count again to correct it.</source>
   <translation>Подсчёт: {name}. Чтобы исправить, отметьте и подсчитайте снова.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Counted on</source>
   <translation>На какой день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Counted who slept in the house</source>
   <translation>Подсчитано, кто ночевал в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Counted: {population}; unit: {unit}</source>
   <translation>Учтены: «{population}»; единица: {unit}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reports.py" />
   <source>Counting</source>
   <translation>Подсчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Counting and protecting</source>
   <translation>Подсчёт и защита</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Counting rules</source>
   <translation>Правила подсчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Countries of exploitation</source>
   <translation>Страны эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Country</source>
   <translation>Страна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Country of exploitation</source>
   <translation>Страна эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Country of recruitment</source>
   <translation>Страна вербовки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Country of residence</source>
   <translation>Страна проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Country of return</source>
   <translation>Страна возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Counts below {threshold} are protected</source>
   <translation>Защищены числа меньше {threshold}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Course or school</source>
   <translation>Курсы или школа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Course or vocational training</source>
   <translation>Курсы или профессиональное обучение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Court case</source>
   <translation>Судебное дело</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Court hearing</source>
   <translation>Судебное заседание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Court or prosecution</source>
   <translation>Суд или прокуратура</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Criminal proceedings</source>
   <translation>Уголовное дело</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Crisis</source>
   <translation>Кризис</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Crisis intervention</source>
   <translation>Кризисное вмешательство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Crisis room</source>
   <translation>Кризисная комната</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Cross-border</source>
   <translation>Трансграничная</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Cross-border: exploited in a country of which the person is not a citizen.</source>
   <translation>Трансграничная: эксплуатация в стране, гражданства которой у человека нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Culture, sport, being with others</source>
   <translation>Культура, спорт, общение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Danger to somebody's life</source>
   <translation>Опасность для жизни</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Dark</source>
   <translation>Тёмное</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Data that are touched, in numbers of people:</source>
   <translation>Затронутые данные, число людей:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Data without your name, from which nobody can find you, may be used to understand trafficking in persons and to prevent it. You may say no.</source>
   <translation>Данные без вашего имени, по которым вас нельзя узнать, могут помочь понять торговлю людьми и предупредить её. Вы можете отказаться.</translation>
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
   <translation>Дата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Date of birth</source>
   <translation>Дата рождения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Date of birth of somebody here</source>
   <translation>Дата рождения кого-то из людей здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral</source>
   <translation>Дата направления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Date of referral onwards</source>
   <translation>Дата перенаправления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Date of this decision</source>
   <translation>Дата этого решения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Dates of the house</source>
   <translation>Даты приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Day and hour</source>
   <translation>Дата и время</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Day of the picture or paper</source>
   <translation>Дата снимка или документа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Day on which the shelter first heard of the person.</source>
   <translation>День, когда приют впервые узнал о человеке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Day, hour, signature</source>
   <translation>Дата, время, подпись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Day, signature</source>
   <translation>Дата, подпись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Days from referral to admission</source>
   <translation>Дней от направления до приёма</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Death</source>
   <translation>Смерть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Debt bondage</source>
   <translation>Долговая кабала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Debt bondage is among the means, but no debt was claimed.</source>
   <translation>Среди средств контроля есть долговая кабала, но о долге ответ «нет».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Debt, documents, way out</source>
   <translation>Долг, документы, выход</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Debt, earnings, access to money</source>
   <translation>Долг, заработок, доступ к деньгам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Deceased</source>
   <translation>Человека нет в живых</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>December</source>
   <translation>декабрь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Deception</source>
   <translation>Обман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Decide about a referral that came</source>
   <translation>Решить о поступившем направлении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided against the person</source>
   <translation>Решено не в пользу человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Decided in favour of the person</source>
   <translation>Решено в пользу человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Decided on</source>
   <translation>Дата решения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Decided together with the psychologist.</source>
   <translation>Решено вместе с психологом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Decides which consent a referral to it needs.</source>
   <translation>От этого зависит, какое согласие нужно для направления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Decision</source>
   <translation>Решение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Decision of the coordinating office</source>
   <translation>Решение координирующего офиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Decision of the shelter</source>
   <translation>Решение приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Decision pending</source>
   <translation>Решение ожидается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Decline …</source>
   <translation>Отклонить …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Declined</source>
   <translation>Отклонено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>Definition of an HTCDS form</source>
   <translation>Определение формы HTCDS</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Delay</source>
   <translation>Отложить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Delete the file</source>
   <translation>Удалить файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Delivery or repair</source>
   <translation>Доставка или ремонт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Dental care</source>
   <translation>Стоматологическая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Departed</source>
   <translation>Выезд состоялся</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Department of social protection</source>
   <translation>Отдел социальной защиты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/due.py" />
   <source>Departure</source>
   <translation>Выбытие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure confirmed on</source>
   <translation>Дата подтверждённого отъезда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Departure planned for</source>
   <translation>Планируемая дата отъезда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Departure, extension, nights away …</source>
   <translation>Выбытие, продление, отсутствие …</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Departures: {n}</source>
   <translation>
    <numerusform>Выбытий: {n}</numerusform>
    <numerusform>Выбытий: {n}</numerusform>
    <numerusform>Выбытий: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Description</source>
   <translation>Описание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Description of the injuries</source>
   <translation>Описание повреждений</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Details about them</source>
   <translation>Сведения о них</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the closure</source>
   <translation>Подробности закрытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral</source>
   <translation>Подробности направления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Details of the referral onwards</source>
   <translation>Подробности перенаправления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Details of the vulnerabilities</source>
   <translation>Подробности об уязвимости</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Details, sealed</source>
   <translation>Подробности, закрыты ключом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Detained or deported</source>
   <translation>Задержание или депортация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Diagnosis of the doctor</source>
   <translation>Диагноз врача</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Died</source>
   <translation>Смерть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Direction</source>
   <translation>Куда направлено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Disability</source>
   <translation>Инвалидность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Disability and physical health</source>
   <translation>Инвалидность и физическое здоровье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Disability certificate</source>
   <translation>Справка об инвалидности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Discontinued</source>
   <translation>Прекращено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Discrimination</source>
   <translation>Дискриминация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Dispute</source>
   <translation>Возражение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Dispute the report</source>
   <translation>Оспорить отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Disputed</source>
   <translation>Оспаривается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Disputed a shelter's report</source>
   <translation>Оспорен отчёт приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Disputed: somebody doubts its figures</source>
   <translation>Оспаривается: кто-то сомневается в числах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>District police department</source>
   <translation>Районное отделение полиции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Divorced</source>
   <translation>В разводе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Do not keep longer</source>
   <translation>Больше не хранить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Do not photograph, copy or send it. Tell nobody who need not know where it lies.</source>
   <translation>Не фотографируйте, не копируйте и не пересылайте её. О том, где она лежит, должны знать только те, кому это нужно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Do not return</source>
   <translation>Не возвращаться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Doctor and treatment</source>
   <translation>Врач и лечение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Doctor or clinic</source>
   <translation>Врач или поликлиника</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Doctorate or equivalent</source>
   <translation>Докторантура или равный уровень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Documents are not ready</source>
   <translation>Документы не готовы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents restored</source>
   <translation>Восстановление документов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Documents were taken or withheld</source>
   <translation>Документы забирали или удерживали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Documents withheld</source>
   <translation>Удержание документов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Does not wish to return</source>
   <translation>Не желает возвращаться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reports.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Done (Space)</source>
   <translation>Сделано (пробел)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Done by</source>
   <translation>Кто выполнил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Done elsewhere</source>
   <translation>Сделано в другом месте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Done: {what}</source>
   <translation>Сделано: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Drawing the paper broke off. It may have been made to do harm: do not open it elsewhere.</source>
   <translation>Показ документа оборвался. Возможно, файл сделан с дурным умыслом: не открывайте его в других программах.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Drawing the paper takes too long, so it was stopped.</source>
   <translation>Показ документа занял слишком много времени и остановлен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/reports.py" />
   <source>Drawing the report</source>
   <translation>Составление отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Drop summary files or whole folders here</source>
   <translation>Перетащите сюда файлы сводок или целые папки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Due</source>
   <translation>Сроки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Due for review</source>
   <translation>Подошёл срок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>During the stay</source>
   <translation>Во время проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Each line is a decision of its own. You may say yes to one and no to another.</source>
   <translation>Каждая строка – отдельное решение. Можно согласиться с одним и отказаться от другого.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Each of {n} different persons was tried as the one who is known.</source>
   <translation>
    <numerusform>{n} человек проверен так, будто о нём известно всё.</numerusform>
    <numerusform>Каждый из {n} разных людей проверен так, будто о нём известно всё.</numerusform>
    <numerusform>Каждый из {n} разных людей проверен так, будто о нём известно всё.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Each step counts in the quarter of its own day. A step without a day is in no report.</source>
   <translation>Каждый шаг учитывается в квартале своего дня. Шаг без указания дня не попадает ни в один отчёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Earlier</source>
   <translation>Раньше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Earlier (Page up)</source>
   <translation>Раньше (Page Up)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>Earlier answers</source>
   <translation>Прежние ответы</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>Earlier answers: {n}</source>
   <translation>
    <numerusform>Прежние ответы: {n}</numerusform>
    <numerusform>Прежние ответы: {n}</numerusform>
    <numerusform>Прежние ответы: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Early childhood education</source>
   <translation>Дошкольное образование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Education</source>
   <translation>Образование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Education and skills</source>
   <translation>Образование и навыки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Electricity, gas, steam and air conditioning supply</source>
   <translation>Снабжение электроэнергией, газом, паром и кондиционированным воздухом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Elements of trafficking</source>
   <translation>Признаки торговли людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Elsewhere, several or none</source>
   <translation>Другая страна, несколько или ни одной</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Email</source>
   <translation>Электронная почта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Email address</source>
   <translation>Адрес электронной почты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Embassy or consulate</source>
   <translation>Посольство или консульство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Emergency (a few nights)</source>
   <translation>Экстренное размещение (несколько ночей)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Emergency care</source>
   <translation>Неотложная помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Employment centre</source>
   <translation>Центр занятости</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Empty where only the day is known.</source>
   <translation>Пусто, если известен только день.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Encrypt the whole disk. Where the names of the staff must stay secret, sign in under initials or under the name of the post.</source>
   <translation>Зашифруйте весь диск. Если имена сотрудников должны оставаться в тайне, входите под инициалами или под названием должности.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Encrypted file</source>
   <translation>Зашифрованный файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Encrypted files</source>
   <translation>Зашифрованные файлы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Ended on</source>
   <translation>Дата окончания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Ended on {day}: later quarters are not expected, and refused</source>
   <translation>Закончилось {day}: более поздние кварталы не ожидаются и не принимаются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Enforced by keys: she can read</source>
   <translation>Обеспечено ключами: может прочитать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Enforced by the program: she may</source>
   <translation>Обеспечено программой: может</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Enter the day on which the other stay ended, or change that stay instead.</source>
   <translation>Укажите день, когда закончилось другое проживание, или измените его.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Entered after the report of the quarter of admission</source>
   <translation>Внесено после отчёта за квартал приёма</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Entered by mistake</source>
   <translation>Внесено по ошибке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Entered in time</source>
   <translation>Внесено вовремя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/verifying.py" />
   <source>Entries behind number {number} are vouched for by their signatures alone.</source>
   <translation>За записи после номера {number} ручаются только их подписи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Entries touched</source>
   <translation>Затронуто записей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Entries were changed after this night was counted. Count it again.</source>
   <translation>После подсчёта этой ночи записи изменились. Подсчитайте её снова.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Entries written down: {n}.</source>
   <translation>Записей: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Entry</source>
   <translation>Запись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Entry in the state portal of social services</source>
   <translation>Внесение в государственный портал социальных услуг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Erase a person</source>
   <translation>Уничтожать данные человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Erase for ever</source>
   <translation>Уничтожить навсегда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Erase …</source>
   <translation>Уничтожить данные…</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Erased</source>
   <translation>Данные уничтожены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Erased a person</source>
   <translation>Уничтожены данные человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Erased people in old backups</source>
   <translation>Уничтоженные записи в старых резервных копиях</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Erased: everything that is written down about this person, the coded facts too. Issued reports keep their counts; reports that are not issued yet count this person no more.</source>
   <translation>Уничтожается всё, что записано об этом человеке, и кодированные сведения тоже. Числа в выпущенных отчётах остаются; в отчётах, которые ещё не выпущены, этот человек больше не учитывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Erased: names, birth, contacts, documents, notes, all medical, psychological and safety answers, consents, plans and comments, and drafts about this person. What stays has no name and no case code: sex, age group, citizenship, form of exploitation, services and nights, so that the counts of your reports stay true.</source>
   <translation>Уничтожаются: имена, дата рождения, контакты, документы, записи, все медицинские и психологические ответы и ответы о безопасности, согласия, планы, комментарии и черновики об этом человеке. Остаётся без имени и без кода случая: пол, возрастная группа, гражданство, вид эксплуатации, услуги и ночи, чтобы числа в отчётах остались верными.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Escaped alone</source>
   <translation>Самостоятельный побег</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Escort</source>
   <translation>Сопровождение в пути</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>Even the half-year has too few. The coordinator’s report names this shelter among those that reported, without numbers.</source>
   <translation>Людей мало даже за полугодие. В отчёте координатора приют назван среди отчитавшихся, без чисел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Even then every number below {threshold} can still be none and can still be more than {threshold}: from the reports, this somebody learns neither that another person like her or him was there, nor that nobody was.</source>
   <translation>И тогда каждое число меньше {threshold} может оказаться нулём, а может оказаться и больше {threshold}: из отчётов такой читатель не узнает ни того, что рядом был ещё кто-то похожий, ни того, что никого не было.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Event</source>
   <translation>Событие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Every element that is needed is there. You decide, under Status.</source>
   <translation>Есть все нужные признаки. Решаете вы, в разделе «Статус».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Every file gets a verdict here: accepted, or refused with the reason. A file can be taken in twice without harm.</source>
   <translation>По каждому файлу здесь видно решение: принят или отклонён с указанием причины. Один и тот же файл можно принять дважды без вреда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>Every night that was counted, with what was seen. To correct one, count it again under Beds.</source>
   <translation>Все подсчитанные ночи и то, что было видно. Чтобы исправить ночь, подсчитайте её снова на странице «Койко-места».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Every number of this quarter is hidden, because so few people were assisted that any number could point to one of them. The tables say what was counted.</source>
   <translation>Все числа этого квартала скрыты: помощь получили так мало людей, что любое число могло бы указать на одного из них. Таблицы показывают, что подсчитано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Every number of this report is hidden, because any of them could point to a person. The tables say what was counted.</source>
   <translation>Все числа этого отчёта скрыты, потому что любое из них могло бы указать на человека. Таблицы показывают, что подсчитано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Every referral of this shelter is answered.</source>
   <translation>На все направления приюта получен ответ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Every report that leaves this vault is listed here, and never changes.</source>
   <translation>Здесь перечислены все отчёты, вышедшие из этого хранилища; они никогда не меняются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Every room needs a name and a number of beds from 0 to {most}.</source>
   <translation>Каждой комнате нужно название и число койко-мест от 0 до {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Every shelter hides its small numbers before it sends them. What a shelter has hidden, its coordinator does not know either.</source>
   <translation>Каждый приют скрывает малые числа до отправки. Того, что скрыл приют, не знает и координатор.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Every stay and service may name its own payer; this is the usual one.</source>
   <translation>У каждого проживания и каждой услуги может быть свой источник; здесь указан обычный.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Every time counts that help was given in the quarter.</source>
   <translation>Учитывается каждый раз, когда в квартале была оказана помощь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Every user's key opens the coded facts, which hold no names: another program could show them to her.</source>
   <translation>Кодированные сведения, в которых нет имён, открывает ключ каждого пользователя: другая программа могла бы их показать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>Everybody</source>
   <translation>Все</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Everybody in it is invented. Next time it opens with this passphrase, which you may share:</source>
   <translation>Все люди здесь вымышленные. В следующий раз хранилище откроется этой парольной фразой, ею можно делиться:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Everybody may have what is stored about her or him.</source>
   <translation>Каждый вправе получить то, что о нём хранится.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Everybody spoke to me with respect.</source>
   <translation>Со мной все говорили уважительно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Everybody whom the shelter helps is listed here. All of it stays encrypted on this computer.</source>
   <translation>Здесь перечислены все, кому помогает приют. Всё остаётся зашифрованным на этом компьютере.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Everybody with an open case has a bed</source>
   <translation>У всех, чей случай открыт, есть койко-место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Everybody works under her own name with her own passphrase. A role decides which keys she holds, and so what she can read.</source>
   <translation>Каждый работает под своим именем и со своей парольной фразой. От роли зависит, какие ключи есть у человека, а значит, что он может прочитать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Everything</source>
   <translation>Всё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Everything is written out: {lines} lines, {attachments} pictures and papers. Keep the file apart from the card.</source>
   <translation>Всё выгружено: строк: {lines}, снимков и документов: {attachments}. Храните файл отдельно от карты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Everything lies in {folder}. All people in it are invented.</source>
   <translation>Всё лежит в {folder}. Все люди там вымышленные.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Everything that is written down here, with all pictures and papers and the log, in a documented form that other programs can read. For leaving this program, or where a law or a court asks for all of it.</source>
   <translation>Всё, что здесь записано, со всеми снимками, документами и журналом, в описанном виде, который могут прочитать другие программы. Чтобы уйти из этой программы или если всего этого требует закон или суд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Everything, sealed, in a documented form: for leaving this program, or for the law.</source>
   <translation>Всё, в зашифрованном и описанном виде: чтобы уйти из программы или по требованию закона.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Everything, the coded facts too</source>
   <translation>Всё, и кодированные сведения тоже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>Everything, with names: for another vault of this shelter</source>
   <translation>Всё, с именами: для другого хранилища этого приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the day</source>
   <translation>С точностью до дня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the month</source>
   <translation>С точностью до месяца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Exact to the year</source>
   <translation>С точностью до года</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Examination or test</source>
   <translation>Обследование или анализ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Excessive working hours</source>
   <translation>Чрезмерно долгий рабочий день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Explaining reactions to stress</source>
   <translation>Разъяснение реакций на стресс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Explanation</source>
   <translation>Разъяснение</translation>
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
   <translation>Начало эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Exploited until</source>
   <translation>Конец эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Exploiter</source>
   <translation>Эксплуататор</translation>
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
   <translation>Экспортировать как {kind}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>Export of an HTCDS form</source>
   <translation>Экспорт формы HTCDS</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>Export the register as CSV instead.</source>
   <translation>Экспортируйте реестр как CSV.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Export the report</source>
   <translation>Экспортировать отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Export the year</source>
   <translation>Экспорт отчёта за год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Exported to {path}</source>
   <translation>Экспортировано: {path}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Exported: {quarter}, number {sequence}, revision {revision}</source>
   <translation>Экспортировано: {quarter}, номер {sequence}, редакция {revision}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Exporting issues the report of {quarter}. From then on its numbers stay as they are; what is entered later counts in the quarter in which it is entered.</source>
   <translation>Экспорт выпускает отчёт за {quarter}. С этого момента его числа не меняются; внесённое позже учитывается в том квартале, когда оно внесено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Extended until</source>
   <translation>Продлено до</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Extended until {day}: {n} days left.</source>
   <translation>
    <numerusform>Продлено до {day}: остался {n} день.</numerusform>
    <numerusform>Продлено до {day}: осталось {n} дня.</numerusform>
    <numerusform>Продлено до {day}: осталось {n} дней.</numerusform>
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
   <translation>Сведения для полей портала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Facts, in the order in which they happened; no guesses about guilt, no illness.</source>
   <translation>Факты в том порядке, как всё было; без догадок о вине и без диагнозов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>False promises or deception</source>
   <translation>Ложные обещания или обман</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Families</source>
   <translation>Семьи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family</source>
   <translation>Семья</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Family and children</source>
   <translation>Семья и дети</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Family and education</source>
   <translation>Семья и образование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Family and friends who are safe, with telephone.</source>
   <translation>Близкие, которым можно доверять, с телефоном.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Family member</source>
   <translation>Член семьи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Family or friends</source>
   <translation>Семья или друзья</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Family room</source>
   <translation>Семейная комната</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Family session</source>
   <translation>Семейная консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Family tracing and mediation</source>
   <translation>Поиск семьи и посредничество</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>February</source>
   <translation>февраль</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Fee for the return certificate</source>
   <translation>Пошлина за свидетельство на возвращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Feedback of clients</source>
   <translation>Отзывы получателей помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I felt safe here</source>
   <translation>Отзывы: здесь мне было безопасно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I was listened to</source>
   <translation>Отзывы: меня выслушали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I was treated with respect</source>
   <translation>Отзывы: ко мне относились уважительно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: I would come here again</source>
   <translation>Отзывы: я обращусь сюда снова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Feedback: the help was what I needed</source>
   <translation>Отзывы: помощь была той, что нужна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling afraid, as if something awful might happen</source>
   <translation>Вы испытывали страх, будто может случиться что-то ужасное</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling bad about yourself, or that you are a failure or have let yourself or your family down</source>
   <translation>Вы плохо о себе думали: что вам ничего не удаётся, что вы разочаровали себя или подвели семью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling down, depressed or hopeless</source>
   <translation>У вас было плохое настроение, вы были подавлены или испытывали чувство безысходности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling nervous, anxious or on edge</source>
   <translation>Вы нервничали, тревожились или были на взводе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Feeling tired or having little energy</source>
   <translation>Вы были утомлены или у вас было мало сил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Fees for documents</source>
   <translation>Пошлины за документы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Female</source>
   <translation>Женский</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Feminine</source>
   <translation>Женский</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Fetch the paper from where it is kept and type it in. You learn whether it opens these records and a backup; nothing is changed, and the card stays as it is.</source>
   <translation>Принесите бумагу оттуда, где она хранится, и введите её. Вы узнаете, открывает ли она это хранилище и резервную копию; ничего не изменится, карта останется прежней.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Fewer and larger groups, such as adults in place of age bands: more of them can be shown.</source>
   <translation>Групп меньше, и они крупнее, например взрослые вместо возрастных групп: показать можно больше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Fewer than 10 people were assisted.</source>
   <translation>Помощь получили менее 10 человек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Fewer than 10 people were assisted: there is no table from which to learn anything.</source>
   <translation>Помощь получили менее 10 человек: таблиц, из которых можно что-то узнать, нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/national_years.py" />
   <source>Figures</source>
   <translation>Показатели</translation>
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
   <translation>Имя файла:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>File of the backup, ending in .age</source>
   <translation>Файл резервной копии с окончанием .age</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Files and reports</source>
   <translation>Файлы и отчёты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Files and their verdicts</source>
   <translation>Файлы и решения по ним</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Files of the shelter</source>
   <translation>Файлы приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Files of type:</source>
   <translation>Тип файлов:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Files outside the records can be read: exported registers, reports, letters. So can what the system kept of them.</source>
   <translation>Файлы вне хранилища можно прочитать: выгруженные реестры, отчёты, письма. То же касается следов, которые сохранила от них система.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Files that were written out</source>
   <translation>Файлы, сохранённые вне хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Filled in when the manager approves the plan on its page; a later change takes it back.</source>
   <translation>Заполняется, когда руководитель утверждает план на его странице; более позднее изменение снимает утверждение.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Financial</source>
   <translation>Финансы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Financial and insurance activities</source>
   <translation>Финансы и страхование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Financial assistance</source>
   <translation>Финансовая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Find a person</source>
   <translation>Найти человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Find a person (Ctrl+K)</source>
   <translation>Найти человека (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Finding work</source>
   <translation>Поиск работы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Fingerprint</source>
   <translation>Отпечаток</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Fingerprint of the signed data (SHA-256)</source>
   <translation>Отпечаток подписанных данных (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Fingerprint of the signed data (SHA-256): {digits}</source>
   <translation>Отпечаток подписанных данных (SHA-256): {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Fingerprint, to compare by telephone</source>
   <translation>Отпечаток для сверки по телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Fire, water, gas, electricity</source>
   <translation>Пожар, вода, газ, электричество</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>First aid</source>
   <translation>Первая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>First check</source>
   <translation>Первичный осмотр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>First conversation</source>
   <translation>Первая беседа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>First conversation without harm</source>
   <translation>Первая беседа без вреда</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>First issued {n} days after the deadline</source>
   <translation>
    <numerusform>Впервые выпущен через {n} день после срока</numerusform>
    <numerusform>Впервые выпущен через {n} дня после срока</numerusform>
    <numerusform>Впервые выпущен через {n} дней после срока</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Fit to the window</source>
   <translation>По размеру окна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Fit to travel</source>
   <translation>Состояние позволяет ехать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Fitness to travel</source>
   <translation>Заключение о возможности поездки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Flat or room outside of the shelter</source>
   <translation>Квартира или комната вне приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>Folder for the backup</source>
   <translation>Папка для резервной копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Folder for the encrypted records</source>
   <translation>Папка для зашифрованного хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Folder of the records</source>
   <translation>Папка хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Follow-up</source>
   <translation>Последующее сопровождение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Follow-up still goes on</source>
   <translation>Сопровождение ещё продолжается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Food</source>
   <translation>Питание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Food for the journey</source>
   <translation>Еда в дорогу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Food, clothes, hygiene</source>
   <translation>Еда, одежда, гигиена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For IOM or a donor</source>
   <translation>Для МОМ или донора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>For a child, what is best for the child comes first, and the child is asked too.</source>
   <translation>Для ребёнка на первом месте то, что лучше для него самого, и его тоже спрашивают.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>For a key that was lost or stolen, or a shelter that was closed. From now on its files are refused. What came in before stays and is marked. If the shelter goes on, take in its new card instead: the old one is then taken back by itself.</source>
   <translation>Если ключ утерян или украден либо приют закрыт. С этого момента его файлы не принимаются. То, что пришло раньше, остаётся и помечается. Если приют продолжает работу, примите его новую карточку: прежняя тогда отзывается сама.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>For a paper that its owner gave you by hand, while the file came another way. Type these two groups from the paper.</source>
   <translation>Для листа, который владелец передал вам лично, а файл пришёл другим путём. Введите с листа эти две группы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>For another receiver</source>
   <translation>Для другого получателя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>For children</source>
   <translation>Для детей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>For others to read</source>
   <translation>Читают другие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>For people with a wheelchair or a pram.</source>
   <translation>Для людей на коляске и с детской коляской.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For research</source>
   <translation>Для исследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>For somebody else, with the person's consent</source>
   <translation>Для других, с согласия человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>For the house: name and signature</source>
   <translation>От приюта: имя и подпись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/papers.py" />
   <source>For the office: {group} · IOM: {iom} · HTCDS: {htcds}</source>
   <translation>Для учёта: {group} · МОМ: {iom} · HTCDS: {htcds}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>For the person herself or himself</source>
   <translation>Для самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register_sharing.py" />
   <source>For the shelter's own work</source>
   <translation>Для работы самого приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <location filename="../../src/caseapp/ui/pages/portal.py" />
   <source>For the state portal</source>
   <translation>Для государственного портала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>For who sleeps where. Everything can be changed later under Rooms.</source>
   <translation>Чтобы знать, кто где спит. Позже всё можно изменить в разделе «Комнаты».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>For whom</source>
   <translation>Для кого</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>For whose stays</source>
   <translation>Для чьего проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced adoption</source>
   <translation>Принудительное усыновление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced begging</source>
   <translation>Принудительное попрошайничество</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced criminality</source>
   <translation>Принуждение к преступной деятельности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced labour</source>
   <translation>Принудительный труд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced marriage</source>
   <translation>Принудительный брак</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Forced military service (non-state actors)</source>
   <translation>Принудительная военная служба (негосударственные формирования)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Forced or child labour</source>
   <translation>Принудительный или детский труд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Forensic medical examination</source>
   <translation>Судебно-медицинская экспертиза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Form {version}</source>
   <translation>Бланк {version}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Formal status</source>
   <translation>Официальный статус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Formally identified as a victim</source>
   <translation>Официально признан статус жертвы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Four eyes see more than two. If she is away, somebody else can prepare it.</source>
   <translation>Две пары глаз видят больше одной. Если другого руководителя сейчас нет, отчёт может составить кто-то другой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Fr</source>
   <translation>Пт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Free</source>
   <translation>Свободно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>Free beds</source>
   <translation>Свободно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_model.py" />
   <source>Free beds in the night of {day}: {free}</source>
   <translation>Свободных койко-мест, ночь {day}: {free}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Free beds: {free} of {beds}</source>
   <translation>Свободные койко-места: {free} из {beds}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by another authority</source>
   <translation>Освобождение другим государственным органом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Freed by the police</source>
   <translation>Освобождение полицией</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Friday</source>
   <translation>пятница</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Friends or social events</source>
   <translation>Друзья или общие мероприятия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>From</source>
   <translation>От кого</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>From level 2 on the psychologist is asked today.</source>
   <translation>Начиная с уровня 2 психолога зовут сегодня же.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>From older registers</source>
   <translation>Из прежних реестров</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>From the day on which the shelter first heard of the person to the day of admission.</source>
   <translation>От дня, когда приют впервые узнал о человеке, до дня приёма.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>From the family, a partner, the traffickers or anybody else.</source>
   <translation>Со стороны семьи, партнёра, торговцев людьми или кого-либо ещё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>From this day on nothing more is shared for this purpose.</source>
   <translation>С этого дня для этой цели больше ничего не передаётся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>From whom</source>
   <translation>От кого</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>GAD-7 total</source>
   <translation>GAD-7, сумма баллов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody a key with the recovery card</source>
   <translation>Выдан ключ с карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody access</source>
   <translation>Выдан доступ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave somebody the keys that her new roles need</source>
   <translation>Выданы ключи, нужные для новых ролей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave the owner of a card another name</source>
   <translation>Владельцу карточки дано другое название</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Gave the recovery card the keys that it lacked</source>
   <translation>Карте восстановления переданы недостающие ключи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Gender</source>
   <translation>Гендер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Give access</source>
   <translation>Выдать доступ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Give and take access, change roles</source>
   <translation>Выдавать и отзывать доступ, менять роли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Give another person this role first.</source>
   <translation>Сначала дайте эту роль другому человеку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Give each role to as few people as possible. Look through the audit log every month: it names who opened identity, medical and psychological answers, and when. Agree in writing what happens if somebody tells.</source>
   <translation>Давайте каждую роль как можно меньшему числу людей. Каждый месяц просматривайте журнал событий: в нём указано, кто и когда открывал сведения о личности, медицинские и психологические ответы. Письменно договоритесь о том, что будет за разглашение.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>Give her the key</source>
   <translation>Передать ключ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Give it a title, so that it is found again.</source>
   <translation>Дайте название, чтобы это можно было найти.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Give somebody access</source>
   <translation>Выдать доступ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Give the owner of the card a name of your own.</source>
   <translation>Назовите владельца карточки понятным вам именем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Given</source>
   <translation>Дано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Given name</source>
   <translation>Имя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Given or sent by other means</source>
   <translation>Передано или отправлено иначе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Given under Law 94-V of the Republic of Kazakhstan of 21 May 2013 on personal data and their protection, as changed by Law 44-VIII of 11 December 2023, within one working day of the discovery.</source>
   <translation>Подаётся в соответствии с Законом Республики Казахстан от 21 мая 2013 года № 94-V «О персональных данных и их защите» с изменениями, внесёнными Законом от 11 декабря 2023 года № 44-VIII, в течение одного рабочего дня с момента обнаружения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Go</source>
   <translation>Возвращаться можно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Go on with these answers</source>
   <translation>Продолжить с этими ответами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Go to {day}</source>
   <translation>Перейти: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Goal</source>
   <translation>Цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Goal was planned until</source>
   <translation>Срок цели по плану</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Goals agreed in the quarter, and goals reached in it, whenever they were agreed.</source>
   <translation>Цели, согласованные в квартале, и цели, достигнутые в нём, когда бы они ни были согласованы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Goals of the support plan</source>
   <translation>Цели плана помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Goes along</source>
   <translation>Сопровождает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Goes on in another bed</source>
   <translation>Продолжается на другом койко-месте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes on with difficulties</source>
   <translation>Продолжается с трудностями</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Goes well</source>
   <translation>Всё идёт хорошо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Good well-being</source>
   <translation>Хорошее самочувствие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Grant for a small business</source>
   <translation>Грант на малый бизнес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Grants paid</source>
   <translation>Выплаченные гранты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Grey parts are for others to read.</source>
   <translation>Серые части читают другие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Grounding and relaxation</source>
   <translation>Техники заземления и расслабления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Group session</source>
   <translation>Групповое занятие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Group {n} is not as on the card. Look at your paper once more.</source>
   <translation>Группа {n} не такая, как на карте. Посмотрите на бумагу ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card_typed.py" />
   <source>Group {n} of the card does not fit. Read it once more.</source>
   <translation>Группа {n} карточки не сходится. Прочитайте её ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Group {n} of the forty digits</source>
   <translation>Группа {n} из сорока цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>Group {n} of the recovery card does not fit. Read it once more.</source>
   <translation>Группа {n} карты восстановления не подходит. Прочитайте её ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Groups of services in the plan</source>
   <translation>Группы услуг в плане</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Guaranteed volume only (GOBMP)</source>
   <translation>Только гарантированный объём (ГОБМП)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Guardianship authority decided</source>
   <translation>Решение органа опеки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>HIV</source>
   <translation>ВИЧ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>HTCDS has retired this list; it is kept to read registers that used it.</source>
   <translation>HTCDS больше не использует этот список; он сохранён, чтобы читать реестры, где он был.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>HTCDS workbook</source>
   <translation>Книга HTCDS</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Had it repaired</source>
   <translation>Исправили, починили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Had one of them given a person away, the program would have refused to issue the report.</source>
   <translation>Если бы хоть одно из них выдавало человека, программа отказалась бы выпустить отчёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Half of the persons who left the house in the quarter had stayed longer, half shorter.</source>
   <translation>Половина выбывших из приюта в квартале прожила дольше, половина — меньше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Half-way house</source>
   <translation>Переходное жильё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Half-yearly summary</source>
   <translation>Полугодовая сводка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Hand in the notice by</source>
   <translation>Подать уведомление не позднее</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Hand out kits</source>
   <translation>Выдать наборы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Handed in</source>
   <translation>Подано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Handed out a referral on paper</source>
   <translation>Направление выдано на бумаге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Handed out by</source>
   <translation>Кто выдал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Handed the person over</source>
   <translation>Передача человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harboured the person</source>
   <translation>Укрывательство человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Harbouring</source>
   <translation>Укрывательство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Has not set a passphrase of her own yet.</source>
   <translation>Собственная парольная фраза ещё не задана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Has not signed in yet.</source>
   <translation>Входа ещё не было.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Has run out</source>
   <translation>Срок истёк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Has she forgotten her passphrase? The recovery card gives her a new one: choose “I have forgotten the passphrase” on the page on which one signs in.</source>
   <translation>Парольная фраза забыта? Новую даёт карта восстановления: на странице входа выберите «Я не помню парольную фразу».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Has stopped</source>
   <translation>Прекратилось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Health</source>
   <translation>Здоровье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Health and social work</source>
   <translation>Здравоохранение и социальные услуги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Health assistance</source>
   <translation>Медицинская помощь (МОМ)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Health service</source>
   <translation>Медицинская организация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hearing, even with an aid</source>
   <translation>Слышать, даже со слуховым аппаратом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Help</source>
   <translation>Помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Help costs nothing</source>
   <translation>Помощь бесплатна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Help that you received</source>
   <translation>Помощь, которую вы получили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Help was given</source>
   <translation>Помощь оказана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by a non-governmental organisation</source>
   <translation>С помощью неправительственной организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Helped by other people</source>
   <translation>С помощью других людей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hepatitis</source>
   <translation>Гепатит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Her or his own story, with consent to its publication</source>
   <translation>История самого человека, с согласием на публикацию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Here</source>
   <translation>Здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Here already; it counts once.</source>
   <translation>Уже есть здесь; учитывается один раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <source>Here: {here}. Away: {away}. Free beds: {free} of {beds}.</source>
   <translation>Здесь: {here}. Нет: {away}. Свободно койко-мест: {free} из {beds}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Hidden</source>
   <translation>Скрыто</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Hidden numbers, table by table</source>
   <translation>Скрытые числа по таблицам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Hidden or false records</source>
   <translation>Скрытые или ложные записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Hidden, none or too few people: {few}. Hidden, because they would tell another number: {others}. This is said here only and never leaves this computer.</source>
   <translation>Скрыто, людей нет или слишком мало: {few}. Скрыто, чтобы не выдать другое число: {others}. Это сказано только здесь и никогда не покидает этот компьютер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Hide the passphrase</source>
   <translation>Скрыть парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>High</source>
   <translation>Высокий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Highest level of education</source>
   <translation>Наивысший уровень образования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Holds the keys: {what}</source>
   <translation>Есть ключи: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Home phone</source>
   <translation>Домашний телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Homelessness</source>
   <translation>Отсутствие жилья</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hospital or institution</source>
   <translation>Больница или учреждение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Hospital stay</source>
   <translation>Лечение в больнице</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Hotel or hostel</source>
   <translation>Гостиница или хостел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Hotline</source>
   <translation>Горячая линия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Hotline 116 16</source>
   <translation>Горячая линия 116 16</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Hours</source>
   <translation>Часы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Hours of trainings for our staff</source>
   <translation>Часы занятий для своих сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>House incidents</source>
   <translation>Происшествия в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>House rule: nothing enforces it</source>
   <translation>Внутреннее правило: ничем не обеспечено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>House rules were explained</source>
   <translation>Правила проживания разъяснены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Housing</source>
   <translation>Жильё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>How</source>
   <translation>Каким образом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I make the place around me safe</source>
   <translation>Как я делаю место вокруг себя безопасным</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>How I notice that it begins</source>
   <translation>Как я замечаю, что это начинается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How consent can be withdrawn</source>
   <translation>Как можно отозвать согласие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>How far it is open</source>
   <translation>Насколько открыты записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>How far it is stands at the foot of the window. Stop changes nothing.</source>
   <translation>Ход работы виден внизу окна. Кнопка «Остановить» ничего не меняет в записях.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>How far the work is</source>
   <translation>Ход работы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How it ended</source>
   <translation>Как это закончилось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How it goes</source>
   <translation>Как идут дела</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>How it stands</source>
   <translation>На каком этапе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How it was given</source>
   <translation>Как дано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>How it was passed on</source>
   <translation>Как передано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>How long afterwards</source>
   <translation>Через какое время</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>How long records are kept</source>
   <translation>Как долго хранятся записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>How long somebody may stay without a gap. Beds and the person's page count it down; an extension is written into the stay, with its reason.</source>
   <translation>Как долго можно жить без перерыва. Страница койко-мест и страница человека показывают, сколько осталось; продление записывается в проживание вместе с причиной.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How long the data are kept</source>
   <translation>Как долго хранятся данные</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>How long we keep it</source>
   <translation>Как долго мы это храним</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <source>How many</source>
   <translation>Количество</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>How not to burn out</source>
   <translation>Как не выгореть на работе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How often were you bothered by this over the last two weeks? Nine answers make the total.</source>
   <translation>Как часто это беспокоило вас за последние две недели? Девять ответов дают сумму.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How often were you bothered by this over the last two weeks? Seven answers make the total.</source>
   <translation>Как часто это беспокоило вас за последние две недели? Семь ответов дают сумму.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>How the columns are understood</source>
   <translation>Как распознаны столбцы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>How the information will and may be used</source>
   <translation>Как будут и могут быть использованы сведения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How the numbers are protected</source>
   <translation>Как защищены числа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>How the person was recruited</source>
   <translation>Как человека завербовали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>How the year is added up</source>
   <translation>Как складывается год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>How these numbers are protected</source>
   <translation>Как защищены эти числа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/contents.py" />
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How to read the marks</source>
   <translation>Как читать знаки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>How to recognise victims of trafficking: for police officers</source>
   <translation>Как распознать жертв торговли людьми: для полицейских</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>How to repeat the check</source>
   <translation>Как повторить проверку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>How to use it</source>
   <translation>Как ею пользоваться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>How urgent the most urgent need is</source>
   <translation>Насколько срочна самая срочная потребность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>How was it over the last two weeks? Five answers make the total; more is better.</source>
   <translation>Как было за последние две недели? Пять ответов дают сумму; чем больше, тем лучше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>How was it then?</source>
   <translation>В каком состоянии он был?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Hygiene</source>
   <translation>Гигиена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Hygiene set</source>
   <translation>Гигиенический набор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>I approve this report</source>
   <translation>Я утверждаю этот отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>I decided freely. Nobody forced me or promised me anything.</source>
   <translation>Это моё свободное решение. Меня не заставляли и ничего за него не обещали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I felt safe here</source>
   <translation>Здесь мне было безопасно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt active and vigorous</source>
   <translation>Я чувствую себя активно и энергично</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt calm and relaxed</source>
   <translation>Я чувствую себя спокойно и раскованно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I have felt cheerful and in good spirits</source>
   <translation>Я чувствую себя бодро и в хорошем настроении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>I have forgotten the passphrase</source>
   <translation>Я не помню парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>I know of this</source>
   <translation>Мне это известно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>I prepared this report</source>
   <translation>Этот отчёт составлен мной</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>I want to use my own</source>
   <translation>Хочу свою фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I was listened to</source>
   <translation>Меня выслушали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>I was offered a copy of this plan.</source>
   <translation>Мне предложили копию этого плана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I was treated with respect</source>
   <translation>Ко мне относились уважительно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>I woke up feeling fresh and rested</source>
   <translation>Я просыпаюсь и чувствую, что силы восстановлены и сон был крепким</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>I would come here again</source>
   <translation>Я обращусь сюда снова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>I would have liked to learn the language here.</source>
   <translation>Хотелось бы учить здесь язык.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>IOM</source>
   <translation>МОМ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>IOM office</source>
   <translation>Офис МОМ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>IOM project</source>
   <translation>Проект МОМ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Identification</source>
   <translation>Идентификация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Identifier</source>
   <translation>Идентификатор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Identity and travel documents</source>
   <translation>Удостоверения личности и проездные документы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Identity card</source>
   <translation>Удостоверение личности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Identity number (IIN or other)</source>
   <translation>Номер документа (ИИН или другой)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Identity number or other number</source>
   <translation>ИИН или другой номер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Identity, medical, psychological and safety answers have keys of their own: a passphrase opens only what the role of its owner may read.</source>
   <translation>У сведений о личности, медицинских и психологических ответов и ответов о безопасности свои ключи: парольная фраза открывает только то, что положено по роли её владельца.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>If a passphrase is forgotten, the card on paper opens these records, or two of its three shares. Nothing in them is lost.</source>
   <translation>Если парольная фраза забыта, хранилище открывает карта на бумаге или две из трёх её частей. В нём ничего не пропадает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>If a passphrase is forgotten, the recovery card on paper opens the records, or two of its three shares. Try twice a year whether the paper is still there and can be read.</source>
   <translation>Если парольная фраза забыта, хранилище открывает карта восстановления на бумаге или две из трёх её частей. Дважды в год проверяйте, на месте ли бумага и читается ли она.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the paper away, outside of this room. It is never shown again.</source>
   <translation>Если все забудут парольные фразы, хранилище откроет только эта карта. Перенесите её сейчас на бумагу и заприте бумагу вне этой комнаты. Больше она не показывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the paper away, outside of this room. The records are made as soon as you have typed it back.</source>
   <translation>Если все забудут парольные фразы, хранилище откроет только эта карта. Перенесите её сейчас на бумагу и заприте бумагу вне этой комнаты. Хранилище будет создано, как только вы введёте карту с бумаги.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>If nobody here did this, tell the manager at once: somebody else has the card.</source>
   <translation>Если здесь этого никто не делал, сразу сообщите руководителю: карта у кого-то чужого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>If something is wrong, tell the manager, or write it down without your name. You lose no help by that.</source>
   <translation>Если что-то не так, скажите руководителю или напишите без имени. Из-за этого вы не лишитесь помощи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>If the computer comes back, do not sign in on it. Let it be erased and set up anew.</source>
   <translation>Если компьютер вернётся, не входите на нём в хранилище. Пусть с него всё сотрут и установят систему заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have parts of it left out.</source>
   <translation>Если эту бумагу найдёт не тот человек, вы можете оказаться в опасности. Её можно прочитать здесь и оставить у нас или попросить убрать из неё часть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>If these records are not yet on another computer, restore the newest backup there with the recovery card; the program then asks for a new card.</source>
   <translation>Если этих записей ещё нет на другом компьютере, восстановите там последнюю резервную копию с помощью карты восстановления; после этого программа потребует новую карту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>If this is meant, take the card in once more and agree to it.</source>
   <translation>Если так и задумано, примите карточку ещё раз и согласитесь с этим.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>If you are in danger</source>
   <translation>Если вы в опасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>If you are under 18</source>
   <translation>Если вам нет 18 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Imagine somebody who has this report and every earlier one of this shelter, knows this program and its rules, and holds the complete file of one person who was helped.</source>
   <translation>Представьте читателя, у которого есть этот отчёт и все прежние отчёты приюта, который знает эту программу и её правила и держит в руках полное дело одного человека, получившего помощь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>In Kazakhstan it is forbidden since February 2024 to collect copies of passports and identity cards. Write down the number, and that you saw the document.</source>
   <translation>В Казахстане с февраля 2024 года запрещено собирать копии паспортов и удостоверений личности. Запишите номер и то, что вы видели документ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a day: choose from a calendar</source>
   <translation>В поле даты: выбрать в календаре</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a form: not asked</source>
   <translation>В форме: не спрашивали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a form: not known</source>
   <translation>В форме: неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In a form: refused to answer</source>
   <translation>В форме: отказ от ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>In a home of one's own, rented or of the family</source>
   <translation>В своём или арендованном жилье либо в семье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>In a month</source>
   <translation>Через месяц</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>In a week</source>
   <translation>Через неделю</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>In another country</source>
   <translation>В другой стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>In charts a hidden number is a hatched field of always the same length. Where a line of a table is hidden, the others do not add up to the total. Shares are whole percentages of shown numbers only.</source>
   <translation>На диаграммах скрытое число — заштрихованное поле всегда одной и той же длины. Если строка таблицы скрыта, остальные в сумме не дают итога. Доли — целые проценты и только от показанных чисел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>In court</source>
   <translation>В суде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>In danger</source>
   <translation>В опасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>In degrees, such as 43.238; south is negative.</source>
   <translation>В градусах, например 43.238; южная широта — со знаком минус.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>In degrees, such as 76.945; west is negative.</source>
   <translation>В градусах, например 76.945; западная долгота — со знаком минус.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>In doubt</source>
   <translation>Под сомнением</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force from</source>
   <translation>Действует с</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force from {day}</source>
   <translation>Действует с {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force until (empty: without an end)</source>
   <translation>Действует до (пусто: бессрочно)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force until {day}</source>
   <translation>Действует до {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>In force without an end</source>
   <translation>Действует бессрочно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>In hospital</source>
   <translation>В больнице</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>In preparation</source>
   <translation>Готовится</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>In sign language</source>
   <translation>На жестовом языке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In the calendar: a new appointment</source>
   <translation>В календаре: новая встреча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In the calendar: another week or month</source>
   <translation>В календаре: другая неделя или месяц</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>In the calendar: carry an appointment to another day</source>
   <translation>В календаре: перенести встречу на другой день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>In the client's own words</source>
   <translation>Словами самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>In the house</source>
   <translation>В приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>In the person's own words</source>
   <translation>Словами самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>In the person's own words where possible.</source>
   <translation>По возможности словами самого человека.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>In the report stands</source>
   <translation>В отчёте указать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>In the shelter’s own words</source>
   <translation>Словами самого приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>In the vault now</source>
   <translation>Сейчас в хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>In use from</source>
   <translation>Используется с</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>In use until</source>
   <translation>Используется по</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Inbox</source>
   <translation>Входящие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Incidents</source>
   <translation>Происшествия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>Incidents and night counts</source>
   <translation>Происшествия и подсчёты ночей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Income</source>
   <translation>Доход</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Income-generating activities and grants</source>
   <translation>Приносящая доход деятельность и гранты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Indicator</source>
   <translation>Показатель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Individual session</source>
   <translation>Индивидуальная консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Industry</source>
   <translation>Отрасль</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Industry of forced labour</source>
   <translation>Отрасль принудительного труда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Information and communication</source>
   <translation>Информация и связь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Information campaign</source>
   <translation>Информационная кампания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Information campaigns</source>
   <translation>Информационные кампании</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Information was given</source>
   <translation>Информация предоставлена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Injuries</source>
   <translation>Телесные повреждения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Instagram</source>
   <translation>Instagram</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Install caseapp only from the place that your coordinator named. Keep the computer locked up. If the program suddenly looks different, do not sign in, and ask the coordinator.</source>
   <translation>Устанавливайте caseapp только оттуда, откуда велел координатор. Запирайте компьютер. Если программа вдруг выглядит иначе, не входите и спросите координатора.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/migrate.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Install the newer version; this one leaves the vault as it is.</source>
   <translation>Установите более новую версию; эта оставит хранилище как есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Insured (OSMS)</source>
   <translation>Есть страховка (ОСМС)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Internal</source>
   <translation>Внутренняя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Internal or cross-border</source>
   <translation>Внутренняя или трансграничная</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Internal or cross-border follows from this and the citizenship.</source>
   <translation>Внутренняя или трансграничная торговля людьми определяется по этим странам и гражданству.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>International organisations and embassies</source>
   <translation>Международные организации и посольства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Interpreter or witness: name and signature</source>
   <translation>Переводчик или свидетель: имя и подпись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Investigation or court</source>
   <translation>Следствие или суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Is it safe to have this paper?</source>
   <translation>Безопасно ли вам держать эту бумагу у себя?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper_print.py" />
   <source>Is it switched on? You can save the paper instead.</source>
   <translation>Включён ли он? Документ можно сохранить.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_print.py" />
   <source>Is it switched on? You may also write the card down by hand.</source>
   <translation>Включён ли он? Карту можно и переписать от руки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Is the disk or the stick plugged in that holds it?</source>
   <translation>Подключён ли диск или флешка, где она лежит?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>Is the stick plugged in?</source>
   <translation>Вставлен ли флеш-накопитель?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Isolation room</source>
   <translation>Карантинная комната</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Issue</source>
   <translation>Выпуск</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Issue a quarterly report</source>
   <translation>Выпускать квартальный отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Issue and export</source>
   <translation>Выпустить и экспортировать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Issue the national report</source>
   <translation>Выпускать отчёт по стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reducing.py" />
   <source>Issue the report of this quarter first, or erase the coded facts as well.</source>
   <translation>Сначала выпустите отчёт за этот квартал или уничтожьте и кодированные сведения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>Issue the report of {quarter}? Its numbers stay as they are from then on.</source>
   <translation>Выпустить отчёт за {quarter}? С этого момента его числа не меняются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Issued</source>
   <translation>Выпущено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Issued a national report</source>
   <translation>Выпущен отчёт по стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Issued a quarterly report</source>
   <translation>Выпущен квартальный отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Issued on {day}</source>
   <translation>Выпущен {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Issued reports</source>
   <translation>Выпущенные отчёты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>It begins with age1, has 62 letters and digits, and is made by the receiver with the program age.</source>
   <translation>Он начинается с age1, состоит из 62 букв и цифр, и получатель создаёт его программой age.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>It calls itself “{name}”.</source>
   <translation>Сам себя называет «{name}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>It came as the half-year {period}.</source>
   <translation>Пришёл за полугодие {period}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It cannot be excluded that unauthorised persons read the records.</source>
   <translation>Нельзя исключить, что посторонние лица прочитали записи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>It carries no checkpoint: an earlier version of the program made it.</source>
   <translation>Контрольной метки в нём нет: его сделала более ранняя версия программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It counts {period} beside this shelter's report of {other}, which has days in common with it. One of the two may be added up; ask the shelter which.</source>
   <translation>Период этого отчёта, {period}, имеет общие дни с отчётом того же приюта за {other}. Сложить с остальными можно только один из них; спросите приют, какой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It does not continue the last file of this shelter: one of the two is not genuine.</source>
   <translation>Файл не продолжает последний файл этого приюта: один из них не подлинный.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It does not fit the file that follows it: one of the two is not genuine.</source>
   <translation>Файл не согласуется со следующим за ним: один из них не подлинный.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>It goes with the name {name}.</source>
   <translation>Она относится к имени: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>It has no shares.</source>
   <translation>Частей у неё нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>It has not been tried yet.</source>
   <translation>Её ещё ни разу не проверяли.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>It held the records of another office, so the program cannot count them here. Open the newest backup of that office, or ask its manager.</source>
   <translation>На нём были записи другого офиса, поэтому сосчитать их здесь программа не может. Откройте последнюю резервную копию того офиса или спросите его руководителя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It holds no person: nobody can be found in it, and leaving people out would make the counts untrue.</source>
   <translation>В ней нет людей: никого нельзя узнать, а без части людей числа стали бы неверны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It holds practice data, which never mixes with real reports.</source>
   <translation>В файле учебные данные, они никогда не смешиваются с настоящими отчётами.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It is a real report; this is a practice vault.</source>
   <translation>Это настоящий отчёт, а здесь учебное хранилище.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>It is enough to have seen it; no copy is kept.</source>
   <translation>Достаточно увидеть документ; копия не хранится.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>It is free and can be changed until departure.</source>
   <translation>Решение свободное, изменить его можно до самого отъезда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>It is not certain that the records on it were locked. Act as if somebody could read them until you know more.</source>
   <translation>Нет уверенности, что записи на нём были заблокированы. Пока не узнаете больше, действуйте так, как если бы их могли прочитать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>It is not known where the person lives after the closure</source>
   <translation>Неизвестно, где человек живёт после закрытия случая</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It is not known whether the records were open.</source>
   <translation>Неизвестно, были ли записи открыты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>It is not known whether the rest of the disk was encrypted.</source>
   <translation>Неизвестно, был ли зашифрован остальной диск.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>It is not known who referred</source>
   <translation>Неизвестно, кто направил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It is sealed to the house itself, and nobody else can open it.</source>
   <translation>Она зашифрована для самого приюта, и никто другой её не откроет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>It is settled, but no day is given.</source>
   <translation>Улажено, но день не указан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>It is somebody else: save</source>
   <translation>Это другой человек: сохранить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>It may come from a newer caseapp: update this one and try again.</source>
   <translation>Возможно, файл создан более новой версией caseapp: обновите программу и попробуйте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>It may stay</source>
   <translation>Может остаться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>It may stay …</source>
   <translation>Может остаться …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>It names no single person and tells small counts only as “fewer than”. Fill in the gaps before you hand it in. It is not kept in the records: save or copy it.</source>
   <translation>В нём не назван ни один человек, а малые числа указаны только как «меньше чем». Заполните пропуски, прежде чем подать его. В хранилище оно не остаётся: сохраните или скопируйте его.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>It names the shelter as it calls itself, the quarters that are missing and their deadlines, and nothing else. That a reminder was written is kept beside the quarters. The program sends nothing: copy the text into a letter.</source>
   <translation>В тексте стоят название, которым приют называет себя сам, недостающие кварталы и их сроки, и больше ничего. Рядом с кварталами остаётся пометка о напоминании. Программа ничего не отправляет: скопируйте текст в письмо.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>It opens everything that she may read, and nothing more.</source>
   <translation>Фраза открывает всё, что этот человек имеет право читать, и ничего больше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>It opens the records as soon as the new card is on paper; the old passphrase does so no more then. Write it down and keep the paper away from this computer.</source>
   <translation>Она открывает хранилище, как только новая карта будет на бумаге; старая парольная фраза тогда больше не подойдёт. Запишите её и держите бумагу подальше от этого компьютера.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>It opens the records every day. Write it down and keep the paper away from this computer until you know it by heart.</source>
   <translation>Ею вы каждый день открываете хранилище. Запишите её и держите бумагу подальше от этого компьютера, пока не запомните наизусть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>It says what was erased, when, by whom and why, and nothing about who it was. It can be saved again at any time from the register of erasures.</source>
   <translation>В нём сказано, что уничтожено, когда, кем и почему, и ничего о том, кто этот человек. Его можно снова сохранить в любое время из журнала уничтожения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>It says when, by whom, why and under which case codes; never who the person was.</source>
   <translation>Здесь сказано, когда, кем, почему и под какими кодами случаев; но никогда — о ком.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It shows counts from {found} on; the agreement with this shelter asks for {agreed}. Let the shelter set its threshold and issue the report again.</source>
   <translation>В нём показаны числа начиная с {found}, а соглашение с этим приютом требует порога {agreed}. Пусть приют установит порог и выпустит отчёт заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>It stays in the house, under the consent to keeping the file; whoever passes it on needs the others.</source>
   <translation>Он остаётся в приюте, по согласию на ведение дела; чтобы передать его дальше, нужны другие согласия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>It vouches for every entry up to number {number}.</source>
   <translation>Он подтверждает все записи до номера {number}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It was counted by other definitions and cannot be added up with the rest.</source>
   <translation>Подсчёт сделан по другим определениям, сложить его с остальными нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>It was only read here</source>
   <translation>Только прочитали здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>It was paid, but the amount is missing.</source>
   <translation>Выплачено, но сумма не указана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>It was signed by one shelter in the name of another.</source>
   <translation>Файл подписан одним приютом от имени другого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>Its entry was not met before the one that does not hold.</source>
   <translation>До нарушенной записи его контрольная метка не встретилась.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its numbers are not protected as this office requires.</source>
   <translation>Числа защищены не так, как требует этот офис.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Its passphrase</source>
   <translation>Парольная фраза к нему</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its quarter has not ended yet. Check the clock of the computer that made it.</source>
   <translation>Квартал ещё не закончился. Проверьте часы компьютера, на котором создан файл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Its sender is not trusted yet. Take in the shelter's card first, then import again.</source>
   <translation>Отправитель ещё не внесён в доверенные. Сначала примите карточку приюта, затем повторите импорт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>January</source>
   <translation>январь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Job</source>
   <translation>Трудоустройство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Job placement</source>
   <translation>Трудоустройство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Journey</source>
   <translation>Поездка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>July</source>
   <translation>июль</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>June</source>
   <translation>июнь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>KZT</source>
   <translation>тенге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Kazakhstan</source>
   <translation>Казахстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Keep</source>
   <translation>Запомнить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Keep all of mine</source>
   <translation>Оставить все мои</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Keep it</source>
   <translation>Сохранить у нас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Keep it in the case</source>
   <translation>Сохранить в деле</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Keep it locked away, outside of the room with the computer, and never beside a backup.</source>
   <translation>Храните её под замком, не в комнате с компьютером и никогда не рядом с резервной копией.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Keep one backup outside the office. Keep the reports: the digits of the audit log at the foot of their pages show whether the log still holds what it held then.</source>
   <translation>Храните одну резервную копию вне офиса. Храните отчёты: цифры журнала событий внизу их страниц показывают, осталось ли в журнале то, что было в нём тогда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Keep one more year</source>
   <translation>Хранить ещё год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Keep the calendar: appointments and reminders</source>
   <translation>Вести календарь: встречи и напоминания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Keep the card in a sealed envelope, in another building than the computer and the backups. Where one person alone shall not be able to use it, divide it into shares.</source>
   <translation>Храните карту в запечатанном конверте, не в том здании, где компьютер и резервные копии. Если воспользоваться ею в одиночку не должен никто, разделите её на части.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Keep this filter</source>
   <translation>Запомнить этот фильтр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Keep this list with you, and destroy it in the morning.</source>
   <translation>Держите этот список при себе и уничтожьте его утром.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Keep “{name}”</source>
   <translation>Сохранить в деле: «{name}»</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Keeping and erasing</source>
   <translation>Хранение и уничтожение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Keeping the file</source>
   <translation>Ведение записей о человеке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Keeps calm; has friends at home who know what happened.</source>
   <translation>Сохраняет спокойствие; дома есть друзья, которые знают о случившемся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Kept a filter of the list of people</source>
   <translation>Запомнен фильтр списка людей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Kept as an older revision; the newer one counts.</source>
   <translation>Сохранено как прежняя редакция; учитывается более новая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Kept the records of a person for one more year</source>
   <translation>Записи о человеке оставлены ещё на год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Kept until {years} years of age, because a child was helped.</source>
   <translation>Хранится до достижения {years} лет, потому что помощь получал ребёнок.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Kept. You can delete the file now.</source>
   <translation>Сохранено. Файл теперь можно удалить.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Key figures</source>
   <translation>Основные показатели</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Key of the receiver</source>
   <translation>Ключ получателя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Keys are renewed when somebody who holds them signs in: {what}.</source>
   <translation>Ключи будут обновлены, когда войдёт тот, у кого они есть: {what}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Keys or roles were renewed, so this session is over.</source>
   <translation>Ключи или роли обновлены, поэтому этот сеанс закончен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Kidnapper</source>
   <translation>Похититель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of absence</source>
   <translation>Вид отсутствия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Kind of activity</source>
   <translation>Вид мероприятия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Kind of aid</source>
   <translation>Вид помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Kind of appointment</source>
   <translation>Вид встречи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Kind of help</source>
   <translation>Вид помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Kind of incident</source>
   <translation>Вид происшествия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Kind of legal help</source>
   <translation>Вид правовой помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Kind of meeting</source>
   <translation>Вид события</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Kind of organisation</source>
   <translation>Вид организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Kind of reintegration</source>
   <translation>Вид реинтеграции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of room</source>
   <translation>Вид комнаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Kind of session</source>
   <translation>Вид консультации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Kind of stay</source>
   <translation>Вид проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of exploitation</source>
   <translation>Виды эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Kinds of sexual exploitation</source>
   <translation>Виды сексуальной эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Kinds of the help that was given in the quarter; an entry without a kind is in no line.</source>
   <translation>Виды помощи, оказанной в квартале; запись без указания вида не учтена ни в одной строке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Kits</source>
   <translation>Наборы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Knowing one's rights</source>
   <translation>Знание своих прав</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Kyrgyzstan</source>
   <translation>Кыргызстан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Labour inspection</source>
   <translation>Инспекция труда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Labour inspection of the region</source>
   <translation>Областная инспекция труда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Language and look</source>
   <translation>Язык и вид</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Language of the conversation</source>
   <translation>Язык беседы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Language of the interpreter</source>
   <translation>Язык переводчика</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Language of the keyboard</source>
   <translation>Язык клавиатуры</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Language of the notice</source>
   <translation>Язык уведомления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Language of the paper</source>
   <translation>Язык бумаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Language of the report</source>
   <translation>Язык отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Language of the text</source>
   <translation>Язык текста</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages</source>
   <translation>Языки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Languages the person speaks.</source>
   <translation>Языки, на которых человек говорит.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Larger</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Last case closed on {closed}, due for review from {due}.</source>
   <translation>Последний случай закрыт {closed}, срок хранения до {due}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Last day; empty while it is open</source>
   <translation>Последний день; пусто, если срока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Last signed in: {moment}</source>
   <translation>Последний вход: {moment}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Last tried on {day}.</source>
   <translation>Последняя проверка: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Last verified backup</source>
   <translation>Последняя проверенная резервная копия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <source>Last verified backup: today</source>
   <translation>Последняя проверенная копия: сегодня</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <source>Last verified backup: {n} days ago</source>
   <translation>
    <numerusform>Последняя проверенная копия: {n} день назад</numerusform>
    <numerusform>Последняя проверенная копия: {n} дня назад</numerusform>
    <numerusform>Последняя проверенная копия: {n} дней назад</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Late</source>
   <translation>Опаздывает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Late: not here, and past its deadline</source>
   <translation>Опаздывает: не пришёл, срок истёк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Later</source>
   <translation>Позже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Later (Page down)</source>
   <translation>Позже (Page Down)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Latitude</source>
   <translation>Широта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Law enforcement</source>
   <translation>Правоохранительный орган</translation>
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
   <translation>Юрист, полиция, суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Leaflet on rights</source>
   <translation>Памятка о правах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Learning a trade</source>
   <translation>Обучение профессии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Leave it as not asked for a person with one name, and write that name as the given name.</source>
   <translation>Если у человека только одно имя, оставьте «не спрашивали» и запишите это имя в поле «Имя».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Leave out whatever shows who it was: names, days, places, work, illness.</source>
   <translation>Не пишите ничего, по чему можно узнать человека: имена, дни, места, работу, болезни.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_check.py" />
   <source>Leave the vault, its backups and the printed reports as they are, and have somebody from outside compare them.</source>
   <translation>Оставьте хранилище, резервные копии и напечатанные отчёты как есть и попросите сравнить их человека со стороны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/kept_bar.py" />
   <source>Leave them out</source>
   <translation>Не вставлять</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Leave without saving</source>
   <translation>Уйти без сохранения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Leaves the house</source>
   <translation>Покидает приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left a person's story in a report, with consent</source>
   <translation>Оставлена в отчёте история человека с его согласия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left a public person in a report's text</source>
   <translation>Оставлено в тексте отчёта публичное лицо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left in a report's text what is no sign of a person here</source>
   <translation>Оставлено в тексте отчёта то, что не указывает на людей здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Left on</source>
   <translation>Дата выбытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Left out on purpose</source>
   <translation>От чего отказались намеренно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Left somebody of the staff in a report's text</source>
   <translation>Оставлено в тексте отчёта имя сотрудника</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Left where it was.</source>
   <translation>Осталось на месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Legal</source>
   <translation>Правовая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal advice</source>
   <translation>Правовая консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Legal aid centre</source>
   <translation>Центр юридической помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Legal assistance</source>
   <translation>Правовая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Legal help</source>
   <translation>Правовая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Legal help, learning, work, things and money.</source>
   <translation>Помощь юриста, учёба, работа, вещи и деньги.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Legal matters</source>
   <translation>Правовые вопросы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Legal service</source>
   <translation>Юридическая служба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>Let a picture (JPEG, PNG) or a paper (PDF) go here. At most {most} MB.</source>
   <translation>Перетащите сюда снимок (JPEG, PNG) или документ (PDF). Не более {most} МБ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Let everybody whose passphrase may be known set a new one, and let the keys be renewed. This protects what is written from now on; it does not change the lost copy.</source>
   <translation>Пусть каждый, чья парольная фраза могла стать известна, задаст новую, а ключи будут обновлены. Это защищает то, что будет записано дальше; утерянной копии это не меняет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>Let its owner read all forty digits again. If they still differ, the card was exchanged.</source>
   <translation>Попросите владельца ещё раз прочитать все сорок цифр. Если они снова не совпадут, карточку подменили.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Let only the manager make backups and keep the sticks. Collect all of them when somebody leaves. Make a new backup after the keys were changed, and then destroy the older ones.</source>
   <translation>Резервные копии пусть делает только руководитель; накопители хранятся у него. Когда кто-то уходит, соберите их все. После смены ключей сделайте новую резервную копию, затем уничтожьте старые.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>Let somebody else take over first, or say that you know it.</source>
   <translation>Пусть сначала кто-нибудь другой получит эти ключи, или подтвердите, что вы об этом знаете.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Lift the hold</source>
   <translation>Снять запрет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>Lift the hold first, if its reason is over.</source>
   <translation>Сначала снимите запрет, если его причины больше нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Lifted a hold</source>
   <translation>Снят запрет на уничтожение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Light</source>
   <translation>Светлое</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Limit of stay</source>
   <translation>Предел проживания</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Limit of stay near or past: {n}</source>
   <translation>
    <numerusform>Предел проживания близко или прошёл: {n}</numerusform>
    <numerusform>Предел проживания близко или прошёл: {n}</numerusform>
    <numerusform>Предел проживания близко или прошёл: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Limit of stay on {day}: {n} days left.</source>
   <translation>
    <numerusform>Предел проживания {day}: остался {n} день.</numerusform>
    <numerusform>Предел проживания {day}: осталось {n} дня.</numerusform>
    <numerusform>Предел проживания {day}: осталось {n} дней.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Limit of stay reached</source>
   <translation>Истёк предельный срок пребывания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Limit of the stay</source>
   <translation>Предел проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Line</source>
   <translation>Line</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Line {line} of the log is too long.</source>
   <translation>Строка {line} журнала слишком длинная.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Line {line} of the log: {reason}</source>
   <translation>Строка {line} журнала: {reason}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>Line {number} of the register of erasures was changed since.</source>
   <translation>Строка {number} журнала уничтожения была потом изменена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>List of the shelter’s own</source>
   <translation>Собственный список приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Little interest or pleasure in doing things</source>
   <translation>Вам не хотелось ничего делать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Livelihood</source>
   <translation>Средства к существованию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Lives afterwards</source>
   <translation>Где живёт потом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Local government body</source>
   <translation>Местный государственный орган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Lock</source>
   <translation>Заблокировать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Lock (Ctrl+L)</source>
   <translation>Заблокировать (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Lock when nobody has touched the computer for</source>
   <translation>Заблокировать, если к компьютеру не прикасались</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Lock, and sign in again.</source>
   <translation>Заблокируйте и войдите снова.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Locked</source>
   <translation>Закрыто</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Long treatment in hospital</source>
   <translation>Длительное лечение в больнице</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Longitude</source>
   <translation>Долгота</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Look at an incident again</source>
   <translation>Вернуться к происшествию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Look at it again on</source>
   <translation>Пересмотреть план</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Look at the file portal.json of the program, or put the one of the last version in its place.</source>
   <translation>Проверьте файл portal.json программы или верните файл прошлой версии.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Look at the page of that person, or say that it is somebody else.</source>
   <translation>Посмотрите страницу этого человека или укажите, что это другой человек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Look at the safety plan again</source>
   <translation>Снова просмотреть план безопасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/qt_words.py" />
   <source>Look in:</source>
   <translation>Где искать:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Looked at an attachment</source>
   <translation>Просмотрено приложение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Looked up what was on a lost computer</source>
   <translation>Просмотрено, что было на утерянном компьютере</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Looking at the paper takes too long, so it was stopped.</source>
   <translation>Проверка документа заняла слишком много времени и остановлена.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Looking through earlier entries: {n} left</source>
   <translation>
    <numerusform>Просматриваются более ранние записи: осталась {n}</numerusform>
    <numerusform>Просматриваются более ранние записи: осталось {n}</numerusform>
    <numerusform>Просматриваются более ранние записи: осталось {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Low</source>
   <translation>Низкий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Low well-being</source>
   <translation>Сниженное самочувствие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Lower secondary education</source>
   <translation>Основное среднее образование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made a backup and read it again</source>
   <translation>Резервная копия сделана и прочитана заново</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Made on {day}</source>
   <translation>Создана {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made the list of tonight's beds for printing</source>
   <translation>Список койко-мест на ночь напечатан или сохранён</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Made the shares of the recovery card void</source>
   <translation>Части карты восстановления аннулированы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Made together with</source>
   <translation>С кем составлен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Made with</source>
   <translation>Создано программой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Main language</source>
   <translation>Основной язык</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Make a backup</source>
   <translation>Делать резервную копию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Make a new backup after erasing and destroy the older ones, also those kept outside the office.</source>
   <translation>После уничтожения записей сделайте новую резервную копию, а старые уничтожьте — и те, что хранятся вне офиса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Make a new card</source>
   <translation>Сделать новую карту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Make a new recovery card in the settings, on a safe computer. The old one then opens nothing new.</source>
   <translation>На надёжном компьютере создайте в настройках новую карту восстановления. Прежняя после этого ничего нового не откроет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Make a safety plan</source>
   <translation>Составить план безопасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Make a safety plan with a person in danger</source>
   <translation>Составлять план безопасности с человеком в опасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>Make another backup.</source>
   <translation>Сделайте другую резервную копию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Make another first passphrase</source>
   <translation>Сделать другую первую парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>Make it smaller in a picture program; 4000 by 3000 points are plenty.</source>
   <translation>Уменьшите его в программе для снимков: 4000 на 3000 точек вполне достаточно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <location filename="../../src/caseapp/db/snapshot.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>Make room on the disk and save again. What was saved before is safe.</source>
   <translation>Освободите место на диске и сохраните ещё раз. Сохранённое раньше не пострадало.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Make room there, or use another stick. Earlier backups are kept.</source>
   <translation>Освободите там место или возьмите другую флешку. Прежние копии сохраняются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Make the picture smaller, or scan the paper in grey with 200 points an inch.</source>
   <translation>Уменьшите снимок или отсканируйте документ в оттенках серого, 200 точек на дюйм.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Make the shares void</source>
   <translation>Аннулировать части</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <source>Making invented people …</source>
   <translation>Создаём вымышленных людей …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Making the surroundings safe</source>
   <translation>Сделать обстановку безопасной</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Male</source>
   <translation>Мужской</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Manage rooms and beds</source>
   <translation>Вести комнаты и койко-места</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Manager of the shelter</source>
   <translation>Руководитель приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Manufacturing</source>
   <translation>Обрабатывающая промышленность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>March</source>
   <translation>март</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Marital status</source>
   <translation>Семейное положение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Marked something due as done</source>
   <translation>Предстоящее отмечено выполненным</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Married</source>
   <translation>Состоит в браке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Masculine</source>
   <translation>Мужской</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Master's or equivalent</source>
   <translation>Магистратура или равный уровень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Material aid</source>
   <translation>Материальная помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Material aid and costs</source>
   <translation>Материальная помощь и расходы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Material assistance</source>
   <translation>Материальная помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>May</source>
   <translation>май</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Meals a day</source>
   <translation>Питание, раз в день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Meals given on this day</source>
   <translation>Выдано порций еды за день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Means</source>
   <translation>Средства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Means of control</source>
   <translation>Средства контроля</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Means of travel</source>
   <translation>Способ передвижения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Meanwhile the groups above are covered. Small letters and spaces do not matter.</source>
   <translation>На это время группы выше закрыты. Строчные буквы и пробелы не важны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Measured again</source>
   <translation>Измерено повторно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Measures taken and planned:</source>
   <translation>Принятые и намеченные меры:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Median length of stay</source>
   <translation>Медианный срок проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Mediation with the family</source>
   <translation>Медиация с семьёй</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Medical answers</source>
   <translation>Медицинские ответы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medical escort</source>
   <translation>Медицинское сопровождение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Medical help</source>
   <translation>Медицинская помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medical insurance</source>
   <translation>Медицинское страхование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Medical room</source>
   <translation>Медицинская комната</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Medicines</source>
   <translation>Лекарства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Medicines and aids</source>
   <translation>Лекарства и средства реабилитации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Medicines are kept in the office; not alone at night for a week.</source>
   <translation>Лекарства хранятся в кабинете; неделю ночью не в одиночестве.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Medicines on prescription</source>
   <translation>Лекарства по рецепту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Medicines, blades and other means out of reach; who stays near.</source>
   <translation>Лекарства, лезвия и другие средства вне доступа; кто находится рядом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Medium</source>
   <translation>Средний</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Meeting of the referral mechanism</source>
   <translation>Заседание механизма перенаправления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Meeting of the staff</source>
   <translation>Собрание сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Meeting with partners</source>
   <translation>Встреча с партнёрами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Meetings with partners</source>
   <translation>Встречи с партнёрами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Men</source>
   <translation>Мужчины</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Mental health</source>
   <translation>Психическое здоровье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Migration</source>
   <translation>Миграция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Migration or change of location</source>
   <translation>Миграция или смена места пребывания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Migration service</source>
   <translation>Миграционная служба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Migration service of the city</source>
   <translation>Миграционная служба города</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Mild</source>
   <translation>Лёгкая степень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minimal</source>
   <translation>Минимальная степень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Mining and quarrying</source>
   <translation>Горнодобывающая промышленность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Minutes</source>
   <translation>Минуты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Missing</source>
   <translation>Пропал(а) без вести</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Missing and contradictory</source>
   <translation>Недостающее и противоречивое</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Mo</source>
   <translation>Пн</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Mobile phone</source>
   <translation>Мобильный телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moderate</source>
   <translation>Умеренная степень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moderately severe</source>
   <translation>Умеренно тяжёлая степень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Modern disks keep old contents where no program reaches. Encrypting the whole disk is what helps.</source>
   <translation>Современные диски хранят прежнее содержимое там, куда не доходит ни одна программа. Помогает шифрование всего диска.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Monday</source>
   <translation>понедельник</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Money</source>
   <translation>Деньги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Money in hand</source>
   <translation>Деньги на руки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Money received (KZT)</source>
   <translation>Полученные деньги (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Money was received, but its day is missing, so no report counts it</source>
   <translation>Деньги получены, но день не указан: ни один отчёт их не учтёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Money was received, but the day is missing, so no report counts it.</source>
   <translation>Деньги получены, но день не указан: ни один отчёт их не посчитает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>Month</source>
   <translation>Месяц</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Monthly income from it (KZT)</source>
   <translation>Месячный доход от этого (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Months</source>
   <translation>Месяцы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>More of them, as soon as some of these are decided: {n}.</source>
   <translation>Появятся, когда по части этих записей будет решение: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people_filters.py" />
   <source>More than {most} filters cannot be kept. Remove one first.</source>
   <translation>Больше {most} фильтров запомнить нельзя. Сначала удалите один.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>More was paid than planned.</source>
   <translation>Выплачено больше, чем запланировано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>More …</source>
   <translation>Ещё …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Motivational work</source>
   <translation>Работа с мотивацией</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Move the stay to another bed first, or choose a later day.</source>
   <translation>Сначала перенесите проживание на другое койко-место или выберите более поздний день.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Move to another bed or day (M)</source>
   <translation>Перенести на другое место или день (M)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Moved a stay to another bed or day</source>
   <translation>Проживание перенесено на другое койко-место или день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Moved on</source>
   <translation>Переезд в другое место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Moved on, or not known</source>
   <translation>Уехал дальше или неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to a place of one's own</source>
   <translation>Переход к самостоятельному проживанию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Moved to another service</source>
   <translation>Перевод в другую службу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>Moved to {weekday}, {day}</source>
   <translation>Перенесено: {weekday}, {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Moved.</source>
   <translation>Перенесено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Movement, care, rest or food restricted</source>
   <translation>Ограничение передвижения, лечения, отдыха или питания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Moving or speaking so slowly that others could have noticed; or the opposite, being so restless that you moved around a lot more than usual</source>
   <translation>Вы двигались или говорили так медленно, что это замечали другие; или, наоборот, были так беспокойны, что двигались намного больше обычного</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>My daily life has been filled with things that interest me</source>
   <translation>Каждый день в моей жизни происходит то, что мне интересно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>My function alone</source>
   <translation>Только мою должность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>My name and function</source>
   <translation>Моё имя и должность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/sheet.py" />
   <source>My notes</source>
   <translation>Мои записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Name</source>
   <translation>Имя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Name a file with --passphrase-file, or - for standard input.</source>
   <translation>Укажите файл через --passphrase-file или «-», чтобы читать со стандартного ввода.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name and region stand on the reports. Your own name is how colleagues see who wrote an entry.</source>
   <translation>Название и регион печатаются в отчётах. По вашему имени коллеги видят, кто сделал запись.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Name and telephone of who is waiting there.</source>
   <translation>Имя и телефон того, кто там ждёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Name in Latin letters</source>
   <translation>Имя латинскими буквами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Name of another scale</source>
   <translation>Название другой шкалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name of room {n}</source>
   <translation>Название комнаты {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Name of somebody here</source>
   <translation>Имя кого-то из людей здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Name of the course, occupation, idea of the business, kind of benefit.</source>
   <translation>Название курсов, профессия, бизнес-идея, вид пособия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Name of the filter</source>
   <translation>Название фильтра</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the guardian or authority</source>
   <translation>Имя опекуна или название органа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Name of the organisation</source>
   <translation>Название организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Name of the organisation or person, where consent is for one only.</source>
   <translation>Название организации или имя человека, если согласие касается только их.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Name of the shelter or office</source>
   <translation>Название приюта или офиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Name or number</source>
   <translation>Имя или номер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/keeping.py" />
   <source>Name the file of the recovery card, or those of two shares.</source>
   <translation>Укажите файл карты восстановления или файлы двух её частей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Name, as you write it</source>
   <translation>Имя, как вы его пишете</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Name, telephone, day, signature</source>
   <translation>Имя, телефон, дата, подпись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Names</source>
   <translation>Имена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>Names and answers; coded facts stay</source>
   <translation>Имена и ответы; кодированные сведения остаются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Names and notes</source>
   <translation>Имена и записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Names at once the group of special social services, IOM's service and the area of HTCDS.</source>
   <translation>Сразу называет группу специальных социальных услуг, услугу МОМ и сферу HTCDS.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Names, contacts, documents, notes, medical, psychological and safety answers of this person, and all drafts about her or him. The keys with which these answers were sealed are destroyed: nobody can read them in these records any more, neither with a passphrase nor with the recovery card.</source>
   <translation>Имена, контакты, документы, записи, медицинские и психологические ответы и ответы о безопасности этого человека, а также все черновики о нём. Ключи, которыми эти ответы были зашифрованы, уничтожены: в этих записях их больше никто не прочитает — ни с парольной фразой, ни с картой восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Names, notes and sealed answers; coded facts stay for the statistics</source>
   <translation>Имена, записи и зашифрованные ответы; кодированные сведения остаются для статистики</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>National</source>
   <translation>По стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>National summary</source>
   <translation>Сводка по стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>National summary of {name}, {period}</source>
   <translation>Сводка по стране: {name}, {period}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Needed only where the file of the card cannot be sent. They are typed line by line, and then the forty digits. The sign behind the dash checks its group; small letters and spaces do not matter.</source>
   <translation>Нужны, только если файл карточки нельзя передать. Их вводят строка за строкой, а затем сорок цифр. Знак после дефиса проверяет свою группу; строчные буквы и пробелы не важны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Needs</source>
   <translation>Потребности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Needs and risk</source>
   <translation>Потребности и риски</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Needs help, in danger, or no longer so</source>
   <translation>Нужна помощь, есть опасность или уже не сохраняется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Needs more help</source>
   <translation>Нужна дополнительная помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Needs the card of the organisation: take it in under Organisations.</source>
   <translation>Нужна карточка организации: примите её в разделе «Организации».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Neither a date of birth nor an age group is known</source>
   <translation>Неизвестны ни дата рождения, ни возрастная группа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Neither a passphrase nor the recovery card was lost with it. According to what is known, nobody can read the records.</source>
   <translation>Ни парольная фраза, ни карта восстановления вместе с ним не утеряны. По имеющимся сведениям, прочитать записи никто не может.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Never answered</source>
   <translation>Ответа не было</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Never below {least}, which this office asks of everybody. A report that shows smaller counts is refused.</source>
   <translation>Не ниже {least}: столько этот офис требует от всех. Отчёт, в котором показаны меньшие числа, не принимается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Never the name of a client.</source>
   <translation>Без имён получателей помощи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New</source>
   <translation>Приняты впервые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>New and re-opened persons: the sum of the quarters, because each of them stands in one quarter. Whoever came back twice in the year is counted twice.</source>
   <translation>Новые и повторно принятые: сумма кварталов, потому что каждый стоит в одном квартале. Кто вернулся дважды за год, посчитан дважды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>New appointment</source>
   <translation>Новая встреча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <source>New appointment (Insert)</source>
   <translation>Новая встреча (Insert)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>New folder for the records</source>
   <translation>Новая папка для хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New or re-opened</source>
   <translation>Приняты впервые или повторно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>New or re-opened: both together, shown also where few came back, and so neither can be shown by itself.</source>
   <translation>Приняты впервые или повторно: те и другие вместе; число показано и тогда, когда повторно приняты немногие и по отдельности ни то, ни другое показать нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons</source>
   <translation>Впервые принятые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by citizenship</source>
   <translation>Впервые принятые по гражданству</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by country of exploitation</source>
   <translation>Впервые принятые по стране эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by days from referral to admission</source>
   <translation>Впервые принятые по сроку от направления до приёма</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by formal status</source>
   <translation>Впервые принятые по официальному статусу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by industry</source>
   <translation>Впервые принятые по отрасли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by internal or cross-border trafficking</source>
   <translation>Впервые принятые по виду торговли людьми: внутренняя или трансграничная</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by means of control</source>
   <translation>Впервые принятые по средствам контроля</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by purpose of exploitation</source>
   <translation>Впервые принятые по цели эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by service received</source>
   <translation>Впервые принятые по услугам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by sex and age</source>
   <translation>Впервые принятые по полу и возрасту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by way of recruitment</source>
   <translation>Впервые принятые по способу вербовки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by when they were entered</source>
   <translation>Впервые принятые по времени внесения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>New persons by who referred them</source>
   <translation>Впервые принятые по источнику направления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>New records</source>
   <translation>Новое хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>New: the first admission of the person is dated in the quarter.</source>
   <translation>Приняты впервые: первый приём человека приходится на этот квартал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Newspaper or television</source>
   <translation>Газета или телевидение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Next assessment</source>
   <translation>Следующая оценка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Next date</source>
   <translation>Следующая дата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Next date of legal help</source>
   <translation>Следующая дата по правовой помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Next review</source>
   <translation>Следующий пересмотр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Next session</source>
   <translation>Следующая консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Next visit</source>
   <translation>Следующий визит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Night count</source>
   <translation>Подсчёт ночи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Night counts</source>
   <translation>Подсчёты ночей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Night of</source>
   <translation>Ночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Night of {day}</source>
   <translation>Ночь: {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Nights away</source>
   <translation>Ночи вне приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Nights away lie outside of the stay</source>
   <translation>Ночи отсутствия лежат вне проживания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Nights not counted yet: {n}</source>
   <translation>Ночей не посчитано: {n}</translation>
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
   <translation>Нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>No activities yet</source>
   <translation>Мероприятий пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>No agreement with this shelter is written down.</source>
   <translation>Соглашение с этим приютом не записано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>No answer</source>
   <translation>Нет ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup_state.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>No backup has been made yet</source>
   <translation>Резервных копий ещё нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>No backup was tried.</source>
   <translation>Резервная копия не проверялась.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/bed_paper.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>No bed</source>
   <translation>Без места</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>No beds yet</source>
   <translation>Койко-мест пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>No card is trusted yet</source>
   <translation>Доверенных карточек пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>No card of this owner is known here.</source>
   <translation>Здесь нет ни одной карточки этого владельца.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>No certificate is drawn of it. Ask whoever looks after caseapp.</source>
   <translation>Акт по ней не составляется. Обратитесь к тому, кто отвечает за caseapp.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>No consent is written down</source>
   <translation>Согласие не записано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>No coordinator's card is trusted here, so the report cannot be sealed to anybody.</source>
   <translation>Здесь нет ни одной карточки координатора, которой доверяют, поэтому отчёт не для кого запечатать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>No copies of identity documents</source>
   <translation>Никаких копий удостоверений личности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>No difficulty</source>
   <translation>Нет трудностей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>No entry is found</source>
   <translation>Записей не найдено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>No entry of this quarter contradicts another, and no counted answer is missing.</source>
   <translation>Записи этого квартала не противоречат друг другу, и все учитываемые ответы есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>No feedback sheets yet</source>
   <translation>Отзывов пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>No incidents are written down</source>
   <translation>Происшествий не записано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>No limit</source>
   <translation>Без предела</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>No longer needed since</source>
   <translation>Больше не нужен с</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>No longer wanted</source>
   <translation>Больше не нужна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>No name</source>
   <translation>Без имени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>No night was counted yet</source>
   <translation>Ни одна ночь ещё не подсчитана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>No organisation yet</source>
   <translation>Организаций пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>No other report of this shelter was issued, so none had to be considered.</source>
   <translation>Других отчётов этого приюта не выпускалось, поэтому учитывать было нечего.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>No passphrase was given.</source>
   <translation>Парольная фраза не указана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>No printer is set up on this computer. Write the groups down by hand, large and clear.</source>
   <translation>На этом компьютере не настроен принтер. Перепишите группы от руки, крупно и разборчиво.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>No printer is set up on this computer. You can save the paper instead.</source>
   <translation>На этом компьютере не настроен принтер. Документ можно сохранить.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>No program keeps everything safe. Here stands what this one keeps, what it cannot keep, and what helps then.</source>
   <translation>Ни одна программа не защищает от всего. Здесь сказано, что защищает эта, чего она защитить не может и что тогда помогает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/year.py" />
   <source>No quarter of {year} was issued yet.</source>
   <translation>За {year} год ещё не выпущен ни один квартал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>No quarter was issued yet</source>
   <translation>Ещё не выпущен ни один квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>No question is answered.</source>
   <translation>Нет ни одного ответа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>No record is worth anybody's safety: give it. Let everybody hold only the roles that she needs, so that little can be forced from one person. Tell the manager as soon as it is safe, so that the keys are changed and people are warned.</source>
   <translation>Никакая запись не стоит чьей-либо безопасности: назовите фразу. Пусть у каждого будут только нужные роли, чтобы принуждением от одного человека можно было получить немногое. Как только это безопасно, сообщите руководителю, чтобы сменить ключи и предупредить людей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>No referral waits for a decision. Open the file that another organisation sent.</source>
   <translation>Направлений, ожидающих решения, нет. Откройте файл, который прислала другая организация.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>No report is missing, so there is nobody to remind.</source>
   <translation>Все отчёты на месте, напоминать некому.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>No risk seen</source>
   <translation>Риск не выявлен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>No room {n}</source>
   <translation>Убрать комнату {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>No rooms yet</source>
   <translation>Комнат пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>No safe place elsewhere</source>
   <translation>Нет другого безопасного места</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>No sealed answers at all.</source>
   <translation>Никаких закрытых ответов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/papers.py" />
   <source>No service is chosen yet.</source>
   <translation>Услуга ещё не выбрана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>No shelter is called “{name}” here.</source>
   <translation>Здесь нет приюта с названием «{name}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>No shelter is known yet</source>
   <translation>Приютов пока нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>No shelter with this identifier is known here.</source>
   <translation>Приюта с таким идентификатором здесь нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>No text goes with it.</source>
   <translation>Текст к нему не прилагается.</translation>
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
   <translation>Никто другой его не откроет, даже если флешка потеряется или письмо прочтут чужие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>Nobody else holds these keys: afterwards only the recovery card opens what they seal.</source>
   <translation>Этих ключей больше ни у кого нет: потом закрытое ими откроет только карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Nobody else holds these keys: {what}. Afterwards only the recovery card opens what they seal.</source>
   <translation>Этих ключей больше ни у кого нет: {what}. Потом закрытое ими откроет только карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Nobody else learns it. When it is set, the records are locked and you sign in with it.</source>
   <translation>Больше её никто не узнает. После смены хранилище блокируется, и вы входите с новой фразой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Nobody has a place in the house in this night. It can be counted all the same.</source>
   <translation>В эту ночь ни у кого нет места в приюте. Подсчитать её всё равно можно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Nobody has approved the report of {quarter} as it stands now.</source>
   <translation>Отчёт за {quarter} в нынешнем виде никем не утверждён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Nobody has prepared the report of {quarter} yet.</source>
   <translation>Ещё не указано, кем составлен отчёт за {quarter}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Nobody has said yet that she prepared it.</source>
   <translation>Ещё не указано, кем составлен отчёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Nobody here knows who signed this file: its sender's card is not trusted.</source>
   <translation>Здесь не знают, кто подписал этот файл: карточка отправителя не принята как доверенная.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>Nobody holds the key any more that opens this: {what}. With the card it goes to {name}.</source>
   <translation>Ключа от этого раздела больше ни у кого нет: {what}. С картой его получит {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Nobody in the list has an answer here</source>
   <translation>Ни у кого в списке здесь нет ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Nobody is found</source>
   <translation>Никто не найден</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Nobody is here</source>
   <translation>Никого нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Nobody is known to whom it could be sealed. Take in the card of the coordinating office under Settings.</source>
   <translation>Пока неизвестно, для кого запечатать. Примите карточку координирующего офиса в настройках.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Nobody is written down yet</source>
   <translation>Пока никто не записан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Nobody may hit you, shout at you, shame you or touch you against your will. It does not matter where you come from, what you believe, or whether you are a woman or a man.</source>
   <translation>Никто не вправе бить вас, кричать на вас, унижать вас или трогать против вашей воли. Неважно, откуда вы, во что верите, женщина вы или мужчина.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Nobody of that name uses this vault.</source>
   <translation>Никто с таким именем этим хранилищем не пользуется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Nobody was erased here yet.</source>
   <translation>Здесь ещё ничьи данные не уничтожались.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Nobody was hurt</source>
   <translation>Никто не пострадал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Nobody was met</source>
   <translation>Никого не застали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Nobody was taken in from a file whose answer is still open.</source>
   <translation>Нет принятых по файлу людей, на направления которых ещё не отвечено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Nobody's records are due today.</source>
   <translation>Сегодня ни у кого срок не подошёл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>Nobody: a date of the house</source>
   <translation>Ни для кого: дата приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Non-conforming</source>
   <translation>Гендерно неконформный</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Non-governmental organisation</source>
   <translation>Неправительственная организация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>None</source>
   <translation>Нет документа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>None chosen: only the records here.</source>
   <translation>Не выбрана: только это хранилище.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>None of these</source>
   <translation>Ничего из этого</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Not a person of this shelter, nor a sign of one</source>
   <translation>Не человек из этого приюта и не примета</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Not a victim of trafficking</source>
   <translation>Не является жертвой торговли людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Not all seven points were explained.</source>
   <translation>Разъяснены не все семь пунктов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not applied for</source>
   <translation>За статусом не обращались</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Not approved</source>
   <translation>Не утверждено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not asked</source>
   <translation>Не спрашивали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Not asked yet</source>
   <translation>Ещё не спрашивали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Not available</source>
   <translation>Нет возможности оказать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not begun yet</source>
   <translation>Ещё не начато</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Not being able to stop or control worrying</source>
   <translation>Вы не могли перестать беспокоиться или справиться с беспокойством</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>Not counted yet. Mark who is away; everybody else is here.</source>
   <translation>Ещё не подсчитано. Отметьте, кого нет; остальные здесь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Not decided yet</source>
   <translation>Решение ещё не принято</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Not every element that is needed is there. You decide, under Status.</source>
   <translation>Есть не все нужные признаки. Решаете вы, в разделе «Статус».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Not expected</source>
   <translation>Не ожидается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Not expected: no agreement in force, or not known yet</source>
   <translation>Не ожидается: нет действующего соглашения или приют ещё не был известен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Not given</source>
   <translation>Не дано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not identified, or not yet</source>
   <translation>Не признаны или ещё не признаны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Not in use</source>
   <translation>Не используется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Not insured</source>
   <translation>Нет страховки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Not issued yet</source>
   <translation>Ещё не выпущен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Not known</source>
   <translation>Неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Not known at all</source>
   <translation>Совсем неизвестна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not known where</source>
   <translation>Неизвестно где</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Not known: not asked, not answered, or not known to the person.</source>
   <translation>Неизвестно: не спрашивали, нет ответа или человек сам не знает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not measured again</source>
   <translation>Повторно не измерялось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Not needed</source>
   <translation>Не нужно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Not needed (Delete)</source>
   <translation>Не нужно (Delete)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Not needed any more</source>
   <translation>Больше не нужно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/whole.py" />
   <source>Not opened, because the key is not held: {what}.</source>
   <translation>Не открыто, потому что нет ключа: {what}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Not reached</source>
   <translation>Не достигнута</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Not recognised</source>
   <translation>Статус не признан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Not saved yet</source>
   <translation>Ещё не сохранено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Not specified or unknown</source>
   <translation>Не указан или неизвестен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Note</source>
   <translation>Примечание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Note (more than the outcome needs the person's consent)</source>
   <translation>Примечание (всё, кроме самого исхода, требует согласия человека)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>Note the number instead</source>
   <translation>Записать номер вместо копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Noted: the old backups are destroyed.</source>
   <translation>Отмечено: старые резервные копии уничтожены.</translation>
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
   <translation>Примечания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Notes about the quarter</source>
   <translation>Примечания к кварталу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Notes on the risks</source>
   <translation>Примечания о рисках</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Nothing about this person has gone out.</source>
   <translation>Об этом человеке ничего не передавали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>Nothing below the threshold can be worked out from this file.</source>
   <translation>По этому файлу нельзя вычислить ни одного числа ниже порога.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Nothing else</source>
   <translation>Больше ничего</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/verifying.py" />
   <source>Nothing from outside was held against the log. Whether entries are missing at its end cannot be told without a report, a backup, or the digits at the foot of a printed report.</source>
   <translation>Журнал ни с чем внешним не сверялся. Без отчёта, резервной копии или цифр внизу напечатанного отчёта нельзя сказать, не пропали ли записи в его конце.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Nothing is chosen</source>
   <translation>Ничего не выбрано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Nothing is decided yet, so nothing about this person may leave the house.</source>
   <translation>Решений пока нет, поэтому об этом человеке ничего нельзя передавать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Nothing is due</source>
   <translation>Ничего не предстоит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <source>Nothing is free</source>
   <translation>Свободных нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>Nothing is missing</source>
   <translation>Всё на месте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Nothing is sent anywhere. The program never connects to a network.</source>
   <translation>Ничего никуда не отправляется. Программа никогда не подключается к сети.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Nothing is sent anywhere: everything stays encrypted on this computer.</source>
   <translation>Ничего никуда не отправляется: всё остаётся зашифрованным на этом компьютере.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: for a child, a guardian or a best-interest decision is needed for “{purpose}”.</source>
   <translation>Ничего не передано: для ребёнка нужно решение опекуна или решение в его наилучших интересах: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the child has not agreed to “{purpose}”.</source>
   <translation>Ничего не передано: ребёнок не согласился: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” has run out.</source>
   <translation>Ничего не передано: срок согласия истёк: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” names another receiver.</source>
   <translation>Ничего не передано: в согласии назван другой получатель: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” was given for a child who is grown up now.</source>
   <translation>Ничего не передано: согласие дали за ребёнка, который теперь совершеннолетний: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the consent to “{purpose}” was withdrawn.</source>
   <translation>Ничего не передано: согласие отозвано: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the person cannot decide about “{purpose}” at present.</source>
   <translation>Ничего не передано: человек сейчас не может решать: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: the person did not consent to “{purpose}”.</source>
   <translation>Ничего не передано: человек не дал согласия: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Nothing is shared: there is no consent on file to “{purpose}”.</source>
   <translation>Ничего не передано: согласия нет: «{purpose}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Nothing is written down here.</source>
   <translation>Здесь ничего не записано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Nothing is written down yet</source>
   <translation>Пока ничего не записано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>Nothing on this paper is secret: with it others check and seal what they exchange with its owner. It opens nothing. But whoever could exchange the paper could exchange the card, so hand it over yourself.</source>
   <translation>На этом листе нет ничего секретного: с ним другие проверяют и запечатывают то, чем обмениваются с владельцем. Он ничего не открывает. Но кто смог бы подменить лист, смог бы подменить и карточку, поэтому передавайте его сами.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_check.py" />
   <source>Nothing that vouches for it has left the vault yet. Every backup and every report does.</source>
   <translation>Из хранилища ещё не вышло ничего, что подтверждает журнал. Его подтверждают каждая резервная копия и каждый отчёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Nothing to report</source>
   <translation>Отчитываться не о чем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>Nothing was changed. Make a backup and ask whoever looks after the program.</source>
   <translation>Ничего не изменено. Сделайте резервную копию и обратитесь к тому, кто обслуживает программу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/members.py" />
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>Nothing was changed. Put the files back as they were, or restore the last backup.</source>
   <translation>Ничего не изменено. Верните файлы на прежнее место или восстановите последнюю резервную копию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>Nothing was changed. Restore the last backup into a new folder.</source>
   <translation>Ничего не изменено. Восстановите последнюю резервную копию в новую папку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Nothing was counted anew. A sum is exact where each of these reports shows the number, otherwise “at least”. Persons assisted are those of the first quarter and the new and re-opened ones of each later quarter; by service or another answer, a person is counted once in each quarter.</source>
   <translation>Заново ничего не подсчитывалось. Сумма точна, если число показано в каждом из этих отчётов, иначе — «не менее». Получившие помощь — это люди первого квартала и новые и повторно принятые каждого следующего; по услугам и другим ответам человек посчитан один раз в каждом квартале.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <source>Nothing was issued yet</source>
   <translation>Пока ничего не выпущено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Nothing was measured yet</source>
   <translation>Пока ничего не измерялось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Nothing was proved yet</source>
   <translation>Пока ничего не доказано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>Nothing was received for {quarter} yet, so there is nothing to dispute.</source>
   <translation>За {quarter} ещё ничего не получено, поэтому оспаривать нечего.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Nothing was received for {quarter} yet.</source>
   <translation>{quarter}: пока ничего не получено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Nothing was taken in since sign-in</source>
   <translation>С момента входа ничего не принято</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>Nothing was written for this quarter.</source>
   <translation>За этот квартал текста нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Notice of a breach of the security of personal data</source>
   <translation>Уведомление о нарушении безопасности персональных данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>November</source>
   <translation>ноябрь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Now a consent of its own for every purpose.</source>
   <translation>Теперь на каждую цель даётся отдельное согласие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Number</source>
   <translation>Номер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Number of children</source>
   <translation>Число детей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Number of the card: {digits}</source>
   <translation>Номер карты: {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Number of the case here</source>
   <translation>Номер случая у нас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Number of the erasure</source>
   <translation>Номер акта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Number of the matter there</source>
   <translation>Номер дела</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Number of the report to the police</source>
   <translation>Номер заявления в полицию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Number of this card: {digits}</source>
   <translation>Номер этой карты: {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/own_copy.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Number of your case: {code}</source>
   <translation>Номер вашего случая: {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Numbers</source>
   <translation>Числа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>Numbers below the threshold can be worked out from this file. Do not pass it on.</source>
   <translation>По этому файлу можно вычислить числа ниже порога. Не передавайте его дальше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Numbers from 0 to {most}</source>
   <translation>Числа от 0 до {most}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/roles.py" />
   <source>Nurse or doctor</source>
   <translation>Медицинский работник</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Objectives</source>
   <translation>Задачи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Occupancy</source>
   <translation>Заполняемость</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>October</source>
   <translation>октябрь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Of age now: ask again</source>
   <translation>Теперь совершеннолетие: спросить снова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Of all pieces together; the usual price of what was given.</source>
   <translation>За всё вместе; обычная цена того, что выдано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Of each place the last three backups are kept. Whoever has one of these and the recovery card or a passphrase can still read what was erased. Make three new backups to the same place, or destroy the stick.</source>
   <translation>В каждом месте хранятся три последние резервные копии. Тот, у кого есть одна из этих копий и карта восстановления или парольная фраза, ещё может прочитать уничтоженное. Сделайте в том же месте три новые копии или уничтожьте флешку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Of each place the last three backups are kept: make three new ones there, or destroy the stick. Until then whoever has the old backup and the recovery card or a passphrase can read what was erased.</source>
   <translation>В каждом месте хранятся три последние резервные копии: сделайте там три новые или уничтожьте флешку. До этого тот, у кого есть старая копия и карта восстановления или парольная фраза, может прочитать уничтоженное.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Of persons whose case was closed in the quarter; all others are in the line of those still open.</source>
   <translation>О тех, чей случай закрыт в квартале; все остальные — в строке открытых на его конец.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Of several contacts in the quarter the last one counts.</source>
   <translation>Из нескольких контактов в квартале учитывается последний.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Of the recovery card with the number {digits}</source>
   <translation>От карты восстановления с номером {digits}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Of them for children</source>
   <translation>Из них для детей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>Of {all} needs {lower} are lower than at first, {higher} are higher.</source>
   <translation>Из потребностей ({all}) ниже, чем вначале: {lower}, выше: {higher}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Offer other words</source>
   <translation>Предложить другие слова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Offered passphrase</source>
   <translation>Предложенная парольная фраза</translation>
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
   <translation>Старые резервные копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>Old backups still hold erased people</source>
   <translation>Уничтоженное ещё есть в старых резервных копиях</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>On Today and in the calendar: done</source>
   <translation>На странице «Сегодня» и в календаре: сделано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>On Today: put off, not needed</source>
   <translation>На странице «Сегодня»: отложить, не нужно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>On hold, or kept longer</source>
   <translation>Запрет на уничтожение или продлённый срок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>On hold: must not be erased</source>
   <translation>Запрет: уничтожать нельзя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/stays.py" />
   <source>On this day the person does not sleep in the bed any more, or not yet.</source>
   <translation>В этот день человек на этом койко-месте уже или ещё не ночует.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>On your form</source>
   <translation>В вашей форме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>On {day} the recovery card gave {name} a new passphrase.</source>
   <translation>{day} по карте восстановления создана новая парольная фраза. Имя: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_banner.py" />
   <source>On {day} two shares gave {name} a new passphrase.</source>
   <translation>{day} по двум частям карты восстановления создана новая парольная фраза. Имя: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>On, the records locked</source>
   <translation>Включён, записи заблокированы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>On, the records open</source>
   <translation>Включён, записи открыты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>Once a quarter is enough. The report takes the last count of the quarter.</source>
   <translation>Достаточно раза в квартал. В отчёт входят последние числа квартала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Once and for all</source>
   <translation>Окончательно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>One of the two heads of these records was damaged. It is written anew now. Make a backup today.</source>
   <translation>Один из двух заголовков хранилища был повреждён. Теперь он записан заново. Сделайте сегодня резервную копию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>One question cannot be more than the total.</source>
   <translation>Балл за один вопрос не может быть больше суммы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>One share</source>
   <translation>Одна часть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Online</source>
   <translation>Интернет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>Only a shelter's vault has people to count.</source>
   <translation>Вести подсчёт людей может только хранилище приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Only for cases from old registers. A case whose day is not known is counted in no quarter.</source>
   <translation>Только для случаев из старых реестров. Случай, день которого неизвестен, не учитывается ни в одном квартале.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Only for persons under 18; decided by the responsible authority.</source>
   <translation>Только для лиц до 18 лет; решает уполномоченный орган.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Only for: {receiver}</source>
   <translation>Только для: {receiver}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Only how many. Who it was belongs to the sealed details, and only where it must be known.</source>
   <translation>Только сколько. Кто именно — в закрытых подробностях, и только если это нужно знать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Only if it is safe to have one.</source>
   <translation>Только если хранить её у себя безопасно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Only numbers that the shelters published are added up. Where one of them hides a number, the others together say at least how many.</source>
   <translation>Складываются только числа, опубликованные приютами. Если один из них скрывает число, по остальным видно, сколько их не менее.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Only summaries of senders whose card was compared, by telephone or with its paper, are accepted.</source>
   <translation>Принимаются только отчёты отправителей, чья карточка сверена по телефону или с бумажным листом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Only the quarter is kept, no day.</source>
   <translation>Сохраняется только квартал, без дня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Only the signed data inside a file counts. What the pages of a PDF show is not looked at.</source>
   <translation>Учитываются только подписанные данные внутри файла. То, что показано на страницах PDF, не проверяется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Only those who help you here read them. We give something to others only if you agree, and only what they need to know.</source>
   <translation>Их читают только те, кто вам здесь помогает. Другим мы что-то передаём, только если вы согласны, и только то, что им нужно знать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Only what is needed to keep the person safe. Nothing here goes into a report.</source>
   <translation>Только то, что нужно для безопасности человека. В отчёт отсюда ничего не попадает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Only what is ticked is told. Tick no more than the help needs.</source>
   <translation>Передаётся только отмеченное. Отмечайте не больше, чем нужно для помощи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Only what the person wishes to have written down.</source>
   <translation>Только то, что человек хочет записать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Only where no date of birth is known, as in registers without dates.</source>
   <translation>Только если дата рождения неизвестна, как в реестрах без дат.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Only who may read about places sees it; it never stands on a printed week.</source>
   <translation>Видят только те, кому можно читать о местах; на напечатанной неделе этого нет никогда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Open (Enter)</source>
   <translation>Открыть (Enter)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Open a case</source>
   <translation>Открыть случай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Open a file</source>
   <translation>Открыть файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Open a new case</source>
   <translation>Открыть новый случай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Open a referral</source>
   <translation>Открыть направление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Open another folder</source>
   <translation>Другая папка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>Open at the end</source>
   <translation>Открыты на конец</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Open at the end of the quarter</source>
   <translation>Открыты на конец квартала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Open at the end: carried over, new and re-opened, less those closed in the quarter.</source>
   <translation>Открыты на конец: перешедшие из прошлых кварталов, принятые впервые и повторно, за вычетом закрытых в квартале.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Open cases</source>
   <translation>Открытые случаи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/store.py" />
   <source>Open it again to see the newer one, and put your changes in.</source>
   <translation>Откройте запись снова, чтобы увидеть новый вариант, и внесите в него свои изменения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Open it and change it instead of adding another.</source>
   <translation>Откройте имеющуюся запись и измените её, не добавляя новую.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Open it in the program that made it, and save it as PDF.</source>
   <translation>Откройте его в той программе, где он создан, и сохраните как PDF.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>Open it in the program that made it, and save it without a password.</source>
   <translation>Откройте его в той программе, где он создан, и сохраните без пароля.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>Open it in the program that made it, save it as .xlsx or .csv, and take that file.</source>
   <translation>Откройте её в той программе, где она создана, сохраните как .xlsx или .csv и возьмите этот файл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>Open it in the spreadsheet program, remove the password, and save a copy.</source>
   <translation>Откройте файл в табличной программе, снимите пароль и сохраните копию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <source>Open records that exist already</source>
   <translation>Открыть имеющееся хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Open the entry: its earlier answers stand beside the form.</source>
   <translation>Откройте запись: прежние ответы стоят рядом с формой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Open the night count again.</source>
   <translation>Откройте подсчёт ночи снова.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>Open the page</source>
   <translation>Открыть страницу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Open the person</source>
   <translation>Открыть страницу человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Open the records</source>
   <translation>Открыть хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Open the shelter</source>
   <translation>Открыть приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>Open the vault of a shelter.</source>
   <translation>Откройте хранилище приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Open the window once and set your own.</source>
   <translation>Откройте окно программы и задайте собственную.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Open with the recovery card</source>
   <translation>Открыть картой восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Opened a case again for a known person</source>
   <translation>Открыт новый случай для известного человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Opened on</source>
   <translation>Дата открытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Opened the facts of a person for the state portal</source>
   <translation>Открыты сведения о человеке для государственного портала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Opening the backup</source>
   <translation>Открытие резервной копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Opening …</source>
   <translation>Открываем …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Or put on hold</source>
   <translation>Или запретить уничтожение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Order of an authority</source>
   <translation>Требование государственного органа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Organ removal</source>
   <translation>Изъятие органов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Organisation</source>
   <translation>Организация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Organisation behind them</source>
   <translation>Организация, стоящая за ними</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Organisations</source>
   <translation>Организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Organisations and hotline</source>
   <translation>Организации и горячая линия</translation>
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
   <translation>Другое</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other countries of Central Asia</source>
   <translation>Другие страны Центральной Азии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Other donor</source>
   <translation>Другой донор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Other names</source>
   <translation>Другие имена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other or not known</source>
   <translation>Другое или неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Other reason</source>
   <translation>Другая причина</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Other service activities</source>
   <translation>Прочие услуги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>Other users of this computer can open the folder of these records. They cannot read them, but they could delete them. Ask whoever looks after this computer to close the folder.</source>
   <translation>Папку этого хранилища могут открыть другие пользователи компьютера. Прочитать записи они не могут, но могут удалить. Попросите того, кто обслуживает компьютер, закрыть к ней доступ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Otherwise under the code of the case.</source>
   <translation>Иначе под кодом случая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Our notes</source>
   <translation>Наши заметки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Our talk is voluntary</source>
   <translation>Наш разговор добровольный</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Ours without an answer</source>
   <translation>Наши без ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Out of the situation since</source>
   <translation>С какого времени вне этой ситуации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Outcomes</source>
   <translation>Результаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Outreach to people at risk</source>
   <translation>Работа с людьми в группе риска</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Outside, the file is not encrypted: whoever finds the stick can read it, and it cannot be called back. The log tells that it was saved.</source>
   <translation>Вне хранилища файл не зашифрован: кто найдёт флешку, сможет его прочитать, и вернуть его нельзя. В журнале останется запись о сохранении.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Overdue: {n}</source>
   <translation>Просрочено: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>Overview</source>
   <translation>Обзор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Overwriting deleted files</source>
   <translation>Затирание удалённых файлов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Own means of the organisation</source>
   <translation>Собственные средства организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Own wish</source>
   <translation>По собственному желанию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>PDF or ZIP files with a password</source>
   <translation>Файлы PDF и ZIP с паролем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9 total</source>
   <translation>PHQ-9, сумма баллов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>PHQ-9, question 9</source>
   <translation>PHQ-9, вопрос 9</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Page {number} of {pages}</source>
   <translation>Страница {number} из {pages}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Page {page} of {pages}</source>
   <translation>Страница {page} из {pages}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Pages of the paper</source>
   <translation>Страницы документа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Paid on</source>
   <translation>Дата выплаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Paid privately</source>
   <translation>Платно, за свой счёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>Paid so far: {amount} KZT</source>
   <translation>Выплачено: {amount} тг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Paid staff</source>
   <translation>Штатные сотрудники</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Paper</source>
   <translation>Бумага</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Paper (PDF)</source>
   <translation>Документ (PDF)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Paper has no passphrase. Printers, and the computer that prints, may keep a copy of what was printed.</source>
   <translation>У бумаги нет парольной фразы. Принтер и компьютер, с которого печатают, могут сохранить копию напечатанного.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>Papers for the person</source>
   <translation>Бумаги для человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Papers for the person herself or himself</source>
   <translation>Бумаги для самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Papers handed out</source>
   <translation>Выданные бумаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Papers may still be asked for</source>
   <translation>Ещё могут запросить документы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Parent or guardian agreed</source>
   <translation>Согласие родителя или опекуна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Parent, guardian or authority: name and signature</source>
   <translation>Родитель, опекун или орган: имя и подпись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Participants</source>
   <translation>Участники</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Participants of trainings for others</source>
   <translation>Участники занятий для других</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Participants of trainings for our staff</source>
   <translation>Участники занятий для своих сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Partly</source>
   <translation>Отчасти</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Partly open</source>
   <translation>Открыто частично</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Partly reached</source>
   <translation>Достигнута частично</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Partly, or no</source>
   <translation>Отчасти или нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Partner organisation</source>
   <translation>Партнёрская организация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Parts of grants, by the day on which they were paid, also after the case was closed.</source>
   <translation>Части грантов по дню выплаты, в том числе после закрытия случая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Parts of the copy</source>
   <translation>Части копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>Pass keys on</source>
   <translation>Передать ключи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Pass on keys that she holds herself</source>
   <translation>Передавать ключи, которые есть у неё самой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Pass the key on</source>
   <translation>Передать ключ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Passed a key on: {what}</source>
   <translation>Передан ключ: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Passphrase</source>
   <translation>Парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Passphrase: </source>
   <translation>Парольная фраза: </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Passport</source>
   <translation>Паспорт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Patronymic</source>
   <translation>Отчество</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Pay a tranche</source>
   <translation>Выплатить транш</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Payment to a person having control over the victim</source>
   <translation>Платежи лицу, контролирующему жертву</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>People and cases from an Excel or CSV file. You see what will be taken before it is taken.</source>
   <translation>Люди и случаи из файла Excel или CSV. Вы увидите, что будет принято, прежде чем принять.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>People and permissions</source>
   <translation>Сотрудники и права</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>People and places that do me good</source>
   <translation>Люди и места, с которыми мне хорошо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>People and places that take the mind off it</source>
   <translation>Люди и места, которые отвлекают</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>People in shown lines</source>
   <translation>Людей в показанных строках</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>People in the records</source>
   <translation>Людей в хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>People reached by outreach</source>
   <translation>Охвачено работой в группах риска</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>People who exploited</source>
   <translation>Кто эксплуатировал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>People with access, keys</source>
   <translation>Доступ и ключи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>People, abilities, plans and beliefs that help.</source>
   <translation>Люди, умения, планы и убеждения, которые помогают.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Permission to stay in the country</source>
   <translation>Разрешение на пребывание в стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Person</source>
   <translation>Человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Person responsible for organising the processing of personal data (name, telephone, e-mail):</source>
   <translation>Лицо, ответственное за организацию обработки персональных данных (имя, телефон, электронная почта):</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Persons</source>
   <translation>Число людей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons assisted</source>
   <translation>Получившие помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Persons assisted in the year: those of its first quarter, and the new and re-opened ones of each later quarter. Carried over: as in the first quarter. Open at the end: as in the last quarter.</source>
   <translation>Получили помощь за год: люди первого квартала, а также новые и повторно принятые каждого следующего. Перешли: как в первом квартале. Открыты на конец: как в последнем квартале.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Persons assisted, by service or any other answer: the sum of the quarters. A person is counted once in each quarter, so who was helped in two quarters stands there twice.</source>
   <translation>Получившие помощь по услугам и другим ответам: сумма кварталов. Человек посчитан один раз в каждом квартале, поэтому кому помогали в двух кварталах, стоит там дважды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons assisted, by service received</source>
   <translation>Получившие помощь по услугам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by change in a psychological scale</source>
   <translation>Получившие помощь по изменению психологической шкалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by goals of the support plan</source>
   <translation>Получившие помощь по целям плана помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by kind of legal help</source>
   <translation>Получившие помощь по видам правовой помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by kind of reintegration</source>
   <translation>Получившие помощь по видам реинтеграции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by step of their return</source>
   <translation>Получившие помощь по шагам возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons by the state of their referrals</source>
   <translation>Получившие помощь по состоянию перенаправлений</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons carried over</source>
   <translation>Перешедшие из прошлых кварталов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure</source>
   <translation>Сопровождаемые после закрытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure, by how it goes</source>
   <translation>Сопровождаемые после закрытия, по положению дел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons followed up after closure, by how long afterwards</source>
   <translation>Сопровождаемые после закрытия, по прошедшему времени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons for whom a service was refused or not available</source>
   <translation>Люди, которые отказались от услуги или которым её не смогли оказать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons for whom reintegration has lasted</source>
   <translation>Те, у кого результат реинтеграции сохраняется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons new or re-opened</source>
   <translation>Принятые впервые или повторно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons referred elsewhere, by service</source>
   <translation>Перенаправленные в другие организации, по услугам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons referred to other organisations</source>
   <translation>Перенаправленные в другие организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Persons under 18</source>
   <translation>Лица до 18 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Persons who came back</source>
   <translation>Повторно принятые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Persons whose case was closed before the quarter and who are not assisted any more; they are in no other table.</source>
   <translation>Люди, чей случай закрыт до начала квартала и кому помощь больше не оказывается; в других таблицах их нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Persons with several answers are counted once, under “Several”.</source>
   <translation>Те, у кого несколько ответов, учтены один раз, в строке «Несколько».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Photograph (JPEG)</source>
   <translation>Фотография (JPEG)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Photographs</source>
   <translation>Фотографии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical abuse</source>
   <translation>Физическое насилие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Physical or sexual violence</source>
   <translation>Физическое или сексуальное насилие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Physical threats</source>
   <translation>Угрозы физическим насилием</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Picture</source>
   <translation>Снимок</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>Picture (PNG)</source>
   <translation>Изображение (PNG)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Pictures (JPEG, PNG) and papers (PDF) are taken.</source>
   <translation>Принимаются снимки (JPEG, PNG) и документы (PDF).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Pictures and papers</source>
   <translation>Снимки и документы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/event.py" />
   <source>Place</source>
   <translation>Место</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Place of exploitation</source>
   <translation>Место эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Place of recruitment</source>
   <translation>Место вербовки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Place of return</source>
   <translation>Место возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Place to live</source>
   <translation>Жильё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Place, size, age, and what the person says about the cause. It may become evidence.</source>
   <translation>Место, размер, давность и что говорит человек о причине. Это может стать доказательством.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Plan</source>
   <translation>План</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>Plan and state portal</source>
   <translation>План и государственный портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Plan completed</source>
   <translation>План выполнен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Planned</source>
   <translation>Запланировано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Planned end</source>
   <translation>Планируемое окончание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Planned for</source>
   <translation>Планируется на</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Planned until</source>
   <translation>Планируется по</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Planning the next steps</source>
   <translation>Планирование следующих шагов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Please answer by</source>
   <translation>Просим ответить до</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>Please issue it in the program, seal it to our card and send us the file. If it was sent already, please send it once more; if it cannot come yet, please write to us why, and until when we may expect it.</source>
   <translation>Пожалуйста, выпустите отчёт в программе, запечатайте его для нашей карточки и пришлите нам файл. Если он уже отправлен, пришлите его, пожалуйста, ещё раз; если пока его не будет, напишите нам, почему и к какому дню его ждать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Please make the evenings quieter.</source>
   <translation>Пожалуйста, пусть вечера будут тише.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/proving.py" />
   <source>Please report this: it should never happen.</source>
   <translation>Пожалуйста, сообщите об этом: такого быть не должно.</translation>
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
   <translation>Полиция и суд</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <source>Police custody</source>
   <translation>Задержание полицией</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Police or investigator</source>
   <translation>Полиция или следователь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Police, clinics, lawyers, other shelters: whoever helps the people of this house.</source>
   <translation>Полиция, поликлиники, юристы, другие приюты: все, кто помогает людям этого приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Poor appetite or overeating</source>
   <translation>У вас был плохой аппетит или вы переедали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Population</source>
   <translation>Кого считали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Pornography</source>
   <translation>Порнография</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Possible victim of trafficking</source>
   <translation>Предполагаемая жертва торговли людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Post-secondary, not tertiary</source>
   <translation>Послесреднее, не высшее</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Postal code</source>
   <translation>Почтовый индекс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Poverty</source>
   <translation>Бедность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Practice</source>
   <translation>Учебный режим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Practice and real work never mix: this file belongs to the other kind.</source>
   <translation>Учебное и настоящее не смешиваются: этот файл другого рода.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Practice coordinating office</source>
   <translation>Учебный координационный офис</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Practice data: invented people</source>
   <translation>Учебные данные: вымышленные люди</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Practice is ready</source>
   <translation>Учебное хранилище готово</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Practice shelter</source>
   <translation>Учебный приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>Practice summaries cannot be added to real ones.</source>
   <translation>Учебные сводки нельзя складывать с настоящими.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>Practice vault</source>
   <translation>Учебное хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/window.py" />
   <source>Practice vault: everybody in it is invented. Write down nobody real here.</source>
   <translation>Учебное хранилище: все люди в нём вымышленные. Не записывайте сюда настоящих людей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Practice: invented people</source>
   <translation>Учебное хранилище: люди вымышлены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy</source>
   <translation>Беременность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnancy and birth</source>
   <translation>Беременность и роды</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Pregnancy or a newborn child</source>
   <translation>Беременность или новорождённый</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Pregnant</source>
   <translation>Беременность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Preparation</source>
   <translation>Подготовка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Prepared</source>
   <translation>Составлено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a new recovery card</source>
   <translation>Подготовлена новая карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Prepared a quarterly report</source>
   <translation>Составлен квартальный отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Prepared and approved</source>
   <translation>Составлено и утверждено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Prepared by {user}. In the report: {who}</source>
   <translation>Составлено: {user}. В отчёте: {who}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>Present at midnight</source>
   <translation>Присутствуют в полночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Press Add to write down a consent, a stay or a service. Everything appears here by its day.</source>
   <translation>Нажмите «Добавить», чтобы записать согласие, проживание или услугу. Здесь всё появляется по дням.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Primary education</source>
   <translation>Начальное образование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Print</source>
   <translation>Напечатать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Print it on a printer beside you, not over a network, or write it down by hand. A saved file is as good as the card itself: delete it as soon as it is on paper.</source>
   <translation>Напечатайте её на принтере рядом с вами, не по сети, или перепишите от руки. Сохранённый файл равносилен самой карте: удалите его, как только она будет на бумаге.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <location filename="../../src/caseapp/reports/foreign_pages.py" />
   <source>Print it to a new PDF file, or take a photograph of it, and take that.</source>
   <translation>Распечатайте его в новый файл PDF или сфотографируйте и добавьте это.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Print little, on a printer in your own room. Keep paper in a locked cupboard, and shred it when it is no longer needed.</source>
   <translation>Печатайте мало и на принтере в своём кабинете. Держите бумаги в запертом шкафу, а ненужные пропускайте через шредер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Print the list</source>
   <translation>Напечатать список</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>Print the week</source>
   <translation>Печать недели</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Print tonight's beds</source>
   <translation>Напечатать койко-места на ночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Printed</source>
   <translation>Напечатано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed a week of the calendar</source>
   <translation>Напечатана неделя календаря</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed an attachment</source>
   <translation>Распечатано приложение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed or saved a paper for the person herself</source>
   <translation>Распечатана или сохранена бумага для самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Printed paper</source>
   <translation>Распечатанные бумаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Printed sheet</source>
   <translation>Печатный лист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed the list of what went where</source>
   <translation>Напечатан список переданного</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Printed the public card of the vault</source>
   <translation>Напечатана открытая карточка хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Printing …</source>
   <translation>Идёт печать…</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Private households (domestic work)</source>
   <translation>Частные домохозяйства (домашний труд)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Private sexual services</source>
   <translation>Частные сексуальные услуги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Proceedings</source>
   <translation>Производство по делу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Professional, scientific and technical activities</source>
   <translation>Профессиональная, научная и техническая деятельность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Professionals and emergency numbers</source>
   <translation>Специалисты и экстренные номера</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Progress</source>
   <translation>Ход выполнения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Project</source>
   <translation>Проект</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Prosecutor</source>
   <translation>Прокуратура</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Prostitution</source>
   <translation>Проституция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Protecting small numbers</source>
   <translation>Защита малых чисел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Protection</source>
   <translation>Защита</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Protection measures</source>
   <translation>Меры защиты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Protection of personal data in the shelter</source>
   <translation>Защита персональных данных в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Proved: somebody with all reports of this shelter and the whole record of one person could learn no number below {threshold}. Each of them can still be none, and can still be more.</source>
   <translation>Доказано: тот, у кого есть все отчёты этого приюта и всё личное дело одного человека, не узнает ни одного числа меньше {threshold}. Каждое из них по-прежнему может быть нулём и может быть больше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Provided</source>
   <translation>Помощь оказана</translation>
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
   <translation>Исполнитель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/protecting.py" />
   <source>Proving that nothing can be undone</source>
   <translation>Доказательство, что скрытое нельзя восстановить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Psychological abuse</source>
   <translation>Психологическое насилие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <source>Psychological answers</source>
   <translation>Психологические ответы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Psychological first aid</source>
   <translation>Первая психологическая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Psychological help</source>
   <translation>Психологическая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Psychological pressure or substances</source>
   <translation>Психологическое давление или психоактивные вещества</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Psychological sessions</source>
   <translation>Психологические консультации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Psychological state</source>
   <translation>Психологическое состояние</translation>
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
   <translation>Психосоциальная помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Public administration and defence</source>
   <translation>Государственное управление и оборона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Publishing her or his story</source>
   <translation>Публикация истории человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>Purpose</source>
   <translation>Цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Purpose of exploitation</source>
   <translation>Цель эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put a referral to this shelter away</source>
   <translation>Направление в приют отклонено или убрано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put away without an answer</source>
   <translation>Убрать без ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put away.</source>
   <translation>Убрано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>Put in another one of the three as well.</source>
   <translation>Введите ещё одну из трёх.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Put it on paper and type it back. Until then the present card holds. Afterwards the program locks, and you sign in again; old backups still open with the old card.</source>
   <translation>Перенесите её на бумагу и введите с бумаги. До этого действует прежняя карта. Потом программа блокируется, и вы входите снова; старые резервные копии открывает прежняя карта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Put it there, or use the recovery card.</source>
   <translation>Положите его туда или воспользуйтесь картой восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/kept_bar.py" />
   <source>Put my answers in</source>
   <translation>Вставить мои ответы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Put off</source>
   <translation>Отложить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Put off (+)</source>
   <translation>Отложить (+)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put off the reminder of a backup</source>
   <translation>Отложено напоминание о резервной копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Put off to {day}: {what}</source>
   <translation>Отложено на {day}: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Put on hold</source>
   <translation>Запретить уничтожение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person.py" />
   <source>Put on hold or erase …</source>
   <translation>Запретить уничтожение или уничтожить…</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put something due off to another day</source>
   <translation>Предстоящее перенесено на другой день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Put the new card in force</source>
   <translation>Ввести новую карту в действие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Put the records of a person on hold</source>
   <translation>Запрещено уничтожать записи о человеке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Put this referral away? What it says about the person is erased here for ever.</source>
   <translation>Убрать это направление? То, что в нём сказано о человеке, стирается здесь навсегда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Put up rooms and beds first. Then every night of every bed stands here.</source>
   <translation>Сначала заведите комнаты и койко-места. Тогда здесь будет каждая ночь каждого места.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>QQ</source>
   <translation>QQ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Quarrel or conflict</source>
   <translation>Ссора или конфликт</translation>
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
   <translation>Квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Quarterly summary</source>
   <translation>Квартальная сводка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>Quarterly summary of {name}, {period}</source>
   <translation>Квартальная сводка: {name}, {period}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Quarters</source>
   <translation>Кварталы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Quarters of the shelter</source>
   <translation>Кварталы приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/reports/matrix.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Question</source>
   <translation>Вопрос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of GAD-7</source>
   <translation>Вопросы GAD-7</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of PHQ-9</source>
   <translation>Вопросы PHQ-9</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Questions of WHO-5</source>
   <translation>Вопросы ВОЗ-5</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Qzone</source>
   <translation>Qzone</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Re-opened</source>
   <translation>Приняты повторно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Re-opened: a new case, dated in the quarter, of a person who had a case before.</source>
   <translation>Приняты повторно: новый случай, открытый в этом квартале, у человека, по которому уже был случай.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Reached</source>
   <translation>Достигнута</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read about family, perpetrators and places</source>
   <translation>Читать о семье, преступниках и местах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Read again and found whole</source>
   <translation>Прочитана заново, цела</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read names, documents and notes</source>
   <translation>Читать имена, документы и записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Read out or shown only</source>
   <translation>Только прочитано вслух или показано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the audit log</source>
   <translation>Читать журнал событий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the list of attachments</source>
   <translation>Прочитан список приложений</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the list of people</source>
   <translation>Прочитан список людей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the medical sheet</source>
   <translation>Читать медицинский лист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Read the notice below, fill in its gaps, and hand it in before its time is over.</source>
   <translation>Прочитайте уведомление ниже, заполните пропуски и подайте его до конца срока.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read the page of a person</source>
   <translation>Прочитана страница человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Read the psychological sheet</source>
   <translation>Читать лист психолога</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read what is due and when</source>
   <translation>Прочитано, что и когда предстоит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read who lives in which room</source>
   <translation>Прочитано, кто живёт в какой комнате</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Read: {what}</source>
   <translation>Прочитано: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Reading it again</source>
   <translation>Повторное чтение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/register.py" />
   <source>Reading rows</source>
   <translation>Чтение строк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Reading sealed answers</source>
   <translation>Чтение закрытых ответов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/child.py" />
   <location filename="../../src/caseapp/exchange/summary/child.py" />
   <source>Reading the file broke off. It may have been made to do harm: do not open it elsewhere.</source>
   <translation>Чтение файла оборвалось. Возможно, файл сделан с дурным умыслом: не открывайте его в других программах.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/inside.py" />
   <location filename="../../src/caseapp/exchange/summary/inside.py" />
   <source>Reading the file needs too much memory, so it was stopped.</source>
   <translation>Чтение файла требует слишком много памяти, поэтому оно остановлено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/child.py" />
   <location filename="../../src/caseapp/exchange/summary/child.py" />
   <source>Reading the file takes too long, so it was stopped.</source>
   <translation>Чтение файла идёт слишком долго, поэтому оно остановлено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>Reading the log</source>
   <translation>Чтение журнала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Reading the new database again</source>
   <translation>Новая база перечитывается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/coordinator.py" />
   <source>Reading {name}</source>
   <translation>Чтение файла {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_parts.py" />
   <source>Reads: {what}</source>
   <translation>Читает: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Real estate activities</source>
   <translation>Операции с недвижимостью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for closure</source>
   <translation>Причина закрытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for leaving</source>
   <translation>Причина выбытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral</source>
   <translation>Причина направления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Reason for referral onwards</source>
   <translation>Причина перенаправления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Reason for the extension</source>
   <translation>Причина продления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Receipt</source>
   <translation>Получение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Receipts were seen</source>
   <translation>Чеки проверены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Receive the reports of the shelters and add them up.</source>
   <translation>Получать отчёты приютов и складывать их.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Received</source>
   <translation>Получен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Received by</source>
   <translation>Кто принял</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Received on</source>
   <translation>Дата получения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Received the person</source>
   <translation>Получение человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Received: the report is here</source>
   <translation>Получен: отчёт здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Receiving organisation</source>
   <translation>Принимающая организация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Receiving organisation informed on</source>
   <translation>Дата уведомления принимающей организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Receiving services</source>
   <translation>Получение услуг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <source>Record</source>
   <translation>Запись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Records due for review: {n}</source>
   <translation>Подошёл срок пересмотра, человек: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Records of another office</source>
   <translation>Записи другого офиса</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Records to review</source>
   <translation>Записи на пересмотр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Records {vault}  ·  {day}</source>
   <translation>Хранилище {vault}  ·  {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Records, drafts and backups are encrypted. Without a passphrase or the recovery card nobody reads an answer.</source>
   <translation>Записи, черновики и резервные копии зашифрованы. Без парольной фразы или карты восстановления никто не прочитает ни одного ответа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Recovery</source>
   <translation>Восстановление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Recovery card</source>
   <translation>Карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Recruited in</source>
   <translation>Время вербовки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruiter or intermediary</source>
   <translation>Вербовщик или посредник</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Recruitment</source>
   <translation>Вербовка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Reduced the days of erased people to quarters</source>
   <translation>Даты уничтоженных записей сокращены до квартала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_aim.py" />
   <source>Refer</source>
   <translation>Направить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Refer people, and take referrals in</source>
   <translation>Направлять людей и принимать направления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Refer to an organisation</source>
   <translation>Направление в организацию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>Referral</source>
   <translation>Направление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referral onwards</source>
   <translation>Перенаправление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referral to the shelter</source>
   <translation>Направление в приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Referrals</source>
   <translation>Направления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>Referrals go to organisations that help people, not to a coordinating office.</source>
   <translation>Направления идут организациям, которые помогают людям, а не координирующему офису.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referrals to other organisations</source>
   <translation>Перенаправления в другие организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Referrals to other organisations that are dated in the quarter.</source>
   <translation>Перенаправления в другие организации, датированные кварталом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Referrals to this shelter</source>
   <translation>Направления в приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Referred elsewhere</source>
   <translation>Перенаправление в другую организацию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referred elsewhere for</source>
   <translation>Услуга, за которой перенаправили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Referred to</source>
   <translation>Куда направили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Referred to anybody</source>
   <translation>Перенаправлены куда-либо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referred to organisation</source>
   <translation>Куда перенаправили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring case worker</source>
   <translation>Направивший куратор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Referring organisation</source>
   <translation>Направившая организация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Refused</source>
   <translation>Отклонён</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>Refused assistance</source>
   <translation>Отказ от помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Refused by the person</source>
   <translation>Отказ самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Refused or not available</source>
   <translation>Отказ или нет возможности оказать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Refused rows</source>
   <translation>Непринятые строки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Refused to answer</source>
   <translation>Отказ от ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Region</source>
   <translation>Регион</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Regions of exploitation in Kazakhstan</source>
   <translation>Регионы эксплуатации в Казахстане</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Register</source>
   <translation>Реестр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Register of erasures</source>
   <translation>Журнал уничтожения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Registered partnership</source>
   <translation>Зарегистрированное партнёрство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Registration number (BIN), address</source>
   <translation>БИН, адрес</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Rehabilitation after labour exploitation</source>
   <translation>Реабилитация после трудовой эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Rehabilitation after sexual exploitation</source>
   <translation>Реабилитация после сексуальной эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Rehabilitation or aids</source>
   <translation>Реабилитация или технические средства</translation>
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
   <translation>После возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Reintegration budget (KZT)</source>
   <translation>Бюджет реинтеграции (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Relationship to the trafficker</source>
   <translation>Кем торговец людьми приходится человеку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Relative</source>
   <translation>Родственник</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Released by the exploiter</source>
   <translation>Эксплуататор отпустил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Remarks</source>
   <translation>Пометки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Remembering or concentrating</source>
   <translation>Запоминать или сосредоточиваться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>Remind me next week</source>
   <translation>Напомнить через неделю</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Remind those who are late</source>
   <translation>Напомнить опаздывающим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Reminded on {day}</source>
   <translation>Напомнили {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Reminder</source>
   <translation>Напоминание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Remote interactive services (webcam)</source>
   <translation>Дистанционные интерактивные услуги (веб-камера)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Remove</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Remove attachments that nobody needs any more.</source>
   <translation>Удалите приложения, которые больше никому не нужны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Remove the agreement</source>
   <translation>Удалить соглашение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Remove the note</source>
   <translation>Удалить примечание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Remove this filter</source>
   <translation>Удалить этот фильтр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <source>Remove this for ever? It cannot be brought back. Older backups hold it until they are replaced.</source>
   <translation>Удалить навсегда? Вернуть будет нельзя. В старых резервных копиях это останется, пока их не заменят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Remove those first, if they were written down by mistake too.</source>
   <translation>Сначала удалите их, если они тоже внесены по ошибке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/several.py" />
   <source>Remove {answer}</source>
   <translation>Убрать: {answer}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed a filter of the list of people</source>
   <translation>Удалён фильтр списка людей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed a note about a shelter's quarter</source>
   <translation>Удалено примечание к кварталу приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed an agreement with a shelter</source>
   <translation>Удалено соглашение с приютом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed an attachment</source>
   <translation>Удалено приложение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Removed.</source>
   <translation>Удалено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Removed: {what}</source>
   <translation>Удалено: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Rename</source>
   <translation>Переименовать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Renewed a safety plan</source>
   <translation>Обновили план безопасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Renewing keys</source>
   <translation>Ключи обновляются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Rent</source>
   <translation>Аренда жилья</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Rented place</source>
   <translation>Арендованное жильё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Repairing would hide what is lost. A damaged file is named, and the last backup brings everything back.</source>
   <translation>Исправление скрыло бы потерю. О повреждённом файле программа говорит прямо, а последняя резервная копия возвращает всё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Replace the recovery card</source>
   <translation>Заменять карту восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Replaced the recovery card</source>
   <translation>Карта восстановления заменена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Report of the quarter</source>
   <translation>Отчёт за квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log.py" />
   <location filename="../../src/caseapp/journey.py" />
   <source>Report of {quarter}</source>
   <translation>Отчёт за {quarter}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Report {half} instead</source>
   <translation>Вместо этого отчёт за {half}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Reports</source>
   <translation>Отчёты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Reports count this answer; the scores themselves stay sealed.</source>
   <translation>В отчётах считается этот ответ; сами баллы остаются закрытыми.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>Reports that were issued keep their counts. The register of erasures keeps what stands on this page. The audit log keeps who worked with which record number and when, without any name.</source>
   <translation>Числа в выпущенных отчётах остаются. В журнале уничтожения остаётся то, что указано на этой странице. В журнале событий остаётся, кто и когда работал с записью под каким номером, без имён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Representation before authorities or in court</source>
   <translation>Представительство в органах или в суде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Research</source>
   <translation>Исследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Research is a purpose of its own, and nobody agrees to it by agreeing to help.</source>
   <translation>Исследование — отдельная цель: согласие на помощь его не включает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Residents involved</source>
   <translation>Участвовало проживающих</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Responsible</source>
   <translation>Ответственный</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore</source>
   <translation>Восстановить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_start.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore a backup</source>
   <translation>Восстановить из резервной копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Restore all the same</source>
   <translation>Всё равно восстановить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Restore the last backup into a new folder.</source>
   <translation>Восстановите последнюю резервную копию в новую папку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/years.py" />
   <source>Restore the newest backup that holds it.</source>
   <translation>Восстановите самую новую резервную копию, в которой он есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Restored the vault from a backup</source>
   <translation>Хранилище восстановлено из резервной копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts access to money</source>
   <translation>Ограничение доступа к деньгам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts medical care</source>
   <translation>Ограничение медицинской помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Restricts movement</source>
   <translation>Ограничение передвижения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/goals.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the assessment</source>
   <translation>Результат оценки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Result of the request</source>
   <translation>Результат обращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Results</source>
   <translation>Результаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return certificate</source>
   <translation>Свидетельство на возвращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Return home</source>
   <translation>Возвращение домой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Return is in the best interest of the child</source>
   <translation>Возвращение в наилучших интересах ребёнка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Returned</source>
   <translation>Возвращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Returned to the home country</source>
   <translation>Возвращение на родину</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Review a goal</source>
   <translation>Пересмотреть цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revised</source>
   <translation>Изменён</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revised: a newer revision is here</source>
   <translation>Изменён: здесь более новая редакция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_issued.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Revision</source>
   <translation>Редакция</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>Revision {n} replaces the one before.</source>
   <translation>Редакция {n} заменяет предыдущую.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>Revision {revision}, issued {day}</source>
   <translation>Редакция {revision}, выпущена {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Right to stay</source>
   <translation>Право на пребывание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk assessment</source>
   <translation>Оценка рисков</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from authorities</source>
   <translation>Риск со стороны властей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the family</source>
   <translation>Риск со стороны семьи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk from the trafficker</source>
   <translation>Риск со стороны торговца людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of being trafficked again</source>
   <translation>Риск повторно попасть к торговцам людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of no income</source>
   <translation>Риск остаться без дохода</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk of stigma</source>
   <translation>Риск стигматизации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Risk of suicide or self-harm</source>
   <translation>Риск суицида или самоповреждения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risk of violence</source>
   <translation>Риск насилия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Risk to health</source>
   <translation>Риск для здоровья</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Risks</source>
   <translation>Риски</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Risks assessed before departure</source>
   <translation>Оценены риски перед выездом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Role of the person</source>
   <translation>Роль человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Roles</source>
   <translation>Роли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Roll answers up into larger groups</source>
   <translation>Объединить ответы в более крупные группы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Room</source>
   <translation>Комната</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Room of this house</source>
   <translation>Комната этого дома</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Room {n}</source>
   <translation>Комната {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Rooms</source>
   <translation>Комнаты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and beds</source>
   <translation>Комнаты и койко-места</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and beds tonight</source>
   <translation>Комнаты и места этой ночью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/rooms.py" />
   <source>Rooms and their beds are shown here, with everybody who sleeps in them tonight.</source>
   <translation>Здесь показаны комнаты, койко-места и все, кто ночует в приюте сегодня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Round table with the consulates</source>
   <translation>Круглый стол с консульствами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Route and ticket</source>
   <translation>Маршрут и билет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Row</source>
   <translation>Строка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows refused: {rows}</source>
   <translation>Не принято строк: {rows}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows taken over before: {rows}</source>
   <translation>Строк принято раньше: {rows}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows taken over: {rows}.</source>
   <translation>Принято строк: {rows}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Rows to take: {rows}</source>
   <translation>Будет принято строк: {rows}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Rows under a code are still about one person each.</source>
   <translation>Каждая строка под кодом всё же говорит об одном человеке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>Rows without a year are kept, and counted in no quarter.</source>
   <translation>Строки без года сохраняются, но не учитываются ни в одном квартале.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Rows written: {rows}.</source>
   <translation>Записано строк: {rows}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Rows written: {rows}. Left out, because there is no consent: {left}.</source>
   <translation>Записано строк: {rows}. Не вошли, так как нет согласия: {left}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Rules for signs in passphrases, and forced changes</source>
   <translation>Правила о знаках в парольных фразах и принудительная смена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Russian Federation</source>
   <translation>Российская Федерация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>SHA-256 of this entry in the register of erasures:</source>
   <translation>SHA-256 этой строки журнала уничтожения:</translation>
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
   <translation>Безопасная миграция: листовки и беседа на радио</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Safe way and time to reach the person</source>
   <translation>Безопасный способ и время для связи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety</source>
   <translation>Безопасность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Safety plan</source>
   <translation>План безопасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Safety plan agreed</source>
   <translation>План безопасности согласован</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Safety plan of {day}</source>
   <translation>План безопасности от {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/fields.py" />
   <source>Safety: family, perpetrators, places</source>
   <translation>Безопасность: семья, преступники, места</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Said that something due is not needed</source>
   <translation>Предстоящее отмечено ненужным</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Said that the old backups are destroyed</source>
   <translation>Отмечено, что старые резервные копии уничтожены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sale or purchase</source>
   <translation>Купля-продажа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Salutation</source>
   <translation>Обращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Same day</source>
   <translation>В тот же день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Saturday</source>
   <translation>суббота</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Save an attached picture or paper outside the vault</source>
   <translation>Сохранять приложенный снимок или документ вне хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <source>Save and go back. Ctrl+S saves and stays here.</source>
   <translation>Сохранить и вернуться. Ctrl+S сохраняет и оставляет здесь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Save and stay on the form</source>
   <translation>Сохранить и остаться в форме</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Save as PDF</source>
   <translation>Сохранить как PDF</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Save as PDF or text</source>
   <translation>Сохранить как PDF или текст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Save as a file</source>
   <translation>Сохранить в файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Save as encrypted file</source>
   <translation>Сохранить зашифрованный файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>Save it and open it with another program.</source>
   <translation>Сохраните его и откройте в другой программе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>Save it as JPEG first: telephones offer this when a picture is shared or copied.</source>
   <translation>Сначала сохраните его как JPEG: телефоны предлагают это при отправке или копировании снимка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Save outside the vault</source>
   <translation>Сохранить вне хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_view.py" />
   <source>Save outside …</source>
   <translation>Сохранить вне …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>Save the audit log</source>
   <translation>Сохранение журнала событий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Save the card</source>
   <translation>Сохранить карточку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Save the certificate</source>
   <translation>Сохранить акт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>Save the limit</source>
   <translation>Сохранить предел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Save the notice</source>
   <translation>Сохранить уведомление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Save the roles</source>
   <translation>Сохранить роли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>Save the table from the spreadsheet program again, as .xlsx or .csv.</source>
   <translation>Сохраните таблицу из табличной программы ещё раз, как .xlsx или .csv.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>Save the table from the spreadsheet program again, as .xlsx or as CSV UTF-8.</source>
   <translation>Сохраните таблицу из табличной программы ещё раз, как .xlsx или CSV UTF-8.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Save the targets of {year} first.</source>
   <translation>Сначала сохраните цели на {year} год.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Save the text</source>
   <translation>Сохранить текст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Saved</source>
   <translation>Сохранено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved a certificate of erasure</source>
   <translation>Сохранён акт об уничтожении данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved a year of all shelters</source>
   <translation>Сохранён год по всем приютам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved an attachment for the person herself or himself</source>
   <translation>Приложение сохранено для самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved an attachment outside the vault</source>
   <translation>Приложение сохранено вне хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>Saved as a file</source>
   <translation>Сохранено в файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Saved as {name}. Only {office} can open it. The answer is opened under Referrals.</source>
   <translation>Сохранено: {name}. Открыть может только {office}. Ответ открывается в разделе «Направления».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Saved as {name}. Whoever finds the file can read it.</source>
   <translation>Сохранено как {name}. Кто найдёт этот файл, тот сможет его прочитать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Saved as {name}. Whoever has this file has the card: print it and delete it.</source>
   <translation>Сохранено: {name}. У кого этот файл, у того и карта: напечатайте его и удалите.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the public card of the vault</source>
   <translation>Сохранена открытая карточка хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register as a file</source>
   <translation>Реестр сохранён в файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register for IOM or a donor</source>
   <translation>Реестр сохранён для МОМ или донора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the register for research</source>
   <translation>Реестр сохранён для исследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the report of a year</source>
   <translation>Сохранён отчёт за год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved the whole register, with names</source>
   <translation>Сохранён весь реестр с именами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Saved this log as a file</source>
   <translation>Этот журнал сохранён в файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>Saved {time}</source>
   <translation>Сохранено в {time}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>Say in a few words why the card is taken back, for example that the computer was stolen.</source>
   <translation>Напишите в нескольких словах, почему карточка отзывается, например что компьютер украден.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Say what is asked for.</source>
   <translation>Укажите, о чём просите.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Say when somebody looks at it again.</source>
   <translation>Укажите, когда к этому вернутся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Say why the stay is extended.</source>
   <translation>Укажите, почему проживание продлено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Scales</source>
   <translation>Шкалы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>School or college</source>
   <translation>Школа или колледж</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>School or course</source>
   <translation>Школа или курсы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>School or course goes on</source>
   <translation>Продолжается школа или курс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>School or study</source>
   <translation>Школа или учёба</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>School things</source>
   <translation>Школьные принадлежности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>School, employer, authority.</source>
   <translation>Школа, работодатель, государственный орган.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>School, language, reading and writing</source>
   <translation>Школа, язык, чтение и письмо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Score of the other scale</source>
   <translation>Балл по другой шкале</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Seal the file</source>
   <translation>Запечатать файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_sealing.py" />
   <source>Seal the file to {names}</source>
   <translation>Запечатать файл для: {names}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Sealed with a key that you do not hold</source>
   <translation>Закрыто ключом, которого у вас нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>Sealing and writing</source>
   <translation>Шифрование и запись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>Sealing the answers</source>
   <translation>Ответы закрываются ключами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>Sealing the attachment</source>
   <translation>Приложение шифруется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Second answer</source>
   <translation>Второй ответ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Second language</source>
   <translation>Второй язык</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Second question</source>
   <translation>Второй вопрос</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Sections of the international classification ISIC Rev. 4.</source>
   <translation>Разделы международной классификации МСОК, 4-й пересмотренный вариант.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <source>Security</source>
   <translation>Безопасность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>See reports that were issued</source>
   <translation>Видеть выпущенные отчёты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>See the list of people and their pages</source>
   <translation>Видеть список людей и их страницы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Seeing, even with glasses</source>
   <translation>Видеть, даже в очках</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Seen</source>
   <translation>Видели</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Sees no person at all; reads the audit log.</source>
   <translation>Не видит ни одного человека; читает журнал событий.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Self-harm or danger of suicide</source>
   <translation>Самоповреждение или угроза суицида</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Send the shelter your card, and ask for the report again.</source>
   <translation>Отправьте приюту свою карточку и запросите отчёт ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Sent by</source>
   <translation>От кого</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Sent to {printer}. Its queue and its memory may keep a copy for a while: switch the printer off and on again afterwards.</source>
   <translation>Отправлено на принтер {printer}. Копия может на время остаться в очереди печати и в памяти принтера: потом выключите и снова включите принтер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper.py" />
   <source>Sent to {printer}. Take the pages out of it at once.</source>
   <translation>Отправлено на принтер: {printer}. Сразу заберите страницы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sent, no answer yet</source>
   <translation>Отправлено, ответа ещё нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Separated</source>
   <translation>Живёт отдельно от супруга(и)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Separated, moved to another room</source>
   <translation>Развели, переселили в другую комнату</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/language.py" />
   <source>September</source>
   <translation>сентябрь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Service</source>
   <translation>Услуга</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Service received</source>
   <translation>Полученная услуга</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Services</source>
   <translation>Услуги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Services by the eight groups</source>
   <translation>Услуги по восьми группам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Servitude</source>
   <translation>Подневольное состояние</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Servitude or slavery</source>
   <translation>Подневольное состояние или рабство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Session</source>
   <translation>Консультация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Set</source>
   <translation>Установить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>Set the day until which it was in use instead.</source>
   <translation>Вместо этого укажите день, по который оно использовалось.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Set the passphrase</source>
   <translation>Задать парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Settled</source>
   <translation>Улажено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Settled a dispute about a shelter's report</source>
   <translation>Улажено возражение по отчёту приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Settled on</source>
   <translation>Улажено (день)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Settled on {day}: {name}</source>
   <translation>Улажено {day}: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Several</source>
   <translation>Несколько</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Several answers are possible, so the lines may add up to more than the persons. Persons without a known answer are in no line.</source>
   <translation>Возможны несколько ответов, поэтому сумма строк может быть больше числа людей. Людей без известного ответа нет ни в одной строке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Several are possible, and so is none (stateless).</source>
   <translation>Можно указать несколько, можно ни одного (без гражданства).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>Several people use this vault. Say who you are.</source>
   <translation>Этим хранилищем пользуются несколько человек. Укажите, кто вы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <source>Several sheets hold a register; only “{sheet}” is read.</source>
   <translation>Реестр есть на нескольких листах; читается только «{sheet}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Severe</source>
   <translation>Тяжёлая степень</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Sewing machine</source>
   <translation>Швейная машина</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Sex</source>
   <translation>Пол</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sexual abuse</source>
   <translation>Сексуальное насилие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Sexual exploitation</source>
   <translation>Сексуальная эксплуатация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Sexual exploitation is not among the kinds of exploitation.</source>
   <translation>Среди видов эксплуатации нет сексуальной.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Sexually transmitted infections</source>
   <translation>Инфекции, передаваемые половым путём</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Share</source>
   <translation>Доля</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <source>Share reached</source>
   <translation>Достигнуто</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Share {n} of 3</source>
   <translation>Часть {n} из 3</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Shared with whom</source>
   <translation>Кому передаётся</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Shares are whole percentages of all persons counted, given only where both numbers are shown.</source>
   <translation>Доли — целые проценты от всех учтённых людей; указаны, только если показаны оба числа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, statistics only</source>
   <translation>Передача в МОМ: только статистика</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, under a code</source>
   <translation>Передача в МОМ: под кодом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with IOM, with the name</source>
   <translation>Передача в МОМ: с именем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with another organisation that helps</source>
   <translation>Передача другой организации, которая помогает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with health services</source>
   <translation>Передача медицинским организациям</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the court or prosecutor</source>
   <translation>Передача суду или прокуратуре</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the embassy or consulate</source>
   <translation>Передача посольству или консульству</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Sharing with the police</source>
   <translation>Передача полиции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She compares the digits of a card by telephone before she accepts it.</source>
   <translation>Прежде чем принять карточку, она сверяет её цифры по телефону.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>She decides who at home learns that she comes back, and from where.</source>
   <translation>Человек сам решает, кто дома узнает о возвращении и откуда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She gets a passphrase for her first sign-in, and those keys of her roles that you hold yourself. What you do not hold, somebody who does passes on.</source>
   <translation>Будет создана парольная фраза для первого входа и выданы те ключи, которые нужны для ролей и есть у вас. Остальные передаст тот, у кого они есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She gives nobody a role that the work does not need, herself included.</source>
   <translation>Она никому не даёт ролей, не нужных для работы, себе тоже.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She has it</source>
   <translation>Фраза передана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She has not set her own passphrase yet. Was the first one lost before she signed in? Then make another one for her.</source>
   <translation>Собственная парольная фраза ещё не задана. Первая потерялась до входа? Тогда сделайте другую.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>She has signed in already.</source>
   <translation>Вход уже был.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She keeps registers, backups and printed pages as safe as the computer itself.</source>
   <translation>Реестры, резервные копии и распечатки она бережёт так же, как сам компьютер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She keeps the recovery card, which opens everything, where she alone cannot get at it.</source>
   <translation>Карту восстановления, которая открывает всё, она хранит там, откуда не может взять её одна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She looks only at people with whom she works; the log shows it afterwards.</source>
   <translation>Она смотрит только на тех, с кем работает; потом это видно в журнале.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She passes the medical key on only to somebody of her own profession.</source>
   <translation>Медицинский ключ она передаёт только коллеге своей профессии.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She passes the psychological key on only to somebody of her own profession.</source>
   <translation>Психологический ключ она передаёт только коллеге своей профессии.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She speaks of what she finds only to those who appointed her.</source>
   <translation>О найденном она говорит только тем, кто её назначил.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>She still waits for: {what}. Somebody who holds the key passes it on under People and permissions.</source>
   <translation>Ещё ждёт ключа: {what}. Его передаст тот, у кого он есть, на странице «Сотрудники и права».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>She works under her own name, and tells nobody her passphrase.</source>
   <translation>Она работает под своим именем и никому не говорит своей парольной фразы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Sheets of feedback</source>
   <translation>Листы отзывов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>Sheets without names, given in the quarter. A person may have given several or none.</source>
   <translation>Листы без имён, полученные в квартале. Один человек мог дать несколько листов или ни одного.</translation>
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
   <translation>Приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Shelter and accommodation</source>
   <translation>Приют и проживание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/actions/national_years.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Shelters</source>
   <translation>Приюты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelters by quarters</source>
   <translation>Приюты по кварталам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Shelters included</source>
   <translation>Какие приюты вошли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Shelters stand here once their card is trusted, with every quarter that they reported.</source>
   <translation>Приюты появляются здесь, когда их карточка внесена в доверенные, — со всеми кварталами, за которые они отчитались.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Shelters that have not reported: {number}</source>
   <translation>Приюты, которые не отчитались: {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Shelters that report by half-years: {number}</source>
   <translation>Приюты, отчитывающиеся по полугодиям: {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Shelters whose reports are added up: {number}</source>
   <translation>Приюты, чьи отчёты сложены: {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Short-cycle tertiary education</source>
   <translation>Короткий цикл высшего образования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <location filename="../../src/caseapp/ui/pages/people_filters.py" />
   <source>Show everybody</source>
   <translation>Показать всех</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Show everything</source>
   <translation>Показать всё</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Show it again</source>
   <translation>Показать снова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Show older entries</source>
   <translation>Показать более ранние записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>Show the paper form</source>
   <translation>Показать бумажный бланк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/secret.py" />
   <source>Show the passphrase</source>
   <translation>Показать парольную фразу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Show the work of others too</source>
   <translation>Показать и работу других</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Show what to do</source>
   <translation>Показать, что делать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Show {n} more</source>
   <translation>Показать ещё {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Shown</source>
   <translation>Показано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Shown and hidden, table by table</source>
   <translation>Показано и скрыто по таблицам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Signature or thumbprint, and the day</source>
   <translation>Подпись или отпечаток пальца и дата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Signed in after wrong passphrases</source>
   <translation>Вход после неверных парольных фраз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Signed log for an auditor</source>
   <translation>Подписанный журнал для аудитора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Signed on paper</source>
   <translation>Подпись на бумаге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Signing in</source>
   <translation>Вход</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Signs of forced labour: for labour inspectors</source>
   <translation>Признаки принудительного труда: для инспекторов труда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Since</source>
   <translation>С какого дня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>Since the beginning</source>
   <translation>С самого начала</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Since then something was changed, so it has to be approved again.</source>
   <translation>С тех пор что-то изменилось, поэтому отчёт нужно утвердить заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Single</source>
   <translation>Не состоит в браке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Sit with your back to a wall. Use a privacy filter in shared rooms. Press Ctrl+L before you turn away; the program also locks itself after some minutes.</source>
   <translation>Садитесь спиной к стене. В общих помещениях пользуйтесь защитной плёнкой для экрана. Отворачиваясь, нажимайте Ctrl+L; через несколько минут программа блокируется и сама.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Six questions of the Washington Group, best asked once at the first check.</source>
   <translation>Шесть вопросов Вашингтонской группы; лучше задать один раз при первичном осмотре.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Slavery or practices similar to slavery</source>
   <translation>Рабство или обычаи, сходные с рабством</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Sleep here tonight</source>
   <translation>Ночуют сегодня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Sleepless nights, does not eat, speaks of being a burden.</source>
   <translation>Бессонные ночи, не ест, говорит, что всем в тягость.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Slightly</source>
   <translation>Легко</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>Smaller</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>Smallest count that its reports may show</source>
   <translation>Наименьшее число, которое могут показывать отчёты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Smuggler</source>
   <translation>Организатор незаконного ввоза мигрантов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Snapchat</source>
   <translation>Snapchat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>So every number from 0 to {most} is hidden, and so are larger numbers from which a small one could be worked out. Whether somebody of a kind was there at all stays hidden too.</source>
   <translation>Поэтому скрыто каждое число от 0 до {most}, а также большие числа, по которым можно было бы вычислить малое. Скрыто и то, был ли вообще кто-то из такой группы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and cultural</source>
   <translation>Социально-культурные</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and economic</source>
   <translation>Социально-экономические</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and household</source>
   <translation>Социально-бытовые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and labour</source>
   <translation>Социально-трудовые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and legal</source>
   <translation>Социально-правовые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and medical</source>
   <translation>Социально-медицинские</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and pedagogical</source>
   <translation>Социально-педагогические</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/services.py" />
   <source>Social and psychological</source>
   <translation>Социально-психологические</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Social care</source>
   <translation>Социальная помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Social group</source>
   <translation>Социальная группа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Social protection</source>
   <translation>Социальная защита</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Social service or authority</source>
   <translation>Социальная служба или госорган</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Social worker</source>
   <translation>Социальный работник</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Sold the person</source>
   <translation>Продажа человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <source>Some answers are missing or cannot be read. They are marked on the form.</source>
   <translation>Некоторых ответов нет или их не удаётся прочитать. Они отмечены в форме.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may will show them to you.</source>
   <translation>Часть ответов не напечатана: тот, кто печатал эту бумагу, не вправе их читать. Спросите нас: их покажет вам тот, кто вправе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/sealed.py" />
   <source>Some answers here are for others to read: {roles}. You see the rest and cannot change this entry.</source>
   <translation>Часть ответов здесь читают другие: {roles}. Остальное вы видите, но изменить эту запись не можете.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/sealed.py" />
   <source>Some answers here are for several others to read. You see the rest and cannot change this entry.</source>
   <translation>Часть ответов здесь читают несколько других специалистов. Остальное вы видите, но изменить эту запись не можете.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Some consent stands</source>
   <translation>Есть действующее согласие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Some difficulty</source>
   <translation>Некоторые трудности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>Some entries belong to a case or room that is gone.</source>
   <translation>Часть записей относится к случаю или комнате, которых уже нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Some goals wait for the approval of the manager.</source>
   <translation>Некоторые цели ждут утверждения руководителя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>Some words are in Russian, because they are not translated yet. We will explain them to you.</source>
   <translation>Некоторые слова здесь по-русски, потому что перевода ещё нет. Мы вам их объясним.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Somebody asked how it goes, but the day is missing, so no report counts it</source>
   <translation>Спросили, как идут дела, но день не указан: ни один отчёт этого не учтёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Somebody came back hours after the agreed time, after a missed bus. The way back was planned anew.</source>
   <translation>Человек вернулся на несколько часов позже, чем договорились: опоздал на автобус. Обратный путь спланировали заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>Somebody changed this entry after you, so your saving is not undone.</source>
   <translation>После вас эту запись изменил кто-то другой, поэтому сохранение не отменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Somebody did not come back</source>
   <translation>Человек не вернулся</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Somebody fainted in the corridor. The doctor found low blood pressure; rest and water helped.</source>
   <translation>Человек упал в обморок в коридоре. Врач нашёл низкое давление; помогли отдых и вода.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Somebody from outside: visit, search, threat</source>
   <translation>Посторонний: визит, поиски, угроза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody holds this key.</source>
   <translation>Этот ключ у кого-то есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Somebody like this person is here already, so nothing was saved yet.</source>
   <translation>Похожий человек здесь уже есть, поэтому пока ничего не сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody must be able to give access: this is the last person who can.</source>
   <translation>Кто-то должен иметь право выдавать доступ, а это последний такой человек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Somebody of the staff or of a partner, who agrees</source>
   <translation>Сотрудник приюта или партнёра, согласен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody of this name had access before, and the log tells people apart by their names.</source>
   <translation>Человек с таким именем уже имел доступ раньше, а журнал различает людей по именам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Somebody of this name has access already.</source>
   <translation>У человека с таким именем доступ уже есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>Somebody slept in this bed in a night on which it would not be in use.</source>
   <translation>На этом койко-месте кто-то ночевал в ночь, когда оно не использовалось бы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>Somebody who holds it can pass it on.</source>
   <translation>Передать его может тот, у кого он есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>Somebody who was counted has no place in the house in this night any more.</source>
   <translation>У кого-то из подсчитанных в эту ночь уже нет места в приюте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Somebody whom you trust: name and telephone</source>
   <translation>Человек, которому вы доверяете: имя и телефон</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Something has to follow</source>
   <translation>Нужно продолжение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Something is due within a week</source>
   <translation>Срок в ближайшую неделю</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <source>Something is overdue</source>
   <translation>Есть просроченное</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>Something stands behind the end of the file.</source>
   <translation>После конца файла что-то есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Something went wrong inside the program. Nothing was saved.</source>
   <translation>В программе произошла ошибка. Ничего не сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>Spaces and small letters do not matter.</source>
   <translation>Пробелы и строчные буквы не важны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Spaces and small letters do not matter. You get a new passphrase and a new card afterwards.</source>
   <translation>Пробелы и строчные буквы не важны. После этого вы получите новую парольную фразу и новую карту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Speak about safety today and agree on a safety plan.</source>
   <translation>Поговорите о безопасности сегодня и согласуйте план безопасности.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Speaks several languages; has a trade; asks for help early.</source>
   <translation>Говорит на нескольких языках; есть профессия; вовремя просит о помощи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, before a witness</source>
   <translation>Устно, при свидетеле</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Spoken, without a witness</source>
   <translation>Устно, без свидетеля</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Staff</source>
   <translation>Сотрудники</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Staff, training and outreach</source>
   <translation>Сотрудники, обучение и работа с группами риска</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>State body other than the police</source>
   <translation>Государственный орган (кроме полиции)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>State of the referral</source>
   <translation>Состояние перенаправления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>State order</source>
   <translation>Государственный соцзаказ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>State portal</source>
   <translation>Государственный портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>State portal of social services</source>
   <translation>Государственный портал социальных услуг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Stateless</source>
   <translation>Без гражданства</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <location filename="../../src/caseapp/ui/pages/people_model.py" />
   <source>Status</source>
   <translation>Статус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Stay calm: the records on it are encrypted. Answer what you know; what you do not know may stay open. You can come back and answer again.</source>
   <translation>Сохраняйте спокойствие: записи на нём зашифрованы. Ответьте на то, что знаете; остальное может остаться без ответа. Можно вернуться и ответить заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Stay was planned until</source>
   <translation>Проживание планировалось до</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/stay_limit.py" />
   <source>Stays that the state order pays for</source>
   <translation>Проживание по государственному соцзаказу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Stays: {reason}</source>
   <translation>Остаётся: {reason}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Step of the return</source>
   <translation>Шаг возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <source>Step {place} of {all}</source>
   <translation>Шаг {place} из {all}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Steps</source>
   <translation>Шаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Steps of reintegration</source>
   <translation>Шаги реинтеграции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Steps taken</source>
   <translation>Что предприняли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Still employed, in business, at school or in the home</source>
   <translation>Работа, дело, учёба или жильё сохраняются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Still employed, in business, at school or in the home.</source>
   <translation>Сохраняются ли работа, бизнес, учёба, жильё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Still in the situation</source>
   <translation>Ситуация продолжается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 12 months</source>
   <translation>Сохраняется через 12 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 12 months?</source>
   <translation>Так ли это через 12 месяцев?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 3 months</source>
   <translation>Сохраняется через 3 месяца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 3 months?</source>
   <translation>Так ли это через 3 месяца?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Still so after 6 months</source>
   <translation>Сохраняется через 6 месяцев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Still so after 6 months?</source>
   <translation>Так ли это через 6 месяцев?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Stop</source>
   <translation>Остановить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Stopped</source>
   <translation>Прекращено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/errors.py" />
   <location filename="../../src/caseapp/cli/running.py" />
   <source>Stopped. Nothing was changed.</source>
   <translation>Остановлено. Ничего не изменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Stranger</source>
   <translation>Незнакомое лицо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/organisation.py" />
   <location filename="../../src/caseapp/records/person.py" />
   <source>Street</source>
   <translation>Улица</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Su</source>
   <translation>Вс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Such hours pass. You are not alone. Begin with the first step and go on to the next one.</source>
   <translation>Такие часы проходят. Вы не одни. Начните с первого шага и переходите к следующему.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Sudden illness or accident</source>
   <translation>Внезапная болезнь или несчастный случай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/coordinator.py" />
   <source>Summaries are imported by a coordinator's vault, not by a shelter's.</source>
   <translation>Сводки принимает хранилище координатора, а не приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Summary</source>
   <translation>Краткое содержание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Sunday</source>
   <translation>воскресенье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/handout.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>Support plan</source>
   <translation>План помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Supportive listening</source>
   <translation>Поддерживающая беседа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Surname</source>
   <translation>Фамилия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Surrogacy</source>
   <translation>Суррогатное материнство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Suspect or accused</source>
   <translation>Подозреваемый или обвиняемый</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Switched off</source>
   <translation>Выключен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Switching to the new database</source>
   <translation>Переход на новую базу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>Table</source>
   <translation>Таблица</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log.py" />
   <source>Table for reading (CSV)</source>
   <translation>Таблица для чтения (CSV)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Tables of the report</source>
   <translation>Таблицы отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Tajikistan</source>
   <translation>Таджикистан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Take a card in</source>
   <translation>Принять карточку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_admit.py" />
   <source>Take a person in from a referral</source>
   <translation>Приём человека по направлению</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take access away</source>
   <translation>Отозвать доступ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take access from {name}? Her keys and the key of the database are renewed, which may take a minute, and then you sign in again. What she copied before, and old backups, she can still open: make a new backup afterwards and destroy the old ones.</source>
   <translation>Отозвать доступ: {name}? Ключи этого человека и ключ базы будут обновлены, это может занять минуту, затем вы войдёте снова. То, что было скопировано раньше, и старые резервные копии по-прежнему можно открыть прежней фразой: сделайте затем новую копию и уничтожьте старые.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>Take all that are in the vault</source>
   <translation>Взять все из хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>Take another backup; the last three are kept.</source>
   <translation>Возьмите другую резервную копию: хранятся три последние.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Take another one of the three.</source>
   <translation>Возьмите другую из трёх.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>Take each of them out, or say on the page of the text why it stays.</source>
   <translation>Уберите каждое из них или укажите на странице текста, почему оно остаётся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>Take in its card first.</source>
   <translation>Сначала примите его карточку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>Take in the card under Settings, or write the report as an open PDF.</source>
   <translation>Примите карточку в настройках или сохраните отчёт как открытый PDF.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Take in the reports of shelters</source>
   <translation>Принимать отчёты приютов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Take in the summaries of shelters first; they are added up here, quarter by quarter.</source>
   <translation>Сначала примите сводки приютов; здесь они складываются по кварталам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>Take its card in under Organisations, or use the paper form.</source>
   <translation>Примите её карточку в разделе «Организации» или используйте бумажный бланк.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>Take over</source>
   <translation>Принять</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Take over a register</source>
   <translation>Принять реестр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Take people in and write about them</source>
   <translation>Принимать людей и вести о них записи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>Take the card away</source>
   <translation>Убрать карточку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Take the card back</source>
   <translation>Отозвать карточку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Take the five words that the program draws. Write them on paper at first, and keep the paper away from the computer. Use the passphrase nowhere else.</source>
   <translation>Возьмите пять слов, которые предлагает программа. На первых порах запишите их на бумаге и держите её подальше от компьютера. Больше нигде эту фразу не используйте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>Take the recovery card of the vault from which the file was made.</source>
   <translation>Возьмите карту восстановления того хранилища, из которого создан файл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Take these keys away</source>
   <translation>Забрать эти ключи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Take this person in</source>
   <translation>Принять этого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Taken back on {day}. {why}</source>
   <translation>Отозвана {day}. {why}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Taken by</source>
   <translation>Кто принял согласие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Taken in</source>
   <translation>Принят</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>Taken in, to answer</source>
   <translation>Приняты, нужен ответ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Taken off the list: {what}</source>
   <translation>Убрано из списка: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>Taken up. Arrows carry it, Enter puts it down, Escape lets go.</source>
   <translation>Взято. Стрелки переносят, Enter кладёт, Escape отпускает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Takes care of the child with great patience; knows her rights now.</source>
   <translation>Терпеливо заботится о ребёнке; теперь знает свои права.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Takes earnings</source>
   <translation>Изъятие заработка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Talk it over in the team: is anybody in danger merely because it is known that the shelter lost a computer?</source>
   <translation>Обсудите в команде: грозит ли кому-нибудь опасность уже потому, что станет известно о пропаже компьютера приюта?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Talked it over</source>
   <translation>Поговорили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Talks with a psychologist</source>
   <translation>Беседы с психологом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Target of the year</source>
   <translation>Цель на год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>Target {year}: {target}</source>
   <translation>Цель на {year} год: {target}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Target: {name}</source>
   <translation>Цель: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>Targets</source>
   <translation>Цели</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/goals.py" />
   <source>Targets for single answers</source>
   <translation>Цели по отдельным ответам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Targets of {year}</source>
   <translation>Цели на {year} год</translation>
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
   <translation>Телефон (пишите его здесь, только если это безопасно)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Telephone number</source>
   <translation>Номер телефона</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Telephone or SIM card</source>
   <translation>Телефон или сим-карта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>Tell her this passphrase face to face. It is shown this once; at her first sign-in she sets her own.</source>
   <translation>Передайте эту парольную фразу лично. Она показывается один раз; при первом входе задаётся собственная.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Tell the manager and the coordinator now, by a telephone that was not lost with it. Report the loss to the police and write down the number of the report.</source>
   <translation>Сразу сообщите руководителю и координатору по телефону, который не пропал вместе с компьютером. Заявите о пропаже в полицию и запишите номер заявления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>Tell the sender by telephone. Nothing was kept.</source>
   <translation>Сообщите отправителю по телефону. Ничего не сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Telling the organisation that receives a person after the return</source>
   <translation>Сообщение организации, которая встречает человека после возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests</source>
   <translation>Обследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests accepted</source>
   <translation>Согласие на обследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests are voluntary. A refusal changes nothing about the help.</source>
   <translation>Обследования добровольны. Отказ никак не влияет на помощь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tests offered</source>
   <translation>Предложенные обследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Text of a report</source>
   <translation>Текст отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Text of the reminder</source>
   <translation>Текст напоминания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>Text of the report</source>
   <translation>Текст отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Th</source>
   <translation>Чт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Thank you. For the first time I slept in peace.</source>
   <translation>Спасибо. Впервые удалось спать спокойно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>That data without names may be used for research</source>
   <translation>Что данные без имён могут быть использованы для исследований</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>That the conversation is voluntary, and the person agrees to it</source>
   <translation>Что беседа добровольная и человек на неё согласен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The PINFL does not begin with a century and a date. Compare it with the document.</source>
   <translation>ПИНФЛ начинается не с века и даты. Сверьте с документом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The access of this person was not saved. Leave this page without saving?</source>
   <translation>Доступ этого человека не сохранён. Уйти со страницы без сохранения?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>The agreement</source>
   <translation>Соглашение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The agreement ends before it begins.</source>
   <translation>Соглашение заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>The agreement is saved.</source>
   <translation>Соглашение сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>The agreement of this shelter does not allow a threshold below {least}.</source>
   <translation>Соглашение этого приюта не допускает порога ниже {least}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The agreement with this shelter begins on {day}, after the end of this quarter.</source>
   <translation>Соглашение с этим приютом начинается {day}, после конца этого квартала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The agreement with this shelter ended on {day}, before the end of this quarter. Renew it on the page of the shelter, then import the file again.</source>
   <translation>Соглашение с этим приютом закончилось {day}, до конца этого квартала. Продлите его на странице приюта и загрузите файл ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The answer is earlier than the referral.</source>
   <translation>Ответ раньше направления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>The answer is saved as {name}.</source>
   <translation>Ответ сохранён: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The answer says something that is not known here.</source>
   <translation>В ответе есть то, что здесь неизвестно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>The answer “{code}” is not known here.</source>
   <translation>Ответ «{code}» здесь неизвестен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>The answers one by one make {total}.</source>
   <translation>Ответы по отдельности дают сумму {total}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The arrival is earlier than the departure.</source>
   <translation>Прибытие раньше отъезда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The attachments of this vault would become more than {megabytes} MB, so that backups take too long.</source>
   <translation>Приложений в этом хранилище стало бы больше {megabytes} МБ, и резервные копии делались бы слишком долго.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>The backup cannot be read, or there is no room to open it.</source>
   <translation>Резервную копию не удаётся прочитать, или нет места, чтобы её открыть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup is damaged.</source>
   <translation>Резервная копия повреждена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup is written and was read again, but the records could not note it.</source>
   <translation>Резервная копия записана и прочитана снова, но отметить это в хранилище не удалось.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>The backup is written, was read again, and is whole.</source>
   <translation>Резервная копия записана, прочитана снова и цела.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>The backup that was with it opens with the recovery card, and with its key file and a passphrase.</source>
   <translation>Резервная копия, которая была при нём, открывается картой восстановления, а также своим файлом ключа вместе с парольной фразой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup was changed after it was made.</source>
   <translation>Резервную копию изменили после создания.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/backup.py" />
   <source>The backup was made by a newer version of the program.</source>
   <translation>Резервная копия создана более новой версией программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup was not finished: its place does not answer any more.</source>
   <translation>Резервная копия не закончена: место записи больше не отвечает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The backup was not finished: there is no more room in its place.</source>
   <translation>Резервная копия не закончена: там, куда она пишется, больше нет места.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The bed needs a name or a number.</source>
   <translation>Койко-месту нужно название или номер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The beginning of the summary's data is missing.</source>
   <translation>Нет начала данных сводки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The card and a copy of the records or of a backup together open everything.</source>
   <translation>Карта вместе с копией хранилища или резервной копией открывает всё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card bears no name.</source>
   <translation>На карточке нет имени.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The card belongs to the vault that signed this log.</source>
   <translation>Карточка принадлежит хранилищу, которое подписало этот журнал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>The card does not open everything yet: {parts}. It will as soon as somebody who may read this has signed in once.</source>
   <translation>Карта пока открывает не всё. Не открывает: {parts}. Откроет, как только войдёт тот, кому это доступно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card has version {version}, which is not known here.</source>
   <translation>Версия карточки {version} программе неизвестна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card is empty.</source>
   <translation>Карточка пуста.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card is not signed, or its last line is damaged.</source>
   <translation>Карточка не подписана, или её последняя строка повреждена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The card is saved.</source>
   <translation>Карточка сохранена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The card on paper</source>
   <translation>Карточка на бумаге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>The card opens a key that is not the one of these records. Make a new card.</source>
   <translation>Карта открывает ключ не от этого хранилища. Сделайте новую карту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>The card says: {kind} “{name}”</source>
   <translation>На карточке сказано: {kind} «{name}»</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>The card that signed it was taken back on {day}.</source>
   <translation>Карточка, которой он подписан, отозвана {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>The card that signed it was taken back on {day}. Take in the shelter's new card, and ask for the report again.</source>
   <translation>Карточка, которой он подписан, отозвана {day}. Примите новую карточку приюта и попросите отчёт ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The card was changed after it was made.</source>
   <translation>Карточку изменили после создания.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>The case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The case is closed before it is opened.</source>
   <translation>Случай закрыт раньше, чем открыт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The case is closed, but the day of departure is missing</source>
   <translation>Случай закрыт, но день выезда не указан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The case is open, but no stay and no service is recorded in the quarter</source>
   <translation>Случай открыт, но в квартале нет ни проживания, ни услуг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The case is opened in the future.</source>
   <translation>Случай открыт будущей датой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>The certificate is saved.</source>
   <translation>Акт сохранён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The child agrees</source>
   <translation>Ребёнок согласен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>The child has not agreed</source>
   <translation>Ребёнок не согласился</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The citizenship is not known</source>
   <translation>Гражданство неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The clock of this computer is earlier than the newest entry in these records.</source>
   <translation>Часы этого компьютера показывают время раньше последней записи в хранилище.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/keeping.py" />
   <source>The clock of this computer says {today}, but the newest entry in these records is from {last}. Perhaps its battery is empty. Days that you write down may be wrong until the clock is set.</source>
   <translation>Часы этого компьютера показывают {today}, но последняя запись в хранилище сделана {last}. Возможно, села батарейка часов. Пока часы не поставлены, даты записей могут быть неверными.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The closing date lies in the future.</source>
   <translation>Дата закрытия ещё не наступила.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>The coded facts were erased as well.</source>
   <translation>Кодированные сведения тоже уничтожены.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The coded register for IOM or a donor</source>
   <translation>Реестр под кодами для МОМ или донора</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The coded register for research</source>
   <translation>Реестр под кодами для исследования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>The comment is empty.</source>
   <translation>Комментарий пуст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <source>The computer was lost or stolen</source>
   <translation>Компьютер потерян или украден</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The computer was switched off.</source>
   <translation>Компьютер был выключен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The computer was switched on, and the records were locked.</source>
   <translation>Компьютер был включён, записи были заблокированы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The consent ends before it begins.</source>
   <translation>Согласие заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The correction line: late are admissions of an earlier quarter that were entered after its report was issued.</source>
   <translation>Строка исправлений: с опозданием внесены приёмы прошлых кварталов, записанные после выпуска отчёта за свой квартал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The country of exploitation is not known</source>
   <translation>Страна эксплуатации неизвестна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reducing.py" />
   <source>The counts of {quarter} would change, so nothing was erased.</source>
   <translation>Числа за {quarter} изменились бы, поэтому ничего не уничтожено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The data are a “{format}” and not a summary.</source>
   <translation>Это данные вида «{format}», а не сводка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are nested too deeply.</source>
   <translation>Вложенность данных слишком велика.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are not text in UTF-8.</source>
   <translation>Данные — не текст в UTF-8.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data are not valid JSON: line {line}, column {column}.</source>
   <translation>Данные — не правильный JSON: строка {line}, столбец {column}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The data do not say that they are a summary.</source>
   <translation>В данных не сказано, что это сводка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data have no “{name}”.</source>
   <translation>В данных нет «{name}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The data have the entry “{name}” twice in one place.</source>
   <translation>В данных запись «{name}» стоит дважды в одном месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database in this folder is not one of this program.</source>
   <translation>База данных в этой папке создана не этой программой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The database in this folder is older than its head: somebody has put an earlier copy back.</source>
   <translation>База данных в этой папке старше своего заголовка: кто-то вернул более раннюю копию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is damaged.</source>
   <translation>База данных этого хранилища повреждена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is empty: its content is gone.</source>
   <translation>База данных этого хранилища пуста: её содержимое исчезло.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault is missing.</source>
   <translation>Базы данных этого хранилища нет на месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>The database of this vault was cut off: a part of it is missing.</source>
   <translation>База данных этого хранилища обрезана: части не хватает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>The date of birth lies in the future.</source>
   <translation>Дата рождения ещё не наступила.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>The date of birth means an age of more than {years} years.</source>
   <translation>По этой дате рождения человеку больше {years} лет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>The day is kept. Put the paper back to where it is locked away.</source>
   <translation>День проверки записан. Верните бумагу туда, где она заперта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The day is missing on which this was asked, so no report counts it.</source>
   <translation>Не указан день, когда об этом спросили: ни один отчёт этого не посчитает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/night.py" />
   <source>The day on whose evening the night began.</source>
   <translation>День, вечером которого началась ночь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>The deadline is a number of days from 1 to {most}.</source>
   <translation>Срок — это число дней от 1 до {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The decision of the national authority, apart from what the shelter found.</source>
   <translation>Решение государственного органа, независимо от вывода приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The decision of the national authority, not that of the shelter.</source>
   <translation>Решение государственного органа, а не приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The departure is earlier than the arrival.</source>
   <translation>Выбытие раньше прибытия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>The digits agree. Files can be sealed to {name} now.</source>
   <translation>Цифры совпадают. Теперь можно шифровать файлы для получателя: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>The digits agree. {name} is trusted from now on.</source>
   <translation>Цифры совпали. «{name}» теперь среди доверенных.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>The digits do not agree with the card, so it is not trusted.</source>
   <translation>Цифры не совпадают с карточкой, поэтому она не внесена в доверенные.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <location filename="../../src/caseapp/db/snapshot.py" />
   <location filename="../../src/caseapp/db/work.py" />
   <source>The disk is full or does not answer, so nothing was saved.</source>
   <translation>Диск переполнен или не отвечает, поэтому ничего не сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>The disk was encrypted and the computer was off: the other files on it are closed too.</source>
   <translation>Диск был зашифрован, компьютер выключен: остальные файлы на нём тоже закрыты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The end is earlier than the beginning.</source>
   <translation>Окончание раньше начала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The end of the summary's data is missing.</source>
   <translation>Нет конца данных сводки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>The entry that stood last when a {what} left the vault on {day} is not in the log: its end was cut off or written anew.</source>
   <translation>В журнале нет записи, которая была последней на момент выдачи ({what}, {day}): конец журнала отрезан или переписан.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The entry that stood last when this left the vault is not in the log. The log was cut off or written anew, or the vault was restored from an older backup.</source>
   <translation>В журнале нет записи, которая была последней, когда это вышло из хранилища. Журнал отрезан или переписан, либо хранилище восстановлено из более старой копии.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>The exploitation ends before it begins.</source>
   <translation>Эксплуатация заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The extension ends before the arrival.</source>
   <translation>Продление заканчивается раньше прибытия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/coordinator.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file cannot be opened. Is it still there, and may you read it?</source>
   <translation>Файл не открывается. На месте ли он и есть ли у вас право его читать?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file cannot be read to its end. Copy it again.</source>
   <translation>Файл не читается до конца. Скопируйте его ещё раз.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>The file holds who wrote when, with all signatures; what was done to which record stays sealed in it. It is verified by “caseapp verify”, without the vault and without any key.</source>
   <translation>В файле стоит, кто и когда вносил записи, со всеми подписями; что сделано с какой записью, в нём остаётся закрытым. Файл проверяется командой «caseapp verify», без хранилища и без ключей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is damaged. Copy it again from where it came from.</source>
   <translation>Файл повреждён. Скопируйте его заново из источника.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file is empty.</source>
   <translation>Файл пуст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>The file is encrypted and never stands on a disk open. Whoever opens it has everything about everybody: keep it as safe as the vault. A backup is something else, and smaller reasons need less than this.</source>
   <translation>Файл зашифрован и никогда не лежит на диске открытым. Кто его откроет, узнает всё обо всех: храните его так же надёжно, как хранилище. Резервная копия — это другое, а для меньших целей столько не нужно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is far too large for a register.</source>
   <translation>Файл слишком велик для реестра.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The file is larger than {megabytes} MB, so it is not taken.</source>
   <translation>Файл больше {megabytes} МБ, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/sizes.py" />
   <source>The file is protected by a password.</source>
   <translation>Файл защищён паролем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>The file is too large to be one of caseapp's.</source>
   <translation>Для файла caseapp он слишком велик.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>The file itself</source>
   <translation>О самом файле</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The file of the backup is missing. Choose it.</source>
   <translation>Не указан файл резервной копии. Выберите его.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>The file of the log has no end: the rest of it is missing.</source>
   <translation>У файла журнала нет конца: остальная часть пропала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The file was changed after it was exported: the vault's signature under it is not right.</source>
   <translation>Файл изменён после выгрузки: подпись хранилища под ним неверна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The file {name} cannot be read.</source>
   <translation>Файл {name} не читается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>The file {name} is damaged or missing; its twin is in use. Make a backup now.</source>
   <translation>Файл {name} повреждён или его нет на месте; используется его дубликат. Сделайте резервную копию сейчас.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>The file {name} still holds the card, and whoever finds it has the card. Delete it now?</source>
   <translation>В файле {name} всё ещё лежит карта, и у того, кто его найдёт, будет карта. Удалить его сейчас?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The first line of the summary's data is damaged.</source>
   <translation>Первая строка данных сводки повреждена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The first night away is the one after this day.</source>
   <translation>Первая ночь вне приюта — следующая после этого дня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The first share</source>
   <translation>Первая часть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The first share belongs to another vault, or was replaced by a newer one.</source>
   <translation>Первая часть от другого хранилища или заменена более новой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The folder and the program can be found by whoever looks for them. A disguise would only feel safe.</source>
   <translation>Папку и программу найдёт тот, кто их ищет. Маскировка дала бы только ощущение безопасности.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>The folder for the backup is not there.</source>
   <translation>Папки для резервной копии нет на месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>The folder of these records is not there, or does not answer.</source>
   <translation>Папки этого хранилища нет, или она не отвечает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The folder {name} cannot be made there.</source>
   <translation>Папку {name} там создать нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The folder {name} is not empty.</source>
   <translation>Папка {name} не пуста.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>The folder {name} lies on another computer, over a network.</source>
   <translation>Папка {name} находится на другом компьютере, в сети.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The formal status is not known</source>
   <translation>Официальный статус неизвестен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>The forty digits</source>
   <translation>Сорок цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>The forty digits, as they were read out</source>
   <translation>Сорок цифр, как их прочитали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>The groups do not agree with the file: the paper and the file are of two different cards.</source>
   <translation>Группы не совпадают с файлом: лист и файл — от двух разных карточек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>The groups from your paper</source>
   <translation>Группы с вашей бумаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The groups of the recovery card are missing.</source>
   <translation>Не введены группы карты восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The head and the database in this folder belong to different vaults.</source>
   <translation>Заголовок и база данных в этой папке принадлежат разным хранилищам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <source>The head in this folder is older than its database: somebody has put an earlier copy back.</source>
   <translation>Заголовок в этой папке старше базы данных: кто-то вернул более раннюю копию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The head inside the backup is damaged.</source>
   <translation>Заголовок хранилища в резервной копии повреждён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>The head of the vault was changed: it asks for a weaker passphrase check.</source>
   <translation>Заголовок хранилища изменили: он требует более слабой проверки парольной фразы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>The help was given.</source>
   <translation>Помощь оказана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>The help was what I needed</source>
   <translation>Помощь была той, что нужна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The hold is lifted.</source>
   <translation>Запрет снят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>The industry is counted for every kind of exploitation.</source>
   <translation>Отрасль учитывается при любом виде эксплуатации.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The issued report of {quarter} cannot be read, so it is not known what a new report would tell together with it. Nothing is exported.</source>
   <translation>Выпущенный отчёт за {quarter} не читается, поэтому неизвестно, что новый отчёт раскрыл бы вместе с ним. Ничего не экспортировано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The key file beside the backup is damaged.</source>
   <translation>Файл ключа рядом с резервной копией повреждён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>The key file {name} does not lie beside the backup.</source>
   <translation>Файла ключа {name} нет рядом с резервной копией.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>The key is passed on to {name}.</source>
   <translation>Ключ передан: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/wrapping.py" />
   <source>The key of the backup is damaged or belongs to another vault.</source>
   <translation>Ключ резервной копии повреждён или принадлежит другому хранилищу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>The key of these answers was destroyed; nobody can read them any more.</source>
   <translation>Ключ к этим ответам уничтожен; прочитать их больше никто не может.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>The key “{name}” on the card is damaged.</source>
   <translation>Ключ «{name}» на карточке повреждён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>The keys in groups</source>
   <translation>Ключи по группам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of exploitation is not known</source>
   <translation>Вид эксплуатации неизвестен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of legal help is missing</source>
   <translation>Не указан вид правовой помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The kind of reintegration is missing</source>
   <translation>Не указан вид реинтеграции</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>The kitchen in the evening; a neighbour in the room.</source>
   <translation>Кухня вечером; соседка или сосед по комнате.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>The last 30 days</source>
   <translation>Последние 30 дней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <source>The last 7 days</source>
   <translation>Последние 7 дней</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The last day before the person has to leave, where the limit of the stay was extended.</source>
   <translation>Последний день перед выбытием, если предел проживания продлён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The last day on which it can be used.</source>
   <translation>Последний день, когда можно пользоваться.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The last digit of the IIN does not fit the others. Compare it with the document.</source>
   <translation>Последняя цифра ИИН не подходит к остальным. Сверьте с документом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>The last digit of the PINFL does not fit the others. Compare it with the document.</source>
   <translation>Последняя цифра ПИНФЛ не подходит к остальным. Сверьте с документом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The law gives one working day from the discovery. Counted here: 24 hours without Saturdays and Sundays. The program does not know public holidays: check them yourself.</source>
   <translation>Закон даёт один рабочий день с момента обнаружения. Здесь отсчитаны 24 часа без суббот и воскресений. Праздничных дней программа не знает: проверьте их сами.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The law of Kazakhstan on personal data lets data be kept until their purpose is reached, and names no number of years for shelters. Whether files of minors must be kept longer is open: ask your coordinator. The program erases nothing by itself.</source>
   <translation>Закон Казахстана о персональных данных позволяет хранить данные до достижения цели и не называет числа лет для приютов. Нужно ли дольше хранить дела несовершеннолетних, не определено: спросите координатора. Сама программа ничего не уничтожает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>The lawyer explained everything so that I understood.</source>
   <translation>Юрист объяснил всё понятно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The length of the referral is not written as it should be.</source>
   <translation>Длина направления записана не так, как положено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The length of the summary's data is not written as a plain number.</source>
   <translation>Длина данных сводки записана не обычным числом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/board.py" />
   <source>The limit of stay is a number of months from {least} to {most}.</source>
   <translation>Предел проживания — число месяцев от {least} до {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_limit.py" />
   <source>The limit of stay is set.</source>
   <translation>Предел проживания установлен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>The limit of stay was reached on {day}.</source>
   <translation>Предел проживания достигнут {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The list of issued reports is not whole, so nothing is added up over the year. Restore the newest backup that holds it.</source>
   <translation>Список выпущенных отчётов неполон, поэтому за год ничего не складывается. Восстановите самую новую резервную копию, в которой он есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The list of issued reports is not whole: number {number} is missing. Nothing is added up over a year.</source>
   <translation>Список выпущенных отчётов неполон: нет номера {number}. За год ничего не складывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The list of issued reports is not whole: number {number} is not the one that was issued. Nothing is added up over a year.</source>
   <translation>Список выпущенных отчётов нарушен: номер {number} — не тот, что был выпущен. За год ничего не складывается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/members.py" />
   <source>The list of users in the head of this vault was changed from outside.</source>
   <translation>Список пользователей в заголовке этого хранилища изменён извне.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>The lock of a locker was broken. Nothing was missing; the lock was replaced.</source>
   <translation>Сломан замок шкафчика. Ничего не пропало; замок заменили.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>The log does not hold from entry {number} on: {reason}.</source>
   <translation>Журнал нарушен начиная с записи {number}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>The log has version {version}, which is not known here.</source>
   <translation>Версия журнала {version} здесь неизвестна.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_check.py" />
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The log holds. It has {n} entries.</source>
   <translation>
    <numerusform>Журнал цел. В нём {n} запись.</numerusform>
    <numerusform>Журнал цел. В нём {n} записи.</numerusform>
    <numerusform>Журнал цел. В нём {n} записей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_state.py" />
   <source>The log is being checked: {percent} %</source>
   <translation>Журнал проверяется: {percent} %</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The manager has not approved all of it yet.</source>
   <translation>Руководитель утвердил ещё не всё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>The name and all answers of this person were erased for ever. Only coded facts are left, which reports count.</source>
   <translation>Имя и все ответы этого человека уничтожены навсегда. Остались только кодированные сведения, которые считают отчёты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>The name is left out on purpose. Ask about the code of the case.</source>
   <translation>Имя не указано намеренно. Спрашивайте по коду случая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>The name is too long.</source>
   <translation>Название слишком длинное.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>The name of the file must end in {endings}.</source>
   <translation>Имя файла должно оканчиваться на {endings}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>The name of the project points at a person of this shelter.</source>
   <translation>Название проекта указывает на человека из этого приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>The name of the shelter or office is missing.</source>
   <translation>Не указано название приюта или офиса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The national report does not name the shelters it rests on.</source>
   <translation>В отчёте по стране не названы приюты, на которые он опирается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>The new card is not in force yet; the present one still holds. Leave it so?</source>
   <translation>Новая карта ещё не действует; действует прежняя. Оставить так?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>The new card opens the records when it is on paper; the present card and its shares open nothing but old backups then. Make one when the paper was lost, seen by somebody, or when its keeper leaves.</source>
   <translation>Новая карта откроет хранилище, когда будет на бумаге; прежняя карта и её части откроют тогда только старые резервные копии. Новая карта нужна, если бумага потеряна, её кто-то видел или её хранитель уходит.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The new card was not typed back, so nothing was changed.</source>
   <translation>Новая карта не была введена с бумаги, поэтому ничего не изменилось.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <location filename="../../src/caseapp/actions/upgrading.py" />
   <source>The new database cannot be read back, so the old one stays.</source>
   <translation>Новая база данных не читается, поэтому остаётся прежняя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase</source>
   <translation>Новая парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_own.py" />
   <source>The new passphrase is the same as the old one.</source>
   <translation>Новая парольная фраза совпадает со старой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase once more</source>
   <translation>Новая парольная фраза ещё раз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The new passphrase was typed differently the second time.</source>
   <translation>Во второй раз новая парольная фраза введена иначе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>The new recovery card</source>
   <translation>Новая карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>The newest checkpoint outside the vault: {what}, {day}. Whatever was changed before it would be found.</source>
   <translation>Последняя контрольная метка вне хранилища: {what}, {day}. Любое изменение до неё было бы обнаружено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>The next assessment is earlier than this one.</source>
   <translation>Следующая оценка раньше этой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>The next date is earlier than this entry.</source>
   <translation>Следующая дата раньше этой записи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>The next session is earlier than this one.</source>
   <translation>Следующая консультация раньше этой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/medical.py" />
   <source>The next visit is earlier than this one.</source>
   <translation>Следующий визит раньше этого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night after</source>
   <translation>Следующая ночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The night after this day is spent here again.</source>
   <translation>Ночь после этого дня снова проходит в приюте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night before</source>
   <translation>Предыдущая ночь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>The night is counted</source>
   <translation>Ночь посчитана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>The night is counted: {present} here, {away} away.</source>
   <translation>Ночь посчитана: здесь {present}, отсутствуют {away}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>The night of {day} is counted.</source>
   <translation>Ночь подсчитана: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>The note is empty.</source>
   <translation>Примечание пустое.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The note is too long: {length} of {most} letters.</source>
   <translation>Примечание слишком длинное: {length} знаков из {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice is copied.</source>
   <translation>Уведомление скопировано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice is saved.</source>
   <translation>Уведомление сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>The notice to the authority</source>
   <translation>Уведомление уполномоченному органу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The number {number} lies outside 0 to 1,000,000,000.</source>
   <translation>Число {number} вне пределов от 0 до 1 000 000 000.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/proving.py" />
   <source>The numbers of this quarter could not be proved safe, so nothing is exported.</source>
   <translation>Доказать безопасность чисел за этот квартал не удалось, поэтому ничего не экспортировано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>The numbers of this report as signed data</source>
   <translation>Числа этого отчёта в виде подписанных данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>The old card still holds.</source>
   <translation>Действует прежняя карта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The opening day is</source>
   <translation>Точность даты открытия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>The order of the portal's fields cannot be read.</source>
   <translation>Порядок полей портала не читается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>The organisation needs a name.</source>
   <translation>У организации должно быть название.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/draw.py" />
   <source>The page “{title}” tells why numbers are hidden.</source>
   <translation>Почему числа скрыты, сказано на странице «{title}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>The pages on the left, from top to bottom</source>
   <translation>Страницы слева, сверху вниз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper has more than {most} pages.</source>
   <translation>В документе больше {most} страниц.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper holds a program or an order that runs when it is opened, so it is not taken.</source>
   <translation>В документе есть программа или команда, которая выполняется при открытии, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper holds other files, so it is not taken.</source>
   <translation>В документ вложены другие файлы, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper is cut off or damaged, so it is not taken.</source>
   <translation>Документ обрезан или повреждён, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper is locked with a password or with rights, so nobody could open it later.</source>
   <translation>Документ закрыт паролем или правами, и позже его никто не смог бы открыть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/foreign.py" />
   <source>The paper unpacks to far more than it should, so it is not taken.</source>
   <translation>При распаковке документ становится намного больше, чем должен, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>The paper was signed digitally. The signature does not hold for the copy kept here: keep the file itself where it counts.</source>
   <translation>Документ подписан электронной подписью. Для копии, которая хранится здесь, подпись не действует: если она важна, храните сам файл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The passphrase is missing.</source>
   <translation>Не введена парольная фраза.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/slots.py" />
   <source>The passphrase is not right.</source>
   <translation>Парольная фраза не подходит.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The passphrase is not shown again. Leave this page before she has it?</source>
   <translation>Парольная фраза больше не будет показана. Уйти со страницы, не передав её?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>The passphrase with which you signed in</source>
   <translation>Парольная фраза, с которой вы вошли</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The person agreed</source>
   <translation>Человек согласился</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>The person agreed on {day} to this purpose: {purpose}. She or he may withdraw this at any time.</source>
   <translation>{day} получено согласие человека на эту цель: {purpose}. Его можно отозвать в любое время.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>The person agrees</source>
   <translation>Человек согласен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person agrees that it is informed</source>
   <translation>Человек согласен, чтобы эту организацию уведомили</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person agrees to this referral</source>
   <translation>Человек согласен на это направление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person asked for it</source>
   <translation>Человек попросил об этом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>The person can be recognised in it</source>
   <translation>На снимке можно узнать человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>The person cannot be reached</source>
   <translation>С человеком нет связи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>The person decides. What went out before stands in the list of what went where.</source>
   <translation>Решает человек. Переданное раньше стоит в списке переданного.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed against the result of the risk assessment.</source>
   <translation>Отъезд состоялся вопреки результату оценки рисков.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed without being fit to travel.</source>
   <translation>Отъезд состоялся, хотя состояние человека не позволяло ехать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person departed without having decided to return.</source>
   <translation>Отъезд состоялся без решения человека вернуться.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>The person did not come</source>
   <translation>Человек не пришёл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>The person does not want it</source>
   <translation>Человек этого не хочет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>The person has a copy</source>
   <translation>Копия у человека есть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <source>The person is admitted. Add what happens from here on.</source>
   <translation>Человек принят. Добавляйте всё, что происходит дальше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person may come back</source>
   <translation>Человек может вернуться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/handout.py" />
   <source>The person took it along</source>
   <translation>Человек взял её с собой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The person was referred without agreeing to it.</source>
   <translation>Человека направили без его согласия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The person's decision</source>
   <translation>Решение человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The person's own wish</source>
   <translation>Желание самого человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>The person, a referring body, a document.</source>
   <translation>Сам человек, направивший орган, документ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>The picture is cut off or damaged, so it is not taken.</source>
   <translation>Снимок обрезан или повреждён, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/jpeg.py" />
   <source>The picture is {width} by {height} points large, which is too much.</source>
   <translation>Размер снимка {width} на {height} точек, это слишком много.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>The place or somebody's name became known</source>
   <translation>Стали известны место или чьё-то имя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” adds up different units.</source>
   <translation>Совокупность «{id}» складывает разные единицы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” counts somebody twice.</source>
   <translation>Совокупность «{id}» учитывает кого-то дважды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” is a sum that contains itself.</source>
   <translation>Совокупность «{id}» — сумма, в которую входит она сама.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The population “{id}” rests on “{part}”, which is not there.</source>
   <translation>Совокупность «{id}» опирается на «{part}», но этого нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_print.py" />
   <source>The printer does not take the card.</source>
   <translation>Принтер не принимает карту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/paper_print.py" />
   <source>The printer does not take the paper.</source>
   <translation>Принтер не принимает документ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>The program counts the people of this quarter, hides small numbers, and proves that nobody can be found from what remains. That can take a minute. Nothing leaves this computer.</source>
   <translation>Программа считает людей этого квартала, скрывает малые числа и доказывает, что по остальным никого нельзя найти. Это может занять минуту. Ничего не покидает этот компьютер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/shell.py" />
   <source>The program did not answer and was started again. What was typed is kept, but for the last seconds.</source>
   <translation>Программа не отвечала и запущена снова. Введённое сохранено, кроме последних секунд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/shell.py" />
   <source>The program ended unexpectedly and was started again. What was typed is kept, but for the last seconds.</source>
   <translation>Программа неожиданно завершилась и запущена снова. Введённое сохранено, кроме последних секунд.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>The program made a mistake. Nothing was saved.</source>
   <translation>В программе произошла ошибка. Ничего не сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The program notices an older copy only by comparing it with something newer. If the records and every backup are replaced by older ones, it cannot know.</source>
   <translation>Более старую копию программа замечает, только сравнив её с чем-то более новым. Если старыми заменены и хранилище, и все резервные копии, узнать об этом она не может.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_closed.py" />
   <source>The program wrote this line when something went out, and it stays as it is.</source>
   <translation>Эту строку записала программа, когда что-то передали; она не меняется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/disclosure/child.py" />
   <source>The protection of the numbers ended before it was done. Nothing was exported.</source>
   <translation>Защита чисел прервалась до окончания. Ничего не экспортировано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The purpose that names the kind of organisation; the table of kinds decides which.</source>
   <translation>Цель, которая соответствует виду организации, по таблице видов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>The quarter {label} does not agree with its first and last day.</source>
   <translation>Квартал {label} не согласуется с его первым и последним днём.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>The quotation marks in the file do not match: one is opened and never closed.</source>
   <translation>Кавычки в файле не парные: одна открыта и не закрыта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The reason for the closure is not known</source>
   <translation>Причина закрытия неизвестна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The receiving organisation was informed without consent.</source>
   <translation>Принимающую организацию уведомили без согласия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records are due again.</source>
   <translation>Срок этих записей снова подошёл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>The records are encrypted on this computer and are sent nowhere. This does not protect against somebody who watches the unlocked screen, against a program that spies on this computer, or when a person is forced to give her passphrase.</source>
   <translation>Записи зашифрованы на этом компьютере и никуда не отправляются. Это не защищает от того, кто смотрит на открытый экран, от программы, которая следит за этим компьютером, и тогда, когда кого-то заставляют назвать парольную фразу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records are on hold.</source>
   <translation>Уничтожение записей запрещено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>The records are still needed. Close the case first, with its day and reason.</source>
   <translation>Записи ещё нужны. Сначала закройте случай, указав день и причину.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The records come back as they were when the backup was made, in a new folder. What is on this computer stays as it is.</source>
   <translation>Записи вернутся такими, какими были при создании копии, в новой папке. То, что уже есть на этом компьютере, останется без изменений.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/upgrade.py" />
   <source>The records could not be brought into the new form without a difference, so the old ones stay.</source>
   <translation>Перенести записи в новый вид без расхождений не удалось, поэтому остаются прежние.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>The records know of no backup made before the erasure.</source>
   <translation>О резервных копиях, сделанных до уничтожения, здесь не известно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>The records know of no backup so far.</source>
   <translation>О резервных копиях пока не известно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The records stand again. From now on they open with this passphrase; the old one and the old card are void here. Write it down and keep the paper away from this computer.</source>
   <translation>Хранилище восстановлено. Теперь его открывает эта парольная фраза; прежняя фраза и прежняя карта для него не действуют. Запишите её и держите бумагу подальше от этого компьютера.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The records stay for one more year.</source>
   <translation>Записи хранятся ещё год.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The records themselves are kept encrypted (AES-256), each kind of data with a key of its own.</source>
   <translation>Сами записи хранятся в зашифрованном виде (AES-256), у каждого вида данных свой ключ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The records were open.</source>
   <translation>Записи были открыты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The recovery card</source>
   <translation>Карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>The recovery card gives her a new passphrase.</source>
   <translation>Новую парольную фразу даёт карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>The recovery card in strange hands</source>
   <translation>Карта восстановления в чужих руках</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The recovery card was lost with it. Unauthorised persons may be able to read all records.</source>
   <translation>Вместе с ним утеряна карта восстановления. Посторонние лица могут прочитать все записи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/users_card.py" />
   <source>The recovery card, or a share</source>
   <translation>Карта восстановления или её часть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>The referral answers a question that is not known here.</source>
   <translation>В направлении есть ответ на вопрос, который здесь неизвестен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral asks for help of a kind that is not known here.</source>
   <translation>В направлении просят о помощи, вид которой здесь неизвестен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>The referral bears a day that is yet to come.</source>
   <translation>На направлении стоит дата, которая ещё не наступила.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral comes from a kind of organisation that is not known here.</source>
   <translation>Направление пришло от организации, вид которой здесь неизвестен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral has a version that is not known here.</source>
   <translation>Версия направления здесь неизвестна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <source>The referral is later than the opening of the case.</source>
   <translation>Направление позже открытия случая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral is longer than 256 KiB. Leave something out.</source>
   <translation>Направление длиннее 256 КиБ. Что-нибудь уберите.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral is not signed, or its end is damaged.</source>
   <translation>Направление не подписано, или его конец повреждён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>The referral says that it is under a code, and holds a name.</source>
   <translation>В направлении сказано, что оно под кодом, но в нём есть имя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>The referral to which this answer belongs was removed or erased.</source>
   <translation>Направление, к которому относится ответ, удалено или стёрто.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <source>The referral was changed after it was signed.</source>
   <translation>Направление изменили после подписи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>The region is missing. Choose it from the list.</source>
   <translation>Не указан регион. Выберите его из списка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The register for the shelter's own work</source>
   <translation>Реестр для работы самого приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>The reminder is earlier than the referral.</source>
   <translation>Напоминание раньше направления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>The report counts the answer in the quarter of this day.</source>
   <translation>Отчёт считает ответ в квартале этого дня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>The report counts the money in the quarter of this day.</source>
   <translation>Отчёт считает деньги в квартале этого дня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>The report is exported.</source>
   <translation>Отчёт экспортирован.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>The report of {other} was issued, and {period} has days in common with it, so it is not issued beside it.</source>
   <translation>Отчёт за {other} уже выпущен, а {period} имеет с ним общие дни, поэтому рядом с ним не выпускается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The report of {quarter} was issued on {day}. Exporting draws the very same numbers again, in the language you choose.</source>
   <translation>Отчёт за {quarter} выпущен {day}. Экспорт снова составит те же самые числа на выбранном вами языке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>The report was issued by an earlier version, which did not ask.</source>
   <translation>Отчёт выпущен прежней версией программы, которая об этом не спрашивала.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/year.py" />
   <source>The reports of {year} were counted by different rules and cannot be added up.</source>
   <translation>Отчёты за {year} год подсчитаны по разным правилам и не складываются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The rest of the disk was not encrypted.</source>
   <translation>Остальной диск не был зашифрован.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The return is earlier than the departure.</source>
   <translation>Возвращение раньше ухода.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>The return was not in the best interest of the child.</source>
   <translation>Возвращение не отвечало наилучшим интересам ребёнка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The right to ask for one's own data at any time</source>
   <translation>Право в любое время запросить свои данные</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>The roles of this person do not read that.</source>
   <translation>Роли этого человека не дают читать этот раздел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>The roles of {name} are changed.</source>
   <translation>Роли изменены: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The room needs a name or a number.</source>
   <translation>Комнате нужно название или номер.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>The same records as here</source>
   <translation>Те же записи, что и здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The same share was put in twice.</source>
   <translation>Одна и та же часть введена дважды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>The scores of the scales are for the psychologist to read.</source>
   <translation>Баллы опросников может читать психолог.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>The second never sees the true numbers. It read the finished report as an outsider would and tried to work out what is hidden.</source>
   <translation>Вторая не видит настоящих чисел. Она прочла готовый отчёт глазами постороннего и попыталась вычислить скрытое.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The second share</source>
   <translation>Вторая часть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>The second share belongs to another vault, or was replaced by a newer one.</source>
   <translation>Вторая часть от другого хранилища или заменена более новой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>The settings of this vault were changed from outside. Restore it from a backup.</source>
   <translation>Настройки этого хранилища изменены извне. Восстановите его из резервной копии.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>The seven points were explained to me, and I understood them.</source>
   <translation>Мне объяснили семь пунктов, и они мне понятны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>The sex is not known</source>
   <translation>Пол неизвестен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>The share of persons for whom a question was not asked, not answered or not known. Questions with several answers are left out: who gave no answer is not counted there.</source>
   <translation>Доля людей, у которых не спросили, которые не ответили или о которых ответ неизвестен. Вопросов с несколькими ответами здесь нет: в них не считают тех, кто не ответил.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>The shelter hands over the numbers that its report shows, and nothing else.</source>
   <translation>Приют передаёт числа, показанные в его отчёте, и ничего больше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>The sign behind the dash checks its group: the program says which group is mistyped. Small letters and spaces do not matter.</source>
   <translation>Знак после дефиса проверяет свою группу: программа скажет, в какой группе ошибка. Строчные буквы и пробелы не важны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/opened.py" />
   <source>The signature does not fit: the summary was changed after it was signed.</source>
   <translation>Подпись не подходит: сводку изменили после подписания.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>The signature is right. Key: {key}</source>
   <translation>Подпись верна. Ключ: {key}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The signature line of the summary is damaged.</source>
   <translation>Строка подписи сводки повреждена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>The small file with the same name, ending in .key, must lie beside the backup.</source>
   <translation>Рядом с копией должен лежать небольшой файл с тем же именем и окончанием .key.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/workbooks.py" />
   <source>The spreadsheet is empty.</source>
   <translation>Электронная таблица пуста.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>The staff was not counted yet</source>
   <translation>Число сотрудников ещё не указано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>The state then knows her name; help from a state order is not possible without it.</source>
   <translation>Тогда государство знает имя; без этого помощь по госзаказу невозможна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>The steps</source>
   <translation>Шаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/merging.py" />
   <source>The summaries mean different things by “{name}” and cannot be added up.</source>
   <translation>В этих сводках «{name}» означает разное, складывать их нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>The summary does not say who issued it: “{place}” is blank.</source>
   <translation>В сводке не сказано, кто её выпустил: поле «{place}» пустое.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The summary has version {version}, which is not known here.</source>
   <translation>Версия сводки {version} программе неизвестна.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is longer than 1 MiB and cannot be sent.</source>
   <translation>Сводка больше 1 МиБ, отправить её нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is not signed.</source>
   <translation>Сводка не подписана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary is signed in a way that is not known here: {kind}.</source>
   <translation>Сводка подписана неизвестным программе способом: {kind}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/payload.py" />
   <source>The summary's data are longer than 1 MiB.</source>
   <translation>Данные сводки больше 1 МиБ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data are not as long as the file says: they were changed on the way.</source>
   <translation>Данные сводки не той длины, что указана в файле: их изменили по дороге.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data are said to be longer than 1 MiB.</source>
   <translation>Данные сводки, как указано, больше 1 МиБ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>The summary's data end more than once.</source>
   <translation>У данных сводки больше одного конца.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>The table is not encrypted. It tells who of your colleagues worked on which case and when. Give it only to those who may know this.</source>
   <translation>Таблица не зашифрована. Из неё видно, кто из ваших коллег, когда и с каким случаем работал. Передавайте её только тем, кому можно это знать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” counts the population “{population}”, which is not there.</source>
   <translation>Таблица «{id}» считает совокупность «{population}», но её нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” has two cells with the same key.</source>
   <translation>В таблице «{id}» две ячейки с одним ключом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>The table “{id}” uses the variable “{dim}”, which is not there.</source>
   <translation>Таблица «{id}» использует переменную «{dim}», но её нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/check.py" />
   <source>The tables of the database do not fit together.</source>
   <translation>Таблицы базы данных не согласуются между собой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The targets of the year are not saved.</source>
   <translation>Цели на год не сохранены.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <source>The targets of {year} are saved.</source>
   <translation>Цели на {year} год сохранены.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>The text is copied. Paste it within twenty seconds; then the clipboard is emptied.</source>
   <translation>Текст скопирован. Вставьте его в течение двадцати секунд: затем буфер обмена очищается.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/narrative.py" />
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>The text is longer than {n} characters, about two pages.</source>
   <translation>
    <numerusform>Текст длиннее {n} знака, это около двух страниц.</numerusform>
    <numerusform>Текст длиннее {n} знаков, это около двух страниц.</numerusform>
    <numerusform>Текст длиннее {n} знаков, это около двух страниц.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text is not saved yet. Exporting saves it first, as it stands on the Text page.</source>
   <translation>Текст ещё не сохранён. При экспорте он сначала сохраняется в том виде, в каком стоит на вкладке «Текст».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>The text is printed in the report as it stands. Do not write names, places or events by which somebody could be recognised.</source>
   <translation>Текст печатается в отчёте как есть. Не пишите имён, мест и событий, по которым кого-то можно узнать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text is printed with it.</source>
   <translation>Текст печатается вместе с ним.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>The text of the report is not saved.</source>
   <translation>Текст отчёта не сохранён.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>The text of the report points at people in {n} places, so it was not issued.</source>
   <translation>
    <numerusform>Текст отчёта указывает на людей в {n} месте, поэтому отчёт не выпущен.</numerusform>
    <numerusform>Текст отчёта указывает на людей в {n} местах, поэтому отчёт не выпущен.</numerusform>
    <numerusform>Текст отчёта указывает на людей в {n} местах, поэтому отчёт не выпущен.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The text of “{place}” holds the unseen character {character}.</source>
   <translation>В тексте «{place}» есть невидимый знак {character}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>The text of “{place}” is too long.</source>
   <translation>Текст «{place}» слишком длинный.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text points at people in {n} places. Take them out, or say on the Text page why they stay.</source>
   <translation>
    <numerusform>Текст указывает на людей в {n} месте. Уберите его или укажите на странице «Текст», почему оно остаётся.</numerusform>
    <numerusform>Текст указывает на людей в {n} местах. Уберите их или укажите на странице «Текст», почему они остаются.</numerusform>
    <numerusform>Текст указывает на людей в {n} местах. Уберите их или укажите на странице «Текст», почему они остаются.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <source>The text was changed since the report of {quarter} was issued. Exporting issues revision {revision}, with the same numbers and the new text.</source>
   <translation>После выпуска отчёта за {quarter} текст изменён. Экспорт выпустит редакцию {revision} с теми же числами и новым текстом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_writing.py" />
   <source>The text was saved anew after your answers were kept, so they are not put in by themselves.</source>
   <translation>Текст сохранили заново после того, как ваши правки были отложены, поэтому сами они не вставляются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The third share</source>
   <translation>Третья часть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>The three shares become void too. Make new ones in Settings when you are done.</source>
   <translation>Три части тоже перестают действовать. Потом сделайте новые в настройках.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>The three shares will open nothing any more; the card stays as it is.</source>
   <translation>Три части больше ничего не откроют; карта останется прежней.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/agreements.py" />
   <source>The threshold of an agreement is a number from {least} to {most}: this office accepts nothing below {least}.</source>
   <translation>Порог соглашения — число от {least} до {most}: этот офис не принимает ничего ниже {least}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>The time of keeping is over</source>
   <translation>Срок хранения истёк</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <source>The title is too long: at most {most} letters.</source>
   <translation>Название слишком длинное: не более {most} букв.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>The twelve groups of the card</source>
   <translation>Двенадцать групп карты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>The use ends before it begins.</source>
   <translation>Срок использования заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/opening.py" />
   <location filename="../../src/caseapp/db/engine.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>The vault cannot be written where it lies.</source>
   <translation>Туда, где лежит хранилище, нельзя записывать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>The vault lies on a read-only disk, so nothing was saved.</source>
   <translation>Хранилище лежит на диске, закрытом для записи, поэтому ничего не сохранено.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>The vault remembers {n} checkpoints that are not in this log: its end was cut off or written anew.</source>
   <translation>
    <numerusform>Хранилище помнит {n} контрольную метку, которой нет в этом журнале: его конец отрезан или переписан.</numerusform>
    <numerusform>Хранилище помнит {n} контрольные метки, которых нет в этом журнале: его конец отрезан или переписан.</numerusform>
    <numerusform>Хранилище помнит {n} контрольных меток, которых нет в этом журнале: его конец отрезан или переписан.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>The vault was changed meanwhile.</source>
   <translation>За это время хранилище изменилось.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>The way home</source>
   <translation>Дорога домой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>The whole disk was encrypted as well.</source>
   <translation>Весь диск тоже был зашифрован.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/journey.py" />
   <source>The whole of {quarter}</source>
   <translation>Общий итог за {quarter}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers_lead.py" />
   <source>The whole support plan</source>
   <translation>Весь план помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>The withdrawal is earlier than the consent.</source>
   <translation>Отзыв раньше согласия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>The work of the house</source>
   <translation>Работа приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>The year so far adds up numbers of issued reports alone: exact where every quarter shows the number, otherwise at least so much.</source>
   <translation>Итог с начала года складывает только числа выпущенных отчётов: он точен, если число показано в каждом квартале, иначе — не менее.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>The year tells nothing that its quarterly reports do not tell together: whoever has them can add it up again. It is not signed; the reports named on the first page are.</source>
   <translation>Год не сообщает ничего, чего не сообщают вместе его квартальные отчёты: у кого они есть, тот может сложить его заново. Он не подписан; подписаны отчёты, названные на первой странице.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>The years of keeping are changed.</source>
   <translation>Срок хранения изменён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Theft or damage</source>
   <translation>Кража или порча</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>Their numbers are about two quarters at once, so they are in no quarter of the whole, but in its year.</source>
   <translation>Их числа относятся сразу к двум кварталам, поэтому не входят ни в один квартал общего отчёта, но входят в его год.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Their passwords are easily tried out, and travel with the file. Reports therefore hold only protected numbers.</source>
   <translation>Такие пароли легко подобрать, и передаются они вместе с файлом. Поэтому в отчётах есть только защищённые числа.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Theme</source>
   <translation>Оформление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>There is a card of {name} already, trusted since {day}. A new one is right after a new installation or when its key was lost. When the new one is trusted, the old one is taken back: nothing signed with it is accepted any more.</source>
   <translation>У этого владельца ({name}) уже есть карточка, доверие с {day}. Новая бывает после новой установки или если ключ утерян. Когда новая внесена в доверенные, прежняя отзывается: ничего подписанного ею больше не принимается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>There is a newer one: {name}. Try that one too.</source>
   <translation>Есть более новая: {name}. Проверьте и её.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>There is a receipt</source>
   <translation>Есть чек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>There is no card of this organisation, so nothing can be sealed to it.</source>
   <translation>Карточки этой организации нет, поэтому для неё нельзя ничего зашифровать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>There is no case in this vault yet in {quarter}.</source>
   <translation>{quarter}: в этом хранилище ещё нет ни одного случая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <location filename="../../src/caseapp/actions/referring.py" />
   <source>There is no case with this code.</source>
   <translation>Случая с таким кодом нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>There is no consent that could be withdrawn.</source>
   <translation>Согласия, которое можно отозвать, нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>There is no consent to the publication of this story on file.</source>
   <translation>Согласия на публикацию этой истории в деле нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>There is no display here, so no window can open. These commands work without one:</source>
   <translation>Здесь нет экрана, поэтому окно не открыть. Без окна работают такие команды:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasure_papers.py" />
   <source>There is no erasure of this number.</source>
   <translation>Акта с таким номером нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>There is no file in what was chosen.</source>
   <translation>В выбранном нет ни одного файла.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/targets.py" />
   <source>There is no indicator “{name}”.</source>
   <translation>Показателя «{name}» нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>There is no note with this number.</source>
   <translation>Примечания с таким номером нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>There is no open dispute with this number.</source>
   <translation>Неулаженного возражения с таким номером нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/referrals.py" />
   <source>There is no organisation of this name in the list, or there are several.</source>
   <translation>Организации с таким названием в списке нет, или их несколько.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <source>There is no plan yet.</source>
   <translation>Плана ещё нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>There is no quarter to report yet</source>
   <translation>Пока нет квартала для отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>There is no summary of this quarter yet.</source>
   <translation>За этот квартал ещё нет ни одной сводки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>There is no summary of this year yet.</source>
   <translation>Сводок за этот год ещё нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>There is no text yet; the report does not need one.</source>
   <translation>Текста пока нет; отчёту он не обязателен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>There is no vault in this folder.</source>
   <translation>В этой папке нет хранилища.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>There is not enough room for the backup: it needs {size} MB.</source>
   <translation>Для резервной копии не хватает места: нужно {size} МБ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/plans.py" />
   <source>There is nothing in this plan that waits for approval.</source>
   <translation>В этом плане ничего не ждёт утверждения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>There is nothing to add up yet</source>
   <translation>Складывать пока нечего</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/undo_key.py" />
   <source>There is nothing to undo.</source>
   <translation>Отменять нечего.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>There is one such entry already.</source>
   <translation>Такая запись уже есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>There was no earlier report to consider.</source>
   <translation>Более ранних отчётов, которые нужно учесть, нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/kit.py" />
   <source>These are more than all together.</source>
   <translation>Это больше, чем всего.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card_typed.py" />
   <source>These are not all groups of the card. Type them from the first to the last.</source>
   <translation>Это не все группы карточки. Введите их от первой до последней.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are notes of those who work with you.</source>
   <translation>Это заметки тех, кто с вами работает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>These are the records as they are open here: what was changed on the lost computer later is not counted.</source>
   <translation>Сосчитаны записи, открытые здесь: изменённое позже на утерянном компьютере не учтено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your aims and the steps towards them.</source>
   <translation>Это ваши цели и шаги к ним.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your decisions. Each one can be changed.</source>
   <translation>Это ваши решения. Каждое из них можно изменить.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>These are your name and the facts about you.</source>
   <translation>Это ваше имя и сведения о вас.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_member.py" />
   <source>These are your own roles. You sign in again afterwards, and keys that they do not need are gone.</source>
   <translation>Это ваши собственные роли. Потом вы войдёте снова, и ненужных для них ключей у вас уже не будет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>These backups still hold this person</source>
   <translation>Этот человек ещё есть в этих копиях</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>These backups were made before the erasure. As far as they exist, they still hold the person:</source>
   <translation>Эти резервные копии сделаны до уничтожения. Если они ещё существуют, данные этого человека в них остались:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>These months have not passed yet.</source>
   <translation>Эти месяцы ещё не прошли.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>These numbers have not been proved safe. Do not pass this report on.</source>
   <translation>Безопасность этих чисел не доказана. Не передавайте этот отчёт дальше.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>These numbers were not counted yet</source>
   <translation>Эти числа ещё не подсчитаны</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>These parts were left out to keep you safe. You may read them at our place at any time.</source>
   <translation>Эти части убраны ради вашей безопасности. Вы можете прочитать их у нас в любое время.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/erasing.py" />
   <source>These records are on hold ({reason}), so they must not be erased.</source>
   <translation>Уничтожать эти записи запрещено (причина: {reason}).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>These records are on hold already.</source>
   <translation>Уничтожать эти записи уже запрещено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>These records lie on a read-only disk, so they cannot be opened.</source>
   <translation>Хранилище лежит на диске только для чтения, поэтому открыть его нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>These records lie on another computer, over a network. Two programs can write there at once and damage them. Move their folder to this computer's own disk.</source>
   <translation>Это хранилище находится на другом компьютере, в сети. Туда могут одновременно писать две программы и повредить его. Перенесите папку на диск этого компьютера.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}, with {here} entries in the log. The backup of {made} is not older: it has {there} entries.</source>
   <translation>Это хранилище уже есть на этом компьютере, в папке {name}: последняя работа {used}, записей в журнале: {here}. Резервная копия от {made} не старее: записей в ней {there}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}, with {here} entries in the log. They are newer than the backup of {made}, which has {there} entries.</source>
   <translation>Это хранилище уже есть на этом компьютере, в папке {name}: последняя работа {used}, записей в журнале: {here}. Оно новее резервной копии от {made}: записей в ней {there}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}. They do not seem to be newer than the backup of {made}.</source>
   <translation>Это хранилище уже есть на этом компьютере, в папке {name}: последняя работа {used}. Похоже, оно не новее резервной копии от {made}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/standing.py" />
   <source>These records stand on this computer already, in the folder {name}: last used on {used}. They were opened more often than the records in the backup of {made}, so they seem to be newer.</source>
   <translation>Это хранилище уже есть на этом компьютере, в папке {name}: последняя работа {used}. Его открывали чаще, чем хранилище в копии от {made}, поэтому оно, похоже, новее.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>These summaries are about different quarters.</source>
   <translation>Эти сводки относятся к разным кварталам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>These summaries were counted by different rules. Ask for them to be issued anew.</source>
   <translation>Эти сводки подсчитаны по разным правилам. Попросите выпустить их заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>These two shares do not belong together.</source>
   <translation>Эти две части не от одной карты.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>They are destroyed</source>
   <translation>Они уничтожены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>They are spread over 1 to {quarters} quarters.</source>
   <translation>Они распределяются на срок от 1 до {quarters} кварталов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>They lead to passphrases that are written on the screen. Length and chance make a passphrase strong.</source>
   <translation>Из-за них фразы пишут на бумажке у экрана. Надёжной фразу делают длина и случайность.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/kit.py" />
   <source>Things handed out</source>
   <translation>Что выдано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This answer belongs to no referral that this shelter sent to its sender.</source>
   <translation>Этот ответ не относится ни к одному направлению, которое приют посылал его отправителю.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <source>This answer is needed.</source>
   <translation>Этот ответ нужен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This answer was taken in before.</source>
   <translation>Этот ответ уже принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/attachments.py" />
   <source>This attachment does not exist any more.</source>
   <translation>Этого приложения больше нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This attachment is for others to change.</source>
   <translation>Это приложение могут изменять другие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This attachment is for others to read.</source>
   <translation>Это приложение предназначено для других.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>This backup is of another vault.</source>
   <translation>Эта резервная копия от другого хранилища.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>This bed is not in use in all of these nights.</source>
   <translation>Это койко-место используется не во все эти ночи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>This can be {largest} at most.</source>
   <translation>Здесь может быть не больше {largest}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_words.py" />
   <source>This cannot be undone. The keys of these answers are destroyed, and no passphrase, no recovery card and no colleague brings them back.</source>
   <translation>Это нельзя отменить. Ключи этих ответов уничтожаются, и ни парольная фраза, ни карта восстановления, ни коллега их не вернёт.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>This card belongs to another organisation in the list already.</source>
   <translation>Эта карточка уже принадлежит другой организации из списка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users.py" />
   <source>This card does not open that compartment.</source>
   <translation>Эта карта не открывает этот раздел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <location filename="../../src/caseapp/cli/following.py" />
   <source>This card is not trusted, so there is nothing to take back.</source>
   <translation>Этой карточке не доверяют, отзывать нечего.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>This card was taken back on {day}. When it is trusted again, files signed with it are accepted again.</source>
   <translation>Эта карточка отозвана {day}. Если снова доверять ей, подписанные ею файлы снова будут приниматься.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/narrative.py" />
   <source>This case is of somebody else than the text names.</source>
   <translation>Этот случай относится не к тому, кто назван в тексте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_list.py" />
   <source>This case: {mine}. The whole vault: {used} of {most}.</source>
   <translation>В этом деле: {mine}. Во всём хранилище: {used} из {most}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/printers.py" />
   <source>This computer has no folder in memory, so nothing can be printed without a trace.</source>
   <translation>На этом компьютере нет папки в памяти, поэтому напечатать что-либо бесследно нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>This contact is earlier than the departure.</source>
   <translation>Этот контакт раньше отъезда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>This date lies in the future.</source>
   <translation>Эта дата ещё не наступила.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>This date means an age of more than 110 years.</source>
   <translation>По этой дате человеку больше 110 лет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>This day is earlier than the date of the plan.</source>
   <translation>Этот день раньше даты плана.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>This day is earlier than the incident.</source>
   <translation>Этот день раньше происшествия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <location filename="../../src/caseapp/actions/stays.py" />
   <source>This day is earlier than the opening of the case, {day}.</source>
   <translation>Этот день раньше открытия случая: {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>This day is over. Choose a later one, or leave it open.</source>
   <translation>Этот день уже прошёл. Выберите более поздний или оставьте поле пустым.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due.py" />
   <source>This day is over. Choose a later one.</source>
   <translation>Этот день уже прошёл. Выберите более поздний.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <source>This day is yet to come.</source>
   <translation>Этот день ещё не наступил.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/services.py" />
   <source>This day lies in the future.</source>
   <translation>Этот день ещё не наступил.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>This entry has changes that are not saved. Leave it without saving?</source>
   <translation>В этой записи есть несохранённые изменения. Уйти без сохранения?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/sealing.py" />
   <source>This entry holds answers that are for others to read, so it was not saved.</source>
   <translation>В этой записи есть ответы, доступные другим сотрудникам, поэтому она не сохранена.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>This entry was changed while you were writing on it. Choose which answers stay.</source>
   <translation>Пока вы писали, эту запись изменили. Выберите, какие ответы останутся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/undoing.py" />
   <source>This entry was removed in the meantime, so nothing is undone.</source>
   <translation>Эту запись тем временем удалили, поэтому ничего не отменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <source>This entry was removed. Your unsaved answers can become a new one.</source>
   <translation>Эта запись удалена. Из ваших несохранённых ответов можно сделать новую.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>This file cannot be shown here.</source>
   <translation>Этот файл нельзя показать здесь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>This file carries its numbers as data too, in the attachment “{name}”, signed by the program that issued it. A coordinator’s program reads only the signed data, never these pages.</source>
   <translation>Этот файл несёт свои числа и в виде данных — во вложении «{name}», подписанном программой, которая выпустила отчёт. Программа координатора читает только подписанные данные, а эти страницы — никогда.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file carries more than one summary, and nobody can say which one counts.</source>
   <translation>В этом файле больше одной сводки, и неясно, какая считается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file carries no summary of caseapp.</source>
   <translation>В этом файле нет сводки caseapp.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/rendering.py" />
   <source>This file has too many pages to be shown here. Save it instead.</source>
   <translation>В этом файле слишком много страниц, чтобы показать его здесь. Сохраните его.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This file is no encrypted referral.</source>
   <translation>Этот файл — не зашифрованное направление.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/frame.py" />
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>This file is no referral of caseapp.</source>
   <translation>Этот файл — не направление caseapp.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/card.py" />
   <source>This file is not a card of caseapp.</source>
   <translation>Этот файл — не карточка caseapp.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>This file is not an audit log of caseapp.</source>
   <translation>Этот файл не является журналом событий caseapp.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This file is not for this shelter, or it was damaged on the way: its key does not open it.</source>
   <translation>Этот файл не для этого приюта или повреждён по пути: ключ приюта его не открывает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/envelope.py" />
   <source>This file is sealed. It has to be opened with the vault it was sealed to.</source>
   <translation>Этот файл зашифрован. Его нужно открыть тем хранилищем, для которого он зашифрован.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This file is sealed; what is in it cannot be seen.</source>
   <translation>Этот файл зашифрован; что в нём, увидеть нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>This file was taken in before.</source>
   <translation>Этот файл уже принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/desk.py" />
   <source>This is a coordinator's vault: it holds no people.</source>
   <translation>Это хранилище координатора: людей в нём нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a document of Office; it may hold programs.</source>
   <translation>Это документ Office; в нём могут быть программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a drawing (SVG), which may hold programs.</source>
   <translation>Это рисунок SVG; в нём могут быть программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a file for printers (PostScript).</source>
   <translation>Это файл для принтера (PostScript).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a file of a picture editor.</source>
   <translation>Это файл редактора изображений.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a film or a recording of sound. Only pictures and papers are taken.</source>
   <translation>Это видео или звукозапись. Принимаются только снимки и документы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a moving picture (GIF).</source>
   <translation>Это анимированное изображение (GIF).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/accepting.py" />
   <source>This is a national report, not a shelter's summary.</source>
   <translation>Это отчёт по стране, а не сводка приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a packed file. Unpack it, and take the pictures and papers one by one.</source>
   <translation>Это архив. Распакуйте его и добавьте снимки и документы по одному.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form BMP.</source>
   <translation>Это изображение в формате BMP.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form HEIC of newer telephones.</source>
   <translation>Это снимок в формате HEIC, который делают новые телефоны.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form TIFF.</source>
   <translation>Это изображение в формате TIFF.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a picture in the form WebP.</source>
   <translation>Это изображение в формате WebP.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a program, not a picture or a paper.</source>
   <translation>Это программа, а не снимок и не документ.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a recording of sound. Only pictures and papers are taken.</source>
   <translation>Это звукозапись. Принимаются только снимки и документы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a text document (RTF).</source>
   <translation>Это текстовый документ (RTF).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>This is a web page or XML under the name of a spreadsheet.</source>
   <translation>Это веб-страница или XML под именем электронной таблицы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is a web page, whatever its name says.</source>
   <translation>Это веб-страница, что бы ни говорило её имя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your health and the help of the doctor.</source>
   <translation>Это о вашем здоровье и помощи врача.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your journey and your arrival.</source>
   <translation>Это о вашей поездке и приезде.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is about your talks and what was asked in them.</source>
   <translation>Это о ваших беседах и о том, о чём вас спрашивали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is an icon.</source>
   <translation>Это значок.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>This is an old document of Office; it may hold programs.</source>
   <translation>Это старый документ Office; в нём могут быть программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>This is done. Write down whether the goal was reached.</source>
   <translation>Это выполнено. Запишите, достигнута ли цель.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>This is more than 90 days after this assessment.</source>
   <translation>Это позже чем через 90 дней после этой оценки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.</source>
   <translation>Это не дата. Пишите так: 31.12.2026 или просто 3, если это 3-е число текущего месяца.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/texts.py" />
   <source>This is not a spreadsheet, and its letters cannot be read as text.</source>
   <translation>Это не электронная таблица, и её буквы не читаются как текст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/reading.py" />
   <source>This is not a spreadsheet.</source>
   <translation>Это не электронная таблица.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_new.py" />
   <source>This is not an hour. Write it as 9:30, 930 or 14.</source>
   <translation>Это не время. Напишите 9:30, 930 или 14.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>This is not an ordinary file.</source>
   <translation>Это не обычный файл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/choosing.py" />
   <source>This is not in the list. Choose one of the answers offered while you type.</source>
   <translation>Этого нет в списке. Выберите один из ответов, предложенных при вводе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>This is not the key of a receiver.</source>
   <translation>Это не ключ получателя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/recovery.py" />
   <source>This is not the whole recovery card. It has twelve groups.</source>
   <translation>Это не вся карта восстановления. В ней двенадцать групп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>This is over:</source>
   <translation>Это закончилось:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>This is share {n} of 3, which opens nothing by itself.</source>
   <translation>Это часть {n} из 3, сама по себе она ничего не открывает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/entries.py" />
   <source>This is still in use by other entries.</source>
   <translation>На эту запись ещё ссылаются другие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/cards.py" />
   <source>This is the card of this office itself.</source>
   <translation>Это карточка самого этого офиса.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/organisations.py" />
   <source>This is the card of this shelter itself.</source>
   <translation>Это карточка самого этого приюта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>This is the empty form. Take the export of its answers to bring in people.</source>
   <translation>Это пустая форма. Чтобы внести людей, возьмите экспорт ответов на неё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is the plan for hours when it gets hard.</source>
   <translation>Это план на часы, когда становится тяжело.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/repeating.py" />
   <source>This is the whole of several shelters: it adds up what they have published.</source>
   <translation>Это общий итог нескольких приютов: в нём сложено то, что они опубликовали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what others were told about you, or were asked for.</source>
   <translation>Это то, что другим рассказали о вас или о чём их для вас просили.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what we wrote down about what you need and what may be dangerous for you.</source>
   <translation>Это то, что мы записали о ваших нуждах и о том, что может быть для вас опасно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>This is what you told us about what others did to you.</source>
   <translation>Это то, что вы рассказали нам о том, что сделали с вами другие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>This is what you want to reach, and who does what until when. It is your plan. You may change it at any time.</source>
   <translation>Здесь то, чего вы хотите достичь, и кто, что и до какого дня делает. Это ваш план. Вы можете изменить его в любое время.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/sealing.py" />
   <source>This key does not open the file, or the file is damaged.</source>
   <translation>Этот ключ не открывает файл, или файл повреждён.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>This lies outside of -{limit} to {limit} degrees.</source>
   <translation>Число вне пределов от -{limit} до {limit} градусов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>This list</source>
   <translation>Этот список</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/numbers.py" />
   <source>This looks like the BIN of an organisation. The IIN of a person has another fifth digit.</source>
   <translation>Похоже на БИН организации. В ИИН человека пятая цифра другая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/writing.py" />
   <source>This needs more columns than a workbook has.</source>
   <translation>Для этого нужно больше столбцов, чем есть в книге Excel.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/nights.py" />
   <source>This night has not begun, so nobody can be counted.</source>
   <translation>Эта ночь ещё не началась, считать некого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>This night is not counted with what you marked. Leave it?</source>
   <translation>Отмеченное ещё не подсчитано. Уйти с этой страницы?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/passphrase.py" />
   <source>This passphrase is too easy to guess. Take several words that do not belong together.</source>
   <translation>Эту парольную фразу слишком легко угадать. Возьмите несколько слов, не связанных между собой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/beds.py" />
   <source>This person has another stay in some of these nights.</source>
   <translation>У этого человека есть другое проживание в часть этих ночей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_roles.py" />
   <source>This person has to sign in once before her roles can change.</source>
   <translation>Чтобы роли можно было изменить, этот человек должен один раз войти.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>This person is erased</source>
   <translation>Данные этого человека уничтожены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>This person is erased: only coded facts are left, and nothing can be added or changed.</source>
   <translation>Данные этого человека уничтожены: остались только кодированные сведения, добавить или изменить ничего нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/admit.py" />
   <source>This person is not saved yet. Leave without saving?</source>
   <translation>Этот человек ещё не сохранён. Уйти без сохранения?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/picture_view.py" />
   <source>This picture cannot be shown here.</source>
   <translation>Этот снимок здесь показать нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <location filename="../../src/caseapp/db/store.py" />
   <source>This record does not exist any more.</source>
   <translation>Этой записи больше нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/store.py" />
   <source>This record was changed in the meantime, so your version was not saved over it.</source>
   <translation>За это время запись изменили, поэтому ваш вариант не сохранён поверх неё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <source>This recovery card belongs to another vault, or was replaced by a newer one.</source>
   <translation>Эта карта восстановления от другого хранилища или заменена более новой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/answering.py" />
   <source>This referral did not come as a file, so there is nobody to seal an answer to.</source>
   <translation>Это направление пришло не файлом, поэтому шифровать ответ не для кого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>This referral is not finished. Leave it?</source>
   <translation>Направление не закончено. Уйти?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <source>This referral was taken in before, and it was decided.</source>
   <translation>Это направление уже приняли, и по нему есть решение.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referred.py" />
   <source>This referral was taken in before.</source>
   <translation>Это направление уже принято.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/referral_files.py" />
   <source>This referral was written to another organisation, and somebody sent it on to here.</source>
   <translation>Это направление написано другой организации, а сюда его кто-то переслал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>This report adds up what the shelters themselves have published, and nothing else. It is exact where all of them show a number; otherwise it gives the sum of those shown, as “at least”. So it tells nothing that the reports of the shelters do not tell together.</source>
   <translation>В этом отчёте сложено только то, что опубликовали сами приюты, и ничего больше. Он точен там, где число показали все; иначе дана сумма показанных чисел с пометкой «не менее». Поэтому он не сообщает ничего, чего не сообщали бы отчёты приютов вместе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <source>This report has no numbers for this section.</source>
   <translation>В этом отчёте для этого раздела чисел нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>This report stands in the place of two quarterly ones and counts the half-year as one period: where it says quarter, the half-year is meant.</source>
   <translation>Этот отчёт заменяет два квартальных и считает полугодие одним периодом: там, где сказано «квартал», имеется в виду полугодие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>This report was sealed to another office: it does not open with the key of this one.</source>
   <translation>Этот отчёт запечатан для другого офиса: ключ вашего офиса его не открывает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sending.py" />
   <source>This report was sealed, but the file was damaged on the way.</source>
   <translation>Этот отчёт был запечатан, но файл повредился в пути.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>This service usually belongs to the area “{area}”.</source>
   <translation>Эта услуга обычно относится к сфере «{area}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>This sheet can put somebody in danger. Keep it locked away, use it for this help only, tell nobody else, and destroy it when it is no longer needed.</source>
   <translation>Этот лист может подвергнуть человека опасности. Храните его под замком, используйте только для этой помощи, никому больше не сообщайте и уничтожьте, когда он станет не нужен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>This stay is longer than six months. Has the state order been extended?</source>
   <translation>Это проживание длится больше шести месяцев. Продлён ли срок по государственному соцзаказу?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>This text can have {largest} letters at most.</source>
   <translation>В этом тексте может быть не больше {largest} знаков.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>This text is longer than {n} characters.</source>
   <translation>
    <numerusform>Текст длиннее {n} знака.</numerusform>
    <numerusform>Текст длиннее {n} знаков.</numerusform>
    <numerusform>Текст длиннее {n} знаков.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>This total goes from 0 to {largest}.</source>
   <translation>Сумма может быть от 0 до {largest}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>This vault has no shares of its recovery card.</source>
   <translation>У этого хранилища нет частей карты восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/choices.py" />
   <source>This vault holds a threshold of {agreed}, which protects nobody. Nothing is exported.</source>
   <translation>В этом хранилище записан порог {agreed}, который никого не защищает. Ничего не экспортировано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/engine.py" />
   <source>This vault is open in another window or program.</source>
   <translation>Это хранилище открыто в другом окне или другой программой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/migrate.py" />
   <location filename="../../src/caseapp/vault/heads.py" />
   <source>This vault was made by a newer version of the program.</source>
   <translation>Это хранилище создано более новой версией программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_verify.py" />
   <source>This was signed by another vault and says nothing about this log.</source>
   <translation>Это подписало другое хранилище, и об этом журнале оно ничего не говорит.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Thoughts that you would be better off dead, or of hurting yourself in some way</source>
   <translation>Вас посещали мысли, что лучше было бы умереть, или мысли причинить себе какой-нибудь вред</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Thoughts, moods and situations by which the person notices that it begins.</source>
   <translation>Мысли, настроения и ситуации, по которым человек замечает, что это начинается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Threats</source>
   <translation>Угрозы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats to children or family</source>
   <translation>Угрозы детям или семье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Threats with the police or authorities</source>
   <translation>Угрозы обратиться в полицию или к властям</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Three people keep one share each, in three places. No two shares lie together.</source>
   <translation>Три человека хранят по одной части в трёх местах. Никакие две части не лежат вместе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Three shares of it are on paper.</source>
   <translation>Три её части лежат на бумаге.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Three things keep people to their work, and they are not equally strong. A key that somebody does not hold cannot be got round by any program. What the program refuses, a changed program could do. A house rule holds as far as people keep it.</source>
   <translation>Границы работы держатся на трёх вещах, и прочность у них разная. Ключ, которого у человека нет, не обойдёт никакая программа. То, в чём отказывает программа, могла бы сделать изменённая программа. Внутреннее правило действует, пока его соблюдают.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>Threshold</source>
   <translation>Порог</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through a newspaper advertisement</source>
   <translation>По объявлению в газете</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through a television advertisement</source>
   <translation>По объявлению на телевидении</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through an online advertisement</source>
   <translation>По объявлению в интернете</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through family or family events</source>
   <translation>Через семью или на семейных встречах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through friends or social events</source>
   <translation>Через друзей или на общих мероприятиях</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Through online social networks</source>
   <translation>Через социальные сети</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Thumbprint</source>
   <translation>Отпечаток пальца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Thursday</source>
   <translation>четверг</translation>
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
   <translation>Время</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <source>Time (UTC)</source>
   <translation>Время (UTC)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>Time for a new one</source>
   <translation>Пора сделать новую</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times legal help was given</source>
   <translation>Сколько раз оказана правовая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times medical help was given</source>
   <translation>Сколько раз оказана медицинская помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Times return was supported</source>
   <translation>Сколько раз поддержано возвращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Title</source>
   <translation>Звание или титул</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/attachment.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Title of the picture or paper</source>
   <translation>Название снимка или документа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <source>To</source>
   <translation>Кому</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To another organisation</source>
   <translation>В другую организацию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To be healthy enough to work again.</source>
   <translation>Поправиться, чтобы снова работать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>To decide</source>
   <translation>Ждут решения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To earn a living from work of one's own choice.</source>
   <translation>Зарабатывать трудом по своему выбору.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To finish a course and to get a certificate.</source>
   <translation>Окончить курсы и получить свидетельство.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To get the wages for the months of work.</source>
   <translation>Получить зарплату за отработанные месяцы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To go home with papers and without debt.</source>
   <translation>Вернуться домой с документами и без долгов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To have valid papers and to get the wages that are owed.</source>
   <translation>Иметь действующие документы и получить невыплаченную зарплату.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To live in a safe place and to see the family again.</source>
   <translation>Жить в безопасном месте и снова увидеть семью.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>To print it, save it as PDF and print that file. Delete it when it is handed in.</source>
   <translation>Чтобы напечатать, сохраните уведомление как PDF и распечатайте этот файл. После подачи удалите его.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To sleep without fear.</source>
   <translation>Спать без страха.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>To stay here and to find work.</source>
   <translation>Остаться здесь и найти работу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/national.py" />
   <source>To the inbox</source>
   <translation>К входящим</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>To the page</source>
   <translation>К странице</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>To this shelter</source>
   <translation>В этот приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>To whom</source>
   <translation>Кому</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>To: the authorised body for the protection of personal data</source>
   <translation>Кому: уполномоченному органу в сфере защиты персональных данных</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>To: {name}</source>
   <translation>Кому: {name}</translation>
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
   <translation>Сегодня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Today, go through the people whose safety is touched: who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.</source>
   <translation>Сегодня же переберите всех, чья безопасность затронута: кого надо предупредить, чей адрес известен тем, кого человек боится, кому нужно другое место? Спросите каждого, чего он хочет.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Today, go through the people with answers about safety ({n}): who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.</source>
   <translation>
    <numerusform>Сегодня же переберите людей с ответами о безопасности ({n} человек): кого надо предупредить, чей адрес известен тем, кого человек боится, кому нужно другое место? Спросите каждого, чего он хочет.</numerusform>
    <numerusform>Сегодня же переберите людей с ответами о безопасности ({n} человека): кого надо предупредить, чей адрес известен тем, кого человек боится, кому нужно другое место? Спросите каждого, чего он хочет.</numerusform>
    <numerusform>Сегодня же переберите людей с ответами о безопасности ({n} человек): кого надо предупредить, чей адрес известен тем, кого человек боится, кому нужно другое место? Спросите каждого, чего он хочет.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Today: {n}</source>
   <translation>Сегодня: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Together with</source>
   <translation>Вместе с кем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Told in a talk or by telephone</source>
   <translation>Сказано в разговоре или по телефону</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Told the donor or the coordinating office</source>
   <translation>Сообщили донору или координатору</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Told the manager</source>
   <translation>Сообщили руководителю</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <source>Tomorrow</source>
   <translation>Завтра</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <source>Tonight</source>
   <translation>Этой ночью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <source>Tonight's beds</source>
   <translation>Койко-места на ночь</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>Tonight: {n} here</source>
   <translation>
    <numerusform>Этой ночью здесь: {n}</numerusform>
    <numerusform>Этой ночью здесь: {n}</numerusform>
    <numerusform>Этой ночью здесь: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a card back: it is trusted no more</source>
   <translation>Отозвана карточка: ей больше не доверяют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a change back: {what}</source>
   <translation>Отменено изменение: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a night count back</source>
   <translation>Подсчёт ночи отменён</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a person in</source>
   <translation>Принят человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a referral to this shelter in</source>
   <translation>Принято направление в приют</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took a removal back: {what}</source>
   <translation>Отменено удаление: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took access from somebody and renewed the keys</source>
   <translation>Отозван доступ, ключи обновлены</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took an addition back: {what}</source>
   <translation>Отменено добавление: {what}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took back what was said of something due</source>
   <translation>Отметка о предстоящем снята</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took in a card after comparing it with its paper</source>
   <translation>Принята карточка после сверки с бумажным листом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took in a card after comparing its digits</source>
   <translation>Принята карточка после сверки цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took its card from an organisation</source>
   <translation>У организации убрана карточка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took over the rows of a register</source>
   <translation>Перенесены строки реестра</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Took place</source>
   <translation>Состоялось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took summaries in</source>
   <translation>Приняты сводки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Took the answer to a referral in</source>
   <translation>Принят ответ на направление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Tools or equipment</source>
   <translation>Инструменты или оборудование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <location filename="../../src/caseapp/records/house.py" />
   <source>Topic</source>
   <translation>Тема</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/tally.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Total</source>
   <translation>Всего</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/tally.py" />
   <source>Totals and groups count as numbers of their own. A quarter with fewer than 50 persons has fewer and shorter tables, because then more of their numbers can be shown.</source>
   <translation>Итоги и группы считаются отдельными числами. Если за квартал меньше 50 человек, таблиц меньше и они короче: так можно показать больше чисел.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Town, organisation, market, station, website address.</source>
   <translation>Населённый пункт, организация, рынок, вокзал, адрес сайта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Traces of the memory on an unencrypted disk</source>
   <translation>Следы памяти на незашифрованном диске</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Trade; repair of motor vehicles</source>
   <translation>Торговля; ремонт автомобилей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Trafficked again</source>
   <translation>Вновь в ситуации торговли людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trafficking</source>
   <translation>Торговля людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking events</source>
   <translation>Ход событий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Trafficking history</source>
   <translation>История эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Trafficking status</source>
   <translation>Статус в связи с торговлей людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/making.py" />
   <source>Trainee</source>
   <translation>Стажёр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Training</source>
   <translation>Обучение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Training for others</source>
   <translation>Обучение для других</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <source>Training for our staff</source>
   <translation>Обучение своих сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>Training on rights</source>
   <translation>Обучение правам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trainings for others</source>
   <translation>Занятия для других</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Trainings for our staff</source>
   <translation>Занятия для своих сотрудников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/house.py" />
   <source>Trainings, outreach, campaigns and meetings. They stand in section 11 of the quarterly report.</source>
   <translation>Обучение, выездная работа, кампании и встречи. Они входят в раздел 11 квартального отчёта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Tranches of a grant</source>
   <translation>Транши гранта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Tranches paid</source>
   <translation>Число выплаченных траншей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transfer</source>
   <translation>Передача</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Transferred to another service</source>
   <translation>Передача в другую службу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Transgender feminine</source>
   <translation>Трансгендерный женский</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Transgender masculine</source>
   <translation>Трансгендерный мужской</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Transgender persons</source>
   <translation>Трансгендерные люди</translation>
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
   <translation>Перевозка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transportation and storage</source>
   <translation>Транспорт и складирование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Transporter</source>
   <translation>Перевозчик</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trauma-focused work</source>
   <translation>Работа с травматическим опытом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travel document</source>
   <translation>Проездной документ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Travelled along</source>
   <translation>Попутчик</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Travels alone</source>
   <translation>Едет без сопровождения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Treated by a doctor</source>
   <translation>Помощь врача</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment</source>
   <translation>Лечение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Treatment goes on</source>
   <translation>Лечение продолжается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Treatment of addiction</source>
   <translation>Лечение зависимости</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Tried out the recovery card</source>
   <translation>Опробована карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Tried out two shares of the recovery card</source>
   <translation>Опробованы две части карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble concentrating on things, such as reading or watching television</source>
   <translation>Вам было трудно сосредоточиться, например на чтении или на телепередаче</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble falling or staying asleep, or sleeping too much</source>
   <translation>Вам было трудно заснуть, у вас был прерывистый сон или вы слишком много спали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Trouble relaxing</source>
   <translation>Вам было трудно расслабиться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>Trust a card</source>
   <translation>Внести карточку в доверенные</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Trusted</source>
   <translation>Доверенная</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Trusted cards</source>
   <translation>Доверенные карточки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Trusted since</source>
   <translation>Доверие с</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>Try another spelling or fewer letters. Both alphabets and the wrong keyboard layout are understood.</source>
   <translation>Попробуйте другое написание или меньше букв. Программа понимает кириллицу, латиницу и неверную раскладку клавиатуры.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Try it</source>
   <translation>Проверить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>Try the card</source>
   <translation>Проверить карту</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Try the recovery card</source>
   <translation>Проверка карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Tu</source>
   <translation>Вт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Tuberculosis</source>
   <translation>Туберкулёз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Tuesday</source>
   <translation>вторник</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Turkmenistan</source>
   <translation>Туркменистан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Turn on the encryption of the whole disk (BitLocker in Windows, LUKS in Linux). Turn hibernation off. Switch the computer off when you leave the office, and do not only close it.</source>
   <translation>Включите шифрование всего диска (BitLocker в Windows, LUKS в Linux). Отключите гибернацию. Уходя из офиса, выключайте компьютер, а не просто закрывайте крышку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Twitter (X)</source>
   <translation>Twitter (X)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Two cases of this person are open at the same time</source>
   <translation>Два случая этого человека открыты одновременно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Two parts of the program had to agree, each written without the other. The first hid numbers until it had, for every number below {threshold}, two complete examples of a quarter that print exactly this report: one with nobody there, one with more than {threshold}.</source>
   <translation>Согласиться должны были две части программы, написанные независимо друг от друга. Первая скрывала числа до тех пор, пока для каждого числа меньше {threshold} не нашлось двух полных примеров квартала, которые дают в точности этот отчёт: один, где никого нет, и другой, где людей больше {threshold}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/nights.py" />
   <source>Two residents quarrelled about the kitchen. Both calmed down when each had been listened to alone.</source>
   <translation>Двое проживающих поссорились из-за кухни. Оба успокоились, когда каждого выслушали отдельно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Two shares are needed, and one of them is missing.</source>
   <translation>Нужны две части, а одной не хватает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/completeness.py" />
   <source>Two stays fall on the same nights</source>
   <translation>Два проживания приходятся на одни и те же ночи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_half.py" />
   <source>Two such quarters can be reported as one half-year: counted as one period, they more often have enough people for numbers. The half-year takes the place of both; none of them is issued beside it.</source>
   <translation>Два таких квартала можно показать одним полугодием: если считать их одним периодом, людей чаще хватает для чисел. Полугодие заменяет оба квартала; ни один из них рядом с ним не выпускается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/national.py" />
   <source>Two summaries come from the same shelter. Only the latest of each may be added up.</source>
   <translation>Две сводки пришли от одного приюта. Складывать можно только последнюю от каждого.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Type a card from its paper</source>
   <translation>Ввести карточку с бумаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/card_ways.py" />
   <source>Type all groups of “The keys in groups”, from the first to the last. Spaces, dashes and small letters do not matter. If a group does not fit, the program says which.</source>
   <translation>Введите все группы из раздела «Ключи по группам», от первой до последней. Пробелы, дефисы и строчные буквы не важны. Если группа не сходится, программа скажет, какая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type all twelve groups from your paper</source>
   <translation>Введите с бумаги все двенадцать групп</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Type of event</source>
   <translation>Вид события</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/organisation.py" />
   <source>Type of organisation</source>
   <translation>Вид организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Type one from paper</source>
   <translation>Ввести с бумаги</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Type the case code {code} to go on.</source>
   <translation>Чтобы продолжить, наберите код случая {code}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type the groups from your paper. Only what is on paper opens the records later.</source>
   <translation>Введите группы с бумаги. Потом хранилище откроет только то, что есть на бумаге.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_paper.py" />
   <source>Type these groups from your paper: {places}</source>
   <translation>Введите с бумаги эти группы: {places}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Typing the case into the state portal</source>
   <translation>Внесение случая в государственный портал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Ukraine</source>
   <translation>Украина</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Unauthorised persons may be able to read that part of the records which one member of the staff could read.</source>
   <translation>Посторонние лица могут прочитать ту часть записей, которую мог читать один сотрудник.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/people_filter.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Under 18</source>
   <translation>Младше 18 лет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Under 18 no means is needed; consent does not count where a means was used.</source>
   <translation>До 18 лет средства не требуются; если средство применялось, согласие не имеет значения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Under investigation</source>
   <translation>Расследуется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>Under the code of the case, without the name</source>
   <translation>Под кодом случая, без имени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Under way</source>
   <translation>В процессе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Understanding and being understood</source>
   <translation>Понимать других и быть понятым</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/countries.py" />
   <source>Undetermined citizenship</source>
   <translation>Гражданство не установлено</translation>
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
   <translation>Отменить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/editor.py" />
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>Undo the last saving</source>
   <translation>Отменить последнее сохранение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/due_deeds.py" />
   <location filename="../../src/caseapp/ui/pages/entry_undo.py" />
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>Undone.</source>
   <translation>Отменено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Unit</source>
   <translation>Единица</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Unlock</source>
   <translation>Разблокировать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Unlock the records</source>
   <translation>Разблокировать хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Unlocked the vault</source>
   <translation>Хранилище разблокировано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Unpaid wages</source>
   <translation>Невыплаченная зарплата</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Unpaid wages and compensation</source>
   <translation>Невыплаченная зарплата и компенсация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Until it is lifted.</source>
   <translation>До снятия.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Until when</source>
   <translation>До какого дня</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Until {day}.</source>
   <translation>До {day}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Upper secondary education</source>
   <translation>Общее среднее образование</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>Urgent</source>
   <translation>Срочно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Use the card itself.</source>
   <translation>Возьмите саму карту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <source>Use the offered words</source>
   <translation>Взять предложенные слова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Use the recovery card</source>
   <translation>Взять карту восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <location filename="../../src/caseapp/vault/shares.py" />
   <source>Use the recovery card.</source>
   <translation>Воспользуйтесь картой восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Use this computer for work only. Install updates of the system. Put in no stick that you do not know. Work under an account that is not the administrator's. Lock the records whenever you do not need them.</source>
   <translation>Используйте этот компьютер только для работы. Устанавливайте обновления системы. Не вставляйте незнакомых накопителей. Работайте не под учётной записью администратора. Блокируйте хранилище, когда оно не нужно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Used for</source>
   <translation>На что израсходовано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Used of it (KZT)</source>
   <translation>Израсходовано из него (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Uses the person's children</source>
   <translation>Использование детей человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Uzbekistan</source>
   <translation>Узбекистан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Vaccination</source>
   <translation>Вакцинация</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Valid until</source>
   <translation>Действует до</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>Value</source>
   <translation>Значение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <source>Verdict</source>
   <translation>Решение по файлу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Version of the form</source>
   <translation>Версия бланка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Version {version}</source>
   <translation>Версия {version}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>Version {version} of the rules. A rule stands where it is needed first.</source>
   <translation>Версия правил {version}. Правило приведено там, где оно понадобилось впервые.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Viber</source>
   <translation>Viber</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Victim</source>
   <translation>Потерпевшее лицо</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Villages of seasonal workers</source>
   <translation>Сёла сезонных рабочих</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Violence between residents</source>
   <translation>Насилие между проживающими</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Violence or threat against staff</source>
   <translation>Насилие или угроза сотрудникам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Visit</source>
   <translation>Визит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/due.py" />
   <source>Visit again</source>
   <translation>Посетить снова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Visit to a psychiatrist</source>
   <translation>Визит к психиатру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Visit to the shelter</source>
   <translation>Посещение приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>Visited by</source>
   <translation>Кто посетил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Visits</source>
   <translation>Посещения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>Visits to the place</source>
   <translation>Число посещений на месте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Vocational college</source>
   <translation>Профессиональный колледж</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan_services.py" />
   <source>Vocational training</source>
   <translation>Профессиональное обучение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Voluntary return</source>
   <translation>Добровольное возвращение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/house.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Volunteers</source>
   <translation>Волонтёры</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <source>Voucher</source>
   <translation>Ваучер</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Vulnerabilities</source>
   <translation>Факторы уязвимости</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>WHO-5 total</source>
   <translation>WHO-5 (ВОЗ-5), сумма баллов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Wages not paid (KZT)</source>
   <translation>Невыплаченная зарплата (тенге)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Wait {seconds} s</source>
   <translation>Подождите {seconds} с</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>Waiting for a key that you hold: {names}.</source>
   <translation>Ждут ключа, который есть у вас: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. Nobody holds it; the recovery card opens it.</source>
   <translation>Ждёт ключа: {what}. Его ни у кого нет; раздел открывает карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. Somebody who holds it passes it on.</source>
   <translation>Ждёт ключа: {what}. Его передаст тот, у кого он есть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>Waits for the key: {what}. You hold it.</source>
   <translation>Ждёт ключа: {what}. Он есть у вас.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Waits for the return</source>
   <translation>Ждёт возвращения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Walking or climbing steps</source>
   <translation>Ходить или подниматься по ступеням</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Warning signs</source>
   <translation>Тревожные признаки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Warning signs, what helps, whom to call, a safe place.</source>
   <translation>Тревожные признаки, что помогает, кому звонить, безопасное место.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Was anybody hurt</source>
   <translation>Пострадавшие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Was the whole disk encrypted (BitLocker, LUKS)?</source>
   <translation>Был ли зашифрован весь диск (BitLocker, LUKS)?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>Washing or dressing</source>
   <translation>Мыться или одеваться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Water supply, sewerage, waste management</source>
   <translation>Водоснабжение, канализация, обращение с отходами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Way of recruitment</source>
   <translation>Способ вербовки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Way out</source>
   <translation>Состояние случая</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>We</source>
   <translation>Ср</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home.</source>
   <translation>Мы спрашиваем, чтобы хорошо вам помочь: безопасное место, врач, юрист, документы, работа, дорога домой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>We can help.</source>
   <translation>Можем помочь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>We cannot help.</source>
   <translation>Не можем помочь.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>We have not received your report of {n} quarters yet:</source>
   <translation>
    <numerusform>Мы ещё не получили ваш отчёт за {n} квартал:</numerusform>
    <numerusform>Мы ещё не получили ваши отчёты за {n} квартала:</numerusform>
    <numerusform>Мы ещё не получили ваши отчёты за {n} кварталов:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>We keep what is written about you for {years} years after our work with you has ended. If you were under 18 when you came, we keep it at least until you are 21. Then your name and everything that points to you is erased. Only numbers without a name stay.</source>
   <translation>То, что записано о вас, мы храним в течение {years} лет после окончания нашей работы с вами. Если вы пришли к нам до 18 лет, то не меньше чем до вашего 21 года. Затем ваше имя и всё, по чему вас можно узнать, удаляется. Остаются только числа без имени.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is erased.</source>
   <translation>То, что вы нам говорите, мы храним под замком в течение {years} лет после окончания нашей работы с вами. Затем ваше имя удаляется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We look at it again on</source>
   <translation>Вернёмся к этому</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>We talked about this plan. I understand it and I agree.</source>
   <translation>Мы обсудили этот план. Он мне понятен, и моё решение – согласие.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>We tell nobody about you without your consent. Only where a life is in danger or the law demands it, we may have to speak. Whenever we can, we tell you first.</source>
   <translation>Без вашего согласия мы никому о вас не рассказываем. Только если чья-то жизнь в опасности или этого требует закон, нам, возможно, придётся сказать. Всегда, когда это возможно, мы сначала скажем вам.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>WeChat</source>
   <translation>WeChat</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of exploitation</source>
   <translation>Сайты и приложения, использованные для эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Websites and apps of recruitment</source>
   <translation>Сайты и приложения, использованные для вербовки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>Wednesday</source>
   <translation>среда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>Week</source>
   <translation>Неделя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Welcome. What is this computer for?</source>
   <translation>Здравствуйте. Для чего нужен этот компьютер?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Well</source>
   <translation>Всё благополучно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Well, or still so</source>
   <translation>Хорошо или сохраняется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Went to the family</source>
   <translation>Переезд к семье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I can do alone</source>
   <translation>Что я могу сделать без чужой помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>What I live for</source>
   <translation>Ради чего я живу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>What became of it</source>
   <translation>Чем закончилось</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_missing.py" />
   <source>What does not fit</source>
   <translation>Что не так</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>What each role may do</source>
   <translation>Что может каждая роль</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/aid.py" />
   <location filename="../../src/caseapp/records/reintegration.py" />
   <source>What exactly</source>
   <translation>Что именно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What follows</source>
   <translation>Что дальше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/grant.py" />
   <source>What for</source>
   <translation>На что</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>What goes along</source>
   <translation>Что передаётся</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/referral_fields.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>What happened</source>
   <translation>Что произошло</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/incidents.py" />
   <source>What happened in the house, without needless detail about anybody. The details are sealed: only who holds the key of safety reads them.</source>
   <translation>Что произошло в приюте, без лишних подробностей о ком-либо. Подробности закрыты: их читает только тот, у кого есть ключ безопасности.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_text.py" />
   <source>What happened in the quarter, in the shelter's own words</source>
   <translation>Что произошло за квартал, словами самого приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What happened to you</source>
   <translation>Что с вами произошло</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What helps</source>
   <translation>Что помогает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What helps alone</source>
   <translation>Что помогает самому человеку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>What if …</source>
   <translation>Что, если …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <location filename="../../src/caseapp/ui/pages/referrals_lines.py" />
   <source>What is asked for</source>
   <translation>Какая помощь нужна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/annex.py" />
   <source>What is counted</source>
   <translation>Что подсчитано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>What is due</source>
   <translation>Что предстоит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>What is entered after the report of its quarter was issued counts in the quarter in which it is entered. An issued report is never changed.</source>
   <translation>Внесённое после выпуска отчёта за квартал учитывается в том квартале, когда оно внесено. Выпущенный отчёт никогда не меняется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>What is erased</source>
   <translation>Что уничтожается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is not on this paper</source>
   <translation>Чего нет на этой бумаге</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What is protected</source>
   <translation>Что защищено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What is protected by what</source>
   <translation>Что чем защищено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What is published cannot be called back.</source>
   <translation>Опубликованное нельзя вернуть.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What is worth living for</source>
   <translation>Ради чего стоит жить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>What is written about you</source>
   <translation>Что записано о вас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What it cannot protect, and what helps</source>
   <translation>Чего программа защитить не может и что помогает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What it does protect</source>
   <translation>Что программа защищает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <source>What it says</source>
   <translation>Что в нём сказано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/attached/kinds.py" />
   <source>What kind of file this is was not recognised, so it is not taken.</source>
   <translation>Что это за файл, распознать не удалось, поэтому он не принят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What kind of help</source>
   <translation>Какая это помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What matters most to the person now</source>
   <translation>Что сейчас важнее всего для человека</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>What may be told to whom stands in the consents.</source>
   <translation>Что и кому можно сообщить, сказано в согласиях.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/rules.py" />
   <source>What persons received in the quarter, by the day on which they had it, also after their case was closed.</source>
   <translation>Что люди получили в квартале, по дню получения, в том числе после закрытия случая.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>What protects and strengthens</source>
   <translation>Что защищает и даёт силы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>What she hands to the police or a court, she first shows to the person.</source>
   <translation>То, что передаётся в полицию или суд, она сначала показывает самому человеку.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What shows without any passphrase</source>
   <translation>Что видно без парольной фразы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What somebody could learn who knows more</source>
   <translation>Что мог бы узнать тот, кто знает больше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_frame.py" />
   <source>What stands here is never shown again. Close the program before it is on paper?</source>
   <translation>То, что здесь показано, больше не появится. Закрыть программу, пока это не записано на бумагу?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>What stands on the screen can be read over your shoulder, through a window or with a telephone.</source>
   <translation>То, что на экране, можно прочитать через ваше плечо, через окно или снять на телефон.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/backups.py" />
   <source>What stands on this computer goes further than the backup, so nothing was restored.</source>
   <translation>Хранилище на этом компьютере новее резервной копии, поэтому ничего не восстановлено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>What stays</source>
   <translation>Что остаётся</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What the conversation is for</source>
   <translation>Для чего проводится беседа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>What the person can do without anybody else.</source>
   <translation>Что человек может сделать без чужой помощи.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>What the person wishes to be called. It is shown in lists.</source>
   <translation>Как человек просит себя называть. Это имя видно в списках.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What the shelter or another body found; the formal status of the state is asked on the case.</source>
   <translation>Что установил приют или другой орган; официальный государственный статус указывается в разделе «Случай».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What they did</source>
   <translation>Что они делали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <location filename="../../src/caseapp/ui/pages/settings_security.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>What this does not protect</source>
   <translation>От чего программа не защищает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What to do now, in this order</source>
   <translation>Что делать сейчас, по порядку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>What was checked before this report was signed</source>
   <translation>Что проверено до подписания отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>What was done</source>
   <translation>Что сделано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was done with the person</source>
   <translation>Что делали с человеком</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/erasure.py" />
   <source>What was erased</source>
   <translation>Что уничтожено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>What was explained</source>
   <translation>Что разъяснено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>What was found</source>
   <translation>Что выявлено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>What was on it</source>
   <translation>Что на нём было</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>What was passed on</source>
   <translation>Что передано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>What was promised</source>
   <translation>Что обещали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>What was proved</source>
   <translation>Что доказано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What was shared before cannot always be called back, but we tell you where it went.</source>
   <translation>Переданное раньше не всегда можно вернуть, но мы скажем вам, куда оно попало.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/recovery.py" />
   <location filename="../../src/caseapp/actions/recovery_upkeep.py" />
   <source>What was typed back is not the new card.</source>
   <translation>Введена не новая карта.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>What was with it?</source>
   <translation>Что было вместе с ним?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/backup.py" />
   <source>What was written cannot be read back. Use another stick.</source>
   <translation>Записанное не удаётся прочитать. Возьмите другой флеш-накопитель.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>What we do with your answers</source>
   <translation>Что мы делаем с вашими ответами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>What went out through the program is written down by the program, and stays as it is.</source>
   <translation>Переданное через программу записывает сама программа, и это не меняется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <location filename="../../src/caseapp/records/sharing.py" />
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>What went where</source>
   <translation>Что кому передано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>What will be done differently</source>
   <translation>Что будем делать иначе</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you agreed to</source>
   <translation>На что вы согласились</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>What you cannot read yourself</source>
   <translation>Что вы сами прочитать не можете</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>What you may ask for</source>
   <translation>О чём вы можете попросить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>What you need</source>
   <translation>Что вам нужно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>What you tell stays here</source>
   <translation>Что вы рассказали, останется здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>What you typed about this shelter is not saved.</source>
   <translation>То, что вы ввели об этом приюте, не сохранено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>What you want to reach</source>
   <translation>Чего вы хотите достичь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/plan.py" />
   <source>What, who, with whom, until when, paid by whom.</source>
   <translation>Что, кто, с кем, до какого срока, за чей счёт.</translation>
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
   <translation>Когда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the groups of two shares.</source>
   <translation>Если парольная фраза забыта, выберите «Я не помню парольную фразу» и введите группы двух частей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the twelve groups.</source>
   <translation>Если парольная фраза забыта, выберите «Я не помню парольную фразу» и введите двенадцать групп.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>When did you notice that it is gone?</source>
   <translation>Когда вы заметили пропажу?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>When it gets hard</source>
   <translation>Когда становится тяжело</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>When it was entered</source>
   <translation>Когда внесено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>When the card or the shares were replaced, destroy this one.</source>
   <translation>Если карта или её части заменены, уничтожьте эту.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>When was it last seen?</source>
   <translation>Когда его видели в последний раз?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>When you came, where you slept, who is responsible for you.</source>
   <translation>Когда вы пришли, где вы жили, кто за вас отвечает.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Where and with whom</source>
   <translation>Где и с кем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <location filename="../../src/caseapp/records/plan.py" />
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Where it is not this shelter.</source>
   <translation>Если это не ваш приют.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <source>Where no answer has come by then.</source>
   <translation>Если к этому дню ответа нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Where persons live after closure</source>
   <translation>Где люди живут после закрытия случая</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Where the program is installed, the command “caseapp summary audit FILE” reads the file, verifies the signature and looks at every count anew.</source>
   <translation>Там, где программа установлена, команда «caseapp summary audit ФАЙЛ» читает файл, проверяет подпись и заново просматривает каждое число.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Where to keep it</source>
   <translation>Где её хранить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>Whether and how the people concerned are told:</source>
   <translation>Сообщено ли самим людям и как:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Whether the debt was real or made up.</source>
   <translation>Не важно, настоящий долг или выдуманный.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Whether you go home, and when, is your decision. We arrange no journey that you do not want.</source>
   <translation>Вернуться ли домой и когда – решаете вы. Мы не устраиваем поездку, которой вы не хотите.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Which records were on it?</source>
   <translation>Какие записи на нём были?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>While the records are open, such a program sees the screen, the keys that are pressed and the memory. It also learns the passphrase.</source>
   <translation>Пока хранилище открыто, такая программа видит экран, нажатые клавиши и память. Узнаёт она и парольную фразу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_files.py" />
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <location filename="../../src/caseapp/ui/pages/log_filters.py" />
   <location filename="../../src/caseapp/ui/pages/log_model.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_quarters.py" />
   <location filename="../../src/caseapp/ui/pages/today_table.py" />
   <source>Who</source>
   <translation>Кто</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Who answers for this report</source>
   <translation>Кто отвечает за этот отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/portal.py" />
   <source>Who applies</source>
   <translation>Кто обращается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Who can open the file</source>
   <translation>Кто сможет открыть файл</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Who could sign in, and when each last worked here</source>
   <translation>Кто мог войти и когда каждый работал здесь в последний раз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Who decided for the child</source>
   <translation>Кто решил за ребёнка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who decided on this status</source>
   <translation>Кто определил этот статус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <source>Who has forgotten her passphrase?</source>
   <translation>Кто забыл свою парольную фразу?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Who helps me at any hour</source>
   <translation>Кто поможет мне в любой час</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/retention.py" />
   <source>Who is due depends on the age, and you do not hold the key to it.</source>
   <translation>Срок зависит от возраста, а ключа к нему у вас нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Who is responsible</source>
   <translation>Кто отвечает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/attachments_form.py" />
   <source>Who may see it</source>
   <translation>Кому это можно видеть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Who of the staff accompanies the person.</source>
   <translation>Кто из сотрудников сопровождает человека.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Who organises the return.</source>
   <translation>Кто организует возвращение.</translation>
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
   <translation>Источник финансирования</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Who prepared it says so on the page of the export; then a manager approves it.</source>
   <translation>Кто составил отчёт, указывает это на странице экспорта; затем его утверждает руководитель.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>Who referred</source>
   <translation>Кто направил</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Who stated the facts</source>
   <translation>Кто сообщил факты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Who was there</source>
   <translation>Кто был при этом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Who was under 18 when the first case was opened: until {years} years of age, where that is later. Who has an open case or is on hold: as long as that lasts. After that only coded facts stay, for the statistics.</source>
   <translation>Кому при открытии первого случая не было 18 лет: до достижения {years} лет, если это позже. У кого открыт случай или действует запрет: пока это продолжается. Потом остаются только кодированные сведения для статистики.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Who you are</source>
   <translation>Кто вы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever can work on the computer unseen may put a false program in the place of this one, which then asks for your passphrase.</source>
   <translation>Тот, кто может незаметно поработать за компьютером, способен подменить эту программу ложной, которая спросит вашу парольную фразу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever forces you knows that such things exist, and goes on asking. Without them you can honestly say that there is nothing more.</source>
   <translation>Кто принуждает, знает, что такое бывает, и требует дальше. Без этого вы можете честно сказать, что больше ничего нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever has a copy of the folder can try passphrases for as long as she likes. A name with a year falls within days.</source>
   <translation>У кого есть копия папки, тот может подбирать фразу сколько угодно. Имя с годом поддаётся за несколько дней.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/ledger.py" />
   <source>Whoever has both could subtract one from the other and see the few people between them.</source>
   <translation>Имея оба отчёта, можно вычесть один из другого и увидеть тех немногих людей, на которых они различаются.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Whoever has it can read everything: the recovery card was with it.</source>
   <translation>У кого он, тот может прочитать всё: вместе с ним была карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Whoever has it can read what the person could read who was signed in, or whose passphrase was with it.</source>
   <translation>У кого он, тот может прочитать то, что мог читать вошедший сотрудник или тот, чья парольная фраза была при компьютере.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever has the folder sees that caseapp is used here, the names and roles of the staff who can sign in, how large the records are and when they were last changed.</source>
   <translation>У кого есть папка, тот видит, что здесь работают с caseapp, имена и роли сотрудников, которые могут войти, размер хранилища и время последнего изменения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Whoever has the recovery card of this vault</source>
   <translation>Тот, у кого карта восстановления этого хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Whoever has this card and the computer or a backup can read everything.</source>
   <translation>У кого эта карта и компьютер или резервная копия, тот может прочитать всё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whoever is on duty here, the psychologist, the doctor, the ambulance.</source>
   <translation>Дежурный в приюте, психолог, врач, скорая помощь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Whoever is on duty, at any hour; the psychologist; the ambulance 103.</source>
   <translation>Дежурный в любой час; психолог; скорая помощь 103.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever may read an answer can remember it, copy it by hand or tell it to somebody.</source>
   <translation>Кто имеет право читать ответ, может запомнить его, переписать от руки или рассказать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>Whoever reads the report could narrow these numbers down:</source>
   <translation>Читатель отчёта мог бы сузить эти числа:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>Whoever receives this file can repeat the second check without any record of the shelter: the numbers stand in it as signed data, in the attachment “summary.caseapp”.</source>
   <translation>Любой, кто получил этот файл, может повторить вторую проверку без записей приюта: числа находятся в нём и в виде подписанных данных, во вложении «summary.caseapp».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Whoever takes this computer while the records are locked, or copies the folder of the records, reads no answer without a passphrase or the recovery card.</source>
   <translation>Кто заберёт этот компьютер с заблокированным хранилищем или скопирует папку хранилища, не прочитает ни одного ответа без парольной фразы или карты восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>Wholly open</source>
   <translation>Открыто полностью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/safety.py" />
   <source>Whom I can ask for help</source>
   <translation>Кого я могу попросить о помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>Whom to ask</source>
   <translation>К кому обратиться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/safety_plan.py" />
   <source>Whom to ask for help</source>
   <translation>К кому обратиться за помощью</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Whom to call here</source>
   <translation>Кому звонить у нас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Whom to call there</source>
   <translation>Кому звонить у них</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Whose</source>
   <translation>Чья</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_line.py" />
   <source>Whose records are due, whose stay longer and why, and how many years they are kept. Nothing is erased by itself.</source>
   <translation>У кого подошёл срок, чьи записи остаются дольше и почему, сколько лет они хранятся. Само ничего не уничтожается.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Whose records are these?</source>
   <translation>Кому принадлежат эти записи?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>Whose story is it? Consent to its publication must stand in this case.</source>
   <translation>Чья это история? В этом случае должно быть согласие на публикацию.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_cards.py" />
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Why it was allowed</source>
   <translation>На каком основании</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>Why there is no answer (Ctrl+1, Ctrl+2, Ctrl+3)</source>
   <translation>Почему нет ответа (Ctrl+1, Ctrl+2, Ctrl+3)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>Why we ask</source>
   <translation>Зачем мы спрашиваем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase.py" />
   <source>Why, and how much</source>
   <translation>Почему и сколько</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/referral.py" />
   <location filename="../../src/caseapp/reports/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>Why, and what was agreed</source>
   <translation>Зачем и о чём договорились</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Widowed</source>
   <translation>Вдовство</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/practice/texts.py" />
   <source>Winter jacket and shoes</source>
   <translation>Зимняя куртка и обувь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Wiping after wrong tries</source>
   <translation>Стирание после неверных попыток</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/return_support.py" />
   <source>Wishes to return</source>
   <translation>Желает вернуться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>With a neutral cover</source>
   <translation>С нейтральной обложкой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>With a partner organisation</source>
   <translation>В партнёрской организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/week.py" />
   <source>With case codes only. Destroy it after the week.</source>
   <translation>Только с кодами случаев. После недели уничтожьте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>With its paper</source>
   <translation>С бумажным листом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beds_list.py" />
   <location filename="../../src/caseapp/ui/pages/calendar_paper.py" />
   <source>With names instead of case codes</source>
   <translation>С именами вместо кодов случаев</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/week.py" />
   <source>With names: not for a wall. Destroy it after the week.</source>
   <translation>С именами: не вешать на стену. После недели уничтожьте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>With permission</source>
   <translation>С разрешения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>With so few people, any table could point to one of them, so none is given.</source>
   <translation>Когда людей так мало, любая таблица могла бы указать на одного из них, поэтому таблиц нет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>With so few people, any table could point to one of them, so none is given. The report can be exported all the same: it says this, and holds no numbers about people. What was done can be told on the Text page, without numbers of people.</source>
   <translation>Когда людей так мало, любая таблица могла бы указать на одного из них, поэтому таблиц нет. Отчёт всё равно можно экспортировать: в нём так и сказано, и чисел о людях в нём нет. О сделанном можно рассказать на странице «Текст», без числа людей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>With the card</source>
   <translation>Картой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/case.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>With the family</source>
   <translation>В семье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incoming.py" />
   <location filename="../../src/caseapp/records/referral.py" />
   <source>With the name</source>
   <translation>С именем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>With these choices {shown} of {every} numbers are shown. The usual report shows {before} of {all}.</source>
   <translation>С этим выбором показано чисел: {shown} из {every}. Обычный отчёт показывает {before} из {all}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_typed.py" />
   <source>With two shares</source>
   <translation>Двумя частями</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/legal.py" />
   <source>With which the matter lies.</source>
   <translation>Где находится дело.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>With whom</source>
   <translation>С кем</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>With whom we shared something</source>
   <translation>С кем мы чем-то поделились</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdraw</source>
   <translation>Отозвать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdraw: {purpose}</source>
   <translation>Отозвать: {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/ui/pages/consents_words.py" />
   <source>Withdrawn</source>
   <translation>Отозвано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Withdrawn on</source>
   <translation>Дата отзыва</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdrawn. Nothing more is shared for this purpose, and nothing had gone out.</source>
   <translation>Отозвано. Для этой цели больше ничего не передаётся, и раньше ничего не передавали.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Withdrawn. Nothing more is shared for this purpose. This had gone out already:</source>
   <translation>Отозвано. Для этой цели больше ничего не передаётся. Уже передано раньше:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>Withdrawn: {purpose}</source>
   <translation>Отозвано: {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Withheld documents are among the means, but the answer here is no.</source>
   <translation>Среди средств контроля есть удержание документов, но здесь ответ «нет».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds documents</source>
   <translation>Удержание документов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Withholds food, water, warmth or shelter</source>
   <translation>Лишение еды, воды, тепла или крова</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a month</source>
   <translation>В течение месяца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/assessment.py" />
   <source>Within a week</source>
   <translation>В течение недели</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Without any passphrase can be seen that caseapp is used, the names and roles of those who can sign in, and when the records were last changed.</source>
   <translation>Без парольной фразы видно, что здесь работают с caseapp, имена и роли тех, кто может войти, и время последнего изменения.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>Without permission</source>
   <translation>Без разрешения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/recovery_card.py" />
   <source>Without the program: the signs before the dashes, written after AGE-SECRET-KEY-1, are a key of the free program age, which opens the backups.</source>
   <translation>Без программы: знаки до дефисов, записанные после AGE-SECRET-KEY-1, — это ключ свободной программы age, которая открывает резервные копии.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <location filename="../../src/caseapp/records/legal.py" />
   <source>Witness</source>
   <translation>Свидетель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/accommodation.py" />
   <source>Women</source>
   <translation>Женщины</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/places.py" />
   <source>Work</source>
   <translation>Работа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Work done</source>
   <translation>Какую работу выполнял человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking_choices.py" />
   <source>Work environment</source>
   <translation>Условия труда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/keeping.py" />
   <source>Work on all the same</source>
   <translation>Всё равно продолжить</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/appointment.py" />
   <source>Work or employment centre</source>
   <translation>Работа или центр занятости</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/trafficking.py" />
   <source>Work, wage, marriage, study, travel.</source>
   <translation>Работа, заработок, брак, учёба, поездка.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Worked on although the clock is earlier than the newest entry</source>
   <translation>Работа продолжена, хотя часы показывают время раньше последней записи</translation>
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
   <translation>Специалист</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/bars.py" />
   <source>Working …</source>
   <translation>Работаем …</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <source>Worrying too much about different things</source>
   <translation>Вы слишком сильно беспокоились по разным поводам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/psychological.py" />
   <location filename="../../src/caseapp/statistics/labels.py" />
   <source>Worse</source>
   <translation>Хуже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>Write a day (17.05.1998), a month (05.1998) or a year (1998).</source>
   <translation>Укажите день (17.05.1998), месяц (05.1998) или год (1998).</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/texts.py" />
   <source>Write a whole number, such as 12.</source>
   <translation>Напишите целое число, например 12.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write about family, perpetrators and places</source>
   <translation>Писать о семье, преступниках и местах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/people.py" />
   <source>Write at least one name, or a calling name.</source>
   <translation>Напишите хотя бы одно имя или обращение.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Write at most {n} characters.</source>
   <translation>
    <numerusform>Напишите не более {n} символа.</numerusform>
    <numerusform>Напишите не более {n} символов.</numerusform>
    <numerusform>Напишите не более {n} символов.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach.py" />
   <source>Write days as 31.12.2026 and hours as 14:30. The moment you noticed it is needed.</source>
   <translation>Пишите день как 31.12.2026, а время как 14:30. Указать, когда вы заметили пропажу, нужно обязательно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down a feedback sheet</source>
   <translation>Записать отзыв</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down a paper that was handed out</source>
   <translation>Записать выданную бумагу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write down activities, staff and feedback sheets</source>
   <translation>Записывать мероприятия, сотрудников и отзывы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down an incident</source>
   <translation>Записать происшествие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/sharing.py" />
   <source>Write down by hand only what was told or given outside the program.</source>
   <translation>Вручную записывайте только то, что сказали или передали вне программы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write down house incidents</source>
   <translation>Записывать происшествия в приюте</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Write down people, services and rooms; report each quarter.</source>
   <translation>Люди, услуги, комнаты и отчёт за каждый квартал.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>Write down that this consent is withdrawn today? {purpose}</source>
   <translation>Записать, что это согласие сегодня отозвано? {purpose}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/consent.py" />
   <source>Write down the day of the withdrawal.</source>
   <translation>Запишите день отзыва.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write down what was passed on</source>
   <translation>Записать, что передано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_advice.py" />
   <source>Write down what you learned and did, with day and hour.</source>
   <translation>Записывайте, что вы узнали и сделали, с датой и временем.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/attachments.py" />
   <location filename="../../src/caseapp/ui/pages/attachments_out.py" />
   <source>Write down who will get it.</source>
   <translation>Запишите, кто это получит.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/sharing.py" />
   <source>Write down why it was allowed.</source>
   <translation>Запишите, на каком основании.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>Write it without names, numbers and addresses, and let it be prepared again.</source>
   <translation>Напишите его без имён, номеров и адресов и составьте отчёт заново.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/honest_words.py" />
   <source>Write out only what is needed, onto an encrypted disk or stick. Delete it as soon as it has done its work. Send it neither by e-mail nor by messenger.</source>
   <translation>Выгружайте только необходимое, на зашифрованный диск или накопитель. Удаляйте файл, как только он сделал своё дело. Не отправляйте его ни почтой, ни мессенджером.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Write out the register</source>
   <translation>Экспортировать реестр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <location filename="../../src/caseapp/ui/pages/settings.py" />
   <source>Write out the whole vault</source>
   <translation>Выгрузить всё хранилище</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write out the whole vault, sealed</source>
   <translation>Выгружать всё хранилище в зашифрованном виде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Write the card down by hand, then type its twelve groups back from the paper:</source>
   <translation>Перепишите карту от руки, затем введите её двенадцать групп с бумаги:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Write the day as 31.12.2026.</source>
   <translation>Напишите день так: 31.12.2026.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/event.py" />
   <source>Write the degrees as a number, such as 43.238.</source>
   <translation>Запишите градусы числом, например 43.238.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>Write the key of the receiver.</source>
   <translation>Впишите ключ получателя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write the medical sheet</source>
   <translation>Вести медицинский лист</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/users.py" />
   <source>Write the name, at most {n} characters.</source>
   <translation>
    <numerusform>Напишите имя, не длиннее {n} знака.</numerusform>
    <numerusform>Напишите имя, не длиннее {n} знаков.</numerusform>
    <numerusform>Напишите имя, не длиннее {n} знаков.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/person.py" />
   <source>Write the number; never keep a copy of the document.</source>
   <translation>Запишите номер; копию документа не храните.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/permissions.py" />
   <source>Write the psychological sheet</source>
   <translation>Вести лист психолога</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_reminder.py" />
   <source>Write the text</source>
   <translation>Составить текст</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/__init__.py" />
   <source>Write the trafficking history</source>
   <translation>Описать историю эксплуатации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Writing and changing</source>
   <translation>Внесение и изменение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/moving.py" />
   <source>Writing the database anew with a new key</source>
   <translation>База записывается заново с новым ключом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/full_export.py" />
   <source>Writing the pictures and papers</source>
   <translation>Снимки и документы выгружаются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/full_export.py" />
   <source>Writing the records</source>
   <translation>Записи выгружаются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/restoring.py" />
   <source>Writing the vault</source>
   <translation>Запись хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/comment.py" />
   <source>Written by</source>
   <translation>Автор</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>Written down</source>
   <translation>Записано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/incident.py" />
   <source>Written down by</source>
   <translation>Кто записал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/retention.py" />
   <source>Written down by mistake</source>
   <translation>Записано по ошибке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_approval.py" />
   <source>Written down.</source>
   <translation>Записано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/papers.py" />
   <source>Written down: the paper was read here and not taken along.</source>
   <translation>Записано: бумагу прочитали здесь и не взяли с собой.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/closing.py" />
   <source>Written in: {language}</source>
   <translation>Язык текста: {language}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote a note about a shelter's quarter</source>
   <translation>Записано примечание к кварталу приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote a referral as an encrypted file</source>
   <translation>Направление записано зашифрованным файлом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote down an agreement with a shelter</source>
   <translation>Записано соглашение с приютом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote down that a consent was withdrawn</source>
   <translation>Записан отзыв согласия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote invented people for practice</source>
   <translation>Внесены вымышленные люди для учёбы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote out the whole vault, sealed</source>
   <translation>Выгружено всё хранилище в зашифрованном виде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote reminders of missing reports</source>
   <translation>Составлены напоминания о недостающих отчётах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote the answer to a referral as an encrypted file</source>
   <translation>Ответ на направление записан зашифрованным файлом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log_words.py" />
   <source>Wrote the text of a report</source>
   <translation>Написан текст отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/records/medical.py" />
   <source>X-ray or ultrasound</source>
   <translation>Рентген или УЗИ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_export.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>Year</source>
   <translation>Год</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/pages/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>Year so far</source>
   <translation>С начала года</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Year {year} of {name}</source>
   <translation>{year} год, {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/year.py" />
   <source>Year, added up from quarterly summaries</source>
   <translation>Год, сложенный из квартальных отчётов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review.py" />
   <source>Years for which names and answers stay after the last case was closed: {n}.</source>
   <translation>Сколько лет хранятся имена и ответы после закрытия последнего случая: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>Years, from {least} to {most}</source>
   <translation>Лет, от {least} до {most}</translation>
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
   <translation>Да</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Yes: it opens the backup {name}, which is whole.</source>
   <translation>Да, она открывает резервную копию {name}, копия цела.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recovery_try.py" />
   <source>Yes: it opens these records.</source>
   <translation>Да, она открывает это хранилище.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users.py" />
   <source>You</source>
   <translation>Вы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are not to blame for what others did to you. You have these rights:</source>
   <translation>Вы не виноваты в том, что сделали с вами другие. У вас есть эти права:</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You are treated with respect</source>
   <translation>К вам относятся с уважением</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/dialogs.py" />
   <source>You can go on working. If it happens again, give the report below to whoever looks after caseapp. It holds no names and no answers, only where the mistake is in the program.</source>
   <translation>Можно работать дальше. Если это повторится, передайте отчёт ниже тому, кто обслуживает caseapp. В нём нет ни имён, ни ответов — только место ошибки в программе.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/users_leaving.py" />
   <source>You cannot take yourself out.</source>
   <translation>Отозвать доступ у самого себя нельзя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide</source>
   <translation>Решаете вы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you report what was done to you. Our help does not depend on it. If you want to, we help you to find a lawyer.</source>
   <translation>Заявлять ли о том, что с вами сделали, решаете вы. Наша помощь от этого не зависит. Если хотите, мы поможем найти юриста.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You decide whether you stay, what you tell and which help you take. You may leave at any time.</source>
   <translation>Вы сами решаете, оставаться ли здесь, что рассказывать и какую помощь принимать. Уйти можно в любое время.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/vault/compartments.py" />
   <source>You do not hold the key of this compartment.</source>
   <translation>У вас нет ключа от этого раздела.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/full_export.py" />
   <source>You do not hold the keys of: {what}. These answers are marked as sealed in the file, unless the recovery card opens them for it.</source>
   <translation>У вас нет ключей к: {what}. Эти ответы в файле будут отмечены как закрытые, если их не откроет карта восстановления.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may also complain to the state body that protects personal data.</source>
   <translation>Вы можете пожаловаться и в государственный орган, который защищает персональные данные.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected.</source>
   <translation>В любое время вы можете спросить, что мы о вас храним, получить копию и попросить исправить ошибки.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we cannot do it, we tell you why.</source>
   <translation>Вы можете попросить исправить неверное, дописать недостающее и удалить то, что записано о вас. Если мы не можем этого сделать, мы объясним почему.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may change your mind</source>
   <translation>Вы можете передумать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>You may complain</source>
   <translation>Вы можете пожаловаться</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/own_copy.py" />
   <source>You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs nothing.</source>
   <translation>Вы вправе знать, что мы о вас храним. Об этом говорит эта бумага. Её можно попросить снова в любое время, это бесплатно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>You may not read or change the files of these records.</source>
   <translation>У вас нет права читать или менять файлы этого хранилища.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may see what is written</source>
   <translation>Вы можете посмотреть, что записано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/common.py" />
   <source>You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to anybody who works here. From that day on we share nothing more for this purpose.</source>
   <translation>Каждое согласие можно отозвать в любое время и без объяснений. Из-за этого вы не лишитесь помощи. Скажите или напишите об этом любому, кто здесь работает. С этого дня мы больше ничем не делимся для этой цели.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared.</source>
   <translation>Согласие можно отозвать в любое время. Из-за этого вы не лишитесь помощи. С этого дня больше ничего не передаётся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/seven_points.py" />
   <source>You need not answer every question. You may stop or rest at any time. You get help even if you do not tell everything.</source>
   <translation>Отвечать на каждый вопрос не обязательно. Можно остановиться или отдохнуть в любое время. Вы получите помощь, даже если расскажете не всё.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/approving.py" />
   <source>You prepared this report, so another manager approves it.</source>
   <translation>Этот отчёт составлен вами, поэтому его утверждает другой руководитель.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your agreement</source>
   <translation>Ваше согласие с планом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_collide.py" />
   <source>Your answers stand on the newer version now. Save when you are ready.</source>
   <translation>Ваши ответы теперь стоят на более новой версии. Сохраните, когда будете готовы.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your consent</source>
   <translation>Ваше согласие</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/consent_form.py" />
   <source>Your decision</source>
   <translation>Ваше решение</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your documents are yours</source>
   <translation>Ваши документы принадлежат вам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry.py" />
   <location filename="../../src/caseapp/ui/pages/reports.py" />
   <source>Your earlier unsaved answers are not put in yet. Leave without them?</source>
   <translation>Ваши прежние несохранённые ответы ещё не вставлены. Уйти без них?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/asking.py" />
   <source>Your first passphrase was made by somebody else.</source>
   <translation>Вашу первую парольную фразу создал другой человек.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Your first passphrase was made by somebody else. Set one that only you know; then you sign in with it.</source>
   <translation>Вашу первую парольную фразу создал другой человек. Задайте такую, которую знаете только вы; затем вы войдёте с ней.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your health</source>
   <translation>Ваше здоровье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <location filename="../../src/caseapp/ui/pages/unlock.py" />
   <source>Your name</source>
   <translation>Ваше имя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>Your name for it, as it will stand in tables</source>
   <translation>Ваше название для неё — таким оно будет в таблицах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter.py" />
   <source>Your name for the shelter, as it stands in tables</source>
   <translation>Ваше название приюта, как оно стоит в таблицах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/recover.py" />
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>Your new passphrase</source>
   <translation>Ваша новая парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_steps.py" />
   <source>Your own name is missing.</source>
   <translation>Не указано ваше имя.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/users_own.py" />
   <source>Your own passphrase</source>
   <translation>Ваша собственная парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/first_secrets.py" />
   <location filename="../../src/caseapp/ui/pages/recovery_new.py" />
   <source>Your passphrase</source>
   <translation>Ваша парольная фраза</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your passport and your other documents belong to you. Nobody may keep them from you.</source>
   <translation>Паспорт и другие документы принадлежат вам. Никто не вправе их у вас удерживать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your plan</source>
   <translation>Ваш план</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/rights.py" />
   <source>Your rights here</source>
   <translation>Ваши права здесь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/work.py" />
   <source>Your role does not allow this.</source>
   <translation>Ваша роль этого не позволяет.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_closed.py" />
   <source>Your role may read this entry and not change it.</source>
   <translation>Ваша роль позволяет читать эту запись, но не изменять её.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your safety plan</source>
   <translation>Ваш план безопасности</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/plan.py" />
   <source>Your support plan</source>
   <translation>Ваш план помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your talks with the psychologist</source>
   <translation>Ваши беседы с психологом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your time with us</source>
   <translation>Ваше время у нас</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/context.py" />
   <source>Your unsaved answers are back.</source>
   <translation>Ваши несохранённые ответы снова на месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/papers/parts.py" />
   <source>Your way home</source>
   <translation>Ваша дорога домой</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>a name beside the function; without it the report gives the function alone</source>
   <translation>имя рядом с должностью; без него в отчёте стоит только должность</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>a target; 0 takes it away</source>
   <translation>цель; 0 убирает её</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>activities</source>
   <translation>мероприятий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>age {years}</source>
   <translation>возраст: {years}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>all people in the records</source>
   <translation>всего людей в записях</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>also where its owner has a card here already, which is then taken back</source>
   <translation>и если у владельца уже есть здесь карточка; тогда она отзывается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>also where newer records stand on this computer</source>
   <translation>даже если на этом компьютере есть хранилище новее</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referrals.py" />
   <source>answer</source>
   <translation>ответ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>answered</source>
   <translation>ответ дан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>approve a report before it is issued</source>
   <translation>утвердить отчёт до выпуска</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>arrives on this day</source>
   <translation>прибывает в этот день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/spoken.py" />
   <source>at least so many: what the quarters that show this number have together</source>
   <translation>не менее: столько вместе в кварталах, показавших это число</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>at least so many: what the shelters that show this number have together</source>
   <translation>не менее: столько вместе у приютов, показавших это число</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/targets.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>at least {n}</source>
   <translation>не менее {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/targets.py" />
   <source>at least {n} per cent</source>
   <translation>не менее {n} процентов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>away: {why}</source>
   <translation>нет: {why}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>backup</source>
   <translation>резервная копия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/alike_bar.py" />
   <source>born {birth}</source>
   <translation>дата рождения {birth}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>by half-years: in the year, not in this quarter</source>
   <translation>по полугодиям: входят в год, но не в этот квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>by {day}</source>
   <translation>к {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>called {name}</source>
   <translation>обращение: {name}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>can open encrypted files</source>
   <translation>открывает зашифрованные файлы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>card since {day}</source>
   <translation>карточка с {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>card taken back</source>
   <translation>карточка отозвана</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/recognising.py" />
   <source>caseapp does not recognise this table.</source>
   <translation>caseapp не узнаёт эту таблицу.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>children</source>
   <translation>детей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>counts checked</source>
   <translation>проверено чисел</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>day</source>
   <translation>день</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <location filename="../../src/caseapp/ui/pages/shelter_agreement.py" />
   <source>dd.mm.yyyy</source>
   <translation>дд.мм.гггг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/days.py" />
   <source>dd.mm.yyyy or yyyy</source>
   <translation>дд.мм.гггг или гггг</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>digits at the foot of a printed report</source>
   <translation>цифры внизу напечатанного отчёта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>dispute the report of the quarter</source>
   <translation>оспорить отчёт за квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>earlier reports considered</source>
   <translation>учтено прежних отчётов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>family, danger, places</source>
   <translation>семья, опасность, места</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>fewer than {n}</source>
   <translation>
    <numerusform>меньше чем {n}</numerusform>
    <numerusform>меньше чем {n}</numerusform>
    <numerusform>меньше чем {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>folder</source>
   <translation>папка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/bed_list.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>free</source>
   <translation>свободно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>give a forgotten vault a new passphrase and card</source>
   <translation>дать хранилищу новую парольную фразу и карту, если фраза забыта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>health</source>
   <translation>здоровье</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>hh:mm</source>
   <translation>чч:мм</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/voice.py" />
   <source>hidden</source>
   <translation>скрыто</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: enough people, but it would tell a smaller number</source>
   <translation>скрыто: людей достаточно, но это выдало бы меньшее число</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: may be none, few or many</source>
   <translation>скрыто: может быть ноль, несколько или много</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>hidden: none or too few people</source>
   <translation>скрыто: людей нет или слишком мало</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>higher</source>
   <translation>выше</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_parts.py" />
   <source>hour</source>
   <translation>время</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>hours</source>
   <translation>часов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>in a folder</source>
   <translation>в папке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>issue a quarter as PDF</source>
   <translation>выпустить сводку за квартал в формате PDF</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>it does not continue the entry before it</source>
   <translation>она не продолжает предыдущую запись</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>it is signed with a key that is not that person's</source>
   <translation>она подписана ключом, который этому человеку не принадлежит</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its content was changed</source>
   <translation>её содержание изменено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its number is not the next one; an entry was taken out, put in or moved</source>
   <translation>её номер не следующий по порядку; запись изъята, вставлена или перемещена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/chain.py" />
   <source>its signature is not right</source>
   <translation>её подпись неверна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>key of the receiver; the recovery card by default</source>
   <translation>ключ получателя; по умолчанию карта восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>late reports of all quarters: {n}</source>
   <translation>опаздывающих отчётов за все кварталы: {n}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>less</source>
   <translation>минус</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>limit reached</source>
   <translation>предел достигнут</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list half-years, each in the place of its quarters</source>
   <translation>показать полугодия, каждое вместо своих кварталов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list the quarters that can be exported</source>
   <translation>показать кварталы, за которые можно сделать экспорт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list the targets of a year, or set some of them</source>
   <translation>показать цели на год или задать некоторые</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list what a target can be set for</source>
   <translation>показать, для чего можно задать цель</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>list what is there of each quarter</source>
   <translation>показать, что есть за каждый квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>list what waits for a decision or an answer</source>
   <translation>перечислить, что ждёт решения или ответа</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>list who has access, with roles and keys</source>
   <translation>показать, у кого есть доступ, с ролями и ключами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>look whether a vault is whole</source>
   <translation>проверить целостность хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>lower</source>
   <translation>ниже</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>make a practice vault of invented people</source>
   <translation>создать учебное хранилище с вымышленными людьми</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>make a vault from a backup</source>
   <translation>создать хранилище из резервной копии</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>makes</source>
   <translation>равно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>missing</source>
   <translation>не получен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>names, birth, documents, contacts</source>
   <translation>имена, рождение, документы, контакты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>national report</source>
   <translation>отчёт по стране</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>needed only where several people open these records</source>
   <translation>нужно, только если хранилище открывают несколько человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>network folder</source>
   <translation>сетевая папка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>never</source>
   <translation>никогда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>nights</source>
   <translation>ночей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/organisations.py" />
   <source>no card</source>
   <translation>карточки нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/counts.py" />
   <location filename="../../src/caseapp/reports/legend.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>nobody can be counted here</source>
   <translation>здесь никого не может быть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>none is known</source>
   <translation>неизвестна ни одна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>not in use</source>
   <translation>не используется</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/register.py" />
   <source>not taken over</source>
   <translation>не принимается</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>on a stick</source>
   <translation>на флешке</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>on another computer</source>
   <translation>на другом компьютере</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>opening day not known</source>
   <translation>дата открытия неизвестна</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>paid</source>
   <translation>выплачено</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>participants</source>
   <translation>участников</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>people</source>
   <translation>человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>per cent</source>
   <translation>процентов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>persons</source>
   <translation>человек</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/beside.py" />
   <source>planned</source>
   <translation>запланировано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>plus</source>
   <translation>плюс</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>print reminders of missing reports</source>
   <translation>вывести напоминания о недостающих отчётах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>print the data inside a summary</source>
   <translation>напечатать данные, вложенные в сводку</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/breach_notice.py" />
   <source>psychological help</source>
   <translation>психологическая помощь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>put off, was due on {day}</source>
   <translation>отложено, срок был {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/db/logbook.py" />
   <source>quarterly report</source>
   <translation>квартальный отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>quarterly summaries</source>
   <translation>квартальные сводки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>read only, change nothing</source>
   <translation>только прочитать, ничего не менять</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/national.py" />
   <source>received</source>
   <translation>получен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/shared_list.py" />
   <source>receiver not written down</source>
   <translation>получатель не записан</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral.py" />
   <source>referral</source>
   <translation>направление</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>referrals as encrypted files</source>
   <translation>направления зашифрованными файлами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>registers in and out</source>
   <translation>приём и выдача реестров</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>repeat the audit of a summary from the file alone</source>
   <translation>повторить проверку сводки по одному лишь файлу</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>reports, unsealed backups and cards of the same vault</source>
   <translation>отчёты, открытые резервные копии и карточки того же хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/field.py" />
   <source>required</source>
   <translation>обязательно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>say who prepared a report</source>
   <translation>указать, кем составлен отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>set by how many days after a quarter its report is due</source>
   <translation>установить, через сколько дней после квартала ожидается отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>settle a dispute by its number</source>
   <translation>уладить возражение по его номеру</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>sheets</source>
   <translation>листов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>shelters: quarters, agreements, reminders</source>
   <translation>приюты: кварталы, соглашения, напоминания</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/gist.py" />
   <source>since {day}</source>
   <translation>с {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>smallest number that may be shown</source>
   <translation>наименьшее число, которое можно показать</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/erase_backups.py" />
   <source>stick</source>
   <translation>флешка</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take a referral or an answer in</source>
   <translation>принять направление или ответ</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take in a card whose digits agree</source>
   <translation>принять карточку, цифры которой совпали</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take summaries in</source>
   <translation>принять сводки</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>take the rows of a register in</source>
   <translation>принять строки реестра</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>tell of the audit log and what vouches for it</source>
   <translation>рассказать о журнале событий и о том, что его подтверждает</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of a share; two of them, instead of the card</source>
   <translation>текст части; двух частей вместо карты</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card</source>
   <translation>текст карты восстановления</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card, instead of a passphrase</source>
   <translation>текст карты восстановления вместо парольной фразы</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>text of the recovery card, to open what you cannot read</source>
   <translation>текст карты восстановления, чтобы открыть то, что вам прочитать нельзя</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>the audit log</source>
   <translation>журнал событий</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the project of the report</source>
   <translation>проект, по которому составлен отчёт</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the vault that the window opens</source>
   <translation>хранилище, которое открывает окно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>the whole of all shelters</source>
   <translation>общий итог по всем приютам</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/definitions.py" />
   <source>times</source>
   <translation>раз</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_earlier.py" />
   <source>took a saving back</source>
   <translation>отмена сохранения</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>trust a shelter's card no more</source>
   <translation>больше не доверять карточке приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/change.py" />
   <source>unchanged</source>
   <translation>без изменений</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>under the code, without the name</source>
   <translation>под кодом, без имени</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/plan.py" />
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>until {day}</source>
   <translation>до {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>verify an exported audit log without a vault</source>
   <translation>проверить выгруженный журнал событий без хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/consents.py" />
   <source>what-went-where</source>
   <translation>что-кому-передано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>who gets it; for others, whoever did not consent is left out</source>
   <translation>для кого файл; для других не входят те, кто не дал согласия</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>who gets the new passphrase; the first user by default</source>
   <translation>кто получит новую парольную фразу; по умолчанию первый пользователь</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with answers about family, danger and places</source>
   <translation>с ответами о семье, опасности и местах</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with medical answers</source>
   <translation>с медицинскими ответами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with names, birth, documents, contacts</source>
   <translation>с именами, данными о рождении, документами, контактами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/breach_found.py" />
   <source>with psychological answers</source>
   <translation>с психологическими ответами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>write a note about a shelter's quarter</source>
   <translation>записать примечание к кварталу приюта</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a referral for an organisation</source>
   <translation>записать направление для организации</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write a sealed backup</source>
   <translation>записать зашифрованную резервную копию</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a year of all shelters as a workbook or table</source>
   <translation>записать год по всем приютам книгой или таблицей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write a year, added up from its issued quarters</source>
   <translation>записать год, сложенный из выпущенных кварталов</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write beside sealed entries what they say</source>
   <translation>писать рядом с закрытыми записями их содержание</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/following.py" />
   <source>write down the agreement with a shelter</source>
   <translation>записать соглашение с приютом</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write out the whole vault, sealed</source>
   <translation>выгрузить всё хранилище в зашифрованном виде</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/commands.py" />
   <source>write over a file that is there already</source>
   <translation>записать поверх файла, который уже есть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser_keeping.py" />
   <source>write the audit log as a signed file or a table</source>
   <translation>сохранить журнал событий подписанным файлом или таблицей</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the coded records</source>
   <translation>экспортировать записи под кодами</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the public card of a vault</source>
   <translation>записать открытую карточку хранилища</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>write the whole of a quarter</source>
   <translation>записать общий итог за квартал</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/parser.py" />
   <source>your own name for its owner</source>
   <translation>имя, под которым вы знаете владельца</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>{all} in all</source>
   <translation>Всего: {all}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/form/form.py" />
   <location filename="../../src/caseapp/ui/pages/person_parts.py" />
   <source>{answered} of {all}</source>
   <translation>{answered} из {all}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>{away} away, {children} children along</source>
   <translation>Отсутствуют: {away}, детей с ними: {children}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/found.py" />
   <source>{cloud} copies the folder of these records out of the house, file by file, and a copy made while you work may not open. Move the folder out of {cloud}.</source>
   <translation>{cloud} копирует папку этого хранилища за пределы приюта, файл за файлом; копия, снятая во время работы, может не открыться. Уберите папку из {cloud}.</translation>
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
   <translation>{day}, подсчитано</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>{day}, {place}: read again and whole, people: {people}</source>
   <translation>{day}, {place}: прочитана снова и цела, людей: {people}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_backup.py" />
   <source>{day}, {place}: was not finished</source>
   <translation>{day}, {place}: не закончена</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: found</source>
   <translation>{element}: есть</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not found</source>
   <translation>{element}: нет</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not known yet</source>
   <translation>{element}: пока неизвестно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_elements.py" />
   <source>{element}: not needed under 18</source>
   <translation>{element}: до 18 лет не требуются</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/settings_recovery.py" />
   <source>{first}, {then}</source>
   <translation>{first}, {then}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/card_paper.py" />
   <source>{kind}  ·  printed on {day}</source>
   <translation>{kind}  ·  напечатано {day}</translation>
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
   <translation>{name} — не число.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/running.py" />
   <source>{name} is there already, so nothing was written.</source>
   <translation>Файл {name} уже есть, поэтому ничего не записано.</translation>
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
   <translation>{name}: с {first} по {last}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/board_view.py" />
   <source>{name}: to bed {bed} from {day} on</source>
   <translation>{name}: на койко-место {bed} с {day}</translation>
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
    <numerusform>{name}: {n} человек</numerusform>
    <numerusform>{name}: {n} человека</numerusform>
    <numerusform>{name}: {n} человек</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/body.py" />
   <location filename="../../src/caseapp/ui/widgets/count_words.py" />
   <source>{name}: {rule}</source>
   <translation>{name}. {rule}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_what_if.py" />
   <source>{numbers} People in shown lines: {now}% in place of {before}%.</source>
   <translation>{numbers} Людей в показанных строках: {now} % вместо {before} %.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>{number} is not written as a whole number.</source>
   <translation>Число {number} записано не как целое.</translation>
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
    <numerusform>Отсутствует: {n}</numerusform>
    <numerusform>Отсутствует: {n}</numerusform>
    <numerusform>Отсутствует: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>{n} children along</source>
   <translation>
    <numerusform>{n} ребёнок вместе</numerusform>
    <numerusform>{n} ребёнка вместе</numerusform>
    <numerusform>{n} детей вместе</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <source>{n} counts were checked in this way.</source>
   <translation>
    <numerusform>Так проверено {n} число.</numerusform>
    <numerusform>Так проверены {n} числа.</numerusform>
    <numerusform>Так проверено {n} чисел.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelter_words.py" />
   <source>{n} days after the deadline</source>
   <translation>
    <numerusform>{n} день после срока</numerusform>
    <numerusform>{n} дня после срока</numerusform>
    <numerusform>{n} дней после срока</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/today_cards.py" />
   <source>{n} days ago</source>
   <translation>
    <numerusform>{n} день назад</numerusform>
    <numerusform>{n} дня назад</numerusform>
    <numerusform>{n} дней назад</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/actions/due_words.py" />
   <source>{n} days late</source>
   <translation>
    <numerusform>{n} день назад</numerusform>
    <numerusform>{n} дня назад</numerusform>
    <numerusform>{n} дней назад</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/widgets/board_words.py" />
   <source>{n} days left</source>
   <translation>
    <numerusform>остался {n} день</numerusform>
    <numerusform>осталось {n} дня</numerusform>
    <numerusform>осталось {n} дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/reports/proof.py" />
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} earlier reports were considered.</source>
   <translation>
    <numerusform>Учтён {n} более ранний отчёт.</numerusform>
    <numerusform>Учтены {n} более ранних отчёта.</numerusform>
    <numerusform>Учтено {n} более ранних отчётов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/log_export.py" />
   <source>{n} entries were saved in {name}.</source>
   <translation>
    <numerusform>В файл {name} сохранена {n} запись.</numerusform>
    <numerusform>В файл {name} сохранены {n} записи.</numerusform>
    <numerusform>В файл {name} сохранено {n} записей.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_view.py" />
   <source>{n} more</source>
   <translation>ещё {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds.py" />
   <source>{n} nights</source>
   <translation>
    <numerusform>{n} ночь</numerusform>
    <numerusform>{n} ночи</numerusform>
    <numerusform>{n} ночей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/beds_night.py" />
   <source>{n} nights before this one are not counted.</source>
   <translation>
    <numerusform>До этой не подсчитана {n} ночь.</numerusform>
    <numerusform>До этой не подсчитаны {n} ночи.</numerusform>
    <numerusform>До этой не подсчитано {n} ночей.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/cli/reporting.py" />
   <source>{n} numbers were hidden together with earlier reports and can be judged only with them.</source>
   <translation>
    <numerusform>{n} число скрыто с учётом прежних отчётов, и судить о нём можно только вместе с ними.</numerusform>
    <numerusform>{n} числа скрыты с учётом прежних отчётов, и судить о них можно только вместе с ними.</numerusform>
    <numerusform>{n} чисел скрыто с учётом прежних отчётов, и судить о них можно только вместе с ними.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} numbers were looked at.</source>
   <translation>
    <numerusform>Рассмотрено {n} число.</numerusform>
    <numerusform>Рассмотрено {n} числа.</numerusform>
    <numerusform>Рассмотрено {n} чисел.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{n} other issued reports were considered: {quarters}.</source>
   <translation>
    <numerusform>Учтён ещё {n} выпущенный отчёт: {quarters}.</numerusform>
    <numerusform>Учтены ещё {n} выпущенных отчёта: {quarters}.</numerusform>
    <numerusform>Учтено ещё {n} выпущенных отчётов: {quarters}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_mentions.py" />
   <source>{n} things in the text point at people. Take each out, or say why it stays. Until then the report is not issued.</source>
   <translation>
    <numerusform>{n} место в тексте указывает на людей. Уберите его или укажите, почему оно остаётся. До этого отчёт не выпускается.</numerusform>
    <numerusform>{n} места в тексте указывают на людей. Уберите каждое или укажите, почему оно остаётся. До этого отчёт не выпускается.</numerusform>
    <numerusform>{n} мест в тексте указывают на людей. Уберите каждое или укажите, почему оно остаётся. До этого отчёт не выпускается.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>{n} wrong passphrases were tried in your name before this sign-in.</source>
   <translation>
    <numerusform>Перед этим входом под вашим именем {n} раз введена неверная парольная фраза.</numerusform>
    <numerusform>Перед этим входом под вашим именем {n} раза введена неверная парольная фраза.</numerusform>
    <numerusform>Перед этим входом под вашим именем {n} раз введена неверная парольная фраза.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/users_banner.py" />
   <source>{n} wrong passphrases were tried in your name since your last sign-in, {moment}.</source>
   <translation>
    <numerusform>После вашего прошлого входа ({moment}) под вашим именем {n} раз введена неверная парольная фраза.</numerusform>
    <numerusform>После вашего прошлого входа ({moment}) под вашим именем {n} раза введена неверная парольная фраза.</numerusform>
    <numerusform>После вашего прошлого входа ({moment}) под вашим именем {n} раз введена неверная парольная фраза.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{part}: for others to read. Let them open the same file.</source>
   <translation>{part}: читают другие. Пусть откроют этот же файл.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_form.py" />
   <source>{part}: only whoever may read them can send them.</source>
   <translation>{part}: послать может только тот, кто вправе их читать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{percent}% of the people stand in lines whose number is shown.</source>
   <translation>В строках, число в которых показано, — {percent} % людей.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/statistics/targets.py" />
   <source>{population}: {answer}</source>
   <translation>{population}: {answer}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reportable.py" />
   <source>{quarter} has not ended yet.</source>
   <translation>{quarter} ещё не закончился.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/following_up.py" />
   <source>{quarter} is not among the quarters that are followed here.</source>
   <translation>{quarter} не входит в число кварталов, за которыми здесь следят.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>{quarter} was not issued, so every sum over the year is “at least”.</source>
   <translation>{quarter} не выпущен, поэтому все суммы за год — «не менее».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>{quarter} · issued {day}</source>
   <translation>{quarter} · выпущен {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/reports_numbers.py" />
   <source>{quarter} · not issued yet</source>
   <translation>{quarter} · ещё не выпущен</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>{quarter}, due by {day}</source>
   <translation>{quarter}, срок {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/reminding.py" />
   <source>{quarter}, was due by {day}</source>
   <translation>{quarter}, срок был {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/year.py" />
   <source>{quarter}: fingerprint {digits} …</source>
   <translation>{quarter}: отпечаток {digits} …</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/shelters.py" />
   <source>{quarter}: {there} of {n} shelters have reported</source>
   <translation>
    <numerusform>{quarter}: отчитался {there} из {n} приюта</numerusform>
    <numerusform>{quarter}: отчитались {there} из {n} приютов</numerusform>
    <numerusform>{quarter}: отчитались {there} из {n} приютов</numerusform>
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
   <translation>{reason}. Уничтожение выполнил(а): {user}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/review_parts.py" />
   <source>{reason}. Written down on {since} by {user}.</source>
   <translation>{reason}. Записано {since}: {user}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/report_view.py" />
   <source>{reason}; seen here only, never in the report</source>
   <translation>{reason}; видно только здесь, в отчёте — никогда</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/stay_extras.py" />
   <source>{room}, bed {bed}</source>
   <translation>{room}, койко-место {bed}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{sender} answers about case {code}</source>
   <translation>{sender}: ответ по случаю {code}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/referral_letter.py" />
   <source>{sender} asks for help</source>
   <translation>{sender}: просьба о помощи</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/people.py" />
   <source>{shown} of {all}</source>
   <translation>{shown} из {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/caseapp/ui/pages/reports_protection.py" />
   <source>{shown} of {n} numbers are shown, the others are hidden.</source>
   <translation>
    <numerusform>Показано {shown} из {n} числа, остальные скрыты.</numerusform>
    <numerusform>Показано {shown} из {n} чисел, остальные скрыты.</numerusform>
    <numerusform>Показано {shown} из {n} чисел, остальные скрыты.</numerusform>
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
   <translation>{title} (продолжение)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/restore.py" />
   <source>{told} Restore the backup into the new folder all the same? What stands here stays.</source>
   <translation>{told} Всё равно восстановить копию в новую папку? То, что здесь есть, останется.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>{told}. Shall we make one now?</source>
   <translation>{told}. Сделать её сейчас?</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/widgets/backup_line.py" />
   <source>{told}. What was written since then stands only here.</source>
   <translation>{told}. Записанное с тех пор есть только здесь.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/inbox_cards.py" />
   <source>{typed} of {all} digits</source>
   <translation>{typed} из {all} цифр</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/entry_compare.py" />
   <source>{user} changed this entry while you were writing on it ({moment}). Choose which answers stay.</source>
   <translation>Пока вы писали, эту запись изменил другой человек: {user} ({moment}). Выберите, какие ответы останутся.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/today.py" />
   <source>{weekday}, {day}</source>
   <translation>{weekday}, {day}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/ui/pages/calendar_model.py" />
   <source>{weekday}, {day}: free</source>
   <translation>{weekday}, {day}: свободно</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/log.py" />
   <source>{what}, no. {number}</source>
   <translation>{what}, № {number}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>{who}, in one person</source>
   <translation>{who} (одно и то же лицо)</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/reports/first_page.py" />
   <source>{year} so far: {result} of {target}</source>
   <translation>С начала {year} года: {result} из {target}</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>“{column}” belongs to an entry that this row does not hold.</source>
   <translation>«{column}» относится к записи, которой нет в этой строке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/assembling.py" />
   <source>“{column}” is missing.</source>
   <translation>Нет значения «{column}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/htcds.py" />
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: neither yes nor no.</source>
   <translation>«{column}»: ни «да», ни «нет».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: no whole number, or one that is too large.</source>
   <translation>«{column}»: не целое число или слишком большое.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: this date cannot be read. Write it as 17.05.1998.</source>
   <translation>«{column}»: дату не удаётся прочитать. Пишите так: 17.05.1998.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc.py" />
   <source>“{column}”: this is no year up to now.</source>
   <translation>«{column}»: это не год до сегодняшнего дня.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: this text is too long.</source>
   <translation>«{column}»: текст слишком длинный.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/register/ctdc_columns.py" />
   <location filename="../../src/caseapp/exchange/register/values.py" />
   <source>“{column}”: “{value}” is not one of its answers.</source>
   <translation>«{column}»: ответа «{value}» нет в списке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>“{field}” holds an answer that is not in its list.</source>
   <translation>В поле «{field}» стоит ответ, которого нет в списке.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/actions/checking.py" />
   <source>“{field}” needs an answer.</source>
   <translation>Поле «{field}» нужно заполнить.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” in “{place}” is not an id.</source>
   <translation>«{name}» в «{place}» — не идентификатор.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” in “{place}” is not known in this version.</source>
   <translation>«{name}» в «{place}» этой версии программы неизвестно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{name}” is not known in this version.</source>
   <translation>«{name}» этой версии программы неизвестно.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: its folder is not there.</source>
   <translation>Файл «{name}» не сохранён: его папки нет на месте.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: the disk is full.</source>
   <translation>Файл «{name}» не сохранён: диск переполнен.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/files.py" />
   <source>“{name}” was not saved: the place cannot be written to.</source>
   <translation>Файл «{name}» не сохранён: туда нельзя записывать.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” cannot hold anyone, and yet its value is not 0.</source>
   <translation>В «{place}» никого не может быть, а значение не равно 0.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” does not say what it counts.</source>
   <translation>В «{place}» не сказано, что подсчитано.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” groups something that is not a category.</source>
   <translation>«{place}» объединяет то, что не является категорией.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” has no categories.</source>
   <translation>В «{place}» нет категорий.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” has no “{name}”.</source>
   <translation>В «{place}» нет «{name}».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” is a group and a category at once.</source>
   <translation>«{place}» — одновременно группа и категория.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is exact and a bound at once.</source>
   <translation>«{place}» — сразу точное число и граница.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is less than {least}.</source>
   <translation>«{place}» меньше {least}.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is neither true nor false.</source>
   <translation>«{place}» — ни «истина», ни «ложь».</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a SHA-256.</source>
   <translation>«{place}» — не SHA-256.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a date such as 2026-09-30.</source>
   <translation>«{place}» — не дата вида 2026-09-30.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>“{place}” is not a date.</source>
   <translation>«{place}» — не дата.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a language such as ru.</source>
   <translation>«{place}» — не язык вида ru.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a list.</source>
   <translation>«{place}» — не список.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a moment such as 2026-10-04T09:00:00Z.</source>
   <translation>«{place}» — не момент времени вида 2026-10-04T09:00:00Z.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a quarter such as 2026-Q3.</source>
   <translation>«{place}» — не квартал вида 2026-Q3.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <source>“{place}” is not a question with its answer.</source>
   <translation>«{place}» — не вопрос с ответом.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a text.</source>
   <translation>«{place}» — не текст.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not a whole number.</source>
   <translation>«{place}» — не целое число.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <source>“{place}” is not a year.</source>
   <translation>«{place}» — не год.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>“{place}” is not an action and its object.</source>
   <translation>«{place}» не содержит действия и его предмета.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not an id.</source>
   <translation>«{place}» — не идентификатор.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” is not an object with entries.</source>
   <translation>«{place}» — не объект с записями.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/referral/letter.py" />
   <source>“{place}” is not written as it should be.</source>
   <translation>«{place}» записано не так, как положено.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <source>“{place}” is not written in hexadecimal digits.</source>
   <translation>«{place}» записано не шестнадцатеричными цифрами.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” is the sum of nothing.</source>
   <translation>«{place}» — сумма без слагаемых.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <source>“{place}” lists more than {most}.</source>
   <translation>В «{place}» больше {most} пунктов.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/audit_file.py" />
   <location filename="../../src/caseapp/exchange/referral/answers.py" />
   <location filename="../../src/caseapp/exchange/summary/counts.py" />
   <location filename="../../src/caseapp/exchange/summary/reading.py" />
   <location filename="../../src/caseapp/exchange/summary/strict.py" />
   <source>“{place}” names something twice.</source>
   <translation>В «{place}» что-то названо дважды.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/base/periods.py" />
   <source>“{text}” is not a quarter. Write it as 2026-Q3.</source>
   <translation>«{text}» — не квартал. Пишите так: 2026-Q3.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/cli/yearly.py" />
   <source>“{text}” is not a target. Write it as persons_new=40.</source>
   <translation>«{text}» — не цель. Напишите так: persons_new=40.</translation>
  </message>
  <message>
   <location filename="../../src/caseapp/exchange/spreadsheet.py" />
   <source>“{title}” has more rows than a sheet can hold.</source>
   <translation>В «{title}» больше строк, чем вмещает лист.</translation>
  </message>
 </context>
</TS>
