<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>Weekly active users (last %n week(s))</source>
        <translation>
            <numerusform>Weekly active users (last week)</numerusform>
            <numerusform>Weekly active users (last %n weeks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::RunDetail</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::RunListModel</name>
    <message numerus="yes">
        <source>%n field(s) of plans</source>
        <translation>
            <numerusform>%n field of a plan</numerusform>
            <numerusform>%n fields of plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::SyncAnnouncer</name>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n record could not be read</numerusform>
            <numerusform>%n records could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of plans were changed on both sides</source>
        <translation>
            <numerusform>%n field of a plan was changed on both sides</numerusform>
            <numerusform>%n fields of plans were changed on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s)</source>
        <translation>
            <numerusform>Synced: %n change</numerusform>
            <numerusform>Synced: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::SyncPage</name>
    <message numerus="yes">
        <source>%n field(s) changed on both sides</source>
        <translation>
            <numerusform>%n field changed on both sides</numerusform>
            <numerusform>%n fields changed on both sides</numerusform>
        </translation>
    </message>
</context>
</TS>
