<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountNotes</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the success plan are overdue</source>
        <translation>
            <numerusform>%n step of the success plan is overdue</numerusform>
            <numerusform>%n steps of the success plan are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
</context>
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
    <name>KpiFigures</name>
    <message numerus="yes">
        <source>%n account(s) with a score</source>
        <translation>
            <numerusform>%n account with a score</numerusform>
            <numerusform>%n accounts with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>last %n week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) with data</source>
        <translation>
            <numerusform>%n week with data</numerusform>
            <numerusform>%n weeks with data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::AccountTileRow</name>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::KpiPage</name>
    <message numerus="yes">
        <source>%n account(s) with revenue</source>
        <translation>
            <numerusform>%n account with revenue</numerusform>
            <numerusform>%n accounts with revenue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::PlanForm</name>
    <message numerus="yes">
        <source>%n day(s) overdue. Set a new day, or mark it as done.</source>
        <translation>
            <numerusform>%n day overdue. Set a new day, or mark it as done.</numerusform>
            <numerusform>%n days overdue. Set a new day, or mark it as done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) overdue</source>
        <translation>
            <numerusform>%n step overdue</numerusform>
            <numerusform>%n steps overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::PortfolioPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>csm::ui::PortfolioTiles</name>
    <message numerus="yes">
        <source>%n account(s) with revenue</source>
        <translation>
            <numerusform>%n account with revenue</numerusform>
            <numerusform>%n accounts with revenue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them at risk</source>
        <translation>
            <numerusform>%n of them at risk</numerusform>
            <numerusform>%n of them at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with an amount</source>
        <translation>
            <numerusform>%n account with an amount</numerusform>
            <numerusform>%n accounts with an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with a score</source>
        <translation>
            <numerusform>%n account with a score</numerusform>
            <numerusform>%n accounts with a score</numerusform>
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
<context>
    <name>csm::ui::TimelineModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
