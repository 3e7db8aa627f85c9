<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the system has it</source>
        <translation>Réglage du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Let texts &amp;glide when a difference is chosen</source>
        <translation>Faire &amp;défiler les textes en douceur lorsqu’une différence est choisie</translation>
    </message>
    <message>
        <source>&amp;Begin where I left off</source>
        <translation>&amp;Reprendre là où j’en étais</translation>
    </message>
    <message>
        <source>As the program’s own words</source>
        <translation>Comme l’interface du programme</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Font of articles:</source>
        <translation>&amp;Police des articles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size of articles:</source>
        <translation>&amp;Taille des articles&#xa0;:</translation>
    </message>
    <message>
        <source>Comparisons:</source>
        <translation>Comparaisons&#xa0;:</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Au démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} a été enregistré.</translation>
    </message>
    <message>
        <source>Un&amp;lock event</source>
        <translation>Dé&amp;verrouiller l’événement</translation>
    </message>
    <message>
        <source>&amp;Lock event</source>
        <translation>&amp;Verrouiller l’événement</translation>
    </message>
    <message>
        <source>Merge “{event}” with</source>
        <translation>Fusionner «&#xa0;{event}&#xa0;» avec</translation>
    </message>
    <message numerus="yes">
        <source>splitting off %Ln article(s)</source>
        <translation>
            <numerusform>séparer %Ln article</numerusform>
            <numerusform>séparer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to</source>
        <translation>
            <numerusform>Déplacer %Ln article vers</numerusform>
            <numerusform>Déplacer %Ln articles vers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln article(s) to “{event}”</source>
        <translation>
            <numerusform>déplacer %Ln article vers «&#xa0;{event}&#xa0;»</numerusform>
            <numerusform>déplacer %Ln articles vers «&#xa0;{event}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln article(s) out</source>
        <translation>
            <numerusform>retirer %Ln article</numerusform>
            <numerusform>retirer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>locking “{event}”</source>
        <translation>verrouiller «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>unlocking “{event}”</source>
        <translation>déverrouiller «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>Renommer l’événement</translation>
    </message>
    <message>
        <source>Title, which the event keeps whatever articles come:</source>
        <translation>Titre que l’événement conserve, quels que soient les articles ajoutés&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln event(s)</source>
        <translation>
            <numerusform>fusionner %Ln événement</numerusform>
            <numerusform>fusionner %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{event}”</source>
        <translation>renommer «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln article(s)</source>
        <translation>
            <numerusform>ajouter %Ln article</numerusform>
            <numerusform>ajouter %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %Ln article(s): {tags}</source>
        <translation>
            <numerusform>étiqueter %Ln article&#xa0;: {tags}</numerusform>
            <numerusform>étiqueter %Ln articles&#xa0;: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <comment>behind Undo</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>removal of the note</source>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Updating search and events</source>
        <translation>Mise à jour de la recherche et des événements</translation>
    </message>
    <message>
        <source>{result}. The list does not show it: a search or a filter is set.</source>
        <translation>{result}. La liste ne le montre pas : une recherche ou un filtre est actif.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Importing was stopped. What had come in before is in the archive.</source>
        <translation>L’importation a été interrompue. Ce qui était déjà importé est dans l’archive.</translation>
    </message>
    <message>
        <source>Updating was stopped. Search and events may lack what came in last.</source>
        <translation>La mise à jour a été interrompue. Les derniers articles importés peuvent manquer dans la recherche et les événements.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article importé</numerusform>
            <numerusform>%Ln articles importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored from the trash</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln restauré depuis la corbeille</numerusform>
            <numerusform>%Ln restaurés depuis la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the archive</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln déjà dans l’archive</numerusform>
            <numerusform>%Ln déjà dans l’archive</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>saving the search “{name}”</source>
        <translation>enregistrer la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>renaming the search “{name}”</source>
        <translation>renommer la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>deleting the search “{name}”</source>
        <translation>supprimer la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>Afficher toutes les différences</translation>
    </message>
    <message>
        <source>No differences of the chosen kinds.</source>
        <translation>Aucune différence des types choisis.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Par importance</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Par position dans le texte</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Order of the differences</source>
        <translation>Ordre des différences</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer apply…</source>
        <translation>
            <numerusform>%Ln décision ne s’applique plus…</numerusform>
            <numerusform>%Ln décisions ne s’appliquent plus…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences found among %Ln statement(s) checked.</source>
        <translation>
            <numerusform>%Ln énoncé examiné, aucune différence trouvée.</numerusform>
            <numerusform>%Ln énoncés examinés, aucune différence trouvée.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what was listed before</source>
        <translation>Retour à la liste précédente</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Vouliez-vous dire {query}&#x202f;?</translation>
    </message>
    <message>
        <source>Paired by you · outlined</source>
        <translation>Associé par vous · encadré</translation>
    </message>
    <message>
        <source>{absence} · nearest outlined</source>
        <translation>{absence} · la phrase la plus proche est encadrée</translation>
    </message>
    <message>
        <source>{name} was published</source>
        <translation>{name}&#xa0;: publication</translation>
    </message>
    <message>
        <source>against {others}</source>
        <translation>contre {others}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>non mentionné</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing of the chosen kinds</source>
        <translation>Rien dans les types choisis</translation>
    </message>
    <message>
        <source>Nothing is dated</source>
        <translation>Aucune date</translation>
    </message>
    <message>
        <source>The accounts give no day, month, year or hour.</source>
        <translation>Les récits ne donnent ni jour, ni mois, ni année, ni heure.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Ouvrir la justification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Absent de ce texte</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation>Légende et filtre</translation>
    </message>
    <message>
        <source>What the differences are about</source>
        <translation>Sur quoi portent les différences</translation>
    </message>
    <message>
        <source>Kinds: {shown} of {all}</source>
        <translation>Types&#xa0;: {shown} sur {all}</translation>
    </message>
    <message>
        <source>Kinds: all</source>
        <translation>Types&#xa0;: tous</translation>
    </message>
    <message>
        <source>What the differences are about, {shown} of {all}</source>
        <translation>Sur quoi portent les différences, {shown} sur {all}</translation>
    </message>
    <message>
        <source>What the differences are about, all</source>
        <translation>Sur quoi portent les différences, tous les types</translation>
    </message>
    <message>
        <source>Why this is a difference</source>
        <translation>Pourquoi c’est une différence</translation>
    </message>
    <message>
        <source>{words}   possible</source>
        <translation>{words}   possible</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>paired by you: {words}</source>
        <translation>associé par vous&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Progress and results</source>
        <translation>Progression et résultats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>{meaning}
Show or hide: {key}</source>
        <translation>{meaning}
Afficher ou masquer&#xa0;: {key}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): {title}</source>
        <translation>
            <numerusform>%Ln version&#xa0;: {title}</numerusform>
            <numerusform>%Ln versions&#xa0;: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Similaires à&#xa0;: {title}</translation>
    </message>
    <message>
        <source>This can’t be searched for</source>
        <translation>Cette recherche est impossible</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Articles are still coming in. Stop importing?</source>
        <translation>L’importation est encore en cours. L’interrompre&#xa0;?</translation>
    </message>
    <message>
        <source>What has come in so far is in the archive. The rest comes in when you choose the same files again.</source>
        <translation>Ce qui est déjà importé est dans l’archive. Le reste suivra si vous choisissez de nouveau les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Interrompre l’importation</translation>
    </message>
    <message>
        <source>Bring articles into the archive</source>
        <translation>Ajouter des articles à l’archive</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No events yet. Two accounts of one occurrence make an event; events are found after importing.</source>
        <translation>Aucun événement pour l’instant. Deux récits d’un même fait forment un événement&#x202f;; les événements sont recherchés après l’importation.</translation>
    </message>
    <message numerus="yes">
        <source>Trash (%Ln)</source>
        <translation>
            <numerusform>Corbeille (%Ln)</numerusform>
            <numerusform>Corbeille (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was thrown away, to restore it</source>
        <translation>Afficher ce qui a été mis à la corbeille, pour le restaurer</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>What is said, and who says it</source>
        <translation>Ce qui est dit, et par qui</translation>
    </message>
    <message>
        <source>How it is put: certainty and wording</source>
        <translation>La façon de le dire&#xa0;: certitude et formulation</translation>
    </message>
    <message>
        <source>Every difference</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Éléments affichés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>Lire côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln article(s)</source>
        <translation>
            <numerusform>Comparer %Ln article</numerusform>
            <numerusform>Comparer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} articles with Ctrl or Shift, or choose an event of at most {most}</source>
        <translation>Sélectionnez de deux à {most} articles avec Ctrl ou Maj, ou choisissez un événement d’au plus {most} articles</translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation>Tri et groupes de la liste</translation>
    </message>
    <message>
        <source>Save the search under a name</source>
        <translation>Enregistrer la recherche sous un nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>&amp;Note on the passage…</source>
        <translation>&amp;Note sur le passage…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <source>Texts side by side</source>
        <translation>Textes côte à côte</translation>
    </message>
    <message>
        <source>How many texts stand side by side</source>
        <translation>Nombre de textes affichés côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles tagged “{tag}”</source>
        <translation>Afficher tous les articles avec l’étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Narrow the list by outlet and date</source>
        <translation>Restreindre la liste par média et par date</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %Ln article(s)</source>
        <translation>
            <numerusform>Corbeille&#xa0;: %Ln article</numerusform>
            <numerusform>Corbeille&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln article(s)</source>
        <translation>
            <numerusform>Restaurer %Ln article</numerusform>
            <numerusform>Restaurer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back with their tags, notes and corrections</source>
        <translation>Les rétablir avec leurs étiquettes, notes et corrections</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Delete all of them for ever</source>
        <translation>Tout supprimer définitivement</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Articles you throw away wait here until you restore them or empty it.</source>
        <translation>Les articles mis à la corbeille restent ici jusqu’à ce que vous les restauriez ou vidiez la corbeille.</translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation>Les deux versions en un seul texte</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>Aucun mot modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {place} of {all}</source>
        <translation>Modification {place} sur {all}</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Aller à la modification suivante</translation>
    </message>
    <message>
        <source>Go to the previous change</source>
        <translation>Aller à la modification précédente</translation>
    </message>
    <message>
        <source>Show the versions beside each other</source>
        <translation>Afficher les versions côte à côte</translation>
    </message>
    <message>
        <source>{minus} deleted, {plus} inserted</source>
        <translation>{minus} supprimé, {plus} inséré</translation>
    </message>
    <message>
        <source>Version {number}, saved {date}</source>
        <translation>Version {number}, enregistrée le {date}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Paired by you: {words}</source>
        <translation>Associé par vous&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Parts of the archive, saved searches and tags</source>
        <translation>Parties de l’archive, recherches enregistrées et étiquettes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show the articles</source>
        <translation>&amp;Afficher les articles</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>Fermer {title}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Compare all that was saved at this address</source>
        <translation>Comparer tout ce qui a été enregistré à cette adresse</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>Choisissez un article dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>Change title, outlet, date, author or language</source>
        <translation>Modifier le titre, le média, la date, l’auteur ou la langue</translation>
    </message>
    <message>
        <source>Add tags, or take them away</source>
        <translation>Ajouter ou retirer des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln version(s)</source>
        <translation>
            <numerusform>Comparer %Ln version</numerusform>
            <numerusform>Comparer %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the texts</source>
        <translation>Permuter les textes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Text {letter}, {outlet}</source>
        <translation>Texte {letter}, {outlet}</translation>
    </message>
    <message>
        <source>Overview of text {letter}</source>
        <translation>Vue d’ensemble du texte {letter}</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Chercher dans titres et textes</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Rechercher dans l’archive</translation>
    </message>
    <message>
        <source>Words, “a phrase”, harb* for beginnings, AND, OR, NOT,
source:post, date:2024-11 ({keys}); Down shows all</source>
        <translation>Mots, «&#xa0;une expression&#xa0;», harb* pour les débuts de mots, AND, OR, NOT,
