<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the system has it</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Let texts &amp;glide when a difference is chosen</source>
        <translation>Texte &amp;gleiten lassen, wenn ein Unterschied gewählt wird</translation>
    </message>
    <message>
        <source>&amp;Begin where I left off</source>
        <translation>Da &amp;weitermachen, wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>As the program’s own words</source>
        <translation>Wie die Programmoberfläche</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Font of articles:</source>
        <translation>Schriftart der &amp;Artikel:</translation>
    </message>
    <message>
        <source>&amp;Size of articles:</source>
        <translation>Schriftg&amp;röße der Artikel:</translation>
    </message>
    <message>
        <source>Comparisons:</source>
        <translation>Vergleiche:</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Beim Start:</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Texte werden gelesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Un&amp;lock event</source>
        <translation>Ereignis ent&amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Lock event</source>
        <translation>Ereignis &amp;sperren</translation>
    </message>
    <message>
        <source>Merge “{event}” with</source>
        <translation>„{event}“ zusammenführen mit</translation>
    </message>
    <message numerus="yes">
        <source>splitting off %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel abtrennen</numerusform>
            <numerusform>%Ln Artikel abtrennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to</source>
        <translation>
            <numerusform>%Ln Artikel verschieben nach</numerusform>
            <numerusform>%Ln Artikel verschieben nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln article(s) to “{event}”</source>
        <translation>
            <numerusform>%Ln Artikel nach „{event}“ verschieben</numerusform>
            <numerusform>%Ln Artikel nach „{event}“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln article(s) out</source>
        <translation>
            <numerusform>%Ln Artikel herausnehmen</numerusform>
            <numerusform>%Ln Artikel herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>locking “{event}”</source>
        <translation>„{event}“ sperren</translation>
    </message>
    <message>
        <source>unlocking “{event}”</source>
        <translation>„{event}“ entsperren</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>Ereignis umbenennen</translation>
    </message>
    <message>
        <source>Title, which the event keeps whatever articles come:</source>
        <translation>Titel, den das Ereignis behält, welche Artikel auch hinzukommen:</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis zusammenführen</numerusform>
            <numerusform>%Ln Ereignisse zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{event}”</source>
        <translation>„{event}“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel hinzufügen</numerusform>
            <numerusform>%Ln Artikel hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %Ln article(s): {tags}</source>
        <translation>
            <numerusform>Schlagwörter für %Ln Artikel: {tags}</numerusform>
            <numerusform>Schlagwörter für %Ln Artikel: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>behind Undo</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>removal of the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Updating search and events</source>
        <translation>Suche und Ereignisse werden aktualisiert</translation>
    </message>
    <message>
        <source>{result}. The list does not show it: a search or a filter is set.</source>
        <translation>{result}. Die Liste zeigt das nicht an, weil eine Suche oder ein Filter gesetzt ist.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Importing was stopped. What had come in before is in the archive.</source>
        <translation>Der Import wurde abgebrochen. Was bereits aufgenommen war, ist im Archiv.</translation>
    </message>
    <message>
        <source>Updating was stopped. Search and events may lack what came in last.</source>
        <translation>Die Aktualisierung wurde abgebrochen. In Suche und Ereignissen fehlt möglicherweise, was zuletzt importiert wurde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln Artikel importiert</numerusform>
            <numerusform>%Ln Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored from the trash</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln aus dem Papierkorb wiederhergestellt</numerusform>
            <numerusform>%Ln aus dem Papierkorb wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the archive</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln bereits im Archiv</numerusform>
            <numerusform>%Ln bereits im Archiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>saving the search “{name}”</source>
        <translation>Suche „{name}“ speichern</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>renaming the search “{name}”</source>
        <translation>Suche „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>deleting the search “{name}”</source>
        <translation>Suche „{name}“ löschen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>Alle Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>No differences of the chosen kinds.</source>
        <translation>Keine Unterschiede der gewählten Arten.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Wichtigkeit</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Nach Stelle im Text</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Order of the differences</source>
        <translation>Reihenfolge der Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer apply…</source>
        <translation>
            <numerusform>%Ln Entscheidung gilt nicht mehr…</numerusform>
            <numerusform>%Ln Entscheidungen gelten nicht mehr…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences found among %Ln statement(s) checked.</source>
        <translation>
            <numerusform>%Ln Aussage untersucht, keine Unterschiede gefunden.</numerusform>
            <numerusform>%Ln Aussagen untersucht, keine Unterschiede gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was listed before</source>
        <translation>Zurück zur vorherigen Liste</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Meinten Sie {query}?</translation>
    </message>
    <message>
        <source>Paired by you · outlined</source>
        <translation>Von Ihnen zugeordnet · umrandet</translation>
    </message>
    <message>
        <source>{absence} · nearest outlined</source>
        <translation>{absence} · ähnlichster Satz umrandet</translation>
    </message>
    <message>
        <source>{name} was published</source>
        <translation>{name}: veröffentlicht</translation>
    </message>
    <message>
        <source>against {others}</source>
        <translation>dagegen: {others}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>nicht erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln weitere</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds</source>
        <translation>Nichts von den gewählten Arten</translation>
    </message>
    <message>
        <source>Nothing is dated</source>
        <translation>Keine Zeitangaben</translation>
    </message>
    <message>
        <source>The accounts give no day, month, year or hour.</source>
        <translation>Die Berichte nennen weder Tag, Monat, Jahr noch Uhrzeit.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Belege öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation>Legende und Filter</translation>
    </message>
    <message>
        <source>What the differences are about</source>
        <translation>Worum es bei den Unterschieden geht</translation>
    </message>
    <message>
        <source>Kinds: {shown} of {all}</source>
        <translation>Arten: {shown} von {all}</translation>
    </message>
    <message>
        <source>Kinds: all</source>
        <translation>Arten: alle</translation>
    </message>
    <message>
        <source>What the differences are about, {shown} of {all}</source>
        <translation>Worum es bei den Unterschieden geht, {shown} von {all}</translation>
    </message>
    <message>
        <source>What the differences are about, all</source>
        <translation>Worum es bei den Unterschieden geht, alle</translation>
    </message>
    <message>
        <source>Why this is a difference</source>
        <translation>Warum das ein Unterschied ist</translation>
    </message>
    <message>
        <source>{words}   possible</source>
        <translation>{words}   möglich</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <source>paired by you: {words}</source>
        <translation>von Ihnen zugeordnet: {words}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Progress and results</source>
        <translation>Fortschritt und Ergebnisse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>{meaning}
Show or hide: {key}</source>
        <translation>{meaning}
Ein- oder ausblenden: {key}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): {title}</source>
        <translation>
            <numerusform>%Ln Version: {title}</numerusform>
            <numerusform>%Ln Versionen: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Ähnlich wie: {title}</translation>
    </message>
    <message>
        <source>This can’t be searched for</source>
        <translation>Danach kann nicht gesucht werden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Articles are still coming in. Stop importing?</source>
        <translation>Es werden noch Artikel importiert. Import abbrechen?</translation>
    </message>
    <message>
        <source>What has come in so far is in the archive. The rest comes in when you choose the same files again.</source>
        <translation>Was bereits aufgenommen wurde, ist im Archiv. Der Rest kommt hinzu, wenn Sie dieselben Dateien noch einmal wählen.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Bring articles into the archive</source>
        <translation>Artikel ins Archiv aufnehmen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events yet. Two accounts of one occurrence make an event; events are found after importing.</source>
        <translation>Noch keine Ereignisse. Zwei Berichte über dasselbe Geschehen bilden ein Ereignis; Ereignisse werden nach dem Import gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Trash (%Ln)</source>
        <translation>
            <numerusform>Papierkorb (%Ln)</numerusform>
            <numerusform>Papierkorb (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was thrown away, to restore it</source>
        <translation>Anzeigen, was in den Papierkorb verschoben wurde, um es wiederherzustellen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What is said, and who says it</source>
        <translation>Was gesagt wird und wer es sagt</translation>
    </message>
    <message>
        <source>How it is put: certainty and wording</source>
        <translation>Wie es gesagt wird: Gewissheit und Wortwahl</translation>
    </message>
    <message>
        <source>Every difference</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>Nebeneinander lesen</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel vergleichen</numerusform>
            <numerusform>%Ln Artikel vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} articles with Ctrl or Shift, or choose an event of at most {most}</source>
        <translation>Zwei bis {most} Artikel mit Strg oder Umschalt auswählen oder ein Ereignis mit höchstens {most} Artikeln wählen</translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation>Sortierung und Gruppierung der Liste</translation>
    </message>
    <message>
        <source>Save the search under a name</source>
        <translation>Suche unter einem Namen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Hervorhebung</numerusform>
            <numerusform>%Ln Hervorhebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>&amp;Note on the passage…</source>
        <translation>&amp;Notiz zur Textstelle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Texts side by side</source>
        <translation>Texte nebeneinander</translation>
    </message>
    <message>
        <source>How many texts stand side by side</source>
        <translation>Wie viele Texte nebeneinander stehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles tagged “{tag}”</source>
        <translation>Alle Artikel mit dem Schlagwort „{tag}“ anzeigen</translation>
    </message>
    <message>
        <source>Narrow the list by outlet and date</source>
        <translation>Liste nach Medium und Datum eingrenzen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %Ln article(s)</source>
        <translation>
            <numerusform>Papierkorb: %Ln Artikel</numerusform>
            <numerusform>Papierkorb: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel wiederherstellen</numerusform>
            <numerusform>%Ln Artikel wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back with their tags, notes and corrections</source>
        <translation>Mit Schlagwörtern, Notizen und Korrekturen zurückholen</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Delete all of them for ever</source>
        <translation>Alle endgültig löschen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Articles you throw away wait here until you restore them or empty it.</source>
        <translation>Artikel im Papierkorb bleiben hier, bis Sie sie wiederherstellen oder den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation>Beide Versionen in einem Text</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Version</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Beide Texte</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>Kein Wort geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {place} of {all}</source>
        <translation>Änderung {place} von {all}</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Zur nächsten Änderung</translation>
    </message>
    <message>
        <source>Go to the previous change</source>
        <translation>Zur vorherigen Änderung</translation>
    </message>
    <message>
        <source>Show the versions beside each other</source>
        <translation>Versionen nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>{minus} deleted, {plus} inserted</source>
        <translation>{minus} gelöscht, {plus} eingefügt</translation>
    </message>
    <message>
        <source>Version {number}, saved {date}</source>
        <translation>Version {number}, gespeichert am {date}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>Paired by you: {words}</source>
        <translation>Von Ihnen zugeordnet: {words}</translation>
    </message>
    <message>
        <source>Parts of the archive, saved searches and tags</source>
        <translation>Teile des Archivs, gespeicherte Suchen und Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show the articles</source>
        <translation>Artikel an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>{title} schließen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Compare all that was saved at this address</source>
        <translation>Alles vergleichen, was unter dieser Adresse gespeichert wurde</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>Wählen Sie in der Liste einen Artikel, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Change title, outlet, date, author or language</source>
        <translation>Titel, Medium, Datum, Autor oder Sprache ändern</translation>
    </message>
    <message>
        <source>Add tags, or take them away</source>
        <translation>Schlagwörter hinzufügen oder entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln Version</numerusform>
            <numerusform>%Ln Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln version(s)</source>
        <translation>
            <numerusform>%Ln Version vergleichen</numerusform>
            <numerusform>%Ln Versionen vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the texts</source>
        <translation>Texte tauschen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text {letter}, {outlet}</source>
        <translation>Text {letter}, {outlet}</translation>
    </message>
    <message>
        <source>Overview of text {letter}</source>
        <translation>Übersicht von Text {letter}</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Words, “a phrase”, harb* for beginnings, AND, OR, NOT,
source:post, date:2024-11 ({keys}); Down shows all</source>
        <translation>Wörter, „eine Wortfolge“, harb* für Wortanfänge, AND, OR, NOT,
