<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the system has it</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Let texts &amp;glide when a difference is chosen</source>
        <translation>Плавно прокру&amp;чувати тексти, коли вибрано відмінність</translation>
    </message>
    <message>
        <source>&amp;Begin where I left off</source>
        <translation>&amp;Продовжувати з місця, де роботу завершено</translation>
    </message>
    <message>
        <source>As the program’s own words</source>
        <translation>Як в інтерфейсі програми</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Кольори:</translation>
    </message>
    <message>
        <source>&amp;Font of articles:</source>
        <translation>&amp;Шрифт статей:</translation>
    </message>
    <message>
        <source>&amp;Size of articles:</source>
        <translation>&amp;Розмір тексту статей:</translation>
    </message>
    <message>
        <source>Comparisons:</source>
        <translation>Порівняння:</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Під час запуску:</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запис файлу {file}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>Збережено {file}.</translation>
    </message>
    <message>
        <source>Un&amp;lock event</source>
        <translation>Роз&amp;блокувати подію</translation>
    </message>
    <message>
        <source>&amp;Lock event</source>
        <translation>&amp;Заблокувати подію</translation>
    </message>
    <message>
        <source>Merge “{event}” with</source>
        <translation>Об’єднати «{event}» із подією</translation>
    </message>
    <message numerus="yes">
        <source>splitting off %Ln article(s)</source>
        <translation>
            <numerusform>відокремлення %Ln статті</numerusform>
            <numerusform>відокремлення %Ln статей</numerusform>
            <numerusform>відокремлення %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to</source>
        <translation>
            <numerusform>Перемістити %Ln статтю до події</numerusform>
            <numerusform>Перемістити %Ln статті до події</numerusform>
            <numerusform>Перемістити %Ln статей до події</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln article(s) to “{event}”</source>
        <translation>
            <numerusform>переміщення %Ln статті до «{event}»</numerusform>
            <numerusform>переміщення %Ln статей до «{event}»</numerusform>
            <numerusform>переміщення %Ln статей до «{event}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln article(s) out</source>
        <translation>
            <numerusform>вилучення %Ln статті з події</numerusform>
            <numerusform>вилучення %Ln статей з події</numerusform>
            <numerusform>вилучення %Ln статей з події</numerusform>
        </translation>
    </message>
    <message>
        <source>locking “{event}”</source>
        <translation>блокування «{event}»</translation>
    </message>
    <message>
        <source>unlocking “{event}”</source>
        <translation>розблокування «{event}»</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>Перейменувати подію</translation>
    </message>
    <message>
        <source>Title, which the event keeps whatever articles come:</source>
        <translation>Назва, яку подія збереже, хоч би які статті додалися:</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln event(s)</source>
        <translation>
            <numerusform>об’єднання %Ln події</numerusform>
            <numerusform>об’єднання %Ln подій</numerusform>
            <numerusform>об’єднання %Ln подій</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{event}”</source>
        <translation>перейменування «{event}»</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln article(s)</source>
        <translation>
            <numerusform>додавання %Ln статті</numerusform>
            <numerusform>додавання %Ln статей</numerusform>
            <numerusform>додавання %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %Ln article(s): {tags}</source>
        <translation>
            <numerusform>зміна міток %Ln статті: {tags}</numerusform>
            <numerusform>зміна міток %Ln статей: {tags}</numerusform>
            <numerusform>зміна міток %Ln статей: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>behind Undo</comment>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>removal of the note</source>
        <translation>вилучення нотатки</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Updating search and events</source>
        <translation>Оновлення пошуку й подій</translation>
    </message>
    <message>
        <source>{result}. The list does not show it: a search or a filter is set.</source>
        <translation>{result}. У списку цього не видно: задано пошук або фільтр.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показати в списку</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>Importing was stopped. What had come in before is in the archive.</source>
        <translation>Імпорт зупинено. Усе, що надійшло раніше, є в архіві.</translation>
    </message>
    <message>
        <source>Updating was stopped. Search and events may lack what came in last.</source>
        <translation>Оновлення зупинено. У пошуку та подіях може бракувати того, що надійшло останнім.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>Імпортовано %Ln статтю</numerusform>
            <numerusform>Імпортовано %Ln статті</numerusform>
            <numerusform>Імпортовано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored from the trash</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln відновлено зі смітника</numerusform>
            <numerusform>%Ln відновлено зі смітника</numerusform>
            <numerusform>%Ln відновлено зі смітника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the archive</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln вже в архіві</numerusform>
            <numerusform>%Ln вже в архіві</numerusform>
            <numerusform>%Ln вже в архіві</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>saving the search “{name}”</source>
        <translation>збереження пошуку «{name}»</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Перейменувати збережений пошук</translation>
    </message>
    <message>
        <source>renaming the search “{name}”</source>
        <translation>перейменування пошуку «{name}»</translation>
    </message>
    <message>
        <source>deleting the search “{name}”</source>
        <translation>вилучення пошуку «{name}»</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>Показати всі відмінності</translation>
    </message>
    <message>
        <source>No differences of the chosen kinds.</source>
        <translation>Відмінностей вибраних видів немає.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>За вагомістю</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>За місцем у тексті</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>За видом</translation>
    </message>
    <message>
        <source>Order of the differences</source>
        <translation>Порядок відмінностей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer apply…</source>
        <translation>
            <numerusform>%Ln рішення більше не діє…</numerusform>
            <numerusform>%Ln рішення більше не діють…</numerusform>
            <numerusform>%Ln рішень більше не діють…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences found among %Ln statement(s) checked.</source>
        <translation>
            <numerusform>Перевірено %Ln твердження; відмінностей не знайдено.</numerusform>
            <numerusform>Перевірено %Ln твердження; відмінностей не знайдено.</numerusform>
            <numerusform>Перевірено %Ln тверджень; відмінностей не знайдено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} з {all}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to what was listed before</source>
        <translation>Назад до попереднього списку</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Можливо, ви мали на увазі {query}?</translation>
    </message>
    <message>
        <source>Paired by you · outlined</source>
        <translation>Зіставлено вами · обведено</translation>
    </message>
    <message>
        <source>{absence} · nearest outlined</source>
        <translation>{absence} · найближче обведено</translation>
    </message>
    <message>
        <source>{name} was published</source>
        <translation>{name}: публікація</translation>
    </message>
    <message>
        <source>against {others}</source>
        <translation>натомість {others}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>не згадано</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds</source>
        <translation>Немає нічого з вибраних видів</translation>
    </message>
    <message>
        <source>Nothing is dated</source>
        <translation>Дат немає</translation>
    </message>
    <message>
        <source>The accounts give no day, month, year or hour.</source>
        <translation>У викладах не вказано ні дня, ні місяця, ні року, ні години.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Відкрити підстави</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Немає в цьому тексті</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Знайти в цьому тексті</translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation>Умовні позначення та фільтр</translation>
    </message>
    <message>
        <source>What the differences are about</source>
        <translation>Чого стосуються відмінності</translation>
    </message>
    <message>
        <source>Kinds: {shown} of {all}</source>
        <translation>Види: {shown} з {all}</translation>
    </message>
    <message>
        <source>Kinds: all</source>
        <translation>Види: усі</translation>
    </message>
    <message>
        <source>What the differences are about, {shown} of {all}</source>
        <translation>Чого стосуються відмінності, {shown} з {all}</translation>
    </message>
    <message>
        <source>What the differences are about, all</source>
        <translation>Чого стосуються відмінності, усі</translation>
    </message>
    <message>
        <source>Why this is a difference</source>
        <translation>Чому це відмінність</translation>
    </message>
    <message>
        <source>{words}   possible</source>
        <translation>{words}   можливо</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Чому: {reason}</translation>
    </message>
    <message>
        <source>paired by you: {words}</source>
        <translation>зіставлено вами: {words}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Вилучити виділення</translation>
    </message>
    <message>
        <source>Progress and results</source>
        <translation>Поступ і результати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} з {all}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} за секунду</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>залишилося {time}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>{meaning}
Show or hide: {key}</source>
        <translation>{meaning}
Показати або сховати: {key}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): {title}</source>
        <translation>
            <numerusform>%Ln версія: {title}</numerusform>
            <numerusform>%Ln версії: {title}</numerusform>
            <numerusform>%Ln версій: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Схожі на: {title}</translation>
    </message>
    <message>
        <source>This can’t be searched for</source>
        <translation>Такий пошук неможливий</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Зняти фільтри</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Articles are still coming in. Stop importing?</source>
        <translation>Статті ще імпортуються. Зупинити імпорт?</translation>
    </message>
    <message>
        <source>What has come in so far is in the archive. The rest comes in when you choose the same files again.</source>
        <translation>Усе, що вже надійшло, є в архіві. Решта надійде, якщо ви виберете ті самі файли ще раз.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Зупинити імпорт</translation>
    </message>
    <message>
        <source>Bring articles into the archive</source>
        <translation>Додати статті до архіву</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>No events yet. Two accounts of one occurrence make an event; events are found after importing.</source>
        <translation>Подій ще немає. Два виклади того самого випадку утворюють подію; події визначаються після імпорту.</translation>
    </message>
    <message numerus="yes">
        <source>Trash (%Ln)</source>
        <translation>
            <numerusform>Смітник (%Ln)</numerusform>
            <numerusform>Смітник (%Ln)</numerusform>
            <numerusform>Смітник (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was thrown away, to restore it</source>
        <translation>Показати вміст смітника, щоб відновити потрібне</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>What is said, and who says it</source>
        <translation>Що сказано і хто це каже</translation>
    </message>
    <message>
        <source>How it is put: certainty and wording</source>
        <translation>Як це подано: певність і формулювання</translation>
    </message>
    <message>
        <source>Every difference</source>
        <translation>Усі відмінності</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>Читати поруч</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln article(s)</source>
        <translation>
            <numerusform>Порівняти %Ln статтю</numerusform>
            <numerusform>Порівняти %Ln статті</numerusform>
            <numerusform>Порівняти %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} articles with Ctrl or Shift, or choose an event of at most {most}</source>
        <translation>Виберіть від двох до {most} статей, утримуючи Ctrl або Shift, або подію, у якій їх не більше {most}</translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation>Порядок і групи списку</translation>
    </message>
    <message>
        <source>Save the search under a name</source>
        <translation>Зберегти пошук під назвою</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>&amp;Note on the passage…</source>
        <translation>&amp;Нотатка до уривка…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Що можна шукати</translation>
    </message>
    <message>
        <source>Texts side by side</source>
        <translation>Тексти поруч</translation>
    </message>
    <message>
        <source>How many texts stand side by side</source>
        <translation>Скільки текстів стоїть поруч</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln текст</numerusform>
            <numerusform>%Ln тексти</numerusform>
            <numerusform>%Ln текстів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles tagged “{tag}”</source>
        <translation>Показати всі статті з міткою «{tag}»</translation>
    </message>
    <message>
        <source>Narrow the list by outlet and date</source>
        <translation>Звузити список за виданням і датою</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Смітник</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Спорожнити смітник…</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %Ln article(s)</source>
        <translation>
            <numerusform>Смітник: %Ln стаття</numerusform>
            <numerusform>Смітник: %Ln статті</numerusform>
            <numerusform>Смітник: %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln article(s)</source>
        <translation>
            <numerusform>Відновити %Ln статтю</numerusform>
            <numerusform>Відновити %Ln статті</numerusform>
            <numerusform>Відновити %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back with their tags, notes and corrections</source>
        <translation>Повернути їх із мітками, нотатками й виправленнями</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад до бібліотеки</translation>
    </message>
    <message>
        <source>Delete all of them for ever</source>
        <translation>Вилучити їх усі назавжди</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Смітник порожній</translation>
    </message>
    <message>
        <source>Articles you throw away wait here until you restore them or empty it.</source>
        <translation>Статті, переміщені до смітника, лежать тут, доки ви їх не відновите або не спорожните смітник.</translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation>Обидві версії в одному тексті</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Раніша версія</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Пізніша версія</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Обидва тексти</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Наступна зміна</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Попередня зміна</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>Жодне слово не змінилося</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln зміна</numerusform>
            <numerusform>%Ln зміни</numerusform>
            <numerusform>%Ln змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {place} of {all}</source>
        <translation>Зміна {place} з {all}</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Перейти до наступної зміни</translation>
    </message>
    <message>
        <source>Go to the previous change</source>
        <translation>Перейти до попередньої зміни</translation>
    </message>
    <message>
        <source>Show the versions beside each other</source>
        <translation>Показати версії поруч</translation>
    </message>
    <message>
        <source>{minus} deleted, {plus} inserted</source>
        <translation>вилучено {minus}, вставлено {plus}</translation>
    </message>
    <message>
        <source>Version {number}, saved {date}</source>
        <translation>Версія {number}, збережена {date}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Правило: {rule}</translation>
    </message>
    <message>
        <source>Paired by you: {words}</source>
        <translation>Зіставлено вами: {words}</translation>
    </message>
    <message>
        <source>Parts of the archive, saved searches and tags</source>
        <translation>Частини архіву, збережені пошуки й мітки</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Show the articles</source>
        <translation>&amp;Показати статті</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>В&amp;илучити</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>Закрити {title}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Мітки…</translation>
    </message>
    <message>
        <source>Compare all that was saved at this address</source>
        <translation>Порівняти все, що збережено за цією адресою</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>Виберіть статтю у списку, щоб читати її тут.</translation>
    </message>
    <message>
        <source>Change title, outlet, date, author or language</source>
        <translation>Змінити заголовок, видання, дату, автора або мову</translation>
    </message>
    <message>
        <source>Add tags, or take them away</source>
        <translation>Додати або зняти мітки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln версія</numerusform>
            <numerusform>%Ln версії</numerusform>
            <numerusform>%Ln версій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln version(s)</source>
        <translation>
            <numerusform>Порівняти %Ln версію</numerusform>
            <numerusform>Порівняти %Ln версії</numerusform>
            <numerusform>Порівняти %Ln версій</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the texts</source>
        <translation>Поміняти тексти місцями</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Text {letter}, {outlet}</source>
        <translation>Текст {letter}, {outlet}</translation>
    </message>
    <message>
        <source>Overview of text {letter}</source>
        <translation>Огляд тексту {letter}</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Шукати в заголовках і текстах</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Пошук в архіві</translation>
    </message>
    <message>
        <source>Words, “a phrase”, harb* for beginnings, AND, OR, NOT,
source:post, date:2024-11 ({keys}); Down shows all</source>
        <translation>Слова, «фраза», harb* для початку слова, AND, OR, NOT,
