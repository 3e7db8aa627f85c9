<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>splitting off %Ln article(s)</source>
        <translation>
            <numerusform>splitting off %Ln article</numerusform>
            <numerusform>splitting off %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to</source>
        <translation>
            <numerusform>Move %Ln article to</numerusform>
            <numerusform>Move %Ln articles to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln article(s) to “{event}”</source>
        <translation>
            <numerusform>moving %Ln article to “{event}”</numerusform>
            <numerusform>moving %Ln articles to “{event}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln article(s) out</source>
        <translation>
            <numerusform>taking %Ln article out</numerusform>
            <numerusform>taking %Ln articles out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln event(s)</source>
        <translation>
            <numerusform>merging %Ln event</numerusform>
            <numerusform>merging %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln article(s)</source>
        <translation>
            <numerusform>adding %Ln article</numerusform>
            <numerusform>adding %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tagging %Ln article(s): {tags}</source>
        <translation>
            <numerusform>tagging %Ln article: {tags}</numerusform>
            <numerusform>tagging %Ln articles: {tags}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored from the trash</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln restored from the trash</numerusform>
            <numerusform>%Ln restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the archive</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln already in the archive</numerusform>
            <numerusform>%Ln already in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer apply…</source>
        <translation>
            <numerusform>%Ln decision no longer applies…</numerusform>
            <numerusform>%Ln decisions no longer apply…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences found among %Ln statement(s) checked.</source>
        <translation>
            <numerusform>No differences found among %Ln statement checked.</numerusform>
            <numerusform>No differences found among %Ln statements checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s): {title}</source>
        <translation>
            <numerusform>%Ln version: {title}</numerusform>
            <numerusform>%Ln versions: {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash (%Ln)</source>
        <translation>
            <numerusform>Trash (%Ln)</numerusform>
            <numerusform>Trash (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln article(s)</source>
        <translation>
            <numerusform>Compare %Ln article</numerusform>
            <numerusform>Compare %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash: %Ln article(s)</source>
        <translation>
            <numerusform>Trash: %Ln article</numerusform>
            <numerusform>Trash: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln article(s)</source>
        <translation>
            <numerusform>Restore %Ln article</numerusform>
            <numerusform>Restore %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
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
            <numerusform>Compare %Ln version</numerusform>
            <numerusform>Compare %Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date}: %Ln article(s)</source>
        <translation>
            <numerusform>{date}: %Ln article</numerusform>
            <numerusform>{date}: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be given to other programs at once</source>
        <translation>
            <numerusform>At most %Ln article can be given to other programs at once</numerusform>
            <numerusform>At most %Ln articles can be given to other programs at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln day(s) apart</source>
        <translation>
            <numerusform>published %Ln day apart</numerusform>
            <numerusform>published %Ln days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>%Ln article found</numerusform>
            <numerusform>%Ln articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} of %Ln article</numerusform>
            <numerusform>{shown} of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln account(s)</source>
        <translation>
            <numerusform>Compare all %Ln account</numerusform>
            <numerusform>Compare all %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation>
            <numerusform>%Ln year later</numerusform>
            <numerusform>%Ln years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation>
            <numerusform>%Ln month later</numerusform>
            <numerusform>%Ln months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{compared} of %Ln events compared</source>
        <translation>
            <numerusform>{compared} of %Ln events compared</numerusform>
            <numerusform>{compared} of %Ln events compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln articles read</source>
        <translation>
            <numerusform>{read} of %Ln articles read</numerusform>
            <numerusform>{read} of %Ln articles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saying(s)</source>
        <translation>
            <numerusform>%Ln saying</numerusform>
            <numerusform>%Ln sayings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln outlet</numerusform>
            <numerusform>%Ln outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as read</source>
        <translation>
            <numerusform>%Ln article as read</numerusform>
            <numerusform>%Ln articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) as unread</source>
        <translation>
            <numerusform>%Ln article as unread</numerusform>
            <numerusform>%Ln articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported, {versions} of them as new versions</source>
        <translation>
            <numerusform>%Ln article imported, {versions} of them as new versions</numerusform>
            <numerusform>%Ln articles imported, {versions} of them as new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) in {files}</source>
        <translation>
            <numerusform>%Ln failure in {files}</numerusform>
            <numerusform>%Ln failures in {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>in so many files</comment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Tags of %Ln article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>throwing %Ln article(s) away</source>
        <translation>
            <numerusform>throwing %Ln article away</numerusform>
            <numerusform>throwing %Ln articles away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln article(s)</source>
        <translation>
            <numerusform>restoring %Ln article</numerusform>
            <numerusform>restoring %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for ever?</source>
        <translation>
            <numerusform>Delete %Ln article for ever?</numerusform>
            <numerusform>Delete %Ln articles for ever?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s)</source>
        <translation>
            <numerusform>Delete %Ln article</numerusform>
            <numerusform>Delete %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted for ever.</source>
        <translation>
            <numerusform>%Ln article deleted for ever.</numerusform>
            <numerusform>%Ln articles deleted for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %Ln account(s)</source>
        <translation>
            <numerusform>Comparison of %Ln account</numerusform>
            <numerusform>Comparison of %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) found among {statements} checked ({subjects}).</source>
        <translation>
            <numerusform>%Ln conflict found among {statements} checked ({subjects}).</numerusform>
            <numerusform>%Ln conflicts found among {statements} checked ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conflicts found among %Ln statement(s) checked ({subjects}).</source>
        <translation>
            <numerusform>No conflicts found among %Ln statement checked ({subjects}).</numerusform>
            <numerusform>No conflicts found among %Ln statements checked ({subjects}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear.</source>
        <translation>
            <numerusform>%Ln unclear.</numerusform>
            <numerusform>%Ln unclear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide them.</source>
        <translation>
            <numerusform>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide it.</numerusform>
            <numerusform>{unclear} unclear, %Ln of them for want of a date: set the dates of publication to decide them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left out by the user.</source>
        <translation>
            <numerusform>%Ln difference left out by the user.</numerusform>
            <numerusform>%Ln differences left out by the user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln year old</numerusform>
            <numerusform>%Ln years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln percentage point(s)</source>
        <translation>
            <numerusform>%Ln percentage point</numerusform>
            <numerusform>%Ln percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child</source>
        <translation>
            <numerusform>%Ln child</numerusform>
            <numerusform>%Ln children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln man</source>
        <translation>
            <numerusform>%Ln man</numerusform>
            <numerusform>%Ln men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln woman</source>
        <translation>
            <numerusform>%Ln woman</numerusform>
            <numerusform>%Ln women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln life</source>
        <translation>
            <numerusform>%Ln life</numerusform>
            <numerusform>%Ln lives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln children</source>
        <translation>
            <numerusform>%Ln child</numerusform>
            <numerusform>%Ln children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln men</source>
        <translation>
            <numerusform>%Ln man</numerusform>
            <numerusform>%Ln men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln women</source>
        <translation>
            <numerusform>%Ln woman</numerusform>
            <numerusform>%Ln women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>%Ln life</numerusform>
            <numerusform>%Ln lives</numerusform>
        </translation>
    </message>
</context>
</TS>