source:post, date:2024-11 ({keys}); Pfeil nach unten zeigt alles</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>What the speaker says</source>
        <translation>Was der Sprecher sagt</translation>
    </message>
    <message>
        <source>Nobody is quoted</source>
        <translation>Niemand wird zitiert</translation>
    </message>
    <message>
        <source>Speakers are read in English texts only.</source>
        <translation>Sprecher werden nur in englischen Texten erkannt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The original stays as it is, and {keys} takes a correction back.</source>
        <translation>Das Original bleibt unverändert, und {keys} nimmt eine Korrektur zurück.</translation>
    </message>
    <message>
        <source>Unknown while it is empty</source>
        <translation>Unbekannt, solange das Feld leer ist</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Save the bytes the article was read from, as they were</source>
        <translation>Die Bytes, aus denen der Artikel gelesen wurde, unverändert speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>none: it was pasted or dropped</source>
        <translation>keine: eingefügt oder hierher gezogen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>corrected by you on {moment}; before: {before}</source>
        <translation>von Ihnen korrigiert am {moment}; vorher: {before}</translation>
    </message>
    <message>
        <source>Text {letter}</source>
        <translation>Text {letter}</translation>
    </message>
    <message>
        <source>Text in this pane</source>
        <translation>Text in dieser Spalte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>The texts beside each other, with the list of their differences</source>
        <translation>Die Texte nebeneinander, mit der Liste ihrer Unterschiede</translation>
    </message>
    <message>
        <source>What each account says of each claim</source>
        <translation>Was jeder Bericht zu jeder Angabe sagt</translation>
    </message>
    <message>
        <source>Who says what, and through which outlets</source>
        <translation>Wer was sagt und in welchen Medien</translation>
    </message>
    <message>
        <source>When things were by each account</source>
        <translation>Was sich laut jedem Bericht wann ereignet hat</translation>
    </message>
    <message>
        <source>What changed between captures of one address, word by word</source>
        <translation>Was sich zwischen den gespeicherten Kopien einer Adresse geändert hat, Wort für Wort</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Ansichten des Vergleichs</translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation>Übersicht der Markierungen</translation>
    </message>
    <message>
        <source>Where the differences stand in the whole text</source>
        <translation>Wo die Unterschiede im gesamten Text stehen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Alle Zeiträume anzeigen</translation>
    </message>
    <message>
        <source>Narrowed to {dates}</source>
        <translation>Eingegrenzt auf {dates}</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %Ln article(s)</source>
        <translation>
            <numerusform>{date}: %Ln Artikel</numerusform>
            <numerusform>{date}: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Kept as you write</source>
        <translation>Wird beim Schreiben gespeichert</translation>
    </message>
    <message>
        <source>No notes: this archive may only be read</source>
        <translation>Keine Notizen: Dieses Archiv ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Notiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Open the demo archive</source>
        <translation>Demo-Archiv öffnen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>See where accounts of one event differ</source>
        <translation>Sehen, wo sich Berichte über dasselbe Ereignis unterscheiden</translation>
    </message>
    <message>
        <source>Bring in articles, find those about the same event, and read them side by side. Everything stays on this computer.</source>
        <translation>Importieren Sie Artikel, finden Sie diejenigen über dasselbe Ereignis und lesen Sie sie nebeneinander. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>You can also drop files, folders or text anywhere in this window, or paste an article with {keys}.</source>
        <translation>Sie können auch Dateien, Ordner oder Text an eine beliebige Stelle dieses Fensters ziehen oder einen Artikel mit {keys} einfügen.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Space picks a cell; two or more of one claim open side by side.</source>
        <translation>Die Leertaste wählt eine Zelle aus; zwei oder mehr Zellen derselben Angabe werden nebeneinander geöffnet.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation>Angaben nach Bericht</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>Nebeneinander öffnen</translation>
    </message>
    <message>
        <source>No claims to compare</source>
        <translation>Keine vergleichbaren Angaben</translation>
    </message>
    <message>
        <source>The accounts have no statement in common.</source>
        <translation>Die Berichte haben keine Aussage gemeinsam.</translation>
    </message>
    <message>
        <source>{letters} picked: Enter opens them. At most {most}.</source>
        <translation>{letters} ausgewählt: Die Eingabetaste öffnet sie. Höchstens {most}.</translation>
    </message>
    <message>
        <source>{letters} picked; pick another cell of this claim.</source>
        <translation>{letters} ausgewählt; wählen Sie eine weitere Zelle dieser Angabe.</translation>
    </message>
    <message>
        <source>Open the picked cells, or this one, in the texts</source>
        <translation>Die ausgewählten Zellen oder diese hier in den Texten öffnen</translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation>Die ganze Zelle</translation>
    </message>
    <message>
        <source>Save as PDF, web page or table</source>
        <translation>Als PDF, Webseite oder Tabelle speichern</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>The texts are read and laid side by side.</source>
        <translation>Die Texte werden gelesen und nebeneinandergelegt.</translation>
    </message>
    <message>
        <source>from a line in the text</source>
        <translation>aus einer Zeile im Text</translation>
    </message>
    <message>
        <source>detected in the text</source>
        <translation>im Text erkannt</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>Doubtful: {why}</source>
        <translation>Zweifelhaft: {why}</translation>
    </message>
    <message>
        <source>Outlet and date {origin}</source>
        <translation>Medium und Datum {origin}</translation>
    </message>
    <message>
        <source>outlet {origin}</source>
        <translation>Medium {origin}</translation>
    </message>
    <message>
        <source>date {origin}</source>
        <translation>Datum {origin}</translation>
    </message>
    <message>
        <source>Connectors between the texts</source>
        <translation>Verbindungslinien zwischen den Texten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>{view} of all accounts</source>
        <translation>{view}: alle Berichte</translation>
    </message>
    <message>
        <source>At most {most} accounts can be compared: select some in the list</source>
        <translation>Höchstens {most} Berichte können verglichen werden: Wählen Sie einige in der Liste aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Might belong here</source>
        <translation>Könnten dazugehören</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>Hinzufügen: {title}</translation>
    </message>
    <message>
        <source>Add it to the event</source>
        <translation>Zum Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>The event is locked</source>
        <translation>Das Ereignis ist gesperrt</translation>
    </message>
    <message>
        <source>copy of “{title}”</source>
        <translation>Kopie von „{title}“</translation>
    </message>
    <message>
        <source>? doubtful: it may report something else; {why}</source>
        <translation>? zweifelhaft: berichtet möglicherweise über etwas anderes; {why}</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be given to other programs at once</source>
        <translation>
            <numerusform>Höchstens %Ln Artikel kann auf einmal an andere Programme übergeben werden</numerusform>
            <numerusform>Höchstens %Ln Artikel können auf einmal an andere Programme übergeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv geöffnet</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Anderes Archiv öffnen…</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Archiv wird geöffnet…</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Mein Archiv</translation>
    </message>
    <message>
        <source>Demo archive</source>
        <translation>Demo-Archiv</translation>
    </message>
    <message>
        <source>Library and open comparisons</source>
        <translation>Bibliothek und offene Vergleiche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner über&amp;wachen…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>&amp;Archiv öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;my archive</source>
        <translation>&amp;Mein Archiv öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;demo archive</source>
        <translation>Demo-Archiv ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Vergleich exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find in the &amp;article</source>
        <translation>Im &amp;Artikel suchen</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Correct article…</source>
        <translation>Artikel &amp;korrigieren…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>Ä&amp;hnliche Artikel</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>Als &amp;gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Her&amp;vorheben</translation>
    </message>
    <message>
        <source>Note on the &amp;passage…</source>
        <translation>Notiz zur &amp;Textstelle…</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;Original speichern…</translation>
    </message>
    <message>
        <source>Move to t&amp;rash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Open the trash</source>
        <translation>Papierkorb ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Why together?</source>
        <translation>&amp;Warum zusammen?</translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation>Ereignisse &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Rename event…</source>
        <translation>Ereignis &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Split off selected articles</source>
        <translation>Ausgewählte Artikel &amp;abtrennen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to event…</source>
        <translation>In Ereignis &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Take out of event</source>
        <translation>Aus Ereignis &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Diffe&amp;rences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>Not a &amp;difference</source>
        <translation>Kein &amp;Unterschied</translation>
    </message>
    <message>
        <source>Not the &amp;same thing</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <translation>&amp;Zuordnen…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>&amp;Leave out of the report</source>
        <translation>&amp;Vom Export ausschließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>&amp;Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Order and groups…</source>
        <translation>&amp;Sortierung und Gruppierung…</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>A&amp;lle einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>V&amp;orheriger Tab</translation>
    </message>
    <message>
        <source>Cl&amp;ose tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>No&amp;rmale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Vorheriger Bere&amp;ich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>Über &amp;Parallax</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation>Wählen Sie zuerst Wörter des Textes aus</translation>
    </message>
    <message>
        <source>No highlights: this archive may only be read</source>
        <translation>Keine Hervorhebungen: Dieses Archiv ist schreibgeschützt</translation>
    </message>
    <message>
        <source>highlight “{passage}”</source>
        <translation>„{passage}“ hervorheben</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>Notiz zu einer Textstelle</translation>
    </message>
    <message>
        <source>removal of a highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Notiz zur Textstelle</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>The demo archive can’t be copied to {file}: {reason}. Make room there, or allow writing to that folder.</source>
        <translation>Das Demo-Archiv kann nicht nach {file} kopiert werden: {reason}. Schaffen Sie dort Platz oder erlauben Sie das Schreiben in diesen Ordner.</translation>
    </message>
    <message>
        <source>Note on the difference</source>
        <translation>Notiz zum Unterschied</translation>
    </message>
    <message>
        <source>Note, printed in reports:</source>
        <translation>Notiz, die im Export erscheint:</translation>
    </message>
    <message>
        <source>taking back {decision}</source>
        <translation>{decision} zurücknehmen</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>von Ihnen hier eingeordnet</translation>
    </message>
    <message>
        <source>not known yet; it is found out with the next grouping</source>
        <translation>noch nicht bekannt; ergibt sich bei der nächsten Gruppierung</translation>
    </message>
    <message>
        <source>shares {what}</source>
        <translation>gemeinsam: {what}</translation>
    </message>
    <message>
        <source>{percent}% of its text stands in another account</source>
        <translation>{percent}&#xa0;% des Textes stehen in einem anderen Bericht</translation>
    </message>
    <message>
        <source>published the same day</source>
        <translation>am selben Tag veröffentlicht</translation>
    </message>
    <message>
        <source>published a day apart</source>
        <translation>mit einem Tag Abstand veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>published %Ln day(s) apart</source>
        <translation>
            <numerusform>mit %Ln Tag Abstand veröffentlicht</numerusform>
            <numerusform>mit %Ln Tagen Abstand veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{title}, unread</source>
        <translation>{title}, ungelesen</translation>
    </message>
    <message>
        <source>No article matches the filters</source>
        <translation>Kein Artikel entspricht den Filtern</translation>
    </message>
    <message>
        <source>No article contains “{query}”</source>
        <translation>Kein Artikel enthält „{query}“</translation>
    </message>
    <message>
        <source>No article is of this kind: {query}</source>
        <translation>Kein Artikel ist von dieser Art: {query}</translation>
    </message>
    <message>
        <source>No article is like this one</source>
        <translation>Kein Artikel ist diesem ähnlich</translation>
    </message>
    <message>
        <source>The index is still being brought up to date; more may appear in a moment.</source>
        <translation>Der Index wird noch aktualisiert; in Kürze erscheinen möglicherweise weitere Artikel.</translation>
    </message>
    <message>
        <source>Only part of the archive was searched, because filters are set.</source>
        <translation>Nur ein Teil des Archivs wurde durchsucht, weil Filter gesetzt sind.</translation>
    </message>
    <message>
        <source>No other article shares its rarer words.</source>
        <translation>Kein anderer Artikel enthält dieselben selteneren Wörter.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or search for the beginning of a word with an asterisk: harb*</source>
        <translation>Prüfen Sie die Schreibweise, verwenden Sie weniger Wörter oder suchen Sie mit einem Sternchen nach einem Wortanfang: harb*</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>%Ln Artikel gefunden</numerusform>
            <numerusform>%Ln Artikel gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} von %Ln Artikel</numerusform>
            <numerusform>{shown} von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both accounts</source>
        <translation>Beide Berichte vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Bericht vergleichen</numerusform>
            <numerusform>Alle %Ln Berichte vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was published</source>
        <translation>{account}: veröffentlicht</translation>
    </message>
    <message>
        <source>against {time}</source>
        <translation>dagegen: {time}</translation>
    </message>
    <message>
        <source>{time} (likely)</source>
        <translation>{time} (vermutlich)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation>
            <numerusform>%Ln Jahr später</numerusform>
            <numerusform>%Ln Jahre später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation>
            <numerusform>%Ln Monat später</numerusform>
            <numerusform>%Ln Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing: {percent} % — older articles are searched by title only</source>
        <translation>Indizierung: {percent}&#xa0;% – ältere Artikel werden nur nach Titel durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %Ln events compared</source>
        <translation>
            <numerusform>{compared} von %Ln Ereignis verglichen</numerusform>
            <numerusform>{compared} von %Ln Ereignissen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln articles read</source>
        <translation>
            <numerusform>{read} von %Ln Artikel gelesen</numerusform>
            <numerusform>{read} von %Ln Artikeln gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Grouped by event</source>
        <translation>Nach Ereignis gruppiert</translation>
    </message>
    <message>
        <source>Grouped by outlet</source>
        <translation>Nach Medium gruppiert</translation>
    </message>
    <message>
        <source>In no event</source>
        <translation>In keinem Ereignis</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>One says that it happened, the other that it did not, or not wholly: the verbs mean the same or the opposite, and who acts on what agrees.</source>
        <translation>Ein Text sagt, dass es geschehen ist, der andere, dass es nicht oder nicht ganz geschehen ist: Die Verben bedeuten dasselbe oder das Gegenteil, und Handelnde und Betroffene stimmen überein.</translation>
    </message>
    <message>
        <source>Two figures of the same unit or of the same counted thing, to which the same was done, in statements that are alike.</source>
        <translation>Zwei Zahlen mit derselben Einheit oder zu denselben gezählten Personen oder Dingen, denen dasselbe widerfahren ist, in ähnlichen Aussagen.</translation>
    </message>
    <message>
        <source>Two times of one deed: verbs, those who take part and the words before agree.</source>
        <translation>Zwei Zeitangaben zu derselben Handlung: Verben, Beteiligte und die Wörter davor stimmen überein.</translation>
    </message>
    <message>
        <source>Two places in statements that are nearly the same.</source>
        <translation>Zwei Orte in nahezu gleichen Aussagen.</translation>
    </message>
    <message>
        <source>Two names in one place of statements that are alike; who is who is settled over all texts together.</source>
        <translation>Zwei Namen an derselben Stelle ähnlicher Aussagen; wer wer ist, wird aus allen Texten zusammen ermittelt.</translation>
    </message>
    <message>
        <source>The same statement in nearly the same words, with whom each text credits it.</source>
        <translation>Dieselbe Aussage in nahezu denselben Worten und wem jeder Text sie zuschreibt.</translation>
    </message>
    <message>
        <source>One text asserts what the other puts with reserve, or says that it could not verify.</source>
        <translation>Ein Text sagt ohne Vorbehalt, was der andere mit Vorbehalt wiedergibt oder nach eigenen Angaben nicht überprüfen konnte.</translation>
    </message>
    <message>
        <source>A word that judges, where the other text has a neutral one for the same thing, or several for people, where it has none of them.</source>
        <translation>Ein wertendes Wort, wo der andere Text für dasselbe ein neutrales hat, oder mehrere für Menschen, wo er keines davon hat.</translation>
    </message>
    <message>
        <source>Its telling words, or its figure, stand nowhere in the other texts.</source>
        <translation>Die kennzeichnenden Wörter oder die Zahl der Aussage stehen in keinem der anderen Texte.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day.</source>
        <translation>Alle Bedingungen sind erfüllt: Beides wird als Tatsache berichtet, es ist klar, wer gemeint ist, die Verneinung umfasst nicht weniger als die Aussage, und beides betrifft denselben Tag.</translation>
    </message>
    <message>
        <source>Every gate was passed: neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt.</source>
        <translation>Alle Bedingungen sind erfüllt: Kein Text nennt die Zahl des anderen, keine ist ein Teil, ein Zusatz oder nur ungefähr, beide betreffen dieselbe Sache und denselben Tag, und nichts ist nur geplant oder angezweifelt.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are days or hours, both are told as facts, and the deed is surely one.</source>
        <translation>Alle Bedingungen sind erfüllt: Beides sind Tage oder Uhrzeiten, beides wird als Tatsache berichtet, und es handelt sich sicher um dieselbe Handlung.</translation>
    </message>
    <message>
        <source>Every gate was passed: the two places exclude each other, and both texts are of one day.</source>
        <translation>Alle Bedingungen sind erfüllt: Die beiden Orte schließen einander aus, und beide Texte betreffen denselben Tag.</translation>
    </message>
    <message>
        <source>Every gate was passed: both bear the same office or do the same, and no text knows them as two.</source>
        <translation>Alle Bedingungen sind erfüllt: Beide haben dasselbe Amt oder tun dasselbe, und kein Text behandelt sie als zwei verschiedene.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day. The reason names what is missing.</source>
        <translation>Ein Widerspruch ist es nur, wenn beides als Tatsache berichtet wird, klar ist, wer gemeint ist, die Verneinung nicht weniger umfasst als die Aussage und beides denselben Tag betrifft. Die Begründung nennt, was fehlt.</translation>
    </message>
    <message>
        <source>It is a conflict only if neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt. The reason names what is missing.</source>
        <translation>Ein Widerspruch ist es nur, wenn kein Text die Zahl des anderen nennt, keine ein Teil, ein Zusatz oder nur ungefähr ist, beide dieselbe Sache und denselben Tag betreffen und nichts nur geplant oder angezweifelt ist. Die Begründung nennt, was fehlt.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are days or hours, both are told as facts, and the deed is surely one. The reason names what is missing.</source>
        <translation>Ein Widerspruch ist es nur, wenn beides Tage oder Uhrzeiten sind, beides als Tatsache berichtet wird und es sich sicher um dieselbe Handlung handelt. Die Begründung nennt, was fehlt.</translation>
    </message>
    <message>
        <source>It is a conflict only if the two places exclude each other, and both texts are of one day. The reason names what is missing.</source>
        <translation>Ein Widerspruch ist es nur, wenn die beiden Orte einander ausschließen und beide Texte denselben Tag betreffen. Die Begründung nennt, was fehlt.</translation>
    </message>
    <message>
        <source>It is a conflict only if both bear the same office or do the same, and no text knows them as two. The reason names what is missing.</source>
        <translation>Ein Widerspruch ist es nur, wenn beide dasselbe Amt haben oder dasselbe tun und kein Text sie als zwei verschiedene behandelt. Die Begründung nennt, was fehlt.</translation>
    </message>
    <message>
        <source>The statements are {percent} % alike.</source>
        <translation>Die Aussagen stimmen zu {percent}&#xa0;% überein.</translation>
    </message>
    <message>
        <source>Possible: the statements around it are not very alike.</source>
        <translation>Möglich: Die Aussagen ringsum sind einander nicht sehr ähnlich.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Alike · no difference found</source>
        <translation>Ähnlich · kein Unterschied gefunden</translation>
    </message>
    <message>
        <source>In the words of {outlet}</source>
        <translation>Im Wortlaut von {outlet}</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>{account}, picked</source>
        <translation>{account}, ausgewählt</translation>
    </message>
    <message>
        <source>the outlet, or a word of its name</source>
        <translation>das Medium oder ein Wort seines Namens</translation>
    </message>
    <message>
        <source>a word of the author’s name</source>
        <translation>ein Wort aus dem Namen des Autors</translation>
    </message>
    <message>
        <source>published: a day, month, year or span, 2024-11..2025-02</source>
        <translation>veröffentlicht: Tag, Monat, Jahr oder Zeitraum, 2024-11..2025-02</translation>
    </message>
    <message>
        <source>came into the archive then: today, 2025, &lt;today</source>
        <translation>zu dieser Zeit ins Archiv gekommen: today, 2025, &lt;today</translation>
    </message>
    <message>
        <source>the language: en, de, uk</source>
        <translation>die Sprache: en, de, uk</translation>
    </message>
    <message>
        <source>your tag</source>
        <translation>Ihr Schlagwort</translation>
    </message>
    <message>
        <source>a word of the event’s title</source>
        <translation>ein Wort aus dem Titel des Ereignisses</translation>
    </message>
    <message>
        <source>articles that have something: a note, a tag, a date</source>
        <translation>Artikel, die etwas haben: eine Notiz, ein Schlagwort, ein Datum</translation>
    </message>
    <message>
        <source>accounts that differ from others of their event</source>
        <translation>Berichte, die von anderen ihres Ereignisses abweichen</translation>
    </message>
    <message>
        <source>tell so much that no other account tells: only:2</source>
        <translation>mindestens so viele Aussagen, die kein anderer Bericht enthält: only:2</translation>
    </message>
    <message>
        <source>somebody of this name is quoted or credited</source>
        <translation>jemand dieses Namens wird zitiert oder als Quelle genannt</translation>
    </message>
    <message>
        <source>states something with a hedge: yes or no</source>
        <translation>enthält Aussagen mit Vorbehalt: yes oder no</translation>
    </message>
    <message>
        <source>in the headline only</source>
        <translation>nur im Titel</translation>
    </message>
    <message>
        <source>these words next to one another</source>
        <translation>diese Wörter direkt nebeneinander</translation>
    </message>
    <message>
        <source>in any order, at most five words between them</source>
        <translation>in beliebiger Reihenfolge, mit höchstens fünf Wörtern dazwischen</translation>
    </message>
    <message>
        <source>not this word; -tag:done</source>
        <translation>nicht dieses Wort; -tag:done</translation>
    </message>
    <message>
        <source>? is one letter, * any number of letters</source>
        <translation>? steht für einen Buchstaben, * für beliebig viele</translation>
    </message>
    <message>
        <source>one letter may be wrong; ~2 for two</source>
        <translation>ein Buchstabe darf falsch sein; ~2 für zwei</translation>
    </message>
    <message>
        <source>one of them; side by side means both</source>
        <translation>eines davon; ohne OR nebeneinander: beide</translation>
    </message>
    <message>
        <source>you wrote a note on it</source>
        <translation>Sie haben eine Notiz dazu geschrieben</translation>
    </message>
    <message>
        <source>you gave it a tag</source>
        <translation>Sie haben ein Schlagwort vergeben</translation>
    </message>
    <message>
        <source>it belongs to an event</source>
        <translation>gehört zu einem Ereignis</translation>
    </message>
    <message>
        <source>the author is known</source>
        <translation>der Autor ist bekannt</translation>
    </message>
    <message>
        <source>the date is known</source>
        <translation>das Datum ist bekannt</translation>
    </message>
    <message>
        <source>the language is known</source>
        <translation>die Sprache ist bekannt</translation>
    </message>
    <message>
        <source>the outlet is known</source>
        <translation>das Medium ist bekannt</translation>
    </message>
    <message>
        <source>it has a headline</source>
        <translation>hat einen Titel</translation>
    </message>
    <message>
        <source>something about its import is doubtful</source>
        <translation>etwas am Import ist zweifelhaft</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>its address is known</source>
        <translation>die Adresse ist bekannt</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <translation>beides kann nicht zugleich wahr sein</translation>
    </message>
    <message>
        <source>it may be a conflict</source>
        <translation>könnte ein Widerspruch sein</translation>
    </message>
    <message>
        <source>both can be true</source>
        <translation>beides kann wahr sein</translation>
    </message>
    <message>
        <source>no matter of truth</source>
        <translation>keine Frage von wahr oder falsch</translation>
    </message>
    <message>
        <source>one says so, the other not</source>
        <translation>einer bejaht es, der andere verneint es</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>days and times</source>
        <translation>Tage und Uhrzeiten</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>names and titles</source>
        <translation>Namen und Titel</translation>
    </message>
    <message>
        <source>who is credited</source>
        <translation>wem es zugeschrieben wird</translation>
    </message>
    <message>
        <source>asserted or hedged</source>
        <translation>ohne oder mit Vorbehalt</translation>
    </message>
    <message>
        <source>judging words</source>
        <translation>wertende Wörter</translation>
    </message>
    <message>
        <source>one account alone tells it</source>
        <translation>nur ein Bericht erwähnt es</translation>
    </message>
    <message>
        <source>may have, allegedly</source>
        <translation>soll, angeblich</translation>
    </message>
    <message>
        <source>no hedge anywhere</source>
        <translation>nirgends ein Vorbehalt</translation>
    </message>
    <message>
        <source>the date is unknown</source>
        <translation>das Datum ist unbekannt</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>vor heute</translation>
    </message>
    <message>
        <source>at least one thing</source>
        <translation>mindestens eines</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>drei oder mehr</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>noch %Ln…</numerusform>
            <numerusform>noch %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>possible: the statements around it are not very alike</source>
        <translation>möglich: Die Aussagen ringsum sind einander nicht sehr ähnlich</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>in another difference</source>
        <translation>in einem anderen Unterschied</translation>
    </message>
    <message>
        <source>not compared here</source>
        <translation>hier nicht verglichen</translation>
    </message>
    <message>
        <source>not compared here: another language</source>
        <translation>hier nicht verglichen: andere Sprache</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>bejaht</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>says so in part</source>
        <translation>zum Teil bejaht</translation>
    </message>
    <message>
        <source>says it was tried</source>
        <translation>nur versucht</translation>
    </message>
    <message>
        <source>is not sure</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>{speaker} says so</source>
        <translation>{speaker}: bejaht</translation>
    </message>
    <message>
        <source>{speaker} says no</source>
        <translation>{speaker}: verneint</translation>
    </message>
    <message>
        <source>{speaker} says so in part</source>
        <translation>{speaker}: zum Teil bejaht</translation>
    </message>
    <message>
        <source>{speaker} says it was tried</source>
        <translation>{speaker}: nur versucht</translation>
    </message>
    <message>
        <source>{speaker} is not sure</source>
        <translation>{speaker}: mit Vorbehalt</translation>
    </message>
    <message>
        <source>not mentioned by {names}</source>
        <translation>nicht erwähnt von {names}</translation>
    </message>
    <message>
        <source>in another difference: {names}</source>
        <translation>in einem anderen Unterschied: {names}</translation>
    </message>
    <message>
        <source>not compared here: {names}</source>
        <translation>hier nicht verglichen: {names}</translation>
    </message>
    <message>
        <source>not compared here, in another language: {names}</source>
        <translation>hier nicht verglichen, in anderer Sprache: {names}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English texts only.</source>
        <translation>Angaben zum Geschehen, Namen, Orte, Sprecher, Gewissheit und Wortwahl werden nur in englischen Texten verglichen.</translation>
    </message>
    <message>
        <source>from the heading</source>
        <translation>aus der Überschrift</translation>
    </message>
    <message>
        <source>from the capture</source>
        <translation>aus der gespeicherten Kopie</translation>
    </message>
    <message>
        <source>from its address</source>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from the mail’s header</source>
        <translation>aus dem Kopf der E-Mail</translation>
    </message>
    <message>
        <source>from the document’s properties</source>
        <translation>aus den Dokumenteigenschaften</translation>
    </message>
    <message>
        <source>the page asks to pay for the rest</source>
        <translation>die Seite verlangt für den Rest Bezahlung</translation>
    </message>
    <message>
        <source>only a link, without its text</source>
        <translation>nur ein Link ohne dessen Text</translation>
    </message>
    <message>
        <source>it is a notice of the site (consent, robots, an error), no article</source>
        <translation>kein Artikel, sondern ein Hinweis der Seite (Einwilligung, Prüfung auf Bots, Fehler)</translation>
    </message>
    <message>
        <source>only a teaser, without the text it leads to</source>
        <translation>nur ein Anreißer ohne den Text, zu dem er führt</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>der Text ist abgeschnitten</translation>
    </message>
    <message>
        <source>its date stands in its address alone</source>
        <translation>das Datum steht nur in der Adresse</translation>
    </message>
    <message>
        <source>its page names several dates</source>
        <translation>die Seite nennt mehrere Datumsangaben</translation>
    </message>
    <message>
        <source>its date is a guess: no part of the page is marked as one</source>
        <translation>das Datum ist nur vermutet: Kein Teil der Seite ist als Datum ausgezeichnet</translation>
    </message>
    <message>
        <source>its text has the errors of a scan</source>
        <translation>der Text enthält typische Fehler eines Scans</translation>
    </message>
    <message>
        <source>its language is not supported</source>
        <translation>die Sprache wird nicht unterstützt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>claims not compared</source>
        <translation>Angaben zum Geschehen nicht verglichen</translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>Nur in {letters}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>that is {value}</source>
        <translation>das heißt {value}</translation>
    </message>
    <message>
        <source>said by {speaker}</source>
        <translation>gesagt von {speaker}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saying(s)</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {letters}</source>
        <translation>in {letters}</translation>
    </message>
    <message>
        <source>here “{name}”</source>
        <translation>hier „{name}“</translation>
    </message>
    <message>
        <source>{text} with a sentence of {other}</source>
        <translation>{text} mit einem Satz aus {other}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Zuletzt importierte zuerst</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>early {weekday}</source>
        <translation>am frühen {weekday}</translation>
    </message>
    <message>
        <source>early {day}</source>
        <translation>früh am {day}</translation>
    </message>
    <message>
        <source>early {daytime}</source>
        <translation>{daytime}, eher früh</translation>
    </message>
    <message>
        <source>early {month}</source>
        <translation>Anfang {month}</translation>
    </message>
    <message>
        <source>early {year}</source>
        <translation>Anfang {year}</translation>
    </message>
    <message>
        <source>early {when}</source>
        <translation>{when}, zu Beginn</translation>
    </message>
    <message>
        <source>mid {weekday}</source>
        <translation>{weekday}, um die Tagesmitte</translation>
    </message>
    <message>
        <source>mid {day}</source>
        <translation>um die Mitte des {day}</translation>
    </message>
    <message>
        <source>mid {daytime}</source>
        <translation>{daytime}, um die Mitte</translation>
    </message>
    <message>
        <source>mid {month}</source>
        <translation>Mitte {month}</translation>
    </message>
    <message>
        <source>mid {year}</source>
        <translation>Mitte {year}</translation>
    </message>
    <message>
        <source>mid {when}</source>
        <translation>{when}, gegen Mitte</translation>
    </message>
    <message>
        <source>late {weekday}</source>
        <translation>am späten {weekday}</translation>
    </message>
    <message>
        <source>late {day}</source>
        <translation>spät am {day}</translation>
    </message>
    <message>
        <source>late {daytime}</source>
        <translation>{daytime}, eher spät</translation>
    </message>
    <message>
        <source>late {month}</source>
        <translation>Ende {month}</translation>
    </message>
    <message>
        <source>late {year}</source>
        <translation>Ende {year}</translation>
    </message>
    <message>
        <source>late {when}</source>
        <translation>{when}, gegen Ende</translation>
    </message>
    <message>
        <source>earlier {when}</source>
        <translation>{when}, zuvor</translation>
    </message>
    <message>
        <source>later {when}</source>
        <translation>{when}, später</translation>
    </message>
    <message>
        <source>early</source>
        <translation>zu Beginn</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>gegen Mitte</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gegen Ende</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>am Morgen des {day}</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>am Nachmittag des {day}</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>am Abend des {day}</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>in der Nacht des {day}</translation>
    </message>
    <message>
        <source>{day} noon</source>
        <translation>am Mittag des {day}</translation>
    </message>
    <message>
        <source>{day} midnight</source>
        <translation>{day} um Mitternacht</translation>
    </message>
    <message>
        <source>{day} dawn</source>
        <translation>bei Tagesanbruch des {day}</translation>
    </message>
    <message>
        <source>{day} dusk</source>
        <translation>in der Abenddämmerung des {day}</translation>
    </message>
    <message>
        <source>{day} overnight</source>
        <translation>{day} über Nacht</translation>
    </message>
    <message>
        <source>{day} early hours</source>
        <translation>in den frühen Morgenstunden des {day}</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday}morgen</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday}nachmittag</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday}abend</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday}nacht</translation>
    </message>
    <message>
        <source>{weekday} noon</source>
        <translation>{weekday}mittag</translation>
    </message>
    <message>
        <source>{weekday} midnight</source>
        <translation>{weekday} um Mitternacht</translation>
    </message>
    <message>
        <source>{weekday} dawn</source>
        <translation>{weekday} bei Tagesanbruch</translation>
    </message>
    <message>
        <source>{weekday} dusk</source>
        <translation>{weekday} in der Dämmerung</translation>
    </message>
    <message>
        <source>{weekday} overnight</source>
        <translation>{weekday} über Nacht</translation>
    </message>
    <message>
        <source>{weekday} early hours</source>
        <translation>{weekday} in den frühen Morgenstunden</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>am Morgen</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>am Abend</translation>
    </message>
    <message>
        <source>night</source>
        <translation>in der Nacht</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>am Mittag</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>um Mitternacht</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>bei Tagesanbruch</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>bei Einbruch der Dämmerung</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>über Nacht</translation>
    </message>
    <message>
        <source>early hours</source>
        <translation>in den frühen Morgenstunden</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>Frühjahr {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>Herbst {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>Winter {year}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>Frühjahr</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>{of_month} {day}</source>
        <translation>{day}. {of_month}</translation>
    </message>
    <message>
        <source>{of_month} {day}, {year}</source>
        <translation>{day}. {of_month} {year}</translation>
    </message>
    <message>
        <source>{of_month} {year}</source>
        <translation>{of_month} {year}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>{quarter}. Quartal</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{quarter}. Quartal {year}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}er-Jahre</translation>
    </message>
    <message>
        <source>century from {year}</source>
        <translation>Jahrhundert ab {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of “12–14 Nov 2024”</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of “30 Oct – 2 Nov 2024”</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how “12 Nov 2024” is written</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{percent}% of it is “{title}”</source>
        <translation>{percent}&#xa0;% des Textes stehen auch in „{title}“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln Medium</numerusform>
            <numerusform>%Ln Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>first: {outlets}</source>
        <translation>zuerst: {outlets}</translation>
    </message>
    <message>
        <source>locked: no article comes in or goes</source>
        <translation>gesperrt: kein Artikel kommt hinzu oder fällt weg</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>Your decision: not a difference</source>
        <translation>Ihre Entscheidung: kein Unterschied</translation>
    </message>
    <message>
        <source>Your decision: not the same thing</source>
        <translation>Ihre Entscheidung: nicht dasselbe</translation>
    </message>
    <message>
        <source>Paired by you with {words}</source>
        <translation>Von Ihnen zugeordnet: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Your decision: left out of the report</source>
        <translation>Ihre Entscheidung: vom Export ausgeschlossen</translation>
    </message>
    <message>
        <source>“not a difference” for {words}</source>
        <translation>„kein Unterschied“ für {words}</translation>
    </message>
    <message>
        <source>“not the same thing” for {words}</source>
        <translation>„nicht dasselbe“ für {words}</translation>
    </message>
    <message>
        <source>“paired” for {words}</source>
        <translation>„zugeordnet“ für {words}</translation>
    </message>
    <message>
        <source>“note” for {words}</source>
        <translation>„Notiz“ für {words}</translation>
    </message>
    <message>
        <source>“left out of the report” for {words}</source>
        <translation>„vom Export ausgeschlossen“ für {words}</translation>
    </message>
    <message>
        <source>Not a difference ({kind}): {words}</source>
        <translation>Kein Unterschied ({kind}): {words}</translation>
    </message>
    <message>
        <source>Not the same thing ({kind}): {words}</source>
        <translation>Nicht dasselbe ({kind}): {words}</translation>
    </message>
    <message>
        <source>Paired ({kind}): {words}</source>
        <translation>Zugeordnet ({kind}): {words}</translation>
    </message>
    <message>
        <source>Note ({kind}): {words}</source>
        <translation>Notiz ({kind}): {words}</translation>
    </message>
    <message>
        <source>Left out of the report ({kind}): {words}</source>
        <translation>Vom Export ausgeschlossen ({kind}): {words}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What you decided is no difference, belongs elsewhere or is left out of reports</source>
        <translation>Was nach Ihrer Entscheidung kein Unterschied ist, anderswo hingehört oder vom Export ausgeschlossen ist</translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation>ein anderer Satz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Neueste Importe</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markieren</numerusform>
            <numerusform>%Ln Artikel als gelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>No sentence of this text has these words.</source>
        <translation>Kein Satz dieses Textes enthält diese Wörter.</translation>
    </message>
    <message>
        <source>What is paired</source>
        <translation>Was zugeordnet wird</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Wörter des Satzes</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Click it in the text</source>
        <translation>Im Text an&amp;klicken</translation>
    </message>
    <message>
        <source>Sentences of {text}, {outlet}</source>
        <translation>Sätze von {text}, {outlet}</translation>
    </message>
    <message>
        <source>doubtful: it may report something else</source>
        <translation>zweifelhaft: berichtet möglicherweise über etwas anderes</translation>
    </message>
    <message>
        <source>Why together?</source>
        <translation>Warum zusammen?</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>Artikel des Ereignisses</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report was saved as
{file}
Nothing was sent anywhere.</source>
        <translation>Ihr Archiv ist sicher: Es wird nach jedem Schritt gespeichert, und Sie können weiterarbeiten. Ein Fehlerbericht wurde gespeichert als
{file}
Es wurde nichts versendet.</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report could not be saved.
Nothing was sent anywhere.</source>
        <translation>Ihr Archiv ist sicher: Es wird nach jedem Schritt gespeichert, und Sie können weiterarbeiten. Ein Fehlerbericht konnte nicht gespeichert werden.
Es wurde nichts versendet.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Es ist ein unerwarteter Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>Tabelle der Unterschiede</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>How differences are found</source>
        <translation>Wie Unterschiede gefunden werden</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Was importiert werden kann</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation>Auf dieser Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Kopiert: {address}</translation>
    </message>
    <message>
        <source>Find on this page ({find}, then {next})</source>
        <translation>Auf dieser Seite suchen ({find}, dann {next})</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>{page} (in English)</source>
        <translation>{page} (auf Englisch)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>{file} did not come with this program.</source>
        <translation>{file} gehört nicht zum Lieferumfang dieses Programms.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Decisions that no longer apply</source>
        <translation>Entscheidungen, die nicht mehr gelten</translation>
    </message>
    <message>
        <source>The program no longer finds the differences that these were about. They are kept, and hold again if it does.</source>
        <translation>Das Programm findet die Unterschiede nicht mehr, auf die sich diese Entscheidungen bezogen. Sie werden aufbewahrt und gelten wieder, sobald es sie findet.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importprotokoll</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>import report</source>
        <comment>name of a file</comment>
        <translation>Importprotokoll</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}. Choose another.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>Nicht lesbar:</translation>
    </message>
    <message>
        <source>Already in the archive:</source>
        <translation>Bereits im Archiv:</translation>
    </message>
    <message>
        <source>is article {number} again</source>
        <translation>ist wieder Artikel {number}</translation>
    </message>
    <message>
        <source>Were in the trash and are restored:</source>
        <translation>Waren im Papierkorb und sind wiederhergestellt:</translation>
    </message>
    <message>
        <source>Imported, but doubtful:</source>
        <translation>Importiert, aber zweifelhaft:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Importiert:</translation>
    </message>
    <message>
        <source>Columns of tables:</source>
        <translation>Spalten von Tabellen:</translation>
    </message>
    <message>
        <source>Nothing that could be imported was found.</source>
        <translation>Es wurde nichts gefunden, was importiert werden kann.</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>nicht gelesen: {columns}</translation>
    </message>
    <message>
        <source>is article {number}; its outlet and date were filled in</source>
        <translation>ist Artikel {number}; Medium und Datum wurden ergänzt</translation>
    </message>
    <message>
        <source>is article {number}; its outlet was filled in</source>
        <translation>ist Artikel {number}; das Medium wurde ergänzt</translation>
    </message>
    <message>
        <source>is article {number}; its date was filled in</source>
        <translation>ist Artikel {number}; das Datum wurde ergänzt</translation>
    </message>
    <message>
        <source>is article {number}</source>
        <translation>ist Artikel {number}</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>new version of article {number}</source>
        <translation>neue Version von Artikel {number}</translation>
    </message>
    <message>
        <source>doubtful: {reasons}</source>
        <translation>zweifelhaft: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported, {versions} of them as new versions</source>
        <translation>
            <numerusform>%Ln Artikel importiert, davon neue Versionen: {versions}</numerusform>
            <numerusform>%Ln Artikel importiert, davon neue Versionen: {versions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>{failures}; the reasons are below. Nothing else was affected.</source>
        <translation>{failures}; die Gründe stehen unten. Sonst war nichts betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) in {files}</source>
        <translation>
            <numerusform>%Ln Fehler in {files}</numerusform>
            <numerusform>%Ln Fehler in {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>in so many files</comment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags of the archive</source>
        <translation>Schlagwörter des Archivs</translation>
    </message>
    <message>
        <source>There are no tags yet. Type the first one above.</source>
        <translation>Es gibt noch keine Schlagwörter. Geben Sie oben das erste ein.</translation>
    </message>
    <message>
        <source>Ticked tags are given to all of them, unticked ones taken from all.</source>
        <translation>Angehakte Schlagwörter werden allen Artikeln gegeben, nicht angehakte bei allen entfernt.</translation>
    </message>
    <message>
        <source>there is no link in it; export it anew</source>
        <translation>Die Datei enthält keinen Link; exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Linklisten</translation>
    </message>
    <message>
        <source>it is no JSON; export it anew</source>
        <translation>Die Datei ist kein JSON; exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Omnivore-Exporte</translation>
    </message>
    <message>
        <source>there is no text in it; see whether it is the right file</source>
        <translation>Die Datei enthält keinen Text; prüfen Sie, ob es die richtige ist</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no article was found in the page; save its text</source>
        <translation>Auf der Seite wurde kein Artikel gefunden; speichern Sie ihren Text</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Gespeicherte Webseiten</translation>
    </message>
    <message>
        <source>it is no sound MHTML ({reason}); save it anew</source>
        <translation>Die Datei ist kein fehlerfreies MHTML ({reason}); speichern Sie sie neu</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>Die Datei enthält keine Seite</translation>
    </message>
    <message>
        <source>Pages saved as MHTML</source>
        <translation>Als MHTML gespeicherte Webseiten</translation>
    </message>
    <message>
        <source>after {count} records: {reason}</source>
        <translation>nach bisher {count} gelesenen Einträgen: {reason}</translation>
    </message>
    <message>
        <source>there are no records in it; save it anew</source>
        <translation>Die Datei enthält keine Einträge; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>{reason}; it was left out</source>
        <translation>{reason}; das wurde ausgelassen</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>größer als {size} MB</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Webarchive (WARC)</translation>
    </message>
    <message>
        <source>what stands between two records is no record</source>
        <translation>Was zwischen zwei Einträgen steht, ist kein Eintrag</translation>
    </message>
    <message>
        <source>Web archives (ARC)</source>
        <translation>Webarchive (ARC)</translation>
    </message>
    <message>
        <source>there is no WARC in it; save it anew</source>
        <translation>Die Datei enthält kein WARC; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Webarchive (WACZ)</translation>
    </message>
    <message>
        <source>E-books (EPUB)</source>
        <translation>E-Books (EPUB)</translation>
    </message>
    <message>
        <source>it is XML of no kind that is known: no feed, no news item; save its text</source>
        <translation>XML unbekannter Art: weder Feed noch Nachrichtenbeitrag; speichern Sie den Text</translation>
    </message>
    <message>
        <source>there are no entries of a feed in it; save it anew</source>
        <translation>Die Datei enthält keine Feed-Einträge; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>entry {place}: {reason}</source>
        <translation>Eintrag {place}: {reason}</translation>
    </message>
    <message>
        <source>Saved feeds</source>
        <translation>Gespeicherte Feeds</translation>
    </message>
    <message>
        <source>it is damaged, or no PDF; save it anew</source>
        <translation>Die Datei ist beschädigt oder kein PDF; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation>Die Datei ist durch ein Kennwort geschützt; speichern Sie sie ohne Kennwort</translation>
    </message>
    <message>
        <source>it has more than {most} pages; split it</source>
        <translation>Die Datei hat mehr als {most} Seiten; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>it is a scan without text; have its text recognised (OCR)</source>
        <translation>Die Datei ist ein Scan ohne Text; lassen Sie den Text erkennen (OCR)</translation>
    </message>
    <message>
        <source>its pages unpack to more than {size} MB; save its text</source>
        <translation>Die Seiten sind entpackt größer als {size} MB; speichern Sie den Text</translation>
    </message>
    <message>
        <source>its page {number} has more than {most} characters; save its text</source>
        <translation>Seite {number} hat mehr als {most} Zeichen; speichern Sie den Text</translation>
    </message>
    <message>
        <source>its page {number} is damaged; save it anew</source>
        <translation>Seite {number} ist beschädigt; speichern Sie die Datei neu</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>OpenDocument-Texte</translation>
    </message>
    <message>
        <source>it is no sound RTF ({reason}); save it anew</source>
        <translation>Die Datei ist kein fehlerfreies RTF ({reason}); speichern Sie sie neu</translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation>RTF-Dokumente</translation>
    </message>
    <message>
        <source>it is no sound message ({reason}); save it anew</source>
        <translation>Die Datei ist keine fehlerfreie Nachricht ({reason}); speichern Sie sie neu</translation>
    </message>
    <message>
        <source>there is no text in the message; copy what it shows, and paste it</source>
        <translation>Die Nachricht enthält keinen Text; kopieren Sie, was sie zeigt, und fügen Sie es ein</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; save it alone</source>
        <translation>größer als {size} MB; speichern Sie die Nachricht einzeln</translation>
    </message>
    <message>
        <source>there is no message in it; export it anew</source>
        <translation>Die Datei enthält keine Nachricht; exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>News of agencies (NITF)</source>
        <translation>Agenturmeldungen (NITF)</translation>
    </message>
    <message>
        <source>there is no news item in it; export it anew</source>
        <translation>Die Datei enthält keinen Nachrichtenbeitrag; exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}: {reason}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ein Beitrag</translation>
    </message>
    <message>
        <source>News of agencies (NewsML-G2)</source>
        <translation>Agenturmeldungen (NewsML-G2)</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>Die Datei ist in UTF-16 kodiert; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>line {number}: {reason}</source>
        <translation>Zeile {number}: {reason}</translation>
    </message>
    <message>
        <source>none of its first {many} lines is a JSON object; export it anew</source>
        <translation>Keine der ersten {many} Zeilen ist ein JSON-Objekt; exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>it is longer than {size} MB; split it</source>
        <translation>die Zeile ist länger als {size} MB; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation>kein UTF-8; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {number}); export it anew</source>
        <translation>kein JSON ({reason} bei Zeichen {number}); exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>it is not JSON ({reason}); export it anew</source>
        <translation>kein JSON ({reason}); exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>it is no JSON object; export it anew</source>
        <translation>kein JSON-Objekt; exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>no object in it has a text or an address; export it with its texts</source>
        <translation>Kein Objekt in der Datei hat einen Text oder eine Adresse; exportieren Sie sie mit den Texten</translation>
    </message>
    <message>
        <source>record {number}: {reason}</source>
        <translation>Eintrag {number}: {reason}</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text</source>
        <translation>zu tief verschachtelt; speichern Sie den Text</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}); export it anew</source>
        <translation>Die Datei ist kein JSON ({reason}); exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}, line {number}); export it anew</source>
        <translation>Die Datei ist kein JSON ({reason}, Zeile {number}); exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>its first row names no column of an article&apos;s text or address (its columns: {columns}); import it by itself to choose them, or name them: --columns text=NAME</source>
        <translation>Die erste Zeile nennt keine Spalte für Text oder Adresse eines Artikels (Spalten: {columns}); importieren Sie die Datei einzeln, um die Spalten zu wählen, oder geben Sie sie an: --columns text=NAME</translation>
    </message>
    <message>
        <source>row {number}: {reason}</source>
        <translation>Zeile {number}: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {reason}; save the table anew</source>
        <translation>Zeile {number}: {reason}; speichern Sie die Tabelle neu</translation>
    </message>
    <message>
        <source>a line is longer than {size} MB; split it</source>
        <translation>Eine Zeile ist länger als {size} MB; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as RIS anew</source>
        <translation>Es wurde keine Literaturangabe gefunden; exportieren Sie die Datei neu als RIS</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Literaturangaben (RIS)</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as BibTeX anew</source>
        <translation>Es wurde keine Literaturangabe gefunden; exportieren Sie die Datei neu als BibTeX</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
        <source>it has no name; it was left out</source>
        <translation>Die Datei hat keinen Namen; sie wurde ausgelassen</translation>
    </message>
    <message>
        <source>its name points outside of the archive; it was left out</source>
        <translation>Der Name weist aus dem ZIP-Archiv hinaus; die Datei wurde ausgelassen</translation>
    </message>
    <message>
        <source>it is locked with a password; unpack it first</source>
        <translation>Die Datei ist durch ein Kennwort geschützt; entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; it was left out</source>
        <translation>entpackt mehr als {times}-mal so groß; die Datei wurde ausgelassen</translation>
    </message>
    <message>
        <source>there is no {name} in it; save it anew</source>
        <translation>{name} fehlt in der Datei; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>it is damaged, or not what its name says; save it anew</source>
        <translation>Die Datei ist beschädigt oder entspricht nicht ihrer Endung; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>ZIP-Archive</translation>
    </message>
    <message>
        <source>it is not compressed as its name says; rename it to what it is</source>
        <translation>Die Datei ist nicht so komprimiert, wie ihre Endung angibt; benennen Sie sie nach ihrem Inhalt</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; unpack it first</source>
        <translation>entpackt mehr als {times}-mal so groß; entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <source>Compressed files</source>
        <translation>Komprimierte Dateien</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Parallax archive</source>
        <translation>Parallax-Archiv</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <source>An offline archive of news that shows where accounts of one event differ.

