<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let texts &amp;glide when a difference is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin where I left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font of articles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of articles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;lock event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{event}” with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>splitting off %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln article(s) to “{event}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln article(s) out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locking “{event}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocking “{event}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, which the event keeps whatever articles come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{event}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %Ln article(s): {tags}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>behind Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating search and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing was stopped. What had come in before is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating was stopped. Search and events may lack what came in last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored from the trash</source>
        <comment>articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the archive</source>
        <comment>articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences of the chosen kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer apply…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences found among %Ln statement(s) checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was listed before (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired by you · outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{absence} · nearest outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts give no day, month, year or hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the differences are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds: {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the differences are about, {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the differences are about, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}   possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paired by you: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}
Show or hide: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): {title}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet. Two accounts of one occurrence make an event; events are found after importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trash (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was thrown away, to restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said, and who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is put: certainty and wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them side by side (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} articles with Ctrl or Shift, or choose an event of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups of the list (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search under a name (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on the passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many texts stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles tagged “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list by outlet and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trash: %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the library (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back with their tags, notes and corrections (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all of them for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles you throw away wait here until you restore them or empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change {place} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous change (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the versions beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minus} deleted, {plus} inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, saved {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired by you: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the archive, saved searches and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title, outlet, date, author or language (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags, or take them away (Ctrl+Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all that was saved at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the texts (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {letter}, {outlet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of text {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “a phrase”, harb* for beginnings, AND, OR, NOT,
source:post, date:2024-11 (Ctrl+F); Down shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the speaker says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers are read in English texts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bytes the article was read from, as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it was pasted or dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by you on {moment}; before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts beside each other, with the list of their differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each account says of each claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what, and through which outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When things were by each account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between captures of one address, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the differences stand in the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all dates (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowed to {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{date}: %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you write (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes: this archive may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the evidence (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where accounts of one event differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles, find those about the same event, and read them side by side. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files, folders or text anywhere in this window, or paste an article with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space picks a cell; two or more of one claim open side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts have no statement in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} picked: Enter opens them. At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} picked; pick another cell of this claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the picked cells, or this one, in the texts (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF, web page or table (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are read and laid side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a meta tag of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the page’s own data (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a field of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the heading in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a line in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from what the capture says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the header of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the properties of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet and date {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors between the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} accounts can be compared: select some in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Might belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? doubtful: it may report something else; {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be given to other programs at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library and open comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;my archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the &amp;passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to t&amp;rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off selected articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffe&amp;rences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a &amp;difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the &amp;same thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order and groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights: this archive may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo archive can’t be copied to {file}: {reason}. Make room there, or allow writing to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, printed in reports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet; it is found out with the next grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of its text stands in another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published a day apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>published %Ln day(s) apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article contains “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is still being brought up to date; more may appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of the archive was searched, because filters are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other article shares its rarer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or search for the beginning of a word with an asterisk: harb*</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} (likely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing: {percent} % — older articles are searched by title only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %Ln events compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln articles read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One says that it happened, the other that it did not, or not wholly: the verbs mean the same or the opposite, and who acts on what agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two figures of the same unit or of the same counted thing, to which the same was done, in statements that are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two times of one deed: verbs, those who take part and the words before agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two places in statements that are nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names in one place of statements that are alike; who is who is settled over all texts together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same statement in nearly the same words, with whom each text credits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text asserts what the other puts with reserve, or says that it could not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that judges, where the other text has a neutral one for the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its telling words, or its figure, stand nowhere in the other texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate was passed: both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate was passed: neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate was passed: both are days or hours, both are told as facts, and the deed is surely one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate was passed: the two places exclude each other, and both texts are of one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate was passed: both bear the same office or do the same, and no text knows them as two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a conflict only if both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day. The reason names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a conflict only if neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt. The reason names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a conflict only if both are days or hours, both are told as facts, and the deed is surely one. The reason names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a conflict only if the two places exclude each other, and both texts are of one day. The reason names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a conflict only if both bear the same office or do the same, and no text knows them as two. The reason names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements are {percent} % alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: the statements around it are not very alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike · nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of {outlet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet, or a word of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the author’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: a day, month, year or span, 2024-11..2025-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came into the archive then: today, 2025, &lt;today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language: en, de, uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the event’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that have something: a note, a tag, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts that differ from others of their event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell so much that no other account tells: only:2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody of this name is quoted or credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states something with a hedge: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the headline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words next to one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any order, at most five words between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this word; -tag:done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? is one letter, * any number of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter may be wrong; ~2 for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them; side by side means both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote a note on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave it a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something about its import is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both can be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matter of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one says so, the other not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted or hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judging words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one account alone tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have, allegedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hedge anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>possible: the statements around it are not very alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mentioned in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart: another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mentioned in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart: another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May conflict; something is missing to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be true: one is more precise, rounder or in other units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited to different people, or credited in one text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted in one text, hedged in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in other, weightier words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ, but truth is not in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one text only; the others do not mention it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says so in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker} says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker} says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker} says so in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker} says it was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker} is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English texts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from meta tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from JSON-LD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from data field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the mail’s header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the document’s properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page asks to pay for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a link, without its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text has fewer than 80 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date stands in its address alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its page names several dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date is a guess: no part of the page is marked as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text has the errors of a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its language is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln saying(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} with a sentence of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of “12–14 Nov 2024”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of “30 Oct – 2 Nov 2024”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how “12 Nov 2024” is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of it is “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first: {outlets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: no article comes in or goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision: not a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision: not the same thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired by you with {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision: left out of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not a difference” for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not the same thing” for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“paired” for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“note” for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“left out of the report” for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a difference ({kind}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same thing ({kind}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired ({kind}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note ({kind}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the report ({kind}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided is no difference, belongs elsewhere or is left out of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence of this text has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of {text}, {outlet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful: it may report something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report was saved as
{file}
Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report could not be saved.
Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How differences are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F, then F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} did not come with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that no longer apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program no longer finds the differences that these were about. They are kept, and hold again if it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import report</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the archive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is article {number} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were in the trash and are restored:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but doubtful:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be imported was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is article {number}; its outlet and date was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is article {number}; its outlet was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is article {number}; its date was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is article {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new version of article {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported, {versions} of them as new versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>articles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{failures}; the reasons are below. Nothing else was affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) in {files}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>in so many files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked tags are given to all of them, unticked ones taken from all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages saved as MHTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-books (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of agencies (NITF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of agencies (NewsML-G2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline archive of news that shows where accounts of one event differ.

It says where texts differ, not who is right. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event that takes articles has these words in its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-11-14, 14 Nov 2024, 2024-11 or 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays as it is, and Ctrl+Z takes a correction back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date: write 2024-11-14 or 14 Nov 2024; 2024-11 and 2024 will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown while it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;watching {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction of {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not followed, for Parallax never goes online. Save the page in your browser and drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not watched any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved in {folder} is imported from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not watched any more. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>throwing %Ln article(s) away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for ever?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and original files kept in the archive go, with notes, tags and corrections. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted for ever.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ahead was stopped. What is compared will be read then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ahead has stopped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work ended without a result: its process was ended from outside, or memory ran out. What was done until then is kept; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