source:post, date:2024-11 ({keys}); клавіша «вниз» показує все</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>What the speaker says</source>
        <translation>Що каже мовець</translation>
    </message>
    <message>
        <source>Nobody is quoted</source>
        <translation>Нікого не цитовано</translation>
    </message>
    <message>
        <source>Speakers are read in English texts only.</source>
        <translation>Мовців визначено лише в англійських текстах.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The original stays as it is, and {keys} takes a correction back.</source>
        <translation>Оригінал лишається незмінним, а {keys} скасовує виправлення.</translation>
    </message>
    <message>
        <source>Unknown while it is empty</source>
        <translation>Невідомо, доки поле порожнє</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Звідки це</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Зберегти оригінал…</translation>
    </message>
    <message>
        <source>Save the bytes the article was read from, as they were</source>
        <translation>Зберегти вихідний файл статті байт у байт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Копіювати SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>none: it was pasted or dropped</source>
        <translation>немає: вставлено або перетягнуто</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Копіювати SHA-256</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>corrected by you on {moment}; before: {before}</source>
        <translation>виправлено вами {moment}; раніше: {before}</translation>
    </message>
    <message>
        <source>Text {letter}</source>
        <translation>Текст {letter}</translation>
    </message>
    <message>
        <source>Text in this pane</source>
        <translation>Текст на цій панелі</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>The texts beside each other, with the list of their differences</source>
        <translation>Тексти поруч і список їхніх відмінностей</translation>
    </message>
    <message>
        <source>What each account says of each claim</source>
        <translation>Що кожен виклад каже про кожне твердження</translation>
    </message>
    <message>
        <source>Who says what, and through which outlets</source>
        <translation>Хто що каже і через які видання</translation>
    </message>
    <message>
        <source>When things were by each account</source>
        <translation>Що коли сталося за кожним викладом</translation>
    </message>
    <message>
        <source>What changed between captures of one address, word by word</source>
        <translation>Що змінилося між знімками однієї адреси, слово за словом</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Способи перегляду порівняння</translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation>Огляд позначок</translation>
    </message>
    <message>
        <source>Where the differences stand in the whole text</source>
        <translation>Де в усьому тексті є відмінності</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Наступна відмінність</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Попередня відмінність</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Прокручувати разом</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Показати всі дати</translation>
    </message>
    <message>
        <source>Narrowed to {dates}</source>
        <translation>Лише {dates}</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %Ln article(s)</source>
        <translation>
            <numerusform>{date}: %Ln стаття</numerusform>
            <numerusform>{date}: %Ln статті</numerusform>
            <numerusform>{date}: %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Kept as you write</source>
        <translation>Зберігається під час введення</translation>
    </message>
    <message>
        <source>No notes: this archive may only be read</source>
        <translation>Без нотаток: цей архів можна лише читати</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Нотатка до цієї статті</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше рішення</translation>
    </message>
    <message>
        <source>Open the demo archive</source>
        <translation>Відкрити демонстраційний архів</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Імпортувати файли…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Імпортувати теку…</translation>
    </message>
    <message>
        <source>See where accounts of one event differ</source>
        <translation>Дізнайтеся, де виклади однієї події різняться</translation>
    </message>
    <message>
        <source>Bring in articles, find those about the same event, and read them side by side. Everything stays on this computer.</source>
        <translation>Додайте статті, знайдіть ті, що про одну подію, і читайте їх поруч. Усе лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>You can also drop files, folders or text anywhere in this window, or paste an article with {keys}.</source>
        <translation>Також можна перетягнути файли, теки або текст у будь-яке місце цього вікна або вставити статтю клавішами {keys}.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>дата невідома</translation>
    </message>
    <message>
        <source>Space picks a cell; two or more of one claim open side by side.</source>
        <translation>Пробіл позначає комірку; дві або більше комірок одного твердження відкриваються поруч.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation>Твердження за викладами</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>Відкрити поруч</translation>
    </message>
    <message>
        <source>No claims to compare</source>
        <translation>Немає тверджень для порівняння</translation>
    </message>
    <message>
        <source>The accounts have no statement in common.</source>
        <translation>Виклади не мають спільних тверджень.</translation>
    </message>
    <message>
        <source>{letters} picked: Enter opens them. At most {most}.</source>
        <translation>Позначено {letters}: Enter відкриває їх. Не більше {most}.</translation>
    </message>
    <message>
        <source>{letters} picked; pick another cell of this claim.</source>
        <translation>Позначено {letters}; позначте ще одну комірку цього твердження.</translation>
    </message>
    <message>
        <source>Open the picked cells, or this one, in the texts</source>
        <translation>Відкрити позначені комірки або цю в текстах</translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation>Уся комірка</translation>
    </message>
    <message>
        <source>Save as PDF, web page or table</source>
        <translation>Зберегти як PDF, вебсторінку або таблицю</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>The texts are read and laid side by side.</source>
        <translation>Тексти зчитуються й розташовуються поруч.</translation>
    </message>
    <message>
        <source>from a line in the text</source>
        <translation>з рядка в тексті</translation>
    </message>
    <message>
        <source>detected in the text</source>
        <translation>визначено в тексті</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>введено вами</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>видання невідоме</translation>
    </message>
    <message>
        <source>Doubtful: {why}</source>
        <translation>Сумнівно: {why}</translation>
    </message>
    <message>
        <source>Outlet and date {origin}</source>
        <translation>Видання й дата: {origin}</translation>
    </message>
    <message>
        <source>outlet {origin}</source>
        <translation>видання: {origin}</translation>
    </message>
    <message>
        <source>date {origin}</source>
        <translation>дата: {origin}</translation>
    </message>
    <message>
        <source>Connectors between the texts</source>
        <translation>З’єднувальні лінії між текстами</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>{view} of all accounts</source>
        <translation>{view}: усі виклади</translation>
    </message>
    <message>
        <source>At most {most} accounts can be compared: select some in the list</source>
        <translation>Порівняти можна не більше {most} викладів: виберіть деякі у списку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Might belong here</source>
        <translation>Можливо, належить сюди</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>Додати: {title}</translation>
    </message>
    <message>
        <source>Add it to the event</source>
        <translation>Додати до події</translation>
    </message>
    <message>
        <source>The event is locked</source>
        <translation>Подію заблоковано</translation>
    </message>
    <message>
        <source>copy of “{title}”</source>
        <translation>копія статті «{title}»</translation>
    </message>
    <message>
        <source>? doubtful: it may report something else; {why}</source>
        <translation>? сумнівно: може йтися про інше; {why}</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be given to other programs at once</source>
        <translation>
            <numerusform>Іншим програмам можна передати за раз не більше %Ln статті</numerusform>
            <numerusform>Іншим програмам можна передати за раз не більше %Ln статей</numerusform>
            <numerusform>Іншим програмам можна передати за раз не більше %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>стаття</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Жодного архіву не відкрито</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Відкрити інший архів…</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Відкриття архіву…</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Мій архів</translation>
    </message>
    <message>
        <source>Demo archive</source>
        <translation>Демонстраційний архів</translation>
    </message>
    <message>
        <source>Library and open comparisons</source>
        <translation>Бібліотека й відкриті порівняння</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Імпортувати &amp;файли…</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>Імпортувати &amp;теку…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Стежити за текою…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Вставити статтю</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Відкрити &amp;архів…</translation>
    </message>
    <message>
        <source>Open &amp;my archive</source>
        <translation>Відкрити &amp;мій архів</translation>
    </message>
    <message>
        <source>Open the &amp;demo archive</source>
        <translation>Відкрити &amp;демонстраційний архів</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Експортувати порівняння…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>Find in the &amp;article</source>
        <translation>Знайти в с&amp;татті</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>П&amp;опередній збіг</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>З&amp;берегти пошук…</translation>
    </message>
    <message>
        <source>&amp;Correct article…</source>
        <translation>&amp;Виправити статтю…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>П&amp;араметри…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>&amp;Схожі статті</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Мітки…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Нотатка</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>&amp;Позначити прочитаною чи непрочитаною</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Виділити</translation>
    </message>
    <message>
        <source>Note on the &amp;passage…</source>
        <translation>Нотатка до &amp;уривка…</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;Зберегти оригінал…</translation>
    </message>
    <message>
        <source>Move to t&amp;rash</source>
        <translation>Перемістити до смітни&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Open the trash</source>
        <translation>В&amp;ідкрити смітник</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>Спо&amp;рожнити смітник…</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>&amp;Події</translation>
    </message>
    <message>
        <source>&amp;Why together?</source>
        <translation>&amp;Чому разом?</translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation>&amp;Об’єднати події…</translation>
    </message>
    <message>
        <source>&amp;Rename event…</source>
        <translation>&amp;Перейменувати подію…</translation>
    </message>
    <message>
        <source>&amp;Split off selected articles</source>
        <translation>&amp;Відокремити вибрані статті</translation>
    </message>
    <message>
        <source>Mo&amp;ve to event…</source>
        <translation>Перемістити до по&amp;дії…</translation>
    </message>
    <message>
        <source>&amp;Take out of event</source>
        <translation>Вил&amp;учити з події</translation>
    </message>
    <message>
        <source>Diffe&amp;rences</source>
        <translation>&amp;Відмінності</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Підстави</translation>
    </message>
    <message>
        <source>Not a &amp;difference</source>
        <translation>Не &amp;відмінність</translation>
    </message>
    <message>
        <source>Not the &amp;same thing</source>
        <translation>Не те &amp;саме</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <translation>&amp;Зіставити з…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Нотатка…</translation>
    </message>
    <message>
        <source>&amp;Leave out of the report</source>
        <translation>Не в&amp;ключати до звіту</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>П&amp;ерегляд</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>Назад до &amp;бібліотеки</translation>
    </message>
    <message>
        <source>&amp;Order and groups…</source>
        <translation>По&amp;рядок і групи…</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>З&amp;горнути все</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Розгорн&amp;ути все</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>Як &amp;таблиця</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Стовп&amp;ці…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Наступна &amp;вкладка</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>П&amp;опередня вкладка</translation>
    </message>
    <message>
        <source>Cl&amp;ose tab</source>
        <translation>&amp;Закрити вкладку</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Біль&amp;ший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Звича&amp;йний розмір тексту</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Наступна область</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Попередня об&amp;ласть</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>П&amp;ерші кроки</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команди…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Посібник</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Комбінації к&amp;лавіш</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>П&amp;ро Parallax</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Зберегти оригінал</translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation>Спершу виберіть слова в тексті</translation>
    </message>
    <message>
        <source>No highlights: this archive may only be read</source>
        <translation>Без виділень: цей архів можна лише читати</translation>
    </message>
    <message>
        <source>highlight “{passage}”</source>
        <translation>виділення «{passage}»</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>нотатка до уривка</translation>
    </message>
    <message>
        <source>removal of a highlight</source>
        <translation>вилучення виділення</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Нотатка до уривка</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Нотатка:</translation>
    </message>
    <message>
        <source>The demo archive can’t be copied to {file}: {reason}. Make room there, or allow writing to that folder.</source>
        <translation>Не вдалося скопіювати демонстраційний архів до {file}: {reason}. Звільніть там місце або дозвольте запис до цієї теки.</translation>
    </message>
    <message>
        <source>Note on the difference</source>
        <translation>Нотатка до відмінності</translation>
    </message>
    <message>
        <source>Note, printed in reports:</source>
        <translation>Нотатка, яка друкується у звітах:</translation>
    </message>
    <message>
        <source>taking back {decision}</source>
        <translation>відкликання рішення {decision}</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>додано вами</translation>
    </message>
    <message>
        <source>not known yet; it is found out with the next grouping</source>
        <translation>ще невідомо; з’ясується під час наступного групування</translation>
    </message>
    <message>
        <source>shares {what}</source>
        <translation>спільне: {what}</translation>
    </message>
    <message>
        <source>{percent}% of its text stands in another account</source>
        <translation>{percent}&#xa0;% її тексту є в іншому викладі</translation>
    </message>
    <message>
        <source>published the same day</source>
        <translation>опубліковано того самого дня</translation>
    </message>
    <message>
        <source>published a day apart</source>
        <translation>опубліковано з різницею в один день</translation>
    </message>
    <message numerus="yes">
        <source>published %Ln day(s) apart</source>
        <translation>
            <numerusform>опубліковано з різницею у %Ln день</numerusform>
            <numerusform>опубліковано з різницею у %Ln дні</numerusform>
            <numerusform>опубліковано з різницею у %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>{title}, unread</source>
        <translation>{title}, не прочитано</translation>
    </message>
    <message>
        <source>No article matches the filters</source>
        <translation>Фільтрам не відповідає жодна стаття</translation>
    </message>
    <message>
        <source>No article contains “{query}”</source>
        <translation>Жодна стаття не містить «{query}»</translation>
    </message>
    <message>
        <source>No article is of this kind: {query}</source>
        <translation>Немає таких статей: {query}</translation>
    </message>
    <message>
        <source>No article is like this one</source>
        <translation>Схожих статей немає</translation>
    </message>
    <message>
        <source>The index is still being brought up to date; more may appear in a moment.</source>
        <translation>Індекс ще оновлюється; за мить може з’явитися більше.</translation>
    </message>
    <message>
        <source>Only part of the archive was searched, because filters are set.</source>
        <translation>Пошук виконано лише в частині архіву, бо встановлено фільтри.</translation>
    </message>
    <message>
        <source>No other article shares its rarer words.</source>
        <translation>Її рідкісніших слів немає в жодній іншій статті.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or search for the beginning of a word with an asterisk: harb*</source>
        <translation>Перевірте правопис, введіть менше слів або шукайте початок слова із зірочкою: harb*</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>Знайдено %Ln статтю</numerusform>
            <numerusform>Знайдено %Ln статті</numerusform>
            <numerusform>Знайдено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} з %Ln статті</numerusform>
            <numerusform>{shown} з %Ln статей</numerusform>
            <numerusform>{shown} з %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln виклад</numerusform>
            <numerusform>%Ln виклади</numerusform>
            <numerusform>%Ln викладів</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both accounts</source>
        <translation>Порівняти обидва виклади</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln account(s)</source>
        <translation>
            <numerusform>Порівняти всі виклади (%Ln)</numerusform>
            <numerusform>Порівняти всі виклади (%Ln)</numerusform>
            <numerusform>Порівняти всі виклади (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was published</source>
        <translation>{account}: публікація</translation>
    </message>
    <message>
        <source>against {time}</source>
        <translation>натомість {time}</translation>
    </message>
    <message>
        <source>{time} (likely)</source>
        <translation>{time} (імовірно)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation>
            <numerusform>через %Ln рік</numerusform>
            <numerusform>через %Ln роки</numerusform>
            <numerusform>через %Ln років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation>
            <numerusform>через %Ln місяць</numerusform>
            <numerusform>через %Ln місяці</numerusform>
            <numerusform>через %Ln місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дні</numerusform>
            <numerusform>через %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing: {percent} % — older articles are searched by title only</source>
        <translation>Індексація: {percent}&#xa0;% — старіші статті шукаються лише за заголовком</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %Ln events compared</source>
        <translation>
            <numerusform>порівняно {compared} з %Ln події</numerusform>
            <numerusform>порівняно {compared} з %Ln подій</numerusform>
            <numerusform>порівняно {compared} з %Ln подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln articles read</source>
        <translation>
            <numerusform>прочитано {read} з %Ln статті</numerusform>
            <numerusform>прочитано {read} з %Ln статей</numerusform>
            <numerusform>прочитано {read} з %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>Grouped by event</source>
        <translation>За подіями</translation>
    </message>
    <message>
        <source>Grouped by outlet</source>
        <translation>За виданнями</translation>
    </message>
    <message>
        <source>In no event</source>
        <translation>Поза подіями</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Видання невідоме</translation>
    </message>
    <message>
        <source>One says that it happened, the other that it did not, or not wholly: the verbs mean the same or the opposite, and who acts on what agrees.</source>
        <translation>В одному тексті йдеться, що це сталося, в іншому — що не сталося або сталося не повністю: дієслова мають однакове чи протилежне значення, а діяч і об’єкт дії збігаються.</translation>
    </message>
    <message>
        <source>Two figures of the same unit or of the same counted thing, to which the same was done, in statements that are alike.</source>
        <translation>Два числа в однакових одиницях або для тих самих об’єктів, з якими відбулося те саме, у схожих твердженнях.</translation>
    </message>
    <message>
        <source>Two times of one deed: verbs, those who take part and the words before agree.</source>
        <translation>Два моменти часу для однієї дії: дієслова, учасники й попередні слова збігаються.</translation>
    </message>
    <message>
        <source>Two places in statements that are nearly the same.</source>
        <translation>Два місця в майже однакових твердженнях.</translation>
    </message>
    <message>
        <source>Two names in one place of statements that are alike; who is who is settled over all texts together.</source>
        <translation>Два імені на одному місці у схожих твердженнях; хто є хто, встановлено за всіма текстами разом.</translation>
    </message>
    <message>
        <source>The same statement in nearly the same words, with whom each text credits it.</source>
        <translation>Те саме твердження майже тими самими словами та мовець, якого називає кожен текст.</translation>
    </message>
    <message>
        <source>One text asserts what the other puts with reserve, or says that it could not verify.</source>
        <translation>Один текст стверджує те, що інший подає із застереженням або називає неперевіреним.</translation>
    </message>
    <message>
        <source>A word that judges, where the other text has a neutral one for the same thing, or several for people, where it has none of them.</source>
        <translation>Оцінне слово там, де інший текст має для того самого нейтральне, або кілька таких слів про людей там, де інший не має жодного з них.</translation>
    </message>
    <message>
        <source>Its telling words, or its figure, stand nowhere in the other texts.</source>
        <translation>Характерних слів твердження або його числа немає в жодному іншому тексті.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day.</source>
        <translation>Усі перевірки пройдено: обидва подано як факти, зрозуміло, про кого йдеться, заперечено не менше, ніж сказано, і обидва стосуються одного дня.</translation>
    </message>
    <message>
        <source>Every gate was passed: neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt.</source>
        <translation>Усі перевірки пройдено: жоден текст не містить числа іншого, жодне з чисел не є частковим, додатковим чи приблизним, обидва стосуються одного предмета й одного дня, ідеться не про план і не про сумнів.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are days or hours, both are told as facts, and the deed is surely one.</source>
        <translation>Усі перевірки пройдено: обидва вказують день або годину, обидва подано як факти, і дія напевно та сама.</translation>
    </message>
    <message>
        <source>Every gate was passed: the two places exclude each other, and both texts are of one day.</source>
        <translation>Усі перевірки пройдено: два місця виключають одне одне, і обидва тексти стосуються одного дня.</translation>
    </message>
    <message>
        <source>Every gate was passed: both bear the same office or do the same, and no text knows them as two.</source>
        <translation>Усі перевірки пройдено: обидві особи обіймають ту саму посаду або роблять те саме, і в жодному тексті це не двоє різних людей.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day. The reason names what is missing.</source>
        <translation>Це суперечність, лише якщо обидва подано як факти, зрозуміло, про кого йдеться, заперечено не менше, ніж сказано, і обидва стосуються одного дня. Чого бракує, сказано в поясненні.</translation>
    </message>
    <message>
        <source>It is a conflict only if neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt. The reason names what is missing.</source>
        <translation>Це суперечність, лише якщо жоден текст не містить числа іншого, жодне з чисел не є частковим, додатковим чи приблизним, обидва стосуються одного предмета й одного дня, ідеться не про план і не про сумнів. Чого бракує, сказано в поясненні.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are days or hours, both are told as facts, and the deed is surely one. The reason names what is missing.</source>
        <translation>Це суперечність, лише якщо обидва вказують день або годину, обидва подано як факти, і дія напевно та сама. Чого бракує, сказано в поясненні.</translation>
    </message>
    <message>
        <source>It is a conflict only if the two places exclude each other, and both texts are of one day. The reason names what is missing.</source>
        <translation>Це суперечність, лише якщо два місця виключають одне одне, і обидва тексти стосуються одного дня. Чого бракує, сказано в поясненні.</translation>
    </message>
    <message>
        <source>It is a conflict only if both bear the same office or do the same, and no text knows them as two. The reason names what is missing.</source>
        <translation>Це суперечність, лише якщо обидві особи обіймають ту саму посаду або роблять те саме, і в жодному тексті це не двоє різних людей. Чого бракує, сказано в поясненні.</translation>
    </message>
    <message>
        <source>The statements are {percent} % alike.</source>
        <translation>Твердження схожі на {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Possible: the statements around it are not very alike.</source>
        <translation>Можливо: твердження навколо не дуже схожі.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>Alike · no difference found</source>
        <translation>Схоже · відмінностей не знайдено</translation>
    </message>
    <message>
        <source>In the words of {outlet}</source>
        <translation>Словами видання {outlet}</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>саме видання</translation>
    </message>
    <message>
        <source>{account}, picked</source>
        <translation>{account}, позначено</translation>
    </message>
    <message>
        <source>the outlet, or a word of its name</source>
        <translation>видання або слово з його назви</translation>
    </message>
    <message>
        <source>a word of the author’s name</source>
        <translation>слово з імені автора</translation>
    </message>
    <message>
        <source>published: a day, month, year or span, 2024-11..2025-02</source>
        <translation>опубліковано: день, місяць, рік або проміжок, 2024-11..2025-02</translation>
    </message>
    <message>
        <source>came into the archive then: today, 2025, &lt;today</source>
        <translation>коли надійшло до архіву: today, 2025, &lt;today</translation>
    </message>
    <message>
        <source>the language: en, de, uk</source>
        <translation>мова: en, de, uk</translation>
    </message>
    <message>
        <source>your tag</source>
        <translation>ваша мітка</translation>
    </message>
    <message>
        <source>a word of the event’s title</source>
        <translation>слово з назви події</translation>
    </message>
    <message>
        <source>articles that have something: a note, a tag, a date</source>
        <translation>статті, у яких щось є: нотатка, мітка, дата</translation>
    </message>
    <message>
        <source>accounts that differ from others of their event</source>
        <translation>виклади, що відрізняються від інших викладів своєї події</translation>
    </message>
    <message>
        <source>tell so much that no other account tells: only:2</source>
        <translation>скільки розповідають того, чого немає в жодному іншому викладі: only:2</translation>
    </message>
    <message>
        <source>somebody of this name is quoted or credited</source>
        <translation>когось із таким іменем цитовано або названо джерелом</translation>
    </message>
    <message>
        <source>states something with a hedge: yes or no</source>
        <translation>стверджує щось із застереженням: yes або no</translation>
    </message>
    <message>
        <source>in the headline only</source>
        <translation>лише в заголовку</translation>
    </message>
    <message>
        <source>these words next to one another</source>
        <translation>ці слова поспіль</translation>
    </message>
    <message>
        <source>in any order, at most five words between them</source>
        <translation>у будь-якому порядку, між ними не більше п’яти слів</translation>
    </message>
    <message>
        <source>not this word; -tag:done</source>
        <translation>без цього слова; -tag:done</translation>
    </message>
    <message>
        <source>? is one letter, * any number of letters</source>
        <translation>? — одна літера, * — будь-яка кількість літер</translation>
    </message>
    <message>
        <source>one letter may be wrong; ~2 for two</source>
        <translation>одна літера може бути хибною; ~2 — дві</translation>
    </message>
    <message>
        <source>one of them; side by side means both</source>
        <translation>одне з них; слова поруч означають обидва</translation>
    </message>
    <message>
        <source>you wrote a note on it</source>
        <translation>ви написали до неї нотатку</translation>
    </message>
    <message>
        <source>you gave it a tag</source>
        <translation>ви дали їй мітку</translation>
    </message>
    <message>
        <source>it belongs to an event</source>
        <translation>належить до події</translation>
    </message>
    <message>
        <source>the author is known</source>
        <translation>автор відомий</translation>
    </message>
    <message>
        <source>the date is known</source>
        <translation>дата відома</translation>
    </message>
    <message>
        <source>the language is known</source>
        <translation>мова відома</translation>
    </message>
    <message>
        <source>the outlet is known</source>
        <translation>видання відоме</translation>
    </message>
    <message>
        <source>it has a headline</source>
        <translation>має заголовок</translation>
    </message>
    <message>
        <source>something about its import is doubtful</source>
        <translation>щось в імпорті сумнівне</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>ще не прочитано</translation>
    </message>
    <message>
        <source>its address is known</source>
        <translation>адреса відома</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <translation>не можуть бути правдою водночас</translation>
    </message>
    <message>
        <source>it may be a conflict</source>
        <translation>можлива суперечність</translation>
    </message>
    <message>
        <source>both can be true</source>
        <translation>обидва можуть бути правдою</translation>
    </message>
    <message>
        <source>no matter of truth</source>
        <translation>не питання правдивості</translation>
    </message>
    <message>
        <source>one says so, the other not</source>
        <translation>один каже так, інший — ні</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>days and times</source>
        <translation>дні й години</translation>
    </message>
    <message>
        <source>places</source>
        <translation>місця</translation>
    </message>
    <message>
        <source>names and titles</source>
        <translation>імена й посади</translation>
    </message>
    <message>
        <source>who is credited</source>
        <translation>чиї це слова</translation>
    </message>
    <message>
        <source>asserted or hedged</source>
        <translation>стверджено чи із застереженням</translation>
    </message>
    <message>
        <source>judging words</source>
        <translation>оцінні слова</translation>
    </message>
    <message>
        <source>one account alone tells it</source>
        <translation>розповідає лише один виклад</translation>
    </message>
    <message>
        <source>may have, allegedly</source>
        <translation>можливо, нібито</translation>
    </message>
    <message>
        <source>no hedge anywhere</source>
        <translation>без жодного застереження</translation>
    </message>
    <message>
        <source>the date is unknown</source>
        <translation>дата невідома</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>раніше ніж сьогодні</translation>
    </message>
    <message>
        <source>at least one thing</source>
        <translation>щонайменше одне</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>три або більше</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>ще %Ln…</numerusform>
            <numerusform>ще %Ln…</numerusform>
            <numerusform>ще %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>possible: the statements around it are not very alike</source>
        <translation>можливо: твердження навколо не дуже схожі</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Сумісно</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>суперечність</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>сумісно</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>різниться</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>in another difference</source>
        <translation>в іншій відмінності</translation>
    </message>
    <message>
        <source>not compared here</source>
        <translation>тут не зіставлено</translation>
    </message>
    <message>
        <source>not compared here: another language</source>
        <translation>тут не зіставлено: інша мова</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>виразно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>так</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>says so in part</source>
        <translation>частково так</translation>
    </message>
    <message>
        <source>says it was tried</source>
        <translation>спроба</translation>
    </message>
    <message>
        <source>is not sure</source>
        <translation>із застереженням</translation>
    </message>
    <message>
        <source>{speaker} says so</source>
        <translation>{speaker}: так</translation>
    </message>
    <message>
        <source>{speaker} says no</source>
        <translation>{speaker}: ні</translation>
    </message>
    <message>
        <source>{speaker} says so in part</source>
        <translation>{speaker}: частково так</translation>
    </message>
    <message>
        <source>{speaker} says it was tried</source>
        <translation>{speaker}: спроба</translation>
    </message>
    <message>
        <source>{speaker} is not sure</source>
        <translation>{speaker}: із застереженням</translation>
    </message>
    <message>
        <source>not mentioned by {names}</source>
        <translation>не згадано в {names}</translation>
    </message>
    <message>
        <source>in another difference: {names}</source>
        <translation>в іншій відмінності: {names}</translation>
    </message>
    <message>
        <source>not compared here: {names}</source>
        <translation>тут не зіставлено: {names}</translation>
    </message>
    <message>
        <source>not compared here, in another language: {names}</source>
        <translation>тут не зіставлено, іншою мовою: {names}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частково</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>спроба</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>застереження</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English texts only.</source>
        <translation>Твердження, імена, місця, мовці, певність і формулювання порівнюються лише в англійських текстах.</translation>
    </message>
    <message>
        <source>from the heading</source>
        <translation>із заголовка</translation>
    </message>
    <message>
        <source>from the capture</source>
        <translation>зі знімка</translation>
    </message>
    <message>
        <source>from its address</source>
        <translation>з адреси</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>з імені файлу</translation>
    </message>
    <message>
        <source>from the mail’s header</source>
        <translation>із заголовка листа</translation>
    </message>
    <message>
        <source>from the document’s properties</source>
        <translation>із властивостей документа</translation>
    </message>
    <message>
        <source>the page asks to pay for the rest</source>
        <translation>сторінка просить заплатити за решту</translation>
    </message>
    <message>
        <source>only a link, without its text</source>
        <translation>лише посилання без тексту</translation>
    </message>
    <message>
        <source>it is a notice of the site (consent, robots, an error), no article</source>
        <translation>це не стаття, а повідомлення сайту (згода, перевірка на роботів, помилка)</translation>
    </message>
    <message>
        <source>only a teaser, without the text it leads to</source>
        <translation>лише анонс без тексту, до якого він веде</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>текст обірвано</translation>
    </message>
    <message>
        <source>its date stands in its address alone</source>
        <translation>дата є лише в адресі</translation>
    </message>
    <message>
        <source>its page names several dates</source>
        <translation>на сторінці кілька дат</translation>
    </message>
    <message>
        <source>its date is a guess: no part of the page is marked as one</source>
        <translation>дату вгадано: жодну частину сторінки не позначено як дату</translation>
    </message>
    <message>
        <source>its text has the errors of a scan</source>
        <translation>у тексті є помилки розпізнавання</translation>
    </message>
    <message>
        <source>its language is not supported</source>
        <translation>мова не підтримується</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>мова невідома</translation>
    </message>
    <message>
        <source>claims not compared</source>
        <translation>твердження не порівнюються</translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>Лише в {letters}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>that is {value}</source>
        <translation>тобто {value}</translation>
    </message>
    <message>
        <source>said by {speaker}</source>
        <translation>мовець: {speaker}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saying(s)</source>
        <translation>
            <numerusform>%Ln висловлювання</numerusform>
            <numerusform>%Ln висловлювання</numerusform>
            <numerusform>%Ln висловлювань</numerusform>
        </translation>
    </message>
    <message>
        <source>in {letters}</source>
        <translation>у {letters}</translation>
    </message>
    <message>
        <source>here “{name}”</source>
        <translation>тут «{name}»</translation>
    </message>
    <message>
        <source>{text} with a sentence of {other}</source>
        <translation>{text} з реченням тексту {other}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Спершу найкращий збіг</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найстаріші</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>За виданням</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Спершу найдовші</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Спершу останні імпортовані</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанська</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>білоруська</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталонська</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>валлійська</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>данська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>баскська</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>перська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фінська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ірландська</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галісійська</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ісландська</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японська</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахська</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонська</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайська</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>мальтійська</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>норвезька (букмол)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>норвезька (нюношк)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацька</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанська</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведська</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахілі</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамільська</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>в’єтнамська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
    <message>
        <source>early {weekday}</source>
        <translation>{weekday}, на початку дня</translation>
    </message>
    <message>
        <source>early {day}</source>
        <translation>{day}, на початку дня</translation>
    </message>
    <message>
        <source>early {daytime}</source>
        <translation>{daytime}, на початку</translation>
    </message>
    <message>
        <source>early {month}</source>
        <translation>на початку {month}</translation>
    </message>
    <message>
        <source>early {year}</source>
        <translation>на початку {year} року</translation>
    </message>
    <message>
        <source>early {when}</source>
        <translation>{when}, на початку</translation>
    </message>
    <message>
        <source>mid {weekday}</source>
        <translation>{weekday}, посеред дня</translation>
    </message>
    <message>
        <source>mid {day}</source>
        <translation>{day}, посеред дня</translation>
    </message>
    <message>
        <source>mid {daytime}</source>
        <translation>{daytime}, посередині</translation>
    </message>
    <message>
        <source>mid {month}</source>
        <translation>у середині {month}</translation>
    </message>
    <message>
        <source>mid {year}</source>
        <translation>у середині {year} року</translation>
    </message>
    <message>
        <source>mid {when}</source>
        <translation>{when}, посередині</translation>
    </message>
    <message>
        <source>late {weekday}</source>
        <translation>{weekday}, наприкінці дня</translation>
    </message>
    <message>
        <source>late {day}</source>
        <translation>{day}, наприкінці дня</translation>
    </message>
    <message>
        <source>late {daytime}</source>
        <translation>{daytime}, наприкінці</translation>
    </message>
    <message>
        <source>late {month}</source>
        <translation>наприкінці {month}</translation>
    </message>
    <message>
        <source>late {year}</source>
        <translation>наприкінці {year} року</translation>
    </message>
    <message>
        <source>late {when}</source>
        <translation>{when}, наприкінці</translation>
    </message>
    <message>
        <source>earlier {when}</source>
        <translation>{when}, раніше</translation>
    </message>
    <message>
        <source>later {when}</source>
        <translation>{when}, пізніше</translation>
    </message>
    <message>
        <source>early</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>later</source>
        <translation>пізніше</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day}, вранці</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day}, після полудня</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>{day}, увечері</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>{day}, уночі</translation>
    </message>
    <message>
        <source>{day} noon</source>
        <translation>{day}, опівдні</translation>
    </message>
    <message>
        <source>{day} midnight</source>
        <translation>{day}, опівночі</translation>
    </message>
    <message>
        <source>{day} dawn</source>
        <translation>{day}, на світанку</translation>
    </message>
    <message>
        <source>{day} dusk</source>
        <translation>{day}, у сутінках</translation>
    </message>
    <message>
        <source>{day} overnight</source>
        <translation>{day}, протягом ночі</translation>
    </message>
    <message>
        <source>{day} early hours</source>
        <translation>{day}, удосвіта</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday}, вранці</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday}, після полудня</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday}, увечері</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday}, уночі</translation>
    </message>
    <message>
        <source>{weekday} noon</source>
        <translation>{weekday}, опівдні</translation>
    </message>
    <message>
        <source>{weekday} midnight</source>
        <translation>{weekday}, опівночі</translation>
    </message>
    <message>
        <source>{weekday} dawn</source>
        <translation>{weekday}, на світанку</translation>
    </message>
    <message>
        <source>{weekday} dusk</source>
        <translation>{weekday}, у сутінках</translation>
    </message>
    <message>
        <source>{weekday} overnight</source>
        <translation>{weekday}, протягом ночі</translation>
    </message>
    <message>
        <source>{weekday} early hours</source>
        <translation>{weekday}, удосвіта</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ранок</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>після полудня</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>вечір</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ніч</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>полудень</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>північ</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>світанок</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>сутінки</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>протягом ночі</translation>
    </message>
    <message>
        <source>early hours</source>
        <translation>перші години доби</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>літо {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>осінь {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>весна</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>літо</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>осінь</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>зима</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>{quarter}-й квартал</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{quarter}-й квартал {year}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>десятиліття від {year}</translation>
    </message>
    <message>
        <source>century from {year}</source>
        <translation>століття від {year}</translation>
    </message>
    <message>
        <source>{of_month} {day}</source>
        <translation>{day} {of_month}</translation>
    </message>
    <message>
        <source>{of_month} {day}, {year}</source>
        <translation>{day} {of_month} {year}</translation>
    </message>
    <message>
        <source>{of_month} {year}</source>
        <translation>{of_month} {year} року</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of “12–14 Nov 2024”</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of “30 Oct – 2 Nov 2024”</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how “12 Nov 2024” is written</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{percent}% of it is “{title}”</source>
        <translation>{percent}&#xa0;% цього тексту — «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln видання</numerusform>
            <numerusform>%Ln видання</numerusform>
            <numerusform>%Ln видань</numerusform>
        </translation>
    </message>
    <message>
        <source>first: {outlets}</source>
        <translation>найраніше: {outlets}</translation>
    </message>
    <message>
        <source>locked: no article comes in or goes</source>
        <translation>заблоковано: статті не додаються й не вилучаються</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сумнівно</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>Your decision: not a difference</source>
        <translation>Ваше рішення: не відмінність</translation>
    </message>
    <message>
        <source>Your decision: not the same thing</source>
        <translation>Ваше рішення: не те саме</translation>
    </message>
    <message>
        <source>Paired by you with {words}</source>
        <translation>Зіставлено вами: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Нотатка: {words}</translation>
    </message>
    <message>
        <source>Your decision: left out of the report</source>
        <translation>Ваше рішення: не включено до звіту</translation>
    </message>
    <message>
        <source>“not a difference” for {words}</source>
        <translation>«не відмінність» щодо {words}</translation>
    </message>
    <message>
        <source>“not the same thing” for {words}</source>
        <translation>«не те саме» щодо {words}</translation>
    </message>
    <message>
        <source>“paired” for {words}</source>
        <translation>«зіставлено» щодо {words}</translation>
    </message>
    <message>
        <source>“note” for {words}</source>
        <translation>«нотатка» щодо {words}</translation>
    </message>
    <message>
        <source>“left out of the report” for {words}</source>
        <translation>«не включено до звіту» щодо {words}</translation>
    </message>
    <message>
        <source>Not a difference ({kind}): {words}</source>
        <translation>Не відмінність ({kind}): {words}</translation>
    </message>
    <message>
        <source>Not the same thing ({kind}): {words}</source>
        <translation>Не те саме ({kind}): {words}</translation>
    </message>
    <message>
        <source>Paired ({kind}): {words}</source>
        <translation>Зіставлено ({kind}): {words}</translation>
    </message>
    <message>
        <source>Note ({kind}): {words}</source>
        <translation>Нотатка ({kind}): {words}</translation>
    </message>
    <message>
        <source>Left out of the report ({kind}): {words}</source>
        <translation>Не включено до звіту ({kind}): {words}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>time</source>
        <translation>час</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>певність</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>формулювання</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>лише тут</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>What you decided is no difference, belongs elsewhere or is left out of reports</source>
        <translation>Те, що ви визнали не відмінністю, віднесли до іншого або вилучили зі звітів</translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation>інше речення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблоковано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln сумнівна</numerusform>
            <numerusform>%Ln сумнівні</numerusform>
            <numerusform>%Ln сумнівних</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>На перевірку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as read</source>
        <translation>
            <numerusform>позначення %Ln статті прочитаною</numerusform>
            <numerusform>позначення %Ln статей прочитаними</numerusform>
            <numerusform>позначення %Ln статей прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as unread</source>
        <translation>
            <numerusform>позначення %Ln статті непрочитаною</numerusform>
            <numerusform>позначення %Ln статей непрочитаними</numerusform>
            <numerusform>позначення %Ln статей непрочитаними</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Скасувати: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Повторити: {step}</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Зіставити з…</translation>
    </message>
    <message>
        <source>No sentence of this text has these words.</source>
        <translation>У цьому тексті немає речення з такими словами.</translation>
    </message>
    <message>
        <source>What is paired</source>
        <translation>Що зіставляється</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Слова речення</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Зіставити</translation>
    </message>
    <message>
        <source>&amp;Click it in the text</source>
        <translation>&amp;Клацнути в тексті</translation>
    </message>
    <message>
        <source>Sentences of {text}, {outlet}</source>
        <translation>Речення: {text}, {outlet}</translation>
    </message>
    <message>
        <source>doubtful: it may report something else</source>
        <translation>сумнівно: може йтися про інше</translation>
    </message>
    <message>
        <source>Why together?</source>
        <translation>Чому разом?</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>Статті події</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити з події</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report was saved as
{file}
Nothing was sent anywhere.</source>
        <translation>Архів у безпеці: він зберігається після кожного кроку, тож роботу можна продовжувати. Звіт збережено як
{file}
Нічого нікуди не надіслано.</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report could not be saved.
Nothing was sent anywhere.</source>
        <translation>Архів у безпеці: він зберігається після кожного кроку, тож роботу можна продовжувати. Звіт зберегти не вдалося.
Нічого нікуди не надіслано.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Сталася помилка, якої не мало бути.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>Таблиця відмінностей</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Експортувати порівняння</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>How differences are found</source>
        <translation>Як знаходяться відмінності</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Що можна імпортувати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation>На цій сторінці не знайдено</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Скопійовано: {address}</translation>
    </message>
    <message>
        <source>Find on this page ({find}, then {next})</source>
        <translation>Знайти на цій сторінці ({find}, потім {next})</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Знайти на цій сторінці</translation>
    </message>
    <message>
        <source>{page} (in English)</source>
        <translation>{page} (англійською)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>{file} did not come with this program.</source>
        <translation>Файлу {file} немає у складі цієї програми.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>або</translation>
    </message>
    <message>
        <source>Decisions that no longer apply</source>
        <translation>Рішення, які більше не діють</translation>
    </message>
    <message>
        <source>The program no longer finds the differences that these were about. They are kept, and hold again if it does.</source>
        <translation>Програма більше не знаходить відмінностей, яких вони стосувалися. Рішення збережено, і вони знову діятимуть, якщо ці відмінності знайдуться.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Відкликати</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Звіт про імпорт</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>import report</source>
        <comment>name of a file</comment>
        <translation>звіт про імпорт</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}. Choose another.</source>
        <translation>Не вдалося записати {file}: {reason}. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>Не вдалося прочитати:</translation>
    </message>
    <message>
        <source>Already in the archive:</source>
        <translation>Уже в архіві:</translation>
    </message>
    <message>
        <source>is article {number} again</source>
        <translation>це знову стаття {number}</translation>
    </message>
    <message>
        <source>Were in the trash and are restored:</source>
        <translation>Були у смітнику, відновлено:</translation>
    </message>
    <message>
        <source>Imported, but doubtful:</source>
        <translation>Імпортовано, але сумнівно:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Імпортовано:</translation>
    </message>
    <message>
        <source>Columns of tables:</source>
        <translation>Стовпці таблиць:</translation>
    </message>
    <message>
        <source>Nothing that could be imported was found.</source>
        <translation>Не знайдено нічого, що можна імпортувати.</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>не прочитано: {columns}</translation>
    </message>
    <message>
        <source>is article {number}; its outlet and date were filled in</source>
        <translation>це стаття {number}; дописано її видання й дату</translation>
    </message>
    <message>
        <source>is article {number}; its outlet was filled in</source>
        <translation>це стаття {number}; дописано її видання</translation>
    </message>
    <message>
        <source>is article {number}; its date was filled in</source>
        <translation>це стаття {number}; дописано її дату</translation>
    </message>
    <message>
        <source>is article {number}</source>
        <translation>це стаття {number}</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>new version of article {number}</source>
        <translation>нова версія статті {number}</translation>
    </message>
    <message>
        <source>doubtful: {reasons}</source>
        <translation>сумнівно: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported, {versions} of them as new versions</source>
        <translation>
            <numerusform>Імпортовано %Ln статтю, зокрема нових версій: {versions}</numerusform>
            <numerusform>Імпортовано %Ln статті, зокрема нових версій: {versions}</numerusform>
            <numerusform>Імпортовано %Ln статей, зокрема нових версій: {versions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln сумнівна</numerusform>
            <numerusform>%Ln сумнівні</numerusform>
            <numerusform>%Ln сумнівних</numerusform>
        </translation>
    </message>
    <message>
        <source>{failures}; the reasons are below. Nothing else was affected.</source>
        <translation>{failures}; причини наведено нижче. Більше ні на що це не вплинуло.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln файл</numerusform>
            <numerusform>Не вдалося прочитати %Ln файли</numerusform>
            <numerusform>Не вдалося прочитати %Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) in {files}</source>
        <translation>
            <numerusform>%Ln збій у {files}</numerusform>
            <numerusform>%Ln збої у {files}</numerusform>
            <numerusform>%Ln збоїв у {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>in so many files</comment>
        <translation>
            <numerusform>%Ln файлі</numerusform>
            <numerusform>%Ln файлах</numerusform>
            <numerusform>%Ln файлах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Мітки %Ln статті</numerusform>
            <numerusform>Мітки %Ln статей</numerusform>
            <numerusform>Мітки %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Tags of the archive</source>
        <translation>Мітки архіву</translation>
    </message>
    <message>
        <source>There are no tags yet. Type the first one above.</source>
        <translation>Міток ще немає. Введіть першу вгорі.</translation>
    </message>
    <message>
        <source>Ticked tags are given to all of them, unticked ones taken from all.</source>
        <translation>Позначені мітки додаються до всіх статей, непозначені знімаються з усіх.</translation>
    </message>
    <message>
        <source>there is no link in it; export it anew</source>
        <translation>у файлі немає посилань; експортуйте його знову</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Списки посилань</translation>
    </message>
    <message>
        <source>it is no JSON; export it anew</source>
        <translation>файл не є JSON; експортуйте його знову</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Експорти Omnivore</translation>
    </message>
    <message>
        <source>there is no text in it; see whether it is the right file</source>
        <translation>у файлі немає тексту; перевірте, чи це той файл</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no article was found in the page; save its text</source>
        <translation>на сторінці не знайдено статті; збережіть її текст</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Збережені сторінки</translation>
    </message>
    <message>
        <source>it is no sound MHTML ({reason}); save it anew</source>
        <translation>неправильний формат MHTML ({reason}); збережіть його знову</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>у файлі немає сторінки</translation>
    </message>
    <message>
        <source>Pages saved as MHTML</source>
        <translation>Сторінки, збережені як MHTML</translation>
    </message>
    <message>
        <source>after {count} records: {reason}</source>
        <translation>прочитано записів: {count}; далі: {reason}</translation>
    </message>
    <message>
        <source>there are no records in it; save it anew</source>
        <translation>у файлі немає записів; збережіть його знову</translation>
    </message>
    <message>
        <source>{reason}; it was left out</source>
        <translation>{reason}; це пропущено</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>розмір перевищує {size} МБ</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Вебархіви (WARC)</translation>
    </message>
    <message>
        <source>what stands between two records is no record</source>
        <translation>те, що стоїть між двома записами, не є записом</translation>
    </message>
    <message>
        <source>Web archives (ARC)</source>
        <translation>Вебархіви (ARC)</translation>
    </message>
    <message>
        <source>there is no WARC in it; save it anew</source>
        <translation>у файлі немає WARC; збережіть його знову</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Вебархіви (WACZ)</translation>
    </message>
    <message>
        <source>E-books (EPUB)</source>
        <translation>Електронні книги (EPUB)</translation>
    </message>
    <message>
        <source>it is XML of no kind that is known: no feed, no news item; save its text</source>
        <translation>XML невідомого виду: ні стрічка, ні новинне повідомлення; збережіть текст</translation>
    </message>
    <message>
        <source>there are no entries of a feed in it; save it anew</source>
        <translation>у файлі немає записів стрічки; збережіть його знову</translation>
    </message>
    <message>
        <source>entry {place}: {reason}</source>
        <translation>запис стрічки {place}: {reason}</translation>
    </message>
    <message>
        <source>Saved feeds</source>
        <translation>Збережені стрічки новин</translation>
    </message>
    <message>
        <source>it is damaged, or no PDF; save it anew</source>
        <translation>файл пошкоджено або це не PDF; збережіть його знову</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation>файл захищено паролем; збережіть його без пароля</translation>
    </message>
    <message>
        <source>it has more than {most} pages; split it</source>
        <translation>у файлі більш ніж {most} сторінок; розділіть його</translation>
    </message>
    <message>
        <source>it is a scan without text; have its text recognised (OCR)</source>
        <translation>файл є сканом без тексту; розпізнайте його текст (OCR)</translation>
    </message>
    <message>
        <source>its pages unpack to more than {size} MB; save its text</source>
        <translation>розпаковані сторінки займають понад {size} МБ; збережіть текст</translation>
    </message>
    <message>
        <source>its page {number} has more than {most} characters; save its text</source>
        <translation>на сторінці {number} понад {most} символів; збережіть текст</translation>
    </message>
    <message>
        <source>its page {number} is damaged; save it anew</source>
        <translation>сторінку {number} пошкоджено; збережіть файл знову</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Документи PDF</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Документи Word</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Тексти OpenDocument</translation>
    </message>
    <message>
        <source>it is no sound RTF ({reason}); save it anew</source>
        <translation>неправильний формат RTF ({reason}); збережіть файл знову</translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation>Документи RTF</translation>
    </message>
    <message>
        <source>it is no sound message ({reason}); save it anew</source>
        <translation>неправильний формат листа ({reason}); збережіть його знову</translation>
    </message>
    <message>
        <source>there is no text in the message; copy what it shows, and paste it</source>
        <translation>у листі немає тексту; скопіюйте те, що він показує, і вставте</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; save it alone</source>
        <translation>розмір перевищує {size} МБ; збережіть лист окремо</translation>
    </message>
    <message>
        <source>there is no message in it; export it anew</source>
        <translation>у файлі немає листів; експортуйте його знову</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Поштові скриньки</translation>
    </message>
    <message>
        <source>News of agencies (NITF)</source>
        <translation>Новини агентств (NITF)</translation>
    </message>
    <message>
        <source>there is no news item in it; export it anew</source>
        <translation>у файлі немає новинних повідомлень; експортуйте його знову</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}: {reason}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>News of agencies (NewsML-G2)</source>
        <translation>Новини агентств (NewsML-G2)</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>файл у кодуванні UTF-16; збережіть його як UTF-8</translation>
    </message>
    <message>
        <source>line {number}: {reason}</source>
        <translation>рядок {number}: {reason}</translation>
    </message>
    <message>
        <source>none of its first {many} lines is a JSON object; export it anew</source>
        <translation>у перших рядках ({many}) немає жодного об’єкта JSON; експортуйте файл знову</translation>
    </message>
    <message>
        <source>it is longer than {size} MB; split it</source>
        <translation>рядок довший за {size} МБ; розділіть її</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation>це не UTF-8; збережіть файл як UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {number}); export it anew</source>
        <translation>це не JSON ({reason}, символ {number}); експортуйте файл знову</translation>
    </message>
    <message>
        <source>it is not JSON ({reason}); export it anew</source>
        <translation>це не JSON ({reason}); експортуйте файл знову</translation>
    </message>
    <message>
        <source>it is no JSON object; export it anew</source>
        <translation>це не об’єкт JSON; експортуйте файл знову</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Набори даних</translation>
    </message>
    <message>
        <source>no object in it has a text or an address; export it with its texts</source>
        <translation>жоден об’єкт у файлі не має ні тексту, ні адреси; експортуйте його разом із текстами</translation>
    </message>
    <message>
        <source>record {number}: {reason}</source>
        <translation>запис {number}: {reason}</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text</source>
        <translation>надто глибока вкладеність; збережіть текст</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}); export it anew</source>
        <translation>файл не є JSON ({reason}); експортуйте його знову</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}, line {number}); export it anew</source>
        <translation>файл не є JSON ({reason}, рядок {number}); експортуйте його знову</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>its first row names no column of an article&apos;s text or address (its columns: {columns}); import it by itself to choose them, or name them: --columns text=NAME</source>
        <translation>у першому рядку немає назви стовпця з текстом чи адресою статті (стовпці: {columns}); імпортуйте файл окремо, щоб вибрати їх, або вкажіть їх: --columns text=NAME</translation>
    </message>
    <message>
        <source>row {number}: {reason}</source>
        <translation>рядок {number}: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {reason}; save the table anew</source>
        <translation>рядок {number}: {reason}; збережіть таблицю знову</translation>
    </message>
    <message>
        <source>a line is longer than {size} MB; split it</source>
        <translation>рядок довший за {size} МБ; розділіть його</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as RIS anew</source>
        <translation>у файлі не знайдено бібліографічних записів; експортуйте його знову як RIS</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Бібліографічні записи (RIS)</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as BibTeX anew</source>
        <translation>у файлі не знайдено бібліографічних записів; експортуйте його знову як BibTeX</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Бібліографічні записи (BibTeX)</translation>
    </message>
    <message>
        <source>it has no name; it was left out</source>
        <translation>файл не має назви; його пропущено</translation>
    </message>
    <message>
        <source>its name points outside of the archive; it was left out</source>
        <translation>назва файлу вказує за межі архіву ZIP; його пропущено</translation>
    </message>
    <message>
        <source>it is locked with a password; unpack it first</source>
        <translation>файл захищено паролем; спершу розпакуйте його</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; it was left out</source>
        <translation>розпакований файл більш ніж у {times} разів більший; його пропущено</translation>
    </message>
    <message>
        <source>there is no {name} in it; save it anew</source>
        <translation>у файлі бракує {name}; збережіть його знову</translation>
    </message>
    <message>
        <source>it is damaged, or not what its name says; save it anew</source>
        <translation>файл пошкоджено або він не те, що каже його назва; збережіть його знову</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>Архіви ZIP</translation>
    </message>
    <message>
        <source>it is not compressed as its name says; rename it to what it is</source>
        <translation>файл стиснуто не так, як каже його назва; перейменуйте його відповідно до вмісту</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; unpack it first</source>
        <translation>розпакований файл більш ніж у {times} разів більший; спершу розпакуйте його</translation>
    </message>
    <message>
        <source>Compressed files</source>
        <translation>Стиснуті файли</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Імпортувати файли</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Імпортувати теку</translation>
    </message>
    <message>
        <source>Parallax archive</source>
        <translation>Архів Parallax</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Відкрити архів</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Про Parallax</translation>
    </message>
    <message>
        <source>An offline archive of news that shows where accounts of one event differ.