It says where texts differ, not who is right. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Offline-Archiv für Nachrichten, das zeigt, wo sich Berichte über dasselbe Ereignis unterscheiden.

Es sagt, wo Texte voneinander abweichen, nicht, wer recht hat. Nichts verlässt diesen Computer.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>No event that takes articles has these words in its title.</source>
        <translation>Kein Ereignis, das Artikel aufnimmt, hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>not available here</source>
        <translation>hier nicht verfügbar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation>Artikel korrigieren</translation>
    </message>
    <message>
        <source>2024-11-14, 14 Nov 2024, 2024-11 or 2024</source>
        <translation>2024-11-14, 14. Nov. 2024, 2024-11 oder 2024</translation>
    </message>
    <message>
        <source>This is no date: write 2024-11-14 or 14 Nov 2024; 2024-11 and 2024 will do.</source>
        <translation>Das ist kein Datum: Schreiben Sie 2024-11-14 oder 14. Nov. 2024; auch 2024-11 und 2024 genügen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>language</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Stop &amp;watching {folder}</source>
        <translation>{folder} nicht mehr über&amp;wachen</translation>
    </message>
    <message>
        <source>correction of {fields}</source>
        <translation>{fields} korrigieren</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Links are not followed, for Parallax never goes online. Save the page in your browser and drop the file here.</source>
        <translation>Links werden nicht aufgerufen, denn Parallax geht nie online. Speichern Sie die Seite in Ihrem Browser und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more.</source>
        <translation>{folder} wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>What is saved in {folder} is imported from now on.</source>
        <translation>Was in {folder} gespeichert wird, wird ab jetzt importiert.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more. {reason}</source>
        <translation>{folder} wird nicht mehr überwacht. {reason}</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Text noch eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>throwing %Ln article(s) away</source>
        <translation>
            <numerusform>%Ln Artikel in den Papierkorb verschieben</numerusform>
            <numerusform>%Ln Artikel in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel wiederherstellen</numerusform>
            <numerusform>%Ln Artikel wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for ever?</source>
        <translation>
            <numerusform>%Ln Artikel endgültig löschen?</numerusform>
            <numerusform>%Ln Artikel endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and original files kept in the archive go, with notes, tags and corrections. This cannot be undone.</source>
        <translation>Die Texte und die im Archiv aufbewahrten Originaldateien werden mit Notizen, Schlagwörtern und Korrekturen gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel löschen</numerusform>
            <numerusform>%Ln Artikel löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted for ever.</source>
        <translation>
            <numerusform>%Ln Artikel endgültig gelöscht.</numerusform>
            <numerusform>%Ln Artikel endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Texte werden im Voraus gelesen</translation>
    </message>
    <message>
        <source>Reading ahead was stopped. What is compared will be read then.</source>
        <translation>Das Lesen im Voraus wurde abgebrochen. Texte werden nun erst beim Vergleichen gelesen.</translation>
    </message>
    <message>
        <source>Reading ahead has stopped: {reason}</source>
        <translation>Das Lesen im Voraus wurde angehalten: {reason}</translation>
    </message>
    <message>
        <source>The work ended without a result: its process was ended from outside, or memory ran out. What was done until then is kept; please try again.</source>
        <translation>Die Arbeit endete ohne Ergebnis: Der Prozess wurde von außen beendet, oder der Speicher reichte nicht aus. Was bis dahin erledigt wurde, ist gespeichert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The work ended without a result at “{step}” or just after it: its process was ended from outside, or memory ran out. What was done until then is kept; please try again, and leave that out if it ends so once more.</source>
        <translation>Die Arbeit endete bei „{step}“ oder gleich danach ohne Ergebnis: Der Prozess wurde von außen beendet, oder der Speicher reichte nicht aus. Was bis dahin erledigt wurde, ist gespeichert; bitte versuchen Sie es noch einmal, und lassen Sie dies aus, wenn es wieder so endet.</translation>
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
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Number or key</source>
        <translation>&amp;Nummer oder Schlüssel</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with these columns are read so from now on; what no column holds stays unknown.</source>
        <translation>Aus jeder Zeile wird ein Artikel. Tabellen mit diesen Spalten werden von jetzt an so gelesen; was in keiner Spalte steht, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>No column holds the text: each row becomes a link without text.</source>
        <translation>In keiner Spalte steht der Text: Aus jeder Zeile wird ein Link ohne Text.</translation>
    </message>
    <message>
        <source>This table is left out until you choose the column that holds the text, or the address.</source>
        <translation>Diese Tabelle wird ausgelassen, bis Sie die Spalte wählen, in der der Text steht oder die Adresse.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text, or at least the address.</source>
        <translation>Wählen Sie die Spalte, in der der Text steht oder wenigstens die Adresse.</translation>
    </message>
    <message>
        <source>{name} and {number} more with the same columns</source>
        <translation>{name} und {number} weitere mit denselben Spalten</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} und {last}</translation>
    </message>
    <message>
        <source>{parts} or {last}</source>
        <translation>{parts} oder {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>the same thing can&apos;t have been at both times</source>
        <translation>Dasselbe kann nicht zu beiden Zeiten gewesen sein</translation>
    </message>
    <message>
        <source>the statements may be of different things</source>
        <translation>Die Aussagen betreffen möglicherweise Verschiedenes</translation>
    </message>
    <message>
        <source>one of them counts from a day that may be another</source>
        <translation>Eine der Zeitangaben zählt von einem Tag aus, der ein anderer sein könnte</translation>
    </message>
    <message>
        <source>they are whole weeks apart, and a date of publication may be wrong</source>
        <translation>Dazwischen liegen genau ganze Wochen, und ein Veröffentlichungsdatum könnte falsch sein</translation>
    </message>
    <message>
        <source>it is not said whether of the same people</source>
        <translation>Es ist nicht gesagt, ob dieselben Menschen gemeint sind</translation>
    </message>
    <message>
        <source>“{figure}” ({account}) comes to {value}: “{other}” ({rival}).</source>
        <translation>„{figure}“ ({account}) ergibt {value}: „{other}“ ({rival}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” agree.</source>
        <translation>„{one}“ und „{other}“ stimmen überein.</translation>
    </message>
    <message>
        <source>{value} ({account})</source>
        <translation>{value} ({account})</translation>
    </message>
    <message>
        <source>{value} ({account}, from {speaker})</source>
        <translation>{value} ({account}, laut {speaker})</translation>
    </message>
    <message>
        <source>{one} and {other} can both be true.</source>
        <translation>{one} und {other} können beide zutreffen.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same but for rounding.</source>
        <translation>{one} und {other} sind bis auf Rundung gleich.</translation>
    </message>
    <message>
        <source>between languages it is not sure that they are of one thing</source>
        <translation>Zwischen Sprachen ist nicht sicher, dass sie dasselbe betreffen</translation>
    </message>
    <message>
        <source>they are parts or additions, and may be of different wholes</source>
        <translation>Es sind Teilmengen oder Zuwächse, und die Gesamtmengen können verschieden sein</translation>
    </message>
    <message>
        <source>one of them may be of a part, or of an earlier hour</source>
        <translation>Eine der Zahlen betrifft vielleicht nur einen Teil oder ist älter</translation>
    </message>
    <message>
        <source>they lie too far apart to be of one thing for sure</source>
        <translation>Sie liegen zu weit auseinander, um sicher dasselbe zu betreffen</translation>
    </message>
    <message>
        <source>one of them is no exact figure</source>
        <translation>Eine der Zahlen ist keine genaue Angabe</translation>
    </message>
    <message>
        <source>both can&apos;t be true of the same thing at the same time</source>
        <translation>Beides kann nicht zur selben Zeit auf dasselbe zutreffen</translation>
    </message>
    <message>
        <source>a person has one age</source>
        <translation>ein Mensch hat nur ein Alter</translation>
    </message>
    <message>
        <source>one of them counts since a day</source>
        <translation>Eine der Zahlen zählt seit einem bestimmten Tag</translation>
    </message>
    <message>
        <source>one of them is of a group that was told before</source>
        <translation>Eine der Zahlen betrifft eine zuvor genannte Gruppe</translation>
    </message>
    <message>
        <source>it is not said until when the later account counts</source>
        <translation>Es ist nicht gesagt, bis wann der spätere Bericht zählt</translation>
    </message>
    <message>
        <source>{value} was published later, and such figures change with time</source>
        <translation>Die später veröffentlichte Angabe ist {value}, und solche Zahlen ändern sich mit der Zeit</translation>
    </message>
    <message>
        <source>the lower figure was published later</source>
        <translation>Die niedrigere Zahl wurde später veröffentlicht</translation>
    </message>
    <message>
        <source>“{word}” says that there was another figure before</source>
        <translation>„{word}“ besagt, dass es zuvor eine andere Zahl gab</translation>
    </message>
    <message>
        <source>{careful} puts it with reserve (“{reserve}”); {sure} asserts it (“{assertion}”).</source>
        <translation>Mit Vorbehalt: {careful} („{reserve}“); ohne Vorbehalt: {sure} („{assertion}“).</translation>
    </message>
    <message>
        <source>{speaker} in {account}</source>
        <translation>{speaker} in {account}</translation>
    </message>
    <message>
        <source>{account} (“{words}”)</source>
        <translation>{account} („{words}“)</translation>
    </message>
    <message>
        <source>{voice} says “{words}”</source>
        <translation>{voice}: „{words}“</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can both be true: {why}.</source>
        <translation>„{one}“ und „{other}“ können beide zutreffen: {why}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides, maybe of different things.</source>
        <translation>„{one}“ und „{other}“ sind entgegengesetzte Seiten, vielleicht von verschiedenen Dingen.</translation>
    </message>
    <message>
        <source>{one} and {other} are opposite sides: it can be only one of them.</source>
        <translation>{one} und {other} sind entgegengesetzte Seiten: Es kann nur eine von beiden sein.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides</source>
        <translation>„{one}“ und „{other}“ sind entgegengesetzte Seiten</translation>
    </message>
    <message>
        <source>“{one}” in one account, “{other}” in the other</source>
        <translation>„{one}“ im einen Bericht, „{other}“ im anderen</translation>
    </message>
    <message>
        <source>one may lie in the other</source>
        <translation>Das eine könnte im anderen liegen</translation>
    </message>
    <message>
        <source>“{words}” ({speaker})</source>
        <translation>„{words}“ ({speaker})</translation>
    </message>
    <message>
        <source>the statements give different hours</source>
        <translation>Die Aussagen nennen verschiedene Uhrzeiten</translation>
    </message>
    <message>
        <source>it can be only one of them</source>
        <translation>Es kann nur eines von beiden sein</translation>
    </message>
    <message>
        <source>they may be of different things</source>
        <translation>Möglicherweise geht es um Verschiedenes</translation>
    </message>
    <message>
        <source>only one of them can be true</source>
        <translation>Nur eines von beiden kann wahr sein</translation>
    </message>
    <message>
        <source>{one}; {other}: {why}.</source>
        <translation>{one}; {other}: {why}.</translation>
    </message>
    <message>
        <source>{account} says that it was so only in part or for a short time</source>
        <translation>{account} sagt, dass es nur zum Teil oder nur kurze Zeit so war</translation>
    </message>
    <message>
        <source>The other account</source>
        <translation>Der andere Bericht</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>{speaker} ({account})</source>
        <translation>{speaker} ({account})</translation>
    </message>
    <message>
        <source>{who}: “{words}”</source>
        <translation>{who}: „{words}“</translation>
    </message>
    <message>
        <source>nobody in {account}</source>
        <translation>niemand in {account}</translation>
    </message>
    <message>
        <source>The same statement is credited to {speakers}.</source>
        <translation>Dieselbe Aussage wird unterschiedlich zugeschrieben: {speakers}.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {other} makes it itself.</source>
        <translation>{account} schreibt die Aussage {speaker} zu; {other} trifft sie selbst.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {others} make it themselves.</source>
        <translation>{account} schreibt die Aussage {speaker} zu; {others} treffen sie selbst.</translation>
    </message>
    <message>
        <source>{speaker} (told by {teller})</source>
        <translation>{speaker} (wiedergegeben von {teller})</translation>
    </message>
    <message>
        <source>“{name}” is called {rank} in one account and {other} in the other.</source>
        <translation>„{name}“ wird im einen Bericht als „{rank}“, im anderen als „{other}“ bezeichnet.</translation>
    </message>
    <message>
        <source>“{name}” belongs to “{body}” in one account and to “{other}” in the other; they may be two bodies, or two names of one.</source>
        <translation>„{name}“ gehört im einen Bericht zu „{body}“, im anderen zu „{other}“; das können zwei Organisationen sein oder zwei Namen derselben.</translation>
    </message>
    <message>
        <source>The {office} is “{name}” here and “{rival}” there</source>
        <translation>„{office}“ ist hier „{name}“, dort „{rival}“</translation>
    </message>
    <message>
        <source>“{name}” here and “{rival}” there</source>
        <translation>Hier „{name}“, dort „{rival}“</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings: the surname is the same.</source>
        <translation>„{name}“ und „{other}“ sind zwei Schreibweisen des Namens einer Person: Der Nachname ist derselbe.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings.</source>
        <translation>„{name}“ und „{other}“ sind zwei Schreibweisen des Namens einer Person.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one name in two spellings.</source>
        <translation>„{name}“ und „{other}“ sind zwei Schreibweisen eines Namens.</translation>
    </message>
    <message>
        <source>Only {account} gives this figure: {value}.</source>
        <translation>Nur {account} nennt diese Zahl: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this figure: {value}.</source>
        <translation>Von den Berichten in dieser Sprache nennt nur {account} diese Zahl: {value}.</translation>
    </message>
    <message>
        <source>Only {account} says this: {missing}.</source>
        <translation>Nur {account} sagt dies: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this: {missing}.</source>
        <translation>Von den Berichten in dieser Sprache sagt nur {account} dies: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>Nur {account} sagt dies, aus zweiter Hand ({hand}): {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>Von den Berichten in dieser Sprache sagt nur {account} dies, aus zweiter Hand ({hand}): {missing}.</translation>
    </message>
    <message>
        <source>Only {account} quotes {name}.</source>
        <translation>Nur {account} zitiert {name}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} quotes {name}.</source>
        <translation>Von den Berichten in dieser Sprache hat nur {account} ein Zitat von {name}.</translation>
    </message>
    <message>
        <source>Only {account} names {name}.</source>
        <translation>Nur {account} nennt den Namen {name}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} names {name}.</source>
        <translation>Von den Berichten in dieser Sprache nennt nur {account} den Namen {name}.</translation>
    </message>
    <message>
        <source>Only {account} gives this time: {value}.</source>
        <translation>Nur {account} nennt diese Zeit: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this time: {value}.</source>
        <translation>Von den Berichten in dieser Sprache nennt nur {account} diese Zeit: {value}.</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a neutral word)</source>
        <translation>„{words}“ in {account} (ein neutrales Wort)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that judges)</source>
        <translation>„{words}“ in {account} (ein wertendes Wort)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that softens or praises)</source>
        <translation>„{words}“ in {account} (ein beschönigendes oder lobendes Wort)</translation>
    </message>
    <message>
        <source>What they call the same: {one}, {other}.</source>
        <translation>Wie sie dasselbe nennen: {one}, {other}.</translation>
    </message>
    <message>
        <source>{account}, said by {speaker}</source>
        <translation>{account}, gesagt von {speaker}</translation>
    </message>
    <message>
        <source>a quotation in {account}</source>
        <translation>einem Zitat in {account}</translation>
    </message>
    <message>
        <source>“{far}” in {account}; “{bare}” without more in {other}.</source>
        <translation>„{far}“ in {account}; „{bare}“ ohne Zusatz in {other}.</translation>
    </message>
    <message>
        <source>a date of publication is missing</source>
        <translation>Ein Veröffentlichungsdatum fehlt</translation>
    </message>
    <message>
        <source>a date of publication is doubtful</source>
        <translation>Ein Veröffentlichungsdatum ist zweifelhaft</translation>
    </message>
    <message>
        <source>the accounts hardly speak of the same event</source>
        <translation>Die Berichte handeln wohl nicht von demselben Ereignis</translation>
    </message>
    <message>
        <source>they come from different speakers</source>
        <translation>Sie stammen von verschiedenen Sprechern</translation>
    </message>
    <message>
        <source>the statements around them differ</source>
        <translation>Die Aussagen ringsum unterscheiden sich</translation>
    </message>
    <message>
        <source>one of them may be a plan, a doubt or a denial</source>
        <translation>Eine der Aussagen könnte ein Plan, ein Zweifel oder eine Verneinung sein</translation>
    </message>
    <message>
        <source>they were published on different days</source>
        <translation>Die Veröffentlichungstage sind verschieden</translation>
    </message>
    <message>
        <source>the statements are of different times</source>
        <translation>Die Aussagen betreffen verschiedene Zeiten</translation>
    </message>
    <message>
        <source>prices of the market change within a day</source>
        <translation>Marktpreise ändern sich innerhalb eines Tages</translation>
    </message>
    <message>
        <source>one statement is of “{one}”, the other of “{other}”</source>
        <translation>Eine Aussage handelt von „{one}“, die andere von „{other}“</translation>
    </message>
    <message>
        <source>{value} ({account}) against {other} ({rival}): the sentences were paired by the user, and whether they count the same is not known.</source>
        <translation>{value} ({account}) gegen {other} ({rival}): Die Sätze wurden von Hand einander zugeordnet, und ob sie dasselbe zählen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>no other account names {names}</source>
        <translation>Kein anderer Bericht nennt {names}</translation>
    </message>
    <message>
        <source>no other account mentions {words}</source>
        <translation>Kein anderer Bericht erwähnt {words}</translation>
    </message>
    <message>
        <source>no other account names {names} or mentions {words}</source>
        <translation>Kein anderer Bericht nennt {names} oder erwähnt {words}</translation>
    </message>
    <message>
        <source>“{words}” ({value})</source>
        <translation>„{words}“ ({value})</translation>
    </message>
    <message>
        <source>{one} against {other}: {why}.</source>
        <translation>{one} gegen {other}: {why}.</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <source>{inner} lies in {outer}.</source>
        <translation>{inner} liegt innerhalb von {outer}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both {time}.</source>
        <translation>„{one}“ und „{other}“ meinen dieselbe Zeit: {time}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {rough} may be a rough hour.</source>
        <translation>„{one}“ und „{other}“: {rough} könnte eine ungefähre Uhrzeit sein.</translation>
    </message>
    <message>
        <source>Only {account} reports that someone gave no answer.</source>
        <translation>Nur {account} berichtet, dass jemand nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Only {accounts} report that someone gave no answer.</source>
        <translation>Nur {accounts} berichten, dass jemand nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified.</source>
        <translation>Nur {account} sagt, was nicht überprüft ist.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified.</source>
        <translation>Nur {accounts} sagen, was nicht überprüft ist.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified; {others}.</source>
        <translation>Nur {account} sagt, was nicht überprüft ist; dagegen {others}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified; {others}.</source>
        <translation>Nur {accounts} sagen, was nicht überprüft ist; dagegen {others}.</translation>
    </message>
    <message>
        <source>one of them may be of the beginning, the other of the end</source>
        <translation>Eine der Aussagen könnte den Anfang betreffen, die andere das Ende</translation>
    </message>
    <message>
        <source>it may be somebody or something else that is spoken of</source>
        <translation>Möglicherweise ist von jemand oder etwas anderem die Rede</translation>
    </message>
    <message>
        <source>{amount} years</source>
        <translation>{amount}&#xa0;Jahre</translation>
    </message>
    <message>
        <source>{amount} months</source>
        <translation>{amount}&#xa0;Monate</translation>
    </message>
    <message>
        <source>{amount} weeks</source>
        <translation>{amount}&#xa0;Wochen</translation>
    </message>
    <message>
        <source>{amount} days</source>
        <translation>{amount}&#xa0;Tage</translation>
    </message>
    <message>
        <source>{amount} hours</source>
        <translation>{amount}&#xa0;Stunden</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount}&#xa0;Minuten</translation>
    </message>
    <message>
        <source>{amount} seconds</source>
        <translation>{amount}&#xa0;Sekunden</translation>
    </message>
    <message>
        <source>{amount} years old</source>
        <translation>{amount}&#xa0;Jahre alt</translation>
    </message>
    <message>
        <source>{amount} percentage points</source>
        <translation>{amount} Prozentpunkte</translation>
    </message>
    <message>
        <source>{amount} person</source>
        <translation>{amount} Person</translation>
    </message>
    <message>
        <source>{amount} child</source>
        <translation>{amount} Kind</translation>
    </message>
    <message>
        <source>{amount} man</source>
        <translation>{amount} Mann</translation>
    </message>
    <message>
        <source>{amount} woman</source>
        <translation>{amount} Frau</translation>
    </message>
    <message>
        <source>{amount} life</source>
        <translation>{amount} Leben</translation>
    </message>
    <message>
        <source>{amount} people</source>
        <translation>{amount} Menschen</translation>
    </message>
    <message>
        <source>{amount} children</source>
        <translation>{amount} Kinder</translation>
    </message>
    <message>
        <source>{amount} men</source>
        <translation>{amount} Männer</translation>
    </message>
    <message>
        <source>{amount} women</source>
        <translation>{amount} Frauen</translation>
    </message>
    <message>
        <source>{amount} lives</source>
        <translation>{amount} Leben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Jahr</numerusform>
            <numerusform>%Ln&#xa0;Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Monat</numerusform>
            <numerusform>%Ln&#xa0;Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Woche</numerusform>
            <numerusform>%Ln&#xa0;Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Stunde</numerusform>
            <numerusform>%Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Minute</numerusform>
            <numerusform>%Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Sekunde</numerusform>
            <numerusform>%Ln&#xa0;Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln&#xa0;Jahr alt</numerusform>
            <numerusform>%Ln&#xa0;Jahre alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln percentage point(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Prozentpunkt</numerusform>
            <numerusform>%Ln&#xa0;Prozentpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child</source>
        <translation>
            <numerusform>%Ln Kind</numerusform>
            <numerusform>%Ln Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln man</source>
        <translation>
            <numerusform>%Ln Mann</numerusform>
            <numerusform>%Ln Männer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln woman</source>
        <translation>
            <numerusform>%Ln Frau</numerusform>
            <numerusform>%Ln Frauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln life</source>
        <translation>
            <numerusform>%Ln Leben</numerusform>
            <numerusform>%Ln Leben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln children</source>
        <translation>
            <numerusform>%Ln Kind</numerusform>
            <numerusform>%Ln Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln men</source>
        <translation>
            <numerusform>%Ln Mann</numerusform>
            <numerusform>%Ln Männer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln women</source>
        <translation>
            <numerusform>%Ln Frau</numerusform>
            <numerusform>%Ln Frauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>%Ln Leben</numerusform>
            <numerusform>%Ln Leben</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} aboard</source>
        <translation>{amount} an Bord</translation>
    </message>
    <message>
        <source>{amount} abstained</source>
        <translation>{amount} mit Enthaltung</translation>
    </message>
    <message>
        <source>{amount} affected</source>
        <translation>{amount} betroffen</translation>
    </message>
    <message>
        <source>{amount} arrested</source>
        <translation>{amount} festgenommen</translation>
    </message>
    <message>
        <source>{amount} captured</source>
        <translation>{amount} gefangen genommen</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount} angeklagt</translation>
    </message>
    <message>
        <source>{amount} convicted</source>
        <translation>{amount} schuldig gesprochen</translation>
    </message>
    <message>
        <source>{amount} damaged</source>
        <translation>{amount} beschädigt</translation>
    </message>
    <message>
        <source>{amount} deployed</source>
        <translation>{amount} eingesetzt</translation>
    </message>
    <message>
        <source>{amount} deported</source>
        <translation>{amount} abgeschoben</translation>
    </message>
    <message>
        <source>{amount} destroyed</source>
        <translation>{amount} zerstört</translation>
    </message>
    <message>
        <source>{amount} displaced</source>
        <translation>{amount} vertrieben</translation>
    </message>
    <message>
        <source>{amount} evacuated</source>
        <translation>{amount} evakuiert</translation>
    </message>
    <message>
        <source>{amount} fired</source>
        <translation>{amount} entlassen</translation>
    </message>
    <message>
        <source>{amount} fled</source>
        <translation>{amount} geflohen</translation>
    </message>
    <message>
        <source>{amount} gathered</source>
        <translation>{amount} versammelt</translation>
    </message>
    <message>
        <source>{amount} hired</source>
        <translation>{amount} eingestellt</translation>
    </message>
    <message>
        <source>{amount} hospitalized</source>
        <translation>{amount} ins Krankenhaus gebracht</translation>
    </message>
    <message>
        <source>{amount} infected</source>
        <translation>{amount} infiziert</translation>
    </message>
    <message>
        <source>{amount} injured</source>
        <translation>{amount} verletzt</translation>
    </message>
    <message>
        <source>{amount} kidnapped</source>
        <translation>{amount} entführt</translation>
    </message>
    <message>
        <source>{amount} killed</source>
        <translation>{amount} getötet</translation>
    </message>
    <message>
        <source>{amount} lasted</source>
        <translation>{amount} lang</translation>
    </message>
    <message>
        <source>{amount} launched</source>
        <translation>{amount} gestartet</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} vermisst</translation>
    </message>
    <message>
        <source>{amount} released</source>
        <translation>{amount} freigelassen</translation>
    </message>
    <message>
        <source>{amount} rescued</source>
        <translation>{amount} gerettet</translation>
    </message>
    <message>
        <source>{amount} sentenced</source>
        <translation>{amount} verurteilt</translation>
    </message>
    <message>
        <source>{amount} shot down</source>
        <translation>{amount} abgeschossen</translation>
    </message>
    <message>
        <source>{amount} surrendered</source>
        <translation>{amount} kapituliert</translation>
    </message>
    <message>
        <source>{amount} survived</source>
        <translation>{amount} am Leben geblieben</translation>
    </message>
    <message>
        <source>{amount} trapped</source>
        <translation>{amount} eingeschlossen</translation>
    </message>
    <message>
        <source>{amount} vaccinated</source>
        <translation>{amount} geimpft</translation>
    </message>
    <message>
        <source>{amount} voted against</source>
        <translation>{amount} mit Nein-Stimme</translation>
    </message>
    <message>
        <source>{amount} voted for</source>
        <translation>{amount} mit Ja-Stimme</translation>
    </message>
    <message>
        <source>population of {amount}</source>
        <translation>Bevölkerung von {amount}</translation>
    </message>
    <message>
        <source>toll of {amount}</source>
        <translation>Opferzahl von {amount}</translation>
    </message>
    <message>
        <source>number of {amount}</source>
        <translation>Anzahl von {amount}</translation>
    </message>
    <message>
        <source>total of {amount}</source>
        <translation>Gesamtzahl von {amount}</translation>
    </message>
    <message>
        <source>crowd of {amount}</source>
        <translation>Menschenmenge von {amount}</translation>
    </message>
    <message>
        <source>majority of {amount}</source>
        <translation>Mehrheit von {amount}</translation>
    </message>
    <message>
        <source>margin of {amount}</source>
        <translation>Vorsprung von {amount}</translation>
    </message>
    <message>
        <source>{amount} trillion</source>
        <translation>{amount}&#xa0;Bio</translation>
    </message>
    <message>
        <source>{amount} billion</source>
        <translation>{amount}&#xa0;Mrd</translation>
    </message>
    <message>
        <source>{amount} million</source>
        <translation>{amount}&#xa0;Mio</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>höchstens {amount}</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>mehr als {amount}</translation>
    </message>
    <message>
        <source>less than {amount}</source>
        <translation>weniger als {amount}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{amount}% of the {things}</source>
        <translation>{amount}&#xa0;% der {things}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>a majority of {amount}</source>
        <translation>eine Mehrheit von {amount}</translation>
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
        <translation>Eine Abstimmung oder ein Spiel hat nur ein Ergebnis</translation>
    </message>
    <message>
        <source>they may be of two bodies</source>
        <translation>Möglicherweise geht es um zwei verschiedene Gremien</translation>
    </message>
    <message>
        <source>{value} ({account}) against “{said}” ({other}): {why}.</source>
        <translation>{value} ({account}) gegen „{said}“ ({other}): {why}.</translation>
    </message>
    <message>
        <source>one of them counts one more</source>
        <translation>Einer der Berichte zählt eins mehr</translation>
    </message>
    <message>
        <source>one more is only said to be possible</source>
        <translation>Eins mehr gilt nur als möglich</translation>
    </message>
    <message>
        <source>“{words}” ({account}) against {value} ({other}): {why}.</source>
        <translation>„{words}“ ({account}) gegen {value} ({other}): {why}.</translation>
    </message>
    <message>
        <source>the figure was published later, and may have come about since</source>
        <translation>Die Zahl wurde später veröffentlicht und kann seither zustande gekommen sein</translation>
    </message>
    <message>
        <source>the figure was published earlier</source>
        <translation>Die Zahl wurde früher veröffentlicht</translation>
    </message>
    <message>
        <source>{one} and {other}: {reason}</source>
        <translation>{one} und {other}: {reason}</translation>
    </message>
    <message>
        <source>each account may be of what was in its own days</source>
        <translation>Jeder Bericht betrifft möglicherweise nur die Tage, aus denen er stammt</translation>
    </message>
    <message>
        <source>it is not said of which year one of them is</source>
        <translation>Bei einer der Zeitangaben ist nicht gesagt, aus welchem Jahr sie ist</translation>
    </message>
    <message>
        <source>the ground floor is the first one in some countries</source>
        <translation>In manchen Ländern ist das Erdgeschoss der erste Stock</translation>
    </message>
    <message>
        <source>it is not said when</source>
        <translation>Es ist nicht gesagt, wann</translation>
    </message>
    <message>
        <source>one of them is of what is planned</source>
        <translation>Eine der Aussagen betrifft etwas Geplantes</translation>
    </message>
    <message>
        <source>one of them only says that it may be so</source>
        <translation>Eine der Aussagen besagt nur, dass es so sein könnte</translation>
    </message>
    <message>
        <source>one of them is a question</source>
        <translation>Eine der Aussagen ist eine Frage</translation>
    </message>
    <message>
        <source>the denial is older, and it may have happened since</source>
        <translation>Die Verneinung ist älter, und es kann seither geschehen sein</translation>
    </message>
    <message>
        <source>the {parts} belong to it</source>
        <translation>„{parts}“ gehört dazu</translation>
    </message>
    <message>
        <source>the {part} is a part of it</source>
        <translation>„{part}“ ist ein Teil davon</translation>
    </message>
    <message>
        <source>{inner} is in {outer}</source>
        <translation>{inner} liegt in {outer}</translation>
    </message>
    <message>
        <source>{teller} tells what {speaker} said</source>
        <translation>{speaker}, wiedergegeben von {teller}</translation>
    </message>
    <message>
        <source>{kind}, {verdict}</source>
        <translation>{kind}, {verdict}</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>{mark}, difference {number}</source>
        <translation>{mark}, Unterschied {number}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Andere Unterschiede</translation>
    </message>
    <message>
        <source>Not in every account</source>
        <translation>Nicht in jedem Bericht</translation>
    </message>
    <message>
        <source>cannot both be true</source>
        <translation>beides kann nicht zugleich wahr sein</translation>
    </message>
    <message>
        <source>may conflict; what would settle it is missing</source>
        <translation>möglicher Widerspruch; zur Klärung fehlt etwas</translation>
    </message>
    <message>
        <source>both can be true: one is rounder, more exact or in other units</source>
        <translation>beides kann wahr sein: Die eine Angabe ist stärker gerundet, genauer oder in anderen Einheiten</translation>
    </message>
    <message>
        <source>the same, credited to others or to nobody</source>
        <translation>dasselbe, anderen oder niemandem zugeschrieben</translation>
    </message>
    <message>
        <source>stated here, hedged there</source>
        <translation>hier ohne, dort mit Vorbehalt</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>dasselbe in anderen Worten</translation>
    </message>
    <message>
        <source>a difference that is no matter of truth</source>
        <translation>eine Abweichung, bei der es nicht um wahr oder falsch geht</translation>
    </message>
    <message>
        <source>said here, not there; silence denies nothing</source>
        <translation>hier gesagt, dort nicht; was nicht erwähnt wird, wird nicht bestritten</translation>
    </message>
    <message>
        <source>from a meta tag</source>
        <translation>aus einem Meta-Tag</translation>
    </message>
    <message>
        <source>from the page’s data (JSON-LD)</source>
        <translation>aus den Daten der Seite (JSON-LD)</translation>
    </message>
    <message>
        <source>from a data field</source>
        <translation>aus einem Datenfeld</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>Comparison by Parallax</source>
        <translation>Vergleich mit Parallax</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>alike, no difference found</source>
        <translation>ähnlich, kein Unterschied gefunden</translation>
    </message>
    <message>
        <source>One row is one claim, named in the words of one account; one column is one account, with those it credits. An account that quotes both sides holds both. What one account alone says stands among the differences.</source>
        <translation>Jede Zeile ist eine Angabe im Wortlaut eines Berichts; jede Spalte ist ein Bericht mit denen, auf die er sich beruft. Zitiert ein Bericht beide Seiten, stehen beide in seiner Spalte. Was nur ein Bericht sagt, steht bei den Unterschieden.</translation>
    </message>
    <message>
        <source>No differences were found among the statements checked.</source>
        <translation>In den untersuchten Aussagen wurden keine Unterschiede gefunden.</translation>
    </message>
    <message>
        <source>The whole texts</source>
        <translation>Die vollständigen Texte</translation>
    </message>
    <message>
        <source>What is shaded side by side speaks of the same thing; what is not shaded stands for itself. Small numbers count each account’s sentences; signs lead to the differences above; small grey type (headlines, captions, links) was not compared.</source>
        <translation>Was nebeneinander grau unterlegt ist, handelt von derselben Sache; was nicht unterlegt ist, steht für sich. Kleine Zahlen zählen die Sätze jedes Berichts; Zeichen führen zu den Unterschieden weiter oben; klein und grau Gedrucktes (Überschriften, Bildunterschriften, Links) wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>The program splits every text into statements, puts those that speak of the same thing in one row, and compares what they say by fixed rules on this computer, so that the same texts always give the same result.</source>
        <translation>Das Programm zerlegt jeden Text in Aussagen, stellt in eine Zeile, was von derselben Sache handelt, und vergleicht den Inhalt nach festen Regeln auf diesem Computer, sodass dieselben Texte immer dasselbe Ergebnis liefern.</translation>
    </message>
    <message>
        <source>It calls two statements a conflict only where subject, quantity or claim, and time are the same; it misses differences that take knowledge of the world to see, and a row may pair statements that a reader would not.</source>
        <translation>Einen Widerspruch nennt es nur, wo Gegenstand, Zeit und Menge oder Angabe dieselben sind; Unterschiede, für die man Weltwissen braucht, entgehen ihm, und eine Zeile kann Aussagen zusammenstellen, die ein Leser nicht zusammenstellen würde.</translation>
    </message>
    <message>
        <source>It does not judge who is right, and an account that is silent may simply be shorter or earlier: check what matters against the whole texts, which stand here in full.</source>
        <translation>Es urteilt nicht, wer recht hat, und ein Bericht, der etwas nicht erwähnt, ist vielleicht nur kürzer oder älter: Prüfen Sie, worauf es ankommt, an den vollständigen Texten, die hier ungekürzt stehen.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: typst says: {reason}</source>
        <translation>{file} kann nicht geschrieben werden: typst meldet: {reason}</translation>
    </message>
    <message>
        <source>It conforms to no standard for accessibility and archives: {reason}.</source>
        <translation>Die Datei entspricht keinem Standard für Barrierefreiheit und Archivierung: {reason}.</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}: {placeholder} stands for them. Install a font for this script (for Chinese, Japanese and Korean: Noto Sans CJK) and write the file again.</source>
        <translation>Keine Schrift auf diesem Computer enthält {signs}: Dafür steht {placeholder}. Installieren Sie eine Schrift mit diesen Zeichen (für Chinesisch, Japanisch und Koreanisch: Noto Sans CJK) und exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Accounts {first} to {last}</source>
        <translation>Berichte {first} bis {last}</translation>
    </message>
    <message>
        <source>{letter} {name} ({length}, {day})</source>
        <translation>{letter} {name} ({length}, {day})</translation>
    </message>
    <message>
        <source>figures, times, what only one says</source>
        <translation>Zahlen, Zeiten, was nur ein Bericht sagt</translation>
    </message>
    <message>
        <source>claims, names, places, speakers, certainty, wording, figures, times, what only one says</source>
        <translation>Angaben zum Geschehen, Namen, Orte, Sprecher, Gewissheit, Wortwahl, Zahlen, Zeiten, was nur ein Bericht sagt</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln account(s)</source>
        <translation>
            <numerusform>Vergleich von %Ln Bericht</numerusform>
            <numerusform>Vergleich von %Ln Berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) found among {statements} checked ({subjects}).</source>
        <translation>
            <numerusform>%Ln Widerspruch gefunden; untersucht: {statements} ({subjects}).</numerusform>
            <numerusform>%Ln Widersprüche gefunden; untersucht: {statements} ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts found among %Ln statement(s) checked ({subjects}).</source>
        <translation>
            <numerusform>%Ln Aussage untersucht ({subjects}), keine Widersprüche gefunden.</numerusform>
            <numerusform>%Ln Aussagen untersucht ({subjects}), keine Widersprüche gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear.</source>
        <translation>
            <numerusform>%Ln unklar.</numerusform>
            <numerusform>%Ln unklar.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unclear for want of a date: set the dates of publication to decide it.</source>
        <translation>1 unklar, weil ein Datum fehlt: Tragen Sie die Veröffentlichungsdaten ein, um das zu klären.</translation>
    </message>
    <message>
        <source>{unclear} unclear, 1 of them for want of a date: set the dates of publication to decide it.</source>
        <translation>{unclear} unklar, davon 1, weil ein Datum fehlt: Tragen Sie die Veröffentlichungsdaten ein, um das zu klären.</translation>
    </message>
    <message numerus="yes">
        <source>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide them.</source>
        <translation>
            <numerusform>{unclear} unklar, davon %Ln, weil ein Datum fehlt: Tragen Sie die Veröffentlichungsdaten ein, um das zu klären.</numerusform>
            <numerusform>{unclear} unklar, davon %Ln, weil ein Datum fehlt: Tragen Sie die Veröffentlichungsdaten ein, um das zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts hardly speak of the same event; differences between them may mean nothing.</source>
        <translation>Diese Berichte handeln wohl nicht von demselben Ereignis; Unterschiede zwischen ihnen bedeuten womöglich nichts.</translation>
    </message>
    <message>
        <source>{account} hardly speaks of the event of the others; differences from it may mean nothing.</source>
        <translation>{account} handelt wohl nicht vom Ereignis der anderen; Unterschiede dazu bedeuten womöglich nichts.</translation>
    </message>
    <message>
        <source>{accounts} hardly speak of the event of the others; differences from them may mean nothing.</source>
        <translation>{accounts} handeln wohl nicht vom Ereignis der anderen; Unterschiede dazu bedeuten womöglich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left out by the user.</source>
        <translation>
            <numerusform>%Ln Unterschied von Hand ausgeschlossen.</numerusform>
            <numerusform>%Ln Unterschiede von Hand ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} ({language})</source>
        <translation>{account} ({language})</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English only: not in {accounts}.</source>
        <translation>Angaben zum Geschehen, Namen, Orte, Sprecher, Gewissheit und Wortwahl werden nur in englischen Texten verglichen, also nicht in {accounts}.</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>By kind: {kinds}.</source>
        <translation>Nach Art: {kinds}.</translation>
    </message>
    <message>
        <source>{kind}, possible</source>
        <translation>{kind}, möglich</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>Erstellt mit {program}.</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <translation>gelesen als {value}</translation>
    </message>
    <message>
        <source>{outlet} ({title})</source>
        <translation>{outlet} ({title})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>{picture} can&apos;t be written; choose another folder</source>
        <translation>{picture} kann nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>there is no such file; build it with `make archive.db`</source>
        <translation>Diese Datei gibt es nicht; erzeugen Sie sie mit `make archive.db`</translation>
    </message>
    <message>
        <source>its index and events</source>
        <translation>der Index mit den Ereignissen</translation>
    </message>
    <message>
        <source>it holds no event to compare; import more articles</source>
        <translation>Das Archiv enthält kein Ereignis, das verglichen werden kann; importieren Sie weitere Artikel</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <source>{what} took longer than {seconds} seconds</source>
        <translation>{what} hat länger als {seconds} Sekunden gebraucht</translation>
    </message>
    <message>
        <source>it is damaged: it has no uuid; open a backup</source>
        <translation>Das Archiv ist beschädigt: Ihm fehlt die UUID; öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>it is the archive itself; name another file</source>
        <translation>Das ist das Archiv selbst; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>it may only be read; name another file</source>
        <translation>Die Datei ist schreibgeschützt; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>it was written by a newer Parallax (format {version}, this one reads up to {format}); open it with that, or update this program</source>
        <translation>Das Archiv stammt von einem neueren Parallax (Format {version}, dieses liest bis {format}); öffnen Sie es damit oder aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
        <source>it was written by an older Parallax and can&apos;t be brought up to date where it lies; copy it to a folder you may write to</source>
        <translation>Das Archiv stammt von einem älteren Parallax und kann dort, wo es liegt, nicht aktualisiert werden; kopieren Sie es in einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>it is damaged ({what}); open a backup</source>
        <translation>Das Archiv ist beschädigt ({what}); öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>its folder does not exist; make it, or name another</source>
        <translation>Der Ordner dafür existiert nicht; legen Sie ihn an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>it is a folder; name the archive&apos;s file in it</source>
        <translation>Das ist ein Ordner; wählen Sie die Archivdatei darin</translation>
    </message>
    <message>
        <source>it is no Parallax archive; it was left as it is. Name an archive, or a file that does not exist yet to begin a new one</source>
        <translation>Das ist kein Parallax-Archiv; die Datei wurde nicht verändert. Wählen Sie ein Archiv oder, um ein neues anzulegen, einen Dateinamen, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>{published} is no date; write it as 2024-11-14, 2024-11 or 2024-11-14T18:05+02:00</source>
        <translation>{published} ist kein Datum; schreiben Sie es als 2024-11-14, 2024-11 oder 2024-11-14T18:05+02:00</translation>
    </message>
    <message>
        <source>{field} can&apos;t be corrected; only {fields} can</source>
        <translation>{field} kann nicht korrigiert werden, nur {fields}</translation>
    </message>
    <message>
        <source>{value} is no language code; write two letters, such as en or uk</source>
        <translation>{value} ist kein Sprachcode; schreiben Sie zwei Buchstaben wie en oder uk</translation>
    </message>
    <message>
        <source>it holds no article {number}</source>
        <translation>Das Archiv enthält keinen Artikel {number}</translation>
    </message>
    <message>
        <source>name two events or more to merge</source>
        <translation>Wählen Sie mindestens zwei Ereignisse aus, die zusammengeführt werden sollen</translation>
    </message>
    <message>
        <source>article {article} is not in event {number}</source>
        <translation>Artikel {article} gehört nicht zu Ereignis {number}</translation>
    </message>
    <message>
        <source>name some of the articles of event {number}, not all</source>
        <translation>Wählen Sie einige der Artikel von Ereignis {number} aus, nicht alle</translation>
    </message>
    <message>
        <source>event {number} is locked already</source>
        <translation>Ereignis {number} ist bereits gesperrt</translation>
    </message>
    <message>
        <source>event {number} is not locked</source>
        <translation>Ereignis {number} ist nicht gesperrt</translation>
    </message>
    <message>
        <source>an event needs a title; write one</source>
        <translation>Ein Ereignis braucht einen Titel; geben Sie einen ein</translation>
    </message>
    <message>
        <source>event {number} is called so already</source>
        <translation>Ereignis {number} heißt bereits so</translation>
    </message>
    <message>
        <source>there is no correction {number} of events to take back</source>
        <translation>Es gibt keine Korrektur {number} an Ereignissen, die zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>event {number} is locked; unlock it first</source>
        <translation>Ereignis {number} ist gesperrt; entsperren Sie es zuerst</translation>
    </message>
    <message>
        <source>correction {number} is of the same articles and was made later; undo it first</source>
        <translation>Korrektur {number} betrifft dieselben Artikel und ist neuer; machen Sie sie zuerst rückgängig</translation>
    </message>
    <message>
        <source>it is damaged: correction {number} can&apos;t be read; open a backup</source>
        <translation>Das Archiv ist beschädigt: Korrektur {number} kann nicht gelesen werden; öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>article {article} is in no event</source>
        <translation>Artikel {article} gehört zu keinem Ereignis</translation>
    </message>
    <message>
        <source>article {article} is in event {event} already</source>
        <translation>Artikel {article} gehört bereits zu Ereignis {event}</translation>
    </message>
    <message>
        <source>it is in use by another program, or by other work of this one; wait, or close it there, and try again</source>
        <translation>Das Archiv wird von einem anderen Programm oder von einer anderen Arbeit dieses Programms benutzt; warten Sie oder schließen Sie es dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the disk is full; nothing of the last step was kept; make room first</source>
        <translation>Der Datenträger ist voll; vom letzten Schritt wurde nichts gespeichert; schaffen Sie zuerst Platz</translation>
    </message>
    <message>
        <source>it may only be read; copy it to a folder you may write to</source>
        <translation>Das Archiv ist schreibgeschützt; kopieren Sie es in einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>permission denied; copy it to a folder you may write to</source>
        <translation>Zugriff verweigert; kopieren Sie das Archiv in einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>it can&apos;t be opened; see that you may write to it and its folder</source>
        <translation>Das Archiv kann nicht geöffnet werden; sorgen Sie dafür, dass Sie in die Datei und ihren Ordner schreiben dürfen</translation>
    </message>
    <message>
        <source>its disk can&apos;t be read or written; see that it is connected and sound</source>
        <translation>Der Datenträger kann nicht gelesen oder beschrieben werden; prüfen Sie, ob er angeschlossen und in Ordnung ist</translation>
    </message>
    <message>
        <source>it is damaged; open a backup</source>
        <translation>Das Archiv ist beschädigt; öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>it is no archive, or a damaged one; open another file, or a backup</source>
        <translation>Die Datei ist kein Archiv oder ein beschädigtes; öffnen Sie eine andere Datei oder eine Sicherung</translation>
    </message>
    <message>
        <source>it holds no original of an article {number}</source>
        <translation>Das Archiv enthält kein Original zu Artikel {number}</translation>
    </message>
    <message>
        <source>the original of article {number} is damaged; look in a backup</source>
        <translation>Das Original von Artikel {number} ist beschädigt; sehen Sie in einer Sicherung nach</translation>
    </message>
    <message>
        <source>it holds no event {number}</source>
        <translation>Das Archiv enthält kein Ereignis {number}</translation>
    </message>
    <message>
        <source>it is damaged: the origins of article {number} can&apos;t be read; open a backup</source>
        <translation>Das Archiv ist beschädigt: Die Herkunftsangaben von Artikel {number} können nicht gelesen werden; öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>a note without words is none; remove it instead</source>
        <translation>Eine Notiz kann nicht leer sein; entfernen Sie sie stattdessen</translation>
    </message>
    <message>
        <source>a decision is about something that stands in a text</source>
        <translation>Eine Entscheidung muss sich auf etwas beziehen, das in einem Text steht</translation>
    </message>
    <message>
        <source>it holds no decision {number}</source>
        <translation>Das Archiv enthält keine Entscheidung {number}</translation>
    </message>
    <message>
        <source>it is damaged: decision {number} can&apos;t be read; open a backup</source>
        <translation>Das Archiv ist beschädigt: Entscheidung {number} kann nicht gelesen werden; öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>it holds no note {number}</source>
        <translation>Das Archiv enthält keine Notiz {number}</translation>
    </message>
    <message>
        <source>a search can&apos;t be saved without a name; name it</source>
        <translation>Eine Suche kann nicht ohne Namen gespeichert werden; geben Sie ihr einen</translation>
    </message>
    <message>
        <source>no search can be called {new}: choose a name that is free</source>
        <translation>Keine Suche kann {new} heißen: Wählen Sie einen Namen, der noch frei ist</translation>
    </message>
    <message>
        <source>it holds no saved search {name}</source>
        <translation>Das Archiv enthält keine gespeicherte Suche {name}</translation>
    </message>
    <message>
        <source>a tag without a name is none; name it</source>
        <translation>Ein Schlagwort braucht einen Namen; geben Sie einen ein</translation>
    </message>
    <message>
        <source>article {number} is in the trash; restore it first</source>
        <translation>Artikel {number} liegt im Papierkorb; stellen Sie ihn zuerst wieder her</translation>
    </message>
    <message>
        <source>there is no article {number} in its trash</source>
        <translation>Im Papierkorb liegt kein Artikel {number}</translation>
    </message>
    <message>
        <source>it is damaged: what its trash holds of article {number} can&apos;t be read; open a backup</source>
        <translation>Das Archiv ist beschädigt: Was der Papierkorb zu Artikel {number} enthält, kann nicht gelesen werden; öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>it exists; name another file</source>
        <translation>Die Datei existiert bereits; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>there is no correction of events to take back</source>
        <translation>Es gibt keine Korrektur an Ereignissen, die zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>there is no such archive; `parallax import` makes one</source>
        <translation>Dieses Archiv gibt es nicht; `parallax import` legt eines an</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: it is no ordinary file; choose another name</source>
        <translation>{file} kann nicht geschrieben werden: Das ist keine gewöhnliche Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>{file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <translation>Der Name ist zu lang; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>it is a folder; add a file name to it</source>
        <translation>Das ist ein Ordner; fügen Sie einen Dateinamen hinzu</translation>
    </message>
    <message>
        <source>it is open in another program or its folder may not be written to; close it there or choose another folder</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet, oder in ihren Ordner darf nicht geschrieben werden; schließen Sie sie dort oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>there is no folder {folder}; make it or choose another</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{reason}; choose another folder</source>
        <translation>{reason}; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>speakers and hedges</source>
        <translation>Sprecher und Vorbehalte</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>no article was found in it; save its text</source>
        <translation>In der Datei wurde kein Artikel gefunden; speichern Sie den Text</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>kein Text enthalten</translation>
    </message>
    <message>
        <source>it has no column called {name}; its columns are: {columns}</source>
        <translation>Es gibt keine Spalte namens {name}; vorhanden sind: {columns}</translation>
    </message>
    <message>
        <source>its folder can&apos;t be opened; see that you may read it</source>
        <translation>Der Ordner kann nicht geöffnet werden; sorgen Sie dafür, dass Sie ihn lesen dürfen</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; split it</source>
        <translation>Die Datei ist größer als {size} MB; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>there is no such file; see whether it was moved or renamed</source>
        <translation>Diese Datei gibt es nicht; prüfen Sie, ob sie verschoben oder umbenannt wurde</translation>
    </message>
    <message>
        <source>it is no file; name a file or a folder</source>
        <translation>Das ist keine Datei; nennen Sie eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>it is empty; save or copy it anew</source>
        <translation>Die Datei ist leer; speichern oder kopieren Sie sie neu</translation>
    </message>
    <message>
        <source>permission denied; see that you may read it</source>
        <translation>Zugriff verweigert; sorgen Sie dafür, dass Sie die Datei lesen dürfen</translation>
    </message>
    <message>
        <source>it is cut short; save it again</source>
        <translation>Die Datei ist unvollständig; speichern Sie sie noch einmal</translation>
    </message>
    <message>
        <source>it is damaged; save or copy it anew</source>
        <translation>Die Datei ist beschädigt; speichern oder kopieren Sie sie neu</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason}); save or copy it anew</source>
        <translation>Die Datei ist nicht lesbar ({reason}); speichern oder kopieren Sie sie neu</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>eine komprimierte Datei (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>eine komprimierte Datei (xz)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>eine komprimierte Datei (7z)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>its encoding can&apos;t be told; save it as UTF-8</source>
        <translation>Die Zeichenkodierung ist nicht zu erkennen; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>it says it is {encoding} and is not; save it as UTF-8</source>
        <translation>Die Datei gibt {encoding} als Kodierung an, was nicht stimmt; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>it holds binary data and no text; save its text</source>
        <translation>Die Datei enthält Binärdaten und keinen Text; speichern Sie den Text</translation>
    </message>
    <message>
        <source>it is {what}, which can&apos;t be read; save its text</source>
        <translation>Die Datei ist {what} und kann so nicht gelesen werden; speichern Sie ihren Text</translation>
    </message>
    <message>
        <source>there is no text in it; a scan has to be recognised first</source>
        <translation>Die Datei enthält keinen Text; ein Scan braucht zuerst Texterkennung</translation>
    </message>
    <message>
        <source>there is nothing in the page; save it anew</source>
        <translation>Die Seite ist leer; speichern Sie sie neu</translation>
    </message>
    <message>
        <source>it has more than {most} elements; save its text</source>
        <translation>mehr als {most} Elemente; speichern Sie den Text</translation>
    </message>
    <message>
        <source>its elements are nested too deeply; save its text</source>
        <translation>Die Elemente sind zu tief verschachtelt; speichern Sie den Text</translation>
    </message>
    <message>
        <source>the part that begins “{words}” has no head and text as exports do</source>
        <translation>Dem Teil, der mit „{words}“ beginnt, fehlen Kopf und Text, wie sie ein Export hat</translation>
    </message>
    <message>
        <source>it holds more than {most} members; the rest was left out</source>
        <translation>Die Datei enthält mehr als {most} Dateien; die übrigen wurden ausgelassen</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} GB; the rest was left out</source>
        <translation>entpackt mehr als {size} GB; der Rest wurde ausgelassen</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>kein Text vorhanden</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>eine Literaturangabe</translation>
    </message>
    <message>
        <source>“{title}” has no text, no address and no snapshot; export its files, too</source>
        <translation>„{title}“ hat keinen Text, keine Adresse und keine gespeicherte Seite; exportieren Sie auch die Dateien dazu</translation>
    </message>
    <message>
        <source>its kind is not known; save it as one of these: {kinds}</source>
        <translation>unbekannte Art von Datei; speichern Sie sie in einem dieser Formate: {kinds}</translation>
    </message>
    <message>
        <source>it lies in more than {deepest} containers; unpack them</source>
        <translation>Die Datei liegt in mehr als {deepest} ineinandergepackten Archiven; entpacken Sie diese</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked</source>
        <translation>kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>a record does not say how long it is</source>
        <translation>Ein Eintrag gibt seine Länge nicht an</translation>
    </message>
    <message>
        <source>it is no answer of HTTP</source>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>it is packed with {packed}, which can&apos;t be read</source>
        <translation>mit {packed} gepackt, was nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>its header has no end</source>
        <translation>Der Kopf hat kein Ende</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>the search index can&apos;t be kept there: {reason}; see that you may write to that folder</source>
        <translation>Der Suchindex kann dort nicht abgelegt werden: {reason}; sorgen Sie dafür, dass Sie in diesen Ordner schreiben dürfen</translation>
    </message>
    <message>
        <source>{title}: {done} of {total} sentences</source>
        <translation>{title}: {done} von {total} Sätzen</translation>
    </message>
    <message>
        <source>it is a folder; name the files in it</source>
        <translation>Das ist ein Ordner; wählen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>it is not the bitmap that the marker describes</source>
        <translation>nicht die Bitmap, die der Index beschreibt</translation>
    </message>
    <message>
        <source>The search index in {folder} can&apos;t be written: {reason}. Make room there, or delete it.</source>
        <translation>Der Suchindex in {folder} kann nicht geschrieben werden: {reason}. Schaffen Sie dort Platz oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it is shorter than it was when it was written</source>
        <translation>kürzer als beim Schreiben</translation>
    </message>
    <message>
        <source>it is no file of a search index</source>
        <translation>keine Datei eines Suchindex</translation>
    </message>
    <message>
        <source>its version is {version}, this program reads {own}</source>
        <translation>Version {version}; dieses Programm liest {own}</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>Der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>is no date, such as 2024-11-14</source>
        <translation>ist kein Datum, wie 2024-11-14 eines ist</translation>
    </message>
    <message>
        <source>is no language code, such as en or uk</source>
        <translation>ist kein Sprachcode wie en oder uk</translation>
    </message>
    <message>
        <source>is nothing an article can have</source>
        <translation>ist nichts, was ein Artikel haben kann</translation>
    </message>
    <message>
        <source>is no kind of difference</source>
        <translation>ist keine Art von Unterschied</translation>
    </message>
    <message>
        <source>names no number of statements</source>
        <translation>nennt keine Zahl von Aussagen</translation>
    </message>
    <message>
        <source>takes yes or no</source>
        <translation>verlangt yes oder no</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>ist nicht geschlossen</translation>
    </message>
    <message>
        <source>closes nothing</source>
        <translation>schließt nichts</translation>
    </message>
    <message>
        <source>joins nothing here</source>
        <translation>verbindet hier nichts</translation>
    </message>
    <message>
        <source>“{words}” {why}; {fate}</source>
        <translation>„{words}“ {why}; {fate}</translation>
    </message>
    <message>
        <source>names nothing that could be looked for</source>
        <translation>nennt nichts, wonach gesucht werden könnte</translation>
    </message>
    <message>
        <source>holds no word</source>
        <translation>enthält kein Wort</translation>
    </message>
    <message>
        <source>asks for more than “~” can</source>
        <translation>verlangt mehr, als „~“ kann</translation>
    </message>
    <message>
        <source>is no word</source>
        <translation>ist kein Wort</translation>
    </message>
    <message>
        <source>names no field of the search</source>
        <translation>nennt kein Feld der Suche</translation>
    </message>
    <message>
        <source>names no field, but “{meant}” does</source>
        <translation>nennt kein Feld, „{meant}“ dagegen schon</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out so far</source>
        <translation>vorerst ausgelassen</translation>
    </message>
    <message>
        <source>searched as words</source>
        <translation>als Wörter gesucht</translation>
    </message>
    <message>
        <source>Click the sentence that belongs to this difference, in text {texts}</source>
        <translation>Klicken Sie den Satz an, der zu diesem Unterschied gehört, in Text {texts}</translation>
    </message>
    <message>
        <source>{account} was corrected: it names what an earlier version of it had wrong.</source>
        <translation>{account} wurde berichtigt: Dort steht, was in einer früheren Fassung falsch war.</translation>
    </message>
    <message>
        <source>Only {account} has these words that judge people: {words}.</source>
        <translation>Nur {account} hat diese wertenden Wörter für Menschen: {words}.</translation>
    </message>
    <message>
        <source>it is no longer there; move it back, or open it where it is now</source>
        <translation>Das Archiv liegt nicht mehr dort; legen Sie es zurück, oder öffnen Sie es an seinem neuen Ort</translation>
    </message>
    <message>
        <source>they name different causes, and both may have played a part</source>
        <translation>sie nennen verschiedene Ursachen, und beide können mitgewirkt haben</translation>
    </message>
    <message>
        <source>it declares entities, which is not safe to read; save its text</source>
        <translation>Die Datei deklariert Entitäten; sie zu lesen, wäre nicht sicher; speichern Sie den Text</translation>
    </message>
    <message>
        <source>it is no sound XML ({reason}); save or copy it anew</source>
        <translation>Die Datei ist kein fehlerfreies XML ({reason}); speichern oder kopieren Sie sie neu</translation>
    </message>
    <message>
        <source>{count} of this kind in all; only the first {shown} are listed</source>
        <translation>insgesamt {count} von dieser Art; nur die ersten {shown} sind aufgeführt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
</TS>
