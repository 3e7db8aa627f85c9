<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
</TS>