source:post, date:2024-11 ({keys})&#x202f;; la flèche bas affiche tout</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>What the speaker says</source>
        <translation>Ce que dit le locuteur</translation>
    </message>
    <message>
        <source>Nobody is quoted</source>
        <translation>Personne n’est cité</translation>
    </message>
    <message>
        <source>Speakers are read in English texts only.</source>
        <translation>Les locuteurs ne sont reconnus que dans les textes en anglais.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The original stays as it is, and {keys} takes a correction back.</source>
        <translation>L’original reste inchangé, et {keys} annule une correction.</translation>
    </message>
    <message>
        <source>Unknown while it is empty</source>
        <translation>Inconnu tant que le champ est vide</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Save the bytes the article was read from, as they were</source>
        <translation>Enregistrer tels quels les octets dont l’article a été tiré</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>none: it was pasted or dropped</source>
        <translation>aucun&#xa0;: collé ou déposé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sans indication</translation>
    </message>
    <message>
        <source>corrected by you on {moment}; before: {before}</source>
        <translation>corrigé par vous le {moment}&#x202f;; auparavant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>Text {letter}</source>
        <translation>Texte {letter}</translation>
    </message>
    <message>
        <source>Text in this pane</source>
        <translation>Texte de ce volet</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The texts beside each other, with the list of their differences</source>
        <translation>Les textes côte à côte, avec la liste de leurs différences</translation>
    </message>
    <message>
        <source>What each account says of each claim</source>
        <translation>Ce que chaque récit dit de chaque affirmation</translation>
    </message>
    <message>
        <source>Who says what, and through which outlets</source>
        <translation>Qui dit quoi, et dans quels médias</translation>
    </message>
    <message>
        <source>When things were by each account</source>
        <translation>Quand les faits ont eu lieu, selon chaque récit</translation>
    </message>
    <message>
        <source>What changed between captures of one address, word by word</source>
        <translation>Ce qui a changé entre les captures d’une même adresse, mot à mot</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Vues de la comparaison</translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation>Vue d’ensemble des marques</translation>
    </message>
    <message>
        <source>Where the differences stand in the whole text</source>
        <translation>Où se trouvent les différences dans l’ensemble du texte</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défilement synchronisé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>Narrowed to {dates}</source>
        <translation>Limité à {dates}</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %Ln article(s)</source>
        <translation>
            <numerusform>{date}&#xa0;: %Ln article</numerusform>
            <numerusform>{date}&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Kept as you write</source>
        <translation>Enregistrée au fil de la saisie</translation>
    </message>
    <message>
        <source>No notes: this archive may only be read</source>
        <translation>Pas de notes&#xa0;: cette archive est en lecture seule</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Note sur cet article</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Open the demo archive</source>
        <translation>Ouvrir l’archive de démonstration</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>See where accounts of one event differ</source>
        <translation>Voir où divergent les récits d’un même événement</translation>
    </message>
    <message>
        <source>Bring in articles, find those about the same event, and read them side by side. Everything stays on this computer.</source>
        <translation>Importez des articles, trouvez ceux qui portent sur le même événement et lisez-les côte à côte. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You can also drop files, folders or text anywhere in this window, or paste an article with {keys}.</source>
        <translation>Vous pouvez aussi déposer des fichiers, des dossiers ou du texte n’importe où dans cette fenêtre, ou coller un article avec {keys}.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Space picks a cell; two or more of one claim open side by side.</source>
        <translation>La barre d’espace sélectionne une cellule&#x202f;; deux cellules ou plus d’une même affirmation s’ouvrent côte à côte.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation>Affirmations par récit</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>Ouvrir côte à côte</translation>
    </message>
    <message>
        <source>No claims to compare</source>
        <translation>Aucune affirmation à comparer</translation>
    </message>
    <message>
        <source>The accounts have no statement in common.</source>
        <translation>Les récits n’ont aucun énoncé en commun.</translation>
    </message>
    <message>
        <source>{letters} picked: Enter opens them. At most {most}.</source>
        <translation>{letters} sélectionnés&#xa0;: Entrée les ouvre. {most} au maximum.</translation>
    </message>
    <message>
        <source>{letters} picked; pick another cell of this claim.</source>
        <translation>{letters} sélectionné&#x202f;; sélectionnez une autre cellule de cette affirmation.</translation>
    </message>
    <message>
        <source>Open the picked cells, or this one, in the texts</source>
        <translation>Ouvrir dans les textes les cellules sélectionnées, ou celle-ci</translation>
    </message>
    <message>
        <source>The whole cell</source>
        <translation>La cellule entière</translation>
    </message>
    <message>
        <source>Save as PDF, web page or table</source>
        <translation>Enregistrer en PDF, page web ou tableau</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>The texts are read and laid side by side.</source>
        <translation>Les textes sont lus et mis côte à côte.</translation>
    </message>
    <message>
        <source>from a line in the text</source>
        <translation>d’après une ligne du texte</translation>
    </message>
    <message>
        <source>detected in the text</source>
        <translation>d’après le texte (détection automatique)</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>d’après votre saisie</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>média inconnu</translation>
    </message>
    <message>
        <source>Doubtful: {why}</source>
        <translation>Douteux&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Outlet and date {origin}</source>
        <translation>Média et date {origin}</translation>
    </message>
    <message>
        <source>outlet {origin}</source>
        <translation>média {origin}</translation>
    </message>
    <message>
        <source>date {origin}</source>
        <translation>date {origin}</translation>
    </message>
    <message>
        <source>Connectors between the texts</source>
        <translation>Liaisons entre les textes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>{view} of all accounts</source>
        <translation>{view}&#xa0;: tous les récits</translation>
    </message>
    <message>
        <source>At most {most} accounts can be compared: select some in the list</source>
        <translation>{most} récits au maximum peuvent être comparés&#xa0;: sélectionnez-en quelques-uns dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Might belong here</source>
        <translation>Pourraient en faire partie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {title}</source>
        <translation>Ajouter&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Add it to the event</source>
        <translation>L’ajouter à l’événement</translation>
    </message>
    <message>
        <source>The event is locked</source>
        <translation>L’événement est verrouillé</translation>
    </message>
    <message>
        <source>copy of “{title}”</source>
        <translation>copie de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>? doubtful: it may report something else; {why}</source>
        <translation>? douteux&#xa0;: il peut s’agir d’autre chose&#x202f;; {why}</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be given to other programs at once</source>
        <translation>
            <numerusform>%Ln article au maximum peut être transmis en une fois à d’autres programmes</numerusform>
            <numerusform>%Ln articles au maximum peuvent être transmis en une fois à d’autres programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>article</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Aucune archive n’est ouverte</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Ouvrir une autre archive…</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Ouverture de l’archive…</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Mon archive</translation>
    </message>
    <message>
        <source>Demo archive</source>
        <translation>Archive de démonstration</translation>
    </message>
    <message>
        <source>Library and open comparisons</source>
        <translation>Bibliothèque et comparaisons ouvertes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>Importer un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Coller un article</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ouvrir une &amp;archive…</translation>
    </message>
    <message>
        <source>Open &amp;my archive</source>
        <translation>Ouvrir &amp;mon archive</translation>
    </message>
    <message>
        <source>Open the &amp;demo archive</source>
        <translation>Ouvrir l’archive de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Exporter la comparaison…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find in the &amp;article</source>
        <translation>Rechercher dans l’ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>&amp;Correct article…</source>
        <translation>&amp;Corriger l’article…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>Articles &amp;similaires</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>Marquer comme &amp;lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>S&amp;urligner</translation>
    </message>
    <message>
        <source>Note on the &amp;passage…</source>
        <translation>Note sur le &amp;passage…</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Move to t&amp;rash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Open the trash</source>
        <translation>&amp;Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Why together?</source>
        <translation>Pourquoi ce re&amp;groupement&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Merge events…</source>
        <translation>&amp;Fusionner des événements…</translation>
    </message>
    <message>
        <source>&amp;Rename event…</source>
        <translation>&amp;Renommer l’événement…</translation>
    </message>
    <message>
        <source>&amp;Split off selected articles</source>
        <translation>&amp;Séparer les articles sélectionnés</translation>
    </message>
    <message>
        <source>Mo&amp;ve to event…</source>
        <translation>&amp;Déplacer vers un événement…</translation>
    </message>
    <message>
        <source>&amp;Take out of event</source>
        <translation>Re&amp;tirer de l’événement</translation>
    </message>
    <message>
        <source>Diffe&amp;rences</source>
        <translation>Différen&amp;ces</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>Not a &amp;difference</source>
        <translation>&amp;Pas une différence</translation>
    </message>
    <message>
        <source>Not the &amp;same thing</source>
        <translation>Pas la &amp;même chose</translation>
    </message>
    <message>
        <source>&amp;Pair with…</source>
        <translation>&amp;Associer à…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>&amp;Leave out of the report</source>
        <translation>&amp;Exclure du rapport</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>Retour à la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Order and groups…</source>
        <translation>&amp;Tri et groupes…</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>To&amp;ut replier</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout dépl&amp;ier</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>En table&amp;au</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>On&amp;glet précédent</translation>
    </message>
    <message>
        <source>Cl&amp;ose tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte &amp;plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Zone précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pr&amp;emiers pas</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>À &amp;propos de Parallax</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation>Sélectionnez d’abord des mots du texte</translation>
    </message>
    <message>
        <source>No highlights: this archive may only be read</source>
        <translation>Pas de surlignages&#xa0;: cette archive est en lecture seule</translation>
    </message>
    <message>
        <source>highlight “{passage}”</source>
        <translation>surligner «&#xa0;{passage}&#xa0;»</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>note sur un passage</translation>
    </message>
    <message>
        <source>removal of a highlight</source>
        <translation>supprimer un surlignage</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Note sur le passage</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>The demo archive can’t be copied to {file}: {reason}. Make room there, or allow writing to that folder.</source>
        <translation>Impossible de copier l’archive de démonstration vers {file}&#xa0;: {reason}. Libérez de l’espace à cet endroit ou autorisez l’écriture dans ce dossier.</translation>
    </message>
    <message>
        <source>Note on the difference</source>
        <translation>Note sur la différence</translation>
    </message>
    <message>
        <source>Note, printed in reports:</source>
        <translation>Note, imprimée dans les rapports&#xa0;:</translation>
    </message>
    <message>
        <source>taking back {decision}</source>
        <translation>retirer la décision {decision}</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>placé ici par vous</translation>
    </message>
    <message>
        <source>not known yet; it is found out with the next grouping</source>
        <translation>pas encore connu&#x202f;; sera déterminé au prochain regroupement</translation>
    </message>
    <message>
        <source>shares {what}</source>
        <translation>en commun&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{percent}% of its text stands in another account</source>
        <translation>{percent}&#x202f;% du texte se retrouve dans un autre récit</translation>
    </message>
    <message>
        <source>published the same day</source>
        <translation>publié le même jour</translation>
    </message>
    <message>
        <source>published a day apart</source>
        <translation>publié à un jour d’écart</translation>
    </message>
    <message numerus="yes">
        <source>published %Ln day(s) apart</source>
        <translation>
            <numerusform>publié à %Ln jour d’écart</numerusform>
            <numerusform>publié à %Ln jours d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{title}, unread</source>
        <translation>{title}, non lu</translation>
    </message>
    <message>
        <source>No article matches the filters</source>
        <translation>Aucun article ne correspond aux filtres</translation>
    </message>
    <message>
        <source>No article contains “{query}”</source>
        <translation>Aucun article ne contient «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>No article is of this kind: {query}</source>
        <translation>Aucun article de ce type : {query}</translation>
    </message>
    <message>
        <source>No article is like this one</source>
        <translation>Aucun article n’est similaire à celui-ci</translation>
    </message>
    <message>
        <source>The index is still being brought up to date; more may appear in a moment.</source>
        <translation>L’index est encore en cours de mise à jour&#x202f;; d’autres articles peuvent apparaître dans un instant.</translation>
    </message>
    <message>
        <source>Only part of the archive was searched, because filters are set.</source>
        <translation>Seule une partie de l’archive a été parcourue, car des filtres sont actifs.</translation>
    </message>
    <message>
        <source>No other article shares its rarer words.</source>
        <translation>Aucun autre article ne partage ses mots les plus rares.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or search for the beginning of a word with an asterisk: harb*</source>
        <translation>Vérifiez l’orthographe, utilisez moins de mots ou recherchez le début d’un mot avec un astérisque&#xa0;: harb*</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>%Ln article trouvé</numerusform>
            <numerusform>%Ln articles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} sur %Ln article</numerusform>
            <numerusform>{shown} sur %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln récit</numerusform>
            <numerusform>%Ln récits</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare both accounts</source>
        <translation>Comparer les deux récits</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln account(s)</source>
        <translation>
            <numerusform>Comparer %Ln récit</numerusform>
            <numerusform>Comparer les %Ln récits</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was published</source>
        <translation>{account}&#xa0;: publication</translation>
    </message>
    <message>
        <source>against {time}</source>
        <translation>contre {time}</translation>
    </message>
    <message>
        <source>{time} (likely)</source>
        <translation>{time} (probable)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation>
            <numerusform>%Ln an plus tard</numerusform>
            <numerusform>%Ln ans plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation>
            <numerusform>%Ln mois plus tard</numerusform>
            <numerusform>%Ln mois plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing: {percent} % — older articles are searched by title only</source>
        <translation>Indexation&#xa0;: {percent}&#x202f;% — pour les articles plus anciens, la recherche ne porte que sur le titre</translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %Ln events compared</source>
        <translation>
            <numerusform>Événements comparés&#xa0;: {compared} sur %Ln</numerusform>
            <numerusform>Événements comparés&#xa0;: {compared} sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln articles read</source>
        <translation>
            <numerusform>articles lus&#xa0;: {read} sur %Ln</numerusform>
            <numerusform>articles lus&#xa0;: {read} sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Grouped by event</source>
        <translation>Groupés par événement</translation>
    </message>
    <message>
        <source>Grouped by outlet</source>
        <translation>Groupés par média</translation>
    </message>
    <message>
        <source>In no event</source>
        <translation>Hors événement</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>One says that it happened, the other that it did not, or not wholly: the verbs mean the same or the opposite, and who acts on what agrees.</source>
        <translation>L’un dit que cela s’est produit, l’autre que cela ne s’est pas produit, ou pas entièrement&#xa0;: les verbes ont le même sens ou le sens contraire, et ceux qui agissent et ceux qui subissent concordent.</translation>
    </message>
    <message>
        <source>Two figures of the same unit or of the same counted thing, to which the same was done, in statements that are alike.</source>
        <translation>Deux chiffres de même unité, ou portant sur les mêmes personnes ou choses qui ont subi la même action, dans des énoncés semblables.</translation>
    </message>
    <message>
        <source>Two times of one deed: verbs, those who take part and the words before agree.</source>
        <translation>Deux moments d’un même acte&#xa0;: les verbes, les participants et les mots qui précèdent concordent.</translation>
    </message>
    <message>
        <source>Two places in statements that are nearly the same.</source>
        <translation>Deux lieux dans des énoncés presque identiques.</translation>
    </message>
    <message>
        <source>Two names in one place of statements that are alike; who is who is settled over all texts together.</source>
        <translation>Deux noms au même endroit d’énoncés semblables&#x202f;; l’identité de chacun est établie à partir de tous les textes.</translation>
    </message>
    <message>
        <source>The same statement in nearly the same words, with whom each text credits it.</source>
        <translation>Le même énoncé en des mots presque identiques, avec la personne à qui chaque texte l’attribue.</translation>
    </message>
    <message>
        <source>One text asserts what the other puts with reserve, or says that it could not verify.</source>
        <translation>Un texte affirme ce que l’autre dit avec réserve, ou dit ne pas avoir pu vérifier.</translation>
    </message>
    <message>
        <source>A word that judges, where the other text has a neutral one for the same thing, or several for people, where it has none of them.</source>
        <translation>Un mot qui porte un jugement, là où l’autre texte emploie un mot neutre pour la même chose, ou plusieurs pour des personnes, là où il n’en a aucun.</translation>
    </message>
    <message>
        <source>Its telling words, or its figure, stand nowhere in the other texts.</source>
        <translation>Ses mots significatifs, ou son chiffre, ne figurent dans aucun des autres textes.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day.</source>
        <translation>Toutes les conditions sont remplies&#xa0;: les deux sont présentés comme des faits, on sait clairement de qui il s’agit, la négation n’est pas de moindre portée que l’affirmation, et les deux concernent le même jour.</translation>
    </message>
    <message>
        <source>Every gate was passed: neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt.</source>
        <translation>Toutes les conditions sont remplies&#xa0;: aucun des textes ne contient le chiffre de l’autre, aucun chiffre n’est une partie, un ajout ou une approximation, ils portent sur la même chose et le même jour, et rien n’est un projet ni un doute.</translation>
    </message>
    <message>
        <source>Every gate was passed: both are days or hours, both are told as facts, and the deed is surely one.</source>
        <translation>Toutes les conditions sont remplies&#xa0;: il s’agit dans les deux cas de jours ou d’heures, les deux sont présentés comme des faits, et l’acte est assurément le même.</translation>
    </message>
    <message>
        <source>Every gate was passed: the two places exclude each other, and both texts are of one day.</source>
        <translation>Toutes les conditions sont remplies&#xa0;: les deux lieux s’excluent, et les deux textes concernent le même jour.</translation>
    </message>
    <message>
        <source>Every gate was passed: both bear the same office or do the same, and no text knows them as two.</source>
        <translation>Toutes les conditions sont remplies&#xa0;: les deux occupent la même fonction ou font la même chose, et aucun texte ne les présente comme deux personnes distinctes.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are told as facts, it is clear who is meant, not less is denied than is said, and both are of one day. The reason names what is missing.</source>
        <translation>Il n’y a contradiction que si les deux sont présentés comme des faits, si l’on sait clairement de qui il s’agit, si la négation n’est pas de moindre portée que l’affirmation et si les deux concernent le même jour. Le motif indique ce qui manque.</translation>
    </message>
    <message>
        <source>It is a conflict only if neither text has the other’s figure, none is a part, an addition or rough, they are of one thing and one day, and nothing is a plan or a doubt. The reason names what is missing.</source>
        <translation>Il n’y a contradiction que si aucun des textes ne contient le chiffre de l’autre, si aucun chiffre n’est une partie, un ajout ou une approximation, s’ils portent sur la même chose et le même jour, et si rien n’est un projet ni un doute. Le motif indique ce qui manque.</translation>
    </message>
    <message>
        <source>It is a conflict only if both are days or hours, both are told as facts, and the deed is surely one. The reason names what is missing.</source>
        <translation>Il n’y a contradiction que s’il s’agit dans les deux cas de jours ou d’heures, si les deux sont présentés comme des faits et si l’acte est assurément le même. Le motif indique ce qui manque.</translation>
    </message>
    <message>
        <source>It is a conflict only if the two places exclude each other, and both texts are of one day. The reason names what is missing.</source>
        <translation>Il n’y a contradiction que si les deux lieux s’excluent et si les deux textes concernent le même jour. Le motif indique ce qui manque.</translation>
    </message>
    <message>
        <source>It is a conflict only if both bear the same office or do the same, and no text knows them as two. The reason names what is missing.</source>
        <translation>Il n’y a contradiction que si les deux occupent la même fonction ou font la même chose, et si aucun texte ne les présente comme deux personnes distinctes. Le motif indique ce qui manque.</translation>
    </message>
    <message>
        <source>The statements are {percent} % alike.</source>
        <translation>Les énoncés sont semblables à {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>Possible: the statements around it are not very alike.</source>
        <translation>Possible&#xa0;: les énoncés qui l’entourent ne sont pas très semblables.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Alike · no difference found</source>
        <translation>Semblables · aucune différence trouvée</translation>
    </message>
    <message>
        <source>In the words of {outlet}</source>
        <translation>Dans les termes de {outlet}</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>le média lui-même</translation>
    </message>
    <message>
        <source>{account}, picked</source>
        <translation>{account}, sélectionné</translation>
    </message>
    <message>
        <source>the outlet, or a word of its name</source>
        <translation>le média, ou un mot de son nom</translation>
    </message>
    <message>
        <source>a word of the author’s name</source>
        <translation>un mot du nom de l’auteur</translation>
    </message>
    <message>
        <source>published: a day, month, year or span, 2024-11..2025-02</source>
        <translation>publié&#xa0;: un jour, un mois, une année ou une période, 2024-11..2025-02</translation>
    </message>
    <message>
        <source>came into the archive then: today, 2025, &lt;today</source>
        <translation>ajouté à l’archive à ce moment&#xa0;: today, 2025, &lt;today</translation>
    </message>
    <message>
        <source>the language: en, de, uk</source>
        <translation>la langue&#xa0;: en, de, uk</translation>
    </message>
    <message>
        <source>your tag</source>
        <translation>votre étiquette</translation>
    </message>
    <message>
        <source>a word of the event’s title</source>
        <translation>un mot du titre de l’événement</translation>
    </message>
    <message>
        <source>articles that have something: a note, a tag, a date</source>
        <translation>les articles qui ont quelque chose&#xa0;: une note, une étiquette, une date</translation>
    </message>
    <message>
        <source>accounts that differ from others of their event</source>
        <translation>les récits qui diffèrent d’autres récits de leur événement</translation>
    </message>
    <message>
        <source>tell so much that no other account tells: only:2</source>
        <translation>au moins ce nombre d’éléments qu’aucun autre récit ne donne&#xa0;: only:2</translation>
    </message>
    <message>
        <source>somebody of this name is quoted or credited</source>
        <translation>une personne de ce nom est citée ou mentionnée comme source</translation>
    </message>
    <message>
        <source>states something with a hedge: yes or no</source>
        <translation>affirme quelque chose avec réserve&#xa0;: yes ou no</translation>
    </message>
    <message>
        <source>in the headline only</source>
        <translation>dans le titre seulement</translation>
    </message>
    <message>
        <source>these words next to one another</source>
        <translation>ces mots côte à côte</translation>
    </message>
    <message>
        <source>in any order, at most five words between them</source>
        <translation>dans n’importe quel ordre, avec au plus cinq mots entre eux</translation>
    </message>
    <message>
        <source>not this word; -tag:done</source>
        <translation>pas ce mot&#x202f;; -tag:done</translation>
    </message>
    <message>
        <source>? is one letter, * any number of letters</source>
        <translation>? remplace une lettre, * un nombre quelconque de lettres</translation>
    </message>
    <message>
        <source>one letter may be wrong; ~2 for two</source>
        <translation>une lettre peut être fausse&#x202f;; ~2 pour deux</translation>
    </message>
    <message>
        <source>one of them; side by side means both</source>
        <translation>l’un des deux&#x202f;; côte à côte sans OR&#xa0;: les deux</translation>
    </message>
    <message>
        <source>you wrote a note on it</source>
        <translation>vous y avez écrit une note</translation>
    </message>
    <message>
        <source>you gave it a tag</source>
        <translation>vous lui avez donné une étiquette</translation>
    </message>
    <message>
        <source>it belongs to an event</source>
        <translation>il appartient à un événement</translation>
    </message>
    <message>
        <source>the author is known</source>
        <translation>l’auteur est connu</translation>
    </message>
    <message>
        <source>the date is known</source>
        <translation>la date est connue</translation>
    </message>
    <message>
        <source>the language is known</source>
        <translation>la langue est connue</translation>
    </message>
    <message>
        <source>the outlet is known</source>
        <translation>le média est connu</translation>
    </message>
    <message>
        <source>it has a headline</source>
        <translation>il a un titre</translation>
    </message>
    <message>
        <source>something about its import is doubtful</source>
        <translation>quelque chose dans son importation est douteux</translation>
    </message>
    <message>
        <source>still to be read</source>
        <translation>encore à lire</translation>
    </message>
    <message>
        <source>its address is known</source>
        <translation>son adresse est connue</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <translation>les deux ne peuvent être vrais à la fois</translation>
    </message>
    <message>
        <source>it may be a conflict</source>
        <translation>c’est peut-être une contradiction</translation>
    </message>
    <message>
        <source>both can be true</source>
        <translation>les deux peuvent être vrais</translation>
    </message>
    <message>
        <source>no matter of truth</source>
        <translation>la vérité n’est pas en cause</translation>
    </message>
    <message>
        <source>one says so, the other not</source>
        <translation>l’un l’affirme, l’autre dit le contraire</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>days and times</source>
        <translation>jours et heures</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>names and titles</source>
        <translation>noms et titres</translation>
    </message>
    <message>
        <source>who is credited</source>
        <translation>à qui c’est attribué</translation>
    </message>
    <message>
        <source>asserted or hedged</source>
        <translation>affirmé ou avec réserve</translation>
    </message>
    <message>
        <source>judging words</source>
        <translation>mots qui portent un jugement</translation>
    </message>
    <message>
        <source>one account alone tells it</source>
        <translation>un seul récit le mentionne</translation>
    </message>
    <message>
        <source>may have, allegedly</source>
        <translation>aurait, dit-on</translation>
    </message>
    <message>
        <source>no hedge anywhere</source>
        <translation>aucune réserve nulle part</translation>
    </message>
    <message>
        <source>the date is unknown</source>
        <translation>la date est inconnue</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>avant aujourd’hui</translation>
    </message>
    <message>
        <source>at least one thing</source>
        <translation>au moins un élément</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>trois ou plus</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>possible: the statements around it are not very alike</source>
        <translation>possible&#xa0;: les énoncés qui l’entourent ne sont pas très semblables</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>in another difference</source>
        <translation>dans une autre différence</translation>
    </message>
    <message>
        <source>not compared here</source>
        <translation>non comparé ici</translation>
    </message>
    <message>
        <source>not compared here: another language</source>
        <translation>non comparé ici&#xa0;: autre langue</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>négation</translation>
    </message>
    <message>
        <source>says so in part</source>
        <translation>affirmation partielle</translation>
    </message>
    <message>
        <source>says it was tried</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>is not sure</source>
        <translation>avec réserve</translation>
    </message>
    <message>
        <source>{speaker} says so</source>
        <translation>{speaker}&#xa0;: affirmation</translation>
    </message>
    <message>
        <source>{speaker} says no</source>
        <translation>{speaker}&#xa0;: négation</translation>
    </message>
    <message>
        <source>{speaker} says so in part</source>
        <translation>{speaker}&#xa0;: affirmation partielle</translation>
    </message>
    <message>
        <source>{speaker} says it was tried</source>
        <translation>{speaker}&#xa0;: tentative</translation>
    </message>
    <message>
        <source>{speaker} is not sure</source>
        <translation>{speaker}&#xa0;: avec réserve</translation>
    </message>
    <message>
        <source>not mentioned by {names}</source>
        <translation>non mentionné par {names}</translation>
    </message>
    <message>
        <source>in another difference: {names}</source>
        <translation>dans une autre différence&#xa0;: {names}</translation>
    </message>
    <message>
        <source>not compared here: {names}</source>
        <translation>non comparé ici&#xa0;: {names}</translation>
    </message>
    <message>
        <source>not compared here, in another language: {names}</source>
        <translation>non comparé ici, dans une autre langue&#xa0;: {names}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>avec réserve</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English texts only.</source>
        <translation>Les affirmations, noms, lieux, locuteurs, certitudes et formulations ne sont comparés que dans les textes en anglais.</translation>
    </message>
    <message>
        <source>from the heading</source>
        <translation>d’après le titre</translation>
    </message>
    <message>
        <source>from the capture</source>
        <translation>d’après la capture</translation>
    </message>
    <message>
        <source>from its address</source>
        <translation>d’après l’adresse</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>from the mail’s header</source>
        <translation>d’après l’en-tête du courriel</translation>
    </message>
    <message>
        <source>from the document’s properties</source>
        <translation>d’après les propriétés du document</translation>
    </message>
    <message>
        <source>the page asks to pay for the rest</source>
        <translation>la suite de la page est payante</translation>
    </message>
    <message>
        <source>only a link, without its text</source>
        <translation>seulement un lien, sans son texte</translation>
    </message>
    <message>
        <source>it is a notice of the site (consent, robots, an error), no article</source>
        <translation>ce n’est pas un article, mais un message du site (consentement, vérification anti-robot, erreur)</translation>
    </message>
    <message>
        <source>only a teaser, without the text it leads to</source>
        <translation>seulement une accroche, sans le texte auquel elle renvoie</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>le texte est tronqué</translation>
    </message>
    <message>
        <source>its date stands in its address alone</source>
        <translation>la date ne figure que dans l’adresse</translation>
    </message>
    <message>
        <source>its page names several dates</source>
        <translation>la page mentionne plusieurs dates</translation>
    </message>
    <message>
        <source>its date is a guess: no part of the page is marked as one</source>
        <translation>la date est une supposition&#xa0;: aucune partie de la page n’est signalée comme date</translation>
    </message>
    <message>
        <source>its text has the errors of a scan</source>
        <translation>le texte contient des erreurs de numérisation</translation>
    </message>
    <message>
        <source>its language is not supported</source>
        <translation>la langue n’est pas prise en charge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>claims not compared</source>
        <translation>affirmations non comparées</translation>
    </message>
    <message>
        <source>Only in {letters}</source>
        <translation>Seulement dans {letters}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>that is {value}</source>
        <translation>c’est-à-dire {value}</translation>
    </message>
    <message>
        <source>said by {speaker}</source>
        <translation>dit par {speaker}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saying(s)</source>
        <translation>
            <numerusform>%Ln propos</numerusform>
            <numerusform>%Ln propos</numerusform>
        </translation>
    </message>
    <message>
        <source>in {letters}</source>
        <translation>dans {letters}</translation>
    </message>
    <message>
        <source>here “{name}”</source>
        <translation>ici «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{text} with a sentence of {other}</source>
        <translation>{text} avec une phrase de {other}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longs d’abord</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Derniers importés d’abord</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norvégien nynorsk</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>early {weekday}</source>
        <translation>{weekday} en début de journée</translation>
    </message>
    <message>
        <source>early {day}</source>
        <translation>{day}, en début de journée</translation>
    </message>
    <message>
        <source>early {daytime}</source>
        <translation>{daytime}, au début</translation>
    </message>
    <message>
        <source>early {month}</source>
        <translation>début {month}</translation>
    </message>
    <message>
        <source>early {year}</source>
        <translation>début {year}</translation>
    </message>
    <message>
        <source>early {when}</source>
        <translation>{when}, au début</translation>
    </message>
    <message>
        <source>mid {weekday}</source>
        <translation>{weekday} en milieu de journée</translation>
    </message>
    <message>
        <source>mid {day}</source>
        <translation>{day}, en milieu de journée</translation>
    </message>
    <message>
        <source>mid {daytime}</source>
        <translation>{daytime}, au milieu</translation>
    </message>
    <message>
        <source>mid {month}</source>
        <translation>mi-{month}</translation>
    </message>
    <message>
        <source>mid {year}</source>
        <translation>mi-{year}</translation>
    </message>
    <message>
        <source>mid {when}</source>
        <translation>{when}, vers le milieu</translation>
    </message>
    <message>
        <source>late {weekday}</source>
        <translation>{weekday} en fin de journée</translation>
    </message>
    <message>
        <source>late {day}</source>
        <translation>{day}, en fin de journée</translation>
    </message>
    <message>
        <source>late {daytime}</source>
        <translation>{daytime}, vers la fin</translation>
    </message>
    <message>
        <source>late {month}</source>
        <translation>fin {month}</translation>
    </message>
    <message>
        <source>late {year}</source>
        <translation>fin {year}</translation>
    </message>
    <message>
        <source>late {when}</source>
        <translation>{when}, vers la fin</translation>
    </message>
    <message>
        <source>earlier {when}</source>
        <translation>{when}, plus tôt</translation>
    </message>
    <message>
        <source>later {when}</source>
        <translation>{when}, plus tard</translation>
    </message>
    <message>
        <source>early</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>vers le milieu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vers la fin</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>au matin du {day}</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>dans l’après-midi du {day}</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>au soir du {day}</translation>
    </message>
    <message>
        <source>{day} night</source>
        <translation>dans la nuit du {day}</translation>
    </message>
    <message>
        <source>{day} noon</source>
        <translation>le {day} à midi</translation>
    </message>
    <message>
        <source>{day} midnight</source>
        <translation>le {day} à minuit</translation>
    </message>
    <message>
        <source>{day} dawn</source>
        <translation>à l’aube du {day}</translation>
    </message>
    <message>
        <source>{day} dusk</source>
        <translation>au crépuscule du {day}</translation>
    </message>
    <message>
        <source>{day} overnight</source>
        <translation>durant la nuit du {day}</translation>
    </message>
    <message>
        <source>{day} early hours</source>
        <translation>aux premières heures du {day}</translation>
    </message>
    <message>
        <source>{weekday} morning</source>
        <translation>{weekday} matin</translation>
    </message>
    <message>
        <source>{weekday} afternoon</source>
        <translation>{weekday} après-midi</translation>
    </message>
    <message>
        <source>{weekday} evening</source>
        <translation>{weekday} soir</translation>
    </message>
    <message>
        <source>{weekday} night</source>
        <translation>{weekday} dans la nuit</translation>
    </message>
    <message>
        <source>{weekday} noon</source>
        <translation>{weekday} à midi</translation>
    </message>
    <message>
        <source>{weekday} midnight</source>
        <translation>{weekday} à minuit</translation>
    </message>
    <message>
        <source>{weekday} dawn</source>
        <translation>{weekday} à l’aube</translation>
    </message>
    <message>
        <source>{weekday} dusk</source>
        <translation>{weekday} au crépuscule</translation>
    </message>
    <message>
        <source>{weekday} overnight</source>
        <translation>{weekday} durant la nuit</translation>
    </message>
    <message>
        <source>{weekday} early hours</source>
        <translation>{weekday} aux premières heures</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>night</source>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>à midi</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>à minuit</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>à l’aube</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>au crépuscule</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>dans la nuit</translation>
    </message>
    <message>
        <source>early hours</source>
        <translation>aux premières heures</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>automne {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>hiver {year}</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} à {clock}</translation>
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
        <translation>{of_month} {year}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>T{quarter}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>T{quarter} {year}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>century from {year}</source>
        <translation>siècle à partir de {year}</translation>
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
        <translation>{percent}&#x202f;% du texte se retrouve dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln média</numerusform>
            <numerusform>%Ln médias</numerusform>
        </translation>
    </message>
    <message>
        <source>first: {outlets}</source>
        <translation>en premier&#xa0;: {outlets}</translation>
    </message>
    <message>
        <source>locked: no article comes in or goes</source>
        <translation>verrouillé&#xa0;: aucun article n’entre ni ne sort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>Your decision: not a difference</source>
        <translation>Votre décision&#xa0;: pas une différence</translation>
    </message>
    <message>
        <source>Your decision: not the same thing</source>
        <translation>Votre décision&#xa0;: pas la même chose</translation>
    </message>
    <message>
        <source>Paired by you with {words}</source>
        <translation>Associé par vous à {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Your decision: left out of the report</source>
        <translation>Votre décision&#xa0;: exclu du rapport</translation>
    </message>
    <message>
        <source>“not a difference” for {words}</source>
        <translation>«&#xa0;pas une différence&#xa0;» pour {words}</translation>
    </message>
    <message>
        <source>“not the same thing” for {words}</source>
        <translation>«&#xa0;pas la même chose&#xa0;» pour {words}</translation>
    </message>
    <message>
        <source>“paired” for {words}</source>
        <translation>«&#xa0;associé&#xa0;» pour {words}</translation>
    </message>
    <message>
        <source>“note” for {words}</source>
        <translation>«&#xa0;note&#xa0;» pour {words}</translation>
    </message>
    <message>
        <source>“left out of the report” for {words}</source>
        <translation>«&#xa0;exclu du rapport&#xa0;» pour {words}</translation>
    </message>
    <message>
        <source>Not a difference ({kind}): {words}</source>
        <translation>Pas une différence ({kind})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not the same thing ({kind}): {words}</source>
        <translation>Pas la même chose ({kind})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Paired ({kind}): {words}</source>
        <translation>Associé ({kind})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note ({kind}): {words}</source>
        <translation>Note ({kind})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Left out of the report ({kind}): {words}</source>
        <translation>Exclu du rapport ({kind})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>number</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>time</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulation</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>What you decided is no difference, belongs elsewhere or is left out of reports</source>
        <translation>Ce qui, selon vos décisions, n’est pas une différence, a sa place ailleurs ou est exclu des rapports</translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation>une autre phrase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln douteux</numerusform>
            <numerusform>%Ln douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Importations récentes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as read</source>
        <translation>
            <numerusform>marquer %Ln article comme lu</numerusform>
            <numerusform>marquer %Ln articles comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as unread</source>
        <translation>
            <numerusform>marquer %Ln article comme non lu</numerusform>
            <numerusform>marquer %Ln articles comme non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Pair with…</source>
        <translation>Associer à…</translation>
    </message>
    <message>
        <source>No sentence of this text has these words.</source>
        <translation>Aucune phrase de ce texte ne contient ces mots.</translation>
    </message>
    <message>
        <source>What is paired</source>
        <translation>Ce qui est associé</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Mots de la phrase</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Associer</translation>
    </message>
    <message>
        <source>&amp;Click it in the text</source>
        <translation>&amp;Cliquer dans le texte</translation>
    </message>
    <message>
        <source>Sentences of {text}, {outlet}</source>
        <translation>Phrases de {text}, {outlet}</translation>
    </message>
    <message>
        <source>doubtful: it may report something else</source>
        <translation>douteux&#xa0;: il peut s’agir d’autre chose</translation>
    </message>
    <message>
        <source>Why together?</source>
        <translation>Pourquoi ce regroupement&#x202f;?</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>Articles de l’événement</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report was saved as
{file}
Nothing was sent anywhere.</source>
        <translation>Votre archive est en sécurité&#xa0;: elle est enregistrée après chaque étape, et vous pouvez continuer à travailler. Un rapport a été enregistré sous
{file}
Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your archive is safe: it is saved after every step, and you can go on working. A report could not be saved.
Nothing was sent anywhere.</source>
        <translation>Votre archive est en sécurité&#xa0;: elle est enregistrée après chaque étape, et vous pouvez continuer à travailler. Un rapport n’a pas pu être enregistré.
Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>Tableau des différences</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>How differences are found</source>
        <translation>Comment les différences sont trouvées</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Ce que l’on peut importer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation>Introuvable sur cette page</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Copié&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Find on this page ({find}, then {next})</source>
        <translation>Rechercher sur cette page ({find}, puis {next})</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>{page} (in English)</source>
        <translation>{page} (en anglais)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>{file} did not come with this program.</source>
        <translation>{file} n’est pas fourni avec ce programme.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Decisions that no longer apply</source>
        <translation>Décisions qui ne s’appliquent plus</translation>
    </message>
    <message>
        <source>The program no longer finds the differences that these were about. They are kept, and hold again if it does.</source>
        <translation>Le programme ne trouve plus les différences sur lesquelles portaient ces décisions. Elles sont conservées et s’appliqueront à nouveau s’il les retrouve.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>import report</source>
        <comment>name of a file</comment>
        <translation>rapport d’importation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{file} can’t be written: {reason}. Choose another.</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>Lecture impossible&#xa0;:</translation>
    </message>
    <message>
        <source>Already in the archive:</source>
        <translation>Déjà dans l’archive&#xa0;:</translation>
    </message>
    <message>
        <source>is article {number} again</source>
        <translation>est à nouveau l’article {number}</translation>
    </message>
    <message>
        <source>Were in the trash and are restored:</source>
        <translation>Étaient dans la corbeille et ont été restaurés&#xa0;:</translation>
    </message>
    <message>
        <source>Imported, but doubtful:</source>
        <translation>Importés, mais douteux&#xa0;:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Importés&#xa0;:</translation>
    </message>
    <message>
        <source>Columns of tables:</source>
        <translation>Colonnes des tableaux&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing that could be imported was found.</source>
        <translation>Rien d’importable n’a été trouvé.</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>non lues : {columns}</translation>
    </message>
    <message>
        <source>is article {number}; its outlet and date were filled in</source>
        <translation>est l’article {number}&#x202f;; le média et la date ont été complétés</translation>
    </message>
    <message>
        <source>is article {number}; its outlet was filled in</source>
        <translation>est l’article {number}&#x202f;; le média a été complété</translation>
    </message>
    <message>
        <source>is article {number}; its date was filled in</source>
        <translation>est l’article {number}&#x202f;; la date a été complétée</translation>
    </message>
    <message>
        <source>is article {number}</source>
        <translation>est l’article {number}</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>new version of article {number}</source>
        <translation>nouvelle version de l’article {number}</translation>
    </message>
    <message>
        <source>doubtful: {reasons}</source>
        <translation>douteux&#xa0;: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported, {versions} of them as new versions</source>
        <translation>
            <numerusform>%Ln article importé (nouvelles versions&#xa0;: {versions})</numerusform>
            <numerusform>%Ln articles importés (nouvelles versions&#xa0;: {versions})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln douteux</numerusform>
            <numerusform>%Ln douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>{failures}; the reasons are below. Nothing else was affected.</source>
        <translation>{failures}&#x202f;; les motifs figurent ci-dessous. Rien d’autre n’a été affecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) in {files}</source>
        <translation>
            <numerusform>%Ln erreur dans {files}</numerusform>
            <numerusform>%Ln erreurs dans {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>in so many files</comment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln article</numerusform>
            <numerusform>Étiquettes de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags of the archive</source>
        <translation>Étiquettes de l’archive</translation>
    </message>
    <message>
        <source>There are no tags yet. Type the first one above.</source>
        <translation>Il n’y a pas encore d’étiquettes. Saisissez la première ci-dessus.</translation>
    </message>
    <message>
        <source>Ticked tags are given to all of them, unticked ones taken from all.</source>
        <translation>Les étiquettes cochées sont données à tous les articles, celles qui sont décochées sont retirées de tous.</translation>
    </message>
    <message>
        <source>there is no link in it; export it anew</source>
        <translation>le fichier ne contient aucun lien ; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Listes de liens</translation>
    </message>
    <message>
        <source>it is no JSON; export it anew</source>
        <translation>le fichier n’est pas du JSON&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Exports d’Omnivore</translation>
    </message>
    <message>
        <source>there is no text in it; see whether it is the right file</source>
        <translation>le fichier ne contient aucun texte ; vérifiez que c’est le bon</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no article was found in the page; save its text</source>
        <translation>aucun article trouvé dans la page&#x202f;; enregistrez-en le texte</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
    <message>
        <source>it is no sound MHTML ({reason}); save it anew</source>
        <translation>le fichier n’est pas du MHTML valide ({reason}) ; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>le fichier ne contient aucune page</translation>
    </message>
    <message>
        <source>Pages saved as MHTML</source>
        <translation>Pages enregistrées au format MHTML</translation>
    </message>
    <message>
        <source>after {count} records: {reason}</source>
        <translation>après {count} enregistrements lus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>there are no records in it; save it anew</source>
        <translation>le fichier ne contient aucun enregistrement ; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>{reason}; it was left out</source>
        <translation>{reason} ; cela a été laissé de côté</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Archives web (WARC)</translation>
    </message>
    <message>
        <source>what stands between two records is no record</source>
        <translation>ce qui se trouve entre deux enregistrements n’en est pas un</translation>
    </message>
    <message>
        <source>Web archives (ARC)</source>
        <translation>Archives web (ARC)</translation>
    </message>
    <message>
        <source>there is no WARC in it; save it anew</source>
        <translation>le fichier ne contient aucun WARC ; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Archives web (WACZ)</translation>
    </message>
    <message>
        <source>E-books (EPUB)</source>
        <translation>Livres numériques (EPUB)</translation>
    </message>
    <message>
        <source>it is XML of no kind that is known: no feed, no news item; save its text</source>
        <translation>XML d’un type inconnu&#xa0;: ni flux, ni dépêche ; enregistrez le texte</translation>
    </message>
    <message>
        <source>there are no entries of a feed in it; save it anew</source>
        <translation>le fichier ne contient aucune entrée de flux ; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>entry {place}: {reason}</source>
        <translation>entrée {place}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Saved feeds</source>
        <translation>Flux enregistrés</translation>
    </message>
    <message>
        <source>it is damaged, or no PDF; save it anew</source>
        <translation>le fichier est endommagé ou n’est pas un PDF&#x202f;; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation>le fichier est protégé par un mot de passe&#x202f;; enregistrez-le sans</translation>
    </message>
    <message>
        <source>it has more than {most} pages; split it</source>
        <translation>le fichier compte plus de {most} pages&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>it is a scan without text; have its text recognised (OCR)</source>
        <translation>le fichier est une numérisation sans texte&#x202f;; faites-en reconnaître le texte (OCR)</translation>
    </message>
    <message>
        <source>its pages unpack to more than {size} MB; save its text</source>
        <translation>une fois décompressées, les pages dépassent {size} Mo ; enregistrez le texte</translation>
    </message>
    <message>
        <source>its page {number} has more than {most} characters; save its text</source>
        <translation>la page {number} compte plus de {most} caractères ; enregistrez le texte</translation>
    </message>
    <message>
        <source>its page {number} is damaged; save it anew</source>
        <translation>la page {number} est endommagée&#x202f;; enregistrez le fichier de nouveau</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documents Word</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textes OpenDocument</translation>
    </message>
    <message>
        <source>it is no sound RTF ({reason}); save it anew</source>
        <translation>le fichier n’est pas du RTF valide ({reason})&#x202f;; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation>Documents RTF</translation>
    </message>
    <message>
        <source>it is no sound message ({reason}); save it anew</source>
        <translation>le fichier n’est pas un message valide ({reason}) ; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>there is no text in the message; copy what it shows, and paste it</source>
        <translation>le message ne contient aucun texte ; copiez ce qu’il affiche et collez-le</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; save it alone</source>
        <translation>il dépasse {size} Mo&#x202f;; enregistrez ce message à part</translation>
    </message>
    <message>
        <source>there is no message in it; export it anew</source>
        <translation>le fichier ne contient aucun message ; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes de courriels</translation>
    </message>
    <message>
        <source>News of agencies (NITF)</source>
        <translation>Dépêches d’agences (NITF)</translation>
    </message>
    <message>
        <source>there is no news item in it; export it anew</source>
        <translation>le fichier ne contient aucune dépêche ; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>{item}: {reason}</source>
        <translation>{item}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>une dépêche</translation>
    </message>
    <message>
        <source>News of agencies (NewsML-G2)</source>
        <translation>Dépêches d’agences (NewsML-G2)</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>le fichier est en UTF-16&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>line {number}: {reason}</source>
        <translation>ligne {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>none of its first {many} lines is a JSON object; export it anew</source>
        <translation>aucune des {many} premières lignes n’est un objet JSON ; exportez le fichier de nouveau</translation>
    </message>
    <message>
        <source>it is longer than {size} MB; split it</source>
        <translation>la ligne dépasse {size} Mo ; divisez-la</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation>ce n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({reason} at character {number}); export it anew</source>
        <translation>ce n’est pas du JSON ({reason} au caractère {number}) ; exportez le fichier de nouveau</translation>
    </message>
    <message>
        <source>it is not JSON ({reason}); export it anew</source>
        <translation>ce n’est pas du JSON ({reason}) ; exportez le fichier de nouveau</translation>
    </message>
    <message>
        <source>it is no JSON object; export it anew</source>
        <translation>ce n’est pas un objet JSON ; exportez le fichier de nouveau</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>no object in it has a text or an address; export it with its texts</source>
        <translation>aucun objet du fichier n’a de texte ni d’adresse ; exportez-le avec les textes</translation>
    </message>
    <message>
        <source>record {number}: {reason}</source>
        <translation>enregistrement {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text</source>
        <translation>imbrication trop profonde ; enregistrez le texte</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}); export it anew</source>
        <translation>le fichier n’est pas du JSON ({reason}) ; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>it is no JSON ({reason}, line {number}); export it anew</source>
        <translation>le fichier n’est pas du JSON ({reason}, ligne {number})&#x202f;; exportez-le de nouveau</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>its first row names no column of an article&apos;s text or address (its columns: {columns}); import it by itself to choose them, or name them: --columns text=NAME</source>
        <translation>la première ligne ne nomme aucune colonne pour le texte ou l’adresse d’un article (colonnes&#xa0;: {columns})&#x202f;; importez le fichier seul pour les choisir, ou nommez-les&#xa0;: --columns text=NAME</translation>
    </message>
    <message>
        <source>row {number}: {reason}</source>
        <translation>ligne {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {reason}; save the table anew</source>
        <translation>ligne {number} : {reason} ; enregistrez le tableau de nouveau</translation>
    </message>
    <message>
        <source>a line is longer than {size} MB; split it</source>
        <translation>une ligne dépasse {size} Mo&#x202f;; divisez-la</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as RIS anew</source>
        <translation>aucune référence trouvée dans le fichier&#x202f;; exportez-le de nouveau en RIS</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>no reference was found in it; export it as BibTeX anew</source>
        <translation>aucune référence trouvée dans le fichier&#x202f;; exportez-le de nouveau en BibTeX</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>it has no name; it was left out</source>
        <translation>le fichier n’a pas de nom&#x202f;; il a été laissé de côté</translation>
    </message>
    <message>
        <source>its name points outside of the archive; it was left out</source>
        <translation>son nom désigne un emplacement hors de l’archive ZIP&#x202f;; il a été laissé de côté</translation>
    </message>
    <message>
        <source>it is locked with a password; unpack it first</source>
        <translation>le fichier est protégé par un mot de passe&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; it was left out</source>
        <translation>décompressé, il dépasse {times} fois sa taille&#x202f;; il a été laissé de côté</translation>
    </message>
    <message>
        <source>there is no {name} in it; save it anew</source>
        <translation>il manque {name} dans le fichier&#x202f;; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it is damaged, or not what its name says; save it anew</source>
        <translation>le fichier est endommagé ou n’est pas ce que dit son nom&#x202f;; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>ZIP archives</source>
        <translation>Archives ZIP</translation>
    </message>
    <message>
        <source>it is not compressed as its name says; rename it to what it is</source>
        <translation>le fichier n’est pas compressé comme le dit son nom ; renommez-le selon son contenu</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size; unpack it first</source>
        <translation>décompressé, il dépasse {times} fois sa taille ; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>Compressed files</source>
        <translation>Fichiers compressés</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Parallax archive</source>
        <translation>Archive Parallax</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>À propos de Parallax</translation>
    </message>
    <message>
        <source>An offline archive of news that shows where accounts of one event differ.

It says where texts differ, not who is right. Nothing leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Une archive d’actualités hors ligne qui montre où divergent les récits d’un même événement.

Elle dit où les textes diffèrent, non qui a raison. Rien ne quitte cet ordinateur.

Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>No event that takes articles has these words in its title.</source>
        <translation>Aucun événement acceptant des articles n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>not available here</source>
        <translation>non disponible ici</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation>Corriger l’article</translation>
    </message>
    <message>
        <source>2024-11-14, 14 Nov 2024, 2024-11 or 2024</source>
        <translation>2024-11-14, 14 nov. 2024, 2024-11 ou 2024</translation>
    </message>
    <message>
        <source>This is no date: write 2024-11-14 or 14 Nov 2024; 2024-11 and 2024 will do.</source>
        <translation>Ce n’est pas une date&#xa0;: écrivez 2024-11-14 ou 14 nov. 2024&#x202f;; 2024-11 et 2024 suffisent aussi.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>language</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Stop &amp;watching {folder}</source>
        <translation>Ne plus &amp;surveiller {folder}</translation>
    </message>
    <message>
        <source>correction of {fields}</source>
        <translation>correction ({fields})</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Links are not followed, for Parallax never goes online. Save the page in your browser and drop the file here.</source>
        <translation>Les liens ne sont pas suivis, car Parallax ne se connecte jamais à Internet. Enregistrez la page dans votre navigateur et déposez le fichier ici.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more.</source>
        <translation>{folder} n’est plus surveillé.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>What is saved in {folder} is imported from now on.</source>
        <translation>Ce qui est enregistré dans {folder} est désormais importé.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more. {reason}</source>
        <translation>{folder} n’est plus surveillé. {reason}</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>Il n’y a ni texte ni fichier dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>throwing %Ln article(s) away</source>
        <translation>
            <numerusform>mettre %Ln article à la corbeille</numerusform>
            <numerusform>mettre %Ln articles à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln article(s)</source>
        <translation>
            <numerusform>restaurer %Ln article</numerusform>
            <numerusform>restaurer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for ever?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln article&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %Ln articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts and original files kept in the archive go, with notes, tags and corrections. This cannot be undone.</source>
        <translation>Les textes et les fichiers originaux conservés dans l’archive seront supprimés, avec les notes, les étiquettes et les corrections. Cette opération est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Supprimer %Ln article</numerusform>
            <numerusform>Supprimer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted for ever.</source>
        <translation>
            <numerusform>%Ln article supprimé définitivement.</numerusform>
            <numerusform>%Ln articles supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>Lecture anticipée des textes</translation>
    </message>
    <message>
        <source>Reading ahead was stopped. What is compared will be read then.</source>
        <translation>La lecture anticipée a été interrompue. Les textes seront lus au moment de la comparaison.</translation>
    </message>
    <message>
        <source>Reading ahead has stopped: {reason}</source>
        <translation>La lecture anticipée s’est arrêtée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The work ended without a result: its process was ended from outside, or memory ran out. What was done until then is kept; please try again.</source>
        <translation>Le travail s’est terminé sans résultat&#xa0;: son processus a été arrêté de l’extérieur, ou la mémoire est épuisée. Ce qui avait été fait jusque-là est conservé&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>The work ended without a result at “{step}” or just after it: its process was ended from outside, or memory ran out. What was done until then is kept; please try again, and leave that out if it ends so once more.</source>
        <translation>Le travail s’est terminé sans résultat à « {step} » ou juste après : son processus a été arrêté de l’extérieur, ou la mémoire est épuisée. Ce qui avait été fait jusque-là est conservé ; veuillez réessayer, et laissez cet élément de côté si cela se reproduit.</translation>
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
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Number or key</source>
        <translation>&amp;Numéro ou clé</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Each row becomes an article. Tables with these columns are read so from now on; what no column holds stays unknown.</source>
        <translation>Chaque ligne devient un article. Les tableaux qui ont ces colonnes seront désormais lus ainsi&#x202f;; ce qui n’est dans aucune colonne reste inconnu.</translation>
    </message>
    <message>
        <source>No column holds the text: each row becomes a link without text.</source>
        <translation>Aucune colonne ne contient le texte&#xa0;: chaque ligne devient un lien sans texte.</translation>
    </message>
    <message>
        <source>This table is left out until you choose the column that holds the text, or the address.</source>
        <translation>Ce tableau est laissé de côté tant que vous n’avez pas choisi la colonne qui contient le texte, ou l’adresse.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text, or at least the address.</source>
        <translation>Choisissez la colonne qui contient le texte, ou au moins l’adresse.</translation>
    </message>
    <message>
        <source>{name} and {number} more with the same columns</source>
        <translation>{name} et {number} de plus avec les mêmes colonnes</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} et {last}</translation>
    </message>
    <message>
        <source>{parts} or {last}</source>
        <translation>{parts} ou {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>the same thing can&apos;t have been at both times</source>
        <translation>un même fait ne peut pas avoir eu lieu aux deux moments</translation>
    </message>
    <message>
        <source>the statements may be of different things</source>
        <translation>les énoncés portent peut-être sur des choses différentes</translation>
    </message>
    <message>
        <source>one of them counts from a day that may be another</source>
        <translation>l’un des deux se compte à partir d’un jour qui est peut-être différent</translation>
    </message>
    <message>
        <source>they are whole weeks apart, and a date of publication may be wrong</source>
        <translation>l’écart est d’un nombre entier de semaines, et une date de publication est peut-être fausse</translation>
    </message>
    <message>
        <source>it is not said whether of the same people</source>
        <translation>il n’est pas dit s’il s’agit des mêmes personnes</translation>
    </message>
    <message>
        <source>“{figure}” ({account}) comes to {value}: “{other}” ({rival}).</source>
        <translation>«&#xa0;{figure}&#xa0;» ({account}) donne {value}&#xa0;: «&#xa0;{other}&#xa0;» ({rival}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” agree.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» concordent.</translation>
    </message>
    <message>
        <source>{value} ({account})</source>
        <translation>{value} ({account})</translation>
    </message>
    <message>
        <source>{value} ({account}, from {speaker})</source>
        <translation>{value} ({account}, selon {speaker})</translation>
    </message>
    <message>
        <source>{one} and {other} can both be true.</source>
        <translation>{one} et {other} peuvent être vrais tous les deux.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same but for rounding.</source>
        <translation>{one} et {other} sont identiques à l’arrondi près.</translation>
    </message>
    <message>
        <source>between languages it is not sure that they are of one thing</source>
        <translation>d’une langue à l’autre, il n’est pas certain qu’ils portent sur la même chose</translation>
    </message>
    <message>
        <source>they are parts or additions, and may be of different wholes</source>
        <translation>ce sont des parties ou des ajouts, et les totaux sont peut-être différents</translation>
    </message>
    <message>
        <source>one of them may be of a part, or of an earlier hour</source>
        <translation>l’un des chiffres peut ne porter que sur une partie, ou dater d’une heure antérieure</translation>
    </message>
    <message>
        <source>they lie too far apart to be of one thing for sure</source>
        <translation>l’écart est trop grand pour qu’il s’agisse à coup sûr de la même chose</translation>
    </message>
    <message>
        <source>one of them is no exact figure</source>
        <translation>l’un des chiffres n’est pas précis</translation>
    </message>
    <message>
        <source>both can&apos;t be true of the same thing at the same time</source>
        <translation>les deux ne peuvent pas être vrais de la même chose au même moment</translation>
    </message>
    <message>
        <source>a person has one age</source>
        <translation>une personne n’a qu’un seul âge</translation>
    </message>
    <message>
        <source>one of them counts since a day</source>
        <translation>l’un des chiffres compte depuis un jour donné</translation>
    </message>
    <message>
        <source>one of them is of a group that was told before</source>
        <translation>l’un des chiffres porte sur un groupe mentionné auparavant</translation>
    </message>
    <message>
        <source>it is not said until when the later account counts</source>
        <translation>il n’est pas dit jusqu’à quand compte le récit le plus récent</translation>
    </message>
    <message>
        <source>{value} was published later, and such figures change with time</source>
        <translation>le chiffre publié plus tard est {value}, et de tels chiffres évoluent avec le temps</translation>
    </message>
    <message>
        <source>the lower figure was published later</source>
        <translation>le chiffre le plus bas a été publié plus tard</translation>
    </message>
    <message>
        <source>“{word}” says that there was another figure before</source>
        <translation>«&#xa0;{word}&#xa0;» indique qu’il y avait un autre chiffre auparavant</translation>
    </message>
    <message>
        <source>{careful} puts it with reserve (“{reserve}”); {sure} asserts it (“{assertion}”).</source>
        <translation>Avec réserve&#xa0;: {careful} («&#xa0;{reserve}&#xa0;»)&#x202f;; sans réserve&#xa0;: {sure} («&#xa0;{assertion}&#xa0;»).</translation>
    </message>
    <message>
        <source>{speaker} in {account}</source>
        <translation>{speaker} dans {account}</translation>
    </message>
    <message>
        <source>{account} (“{words}”)</source>
        <translation>{account} («&#xa0;{words}&#xa0;»)</translation>
    </message>
    <message>
        <source>{voice} says “{words}”</source>
        <translation>{voice}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can both be true: {why}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» peuvent être vrais tous les deux&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides, maybe of different things.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont des côtés opposés, peut-être de choses différentes.</translation>
    </message>
    <message>
        <source>{one} and {other} are opposite sides: it can be only one of them.</source>
        <translation>{one} et {other} sont des côtés opposés&#xa0;: ce ne peut être que l’un des deux.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are opposite sides</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont des côtés opposés</translation>
    </message>
    <message>
        <source>“{one}” in one account, “{other}” in the other</source>
        <translation>«&#xa0;{one}&#xa0;» dans un récit, «&#xa0;{other}&#xa0;» dans l’autre</translation>
    </message>
    <message>
        <source>one may lie in the other</source>
        <translation>l’un se trouve peut-être dans l’autre</translation>
    </message>
    <message>
        <source>“{words}” ({speaker})</source>
        <translation>«&#xa0;{words}&#xa0;» ({speaker})</translation>
    </message>
    <message>
        <source>the statements give different hours</source>
        <translation>les énoncés donnent des heures différentes</translation>
    </message>
    <message>
        <source>it can be only one of them</source>
        <translation>ce ne peut être que l’un des deux</translation>
    </message>
    <message>
        <source>they may be of different things</source>
        <translation>il s’agit peut-être de choses différentes</translation>
    </message>
    <message>
        <source>only one of them can be true</source>
        <translation>un seul des deux peut être vrai</translation>
    </message>
    <message>
        <source>{one}; {other}: {why}.</source>
        <translation>{one}&#x202f;; {other}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{account} says that it was so only in part or for a short time</source>
        <translation>{account} dit que c’était seulement en partie ou pour peu de temps</translation>
    </message>
    <message>
        <source>The other account</source>
        <translation>L’autre récit</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Un récit</translation>
    </message>
    <message>
        <source>{speaker} ({account})</source>
        <translation>{speaker} ({account})</translation>
    </message>
    <message>
        <source>{who}: “{words}”</source>
        <translation>{who}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>nobody in {account}</source>
        <translation>personne dans {account}</translation>
    </message>
    <message>
        <source>The same statement is credited to {speakers}.</source>
        <translation>Le même énoncé est attribué différemment&#xa0;: {speakers}.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {other} makes it itself.</source>
        <translation>{account} attribue l’énoncé à {speaker}&#x202f;; {other} le formule en son propre nom.</translation>
    </message>
    <message>
        <source>{account} credits the statement to {speaker}; {others} make it themselves.</source>
        <translation>{account} attribue l’énoncé à {speaker}&#x202f;; {others} le formulent en leur propre nom.</translation>
    </message>
    <message>
        <source>{speaker} (told by {teller})</source>
        <translation>{speaker} (d’après {teller})</translation>
    </message>
    <message>
        <source>“{name}” is called {rank} in one account and {other} in the other.</source>
        <translation>Titre donné à «&#xa0;{name}&#xa0;»&#xa0;: dans un récit «&#xa0;{rank}&#xa0;», dans l’autre «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” belongs to “{body}” in one account and to “{other}” in the other; they may be two bodies, or two names of one.</source>
        <translation>«&#xa0;{name}&#xa0;» appartient à «&#xa0;{body}&#xa0;» dans un récit et à «&#xa0;{other}&#xa0;» dans l’autre&#x202f;; il peut s’agir de deux organismes ou de deux noms d’un seul.</translation>
    </message>
    <message>
        <source>The {office} is “{name}” here and “{rival}” there</source>
        <translation>«&#xa0;{office}&#xa0;» est ici «&#xa0;{name}&#xa0;», là «&#xa0;{rival}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” here and “{rival}” there</source>
        <translation>Ici «&#xa0;{name}&#xa0;», là «&#xa0;{rival}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings: the surname is the same.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{other}&#xa0;» sont deux graphies du nom d’une même personne&#xa0;: le nom de famille est le même.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person&apos;s name in two spellings.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{other}&#xa0;» sont deux graphies du nom d’une même personne.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one name in two spellings.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{other}&#xa0;» sont deux graphies d’un même nom.</translation>
    </message>
    <message>
        <source>Only {account} gives this figure: {value}.</source>
        <translation>Ce chiffre n’est donné que dans {account}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this figure: {value}.</source>
        <translation>Parmi les récits dans cette langue, ce chiffre n’est donné que dans {account}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Only {account} says this: {missing}.</source>
        <translation>Ceci n’est dit que dans {account}&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this: {missing}.</source>
        <translation>Parmi les récits dans cette langue, ceci n’est dit que dans {account}&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>Ceci n’est dit que dans {account}, de seconde main ({hand})&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} says this, at second hand ({hand}): {missing}.</source>
        <translation>Parmi les récits dans cette langue, ceci n’est dit que dans {account}, de seconde main ({hand})&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Only {account} quotes {name}.</source>
        <translation>Seul récit à citer {name}&#xa0;: {account}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} quotes {name}.</source>
        <translation>Seul récit dans cette langue à citer {name}&#xa0;: {account}.</translation>
    </message>
    <message>
        <source>Only {account} names {name}.</source>
        <translation>Seul récit à nommer {name}&#xa0;: {account}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} names {name}.</source>
        <translation>Seul récit dans cette langue à nommer {name}&#xa0;: {account}.</translation>
    </message>
    <message>
        <source>Only {account} gives this time: {value}.</source>
        <translation>Ce moment n’est donné que dans {account}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Of the accounts in this language only {account} gives this time: {value}.</source>
        <translation>Parmi les récits dans cette langue, ce moment n’est donné que dans {account}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a neutral word)</source>
        <translation>«&#xa0;{words}&#xa0;» dans {account} (un mot neutre)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that judges)</source>
        <translation>«&#xa0;{words}&#xa0;» dans {account} (un mot qui porte un jugement)</translation>
    </message>
    <message>
        <source>“{words}” in {account} (a word that softens or praises)</source>
        <translation>«&#xa0;{words}&#xa0;» dans {account} (un mot qui atténue ou valorise)</translation>
    </message>
    <message>
        <source>What they call the same: {one}, {other}.</source>
        <translation>Mots employés pour la même chose&#xa0;: {one}, {other}.</translation>
    </message>
    <message>
        <source>{account}, said by {speaker}</source>
        <translation>{account}, dit par {speaker}</translation>
    </message>
    <message>
        <source>a quotation in {account}</source>
        <translation>une citation dans {account}</translation>
    </message>
    <message>
        <source>“{far}” in {account}; “{bare}” without more in {other}.</source>
        <translation>«&#xa0;{far}&#xa0;» dans {account}&#x202f;; «&#xa0;{bare}&#xa0;» tout court dans {other}.</translation>
    </message>
    <message>
        <source>a date of publication is missing</source>
        <translation>une date de publication manque</translation>
    </message>
    <message>
        <source>a date of publication is doubtful</source>
        <translation>une date de publication est douteuse</translation>
    </message>
    <message>
        <source>the accounts hardly speak of the same event</source>
        <translation>les récits ne semblent pas parler du même événement</translation>
    </message>
    <message>
        <source>they come from different speakers</source>
        <translation>les locuteurs sont différents</translation>
    </message>
    <message>
        <source>the statements around them differ</source>
        <translation>les énoncés qui les entourent diffèrent</translation>
    </message>
    <message>
        <source>one of them may be a plan, a doubt or a denial</source>
        <translation>l’un des énoncés est peut-être un projet, un doute ou une négation</translation>
    </message>
    <message>
        <source>they were published on different days</source>
        <translation>les jours de publication sont différents</translation>
    </message>
    <message>
        <source>the statements are of different times</source>
        <translation>les énoncés portent sur des moments différents</translation>
    </message>
    <message>
        <source>prices of the market change within a day</source>
        <translation>les prix du marché changent au cours d’une journée</translation>
    </message>
    <message>
        <source>one statement is of “{one}”, the other of “{other}”</source>
        <translation>l’un des énoncés porte sur «&#xa0;{one}&#xa0;», l’autre sur «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>{value} ({account}) against {other} ({rival}): the sentences were paired by the user, and whether they count the same is not known.</source>
        <translation>{value} ({account}) contre {other} ({rival})&#xa0;: les phrases ont été associées par l’utilisateur, et on ignore si elles comptent la même chose.</translation>
    </message>
    <message>
        <source>no other account names {names}</source>
        <translation>aucun autre récit ne nomme {names}</translation>
    </message>
    <message>
        <source>no other account mentions {words}</source>
        <translation>aucun autre récit ne mentionne {words}</translation>
    </message>
    <message>
        <source>no other account names {names} or mentions {words}</source>
        <translation>aucun autre récit ne nomme {names} ni ne mentionne {words}</translation>
    </message>
    <message>
        <source>“{words}” ({value})</source>
        <translation>«&#xa0;{words}&#xa0;» ({value})</translation>
    </message>
    <message>
        <source>{one} against {other}: {why}.</source>
        <translation>{one} contre {other}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{inner} lies in {outer}.</source>
        <translation>{outer} inclut {inner}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both {time}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» désignent le même moment&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {rough} may be a rough hour.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;»&#xa0;: {rough} est peut-être une heure approximative.</translation>
    </message>
    <message>
        <source>Only {account} reports that someone gave no answer.</source>
        <translation>L’absence de réponse n’est signalée que dans {account}.</translation>
    </message>
    <message>
        <source>Only {accounts} report that someone gave no answer.</source>
        <translation>L’absence de réponse n’est signalée que dans {accounts}.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified.</source>
        <translation>Ce qui n’est pas vérifié n’est signalé que dans {account}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified.</source>
        <translation>Ce qui n’est pas vérifié n’est signalé que dans {accounts}.</translation>
    </message>
    <message>
        <source>Only {account} says what is not verified; {others}.</source>
        <translation>Ce qui n’est pas vérifié n’est signalé que dans {account}&#x202f;; en revanche, {others}.</translation>
    </message>
    <message>
        <source>Only {accounts} say what is not verified; {others}.</source>
        <translation>Ce qui n’est pas vérifié n’est signalé que dans {accounts}&#x202f;; en revanche, {others}.</translation>
    </message>
    <message>
        <source>one of them may be of the beginning, the other of the end</source>
        <translation>l’un des énoncés porte peut-être sur le début, l’autre sur la fin</translation>
    </message>
    <message>
        <source>it may be somebody or something else that is spoken of</source>
        <translation>il s’agit peut-être de quelqu’un ou de quelque chose d’autre</translation>
    </message>
    <message>
        <source>{amount} years</source>
        <translation>{amount}&#xa0;ans</translation>
    </message>
    <message>
        <source>{amount} months</source>
        <translation>{amount}&#xa0;mois</translation>
    </message>
    <message>
        <source>{amount} weeks</source>
        <translation>{amount}&#xa0;semaines</translation>
    </message>
    <message>
        <source>{amount} days</source>
        <translation>{amount}&#xa0;jours</translation>
    </message>
    <message>
        <source>{amount} hours</source>
        <translation>{amount}&#xa0;heures</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount}&#xa0;minutes</translation>
    </message>
    <message>
        <source>{amount} seconds</source>
        <translation>{amount}&#xa0;secondes</translation>
    </message>
    <message>
        <source>{amount} years old</source>
        <translation>{amount}&#xa0;ans d’âge</translation>
    </message>
    <message>
        <source>{amount} percentage points</source>
        <translation>{amount} points de pourcentage</translation>
    </message>
    <message>
        <source>{amount} person</source>
        <translation>{amount} personne</translation>
    </message>
    <message>
        <source>{amount} child</source>
        <translation>{amount} enfant</translation>
    </message>
    <message>
        <source>{amount} man</source>
        <translation>{amount} homme</translation>
    </message>
    <message>
        <source>{amount} woman</source>
        <translation>{amount} femme</translation>
    </message>
    <message>
        <source>{amount} life</source>
        <translation>{amount} vie</translation>
    </message>
    <message>
        <source>{amount} people</source>
        <translation>{amount} personnes</translation>
    </message>
    <message>
        <source>{amount} children</source>
        <translation>{amount} enfants</translation>
    </message>
    <message>
        <source>{amount} men</source>
        <translation>{amount} hommes</translation>
    </message>
    <message>
        <source>{amount} women</source>
        <translation>{amount} femmes</translation>
    </message>
    <message>
        <source>{amount} lives</source>
        <translation>{amount} vies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;an</numerusform>
            <numerusform>%Ln&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;mois</numerusform>
            <numerusform>%Ln&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;semaine</numerusform>
            <numerusform>%Ln&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;heure</numerusform>
            <numerusform>%Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;minute</numerusform>
            <numerusform>%Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;seconde</numerusform>
            <numerusform>%Ln&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln&#xa0;an d’âge</numerusform>
            <numerusform>%Ln&#xa0;ans d’âge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln percentage point(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;point de pourcentage</numerusform>
            <numerusform>%Ln&#xa0;points de pourcentage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child</source>
        <translation>
            <numerusform>%Ln enfant</numerusform>
            <numerusform>%Ln enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln man</source>
        <translation>
            <numerusform>%Ln homme</numerusform>
            <numerusform>%Ln hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln woman</source>
        <translation>
            <numerusform>%Ln femme</numerusform>
            <numerusform>%Ln femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln life</source>
        <translation>
            <numerusform>%Ln vie</numerusform>
            <numerusform>%Ln vies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln children</source>
        <translation>
            <numerusform>%Ln enfant</numerusform>
            <numerusform>%Ln enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln men</source>
        <translation>
            <numerusform>%Ln homme</numerusform>
            <numerusform>%Ln hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln women</source>
        <translation>
            <numerusform>%Ln femme</numerusform>
            <numerusform>%Ln femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>%Ln vie</numerusform>
            <numerusform>%Ln vies</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} aboard</source>
        <translation>{amount} à bord</translation>
    </message>
    <message>
        <source>{amount} abstained</source>
        <translation>{amount} ayant choisi l’abstention</translation>
    </message>
    <message>
        <source>{amount} affected</source>
        <translation>{amount} ayant subi des conséquences</translation>
    </message>
    <message>
        <source>{amount} arrested</source>
        <translation>{amount} en état d’arrestation</translation>
    </message>
    <message>
        <source>{amount} captured</source>
        <translation>{amount} ayant fait l’objet d’une capture</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount} sous le coup d’une inculpation</translation>
    </message>
    <message>
        <source>{amount} convicted</source>
        <translation>{amount} ayant fait l’objet d’un verdict de culpabilité</translation>
    </message>
    <message>
        <source>{amount} damaged</source>
        <translation>{amount} ayant subi des dégâts</translation>
    </message>
    <message>
        <source>{amount} deployed</source>
        <translation>{amount} ayant fait l’objet d’un déploiement</translation>
    </message>
    <message>
        <source>{amount} deported</source>
        <translation>{amount} ayant fait l’objet d’une expulsion</translation>
    </message>
    <message>
        <source>{amount} destroyed</source>
        <translation>{amount} ayant fait l’objet d’une destruction</translation>
    </message>
    <message>
        <source>{amount} displaced</source>
        <translation>{amount} en situation de déplacement forcé</translation>
    </message>
    <message>
        <source>{amount} evacuated</source>
        <translation>{amount} ayant fait l’objet d’une évacuation</translation>
    </message>
    <message>
        <source>{amount} fired</source>
        <translation>{amount} ayant fait l’objet d’un licenciement</translation>
    </message>
    <message>
        <source>{amount} fled</source>
        <translation>{amount} ayant pris la fuite</translation>
    </message>
    <message>
        <source>{amount} gathered</source>
        <translation>{amount} ayant pris part à un rassemblement</translation>
    </message>
    <message>
        <source>{amount} hired</source>
        <translation>{amount} ayant fait l’objet d’un recrutement</translation>
    </message>
    <message>
        <source>{amount} hospitalized</source>
        <translation>{amount} à l’hôpital</translation>
    </message>
    <message>
        <source>{amount} infected</source>
        <translation>{amount} ayant contracté une infection</translation>
    </message>
    <message>
        <source>{amount} injured</source>
        <translation>{amount} ayant subi des blessures</translation>
    </message>
    <message>
        <source>{amount} kidnapped</source>
        <translation>{amount} ayant fait l’objet d’un enlèvement</translation>
    </message>
    <message>
        <source>{amount} killed</source>
        <translation>{amount} ayant trouvé la mort</translation>
    </message>
    <message>
        <source>{amount} lasted</source>
        <translation>{amount} de durée</translation>
    </message>
    <message>
        <source>{amount} launched</source>
        <translation>{amount} ayant fait l’objet d’un lancement</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} dont on est sans nouvelles</translation>
    </message>
    <message>
        <source>{amount} released</source>
        <translation>{amount} ayant fait l’objet d’une libération</translation>
    </message>
    <message>
        <source>{amount} rescued</source>
        <translation>{amount} ayant fait l’objet d’un sauvetage</translation>
    </message>
    <message>
        <source>{amount} sentenced</source>
        <translation>{amount} ayant fait l’objet d’une condamnation</translation>
    </message>
    <message>
        <source>{amount} shot down</source>
        <translation>{amount} ayant fait l’objet d’une destruction en vol</translation>
    </message>
    <message>
        <source>{amount} surrendered</source>
        <translation>{amount} ayant fait acte de reddition</translation>
    </message>
    <message>
        <source>{amount} survived</source>
        <translation>{amount} ayant survécu</translation>
    </message>
    <message>
        <source>{amount} trapped</source>
        <translation>{amount} dans l’impossibilité de sortir</translation>
    </message>
    <message>
        <source>{amount} vaccinated</source>
        <translation>{amount} ayant reçu un vaccin</translation>
    </message>
    <message>
        <source>{amount} voted against</source>
        <translation>{amount} ayant voté contre</translation>
    </message>
    <message>
        <source>{amount} voted for</source>
        <translation>{amount} ayant voté pour</translation>
    </message>
    <message>
        <source>population of {amount}</source>
        <translation>population s’élevant à {amount}</translation>
    </message>
    <message>
        <source>toll of {amount}</source>
        <translation>bilan s’élevant à {amount}</translation>
    </message>
    <message>
        <source>number of {amount}</source>
        <translation>nombre s’élevant à {amount}</translation>
    </message>
    <message>
        <source>total of {amount}</source>
        <translation>total s’élevant à {amount}</translation>
    </message>
    <message>
        <source>crowd of {amount}</source>
        <translation>foule s’élevant à {amount}</translation>
    </message>
    <message>
        <source>majority of {amount}</source>
        <translation>majorité s’élevant à {amount}</translation>
    </message>
    <message>
        <source>margin of {amount}</source>
        <translation>écart s’élevant à {amount}</translation>
    </message>
    <message>
        <source>{amount} trillion</source>
        <translation>{amount}&#xa0;mille&#xa0;milliards</translation>
    </message>
    <message>
        <source>{amount} billion</source>
        <translation>{amount}&#xa0;Md</translation>
    </message>
    <message>
        <source>{amount} million</source>
        <translation>{amount}&#xa0;M</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>au plus {amount}</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>plus de {amount}</translation>
    </message>
    <message>
        <source>less than {amount}</source>
        <translation>moins de {amount}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{amount}% of the {things}</source>
        <translation>{amount}&#x202f;% des {things}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>a majority of {amount}</source>
        <translation>une majorité de {amount}</translation>
    </message>
    <message>
        <source>{amount}%</source>
        <translation>{amount}&#x202f;%</translation>
    </message>
    <message>
        <source>{amount} {things}</source>
        <translation>{amount} {things}</translation>
    </message>
    <message>
        <source>one vote or match has one result</source>
        <translation>un vote ou un match n’a qu’un résultat</translation>
    </message>
    <message>
        <source>they may be of two bodies</source>
        <translation>il s’agit peut-être de deux organes différents</translation>
    </message>
    <message>
        <source>{value} ({account}) against “{said}” ({other}): {why}.</source>
        <translation>{value} ({account}) contre «&#xa0;{said}&#xa0;» ({other})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>one of them counts one more</source>
        <translation>l’un des récits en compte un de plus</translation>
    </message>
    <message>
        <source>one more is only said to be possible</source>
        <translation>un de plus n’est donné que comme possible</translation>
    </message>
    <message>
        <source>“{words}” ({account}) against {value} ({other}): {why}.</source>
        <translation>«&#xa0;{words}&#xa0;» ({account}) contre {value} ({other})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>the figure was published later, and may have come about since</source>
        <translation>le chiffre a été publié plus tard et a pu être atteint depuis</translation>
    </message>
    <message>
        <source>the figure was published earlier</source>
        <translation>le chiffre a été publié plus tôt</translation>
    </message>
    <message>
        <source>{one} and {other}: {reason}</source>
        <translation>{one} et {other}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>each account may be of what was in its own days</source>
        <translation>chaque récit porte peut-être sur les jours dont il date</translation>
    </message>
    <message>
        <source>it is not said of which year one of them is</source>
        <translation>pour l’un des deux moments, l’année n’est pas dite</translation>
    </message>
    <message>
        <source>the ground floor is the first one in some countries</source>
        <translation>dans certains pays, le rez-de-chaussée est le premier étage</translation>
    </message>
    <message>
        <source>it is not said when</source>
        <translation>il n’est pas dit quand</translation>
    </message>
    <message>
        <source>one of them is of what is planned</source>
        <translation>l’un des énoncés porte sur ce qui est prévu</translation>
    </message>
    <message>
        <source>one of them only says that it may be so</source>
        <translation>l’un des énoncés dit seulement que c’est possible</translation>
    </message>
    <message>
        <source>one of them is a question</source>
        <translation>l’un des énoncés est une question</translation>
    </message>
    <message>
        <source>the denial is older, and it may have happened since</source>
        <translation>la négation est plus ancienne, et cela a pu se produire depuis</translation>
    </message>
    <message>
        <source>the {parts} belong to it</source>
        <translation>«&#xa0;{parts}&#xa0;» en fait partie</translation>
    </message>
    <message>
        <source>the {part} is a part of it</source>
        <translation>«&#xa0;{part}&#xa0;» en fait partie</translation>
    </message>
    <message>
        <source>{inner} is in {outer}</source>
        <translation>{outer} englobe {inner}</translation>
    </message>
    <message>
        <source>{teller} tells what {speaker} said</source>
        <translation>{speaker}, d’après {teller}</translation>
    </message>
    <message>
        <source>{kind}, {verdict}</source>
        <translation>{kind}, {verdict}</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>phrase {number}</translation>
    </message>
    <message>
        <source>{mark}, difference {number}</source>
        <translation>{mark}, différence {number}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Autres différences</translation>
    </message>
    <message>
        <source>Not in every account</source>
        <translation>Pas dans tous les récits</translation>
    </message>
    <message>
        <source>cannot both be true</source>
        <translation>les deux ne peuvent être vrais à la fois</translation>
    </message>
    <message>
        <source>may conflict; what would settle it is missing</source>
        <translation>contradiction possible&#x202f;; il manque de quoi trancher</translation>
    </message>
    <message>
        <source>both can be true: one is rounder, more exact or in other units</source>
        <translation>les deux peuvent être vrais&#xa0;: l’un est arrondi, plus précis ou dans d’autres unités</translation>
    </message>
    <message>
        <source>the same, credited to others or to nobody</source>
        <translation>la même chose, attribuée à d’autres ou à personne</translation>
    </message>
    <message>
        <source>stated here, hedged there</source>
        <translation>sans réserve ici, avec réserve là</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>la même chose en d’autres termes</translation>
    </message>
    <message>
        <source>a difference that is no matter of truth</source>
        <translation>une différence où la vérité n’est pas en cause</translation>
    </message>
    <message>
        <source>said here, not there; silence denies nothing</source>
        <translation>dit ici, pas là&#x202f;; le silence ne dément rien</translation>
    </message>
    <message>
        <source>from a meta tag</source>
        <translation>d’après une balise meta</translation>
    </message>
    <message>
        <source>from the page’s data (JSON-LD)</source>
        <translation>d’après les données de la page (JSON-LD)</translation>
    </message>
    <message>
        <source>from a data field</source>
        <translation>d’après un champ de données</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>Comparison by Parallax</source>
        <translation>Comparaison établie avec Parallax</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>alike, no difference found</source>
        <translation>semblables, aucune différence trouvée</translation>
    </message>
    <message>
        <source>One row is one claim, named in the words of one account; one column is one account, with those it credits. An account that quotes both sides holds both. What one account alone says stands among the differences.</source>
        <translation>Chaque ligne est une affirmation, dans les termes d’un récit&#x202f;; chaque colonne est un récit, avec ceux dont il rapporte les propos. Un récit qui cite les deux parties présente les deux positions. Ce qu’un seul récit dit figure parmi les différences.</translation>
    </message>
    <message>
        <source>No differences were found among the statements checked.</source>
        <translation>Aucune différence n’a été trouvée parmi les énoncés examinés.</translation>
    </message>
    <message>
        <source>The whole texts</source>
        <translation>Les textes complets</translation>
    </message>
    <message>
        <source>What is shaded side by side speaks of the same thing; what is not shaded stands for itself. Small numbers count each account’s sentences; signs lead to the differences above; small grey type (headlines, captions, links) was not compared.</source>
        <translation>Ce qui est grisé côte à côte parle de la même chose&#x202f;; ce qui ne l’est pas n’a pas d’équivalent. Les petits chiffres numérotent les phrases de chaque récit&#x202f;; les signes renvoient aux différences ci-dessus&#x202f;; les petits caractères gris (titres, légendes, liens) n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Méthode et limites</translation>
    </message>
    <message>
        <source>The program splits every text into statements, puts those that speak of the same thing in one row, and compares what they say by fixed rules on this computer, so that the same texts always give the same result.</source>
        <translation>Le programme découpe chaque texte en énoncés, place sur une même ligne ceux qui parlent de la même chose et compare ce qu’ils disent selon des règles fixes, sur cet ordinateur&#xa0;: les mêmes textes donnent toujours le même résultat.</translation>
    </message>
    <message>
        <source>It calls two statements a conflict only where subject, quantity or claim, and time are the same; it misses differences that take knowledge of the world to see, and a row may pair statements that a reader would not.</source>
        <translation>Il ne parle de contradiction que si le sujet, la quantité ou l’affirmation et le moment sont les mêmes&#x202f;; les différences qui supposent une connaissance du monde lui échappent, et une ligne peut rapprocher des énoncés qu’un lecteur ne rapprocherait pas.</translation>
    </message>
    <message>
        <source>It does not judge who is right, and an account that is silent may simply be shorter or earlier: check what matters against the whole texts, which stand here in full.</source>
        <translation>Il ne juge pas qui a raison, et un récit qui ne mentionne pas un fait est peut-être simplement plus court ou plus ancien&#xa0;: vérifiez ce qui compte dans les textes complets, reproduits ici intégralement.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: typst says: {reason}</source>
        <translation>Impossible d’écrire {file}&#xa0;: typst indique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It conforms to no standard for accessibility and archives: {reason}.</source>
        <translation>Le fichier n’est conforme à aucune norme d’accessibilité ni d’archivage&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No font on this computer has {signs}: {placeholder} stands for them. Install a font for this script (for Chinese, Japanese and Korean: Noto Sans CJK) and write the file again.</source>
        <translation>Aucune police de cet ordinateur ne contient {signs}&#xa0;: {placeholder} les remplace. Installez une police pour cette écriture (pour le chinois, le japonais et le coréen&#xa0;: Noto Sans CJK) et exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Accounts {first} to {last}</source>
        <translation>Récits {first} à {last}</translation>
    </message>
    <message>
        <source>{letter} {name} ({length}, {day})</source>
        <translation>{letter} {name} ({length}, {day})</translation>
    </message>
    <message>
        <source>figures, times, what only one says</source>
        <translation>chiffres, moments, ce qu’un seul récit dit</translation>
    </message>
    <message>
        <source>claims, names, places, speakers, certainty, wording, figures, times, what only one says</source>
        <translation>affirmations, noms, lieux, locuteurs, certitude, formulation, chiffres, moments, ce qu’un seul récit dit</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln account(s)</source>
        <translation>
            <numerusform>Comparaison de %Ln récit</numerusform>
            <numerusform>Comparaison de %Ln récits</numerusform>
        </translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) found among {statements} checked ({subjects}).</source>
        <translation>
            <numerusform>%Ln contradiction trouvée&#xa0;; l’examen a porté sur {statements} ({subjects}).</numerusform>
            <numerusform>%Ln contradictions trouvées&#x202f;; l’examen a porté sur {statements} ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln énoncé</numerusform>
            <numerusform>%Ln énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts found among %Ln statement(s) checked ({subjects}).</source>
        <translation>
            <numerusform>%Ln énoncé examiné ({subjects}), aucune contradiction trouvée.</numerusform>
            <numerusform>%Ln énoncés examinés ({subjects}), aucune contradiction trouvée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear.</source>
        <translation>
            <numerusform>%Ln différence indéterminée.</numerusform>
            <numerusform>%Ln différences indéterminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unclear for want of a date: set the dates of publication to decide it.</source>
        <translation>1 différence indéterminée faute de date&#xa0;: indiquez les dates de publication pour trancher.</translation>
    </message>
    <message>
        <source>{unclear} unclear, 1 of them for want of a date: set the dates of publication to decide it.</source>
        <translation>{unclear} différences indéterminées, dont 1 faute de date&#xa0;: indiquez les dates de publication pour trancher.</translation>
    </message>
    <message numerus="yes">
        <source>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide them.</source>
        <translation>
            <numerusform>{unclear} différences indéterminées, dont %Ln faute de date&#xa0;: indiquez les dates de publication pour trancher.</numerusform>
            <numerusform>{unclear} différences indéterminées, dont %Ln faute de date&#xa0;: indiquez les dates de publication pour trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts hardly speak of the same event; differences between them may mean nothing.</source>
        <translation>Ces récits ne semblent pas parler du même événement&#x202f;; les différences entre eux peuvent ne rien signifier.</translation>
    </message>
    <message>
        <source>{account} hardly speaks of the event of the others; differences from it may mean nothing.</source>
        <translation>{account} ne semble pas parler du même événement que les autres récits&#x202f;; les différences avec lui peuvent ne rien signifier.</translation>
    </message>
    <message>
        <source>{accounts} hardly speak of the event of the others; differences from them may mean nothing.</source>
        <translation>{accounts} ne semblent pas parler du même événement que les autres récits&#x202f;; les différences avec eux peuvent ne rien signifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left out by the user.</source>
        <translation>
            <numerusform>%Ln différence exclue par l’utilisateur.</numerusform>
            <numerusform>%Ln différences exclues par l’utilisateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} ({language})</source>
        <translation>{account} ({language})</translation>
    </message>
    <message>
        <source>Claims, names, places, speakers, certainty and wording are compared in English only: not in {accounts}.</source>
        <translation>Les affirmations, noms, lieux, locuteurs, certitudes et formulations ne sont comparés que dans les textes en anglais&#xa0;: pas dans {accounts}.</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>By kind: {kinds}.</source>
        <translation>Par type&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{kind}, possible</source>
        <translation>{kind}, possible</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>Établi avec {program}.</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <translation>lu comme {value}</translation>
    </message>
    <message>
        <source>{outlet} ({title})</source>
        <translation>{outlet} ({title})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{picture} can&apos;t be written; choose another folder</source>
        <translation>Impossible d’écrire {picture}&#x202f;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>there is no such file; build it with `make archive.db`</source>
        <translation>ce fichier n’existe pas&#x202f;; créez-le avec `make archive.db`</translation>
    </message>
    <message>
        <source>its index and events</source>
        <translation>la mise à jour de l’index et des événements</translation>
    </message>
    <message>
        <source>it holds no event to compare; import more articles</source>
        <translation>l’archive ne contient aucun événement à comparer&#x202f;; importez d’autres articles</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>la comparaison</translation>
    </message>
    <message>
        <source>{what} took longer than {seconds} seconds</source>
        <translation>{what} a pris plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>it is damaged: it has no uuid; open a backup</source>
        <translation>l’archive est endommagée&#xa0;: elle n’a pas d’UUID&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>it is the archive itself; name another file</source>
        <translation>c’est l’archive elle-même&#x202f;; indiquez un autre fichier</translation>
    </message>
    <message>
        <source>it may only be read; name another file</source>
        <translation>le fichier est en lecture seule&#x202f;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>it was written by a newer Parallax (format {version}, this one reads up to {format}); open it with that, or update this program</source>
        <translation>l’archive a été écrite par une version plus récente de Parallax (format {version}&#x202f;; celle-ci lit jusqu’à {format})&#x202f;; ouvrez-la avec cette version ou mettez ce programme à jour</translation>
    </message>
    <message>
        <source>it was written by an older Parallax and can&apos;t be brought up to date where it lies; copy it to a folder you may write to</source>
        <translation>l’archive a été écrite par une version plus ancienne de Parallax et ne peut être mise à jour là où elle se trouve&#x202f;; copiez-la dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>it is damaged ({what}); open a backup</source>
        <translation>l’archive est endommagée ({what})&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>its folder does not exist; make it, or name another</source>
        <translation>son dossier n’existe pas&#x202f;; créez-le ou indiquez-en un autre</translation>
    </message>
    <message>
        <source>it is a folder; name the archive&apos;s file in it</source>
        <translation>c’est un dossier&#x202f;; indiquez le fichier de l’archive qu’il contient</translation>
    </message>
    <message>
        <source>it is no Parallax archive; it was left as it is. Name an archive, or a file that does not exist yet to begin a new one</source>
        <translation>ce n’est pas une archive Parallax&#x202f;; le fichier n’a pas été modifié. Indiquez une archive, ou un fichier qui n’existe pas encore pour en commencer une</translation>
    </message>
    <message>
        <source>{published} is no date; write it as 2024-11-14, 2024-11 or 2024-11-14T18:05+02:00</source>
        <translation>{published} n’est pas une date&#x202f;; écrivez-la sous la forme 2024-11-14, 2024-11 ou 2024-11-14T18:05+02:00</translation>
    </message>
    <message>
        <source>{field} can&apos;t be corrected; only {fields} can</source>
        <translation>{field} ne peut pas être corrigé&#x202f;; seuls {fields} peuvent l’être</translation>
    </message>
    <message>
        <source>{value} is no language code; write two letters, such as en or uk</source>
        <translation>{value} n’est pas un code de langue&#x202f;; écrivez deux lettres, comme en ou uk</translation>
    </message>
    <message>
        <source>it holds no article {number}</source>
        <translation>l’archive ne contient pas d’article {number}</translation>
    </message>
    <message>
        <source>name two events or more to merge</source>
        <translation>indiquez au moins deux événements à fusionner</translation>
    </message>
    <message>
        <source>article {article} is not in event {number}</source>
        <translation>l’article {article} n’appartient pas à l’événement {number}</translation>
    </message>
    <message>
        <source>name some of the articles of event {number}, not all</source>
        <translation>indiquez certains articles de l’événement {number}, pas tous</translation>
    </message>
    <message>
        <source>event {number} is locked already</source>
        <translation>l’événement {number} est déjà verrouillé</translation>
    </message>
    <message>
        <source>event {number} is not locked</source>
        <translation>l’événement {number} n’est pas verrouillé</translation>
    </message>
    <message>
        <source>an event needs a title; write one</source>
        <translation>il faut un titre à un événement&#x202f;; saisissez-en un</translation>
    </message>
    <message>
        <source>event {number} is called so already</source>
        <translation>l’événement {number} porte déjà ce titre</translation>
    </message>
    <message>
        <source>there is no correction {number} of events to take back</source>
        <translation>il n’y a pas de correction {number} d’événements à annuler</translation>
    </message>
    <message>
        <source>event {number} is locked; unlock it first</source>
        <translation>l’événement {number} est verrouillé&#x202f;; déverrouillez-le d’abord</translation>
    </message>
    <message>
        <source>correction {number} is of the same articles and was made later; undo it first</source>
        <translation>la correction {number} porte sur les mêmes articles et a été faite plus tard&#x202f;; annulez-la d’abord</translation>
    </message>
    <message>
        <source>it is damaged: correction {number} can&apos;t be read; open a backup</source>
        <translation>l’archive est endommagée&#xa0;: la correction {number} est illisible&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>article {article} is in no event</source>
        <translation>l’article {article} n’appartient à aucun événement</translation>
    </message>
    <message>
        <source>article {article} is in event {event} already</source>
        <translation>l’article {article} appartient déjà à l’événement {event}</translation>
    </message>
    <message>
        <source>it is in use by another program, or by other work of this one; wait, or close it there, and try again</source>
        <translation>l’archive est utilisée par un autre programme ou par une autre tâche de celui-ci&#x202f;; attendez, ou fermez-la dans ce programme, puis réessayez</translation>
    </message>
    <message>
        <source>the disk is full; nothing of the last step was kept; make room first</source>
        <translation>le disque est plein&#x202f;; rien de la dernière étape n’a été conservé&#x202f;; libérez d’abord de l’espace</translation>
    </message>
    <message>
        <source>it may only be read; copy it to a folder you may write to</source>
        <translation>l’archive est en lecture seule&#x202f;; copiez-la dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>permission denied; copy it to a folder you may write to</source>
        <translation>accès refusé&#x202f;; copiez l’archive dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>it can&apos;t be opened; see that you may write to it and its folder</source>
        <translation>impossible d’ouvrir l’archive&#x202f;; vérifiez que vous pouvez écrire dans le fichier et dans son dossier</translation>
    </message>
    <message>
        <source>its disk can&apos;t be read or written; see that it is connected and sound</source>
        <translation>impossible de lire ou d’écrire sur le disque&#x202f;; vérifiez qu’il est connecté et en bon état</translation>
    </message>
    <message>
        <source>it is damaged; open a backup</source>
        <translation>l’archive est endommagée&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>it is no archive, or a damaged one; open another file, or a backup</source>
        <translation>ce n’est pas une archive, ou elle est endommagée&#x202f;; ouvrez un autre fichier ou une sauvegarde</translation>
    </message>
    <message>
        <source>it holds no original of an article {number}</source>
        <translation>l’archive ne contient pas l’original de l’article {number}</translation>
    </message>
    <message>
        <source>the original of article {number} is damaged; look in a backup</source>
        <translation>l’original de l’article {number} est endommagé&#x202f;; cherchez dans une sauvegarde</translation>
    </message>
    <message>
        <source>it holds no event {number}</source>
        <translation>l’archive ne contient pas d’événement {number}</translation>
    </message>
    <message>
        <source>it is damaged: the origins of article {number} can&apos;t be read; open a backup</source>
        <translation>l’archive est endommagée&#xa0;: les provenances de l’article {number} sont illisibles&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>a note without words is none; remove it instead</source>
        <translation>une note ne peut pas être vide&#x202f;; supprimez-la plutôt</translation>
    </message>
    <message>
        <source>a decision is about something that stands in a text</source>
        <translation>une décision doit porter sur quelque chose qui figure dans un texte</translation>
    </message>
    <message>
        <source>it holds no decision {number}</source>
        <translation>l’archive ne contient pas de décision {number}</translation>
    </message>
    <message>
        <source>it is damaged: decision {number} can&apos;t be read; open a backup</source>
        <translation>l’archive est endommagée&#xa0;: la décision {number} est illisible&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>it holds no note {number}</source>
        <translation>l’archive ne contient pas de note {number}</translation>
    </message>
    <message>
        <source>a search can&apos;t be saved without a name; name it</source>
        <translation>une recherche ne peut pas être enregistrée sans nom&#x202f;; nommez-la</translation>
    </message>
    <message>
        <source>no search can be called {new}: choose a name that is free</source>
        <translation>aucune recherche ne peut s’appeler {new}&#xa0;: choisissez un nom libre</translation>
    </message>
    <message>
        <source>it holds no saved search {name}</source>
        <translation>l’archive ne contient pas de recherche enregistrée {name}</translation>
    </message>
    <message>
        <source>a tag without a name is none; name it</source>
        <translation>une étiquette doit avoir un nom&#x202f;; saisissez-en un</translation>
    </message>
    <message>
        <source>article {number} is in the trash; restore it first</source>
        <translation>l’article {number} est dans la corbeille&#x202f;; restaurez-le d’abord</translation>
    </message>
    <message>
        <source>there is no article {number} in its trash</source>
        <translation>il n’y a pas d’article {number} dans la corbeille</translation>
    </message>
    <message>
        <source>it is damaged: what its trash holds of article {number} can&apos;t be read; open a backup</source>
        <translation>l’archive est endommagée&#xa0;: ce que la corbeille contient de l’article {number} est illisible&#x202f;; ouvrez une sauvegarde</translation>
    </message>
    <message>
        <source>it exists; name another file</source>
        <translation>le fichier existe déjà&#x202f;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>there is no correction of events to take back</source>
        <translation>il n’y a aucune correction d’événements à annuler</translation>
    </message>
    <message>
        <source>there is no such archive; `parallax import` makes one</source>
        <translation>cette archive n’existe pas&#x202f;; `parallax import` en crée une</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: it is no ordinary file; choose another name</source>
        <translation>Impossible d’écrire {file}&#xa0;: ce n’est pas un fichier ordinaire&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <translation>le nom est trop long&#x202f;; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another folder</source>
        <translation>le disque est plein&#x202f;; libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>it is a folder; add a file name to it</source>
        <translation>c’est un dossier&#x202f;; ajoutez-y un nom de fichier</translation>
    </message>
    <message>
        <source>it is open in another program or its folder may not be written to; close it there or choose another folder</source>
        <translation>le fichier est ouvert dans un autre programme, ou son dossier est protégé en écriture&#x202f;; fermez-le dans ce programme ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>there is no folder {folder}; make it or choose another</source>
        <translation>le dossier {folder} n’existe pas&#x202f;; créez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{reason}; choose another folder</source>
        <translation>{reason}&#x202f;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>speakers and hedges</source>
        <translation>locuteurs et réserves</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>no article was found in it; save its text</source>
        <translation>aucun article trouvé dans le fichier ; enregistrez le texte</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>aucun texte à lire</translation>
    </message>
    <message>
        <source>it has no column called {name}; its columns are: {columns}</source>
        <translation>il n’y a pas de colonne nommée {name}&#x202f;; les colonnes sont&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>its folder can&apos;t be opened; see that you may read it</source>
        <translation>impossible d’ouvrir son dossier&#x202f;; vérifiez que vous pouvez le lire</translation>
    </message>
    <message>
        <source>it is larger than {size} MB; split it</source>
        <translation>le fichier dépasse {size} Mo&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>there is no such file; see whether it was moved or renamed</source>
        <translation>ce fichier n’existe pas ; vérifiez s’il a été déplacé ou renommé</translation>
    </message>
    <message>
        <source>it is no file; name a file or a folder</source>
        <translation>ce n’est pas un fichier ; indiquez un fichier ou un dossier</translation>
    </message>
    <message>
        <source>it is empty; save or copy it anew</source>
        <translation>le fichier est vide ; enregistrez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>permission denied; see that you may read it</source>
        <translation>accès refusé&#x202f;; vérifiez que vous pouvez lire le fichier</translation>
    </message>
    <message>
        <source>it is cut short; save it again</source>
        <translation>le fichier est tronqué&#x202f;; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it is damaged; save or copy it anew</source>
        <translation>le fichier est endommagé&#x202f;; enregistrez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason}); save or copy it anew</source>
        <translation>lecture impossible ({reason}) ; enregistrez ou copiez le fichier de nouveau</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un document bureautique d’un ancien format</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>un fichier compressé (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>un fichier compressé (xz)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>un fichier compressé (7z)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>its encoding can&apos;t be told; save it as UTF-8</source>
        <translation>impossible de reconnaître l’encodage&#x202f;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>it says it is {encoding} and is not; save it as UTF-8</source>
        <translation>le fichier se dit en {encoding}, ce qui est faux ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>it holds binary data and no text; save its text</source>
        <translation>le fichier contient des données binaires et aucun texte ; enregistrez le texte</translation>
    </message>
    <message>
        <source>it is {what}, which can&apos;t be read; save its text</source>
        <translation>le fichier est {what} et ne peut pas être lu ainsi&#x202f;; enregistrez-en le texte</translation>
    </message>
    <message>
        <source>there is no text in it; a scan has to be recognised first</source>
        <translation>le fichier ne contient aucun texte&#x202f;; une numérisation doit d’abord passer par une reconnaissance de texte</translation>
    </message>
    <message>
        <source>there is nothing in the page; save it anew</source>
        <translation>la page est vide ; enregistrez-la de nouveau</translation>
    </message>
    <message>
        <source>it has more than {most} elements; save its text</source>
        <translation>plus de {most} éléments&#x202f;; enregistrez le texte</translation>
    </message>
    <message>
        <source>its elements are nested too deeply; save its text</source>
        <translation>les éléments sont imbriqués trop profondément&#x202f;; enregistrez le texte</translation>
    </message>
    <message>
        <source>the part that begins “{words}” has no head and text as exports do</source>
        <translation>la partie qui commence par «&#xa0;{words}&#xa0;» n’a pas l’en-tête et le texte attendus d’un export</translation>
    </message>
    <message>
        <source>it holds more than {most} members; the rest was left out</source>
        <translation>le fichier en contient plus de {most} autres&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} GB; the rest was left out</source>
        <translation>décompressé, il dépasse {size} Go&#x202f;; le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>une référence</translation>
    </message>
    <message>
        <source>“{title}” has no text, no address and no snapshot; export its files, too</source>
        <translation>«&#xa0;{title}&#xa0;» n’a ni texte, ni adresse, ni page enregistrée ; exportez aussi ses fichiers</translation>
    </message>
    <message>
        <source>its kind is not known; save it as one of these: {kinds}</source>
        <translation>type de fichier inconnu ; enregistrez-le sous l’une de ces formes : {kinds}</translation>
    </message>
    <message>
        <source>it lies in more than {deepest} containers; unpack them</source>
        <translation>le fichier se trouve dans plus de {deepest} archives imbriquées&#x202f;; décompressez-les</translation>
    </message>
    <message>
        <source>it can&apos;t be unpacked</source>
        <translation>décompression impossible</translation>
    </message>
    <message>
        <source>a record does not say how long it is</source>
        <translation>un enregistrement n’indique pas sa longueur</translation>
    </message>
    <message>
        <source>it is no answer of HTTP</source>
        <translation>ce n’est pas une réponse HTTP</translation>
    </message>
    <message>
        <source>it is packed with {packed}, which can&apos;t be read</source>
        <translation>compressé avec {packed}, qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>its header has no end</source>
        <translation>l’en-tête n’a pas de fin</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>the search index can&apos;t be kept there: {reason}; see that you may write to that folder</source>
        <translation>l’index de recherche ne peut pas y être conservé&#xa0;: {reason}&#x202f;; vérifiez que vous pouvez écrire dans ce dossier</translation>
    </message>
    <message>
        <source>{title}: {done} of {total} sentences</source>
        <translation>{title}&#xa0;: {done} phrases sur {total}</translation>
    </message>
    <message>
        <source>it is a folder; name the files in it</source>
        <translation>c’est un dossier&#x202f;; indiquez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>it is not the bitmap that the marker describes</source>
        <translation>ce n’est pas la table de bits que décrit l’index</translation>
    </message>
    <message>
        <source>The search index in {folder} can&apos;t be written: {reason}. Make room there, or delete it.</source>
        <translation>Impossible d’écrire l’index de recherche dans {folder}&#xa0;: {reason}. Libérez-y de l’espace ou supprimez-le.</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>it is shorter than it was when it was written</source>
        <translation>plus court qu’à son écriture</translation>
    </message>
    <message>
        <source>it is no file of a search index</source>
        <translation>ce n’est pas un fichier d’index de recherche</translation>
    </message>
    <message>
        <source>its version is {version}, this program reads {own}</source>
        <translation>version {version}&#x202f;; ce programme lit la {own}</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>l’en-tête est endommagé</translation>
    </message>
    <message>
        <source>is no date, such as 2024-11-14</source>
        <translation>n’est pas une date, comme 2024-11-14</translation>
    </message>
    <message>
        <source>is no language code, such as en or uk</source>
        <translation>n’est pas un code de langue, comme en ou uk</translation>
    </message>
    <message>
        <source>is nothing an article can have</source>
        <translation>n’est rien qu’un article puisse avoir</translation>
    </message>
    <message>
        <source>is no kind of difference</source>
        <translation>n’est pas un type de différence</translation>
    </message>
    <message>
        <source>names no number of statements</source>
        <translation>n’indique aucun nombre d’énoncés</translation>
    </message>
    <message>
        <source>takes yes or no</source>
        <translation>demande yes ou no</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>ne nomme personne</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>n’est pas fermé</translation>
    </message>
    <message>
        <source>closes nothing</source>
        <translation>ne ferme rien</translation>
    </message>
    <message>
        <source>joins nothing here</source>
        <translation>ne relie rien ici</translation>
    </message>
    <message>
        <source>“{words}” {why}; {fate}</source>
        <translation>«&#xa0;{words}&#xa0;» {why}&#x202f;; {fate}</translation>
    </message>
    <message>
        <source>names nothing that could be looked for</source>
        <translation>ne nomme rien qui puisse être recherché</translation>
    </message>
    <message>
        <source>holds no word</source>
        <translation>ne contient aucun mot</translation>
    </message>
    <message>
        <source>asks for more than “~” can</source>
        <translation>demande plus que «&#xa0;~&#xa0;» ne peut</translation>
    </message>
    <message>
        <source>is no word</source>
        <translation>n’est pas un mot</translation>
    </message>
    <message>
        <source>names no field of the search</source>
        <translation>ne nomme aucun champ de la recherche</translation>
    </message>
    <message>
        <source>names no field, but “{meant}” does</source>
        <translation>ne nomme aucun champ, alors que «&#xa0;{meant}&#xa0;» en nomme un</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>left out so far</source>
        <translation>laissé de côté pour l’instant</translation>
    </message>
    <message>
        <source>searched as words</source>
        <translation>recherché comme mots</translation>
    </message>
    <message>
        <source>Click the sentence that belongs to this difference, in text {texts}</source>
        <translation>Cliquez sur la phrase qui correspond à cette différence, dans le texte {texts}</translation>
    </message>
    <message>
        <source>{account} was corrected: it names what an earlier version of it had wrong.</source>
        <translation>{account} a été rectifié : il y est indiqué ce qui était faux dans une version antérieure.</translation>
    </message>
    <message>
        <source>Only {account} has these words that judge people: {words}.</source>
        <translation>Ces mots qui portent un jugement sur des personnes ne se trouvent que dans {account}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>it is no longer there; move it back, or open it where it is now</source>
        <translation>l’archive ne s’y trouve plus&#x202f;; remettez-la à sa place ou ouvrez-la là où elle se trouve</translation>
    </message>
    <message>
        <source>they name different causes, and both may have played a part</source>
        <translation>ils citent des causes différentes, qui peuvent avoir joué toutes les deux</translation>
    </message>
    <message>
        <source>it declares entities, which is not safe to read; save its text</source>
        <translation>le fichier déclare des entités, ce qui n’est pas sûr à lire ; enregistrez le texte</translation>
    </message>
    <message>
        <source>it is no sound XML ({reason}); save or copy it anew</source>
        <translation>le fichier n’est pas du XML valide ({reason}) ; enregistrez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>{count} of this kind in all; only the first {shown} are listed</source>
        <translation>{count} de ce genre au total ; seuls les {shown} premiers sont énumérés</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
</TS>
