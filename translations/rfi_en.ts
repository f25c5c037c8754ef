<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseUpdate</name>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 asks again: %n item.</numerusform>
            <numerusform>%1 asks again: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Requests that were received in the last day, from %1 on.</numerusform>
            <numerusform>Requests that were received in the last %n days, from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n or more rounds</numerusform>
            <numerusform>%n or more rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>%n request without an accepted answer so far.</numerusform>
            <numerusform>%n requests without an accepted answer so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>%n request settled without an answer from RFI Desk.</numerusform>
            <numerusform>%n requests settled without an answer from RFI Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n request due</numerusform>
            <numerusform>%n requests due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>Counted from %n accepted answer.</numerusform>
            <numerusform>Counted from %n accepted answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>%n request received.</numerusform>
            <numerusform>%n requests received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n entry, as it was written. Head of the log: entry %1, %2</numerusform>
            <numerusform>%n entries, each as it was written. Head of the log: entry %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 received the answer, and asks again for %n item</numerusform>
            <numerusform>%1 received the answer, and asks again for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>%n byte, SHA-256 %1</numerusform>
            <numerusform>%n bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>You chose %n item, and just this one will be sent.</numerusform>
            <numerusform>You chose %n items, and just these will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>%n item asked, %1 will be sent.</numerusform>
            <numerusform>%n items asked, %1 will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>%n more document goes out as well. The form shows it.</numerusform>
            <numerusform>%n more documents go out as well. The form shows each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>%n item asked, and just this one will be sent.</numerusform>
            <numerusform>%n items asked, and just these will be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>at most %n month old</numerusform>
            <numerusform>at most %n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>at most %n day old</numerusform>
            <numerusform>at most %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>%n request deleted permanently.</numerusform>
            <numerusform>%n requests deleted permanently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n request not deleted.</numerusform>
            <numerusform>%n requests not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%n request is due within %1 hours.</numerusform>
            <numerusform>%n requests are due within %1 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>%n request is overdue.</numerusform>
            <numerusform>%n requests are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>%n customer could not be read. %1</numerusform>
            <numerusform>%n customers could not be read. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n request(s) assigned to nobody.</source>
        <translation>
            <numerusform>%n request assigned to nobody.</numerusform>
            <numerusform>%n requests assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>%n request assigned to %1.</numerusform>
            <numerusform>%n requests assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>%n request snoozed until %1.</numerusform>
            <numerusform>%n requests snoozed until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>%n request no longer snoozed.</numerusform>
            <numerusform>%n requests no longer snoozed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>%n request assigned to you.</numerusform>
            <numerusform>%n requests assigned to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n document attached.</numerusform>
            <numerusform>%n documents attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1 with %n request</numerusform>
            <numerusform>%1 with %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1, %2, %n page</numerusform>
            <numerusform>%1, %2, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>Delete %n request permanently?</numerusform>
            <numerusform>Delete %n requests permanently?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>%n more request would be due, but is on legal hold.</numerusform>
            <numerusform>%n more requests would be due, but are on legal hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>%n request to be answered by a date</numerusform>
            <numerusform>%n requests to be answered by a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n request due</numerusform>
            <numerusform>%n requests due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n document: which goes where</numerusform>
            <numerusform>%n documents: which goes where</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Attach %n document</numerusform>
            <numerusform>Attach %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n document left out.</numerusform>
            <numerusform>%n documents left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n request</numerusform>
            <numerusform>%1, %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n certificate trusted from now on.</numerusform>
            <numerusform>%n certificates trusted from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>%n character left.</numerusform>
            <numerusform>%n characters left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n character.</numerusform>
            <numerusform>%n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 of at least %n character.</numerusform>
            <numerusform>%1 of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>%n request received</numerusform>
            <numerusform>%n requests received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>%n more kind of reason came up less often.</numerusform>
            <numerusform>%n more kinds of reasons came up less often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>%n item read.</numerusform>
            <numerusform>%n items read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>%n missing item added.</numerusform>
            <numerusform>%n missing items added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%n problem to solve</numerusform>
            <numerusform>%n problems to solve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsPage</name>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 has asked %n time. Earlier answers are kept here and never sent again automatically.</numerusform>
            <numerusform>%1 has asked %n times. Earlier answers are kept here and never sent again automatically.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
</context>
</TS>