It says where texts differ, not who is right. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Автономний архів новин, який показує, де виклади однієї події різняться.

Він каже, де тексти різняться, а не хто має рацію. Жодні дані не залишають цього комп’ютера.

Вільне програмне забезпечення на умовах GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Слова назви</translation>
    </message>
    <message>
        <source>No event that takes articles has these words in its title.</source>
        <translation>Немає події з такими словами в назві, до якої можна додати статті.</translation>
    </message>
    <message>
        <source>not available here</source>
        <translation>тут недоступно</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Введіть команду</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Команди з такою назвою немає.</translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation>Виправити статтю</translation>
    </message>
    <message>
        <source>2024-11-14, 14 Nov 2024, 2024-11 or 2024</source>
        <translation>2024-11-14, 14 лист. 2024, 2024-11 або 2024</translation>
    </message>
    <message>
        <source>This is no date: write 2024-11-14 or 14 Nov 2024; 2024-11 and 2024 will do.</source>
        <translation>Це не дата: напишіть 2024-11-14 або 14 лист. 2024; досить і 2024-11 чи 2024.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>language</comment>
        <translation>невідома</translation>
    </message>
    <message>
        <source>Stop &amp;watching {folder}</source>
        <translation>Припинити &amp;стеження за текою {folder}</translation>
    </message>
    <message>
        <source>correction of {fields}</source>
        <translation>виправлення: {fields}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>Links are not followed, for Parallax never goes online. Save the page in your browser and drop the file here.</source>
        <translation>Parallax не переходить за посиланнями, бо ніколи не виходить в інтернет. Збережіть сторінку у браузері й перетягніть файл сюди.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more.</source>
        <translation>Стеження за текою {folder} припинено.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Стежити за текою</translation>
    </message>
    <message>
        <source>What is saved in {folder} is imported from now on.</source>
        <translation>Відтепер імпортується все, що зберігають у {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more. {reason}</source>
        <translation>Стеження за текою {folder} припинено. {reason}</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>У буфері обміну немає ні тексту, ні файлу.</translation>
    </message>
    <message numerus="yes">
        <source>throwing %Ln article(s) away</source>
        <translation>
            <numerusform>переміщення %Ln статті до смітника</numerusform>
            <numerusform>переміщення %Ln статей до смітника</numerusform>
            <numerusform>переміщення %Ln статей до смітника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln article(s)</source>
        <translation>
            <numerusform>відновлення %Ln статті</numerusform>
            <numerusform>відновлення %Ln статей</numerusform>
            <numerusform>відновлення %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Спорожнити смітник</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for ever?</source>
        <translation>
            <numerusform>Вилучити %Ln статтю назавжди?</numerusform>
            <numerusform>Вилучити %Ln статті назавжди?</numerusform>
            <numerusform>Вилучити %Ln статей назавжди?</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and original files kept in the archive go, with notes, tags and corrections. This cannot be undone.</source>
        <translation>Тексти й оригінальні файли, що зберігаються в архіві, буде вилучено разом із нотатками, мітками й виправленнями. Скасувати це неможливо.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Вилучити %Ln статтю</numerusform>
            <numerusform>Вилучити %Ln статті</numerusform>
            <numerusform>Вилучити %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted for ever.</source>
        <translation>
            <numerusform>%Ln статтю вилучено назавжди.</numerusform>
            <numerusform>%Ln статті вилучено назавжди.</numerusform>
            <numerusform>%Ln статей вилучено назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Читання наперед</translation>
    </message>
    <message>
        <source>Reading ahead was stopped. What is compared will be read then.</source>
        <translation>Читання наперед зупинено. Тексти буде прочитано, коли їх порівнюватимуть.</translation>
    </message>
    <message>
        <source>Reading ahead has stopped: {reason}</source>
        <translation>Читання наперед зупинилося: {reason}</translation>
    </message>
    <message>
        <source>The work ended without a result: its process was ended from outside, or memory ran out. What was done until then is kept; please try again.</source>
        <translation>Робота завершилася без результату: її процес було завершено ззовні або забракло пам’яті. Зроблене до того збережено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The work ended without a result at “{step}” or just after it: its process was ended from outside, or memory ran out. What was done until then is kept; please try again, and leave that out if it ends so once more.</source>
        <translation>Робота завершилася без результату на «{step}» або відразу після цього: її процес було завершено ззовні або забракло пам’яті. Зроблене до того збережено; спробуйте ще раз, а якщо це повториться, пропустіть це.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names or facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the clauses of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a fact behind what it is of: “Outlet: The Varnholt Ledger”</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Видання</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ад&amp;реса</translation>
    </message>
    <message>
        <source>&amp;Number or key</source>
        <translation>&amp;Номер або ключ</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Стовпці таблиці</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Перші рядки</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоден</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with these columns are read so from now on; what no column holds stays unknown.</source>
        <translation>Кожен рядок стане статтею. Таблиці з такими стовпцями відтепер читатимуться так само; чого немає в жодному стовпці, залишиться невідомим.</translation>
    </message>
    <message>
        <source>No column holds the text: each row becomes a link without text.</source>
        <translation>Тексту немає в жодному стовпці: кожен рядок стане посиланням без тексту.</translation>
    </message>
    <message>
        <source>This table is left out until you choose the column that holds the text, or the address.</source>
        <translation>Цю таблицю буде пропущено, доки ви не виберете стовпець із текстом або адресою.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text, or at least the address.</source>
        <translation>Виберіть стовпець із текстом або принаймні з адресою.</translation>
    </message>
    <message>
        <source>{name} and {number} more with the same columns</source>
        <translation>{name} і ще {number} з такими самими стовпцями</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Стовпець {number}</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} та {last}</translation>
    </message>
    <message>
        <source>{parts} or {last}</source>
        <translation>{parts} або {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>the same thing can&apos;t have been at both times</source>
        <translation>те саме не могло бути в обидва моменти</translation>
    </message>
    <message>
        <source>the statements may be of different things</source>
        <translation>твердження можуть стосуватися різного</translation>
    </message>
    <message>
        <source>one of them counts from a day that may be another</source>
        <translation>одне з них відлічує від дня, який може бути іншим</translation>
    </message>
    <message>
        <source>they are whole weeks apart, and a date of publication may be wrong</source>
        <translation>між ними цілі тижні, і дата публікації може бути хибною</translation>
    </message>
    <message>
        <source>it is not said whether of the same people</source>
        <translation>не сказано, чи йдеться про тих самих людей</translation>
    </message>
    <message>
        <source>“{figure}” ({account}) comes to {value}: “{other}” ({rival}).</source>
        <translation>«{figure}» ({account}) — це {value}: «{other}» ({rival}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” agree.</source>
        <translation>«{one}» та «{other}» узгоджуються.</translation>
    </message>
    <message>
        <source>{value} ({account})</source>
        <translation>{value} ({account})</translation>
    </message>
    <message>
        <source>{value} ({account}, from {speaker})</source>
        <translation>{value} ({account}, мовець: {speaker})</translation>
    </message>
    <message>
        <source>{one} and {other} can both be true.</source>
        <translation>{one} та {other} можуть обидва бути правдою.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same but for rounding.</source>
        <translation>{one} та {other} різняться лише округленням.</translation>
    </message>
    <message>
        <source>between languages it is not sure that they are of one thing</source>
        <translation>між мовами немає певності, що йдеться про одне й те саме</translation>
    </message>
    <message>
        <source>they are parts or additions, and may be of different wholes</source>
        <translation>це частини або додатки, і вони можуть належати до різного цілого</translation>
    </message>
    <message>
        <source>one of them may be of a part, or of an earlier hour</source>
        <translation>одна з цифр може стосуватися лише частини або бути з ранішої години</translation>
    </message>
    <message>
        <source>they lie too far apart to be of one thing for sure</source>
        <translation>вони надто різняться, щоб напевно стосуватися одного предмета</translation>
    </message>
    <message>
        <source>one of them is no exact figure</source>
        <translation>одне з них — неточне число</translation>
    </message>
    <message>
        <source>both can&apos;t be true of the same thing at the same time</source>
        <translation>обидва не можуть бути правдою про те саме в той самий час</translation>
    </message>
    <message>
        <source>a person has one age</source>
        <translation>у людини лише один вік</translation>
    </message>
    <message>
        <source>one of them counts since a day</source>
        <translation>одне з них рахує від певного дня</translation>
    </message>
    <message>
        <source>one of them is of a group that was told before</source>
        <translation>одне з них стосується раніше згаданої групи</translation>
    </message>
    <message>
        <source>it is not said until when the later account counts</source>
        <translation>не сказано, до якого часу рахує пізніший виклад</translation>
    </message>
    <message>
        <source>{value} was published later, and such figures change with time</source>
        <translation>пізніше опубліковано {value}, а такі числа з часом змінюються</translation>
    </message>
    <message>
        <source>the lower figure was published later</source>
        <translation>менше число опубліковано пізніше</translation>
    </message>
    <message>
        <source>“{word}” says that there was another figure before</source>
        <translation>«{word}» означає, що раніше було інше число</translation>
    </message>
    <message>
        <source>{careful} puts it with reserve (“{reserve}”); {sure} asserts it (“{assertion}”).</source>
        <translation>{careful}: із застереженням («{reserve}»); {sure}: ствердно («{assertion}»).</translation>
    </message>
    <message>
        <source>{speaker} in {account}</source>
        <translation>{speaker} ({account})</translation>
    </message>
    <message>
        <source>{account} (“{words}”)</source>
        <translation>{account} («{words}»)</translation>
    </message>
    <message>
        <source>{voice} says “{words}”</source>
        <translation>{voice}: «{words}»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can both be true: {why}.</source>
        <translation>«{one}» та «{other}» можуть обидва бути правдою: {why}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides, maybe of different things.</source>
        <translation>«{one}» та «{other}» — протилежні боки, можливо, різних речей.</translation>
    </message>
    <message>
        <source>{one} and {other} are opposite sides: it can be only one of them.</source>
        <translation>{one} та {other} — протилежні боки: можливий лише один із них.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides</source>
        <translation>«{one}» та «{other}» — протилежні боки</translation>
    </message>
    <message>
        <source>“{one}” in one account, “{other}” in the other</source>
        <translation>«{one}» в одному викладі, «{other}» в іншому</translation>
    </message>
    <message>
        <source>one may lie in the other</source>
        <translation>одне може бути в межах іншого</translation>
    </message>
    <message>
        <source>“{words}” ({speaker})</source>
        <translation>«{words}» ({speaker})</translation>
    </message>
    <message>
        <source>the statements give different hours</source>
        <translation>твердження вказують різні години</translation>
    </message>
    <message>
        <source>it can be only one of them</source>
        <translation>можливе лише одне з них</translation>
    </message>
    <message>
        <source>they may be of different things</source>
        <translation>вони можуть стосуватися різного</translation>
    </message>
    <message>
        <source>only one of them can be true</source>
        <translation>лише одне з них може бути правдою</translation>
    </message>
    <message>
        <source>{one}; {other}: {why}.</source>
        <translation>{one}; {other} — {why}.</translation>
    </message>
    <message>
        <source>{account} says that it was so only in part or for a short time</source>
        <translation>{account}: так було лише частково або недовго</translation>
    </message>
    <message>
        <source>The other account</source>
        <translation>інший виклад</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Один із викладів</translation>
    </message>
    <message>
        <source>{speaker} ({account})</source>
        <translation>{speaker} ({account})</translation>
    </message>
    <message>
        <source>{who}: “{words}”</source>
        <translation>{who}: «{words}»</translation>
    </message>
    <message>
        <source>nobody in {account}</source>
        <translation>не названо ({account})</translation>
    </message>
    <message>
        <source>The same statement is credited to {speakers}.</source>
        <translation>Мовці того самого твердження: {speakers}.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {other} makes it itself.</source>
        <translation>{account} подає твердження словами мовця: {speaker}; {other} подає його від себе.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {others} make it themselves.</source>
        <translation>{account} подає твердження словами мовця: {speaker}; {others} подають його від себе.</translation>
    </message>
    <message>
        <source>{speaker} (told by {teller})</source>
        <translation>{speaker} (переказ: {teller})</translation>
    </message>
    <message>
        <source>“{name}” is called {rank} in one account and {other} in the other.</source>
        <translation>«{name}»: {rank} в одному викладі, {other} в іншому.</translation>
    </message>
    <message>
        <source>“{name}” belongs to “{body}” in one account and to “{other}” in the other; they may be two bodies, or two names of one.</source>
        <translation>«{name}» належить до «{body}» в одному викладі та до «{other}» в іншому; це можуть бути дві організації або дві назви однієї.</translation>
    </message>
    <message>
        <source>The {office} is “{name}” here and “{rival}” there</source>
        <translation>{office} — «{name}» тут, «{rival}» там</translation>
    </message>
    <message>
        <source>“{name}” here and “{rival}” there</source>
        <translation>«{name}» тут, «{rival}» там</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings: the surname is the same.</source>
        <translation>«{name}» та «{other}» — ім’я однієї особи у двох написаннях: прізвище те саме.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings.</source>
        <translation>«{name}» та «{other}» — ім’я однієї особи у двох написаннях.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one name in two spellings.</source>
        <translation>«{name}» та «{other}» — одна назва у двох написаннях.</translation>
    </message>
    <message>
        <source>Only {account} gives this figure: {value}.</source>
        <translation>{value} — це число наводить лише {account}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this figure: {value}.</source>
        <translation>{value} — серед викладів цією мовою це число наводить лише {account}.</translation>
    </message>
    <message>
        <source>Only {account} says this: {missing}.</source>
        <translation>Це каже лише {account}: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this: {missing}.</source>
        <translation>Серед викладів цією мовою це каже лише {account}: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>Це з чужих слів ({hand}) каже лише {account}: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>Серед викладів цією мовою це з чужих слів ({hand}) каже лише {account}: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} quotes {name}.</source>
        <translation>Лише {account} цитує: {name}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} quotes {name}.</source>
        <translation>Серед викладів цією мовою лише {account} цитує: {name}.</translation>
    </message>
    <message>
        <source>Only {account} names {name}.</source>
        <translation>Лише {account} називає: {name}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} names {name}.</source>
        <translation>Серед викладів цією мовою лише {account} називає: {name}.</translation>
    </message>
    <message>
        <source>Only {account} gives this time: {value}.</source>
        <translation>Цей час вказує лише {account}: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this time: {value}.</source>
        <translation>Серед викладів цією мовою цей час вказує лише {account}: {value}.</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a neutral word)</source>
        <translation>«{words}» ({account}; нейтральне слово)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that judges)</source>
        <translation>«{words}» ({account}; оцінне слово)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that softens or praises)</source>
        <translation>«{words}» ({account}; слово, що пом’якшує або хвалить)</translation>
    </message>
    <message>
        <source>What they call the same: {one}, {other}.</source>
        <translation>Як вони називають те саме: {one}, {other}.</translation>
    </message>
    <message>
        <source>{account}, said by {speaker}</source>
        <translation>{account}, мовець: {speaker}</translation>
    </message>
    <message>
        <source>a quotation in {account}</source>
        <translation>{account}, цитата</translation>
    </message>
    <message>
        <source>“{far}” in {account}; “{bare}” without more in {other}.</source>
        <translation>«{far}» ({account}); просто «{bare}» ({other}).</translation>
    </message>
    <message>
        <source>a date of publication is missing</source>
        <translation>бракує дати публікації</translation>
    </message>
    <message>
        <source>a date of publication is doubtful</source>
        <translation>дата публікації сумнівна</translation>
    </message>
    <message>
        <source>the accounts hardly speak of the same event</source>
        <translation>виклади навряд чи розповідають про ту саму подію</translation>
    </message>
    <message>
        <source>they come from different speakers</source>
        <translation>вони походять від різних мовців</translation>
    </message>
    <message>
        <source>the statements around them differ</source>
        <translation>твердження навколо них різні</translation>
    </message>
    <message>
        <source>one of them may be a plan, a doubt or a denial</source>
        <translation>одне з них може бути планом, сумнівом або запереченням</translation>
    </message>
    <message>
        <source>they were published on different days</source>
        <translation>їх опубліковано в різні дні</translation>
    </message>
    <message>
        <source>the statements are of different times</source>
        <translation>твердження стосуються різного часу</translation>
    </message>
    <message>
        <source>prices of the market change within a day</source>
        <translation>ринкові ціни змінюються протягом дня</translation>
    </message>
    <message>
        <source>one statement is of “{one}”, the other of “{other}”</source>
        <translation>в одному твердженні йдеться про «{one}», в іншому — про «{other}»</translation>
    </message>
    <message>
        <source>{value} ({account}) against {other} ({rival}): the sentences were paired by the user, and whether they count the same is not known.</source>
        <translation>{value} ({account}), натомість {other} ({rival}): речення зіставлено користувачем, і невідомо, чи вони рахують те саме.</translation>
    </message>
    <message>
        <source>no other account names {names}</source>
        <translation>жоден інший виклад не називає {names}</translation>
    </message>
    <message>
        <source>no other account mentions {words}</source>
        <translation>жоден інший виклад не згадує {words}</translation>
    </message>
    <message>
        <source>no other account names {names} or mentions {words}</source>
        <translation>жоден інший виклад не називає {names} і не згадує {words}</translation>
    </message>
    <message>
        <source>“{words}” ({value})</source>
        <translation>«{words}» ({value})</translation>
    </message>
    <message>
        <source>{one} against {other}: {why}.</source>
        <translation>{one}, натомість {other}: {why}.</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <source>{inner} lies in {outer}.</source>
        <translation>{inner} — у межах {outer}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both {time}.</source>
        <translation>«{one}» та «{other}» означають той самий час: {time}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {rough} may be a rough hour.</source>
        <translation>«{one}» та «{other}»: годину, можливо, вказано приблизно ({rough}).</translation>
    </message>
    <message>
        <source>Only {account} reports that someone gave no answer.</source>
        <translation>Що хтось не відповів, повідомляє лише {account}.</translation>
    </message>
    <message>
        <source>Only {accounts} report that someone gave no answer.</source>
        <translation>Що хтось не відповів, повідомляють лише {accounts}.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified.</source>
        <translation>Що не перевірено, вказує лише {account}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified.</source>
        <translation>Що не перевірено, вказують лише {accounts}.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified; {others}.</source>
        <translation>Що не перевірено, вказує лише {account}; {others}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified; {others}.</source>
        <translation>Що не перевірено, вказують лише {accounts}; {others}.</translation>
    </message>
    <message>
        <source>one of them may be of the beginning, the other of the end</source>
        <translation>одне з них може стосуватися початку, інше — кінця</translation>
    </message>
    <message>
        <source>it may be somebody or something else that is spoken of</source>
        <translation>може йтися про когось або щось інше</translation>
    </message>
    <message>
        <source>{amount} years</source>
        <translation>{amount} р.</translation>
    </message>
    <message>
        <source>{amount} months</source>
        <translation>{amount} міс.</translation>
    </message>
    <message>
        <source>{amount} weeks</source>
        <translation>{amount} тиж.</translation>
    </message>
    <message>
        <source>{amount} days</source>
        <translation>{amount} дн.</translation>
    </message>
    <message>
        <source>{amount} hours</source>
        <translation>{amount} год</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} хв</translation>
    </message>
    <message>
        <source>{amount} seconds</source>
        <translation>{amount} с</translation>
    </message>
    <message>
        <source>{amount} years old</source>
        <translation>{amount} р. (вік)</translation>
    </message>
    <message>
        <source>{amount} percentage points</source>
        <translation>{amount} відсоткового пункту</translation>
    </message>
    <message>
        <source>{amount} person</source>
        <translation>{amount} ос.</translation>
    </message>
    <message>
        <source>{amount} child</source>
        <translation>{amount} ос. (дитина)</translation>
    </message>
    <message>
        <source>{amount} man</source>
        <translation>{amount} ос. (чоловік)</translation>
    </message>
    <message>
        <source>{amount} woman</source>
        <translation>{amount} ос. (жінка)</translation>
    </message>
    <message>
        <source>{amount} life</source>
        <translation>{amount} ос.</translation>
    </message>
    <message>
        <source>{amount} people</source>
        <translation>{amount} людей</translation>
    </message>
    <message>
        <source>{amount} children</source>
        <translation>{amount} дітей</translation>
    </message>
    <message>
        <source>{amount} men</source>
        <translation>{amount} чоловіків</translation>
    </message>
    <message>
        <source>{amount} women</source>
        <translation>{amount} жінок</translation>
    </message>
    <message>
        <source>{amount} lives</source>
        <translation>{amount} життів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln рік</numerusform>
            <numerusform>%Ln роки</numerusform>
            <numerusform>%Ln років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln місяць</numerusform>
            <numerusform>%Ln місяці</numerusform>
            <numerusform>%Ln місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln тиждень</numerusform>
            <numerusform>%Ln тижні</numerusform>
            <numerusform>%Ln тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln година</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln рік (вік)</numerusform>
            <numerusform>%Ln роки (вік)</numerusform>
            <numerusform>%Ln років (вік)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln percentage point(s)</source>
        <translation>
            <numerusform>%Ln відсотковий пункт</numerusform>
            <numerusform>%Ln відсоткові пункти</numerusform>
            <numerusform>%Ln відсоткових пунктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child</source>
        <translation>
            <numerusform>%Ln дитина</numerusform>
            <numerusform>%Ln дитини</numerusform>
            <numerusform>%Ln дітей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln man</source>
        <translation>
            <numerusform>%Ln чоловік</numerusform>
            <numerusform>%Ln чоловіки</numerusform>
            <numerusform>%Ln чоловіків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln woman</source>
        <translation>
            <numerusform>%Ln жінка</numerusform>
            <numerusform>%Ln жінки</numerusform>
            <numerusform>%Ln жінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln life</source>
        <translation>
            <numerusform>%Ln життя</numerusform>
            <numerusform>%Ln життя</numerusform>
            <numerusform>%Ln життів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln children</source>
        <translation>
            <numerusform>%Ln дитина</numerusform>
            <numerusform>%Ln дитини</numerusform>
            <numerusform>%Ln дітей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln men</source>
        <translation>
            <numerusform>%Ln чоловік</numerusform>
            <numerusform>%Ln чоловіки</numerusform>
            <numerusform>%Ln чоловіків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln women</source>
        <translation>
            <numerusform>%Ln жінка</numerusform>
            <numerusform>%Ln жінки</numerusform>
            <numerusform>%Ln жінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>%Ln життя</numerusform>
            <numerusform>%Ln життя</numerusform>
            <numerusform>%Ln життів</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} aboard</source>
        <translation>{amount} на борту</translation>
    </message>
    <message>
        <source>{amount} abstained</source>
        <translation>{amount} «утрималися»</translation>
    </message>
    <message>
        <source>{amount} affected</source>
        <translation>{amount} постраждало</translation>
    </message>
    <message>
        <source>{amount} arrested</source>
        <translation>{amount} заарештовано</translation>
    </message>
    <message>
        <source>{amount} captured</source>
        <translation>{amount} захоплено</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount} обвинувачено</translation>
    </message>
    <message>
        <source>{amount} convicted</source>
        <translation>{amount} засуджено</translation>
    </message>
    <message>
        <source>{amount} damaged</source>
        <translation>{amount} пошкоджено</translation>
    </message>
    <message>
        <source>{amount} deployed</source>
        <translation>{amount} направлено</translation>
    </message>
    <message>
        <source>{amount} deported</source>
        <translation>{amount} депортовано</translation>
    </message>
    <message>
        <source>{amount} destroyed</source>
        <translation>{amount} знищено</translation>
    </message>
    <message>
        <source>{amount} displaced</source>
        <translation>{amount} переміщено</translation>
    </message>
    <message>
        <source>{amount} evacuated</source>
        <translation>{amount} евакуйовано</translation>
    </message>
    <message>
        <source>{amount} fired</source>
        <translation>{amount} звільнено з роботи</translation>
    </message>
    <message>
        <source>{amount} fled</source>
        <translation>{amount} утекло</translation>
    </message>
    <message>
        <source>{amount} gathered</source>
        <translation>{amount} зібралося</translation>
    </message>
    <message>
        <source>{amount} hired</source>
        <translation>{amount} найнято</translation>
    </message>
    <message>
        <source>{amount} hospitalized</source>
        <translation>{amount} госпіталізовано</translation>
    </message>
    <message>
        <source>{amount} infected</source>
        <translation>{amount} інфіковано</translation>
    </message>
    <message>
        <source>{amount} injured</source>
        <translation>{amount} поранено</translation>
    </message>
    <message>
        <source>{amount} kidnapped</source>
        <translation>{amount} викрадено</translation>
    </message>
    <message>
        <source>{amount} killed</source>
        <translation>{amount} загинуло</translation>
    </message>
    <message>
        <source>{amount} lasted</source>
        <translation>{amount} тривало</translation>
    </message>
    <message>
        <source>{amount} launched</source>
        <translation>{amount} запущено</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} зникло безвісти</translation>
    </message>
    <message>
        <source>{amount} released</source>
        <translation>{amount} відпущено</translation>
    </message>
    <message>
        <source>{amount} rescued</source>
        <translation>{amount} врятовано</translation>
    </message>
    <message>
        <source>{amount} sentenced</source>
        <translation>{amount} призначено покарання</translation>
    </message>
    <message>
        <source>{amount} shot down</source>
        <translation>{amount} збито</translation>
    </message>
    <message>
        <source>{amount} surrendered</source>
        <translation>{amount} здалося в полон</translation>
    </message>
    <message>
        <source>{amount} survived</source>
        <translation>{amount} вижило</translation>
    </message>
    <message>
        <source>{amount} trapped</source>
        <translation>{amount} заблоковано</translation>
    </message>
    <message>
        <source>{amount} vaccinated</source>
        <translation>{amount} вакциновано</translation>
    </message>
    <message>
        <source>{amount} voted against</source>
        <translation>{amount} «проти»</translation>
    </message>
    <message>
        <source>{amount} voted for</source>
        <translation>{amount} «за»</translation>
    </message>
    <message>
        <source>population of {amount}</source>
        <translation>населення {amount}</translation>
    </message>
    <message>
        <source>toll of {amount}</source>
        <translation>кількість жертв {amount}</translation>
    </message>
    <message>
        <source>number of {amount}</source>
        <translation>кількість {amount}</translation>
    </message>
    <message>
        <source>total of {amount}</source>
        <translation>усього {amount}</translation>
    </message>
    <message>
        <source>crowd of {amount}</source>
        <translation>натовп {amount}</translation>
    </message>
    <message>
        <source>majority of {amount}</source>
        <translation>більшість {amount}</translation>
    </message>
    <message>
        <source>margin of {amount}</source>
        <translation>перевага {amount}</translation>
    </message>
    <message>
        <source>{amount} trillion</source>
        <translation>{amount} трлн</translation>
    </message>
    <message>
        <source>{amount} billion</source>
        <translation>{amount} млрд</translation>
    </message>
    <message>
        <source>{amount} million</source>
        <translation>{amount} млн</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>приблизно {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>щонайменше {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>щонайбільше {amount}</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>понад {amount}</translation>
    </message>
    <message>
        <source>less than {amount}</source>
        <translation>менш як {amount}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{amount}% of the {things}</source>
        <translation>{amount}&#xa0;% від {things}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>a majority of {amount}</source>
        <translation>більшість {amount}</translation>
    </message>
    <message>
        <source>{amount}%</source>
        <translation>{amount}&#xa0;%</translation>
    </message>
    <message>
        <source>{amount} {things}</source>
        <translation>{amount} {things}</translation>
    </message>
    <message>
        <source>one vote or match has one result</source>
        <translation>одне голосування або один матч має один результат</translation>
    </message>
    <message>
        <source>they may be of two bodies</source>
        <translation>вони можуть стосуватися двох організацій</translation>
    </message>
    <message>
        <source>{value} ({account}) against “{said}” ({other}): {why}.</source>
        <translation>{value} ({account}), натомість «{said}» ({other}): {why}.</translation>
    </message>
    <message>
        <source>one of them counts one more</source>
        <translation>одне з них рахує на одиницю більше</translation>
    </message>
    <message>
        <source>one more is only said to be possible</source>
        <translation>ще одне названо лише можливим</translation>
    </message>
    <message>
        <source>“{words}” ({account}) against {value} ({other}): {why}.</source>
        <translation>«{words}» ({account}), натомість {value} ({other}): {why}.</translation>
    </message>
    <message>
        <source>the figure was published later, and may have come about since</source>
        <translation>число опубліковано пізніше, і це могло статися відтоді</translation>
    </message>
    <message>
        <source>the figure was published earlier</source>
        <translation>число опубліковано раніше</translation>
    </message>
    <message>
        <source>{one} and {other}: {reason}</source>
        <translation>{one} та {other}: {reason}</translation>
    </message>
    <message>
        <source>each account may be of what was in its own days</source>
        <translation>кожен виклад може розповідати про те, що було в його дні</translation>
    </message>
    <message>
        <source>it is not said of which year one of them is</source>
        <translation>не сказано, якого року стосується одне з них</translation>
    </message>
    <message>
        <source>the ground floor is the first one in some countries</source>
        <translation>у деяких країнах перший поверх — це поверх на рівні землі</translation>
    </message>
    <message>
        <source>it is not said when</source>
        <translation>не сказано, коли</translation>
    </message>
    <message>
        <source>one of them is of what is planned</source>
        <translation>одне з них стосується запланованого</translation>
    </message>
    <message>
        <source>one of them only says that it may be so</source>
        <translation>одне з них лише каже, що так може бути</translation>
    </message>
    <message>
        <source>one of them is a question</source>
        <translation>одне з них — запитання</translation>
    </message>
    <message>
        <source>the denial is older, and it may have happened since</source>
        <translation>заперечення давніше, і відтоді це могло статися</translation>
    </message>
    <message>
        <source>the {parts} belong to it</source>
        <translation>{parts} — у його межах</translation>
    </message>
    <message>
        <source>the {part} is a part of it</source>
        <translation>{part} — його частина</translation>
    </message>
    <message>
        <source>{inner} is in {outer}</source>
        <translation>{inner} — у межах {outer}</translation>
    </message>
    <message>
        <source>{teller} tells what {speaker} said</source>
        <translation>мовець: {speaker}, переказ: {teller}</translation>
    </message>
    <message>
        <source>{kind}, {verdict}</source>
        <translation>{kind}, {verdict}</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>речення {number}</translation>
    </message>
    <message>
        <source>{mark}, difference {number}</source>
        <translation>{mark}, відмінність {number}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Суперечності</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Інші відмінності</translation>
    </message>
    <message>
        <source>Not in every account</source>
        <translation>Не в кожному викладі</translation>
    </message>
    <message>
        <source>cannot both be true</source>
        <translation>не можуть бути правдою водночас</translation>
    </message>
    <message>
        <source>may conflict; what would settle it is missing</source>
        <translation>можлива суперечність; для певності чогось бракує</translation>
    </message>
    <message>
        <source>both can be true: one is rounder, more exact or in other units</source>
        <translation>обидва можуть бути правдою: одне округлене, точніше або в інших одиницях</translation>
    </message>
    <message>
        <source>the same, credited to others or to nobody</source>
        <translation>те саме, але мовець інший або не названий</translation>
    </message>
    <message>
        <source>stated here, hedged there</source>
        <translation>тут стверджено, там із застереженням</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>те саме іншими словами</translation>
    </message>
    <message>
        <source>a difference that is no matter of truth</source>
        <translation>відмінність, у якій не йдеться про правдивість</translation>
    </message>
    <message>
        <source>said here, not there; silence denies nothing</source>
        <translation>тут сказано, там ні; мовчання нічого не заперечує</translation>
    </message>
    <message>
        <source>from a meta tag</source>
        <translation>з метатегу</translation>
    </message>
    <message>
        <source>from the page’s data (JSON-LD)</source>
        <translation>з даних сторінки (JSON-LD)</translation>
    </message>
    <message>
        <source>from a data field</source>
        <translation>з поля даних</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>введено вручну</translation>
    </message>
    <message>
        <source>Comparison by Parallax</source>
        <translation>Порівняння програмою Parallax</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Літера</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>alike, no difference found</source>
        <translation>схоже, відмінностей не знайдено</translation>
    </message>
    <message>
        <source>One row is one claim, named in the words of one account; one column is one account, with those it credits. An account that quotes both sides holds both. What one account alone says stands among the differences.</source>
        <translation>Кожен рядок — це твердження словами одного з викладів; кожен стовпець — це виклад разом із тими, на кого він посилається. Якщо виклад цитує обидві сторони, у його стовпці стоять обидві. Сказане лише в одному викладі наведено серед відмінностей.</translation>
    </message>
    <message>
        <source>No differences were found among the statements checked.</source>
        <translation>Серед перевірених тверджень відмінностей не знайдено.</translation>
    </message>
    <message>
        <source>The whole texts</source>
        <translation>Повні тексти</translation>
    </message>
    <message>
        <source>What is shaded side by side speaks of the same thing; what is not shaded stands for itself. Small numbers count each account’s sentences; signs lead to the differences above; small grey type (headlines, captions, links) was not compared.</source>
        <translation>Затінене поруч говорить про те саме; незатінене стоїть окремо. Малі числа нумерують речення кожного викладу; знаки ведуть до відмінностей вище; набране дрібним сірим шрифтом (заголовки, підписи, посилання) не порівнювалося.</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Метод і його межі</translation>
    </message>
    <message>
        <source>The program splits every text into statements, puts those that speak of the same thing in one row, and compares what they say by fixed rules on this computer, so that the same texts always give the same result.</source>
        <translation>Програма ділить кожен текст на твердження, ставить в один рядок ті, що говорять про те саме, і порівнює сказане за сталими правилами на цьому комп’ютері, тож ті самі тексти завжди дають той самий результат.</translation>
    </message>
    <message>
        <source>It calls two statements a conflict only where subject, quantity or claim, and time are the same; it misses differences that take knowledge of the world to see, and a row may pair statements that a reader would not.</source>
        <translation>Суперечністю вона називає лише те, де предмет, кількість або твердження і час ті самі; вона не бачить відмінностей, для яких треба знати світ, а в одному рядку можуть опинитися твердження, яких читач не зіставив би.</translation>
    </message>
    <message>
        <source>It does not judge who is right, and an account that is silent may simply be shorter or earlier: check what matters against the whole texts, which stand here in full.</source>
        <translation>Вона не судить, хто має рацію, а виклад, що чогось не згадує, може бути просто коротшим чи давнішим: важливе перевіряйте за повними текстами, наведеними тут без скорочень.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Видання невідоме</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: typst says: {reason}</source>
        <translation>Не вдалося записати {file} (повідомлення typst: {reason})</translation>
    </message>
    <message>
        <source>It conforms to no standard for accessibility and archives: {reason}.</source>
        <translation>Файл не відповідає жодному стандарту доступності й архівування: {reason}.</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}: {placeholder} stands for them. Install a font for this script (for Chinese, Japanese and Korean: Noto Sans CJK) and write the file again.</source>
        <translation>Жоден шрифт на цьому комп’ютері не має {signs}: замість них стоїть {placeholder}. Установіть шрифт для цього письма (для китайського, японського й корейського: Noto Sans CJK) і запишіть файл ще раз.</translation>
    </message>
    <message>
        <source>Accounts {first} to {last}</source>
        <translation>Виклади {first}–{last}</translation>
    </message>
    <message>
        <source>{letter} {name} ({length}, {day})</source>
        <translation>{letter} {name} ({length}, {day})</translation>
    </message>
    <message>
        <source>figures, times, what only one says</source>
        <translation>числа, час, сказане лише в одному викладі</translation>
    </message>
    <message>
        <source>claims, names, places, speakers, certainty, wording, figures, times, what only one says</source>
        <translation>твердження, імена, місця, мовці, певність, формулювання, числа, час, сказане лише в одному викладі</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln account(s)</source>
        <translation>
            <numerusform>Порівняння %Ln викладу</numerusform>
            <numerusform>Порівняння %Ln викладів</numerusform>
            <numerusform>Порівняння %Ln викладів</numerusform>
        </translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) found among {statements} checked ({subjects}).</source>
        <translation>
            <numerusform>Знайдено %Ln суперечність; перевірено: {statements} ({subjects}).</numerusform>
            <numerusform>Знайдено %Ln суперечності; перевірено: {statements} ({subjects}).</numerusform>
            <numerusform>Знайдено %Ln суперечностей; перевірено: {statements} ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts found among %Ln statement(s) checked ({subjects}).</source>
        <translation>
            <numerusform>Перевірено %Ln твердження ({subjects}); суперечностей не знайдено.</numerusform>
            <numerusform>Перевірено %Ln твердження ({subjects}); суперечностей не знайдено.</numerusform>
            <numerusform>Перевірено %Ln тверджень ({subjects}); суперечностей не знайдено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear.</source>
        <translation>
            <numerusform>Неясних відмінностей: %Ln.</numerusform>
            <numerusform>Неясних відмінностей: %Ln.</numerusform>
            <numerusform>Неясних відмінностей: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unclear for want of a date: set the dates of publication to decide it.</source>
        <translation>1 відмінність неясна через брак дати: зазначте дати публікації, щоб її з’ясувати.</translation>
    </message>
    <message>
        <source>{unclear} unclear, 1 of them for want of a date: set the dates of publication to decide it.</source>
        <translation>Неясних відмінностей: {unclear}, з них 1 через брак дати: зазначте дати публікації, щоб її з’ясувати.</translation>
    </message>
    <message numerus="yes">
        <source>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide them.</source>
        <translation>
            <numerusform>Неясних відмінностей: {unclear}, з них %Ln через брак дати: зазначте дати публікації, щоб їх з’ясувати.</numerusform>
            <numerusform>Неясних відмінностей: {unclear}, з них %Ln через брак дати: зазначте дати публікації, щоб їх з’ясувати.</numerusform>
            <numerusform>Неясних відмінностей: {unclear}, з них %Ln через брак дати: зазначте дати публікації, щоб їх з’ясувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts hardly speak of the same event; differences between them may mean nothing.</source>
        <translation>Ці виклади навряд чи про ту саму подію; відмінності між ними можуть нічого не означати.</translation>
    </message>
    <message>
        <source>{account} hardly speaks of the event of the others; differences from it may mean nothing.</source>
        <translation>{account}: виклад навряд чи про ту саму подію, що решта; відмінності від нього можуть нічого не означати.</translation>
    </message>
    <message>
        <source>{accounts} hardly speak of the event of the others; differences from them may mean nothing.</source>
        <translation>{accounts}: виклади навряд чи про ту саму подію, що решта; відмінності від них можуть нічого не означати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left out by the user.</source>
        <translation>
            <numerusform>Користувач не включив %Ln відмінність.</numerusform>
            <numerusform>Користувач не включив %Ln відмінності.</numerusform>
            <numerusform>Користувач не включив %Ln відмінностей.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} ({language})</source>
        <translation>{account} ({language})</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English only: not in {accounts}.</source>
        <translation>Твердження, імена, місця, мовці, певність і формулювання порівнюються лише в англійських текстах, а тут ні: {accounts}.</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>By kind: {kinds}.</source>
        <translation>За видом: {kinds}.</translation>
    </message>
    <message>
        <source>{kind}, possible</source>
        <translation>{kind}, можливо</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>Створено програмою {program}.</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <translation>прочитано як {value}</translation>
    </message>
    <message>
        <source>{outlet} ({title})</source>
        <translation>{outlet} ({title})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>{picture} can&apos;t be written; choose another folder</source>
        <translation>Не вдалося записати {picture}; виберіть іншу теку</translation>
    </message>
    <message>
        <source>there is no such file; build it with `make archive.db`</source>
        <translation>такого файлу немає; створіть його командою `make archive.db`</translation>
    </message>
    <message>
        <source>its index and events</source>
        <translation>оновлення індексу й подій</translation>
    </message>
    <message>
        <source>it holds no event to compare; import more articles</source>
        <translation>в архіві немає подій, які можна порівняти; імпортуйте більше статей</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>{what} took longer than {seconds} seconds</source>
        <translation>{what}: минуло понад {seconds} с</translation>
    </message>
    <message>
        <source>it is damaged: it has no uuid; open a backup</source>
        <translation>архів пошкоджено: у нього немає UUID; відкрийте резервну копію</translation>
    </message>
    <message>
        <source>it is the archive itself; name another file</source>
        <translation>це сам архів; укажіть інший файл</translation>
    </message>
    <message>
        <source>it may only be read; name another file</source>
        <translation>файл можна лише читати; укажіть інший</translation>
    </message>
    <message>
        <source>it was written by a newer Parallax (format {version}, this one reads up to {format}); open it with that, or update this program</source>
        <translation>архів записано новішою версією Parallax (формат {version}, ця читає до {format}); відкрийте його нею або оновіть цю програму</translation>
    </message>
    <message>
        <source>it was written by an older Parallax and can&apos;t be brought up to date where it lies; copy it to a folder you may write to</source>
        <translation>архів записано старішою версією Parallax, і там, де він лежить, його не можна оновити; скопіюйте його до теки, у яку ви можете записувати</translation>
    </message>
    <message>
        <source>it is damaged ({what}); open a backup</source>
        <translation>архів пошкоджено ({what}); відкрийте резервну копію</translation>
    </message>
    <message>
        <source>its folder does not exist; make it, or name another</source>
        <translation>теки для нього не існує; створіть її або вкажіть іншу</translation>
    </message>
    <message>
        <source>it is a folder; name the archive&apos;s file in it</source>
        <translation>це тека; укажіть файл архіву в ній</translation>
    </message>
    <message>
        <source>it is no Parallax archive; it was left as it is. Name an archive, or a file that does not exist yet to begin a new one</source>
        <translation>це не архів Parallax; файл не змінено. Укажіть архів або файл, якого ще немає, щоб почати новий</translation>
    </message>
    <message>
        <source>{published} is no date; write it as 2024-11-14, 2024-11 or 2024-11-14T18:05+02:00</source>
        <translation>{published} не є датою; напишіть її як 2024-11-14, 2024-11 або 2024-11-14T18:05+02:00</translation>
    </message>
    <message>
        <source>{field} can&apos;t be corrected; only {fields} can</source>
        <translation>{field} не можна виправити; можна лише {fields}</translation>
    </message>
    <message>
        <source>{value} is no language code; write two letters, such as en or uk</source>
        <translation>{value} не є кодом мови; напишіть дві літери, як-от en або uk</translation>
    </message>
    <message>
        <source>it holds no article {number}</source>
        <translation>в архіві немає статті {number}</translation>
    </message>
    <message>
        <source>name two events or more to merge</source>
        <translation>укажіть щонайменше дві події для об’єднання</translation>
    </message>
    <message>
        <source>article {article} is not in event {number}</source>
        <translation>стаття {article} не належить до події {number}</translation>
    </message>
    <message>
        <source>name some of the articles of event {number}, not all</source>
        <translation>укажіть деякі статті події {number}, а не всі</translation>
    </message>
    <message>
        <source>event {number} is locked already</source>
        <translation>подію {number} вже заблоковано</translation>
    </message>
    <message>
        <source>event {number} is not locked</source>
        <translation>подію {number} не заблоковано</translation>
    </message>
    <message>
        <source>an event needs a title; write one</source>
        <translation>події потрібна назва; введіть її</translation>
    </message>
    <message>
        <source>event {number} is called so already</source>
        <translation>подія {number} вже так називається</translation>
    </message>
    <message>
        <source>there is no correction {number} of events to take back</source>
        <translation>немає виправлення подій {number}, яке можна скасувати</translation>
    </message>
    <message>
        <source>event {number} is locked; unlock it first</source>
        <translation>подію {number} заблоковано; спершу розблокуйте її</translation>
    </message>
    <message>
        <source>correction {number} is of the same articles and was made later; undo it first</source>
        <translation>виправлення {number} стосується тих самих статей і зроблене пізніше; спершу скасуйте його</translation>
    </message>
    <message>
        <source>it is damaged: correction {number} can&apos;t be read; open a backup</source>
        <translation>архів пошкоджено: виправлення {number} не вдалося прочитати; відкрийте резервну копію</translation>
    </message>
    <message>
        <source>article {article} is in no event</source>
        <translation>стаття {article} не належить до жодної події</translation>
    </message>
    <message>
        <source>article {article} is in event {event} already</source>
        <translation>стаття {article} вже належить до події {event}</translation>
    </message>
    <message>
        <source>it is in use by another program, or by other work of this one; wait, or close it there, and try again</source>
        <translation>архів використовує інша програма або інше завдання цієї; зачекайте або закрийте його там і спробуйте ще раз</translation>
    </message>
    <message>
        <source>the disk is full; nothing of the last step was kept; make room first</source>
        <translation>диск переповнено; з останнього кроку нічого не збережено; спершу звільніть місце</translation>
    </message>
    <message>
        <source>it may only be read; copy it to a folder you may write to</source>
        <translation>архів можна лише читати; скопіюйте його до теки, у яку ви можете записувати</translation>
    </message>
    <message>
        <source>permission denied; copy it to a folder you may write to</source>
        <translation>доступ заборонено; скопіюйте архів до теки, у яку ви можете записувати</translation>
    </message>
    <message>
        <source>it can&apos;t be opened; see that you may write to it and its folder</source>
        <translation>архів не вдалося відкрити; перевірте, чи можете ви записувати в нього та в його теку</translation>
    </message>
    <message>
        <source>its disk can&apos;t be read or written; see that it is connected and sound</source>
        <translation>диск не вдалося прочитати або записати; перевірте, чи він під’єднаний і справний</translation>
    </message>
    <message>
        <source>it is damaged; open a backup</source>
        <translation>архів пошкоджено; відкрийте резервну копію</translation>
    </message>
    <message>
        <source>it is no archive, or a damaged one; open another file, or a backup</source>
        <translation>це не архів або він пошкоджений; відкрийте інший файл або резервну копію</translation>
    </message>
    <message>
        <source>it holds no original of an article {number}</source>
        <translation>в архіві немає оригіналу статті {number}</translation>
    </message>
    <message>
        <source>the original of article {number} is damaged; look in a backup</source>
        <translation>оригінал статті {number} пошкоджено; пошукайте в резервній копії</translation>
    </message>
    <message>
        <source>it holds no event {number}</source>
        <translation>в архіві немає події {number}</translation>
    </message>
    <message>
        <source>it is damaged: the origins of article {number} can&apos;t be read; open a backup</source>
        <translation>архів пошкоджено: походження даних статті {number} не вдалося прочитати; відкрийте резервну копію</translation>
    </message>
    <message>
        <source>a note without words is none; remove it instead</source>
        <translation>нотатка не може бути порожньою; краще вилучіть її</translation>
    </message>
    <message>
        <source>a decision is about something that stands in a text</source>
        <translation>рішення має стосуватися того, що є в тексті</translation>
    </message>
    <message>
        <source>it holds no decision {number}</source>
        <translation>в архіві немає рішення {number}</translation>
    </message>
    <message>
        <source>it is damaged: decision {number} can&apos;t be read; open a backup</source>
        <translation>архів пошкоджено: рішення {number} не вдалося прочитати; відкрийте резервну копію</translation>
    </message>
    <message>
        <source>it holds no note {number}</source>
        <translation>в архіві немає нотатки {number}</translation>
    </message>
    <message>
        <source>a search can&apos;t be saved without a name; name it</source>
        <translation>пошук не можна зберегти без назви; дайте йому назву</translation>
    </message>
    <message>
        <source>no search can be called {new}: choose a name that is free</source>
        <translation>жоден пошук не може називатися {new}: виберіть вільну назву</translation>
    </message>
    <message>
        <source>it holds no saved search {name}</source>
        <translation>в архіві немає збереженого пошуку {name}</translation>
    </message>
    <message>
        <source>a tag without a name is none; name it</source>
        <translation>мітці потрібна назва; введіть її</translation>
    </message>
    <message>
        <source>article {number} is in the trash; restore it first</source>
        <translation>стаття {number} у смітнику; спершу відновіть її</translation>
    </message>
    <message>
        <source>there is no article {number} in its trash</source>
        <translation>у смітнику немає статті {number}</translation>
    </message>
    <message>
        <source>it is damaged: what its trash holds of article {number} can&apos;t be read; open a backup</source>
        <translation>архів пошкоджено: те, що смітник містить про статтю {number}, не вдалося прочитати; відкрийте резервну копію</translation>
    </message>
    <message>
        <source>it exists; name another file</source>
        <translation>файл уже існує; укажіть інший</translation>
    </message>
    <message>
        <source>there is no correction of events to take back</source>
        <translation>немає виправлень подій, які можна скасувати</translation>
    </message>
    <message>
        <source>there is no such archive; `parallax import` makes one</source>
        <translation>такого архіву немає; його створює `parallax import`</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: it is no ordinary file; choose another name</source>
        <translation>Не вдалося записати {file}: це не звичайний файл; виберіть іншу назву</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>Не вдалося записати {file}: {reason}</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <translation>назва надто довга; виберіть коротшу</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>диск переповнено; звільніть місце або виберіть іншу теку</translation>
    </message>
    <message>
        <source>it is a folder; add a file name to it</source>
        <translation>це тека; додайте назву файлу</translation>
    </message>
    <message>
        <source>it is open in another program or its folder may not be written to; close it there or choose another folder</source>
        <translation>файл відкрито в іншій програмі або в його теку не можна записувати; закрийте його там або виберіть іншу теку</translation>
    </message>
    <message>
        <source>there is no folder {folder}; make it or choose another</source>
        <translation>теки {folder} немає; створіть її або виберіть іншу</translation>
    </message>
    <message>
        <source>{reason}; choose another folder</source>
        <translation>{reason}; виберіть іншу теку</translation>
    </message>
    <message>
        <source>speakers and hedges</source>
        <translation>мовці й застереження</translation>
    </message>
    <message>
        <source>events</source>
        <translation>події</translation>
    </message>
    <message>
        <source>no article was found in it; save its text</source>
        <translation>у файлі не знайдено статті; збережіть текст</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>тексту немає</translation>
    </message>
    <message>
        <source>it has no column called {name}; its columns are: {columns}</source>
        <translation>немає стовпця з назвою {name}; є стовпці: {columns}</translation>
    </message>
    <message>
        <source>its folder can&apos;t be opened; see that you may read it</source>
        <translation>його теку не вдалося відкрити; перевірте, чи можете ви її читати</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; split it</source>
        <translation>файл більший за {size} МБ; розділіть його</translation>
    </message>
    <message>
        <source>there is no such file; see whether it was moved or renamed</source>
        <translation>такого файлу немає; перевірте, чи його не переміщено або перейменовано</translation>
    </message>
    <message>
        <source>it is no file; name a file or a folder</source>
        <translation>це не файл; укажіть файл або теку</translation>
    </message>
    <message>
        <source>it is empty; save or copy it anew</source>
        <translation>файл порожній; збережіть або скопіюйте його знову</translation>
    </message>
    <message>
        <source>permission denied; see that you may read it</source>
        <translation>доступ заборонено; перевірте, чи можете ви читати файл</translation>
    </message>
    <message>
        <source>it is cut short; save it again</source>
        <translation>файл обірвано; збережіть його ще раз</translation>
    </message>
    <message>
        <source>it is damaged; save or copy it anew</source>
        <translation>файл пошкоджено; збережіть або скопіюйте його знову</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason}); save or copy it anew</source>
        <translation>не вдалося прочитати ({reason}); збережіть або скопіюйте файл знову</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>архів ZIP або офісний документ</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>старий офісний документ</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>стиснутий файл (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>стиснутий файл (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>стиснутий файл (xz)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>стиснутий файл (7z)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>its encoding can&apos;t be told; save it as UTF-8</source>
        <translation>кодування не вдалося розпізнати; збережіть файл як UTF-8</translation>
    </message>
    <message>
        <source>it says it is {encoding} and is not; save it as UTF-8</source>
        <translation>файл указує кодування {encoding}, але насправді воно інше; збережіть файл як UTF-8</translation>
    </message>
    <message>
        <source>it holds binary data and no text; save its text</source>
        <translation>у файлі двійкові дані, а не текст; збережіть текст</translation>
    </message>
    <message>
        <source>it is {what}, which can&apos;t be read; save its text</source>
        <translation>це {what}, такий файл прочитати не можна; збережіть його текст</translation>
    </message>
    <message>
        <source>there is no text in it; a scan has to be recognised first</source>
        <translation>у файлі немає тексту; скан спершу треба розпізнати</translation>
    </message>
    <message>
        <source>there is nothing in the page; save it anew</source>
        <translation>сторінка порожня; збережіть її знову</translation>
    </message>
    <message>
        <source>it has more than {most} elements; save its text</source>
        <translation>понад {most} елементів; збережіть текст</translation>
    </message>
    <message>
        <source>its elements are nested too deeply; save its text</source>
        <translation>надто глибока вкладеність елементів; збережіть текст</translation>
    </message>
    <message>
        <source>the part that begins “{words}” has no head and text as exports do</source>
        <translation>частина, що починається з «{words}», не має заголовної частини й тексту, як в експорті</translation>
    </message>
    <message>
        <source>it holds more than {most} members; the rest was left out</source>
        <translation>усередині більш ніж {most} файлів; решту пропущено</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} GB; the rest was left out</source>
        <translation>розпакований файл більший за {size} ГБ; решту пропущено</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>немає тексту</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>бібліографічний запис</translation>
    </message>
    <message>
        <source>“{title}” has no text, no address and no snapshot; export its files, too</source>
        <translation>«{title}» не має ні тексту, ні адреси, ні збереженої сторінки; експортуйте також його файли</translation>
    </message>
    <message>
        <source>its kind is not known; save it as one of these: {kinds}</source>
        <translation>вид файлу невідомий; збережіть його як одне з цього: {kinds}</translation>
    </message>
    <message>
        <source>it lies in more than {deepest} containers; unpack them</source>
        <translation>файл вкладено в архіви глибше, ніж {deepest}; розпакуйте їх</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked</source>
        <translation>не вдалося розпакувати</translation>
    </message>
    <message>
        <source>a record does not say how long it is</source>
        <translation>запис не вказує своєї довжини</translation>
    </message>
    <message>
        <source>it is no answer of HTTP</source>
        <translation>це не відповідь HTTP</translation>
    </message>
    <message>
        <source>it is packed with {packed}, which can&apos;t be read</source>
        <translation>стиснуто способом {packed}, який прочитати не можна</translation>
    </message>
    <message>
        <source>its header has no end</source>
        <translation>заголовок не має кінця</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>the search index can&apos;t be kept there: {reason}; see that you may write to that folder</source>
        <translation>там не можна тримати пошуковий індекс: {reason}; перевірте, чи можете ви записувати в цю теку</translation>
    </message>
    <message>
        <source>{title}: {done} of {total} sentences</source>
        <translation>{title}: речень {done} з {total}</translation>
    </message>
    <message>
        <source>it is a folder; name the files in it</source>
        <translation>це тека; укажіть файли в ній</translation>
    </message>
    <message>
        <source>it is not the bitmap that the marker describes</source>
        <translation>це не та бітова карта, яку описує індекс</translation>
    </message>
    <message>
        <source>The search index in {folder} can&apos;t be written: {reason}. Make room there, or delete it.</source>
        <translation>Пошуковий індекс у {folder} не вдалося записати: {reason}. Звільніть там місце або вилучіть його.</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>не вдалося відкрити</translation>
    </message>
    <message>
        <source>it is shorter than it was when it was written</source>
        <translation>коротший, ніж був під час запису</translation>
    </message>
    <message>
        <source>it is no file of a search index</source>
        <translation>це не файл пошукового індексу</translation>
    </message>
    <message>
        <source>its version is {version}, this program reads {own}</source>
        <translation>версія {version}; ця програма читає {own}</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>заголовок пошкоджено</translation>
    </message>
    <message>
        <source>is no date, such as 2024-11-14</source>
        <translation>— не дата, як-от 2024-11-14</translation>
    </message>
    <message>
        <source>is no language code, such as en or uk</source>
        <translation>— не код мови, як-от en або uk</translation>
    </message>
    <message>
        <source>is nothing an article can have</source>
        <translation>— не те, що може бути в статті</translation>
    </message>
    <message>
        <source>is no kind of difference</source>
        <translation>— не вид відмінності</translation>
    </message>
    <message>
        <source>names no number of statements</source>
        <translation>не вказує кількості тверджень</translation>
    </message>
    <message>
        <source>takes yes or no</source>
        <translation>приймає лише yes або no</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>нікого не називає</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>не закрито</translation>
    </message>
    <message>
        <source>closes nothing</source>
        <translation>нічого не закриває</translation>
    </message>
    <message>
        <source>joins nothing here</source>
        <translation>нічого тут не з’єднує</translation>
    </message>
    <message>
        <source>“{words}” {why}; {fate}</source>
        <translation>«{words}» {why}; {fate}</translation>
    </message>
    <message>
        <source>names nothing that could be looked for</source>
        <translation>не називає нічого, що можна шукати</translation>
    </message>
    <message>
        <source>holds no word</source>
        <translation>не містить жодного слова</translation>
    </message>
    <message>
        <source>asks for more than “~” can</source>
        <translation>вимагає більше, ніж може «~»</translation>
    </message>
    <message>
        <source>is no word</source>
        <translation>— не слово</translation>
    </message>
    <message>
        <source>names no field of the search</source>
        <translation>не називає жодного поля пошуку</translation>
    </message>
    <message>
        <source>names no field, but “{meant}” does</source>
        <translation>не називає жодного поля, на відміну від «{meant}»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>left out so far</source>
        <translation>поки що пропущено</translation>
    </message>
    <message>
        <source>searched as words</source>
        <translation>шукається як слова</translation>
    </message>
    <message>
        <source>Click the sentence that belongs to this difference, in text {texts}</source>
        <translation>Клацніть речення, яке належить до цієї відмінності, у тексті {texts}</translation>
    </message>
    <message>
        <source>{account} was corrected: it names what an earlier version of it had wrong.</source>
        <translation>{account}: текст виправлено, вказано, що було хибним у попередній версії.</translation>
    </message>
    <message>
        <source>Only {account} has these words that judge people: {words}.</source>
        <translation>{words} — ці оцінні слова про людей має лише {account}.</translation>
    </message>
    <message>
        <source>it is no longer there; move it back, or open it where it is now</source>
        <translation>архіву там більше немає; поверніть його на місце або відкрийте там, де він тепер</translation>
    </message>
    <message>
        <source>they name different causes, and both may have played a part</source>
        <translation>вони називають різні причини, і обидві могли відіграти роль</translation>
    </message>
    <message>
        <source>it declares entities, which is not safe to read; save its text</source>
        <translation>у файлі оголошено сутності, які читати небезпечно; збережіть текст</translation>
    </message>
    <message>
        <source>it is no sound XML ({reason}); save or copy it anew</source>
        <translation>неправильний формат XML ({reason}); збережіть або скопіюйте його знову</translation>
    </message>
    <message>
        <source>{count} of this kind in all; only the first {shown} are listed</source>
        <translation>усього таких: {count}; показано лише перші {shown}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Шукати в:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файли &amp;типу:</translation>
    </message>
</context>
</TS>
