<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n run(s) were cut off. They can go on from where they were.</source>
        <translation>
            <numerusform>A run was cut off. It can go on from where it was.</numerusform>
            <numerusform>%n runs were cut off. They can go on from where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message numerus="yes">
        <source>{0} · {1} word(s)</source>
        <translation>
            <numerusform>{0} · {1} word</numerusform>
            <numerusform>{0} · {1} words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message numerus="yes">
        <source>{0} picture(s)</source>
        <translation>
            <numerusform>{0} picture</numerusform>
            <numerusform>{0} pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message numerus="yes">
        <source>It answers, with %n model(s). Save to use them.</source>
        <translation>
            <numerusform>It answers, with one model. Save to use it.</numerusform>
            <numerusform>It answers, with %n models. Save to use them.</numerusform>
        </translation>
    </message>
</context>
</TS>
