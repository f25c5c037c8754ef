<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>keine Rückmeldung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>Der Anbieter nimmt vorerst keine Aufrufe mehr an; es wird so lange gewartet, wie er verlangt.</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>Prüft Antworten anhand einer Anfrage, lädt Dokumente hoch, sendet die Antwort einmal und berichtet. Exit-Codes: 0 angenommen (oder fehlerfrei im Probelauf), 1 falscher Aufruf oder unlesbare Datei, 2 ungültig, 3 abgelehnt, 4 teilweise angenommen, 5 nicht gesendet, 6 unbekannt. Die Antwortdatei: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. Eine Antwort benennt ihren Punkt so wie „fields“, mit &quot;pointer&quot; und, falls vorhanden, &quot;party&quot;, &quot;documentType&quot; und &quot;side&quot;, und enthält &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; oder &quot;leaveOut&quot;: true; ein Dokument kann &quot;issued&quot; haben, das Datum darauf.</translation>
    </message>
</context>
<context>
    <name>AnswerInput</name>
    <message>
        <source>--answers is missing.</source>
        <translation>--answers fehlt.</translation>
    </message>
    <message>
        <source> An answers file has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation> Eine Antwortdatei hat &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>Die Anfrage gehört zur Umgebung „%1“, die Antwort geht an „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>„%1“ ist keine Einstellung von %2 in der Form NAME=VALUE.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>Die Einstellung „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>Dafür gibt es mehrere Konten; geben Sie mit --account an, welches gemeint ist.</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>Dieser Anbieter hat keine eigene Adresse; geben Sie sie mit --base-url an.</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>Die Antwortdatei; Dokumentpfade gelten relativ zu ihrem Ordner.</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>Die Umgebung des Anbieters: sandbox (Standard) oder production.</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>Adresse des Anbieters anstelle seiner eigenen. https; http nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>Zugangsdaten von stdin statt aus dem Schlüsselbund lesen: ein JSON-Objekt mit den Zugangsdatenfeldern des Anbieters, bei Bedarf mit Einmalcode, zum Beispiel {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>Das Konto im Schlüsselbund, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>Setzt, was beim Anbieter vermutet wird oder je Konto abweicht, anstelle der Einstellung des Kontos oder des Standards. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>Nur prüfen und zeigen, was gesendet würde; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>Diese Antwort wird gerade gesendet.</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>Diese Runde ist beantwortet.</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>Diese Anfrage ist noch offen.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>Die letzte Antwort ist möglicherweise angekommen. Fragen Sie beim Anbieter nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>Diese Anfrage ist reiner Text. Lesen Sie ihn und wählen Sie dann aus, was angefragt ist.</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Angefragtes auswählen …</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>Diese Antworten wurden bereits gesendet und seitdem nicht geändert.</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>Bereit. Die Antwort geht einmal an den Simulator, sobald Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>Bereit. Die Antwort geht einmal an die Produktion, sobald Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>Bereit. Die Antwort wird einmal gesendet, sobald Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>Alles ist bereit, aber zum Senden fehlt ein Konto bei %1. Ihre Antworten bleiben erhalten, während Sie eines hinzufügen.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>Diese Anfrage ist noch offen. Erneutes Senden hilft nicht.</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>Die Antwort liegt jetzt beim Anbieter.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>Diese Anfrage ist reiner Text. Lesen Sie ihn und haken Sie dann an, was angefragt ist.</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>Runde %1 beantworten</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>%1 verlangt, %2 beantwortet. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>%1 verlangt, %2 beantwortet, %3 ausgelassen. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>%1 hat die Anfrage geändert; das Formular ist jetzt auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>Auch %1 gibt es nicht an. Wählen Sie für jeden Punkt, um wessen Dokument es geht.</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>Die Anfrage ist noch offen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 fragt erneut an: %n Punkt.</numerusform>
            <numerusform>%1 fragt erneut an: %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>%1 nimmt derzeit keine Antwort an. %2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>Die Antwort ist angekommen, wurde aber noch nicht angesehen. %1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>Es wird nichts mehr angefragt. %1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>%1 fragt derzeit nichts an. %2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>Bei %1 nachgefragt: Jetzt ist klar, um wessen Dokumente es geht.</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>Bei %1 nachgefragt: Die Anfrage ist noch offen, die Antwort ist also nicht angekommen. Prüfen und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>Bei %1 nachgefragt. %2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>Bei %1 nachgefragt: Es wird weiterhin angefragt, die Antwort ist also nicht angekommen. Prüfen und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>Bei %1 nachgefragt: Die Antwort ist dort nicht zu sehen. Prüfen Sie sie und senden Sie sie dann erneut. %2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>%1 schreibt inzwischen etwas anderes. Lesen Sie die Nachricht und wählen Sie aus, was angefragt ist.</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>%1 hat den Kunden als „%2“ markiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>%1 fragt erneut. Wählen Sie, was jetzt verlangt ist. Geschrieben wird: „%2“</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>Geben Sie zur Anmeldung bei %1 den sechsstelligen Code ein, den Ihre Authenticator-App gerade anzeigt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Keep everything that is stored in DIR.</source>
        <translation>Alle gespeicherten Daten in DIR ablegen.</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>Die Anbieterbeschreibungen in DIR hinzufügen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Unerwartete Angabe: „%1“.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>„rfi-desk-cli %1 --help“ zeigt die Verwendung.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>listet die bekannten Anbieter auf oder prüft Anbieterbeschreibungen</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>zeigt, was eine Anfrage verlangt</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>prüft Antworten, lädt Dokumente hoch, sendet, berichtet</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>simuliert die Anbieter auf diesem Computer</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>prüft das Protokoll</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>Aufruf: rfi-desk-cli BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Beantwortet Informationsanfragen (RFIs) von Zahlungsanbietern.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>„rfi-desk-cli BEFEHL --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli: Den Befehl „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation> Die Zugangsdaten von %1 sind: %2.</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>In %n Tag fällig</numerusform>
            <numerusform>In %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Seit %n Tag überfällig</numerusform>
            <numerusform>Seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file[ “%1”] is not there.</source>
        <translation>Die Datei[ „%1“] ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>Die Datei[ „%1“] kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>Die Datei[ „%1“] kann nicht geschrieben werden[: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>Prüfen Sie den freien Speicherplatz und Ihre Rechte in diesem Ordner. Die alte Datei ist noch vorhanden.</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>Die Datei[ „%1“] ist zu groß, um hier gelesen zu werden.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>Dies ist keine gewöhnliche Datei auf diesem Computer[: „%1“].</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>Kopieren Sie die Datei auf diesen Computer und wählen Sie die Kopie.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>Korrigieren Sie die genannte Stelle oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Der Text ist nicht in UTF-8 kodiert.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>Der Text enthält ein unvollständiges Zeichen.</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>Exportieren Sie die Datei erneut aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>Ein Name kommt im selben Objekt zweimal vor.</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>Entfernen Sie einen der beiden: Es ist nicht erkennbar, welcher gilt.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>Das JSON ist zu groß, um hier gelesen zu werden.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>Nach dem Ende des JSON folgt weiterer Text.</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>Entfernen Sie alles nach der letzten Klammer.</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>RFI Desk erkennt diese Datei nicht.</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist. Falls es eine Anfrage ist, sendet sie kein bekannter Anbieter in dieser Form: Geben Sie den Anbieter an oder erfassen Sie sie mit „Neue Anfrage“.</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>Ein Anführungszeichen steht an einer unzulässigen Stelle.</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die darin enthaltenen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>Schließen Sie es am Ende der Zelle.</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>Diese Zeile hat nicht so viele Zellen wie die erste[: %3 statt %2].</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>Geben Sie jeder Zeile so viele Zellen wie der ersten.</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>Diese Spalte ist nicht bekannt[: „%2“].</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>Die Spalten heißen pointer, party, documentType, side, status, reason und required. Entfernen Sie andere.</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>Eine Spalte fehlt[: „%2“].</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>Benennen Sie die Spalten in der ersten Zeile.</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>Eine Spalte kommt zweimal vor[: „%2“].</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>Diese Version von RFI Desk kann keine E-Mails lesen.</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>Kopieren Sie den Text der E-Mail und speichern Sie die Anhänge als Dateien.</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>Diese E-Mail kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>Speichern Sie die E-Mail in Ihrem E-Mail-Programm als Datei (EML).</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>Die E-Mail hat zu viele oder verschachtelte Teile.</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>Speichern Sie die benötigten Anhänge als Dateien.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>Der Wert ist von der falschen Art[; erwartet: %2].</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>Geben Sie einen Wert der erwarteten Art ein.</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>Der Wert gehört nicht zu den zulässigen[: %2].</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>Wählen Sie einen der zulässigen Werte.</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>Hier ist nur ein Wert zulässig[: %2].</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>Geben Sie diesen Wert ein.</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>Der Text ist zu kurz[; Mindestlänge: %2].</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>Geben Sie den vollständigen Text ein.</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>Der Text ist zu lang[; Höchstlänge: %2].</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>Der Text hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>Vergleichen Sie ihn mit dem Dokument und dem Hinweis neben dem Feld.</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>Der Text hat nicht das erwartete Format[ (%2)].</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>Geben Sie ihn in diesem Format ein.</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>Die Zahl ist zu klein[; Minimum: %2].</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>Geben Sie eine größere Zahl ein.</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>Die Zahl ist zu groß[; Maximum: %2].</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>Geben Sie eine kleinere Zahl ein.</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>Die Liste hat zu wenige Einträge[; mindestens %2].</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>Die Liste hat zu viele Einträge[; höchstens %2].</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Entfernen Sie, was zu viel ist.</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>Derselbe Eintrag kommt zweimal vor[: %2].</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>Dieser Name ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Prüfen Sie die Schreibweise oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>Das Objekt ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>Genau eine der erwarteten Möglichkeiten muss zutreffen[: %2].</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>Behalten Sie eine davon und entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>Der Wert ist zu komplex, um hier geprüft zu werden.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>Eine Beschreibung darf dieses Schlüsselwort nicht verwenden[: %2].</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>Prüfen Sie die Schreibweise oder entfernen Sie es aus der Beschreibung.</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>Dieses Schlüsselwort kann diesen Wert nicht haben[: %2].</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>Geben Sie dem Schlüsselwort einen zulässigen Wert.</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>Das Ziel des Verweises fehlt in der Beschreibung[: %2].</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>Ergänzen Sie es in der Beschreibung oder korrigieren Sie den Verweis.</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>Es gibt eine weitere Beschreibung dieses Anbieters[: %2].</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>Entfernen Sie eine der beiden oder geben Sie ihr eine eigene ID.</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>Das Dokument ist[ am %2] abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>Bitten Sie den Kunden um das neue.</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>Das Datum[ %2] liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>Vergleichen Sie es mit dem Dokument.</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>Zwei Daten stehen in der falschen Reihenfolge.</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>Vergleichen Sie beide mit dem Dokument.</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>Das Dokument[ vom %2] ist älter, als der Anbieter akzeptiert.</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>Bitten Sie den Kunden um ein neueres.</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>Eine Seite des Dokuments fehlt[: %2].</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>Fügen Sie ein Bild dieser Seite hinzu.</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>Bei einem Bild ist nicht angegeben, welche Seite des Dokuments es zeigt.</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>Wählen Sie für jedes Bild die Seite.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>Das Dokument[ „%2“] ist leer.</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>Speichern Sie es erneut oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>Das Dokument[ „%2“] hat einen Dateityp, der hier nicht akzeptiert wird.</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>Wählen Sie eine Datei eines akzeptierten Typs mit passender Namensendung.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>Das Dokument[ „%2“] ist zu groß[; die Grenze liegt bei %3].</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>Scannen Sie es erneut mit weniger Seiten oder geringerer Auflösung.</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>Das Original des Dokuments[ „%2“] wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>Gesendet wird die zuerst angehängte Fassung; hängen Sie das Dokument erneut an, wenn die neue gesendet werden soll.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>Dies wurde nicht angefragt.</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>Entfernen Sie es aus den Antworten: Der Anbieter weist zurück, was er nicht angefragt hat.</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>In der Beschreibung gibt es keinen Platz für das Angefragte.</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>Lassen Sie es bewusst aus und teilen Sie es dem Anbieter auf anderem Weg mit.</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>Die Anfrage gibt nicht an, um wessen Dokument es geht.</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>Rufen Sie die Anfrage beim Anbieter ab oder wählen Sie die Person selbst.</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>Für das angefragte Dokument kommen mehrere Arten infrage.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>Wählen Sie die Art aus.</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>Der Kundentyp ist nicht klar[: %2].</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>Geben Sie an, ob der Kunde eine Privatperson oder ein Unternehmen ist.</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>Die Kundentypen stimmen nicht überein[: angegeben ist %2, die Anfrage betrifft %3].</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>Prüfen Sie, ob Anfrage und Kunde zusammengehören.</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>Derselbe Punkt ist zweimal beantwortet.</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>Behalten Sie eine der Antworten.</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>Dies ist keine ID, wie sie der Anbieter vergibt[ (%2: „%3“)].</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>Kopieren Sie die ID erneut beim Anbieter.</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>Es gibt keine Beschreibung dieses Anbieters[: %2].</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>Prüfen Sie die ID des Anbieters oder fügen Sie seine Beschreibung hinzu.</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>Der Anbieter hat keine solche Umgebung[: %2].</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>Wählen Sie eine seiner Umgebungen.</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>Dies wurde angefragt, würde aber nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>Es wurde nichts gesendet. Die Beschreibung des Anbieters ist fehlerhaft: Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>Dies wurde nicht angefragt, würde aber gesendet.</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>Der Anbieter fragt inzwischen etwas anderes an.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>Es wurde nichts gesendet. Sehen Sie sich die neue Anfrage an; noch passende Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>Der Anbieter nimmt keine Antwort an, solange der Kunde in diesem Status ist[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>Es wurde nichts gesendet. Rufen Sie die Anfrage erneut ab; vielleicht ist sie schon erledigt.</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>Etwas nicht Angefragtes würde sich ändern[: %2].</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>Der Anbieter verlangt dies, hat es aber weder angefragt noch mitgeliefert[: %2].</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>Die Antwort wird ohne diese Angabe gesendet. Wird sie zurückgewiesen, bitten Sie den Anbieter, die Angabe anzufragen.</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>Meldung des Anbieters[: „%2“].</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>Korrigieren Sie, was der Anbieter nennt.</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>Diese Adresse ist nicht zulässig[: %1].</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>Verwenden Sie https ohne Benutzernamen; http ist nur auf diesem Computer möglich.</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>Die Adresse[ %1] wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>Keine Verbindung zum Anbieter[ unter %1].</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>Der Port ist belegt oder nicht zulässig[: %1].</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>Wählen Sie einen anderen Port oder überlassen Sie die Wahl dem Programm.</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>Die Verbindung[ zu %1] ist nicht sicher[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und wenden Sie sich dann an Ihre Netzwerkverwaltung.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>Der Proxy lässt die Verbindung[ zu %1] nicht zu.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>Der Anbieter[ unter %1] hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>Die Verbindung[ zu %1] ging verloren, bevor die Rückmeldung kam.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>Rufen Sie die Anfrage beim Anbieter ab, bevor Sie erneut etwas senden.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Beginnen Sie erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>Der Anbieter verweist auf eine andere Adresse[: %1]. Dem Verweis wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>Die Rückmeldung[ von %1] ist zu groß, um hier gelesen zu werden.</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>Prüfen Sie, ob die Adresse zum Anbieter gehört.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>Die Rückmeldung[ von %1] ist auf eine Weise komprimiert, die nicht angefordert wurde.</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>Prüfen Sie, ob ein Proxy die Daten des Anbieters verändert.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>Die Rückmeldung[ von %1] entspricht nicht dem, was der Anbieter sendet[ (Code %2)].</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>Möglicherweise hat dieses Netzwerk anstelle des Anbieters geantwortet: Prüfen Sie, ob Sie dort angemeldet sind.</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>Die Rückmeldung betrifft einen anderen Kunden.</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>Melden Sie dies dem Anbieter und senden Sie nicht erneut.</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>Der Anbieter kennt diesen Kunden nicht.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>Prüfen Sie die ID des Kunden und ob das Konto zur richtigen Umgebung gehört.</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>Der Anbieter hat den Aufruf zurückgewiesen[, Code %2].</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>Lesen Sie die Meldung des Anbieters und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>Warten Sie und senden Sie dann erneut. Es wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>Die Netzwerkbibliothek hat denselben Aufruf mehrmals gesendet.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>Rufen Sie die Anfrage beim Anbieter ab, bevor Sie fortfahren, und melden Sie dies.</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>Für dieses Konto gibt es keine Zugangsdaten[: %1].</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>Fügen Sie das Konto hinzu oder geben Sie die Zugangsdaten an.</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>Dieses Konto gibt es nicht[: %1].</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>Wählen Sie eines der eingerichteten Konten.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>Der Anbieter hat die Anmeldung zurückgewiesen[, Code %2].</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>Prüfen Sie die Zugangsdaten und ob sie zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>Der Anbieter verlangt zur Anmeldung einen Einmalcode.</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App gerade anzeigt.</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>Der Anbieter hat den Einmalcode nicht angenommen.</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>Warten Sie auf den nächsten Code und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers richtig und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>Starten Sie ihn und versuchen Sie es erneut oder arbeiten Sie ohne ihn weiter: Die Zugangsdaten werden dann bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>Der Schlüsselbund ist gesperrt oder ein anderer als zuvor.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut. Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>Der Schlüsselbund hat RFI Desk den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>Suchen Sie hinter anderen Fenstern nach einer Rückfrage des Schlüsselbunds und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für dieses Konto.</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>Geben Sie die Zugangsdaten des Kontos erneut ein.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>Der Schlüsselbund kann diesen Wert nicht speichern.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>Prüfen Sie, ob er vollständig und ohne Zusätze kopiert wurde.</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>Der Schlüsselbund hat etwas anderes zurückgegeben, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>Geben Sie die Zugangsdaten erneut ein; wenn das nicht hilft, prüfen Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>Ein anderes RFI Desk verwendet diese Anfragen[ auf %2].</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Arbeiten Sie in jenem Fenster weiter oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>Der Speicher der Anfragen kann nicht geöffnet werden[: %2].</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>Der Speicher der Anfragen ist beschädigt[: %2].</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>Die beschädigte Kopie bleibt erhalten. Öffnen Sie die letzte intakte Sicherung, um fortzufahren.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>Installieren Sie die neuere Version. Der Speicher wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>Nicht gespeichert[: %2].</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>Ihre Eingaben sind noch da; das Speichern wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>Schaffen Sie Platz. Ihre Eingaben sind noch da; das Speichern wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>Nicht gespeichert: Der Speicher ist nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>Stellen Sie den Datenträger oder Ordner wieder bereit. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>Der Speicher ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>Solange sein Ordner nicht beschreibbar ist, kann nichts beantwortet werden.</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>Der Schlüssel des Speichers ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>Verwenden Sie den Wiederherstellungsschlüssel. Der Speicher ist unverändert.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>Dieser Schlüssel öffnet den Speicher nicht.</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>Verwenden Sie den Schlüssel genau dieses Speichers. Der Speicher ist unverändert.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>Dies ist nicht die Passphrase des Speichers.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>Prüfen Sie Großschreibung und Tastatursprache und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>Dies ist kein Wiederherstellungsschlüssel oder ein Zeichen darin ist falsch.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Ausdruck oder der Datei.</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>Ein Datensatz des Speichers kann nicht gelesen werden[: %1].</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>Die anderen sind verwendbar. Vielleicht ist er noch in einer Sicherung enthalten.</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>Der Speicher konnte nicht gesichert werden[: %2].</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>Das Protokoll kann nicht geschrieben werden[: %2], daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>Schaffen Sie Platz oder reparieren Sie den Speicher und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>Es gibt[ in „%1“] kein Protokoll.</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>Geben Sie mit --data-dir den Ordner des Speichers an.</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>Ein Eintrag des Protokolls wurde verändert[: Nummer %1].</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>Ab diesem Eintrag beweist das Protokoll nichts mehr. Vergleichen Sie es mit einer älteren Sicherung.</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>Ein Eintrag des Protokolls fehlt[: Nummer %1].</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>Einträge wurden entfernt oder umgestellt. Vergleichen Sie das Protokoll mit einer älteren Sicherung.</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>Das Protokoll reicht nicht bis zum notierten Endstand[ (Eintrag %1)].</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>Sein Ende wurde abgeschnitten oder ersetzt. Vergleichen Sie es mit einer älteren Sicherung.</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>Der Schlüssel des Protokolls ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>Die Kette lässt sich ohne ihn prüfen, die Siegel nicht.</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>Das Archiv[ „%1“] kann nicht geschrieben werden[: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz und Ihre Rechte in diesem Ordner.</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>Diese neue Person wurde bereits an den Anbieter gesendet. Mit geänderten Antworten würde sie doppelt angelegt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>Es wurde nichts gesendet. Stellen Sie die früheren Antworten wieder her, oder erfassen Sie die Änderungen unter der ID, die der Anbieter der Person gegeben hat.</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>Der Speicher wurde von einem neueren RFI Desk geschrieben[ (Format %2, dieses kennt %3)].</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>Er wurde nicht verändert. Prüfen Sie Ordner und Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>Andere Benutzer haben Zugriff auf den Ordner[ „%1“] des Speichers[: %2].</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>Es wurde nichts geöffnet oder geschrieben. Beschränken Sie den Zugriff auf sich (Modus 0700), um fortzufahren.</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Es wurde nichts verändert, und es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>Der Anbieter nimmt vorerst keine Aufrufe mehr an[; Wartezeit in Sekunden: %2].</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>Die Uhr dieses Computers geht falsch[; Abweichung in Minuten: %2].</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>Die Datei mit den Regeln Ihrer Organisation kann von anderen geändert werden[: „%1“].</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>Wenden Sie sich an Ihre Systemverwaltung: Die Datei und ihr Ordner müssen dem Administratorkonto gehören, und niemand sonst darf darin schreiben.</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>Die Regeln Ihrer Organisation können nicht gelesen werden[: „%1“].</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>Nichts verlässt diesen Computer, bis Ihre Systemverwaltung sie berichtigt hat.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>Ihre Organisation erlaubt dies nicht[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>Es wurde nichts gesendet. Fragen Sie Ihre Systemverwaltung, ob es erlaubt werden soll.</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>Die Liste neuer Versionen ist nicht vom Herausgeber signiert.</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>Sie wurde nicht gelesen. Wenn das so bleibt, melden Sie es.</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>Die Liste neuer Versionen ist älter als eine früher gesehene.</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>Einträge im Paket</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Endstand des Protokolls</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>Hash des Endstands</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  So prüfen Sie dieses Paket</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>Dafür brauchen Sie RFI Desk nicht. Im Ordner des Pakets, auf einem beliebigen Computer:</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>Der erste Befehl vergleicht jede Datei mit ihrem Hash, der zweite tut dies ebenfalls und berechnet jeden Eintrag des Protokolls neu. Vergleichen Sie den Hash des Endstands mit einer damals an anderer Stelle gemachten Notiz: Stimmen sie überein, hat niemand einen früheren Eintrag verändert, entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  Das Protokoll</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>Jeder Eintrag ist durch den Hash an den vorherigen gebunden; keiner lässt sich spurlos verändern, entfernen oder verschieben. Die Einträge dieses Falls:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>Der zweite findet auch alles, was gesendet wurde und hier fehlt, und alles, was nicht mit dem Protokoll übereinstimmt.</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>Das Protokoll enthält keinen Eintrag zu diesem Fall.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>Beantwortet über</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exportiert von</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exportiert am</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>Exportiert mit</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Bewusst ausgelassen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>Keine Antwort (nicht erforderlich)</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[Dokument %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  Was angefragt und was beantwortet wurde</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>Im Wortlaut des Anbieters: %1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Es wurde nichts angefragt.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  Dokumente</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>Es wurde kein Dokument angehängt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256, Ort</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1, Dokumente darin mit Namen</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Rückmeldung</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, reply %2</source>
        <translation>%1, Rückmeldung %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>SHA-256 der gesendeten Bytes, Ort</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>Hinter dem Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  Was gesendet wurde und was zurückkam</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Versuch %1 von %2: %3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>Nachweis zu Fall %1</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>Fall %1, Protokolleintrag %2, %3…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>NACHWEIS</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>Antwort auf eine Informationsanfrage (RFI)</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1, angefragt von %2</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>Runde %1, bis %2</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>Jetzt angehängt</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>Alle Dokumente, die jetzt angehängt sind oder jemals gesendet wurden, so wie sie beim Anhängen waren. Das Paket enthält sie Byte für Byte.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1, Inhalt nicht in diesem Paket. SHA-256: %2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>Vorab gesendetes Dokument</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>Aufruf und Bezeichnung des Dokuments beim Anbieter</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>Dokumente darin</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>SHA-256 der Rückmeldung, Ort</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>Die Antwort selbst hat diesen Computer nicht verlassen.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>Grund der Anfrage: „%1“</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>Angefragt, weil die Angabe fehlte.</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>Angefragt, weil die Gültigkeit abgelaufen war.</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>Angefragt, weil die Angabe ungültig war.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>In der Anfrage angegeben.</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>Grund der Anfrage: „%1“.</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>%1 fragt dies an.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Datum fehlt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source> (the request does not say whose)</source>
        <translation> (die Anfrage gibt nicht an, wessen)</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation> (nicht erforderlich)</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>Zeigt, was eine Anfrage verlangt. Es wird nichts gesendet und nichts beim Anbieter abgerufen.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation> Geben Sie ihn mit --type an.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>Dateien auswählen: %1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>Was angefragt ist</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>Ein Abschnitt je Dokument oder Gruppe, jeweils unter der Person, zu der er gehört. Hier steht nichts, was der Anbieter nicht angefragt hat.</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>Ein Feld und sein Grund</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>Legen Sie hier eine Datei ab oder wählen Sie eine aus. Sie sehen sofort, ob der Anbieter sie akzeptiert. In der Übung werden Beispieldokumente angeboten.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>Antwort, Prüfung, Ergebnisse</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>Die Prüfung sieht alles noch einmal durch. Was fehlt oder nicht passt, wird dort aufgelistet, und jede Zeile führt Sie dorthin. Wenn alles stimmt, sehen Sie genau, was diesen Computer verlassen wird.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>Diese Schaltfläche zeigt immer den nächsten Schritt. In der Prüfung sendet sie die Antwort, und zwar einmal. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>Hier sehen Sie, wie der Anbieter auf die Antwort reagiert hat, für jedes Feld und jeden Zahlungsanbieter dahinter.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Jetzt sind Sie dran</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>Beantworten Sie jetzt diese Anfrage. F1 öffnet die Hilfe zu dem, was Sie gerade tun, und der Rundgang steht im Menü.</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>Wenn der Anbieter einen Grund nennt, steht er im Wortlaut über dem Feld. Das kleine Symbol oder Umschalt+F1 zeigt, woher das Feld stammt. Ihre Eingaben werden automatisch gespeichert.</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>Die dringendste steht oben in der Liste. Jede Zeile zeigt, um wen es geht, wer anfragt, wann die Antwort fällig ist und wie viel davon erledigt ist.</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>Wartet auf Anbieter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Sonstige Gründe</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Anfragen, die am letzten Tag eingegangen sind, ab dem %1.</numerusform>
            <numerusform>Anfragen, die in den letzten %n Tagen eingegangen sind, ab dem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>Eingegangene Anfragen nach Monat</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>Eingegangene Anfragen nach Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n oder mehr Runden</numerusform>
            <numerusform>%n oder mehr Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>Ermittelt aus %n angenommenen Antwort.</numerusform>
            <numerusform>Ermittelt aus %n angenommenen Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>%n Anfrage bisher ohne angenommene Antwort.</numerusform>
            <numerusform>%n Anfragen bisher ohne angenommene Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>%n Anfrage ohne Antwort aus RFI Desk erledigt.</numerusform>
            <numerusform>%n Anfragen ohne Antwort aus RFI Desk erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Eingegangene Anfragen</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>Eingegangene Anfragen: %1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Angenommene Antworten</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>Zeit, bis die Hälfte angenommen war</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>Zeit, bis neun von zehn angenommen waren</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>Bisher ohne angenommene Antwort</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>Ohne Antwort aus RFI Desk erledigt</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>Runden im Durchschnitt</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>Anfragen mit %1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Grund der Anfrage: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n bald fällig</numerusform>
            <numerusform>%n bald fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n Anfrage fällig</numerusform>
            <numerusform>%n Anfragen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>Es werden nur Übungsanfragen gezählt.</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>Es werden nur Anfragen in der Sandbox gezählt.</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>Es werden nur Anfragen in der Produktion gezählt.</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>Es werden nur Anfragen in „%1“ gezählt.</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>%n Anfrage eingegangen.</numerusform>
            <numerusform>%n Anfragen eingegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>Zeit, bis die Hälfte der Antworten angenommen war: %1; bis neun von zehn angenommen waren: %2.</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>Runden im Durchschnitt: %1.</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Runden je Anfrage</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Gründe der Anfragen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>In diesem Monat ist nichts fällig.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>Fristen, %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Fristen</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>Beantwortete Punkte</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>Angefragte Punkte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log started</source>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>Beim Anbieter angemeldet</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Fall zugewiesen</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>Fall zurückgestellt</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>Zurückstellung des Falls beendet</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Löschsperre aufgehoben</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>Fall gelöscht</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Dokument angehängt</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>Senden begonnen</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Senden beendet</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>Mehr als einmal gesendet</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>Status abgerufen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>Endstand des Protokolls notiert</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>Schlüssel angezeigt oder gespeichert</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>Sicherung geöffnet</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>Beschädigung gefunden</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>Zertifikat hinzugefügt</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>to oneself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>Liste der Anfragen</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>Tabelle der Ergebnisse</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>Anfragedatei</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>Nachweis ohne Passwort</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>Nachweis mit Passwort</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>Jahre der Aufbewahrung</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>teilweise angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>Fall als erledigt markiert</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Fall wieder geöffnet</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>der Schlüssel der hier aufbewahrten Daten</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>der alte Schlüssel wurde verworfen</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>mitgesendetes Dokument</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>Die Siegel wurden NICHT geprüft: %1 Die Passphrase oder der Wiederherstellungsschlüssel des Speichers öffnet sie, siehe --key-stdin. Ohne sie fallen neu geschriebene Einträge nur mit einem an anderer Stelle notierten Endstand auf, siehe --head.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n Eintrag, wie er geschrieben wurde. Endstand des Protokolls: Eintrag %1, %2</numerusform>
            <numerusform>%n Einträge, alle wie sie geschrieben wurden. Endstand des Protokolls: Eintrag %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>Bis Eintrag %1 geschrieben. „log verify --log“ prüft die Datei.</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>„log verify“ prüft, ob jemand einen Eintrag des Protokolls verändert, entfernt oder hinzugefügt hat, und nennt den ersten betroffenen. Exit-Codes: 0 wie geschrieben, 1 verändert oder unlesbar. „log head“ gibt den Endstand des Protokolls aus, der an anderer Stelle aufbewahrt werden sollte: Damit erkennt „verify“ abgeschnittene Einträge. „log export“ schreibt die Einträge als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>verify: Das Protokoll muss den Endstand in FILE enthalten. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>verify: das exportierte Protokoll in FILE statt des gespeicherten prüfen.</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>verify: Passphrase oder Wiederherstellungsschlüssel des Speichers von stdin lesen, um die Siegel zu prüfen; sonst wird der Schlüsselbund gefragt.</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>verify: ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>Möglich sind „log verify“, „log head [FILE]“ oder „log export FILE“.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>Dort nicht in Verwendung, hier öffnen</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>RFI Desk kann hier nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>Sie enthält kein Zertifikat. Exportieren Sie es als PEM (Base-64) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>Ein Zertifikat darin ist beschädigt. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>Sie enthält einen privaten Schlüssel, der seinen Ort nicht verlassen sollte. Wählen Sie die Datei, die nur das Zertifikat enthält.</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>Ein Zertifikat darin gehört zu keiner Zertifizierungsstelle. Wählen Sie das Zertifikat der Stelle, die es signiert hat.</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>Ein Zertifikat darin ist abgelaufen. Bitten Sie Ihre Systemverwaltung um ein neues.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Ausgestellt von %1.</translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing is ticked for this yet:</source>
        <translation>Hierfür ist noch nichts angehakt:</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>Für %1 ist noch nichts angehakt:</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>Nichts angehakt für: „%1“</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>Nichts angehakt für %1 in: „%2“</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>Nichts weiter zu senden für: „%1“</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Beantwortet Informationsanfragen (RFIs) von Zahlungsanbietern.</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>Mit Übungsanfragen und dem eingebauten Simulator starten; ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>Den Hauptablauf ohne Benutzer durchlaufen, die Ergebnisse ausgeben und beenden.</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>Mit --tour: Bilder des Fensters in ORDNER speichern.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>Alle gespeicherten Daten in ORDNER ablegen.</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>Die Anbieterbeschreibungen in ORDNER hinzufügen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>Zu öffnende Anfragedateien oder Nutzdaten eines Anbieters.</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>--shots erfordert --tour.</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>Wie von %1 angefragt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>In the words of the description, in English</source>
        <translation>Im Wortlaut der Beschreibung, auf Englisch</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>So wird es gesendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>Zulässige Antworten</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Geprüft wird auf</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>Die Beschreibung nennt dafür keine Seite.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>%1 hat die Antwort teilweise angenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>%1 hat die Antwort angenommen</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Teilweise angenommen</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>%1 hat die Antwort nicht angenommen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>Von der Antwort wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>Die Antwort wurde gesendet; ob sie angekommen ist, ist unbekannt</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>Die Antwort passt nicht zur Anfrage</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>Dies war ein Probelauf</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>Lesen Sie unten die Meldungen. Nennen sie ein Problem in der Antwort, ändern Sie die Antwort. Wenn nicht, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>Erneutes Senden hilft nicht. Fragen Sie %1, was zu tun ist. Sobald das geklärt ist, markieren Sie diese Anfrage als erledigt.</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>%1 hat die Antwort gespeichert, aber %2 hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>%1 hat die Antwort gespeichert, aber kein Zahlungsanbieter hat sie angenommen</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>%1 hat die Antwort angenommen. Von %2 Zahlungsanbietern dahinter: %3&#xa0;angenommen[, %4&#xa0;nicht angenommen][, %5&#xa0;unbekannt]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>Es ist unbekannt, ob die Antwort %1 vorliegt. Fragen Sie bei %2 nach, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 hat die Antwort erhalten und fragt %n Punkt erneut an</numerusform>
            <numerusform>%1 hat die Antwort erhalten und fragt %n Punkte erneut an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>%1 hat die Antwort erhalten und fragt erneut</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>Ändern Sie, was genannt ist, und senden Sie die Antwort dann noch einmal.</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>Gespeichert, nicht angenommen</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>Der Anbieter hat die Antwort angenommen.</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>Ein Teil der Antwort wurde angenommen, ein anderer nicht.</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>Der Anbieter hat die Antwort abgelehnt.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>Die Antwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>Die Antwort wurde gesendet; ob der Anbieter sie angenommen hat, ist unbekannt.</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>Die Antworten können so nicht gesendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>Dies würde gesendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>Bis der Anbieter sie angesehen hat, ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>Korrigieren Sie, was der Anbieter nennt, und senden Sie die Antwort erneut.</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>Beheben Sie die Ursache und senden Sie die Antwort erneut. Erneutes Senden ist unbedenklich.</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>Senden Sie noch nicht erneut. Rufen Sie zuerst die Anfrage beim Anbieter ab: Was er weiterhin anfragt, ist nicht angekommen.</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>Beheben Sie das Genannte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>Vergleichen Sie es mit der Anfrage. Wenn es stimmt, senden Sie es.</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>Lesen Sie, was nicht angenommen wurde und warum. Wird ein Problem in der Antwort genannt, ändern Sie die Antwort. Wenn nicht, versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1, owner %2 %</source>
        <translation>%1, Anteil %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Bewusst ausgelassen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1 (vom %2; das Datum wird nicht gesendet)</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Geben Sie ein Datum ein.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine Möglichkeit.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine Möglichkeit.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Wählen Sie Ja oder Nein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>Fügen Sie ein Dokument hinzu.</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>Geben Sie das Angefragte ein.</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>„%1“ wurde nicht angefragt. Entfernen Sie es aus den Antworten.</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>„%1“ wurde ohne die in der Antwort genannte Partei, Dokumentart oder Seite angefragt. Benennen Sie es wie in der Anfrage.</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>„%1“ wurde mit %2 angefragt: Geben Sie dies in der Antwort an.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>„%1“ hat eine Antwort der falschen Art.</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>„%1“ lässt diese Antwort nicht zu. Wählen Sie eine der zulässigen[: %2].</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>„%1“ lässt nur eine Antwort zu[: %2].</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>„%1“ ist leer. Geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>„%1“ ist zu kurz[; Mindestlänge: %2]. Geben Sie es vollständig ein.</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>„%1“ ist zu lang[; Höchstlänge: %2]. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>„%1“ ist nicht so geschrieben, wie es der Anbieter verlangt. Vergleichen Sie es mit dem Dokument.</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>„%1“ ist zu klein[; Minimum: %2].</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>„%1“ ist zu groß[; Maximum: %2].</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>„%1“ hat zu wenige Einträge[; mindestens %2]. Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>„%1“ hat zu viele Einträge[; höchstens %2]. Entfernen Sie, was zu viel ist.</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>„%1“ enthält denselben Eintrag zweimal. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>„%1“ ist zu komplex, um hier geprüft zu werden. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>„%1“ ist zweimal beantwortet. Behalten Sie eine der Antworten.</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>Für „%1“ gibt es in einer Antwort keinen Platz. Lassen Sie es bewusst aus und teilen Sie es dem Anbieter auf anderem Weg mit.</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>Für „%1“ kommen mehrere Arten infrage. Wählen Sie die Art aus.</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>„%1“ wurde angefragt, würde aber nicht gesendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>„%1“ wurde nicht angefragt, würde aber gesendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>%2 liegt in der Zukunft. Vergleichen Sie das Datum mit dem Dokument.</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>„%1“ (%3) muss nach „%4“ (%2) liegen.</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>Geben Sie für jedes Bild an, welche Seite des Dokuments es zeigt.</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>„%2“ ist nicht vorhanden. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>„%2“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>„%2“ ist leer. Speichern Sie die Datei erneut oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>„%2“ ist zu groß[: %4, die Grenze liegt bei %3]. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>Das Original von „%2“ wurde seit dem Anhängen geändert. Hängen Sie es erneut an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>„%1“ muss ein Land sein. Wählen Sie es aus der Liste oder geben Sie den Code nach ISO 3166 Alpha-2 ein, zum Beispiel PT.</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>„%1“ muss ein Land sein. Wählen Sie es aus der Liste oder geben Sie den Code nach ISO 3166 Alpha-3 ein, zum Beispiel PRT.</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>„%1“ muss eine E-Mail-Adresse sein, zum Beispiel name@example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>„%1“ muss eine vollständige Webadresse sein, zum Beispiel https://example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>„%1“ muss eine Telefonnummer mit Landesvorwahl sein, zum Beispiel +4930123456.</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>„%1“ hat nicht das erwartete Format[ (%2)]. Vergleichen Sie es mit dem Dokument.</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>Dieses Dokument ist am %2 abgelaufen. Geben Sie das Datum des neuen ein.</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>Dieses Dokument ist vom %2[; der Anbieter akzeptiert keine von vor dem %3]. Fügen Sie ein neueres hinzu.</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>Eine Seite des Dokuments fehlt: %2. Fügen Sie ein Bild davon hinzu.</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>„%2“ ist keine gewöhnliche Datei auf diesem Computer. Kopieren Sie sie hierher und wählen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>„%2“ kann nicht angehängt werden. Typ des Inhalts: %3. Wählen Sie eine Datei eines dieser Typen mit passender Namensendung: %4.</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>Die aufbewahrte Kopie von „%2“ kann nicht mehr gelesen werden. Hängen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>„%3“ muss ein eindeutiges Datum sein. Schreiben Sie den Monat als Wort oder das Jahr zuerst.</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>„%1“ muss ein gültiges Datum mit Tag, Monat und Jahr sein.</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>Jedes Konto hat eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Verbindet sich nur mit %1.</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>Unerprobt</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Eingebaut.</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>Von Ihnen hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Verwendung</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>Nichts aus dieser Beschreibung wird verwendet. Korrigieren Sie sie und starten Sie dann das Programm neu.</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>Unerprobt: Dies beruht auf öffentlichen Angaben und wurde noch nie mit %1 selbst verwendet. Probieren Sie es zuerst dort aus, wo nichts auf dem Spiel steht.</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>unerprobt</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>„check“ benötigt die zu prüfenden Dateien.</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>Listet die verwendeten Anbieterbeschreibungen und ihre Herkunft auf. Mit „check“ werden Beschreibungen geprüft: eine Zeile je Fehler, Exit-Code 0 oder 1.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>Die zu prüfenden Beschreibungen.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Unerwartete Angabe: „%1“.</translation>
    </message>
</context>
<context>
    <name>PspResults</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>Die Antwort wurde weitergeleitet. Es liegt noch keine Rückmeldung vor.</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>Hat die Antwort angenommen.</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>Hat die Antwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>Erneutes Senden hilft nicht. Fragen Sie %1, wie %2 Aktualisierungen annimmt.</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>Es war unbekannt, ob die Antwort dort vorlag.</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>Hat die Antwort nicht angenommen. Lesen Sie die Meldung. Nennt sie ein Problem in der Antwort, ändern Sie die Antwort. Wenn nicht, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>Es ist unbekannt, ob die Antwort dort vorliegt. Fragen Sie bei %1 nach, bevor Sie erneut senden.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>Dieser Sendevorgang wird NICHT im Protokoll des Speichers auf diesem Computer festgehalten: %1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>Wie der Sendevorgang ausging, ist nicht im Protokoll festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>Die Anfrage: eine Anfragedatei oder Nutzdaten des Anbieters.</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>Die ID des Anbieters, wenn die Anfrage sie nicht angibt.</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>Der Kundentyp, wenn die Anfrage ihn nicht angibt.</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>--rfi fehlt.</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation> Eine Anfragedatei hat &quot;format&quot;: &quot;rfi-desk/request@1&quot;; alles andere muss dem entsprechen, was ein bekannter Anbieter sendet.</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n Partei</numerusform>
            <numerusform>%n Parteien</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>Senden fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Angefragt am %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>nicht alles angenommen</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>Nichts wartet auf einen Anbieter</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>Eine Antwort bleibt hier, bis jemand beim Anbieter sie angesehen hat.</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Kein Ergebnis ist unbekannt</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>Eine Antwort kommt hierher, wenn die Verbindung beim Senden abbricht.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>Noch ist nichts beantwortet</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>Eine Anfrage kommt hierher, wenn der Anbieter nichts mehr verlangt.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>Eine Anfrage, die Sie zurückstellen, bleibt hier, bis ihr Tag kommt.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>Eine offene Anfrage kommt hierher, wenn ihre Frist vorbei ist.</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>Nichts ist bald fällig</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>Eine offene Anfrage kommt eine Woche vor ihrer Frist hierher.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Ihnen ist nichts zugewiesen</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>Anfragen, die Sie übernehmen oder bekommen, stehen hier.</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>Zurzeit gibt es keine solche Anfrage</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>Andere können in einer anderen Ansicht stehen.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>Partei %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>Dies war Runde %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachfragen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>Was %1 zu einzelnen Punkten meldet</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 meldet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Nachweis exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Als erledigt markieren&#xa0;…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>Diese Anfrage ist erledigt.</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>Beim Anbieter nachfragen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Meldung dazu</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Punkt für Punkt</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Angefragtes auswählen …</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>Bewusst ausgelassen: %1. %2 fragt dies nicht mehr an.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>Bitte um Prüfung</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>Antworten für %1[, mit %2]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>Antworten[, mit %1]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>Aufruf und Antwort</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>Bewusst ausgelassen: %1. %2 hat dies nicht aus RFI Desk erhalten. Teilen Sie es daher per E-Mail oder im Dashboard des Anbieters mit.</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>SHA-256 der ganzen Nachricht</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>Grund der Anfrage</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Bewusst ausgelassen</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>Genau das Angefragte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Seit Runde %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht angefragt</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>Nicht das Angefragte</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>Bewusst ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>Nicht beantwortet, weil optional: %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>SHA-256 von %1 kopieren</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>%1 im Formular zeigen</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Für %1, %2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>Dieser Aufruf hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>Der Rest des Inhalts wird kurz vor dem Senden vom Anbieter gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>%n Byte, SHA-256 %1</numerusform>
            <numerusform>%n Bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>Was für %1 angefragt wurde und was gesendet wird</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>Würde fehlen</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Würde gesendet</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>Was angefragt wurde und was gesendet würde, soweit es abweicht</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>Was angefragt wurde und was gesendet wird</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>Was angefragt wurde und wie es gesendet wird</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Wird gesendet als</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>Antworten für %1, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>Angefragte Punkte: %1. Punkte, die gesendet würden: %2. Das stimmt nicht überein, daher kann nichts gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>%n Punkt angefragt, davon %1 zu senden.</numerusform>
            <numerusform>%n Punkte angefragt, davon %1 zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>Wird als Formular mit einer Datei gesendet; dies sind seine Felder.</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>&lt;file:…&gt; steht für die Adresse oder ID, die das Dokument beim Hochladen erhält.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>%n weiteres Dokument wird ebenfalls gesendet. Das Formular zeigt es.</numerusform>
            <numerusform>%n weitere Dokumente werden ebenfalls gesendet. Das Formular zeigt jedes davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>Genau das, was gesendet wird, Aufruf für Aufruf</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>Unverändert an %1 zurückgesendet</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>%1 erwartet den ganzen Datensatz zurück. Nicht Angefragtes wird unmittelbar vor dem Senden abgerufen und unverändert zurückgesendet.</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>%1 erwartet den ganzen Datensatz zurück. Dies wurde nicht angefragt und wird genau so zurückgesendet, wie %1 es geliefert hat; unmittelbar vor dem Senden wird es noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>Zuvor zurückgewiesen</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>Dies ist das Dokument, das in der vorigen Runde zurückgewiesen wurde: %1. Hängen Sie ein anderes an, es sei denn, der Anbieter hat genau dieses erneut angefragt.</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>Genau das, was Sie ausgewählt haben</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>Sie haben %n Punkt ausgewählt, und nur dieser wird gesendet.</numerusform>
            <numerusform>Sie haben %n Punkte ausgewählt, und nur diese werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>Der Anbieter will seinen ganzen Datensatz zurück: Was er schon hat und nicht erfragt, geht unverändert an ihn zurück.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>Es werden nur aktuelle Dokumente angenommen, und für Folgendes wurde kein Datum eingegeben: %1. Geben Sie das Datum auf dem Dokument ein oder prüfen Sie das Alter selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>%n Punkt angefragt, und genau dieser wird gesendet.</numerusform>
            <numerusform>%n Punkte angefragt, und genau diese werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>In der Anfrage angegeben</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>Nicht in der Liste des Anbieters und wird so gesendet, wie es dasteht: %1.</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>Wird gesendet, Datum nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>Nur das Angefragte, ohne das von Ihnen Ausgelassene</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>Teilen Sie %1 das Ausgelassene auf anderem Weg mit, etwa per E-Mail oder im Dashboard des Anbieters.</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>Zu jedem Dokument gehört seine Art, wie die Anfrage sie nennt: %1.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut angefragt</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>Nicht erneut angefragt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Zuvor: %1, %2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht angefragt</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Grund der Anfrage: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Zuvor: %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>angefragt am %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>beendet am %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>Es akzeptiert diese Zugangsdaten (%1): %2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>Simuliert die Anbieter auf 127.0.0.1 mit Übungskunden, bis das Programm beendet wird. Gibt eine Zeile aus, sobald es bereit ist, und meldet auf stderr, welche Zugangsdaten es akzeptiert.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>Der Port, auf dem Verbindungen angenommen werden; 0 (Standard) wählt einen freien.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port erfordert eine Zahl von 0 bis 65535.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SettingControls</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Nach %n Sekunde</numerusform>
            <numerusform>Nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>Die Wahl des Systems wird beim Programmstart abgefragt.</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>Design Aussehen Farbschema hell dunkel Nacht hoher Kontrast</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>Größe der gesamten Schrift im Vergleich zu anderen Programmen.</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>Schrift Schriftgröße Zoom größer kleiner Skalierung</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>Ohne Bewegung blinkt die Einfügemarke nicht, und Gleiteffekte entfallen.</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>Animation blinken Cursor reduziert Barrierefreiheit</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>Bei Abwesenheit sperren</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>Leerlauf untätig Minuten Bildschirm Sicherheit Zeitlimit</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>Auch wenn der Bildschirm gesperrt wird oder der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>Bereitschaft Standby Energiesparen abwesend Sicherheit</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>Was hier kopiert wurde, wird wieder aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>Zwischenablage einfügen kopieren Datenschutz Sekunden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>An Fristen erinnern</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>Nennt nur, wie viele Anfragen bald fällig oder überfällig sind, nicht, um wen es geht.</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>Erinnerung Hinweis Benachrichtigung überfällig fällig Glocke</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Erste Erinnerung</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>Erinnerung Stunden Tage vorher Vorlauf fällig</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>Fragt bei den Anbietern aller Konten neue und geänderte Anfragen ab.</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>Intervall Hintergrund abrufen aktualisieren automatisch</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Wenn Sie Tastatur und Maus so lange nicht benutzen, werden Ihre Anfragen gespeichert und geschlossen, bis jemand sie entsperrt. Zum Entsperren ist kein Passwort nötig, solange der Schlüsselbund Ihrer Sitzung geöffnet ist; sperren Sie daher auch den Bildschirm, wenn Sie den Computer verlassen.</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>Wie lange vor Ablauf der Frist Sie zum ersten Mal an eine Anfrage erinnert werden.</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>Automatisch nach Anfragen suchen</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>Der Text ist zu lang: Nur die ersten %1 Zeichen stehen hier.</translation>
    </message>
</context>
<context>
    <name>TrainingHint</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Training answers: %1.</source>
        <translation>Antworten für die Übung: %1.</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>%1 ist nicht vollständig und wird abgelehnt, damit Sie sehen, was dann geschieht.</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>In der Übung werden die Namen in Dokumenten nicht verglichen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>In der Übung anzukreuzen und zu beantworten: %1.</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>Die übrigen Antworten stehen in diesen Dokumenten.</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1: auslassen; in der Übung muss es niemandem mitgeteilt werden</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1: der Wert, den der Anbieter nennt; in der Übung muss niemand gefragt werden</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Allgemeine Angaben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>höchstens %n Monat alt</numerusform>
            <numerusform>höchstens %n Monate alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>höchstens %n Tag alt</numerusform>
            <numerusform>höchstens %n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>Mit %1 finden Sie alles über seinen Namen.</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>Entwicklungsinstanz</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>Produktionsinstanz</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>Die ID Ihrer Instanz; sie beginnt mit in_ und steht in jedem Pfad.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>Offene Anfrage (GET .../customers/{id}/rfi)</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>Anfrage (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>Angefragter Punkt</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID des Punkts</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>delos</name>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Übergabe des Tokens in Aufrufen</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>Ändern Sie dies, wenn Delos trotz erfolgreicher Anmeldung jeden Aufruf zurückweist.</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer, dann das Token</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Pfad zum Abrufen eines Kunden</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Fragen Sie Delos, wenn Kunden nicht abgerufen werden können. {customerId} steht für den Kunden.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>Erforderlich, wenn der Kunde zum Unternehmenskunden wird.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>Bereit zur Moderation</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderiert</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>Ändert den Status des Kunden bei Delos. „Annehmen“, „Ablehnen“ und „Gesperrt“ wirken sofort.</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Account agreement</source>
        <translation>Kontovertrag</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>Kontovertrag, Stufe 2</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>Gründungsunterlagen</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Versorgerrechnung</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>Mietvertrag</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>LLC-Gesellschaftsvertrag</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Anmerkung zum Dokument</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>Der Name des Unternehmens.</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>Delos hat noch nicht entschieden. Nach eigener Angabe dauert das zwei oder drei Werktage bei Personen und bis zu zehn bei Unternehmen.</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>Was der Kunde bei Delos ist, sobald Delos dies annimmt. Die Anfrage selbst läuft weiter, wie sie kam.</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>Mitteilung an Delos. Sie wird genau so gesendet, wie Sie sie schreiben.</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>Nur was eine Adresse nachweist, hat eine Altersgrenze: 90 Tage.</translation>
    </message>
</context>
<context>
    <name>fincom</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Webhook event customer.rfi</source>
        <translation>Webhook-Ereignis customer.rfi</translation>
    </message>
    <message>
        <source>Customer detail (GET /v2/customers/{id} or /v1/customers/{id})</source>
        <translation>Kundendetails (GET /v2/customers/{id} oder /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>Amtliches Ausweisdokument</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>Daueraufenthaltskarte (USA)</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Identitätsnachweis</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Ausstellungsland</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>Der letzte Gültigkeitstag des Dokuments. Er muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>In Farbe, alle vier Ecken sichtbar, unbearbeitet, kein Screenshot; mindestens 100&#xa0;kB oder 300&#xa0;dpi.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Versorgerrechnung</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Behördenschreiben</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>Nicht älter als drei Monate.</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>Unternehmensdokument</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>Nicht älter als 90 Tage.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>Kurz beschreiben, was das Dokument zeigt.</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>Zustimmung zu den Bedingungen</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>Eigentumsunterlagen</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Angaben zu den Eigentumsverhältnissen</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Beteiligungsdiagramm</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Nachweis der Vertretungsmacht</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Gesellschafterverzeichnis</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>Gründungsdokumente</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Registrierungsdokument</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>Gesellschaftsvertrag oder Satzung</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Gründungsdokument</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Nachweis der Steuernummer</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Nachweis der Geschäftsführer und beherrschenden Personen</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Gründungsurkunde</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Ergänzende Dokumente</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Nachweis der Geschäftstätigkeit</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Nachweis einer Namensänderung</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Vertretungsbescheinigung</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Nachweis der Mittelherkunft</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Nachweis der Vermögensherkunft</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>AML-Bestätigungsschreiben</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Werbematerial</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Bestätigung der Steuerbefreiung</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Zertifikat der elektronischen Signatur</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Mittelfluss</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Gewerbeerlaubnis</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>AML-Richtlinie</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Nachweis des Good Standing</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Nachweis des Kontozwecks</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Sonstiges Dokument</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>Eigentümerstruktur</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Unternehmensangaben</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>Gründungsvertrag</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>Rechtlicher Sitz</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>Eine physische Adresse, kein Postfach. Nicht älter als drei Monate.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>Gerichtsdokument</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>Versicherungsbescheinigung</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>Militärausweis</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>Konsularausweis (Matrícula)</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>Ausweis eines Bundesstaats oder einer Provinz</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visum</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>Bemerkung des Anbieters</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>Das bleibt so, bis Fin.com hat, was verlangt ist, und es angesehen hat.</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>Fin.com hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>Bedingungen von Fin.com</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>Mit dem Senden wird bestätigt, dass der Kunde die Bedingungen von Fin.com angenommen hat. Fragen Sie daher zuerst den Kunden.</translation>
    </message>
</context>
<context>
    <name>manis</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Pfad zum Abrufen eines Kunden</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Fragen Sie Manis, wenn Kunden nicht abgerufen werden können. {customerId} steht für den Kunden.</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>Pfad zum Hochladen von Dokumenten</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>Fragen Sie Manis, wenn Dokumente nicht hochgeladen werden können.</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Übergabe des Tokens in Aufrufen</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>Ändern Sie dies, wenn Manis trotz erfolgreicher Anmeldung jeden Aufruf zurückweist.</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>Typ laut Anmeldung, dann das Token</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer, dann das Token</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>Zahlungsanbieter des Kunden</translation>
    </message>
    <message>
        <source>Finmo</source>
        <translation>Finmo</translation>
    </message>
    <message>
        <source>Nium</source>
        <translation>Nium</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>Mit Pluszeichen, zum Beispiel +1.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>Ohne die Landesvorwahl.</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>Adresse: Land</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>Adresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>Adresse: Ort</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>Adresse: Bundesstaat oder Region</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>Adresse: Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>Adresse: Gebäude oder Etage</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Zweck des Kontos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Wohnsitzland</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>Art des Ausweisdokuments</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>Nummer des Ausweisdokuments</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>Der Kontaktperson, die beim Anbieter für dieses Unternehmen hinterlegt ist.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>Gründungsland</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Gründungsdatum</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Gründungsurkunde</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Unternehmensangaben</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>Zum Beispiel northwind.example.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Wählen Sie aus der Liste oder geben Sie eine andere Art im Wortlaut des Anbieters ein.</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>Art des Ausweisdokuments der Kontaktperson</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>Nummer des Ausweisdokuments der Kontaktperson</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>Ausweisdokument der Kontaktperson</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>Adressnachweis der Kontaktperson</translation>
    </message>
</context>
<context>
    <name>onemoney</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>Kundendetails (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>Eine physische Adresse, kein Postfach.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesstaat oder Region</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Verwaltungseinheit</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Kapitalgesellschaft</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>LLC</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Personengesellschaft</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>Einzelunternehmen</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>Investmentfonds</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Öffentliche Stelle</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Zweck des Kontos</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>Zahlungen im Onlinehandel</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>Anlagezwecke</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>Zahlungen an Freunde oder Familie im Ausland</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Gehaltszahlungen</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>Persönliche Ausgaben oder Lebenshaltung</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>Vermögenssicherung</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>Kauf von Waren und Dienstleistungen</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>Einnahmen aus Waren und Dienstleistungen</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>Steueroptimierung</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>Geldübermittlung für andere</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>Liquiditätssteuerung</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Mittelherkunft</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>Geschäftskredite</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Zuschüsse</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>Mittel aus der Unternehmensgruppe</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>Anlageerträge</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>Vergleichszahlung</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Rente oder Pension</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>Verkauf von Vermögenswerten</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>Verkauf von Waren und Dienstleistungen</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>Steuererstattung</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>Mittel anderer</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>Liquiditätsreserven</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Vermögensherkunft</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>Dividenden oder Unternehmensgewinne</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Kapitalanlagen</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>Veräußerung von Vermögenswerten</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>Einlagen von Kunden oder Anlegern</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>Spendeneinnahmen</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Erbschaft</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>Einkünfte aus verbundenen Unternehmen oder Lizenzen</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>0 bis 99.999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>100.000 bis 999.999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>1.000.000 bis 9.999.999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>10.000.000 bis 49.999.999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>50.000.000 bis 249.999.999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>Mehr als 249.999.999</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>Tätigkeiten mit hohem Risiko</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>Erotikangebote</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>Verwahrung von Kundengeldern</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>Wertpapierdienstleistungen</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>Kredit- oder Bankgeschäft</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>Cannabis oder verwandte Dienstleistungen</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>Finanztransfergeschäft</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>Nikotin, Tabak oder verwandte Dienstleistungen</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>Tausch von Währungen oder virtuellen Währungen, Vermittlung, OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>Edelmetalle, Edelsteine, Schmuck</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>Vermietung von Schließfächern</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>Zahlungsabwicklung für andere</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>Waffen, Schusswaffen und Sprengstoffe</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>Art der Steuernummer</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN (USA)</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN (USA)</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN (Australien)</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN (Australien)</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN (Australien)</translation>
    </message>
    <message>
        <source>UTR (United Kingdom)</source>
        <translation>UTR (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>NINO (United Kingdom)</source>
        <translation>NINO (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL (Argentinien)</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT (Argentinien)</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (Brasilien)</translation>
    </message>
    <message>
        <source>CNPJ (Brazil)</source>
        <translation>CNPJ (Brasilien)</translation>
    </message>
    <message>
        <source>SIN (Canada)</source>
        <translation>SIN (Kanada)</translation>
    </message>
    <message>
        <source>BN (Canada)</source>
        <translation>BN (Kanada)</translation>
    </message>
    <message>
        <source>USCC (China)</source>
        <translation>USCC (China)</translation>
    </message>
    <message>
        <source>ITIN (USA)</source>
        <translation>ITIN (USA)</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN (Frankreich)</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID (Hongkong)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (Indien)</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN (Indien)</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonesien)</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP (Indonesien)</translation>
    </message>
    <message>
        <source>PPS (Ireland)</source>
        <translation>PPS (Irland)</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>Daueraufenthaltskarte</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Sonstiges Dokument</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Ausstellungsland</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>Der Anbieter verlangt auch bei einem Reisepass eine Rückseite.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>Höchstens 90 Tage alt, eine physische Adresse, kein Postfach. Ein Mietvertrag darf älter sein.</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>Art des Adressnachweises</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>Zweite Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>Hält Anteile am Unternehmen</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>Anteil in Prozent</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>Beherrscht das Unternehmen</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>Darf für das Unternehmen zeichnen</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>Ist Geschäftsführer oder Vorstand</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>Steuerland</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Wohnanschrift</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Offizieller Name</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>Tätigkeit des Unternehmens</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>Ein NAICS-Code.</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Eingetragene Adresse</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>Physische Adresse</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Gründungsdatum</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>ID des unterzeichneten Vertrags</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>Der Anbieter vergibt sie, wenn der Kunde die Bedingungen unterzeichnet.</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>Bedingungen unterzeichnet am</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>Nur für Kunden nach dem Reliance-Modell. Zum Beispiel 2026-05-04T12:00:00Z.</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>Sonstiger Zweck des Kontos</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>Erforderlich, wenn der Zweck „Sonstiges“ ist.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>AML-Bestätigungsschreiben</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>Gesellschaftsvertrag oder Satzung</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>Verzeichnis der Geschäftsführer</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Vertretungsbescheinigung</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Zertifikat der elektronischen Signatur</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Nachweis des Good Standing</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Mittelfluss</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Gründungsdokument</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Werbematerial</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Beteiligungsdiagramm</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Angaben zu den Eigentumsverhältnissen</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Nachweis des Kontozwecks</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Nachweis einer Namensänderung</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Nachweis der Geschäftstätigkeit</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Gewerbeerlaubnis</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>AML-Richtlinie</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Nachweis der Vertretungsmacht</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Nachweis der Mittelherkunft</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Nachweis der Vermögensherkunft</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Nachweis der Steuernummer</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Registrierungsdokument</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Gesellschafterverzeichnis</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Nachweis der Geschäftsführer und beherrschenden Personen</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Bestätigung der Steuerbefreiung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>Börsennotiert</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>Erwarteter Jahresumsatz in USD</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>Erwartete Einzahlungen pro Monat</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>Erwartete Auszahlungen pro Monat</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>Erläuterung der Tätigkeiten mit hohem Risiko</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>Erforderlich, wenn es solche Tätigkeiten gibt.</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>Zum Beispiel 12-3456789 für eine EIN.</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>Zum Beispiel https://northwind.example.</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Versorgerrechnung</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Behördenschreiben</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>Das bleibt so, bis 1Money hat, was verlangt ist, und es angesehen hat.</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>1Money hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Gehört zum Adressnachweis. Wählen Sie aus der Liste oder geben Sie eine andere Art im Wortlaut des Anbieters ein.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>Für %1, %2 gibt es kein Konto. Fügen Sie eines hinzu und senden Sie erneut; Ihre Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>Aus welcher Umgebung stammt diese Anfrage?</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>Sie haben Konten von %1 in mehreren Umgebungen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>Welcher Kundentyp ist das?</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>In der Anfrage zu %1 ist er nicht angegeben.</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>Entsperren Sie, bevor Sie beenden. %1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>Eine Antwort wird gerade gesendet</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>Es gibt nicht gesendete Antworten</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>Zeile %1, Spalte %2:</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1Ihre Zugangsdaten werden nur für diese Sitzung aufbewahrt und gehen beim Beenden des Programms verloren.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1Anfragen und Antworten werden nicht aufbewahrt und nichts kann gesendet werden, bis eine Passphrase sie schützt.</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Passphrase wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>Die Anfragen auf diesem Computer sind noch nicht geöffnet. Suchen Sie erneut, sobald sie es sind.</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>Nach Anfragen wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>Nachweis speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>„%1“ senden?</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>„%1“ würde für %3 zu %2. Dies entscheidet über den Kunden und lässt sich möglicherweise nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>Übungen werden nicht aufbewahrt, daher gibt es nichts zu sperren.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>%n Anfrage endgültig gelöscht.</numerusform>
            <numerusform>%n Anfragen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n Anfrage nicht gelöscht.</numerusform>
            <numerusform>%n Anfragen nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>es gibt noch keinen Speicher</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>Er wurde zum Drucken oder Speichern angezeigt, als auf diesem Computer erstmals Anfragen gespeichert wurden.</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>Es gibt noch keinen Wiederherstellungsschlüssel. Sie erhalten einen, wenn auf diesem Computer erstmals Anfragen gespeichert werden.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Wiederherstellungsschlüssel zeigen</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>Für welches Konto ist das?</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>Sie haben in dieser Umgebung mehrere Konten von %1.</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>Es gibt noch kein Protokoll. Es beginnt, wenn auf diesem Computer erstmals Anfragen gespeichert werden.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Das habe ich gelesen</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Speicherort aller Daten</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>Ordner Verzeichnis Pfad Speicher Datenbank Ablage</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>Öffnet die Anfragen, wenn der Schlüsselbund oder die Passphrase verloren ist; bewahren Sie ihn auf Papier auf.</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>Sicherung drucken Papier verloren Passphrase Backup</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>Audit Verlauf Journal Einträge Prüfpfad</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>Eine Datei mit allen Einstellungen und Konten, ohne Passwörter oder andere Geheimnisse.</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>speichern Kopie anderer Computer Sicherung übertragen json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>Zeigt, was eine Datei ändern würde, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>laden Kopie anderer Computer wiederherstellen json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>Name und Passwort werden nur im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>Ohne Schlüsselbund werden Name und Passwort nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>Die Anmeldung am Proxy ist gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, derzeit %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>Diese bleiben unverändert.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>Wer ihre Schlüssel besitzt, kann sich für jeden Anbieter verbürgen. Vergleichen Sie den SHA-256.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>Diese benötigen vor der Verwendung ihre Zugangsdaten.</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>Die Einstellungen sind importiert.</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>Die Einstellungen sind importiert. Für diese Konten fehlen noch die Zugangsdaten: %1.</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>Für diese Anfrage gilt eine Löschsperre. Sie kann unabhängig von ihrem Alter nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>Die Löschsperre ist aufgehoben. Die Anfrage kann gelöscht werden, sobald ihre Aufbewahrungsfrist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>Übungen werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>Die Regeln Ihrer Organisation enthalten einen Fehler. Es wird nichts gesendet, abgerufen oder gelöscht, bis Ihre Systemverwaltung ihn berichtigt hat und RFI Desk neu gestartet wurde. Ihre Antworten sind gespeichert. %1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>Anfragen werden jetzt verschlüsselt auf diesem Computer aufbewahrt. Bewahren Sie den Wiederherstellungsschlüssel an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>Bisher hat niemand bestätigt, dass der Wiederherstellungsschlüssel an einem sicheren Ort ist. Ohne ihn lassen sich Anfragen nicht mehr lesen, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>Dieselbe Antwort erneut senden?</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>%1 hat auf diese Antwort eine Rückmeldung gegeben, und seitdem wurde nichts geändert. Erneutes Senden hilft nur, wenn die Rückmeldung das sagt.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Angefragtes auswählen</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>Diese Anfrage als erledigt markieren?</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>Es wird nichts gesendet. Fragt der Anbieter erneut an, ist die Anfrage wieder offen. Der Grund wird als Notiz für das Team aufbewahrt.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Als erledigt markiert: %1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>Wer was wann getan hat. Das Protokoll lässt sich prüfen und exportieren, um seine Einträge zu lesen oder zu durchsuchen.</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>Version %1 ist verfügbar. Sie behebt ein Sicherheitsproblem.</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>Version %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Neuerungen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>Es gibt keinen Schlüssel, solange hier keine Anfragen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>Der Schlüssel wurde bereits geändert und noch ist nicht alles neu verschlüsselt. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>Ändern Sie ihn, wenn jemand den Wiederherstellungsschlüssel oder die Passphrase gesehen haben könnte.</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>rotieren Rotation erneuern ersetzen gestohlen neu Passphrase Passwort</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>Das System hat kein Programm gefunden, das diesen Ordner öffnet.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>Wenn Sie jetzt beenden, ist unbekannt, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>Sie gehen verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>Ihre Antworten aus der Übung gehen verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>Eine Anfrage wurde noch nicht geöffnet</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>Was Sie dafür zusammengestellt haben, geht verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>Nichts wurde geändert: Die Anfrage kann nicht mehr beantwortet werden.</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>Um %1 geprüft, nichts Neues.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>Nicht alles konnte gespeichert werden und bleibt daher im Arbeitsspeicher. %1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>Es wird noch etwas gesendet oder abgerufen. Danach wird alles gespeichert und geschlossen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>Ihre Eingaben sind noch da. Entsperren Sie, um dort weiterzumachen, wo Sie aufgehört haben.</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>Endstand des Protokolls speichern als</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>Protokoll exportieren als</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%n Anfrage innerhalb von %1 Stunden fällig.</numerusform>
            <numerusform>%n Anfragen innerhalb von %1 Stunden fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>%n Anfrage überfällig.</numerusform>
            <numerusform>%n Anfragen überfällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>Die Dateien von RFI Desk wurden beim letzten Beenden beschädigt. Was kurz davor getan wurde, fehlt möglicherweise. Sehen Sie die letzte Anfrage durch und fragen Sie beim Anbieter nach, bevor Sie eine Antwort erneut senden. Eine Kopie der beschädigten Dateien bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>Zugriff beschränken&#xa0;…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>Anstelle der beschädigten Anfragen wurde eine Sicherung geöffnet. Was nach ihr getan wurde, fehlt: Fragen Sie beim Anbieter nach, bevor Sie eine Antwort erneut senden. Die beschädigte Datei bleibt erhalten: %1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>%n Kunde konnte nicht abgerufen werden. %1</numerusform>
            <numerusform>%n Kunden konnten nicht abgerufen werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>Die Kundenliste endet nicht und wurde daher nicht bis zur letzten Seite abgerufen.</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>Die Anfrage zu %1 ist da, kann aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>%1 gibt nicht an, welcher Kundentyp %2 ist.</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>Kein Konto gehört zu einem Anbieter, der seine offenen Anfragen auflistet.</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>Nach Anfragen gesucht: %1 neu, %2 geändert.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>Info zu RFI Desk</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Alle Daten liegen in %1</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>RFI Desk hat diese Umgebungsvariablen ignoriert: %1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>MIT-Lizenz. Beruht auf Qt&#xa0;(LGPL-3.0), QtKeychain&#xa0;(BSD-3-Clause), libsecret&#xa0;(LGPL-2.1), libsodium&#xa0;(ISC), SQLite&#xa0;(gemeinfrei), OpenSSL&#xa0;(Apache-2.0), libarchive&#xa0;(BSD-2-Clause), GMime&#xa0;(LGPL-2.1), nlohmann/⁠json&#xa0;(MIT), cpp-httplib&#xa0;(MIT), Symbolen von Lucide&#xa0;(ISC), Ländern aus iso-codes&#xa0;(LGPL-2.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>RFI Desk arbeitet so, wie es installiert wurde: Keine Umgebungsvariable ändert daran etwas.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>Neue Zugangsdaten&#xa0;…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1, %2. Verbindet sich nur mit %3.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Konto und Zugangsdaten entfernen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>Ihre Bezeichnung, zum Beispiel „Operations-Team“</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>Neue Zugangsdaten für %1</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Verbindet sich nur mit %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>„%1“ ist leer. Füllen Sie das Feld aus.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1: Ein Pfad beginnt mit / und enthält Buchstaben, Ziffern, - . _ ~ und Namen in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: Dies kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>Mit einem Konto melden Sie sich bei einem Anbieter an. Ohne Konto können Sie üben.</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>Zugangsdaten werden nur im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Zugangsdaten werden nur für diese Sitzung aufbewahrt und gehen beim Beenden des Programms verloren.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>Der Schlüsselbund wird noch gesucht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>Das Konto hat keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>Dieser Anbieter hat keine eigene Anmeldung: Erst die erste Anfrage zeigt, ob die Zugangsdaten stimmen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>hinzufügen Zugangsdaten anmelden Login Umgebung Sandbox Produktion</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>Konto Umgebung Zugangsdaten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>Von Ihrer Organisation festgelegt: Nur Konten dieser Umgebungen können verwendet werden: %1.</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>Die Zugangsdaten für die Anmeldung bei einem Anbieter. Sie werden im Schlüsselbund dieses Computers aufbewahrt oder, falls es keinen gibt, nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Dokumente auswählen</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>Diese Runde ist abgeschlossen oder liegt beim Anbieter. Daher lässt sich hier nichts ändern, bis der Anbieter erneut anfragt.</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>Das System hat kein Programm gefunden, das dieses Dokument öffnet.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>Diese Anfrage ist erledigt, deshalb ist hier nichts zu ändern. Mit „Wieder öffnen“ neben den Ergebnissen können Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>Dokumentart nicht genannt</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1, nicht angefragt</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1, teilweise angefragt</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, angefragt</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedModel</name>
    <message>
        <source>This provider has no place for it</source>
        <translation>Dieser Anbieter hat dafür keinen Platz</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedPanel</name>
    <message>
        <source>Asked items</source>
        <translation>Angefragte Punkte</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>Angefragte Punkte: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>Noch nichts. Haken Sie in der Liste der möglichen Punkte an, was angefragt ist. Dann können Sie hier für jeden Punkt den Grund der Anfrage angeben.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n request(s) assigned to nobody.</source>
        <translation>
            <numerusform>Zuweisung von %n Anfrage aufgehoben.</numerusform>
            <numerusform>Zuweisung von %n Anfragen aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>%n Anfrage %1 zugewiesen.</numerusform>
            <numerusform>%n Anfragen %1 zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>%n Anfrage bis %1 zurückgestellt.</numerusform>
            <numerusform>%n Anfragen bis %1 zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>%n Anfrage nicht mehr zurückgestellt.</numerusform>
            <numerusform>%n Anfragen nicht mehr zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>%n Anfrage Ihnen zugewiesen.</numerusform>
            <numerusform>%n Anfragen Ihnen zugewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>Ausgewählte Anfragen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an&#xa0;…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Niemandem zuweisen</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>Bis nächste Woche zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Zurückstellen bis&#xa0;…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Zurückstellung beenden</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>Auswahl als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>Diese Liste als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>Jemandem zuweisen</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Wer sie bearbeitet</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>Ein Tag nach heute, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>Nächstes offenes Feld (%1)</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Nächstes offenes Feld</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>angefragt am %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>mit Löschsperre</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>Übungen werden nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n Dokument angehängt.</numerusform>
            <numerusform>%n Dokumente angehängt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Zuvor: %1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>Antwort nach %1 kopieren</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Nicht mehr angefragt</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>Behalten, nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>Muss jetzt beantwortet werden.</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>Darf jetzt ausgelassen werden.</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>Die Regeln für die Antwort haben sich geändert.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>Nicht mehr in der Anfrage</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1, formatiert</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>Notiz für das Team schreiben. Sie wird nie gesendet.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Diese Notiz löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>„%1“ ist kein gültiges Datum. Korrigieren Sie „%2“.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1 mit %n Anfrage</numerusform>
            <numerusform>%1 mit %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (die neueste)</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>Die Anfragen auf diesem Computer sind beschädigt</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>Die Datei, in der sie stehen, ist nicht mehr so, wie RFI Desk sie verlassen hat, vielleicht weil der Datenträger versagt. Sie wurde nicht geöffnet, damit nichts schlimmer wird.</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>RFI Desk beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Diese Sicherung öffnen</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>Eine Kopie der beschädigten Datei bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>Die beschädigte Datei bleibt, wo sie ist: %1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>Es gibt keine Sicherung: An jedem Tag, an dem RFI Desk fünf Minuten geöffnet ist, wird eine erstellt. Bewahren Sie die beschädigte Datei auf; vielleicht kann noch jemand einen Teil davon lesen.</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>Auch diese Sicherung ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>Was nach %1 eingegeben, angehängt, notiert oder gesendet wurde, ist nicht darin. Eine seither gesendete Antwort sieht aus, als wäre sie es nicht: Fragen Sie beim Anbieter nach, bevor Sie sie erneut senden.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>Kein Dokument ausgewählt</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>Ein angehängtes Dokument wird hier neben Ihren Eingaben gezeigt.</translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels</source>
        <translation>%1, %2, %3 × %4 Pixel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Kleiner als %1: Für die Prüfenden ist es vielleicht schwer lesbar.</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>Wenige Pixel: Prüfen Sie, ob das Kleingedruckte lesbar ist.</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>SHA-256 beginnt mit %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>Die aufbewahrte Kopie kann nicht mehr gelesen werden. Hängen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>%1 vergrößern</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Extern öffnen</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Dokument schließen</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>%1 extern öffnen</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>%1 vergrößern, Seite %2</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>Das Standardprogramm dieses Computers öffnet die Datei, die Sie angehängt haben. Es wird keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>Das Dokument kann hier nicht angezeigt werden: Die Datei ist beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt und kann hier daher nicht angezeigt werden. Die Prüfenden können es vielleicht nicht öffnen.</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>RFI Desk kann auf diesem Computer Dokumente dieser Art nicht anzeigen.</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>Das Dokument kann hier nicht angezeigt werden: Das Lesen brauchte zu viel Zeit oder Arbeitsspeicher und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>Das Dokument kann hier nicht angezeigt werden: Der Teil von RFI Desk, der Dokumente liest, fehlt oder startet nicht. Installieren Sie RFI Desk erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1, %2, %n Seite</numerusform>
            <numerusform>%1, %2, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DropZone</name>
    <message>
        <source>add another</source>
        <translation>weitere hinzufügen</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Zum Anhängen loslassen</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>Datei hier ablegen oder</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Zum Löschen fällig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>Beantwortete Anfragen, deren Aufbewahrungsfrist abgelaufen ist, die ältesten zuerst. Nichts wird automatisch gelöscht.</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>Beantwortete Anfragen aufbewahren (Jahre)</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>Gerechnet ab dem Tag, an dem eine Anfrage beantwortet wird. Bereits beantwortete Anfragen behalten ihr Datum.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>%n Anfrage endgültig löschen?</numerusform>
            <numerusform>%n Anfragen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>Damit werden auch ihre Antworten, Dokumente, Notizen und Rückmeldungen gelöscht; das lässt sich nicht rückgängig machen. Das Protokoll zeigt weiterhin, was getan wurde und dass sie gelöscht wurden. Die täglichen, ebenfalls verschlüsselten Sicherungen enthalten sie noch, bis sieben neuere erstellt sind.</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>%n weitere Anfrage wäre fällig, hat aber eine Löschsperre.</numerusform>
            <numerusform>%n weitere Anfragen wären fällig, haben aber eine Löschsperre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>Keine Anfragen sind zum Löschen fällig</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>Beantwortete Anfragen stehen hier, wenn ihre Aufbewahrungsfrist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Von Ihrer Organisation festgelegt.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>Beantwortet, Runde %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>Mit den Pfeiltasten geht es von Tag zu Tag, mit Bild auf und Bild ab um Monate. Die Eingabetaste führt zu den Anfragen des Tages.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>%n Anfrage mit Frist</numerusform>
            <numerusform>%n Anfragen mit Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>Anfragen dieses Tages</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>In diesem Monat ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>An diesem Tag ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n Anfrage fällig</numerusform>
            <numerusform>%n Anfragen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>Nächste Frist: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>Zum Löschen fällige Anfragen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 ist geöffnet, steht aber nicht in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>Die Antwort bleibt auf diesem Computer: Ein Simulator übernimmt die Rolle von %1.</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>Die Antwort geht an das Testsystem von %1.</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>Die Antwort geht an %1 selbst und ändert den echten Datensatz des Kunden.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>Anfragen zählen in</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>Anfragen zählen in %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>Nachweis zu dieser Anfrage exportieren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>Ohne Passwort: Wer die Datei erhält, kann sie lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Speicherort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>Eine ZIP-Datei mit einem lesbaren Bericht, der Anfrage, den Antworten, den Dokumenten, den gesendeten Daten und dem Protokoll, das alles belegt. Sie verlässt den verschlüsselten Speicher; schützen Sie sie daher mit einem Passwort von mindestens %1 Zeichen. Geben Sie das Passwort nur an Personen weiter, die Zugriff auf die Datei haben dürfen, und senden Sie es getrennt davon.</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>Die beiden Passwörter stimmen nicht überein. Geben Sie das zweite erneut ein.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>RFI Desk beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>Andere Benutzer haben Zugriff auf Ihre Anfragen</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>Eine Datei oder ein Ordner von RFI Desk gehört einem anderen Benutzer dieses Computers oder gewährt anderen Zugriff. Der Inhalt ist verschlüsselt, sodass niemand dort eine Anfrage lesen konnte, aber jemand könnte Dateien ändern oder entfernen. Es wurde nichts geöffnet oder geschrieben.</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>Danach können nur Sie öffnen, was im Ordner von RFI Desk liegt. Alles wird geprüft, bevor es verwendet wird.</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Zugriff beschränken</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>Den von %1 vorgegebenen Wert verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Adresse kopieren: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>Schon beim Anbieter</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Kleiner als %1: Für die Prüfenden ist es vielleicht schwer lesbar.</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>Das Original wurde inzwischen geändert oder entfernt. Die angehängte Fassung bleibt erhalten und wird gesendet.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>Dieselbe Datei ist auch angegeben für: %1. Prüfen Sie, ob sie zu beidem gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with a password: a reviewer may not be able to open it.</source>
        <translation>Mit einem Passwort geschützt: Die Prüfenden können es vielleicht nicht öffnen.</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>Dieses Dokument wurde in einer früheren Runde zurückgewiesen. Hängen Sie ein anderes an, es sei denn, der Anbieter hat genau dieses erneut angefragt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>Seite (falls es zwei gibt)</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>Geben Sie das Datum ein, das darauf steht, damit das Alter geprüft wird.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>Hier können nur Dateien abgelegt werden. Speichern Sie den Inhalt zuerst als Datei.</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>Mit der Anfrage erhalten</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n Dokument: Wohin gehört es?</numerusform>
            <numerusform>%n Dokumente: Was gehört wohin?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>Anhand der Dateinamen vermutet. Berichtigen Sie, was nicht stimmt; es wird noch nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>%n Dokument anhängen</numerusform>
            <numerusform>%n Dokumente anhängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n Dokument ausgelassen.</numerusform>
            <numerusform>%n Dokumente ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 gehört</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::GivenLine</name>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Frühere Antwort übernehmen</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>Frühere Antwort übernehmen (%1)</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>Frühere Antwort: %1 – %2, %3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>Frühere Antwort: %1 – %2, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Diese Seiten sind auf Englisch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern&#xa0;…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>Keine Seiten gefunden.</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>Dies öffnet %1 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>Führt zurück zu der Seite, die Sie vor dieser gelesen haben, falls vorhanden.</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>Führt zu der Seite, von der Sie zurückgekehrt sind, falls vorhanden.</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>Die Bilder zeigen das Programm auf Englisch.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Das würde sich ändern</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Diese Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>Anfragen werden gezählt</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>Sobald es Anfragen gibt, erscheinen hier Fristen und Ergebnisse.</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>Wann Antworten fällig sind, und Kennzahlen zu jedem Anbieter.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Als Tabellen anzeigen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>Dies sind Übungsanfragen. Sobald es echte Anfragen gibt, werden Übungen nicht mehr mitgezählt.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>Datum auf dem Dokument (%1; wird hier geprüft, nicht gesendet)</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>Datum auf dem Dokument</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>Im Wortlaut der Anfrage</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht anfragen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>Select one or more of the asked items to say why they are asked.</source>
        <translation>Wählen Sie einen oder mehrere der angefragten Punkte aus, um den Grund der Anfrage anzugeben.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeysDelegate</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>Gilt auch für Datum und Zahlen; was ein Anbieter schreibt und was ihm gesendet wird, bleibt unverändert.</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>Übersetzung Gebietsschema Language Englisch Deutsch Französisch Spanisch Portugiesisch Chinesisch Japanisch Arabisch</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>RFI Desk ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password while this session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Alle Ihre Eingaben sind gespeichert. Entsperren Sie, um dort weiterzumachen, wo Sie aufgehört haben. Zum Entsperren ist kein Passwort nötig, solange der Schlüsselbund dieser Sitzung geöffnet ist; sperren Sie daher auch den Bildschirm, wenn Sie den Computer verlassen.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Endstand speichern …</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Protokoll exportieren …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Endstand des Protokolls</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>Kopiert den Endstand als eine Zeile, wie „log verify --head“ ihn liest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>Jede Handlung ist hier ein Eintrag, und jeder Eintrag ist mit dem vorigen verknüpft. Speichern Sie von Zeit zu Zeit den Endstand und bewahren Sie ihn anderswo auf: Er beweist, dass davor seither nichts geändert, entfernt oder hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Nicht unversehrt</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>Geprüft mit dem Schlüssel des Speichers am %1.</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>Geprüft am %1, ohne die Siegel.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MainWindow</name>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Anfrage öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neue Anfrage&#xa0;…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Anfrage einfügen</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>Nach Anfragen suchen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>Zum Löschen fällig&#xa0;…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten&#xa0;…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>Anbieter&#xa0;…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Wiederherstellungsschlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>Info zu RFI Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>Abschnitt darüber</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>Abschnitt darunter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachfragen</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Nachweis exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>Der Filter „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>Navigation auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorherige Anfrage</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>Herkunft dieses Felds</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Nächstes offenes Feld</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>Vorheriges offenes Feld</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Dokument anhängen&#xa0;…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Frühere Antwort übernehmen</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>Löschsperre setzen oder aufheben</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>Auswertung drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>Hilfe und Übung</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>Ein Dokument gehört zu einer Anfrage. Öffnen Sie zuerst die Anfrage und fügen Sie dann das Dokument hinzu.</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>In dieser Anfrage ist kein Platz für ein weiteres Dokument. Entfernen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Wortlaut der Anfrage</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>Fügen Sie den Text der E-Mail oder des Tickets hier ein oder ziehen Sie die E-Mail (.eml) in dieses Fenster.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavColumn</name>
    <message>
        <source>Views and filters</source>
        <translation>Ansichten und Filter</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Navigation aufklappen</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Navigation zuklappen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>Suchwörter werden nicht mitgespeichert, da sie Personen nennen könnten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>Suchwörter werden mitgespeichert, verschlüsselt wie die Anfragen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n Anfrage</numerusform>
            <numerusform>%1, %n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>Wie sich RFI Desk mit Anbietern verbindet.</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>Verbindungen zu diesem Computer selbst laufen nie über den Proxy.</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>Netzwerk Verbindung http socks direkt Firewall</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>Name oder Adresse, ohne http:// davor.</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>Proxy Server Adresse Name Rechner</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>Proxy Nummer Zahl</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>Name und Passwort werden nur im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>Proxy Benutzer Passwort Kennwort Authentifizierung</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>Anmeldung vergessen</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>Entfernt Name und Passwort für den Proxy aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>Proxy Benutzer Passwort Kennwort entfernen abmelden</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>Zusätzlich zu denen des Systems. Eine Verbindung mit falschem Zertifikat wird nie verwendet.</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>Zertifizierungsstelle Ihres Netzwerks</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>Das Zertifikat einer Stelle, die für Ihren Proxy oder Ihren Anbieter signiert, als PEM-Datei.</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA Zertifikat TLS SSL PEM Stammzertifikat Root Vertrauen</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>Zertifikate hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>„%1“ wurde nicht hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n Zertifikat ist ab jetzt vertrauenswürdig.</numerusform>
            <numerusform>%n Zertifikate sind ab jetzt vertrauenswürdig.</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA Zertifikat Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>Angefragtes auswählen …</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>Im Wortlaut des Anbieters</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>Die Anfrage nennt noch nichts.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>Dies könnte gemeint sein (Angefragtes anhaken):</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>Etwas anderes ist angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>Hierfür ist nichts weiter zu senden</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Grund: „%1“</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PageTurner</name>
    <message>
        <source>Page before this</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page after this</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Pager</name>
    <message>
        <source>Documents before these</source>
        <translation>Vorherige Dokumente</translation>
    </message>
    <message>
        <source>Documents after these</source>
        <translation>Nächste Dokumente</translation>
    </message>
    <message>
        <source>Documents %1 to %2 of %3</source>
        <translation>Dokumente %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Palette</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>Pfeiltasten wählen aus, die Eingabetaste öffnet, Esc führt zurück.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>Ein Befehl, ein Kunde, ein Feld oder eine Einstellung</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Noch %n Zeichen frei.</numerusform>
            <numerusform>Noch %n Zeichen frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n Zeichen.</numerusform>
            <numerusform>%n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 von mindestens %n Zeichen.</numerusform>
            <numerusform>%1 von mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>Um wessen Dokumente geht es?</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>Die Nutzdaten geben es nicht an. Fragen Sie %1: Der Kundendatensatz zeigt die Parteien und was von jeder angefragt ist.</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>Die Nutzdaten geben es nicht an. Fragen Sie %1 oder wählen Sie es selbst für jeden Punkt.</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>Person wählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>Anfragen schützen</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>Anfragen öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>Schützen und speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>Geben Sie die Passphrase ein, mit der Anfragen, Antworten und Dokumente auf diesem Computer verschlüsselt wurden.</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>Hier gibt es keinen Schlüsselbund; daher werden Anfragen, Antworten und Dokumente auf diesem Computer mit einer Passphrase verschlüsselt. Verwenden Sie mindestens %1 Zeichen, zum Beispiel mehrere Wörter, die niemand erraten würde. Sie geben sie bei jedem Programmstart ein. Ohne sie oder den Wiederherstellungsschlüssel kann niemand etwas lesen.</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein. Geben Sie die zweite erneut ein.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>Wählen Sie die Passphrase, die Ihre Anfragen ab jetzt öffnet.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>Es wird ein neuer Schlüssel erstellt und alles auf diesem Computer Aufbewahrte damit verschlüsselt, während Sie weiterarbeiten. Die Sicherungen dieses Computers lassen sich weiterhin wiederherstellen.

Sie erhalten einen neuen Wiederherstellungsschlüssel zum Drucken oder Speichern. Bewahren Sie den alten nur auf, wenn Sie den Datenordner zuvor an einen anderen Ort kopiert haben: Er öffnet diese Kopien und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>Mögliche Punkte durchsuchen</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>Mögliche Punkte</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>ID einer Partei</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Partei hinzufügen</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>Neue Person hinzufügen</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Partei entfernen</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>Wählen Sie zuerst die Partei in der Liste der möglichen Punkte aus.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>%n Anfrage eingegangen</numerusform>
            <numerusform>%n Anfragen eingegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>In diesem Zeitraum kam nichts von diesem Anbieter.</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>Runden im Durchschnitt</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Runden je Anfrage</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Gründe der Anfragen</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>Die Anfragen nennen keine Gründe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>%n weiterer Grund kam seltener vor.</numerusform>
            <numerusform>%n weitere Gründe kamen seltener vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>Die Zahl der Anfragen, die diesen Grund nannten.</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>innerhalb deren die Hälfte der Antworten angenommen war</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>innerhalb deren neun von zehn angenommen waren</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>unerprobt</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Verwendung</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>Bekannte Anbieter</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>Liste Beschreibungen Hosts unerprobt zurückgewiesen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>Eigene Anbieterbeschreibungen</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Ihr Ordner</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>Beschreibungen in %1 werden beim Programmstart gelesen.</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>Anbieter Beschreibung Verzeichnis</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Weiterer Ordner</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>Ein weiterer Ordner, der gelesen wird, zum Beispiel ein gemeinsamer Ihres Teams.</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>Anbieter Beschreibung Verzeichnis Team Freigabe gemeinsam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>Anbieterbeschreibungen Ihrer Organisation</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>Von Ihrer Organisation festgelegt: Nur diese und die eingebauten Beschreibungen werden gelesen.</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>Wird beim Programmstart gelesen.</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>Anbieter Beschreibung Verzeichnis Organisation</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>Es werden nur die eingebauten Beschreibungen verwendet.</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>Jeder Anbieter wird durch eine Datei beschrieben. Sie können eigene Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspModel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>Zahlungsanbieter</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>ID des Zahlungsanbieters</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Betrifft: %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>Für Excel (mit Byte Order Mark)&#xa0;…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>Für andere Programme (UTF-8)&#xa0;…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>Zahlungsanbieter</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>Angezeigte Ergebnisse</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Alle Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>Kein Ergebnis passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>Zurück zum Formular mit Ihren Antworten. Es wird nichts gesendet, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspTable</name>
    <message>
        <source>Results of the payment providers</source>
        <translation>Ergebnisse der Zahlungsanbieter</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>14 Gruppen aus vier Buchstaben und Ziffern, wie auf dem Ausdruck. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoverySheet</name>
    <message>
        <source>Keep the recovery key safe</source>
        <translation>Wiederherstellungsschlüssel sicher aufbewahren</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>Dieser Schlüssel öffnet die Anfragen, Antworten und Dokumente auf diesem Computer, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist. Ohne all dies kann niemand sie lesen. Bewahren Sie ihn dort auf, wo Sie wichtige Unterlagen aufbewahren, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>RFI Desk Wiederherstellungsschlüssel.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>Wiederherstellungsschlüssel von RFI Desk</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>Wer diesen Schlüssel und die Dateien von RFI Desk hat, kann alle Anfragen, Antworten und Dokumente darin lesen. Verwendung: RFI Desk starten und „Wiederherstellungsschlüssel verwenden“ wählen.</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>Gedruckt oder gespeichert am %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Wiederherstellungsschlüssel kopieren</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>Auf USB-Stick speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>Als Anfragedatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>Eine E-Mail, eine Tabelle mit Punkten, eine Anfragedatei oder Nutzdaten</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>Fehlendes suchen</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>Ruft den Kunden ab und ergänzt, was seine Zahlungsanbieter benötigen, aber nicht haben</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>Oder eine E-Mail (.eml), eine Tabelle (CSV) oder eine Anfragedatei ablegen oder einfügen.</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>Eine E-Mail wird noch gelesen.</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>Geben Sie die Kunden-ID ein.</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>Haken Sie mindestens einen angefragten Punkt an.</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>Kunde wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>%n fehlender Punkt wurde hinzugefügt.</numerusform>
            <numerusform>%n fehlende Punkte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>Schließen, ohne die Anfrage zu öffnen?</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>Was Sie hier zusammengestellt haben, geht verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>Zeile %1, Spalte %2:</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>E-Mail wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>%n Punkt gelesen.</numerusform>
            <numerusform>%n Punkte gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>Vorhandenes ersetzen?</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>Die importierte Anfrage hat eigene Punkte.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without the changes?</source>
        <translation>Ohne die Änderungen schließen?</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>Das Angefragte bleibt, wie es vorher war.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestFilter</name>
    <message>
        <source>yours</source>
        <translation>Ihnen zugewiesen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>Kunden und IDs durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Keine Anfrage ist geöffnet</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>Öffnen Sie eine Anfragedatei oder ziehen Sie sie an eine beliebige Stelle dieses Fensters.</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>Keine Anfragen gefunden</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>Gesucht wird in Namen von Kunden und in IDs.</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>Nichts mehr zu beantworten</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>Beantwortete Anfragen und solche, die auf einen Anbieter warten, stehen in den anderen Ansichten.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>Anfragen werden geöffnet</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RestartNote</name>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>Wirksam nach einem Neustart des Programms.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>Sobald die Antwort gesendet ist, sehen Sie hier das Ergebnis.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>Beantwortete Anfragen aufbewahren</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>Gerechnet ab dem Tag, an dem eine Anfrage beantwortet wird. Bereits beantwortete Anfragen behalten ihr Datum.</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>Jahre Aufbewahrung löschen Frist Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>Löschsperre für neue Anfragen</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>Löschsperre vom ersten Tag an: Eine Anfrage kann erst gelöscht werden, wenn ihre Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>Löschsperre Legal Hold Rechtsstreit Verfahren</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Zum Löschen fällig</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>Beantwortete Anfragen, deren Aufbewahrungsfrist abgelaufen ist. Nichts wird automatisch gelöscht.</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>löschen entfernen abgelaufen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>Es ist noch nichts angefragt. Wählen Sie zuerst aus, was angefragt ist.</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>Die Beschreibung dieses Anbieters fehlt.</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>Was gesendet würde, entspricht nicht der Anfrage.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>Zeigt jede Antwort so, wie man sie sagen würde.</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>Exakte Daten</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>Zeigt jeden Aufruf genau so, wie er gesendet wird.</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>Die exakten Daten lassen sich anzeigen, sobald die Antwort gesendet werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n Antwort fehlt</numerusform>
            <numerusform>%n Antworten fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%n Problem zu lösen</numerusform>
            <numerusform>%n Probleme zu lösen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>Runde %1, jetzt</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 schrieb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsPage</name>
    <message>
        <source>This is the first round</source>
        <translation>Dies ist die erste Runde</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>Wenn der Anbieter erneut anfragt, stehen die Runden hier nebeneinander.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>Runden nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 hat %n Mal angefragt. Frühere Antworten bleiben hier erhalten und werden nie automatisch erneut gesendet.</numerusform>
            <numerusform>%1 hat %n Mal angefragt. Frühere Antworten bleiben hier erhalten und werden nie automatisch erneut gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>Runden dieser Anfrage, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>Name oder Code des Landes</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>„%1“ steht nicht in der Liste. Es geht so an %2, wie es hier steht.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionModel</name>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 von %3 beantwortet</translation>
    </message>
    <message>
        <source>%1, something has to be corrected</source>
        <translation>%1, Korrektur nötig</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt</numerusform>
            <numerusform>%n Anfragen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>Was Sie wählen, wird für alle ausgeführt.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>Prüfen, ob die Anfrage noch offen ist</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>Dokumente hochladen</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Auf Rückmeldung warten</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1: wird gesendet</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: angenommen</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1: bereits angenommen, nicht erneut gesendet</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1: nicht angenommen</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>Warten auf Ihren Einmalcode</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>Die Antwort ist unterwegs. Wenn Sie jetzt abbrechen, ist unbekannt, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>Von der Antwort wurde noch nichts gesendet. Sie können gefahrlos abbrechen.</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 hochgeladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Noch zu tun: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>Von Ihrer Organisation festgelegt.</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>Keine Einstellungen gefunden.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>Ein kurzer Rundgang zeigt nacheinander die Teile des Fensters. Sie finden ihn auch später im Menü.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>In der Antwort auslassen</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>Der Anbieter hat nicht angegeben, zu wem dies gehört; daher gibt es noch keinen Platz für eine Antwort.</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>Angefragt als %1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>%1 fragt danach, hat aber kein Feld für die Antwort, daher kann von hier nichts gesendet werden. Lassen Sie es aus und teilen Sie es %1 auf dem üblichen Weg mit, etwa per E-Mail oder im Dashboard.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>Version %1 ist verfügbar</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>Veröffentlicht am %1. Sie verwenden Version %2.</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>Sie behebt ein Sicherheitsproblem.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>So erhalten Sie sie</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>RFI Desk lädt keine neuen Versionen herunter und installiert keine. Öffnen Sie die Seite in Ihrem Browser oder lassen Sie sich die neue Version von Ihrer Systemverwaltung geben.</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>Nicht mehr darauf hinweisen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>RFI Desk sucht nicht nach neuen Versionen</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>Es wurde ohne die Adresse einer Versionsliste erstellt. Neue Versionen kommen auf demselben Weg wie diese, zum Beispiel mit den Paketen Ihres Systems.</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>Aktualisierung aktualisieren Version neu suchen prüfen update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Neuerungen&#xa0;…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>Nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>Einmal täglich wird eine signierte Liste von %1 abgerufen. Über Sie oder Ihre Anfragen wird nichts gesendet, und es wird nichts heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Suche</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>Aktualisierung aktualisieren Version neu suchen prüfen jetzt update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>Version %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Es wurde noch nicht gesucht.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Am %1.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Dies ist die neueste Version, %1.</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>Die Liste ist vom %1; möglicherweise hält jemand eine neuere zurück.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>Anbieter stellen Informationsanfragen (RFIs) zu Ihren Kunden. RFI Desk fragt genau das ab, was der Anbieter wissen will, zeigt, was gesendet wird, sendet es einmal und zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Anfrage öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neue Anfrage&#xa0;…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>Willkommen bei RFI Desk</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>Ohne Risiko ausprobieren</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>Übungsanfragen von Anbietern, die auf diesem Computer simuliert werden. Kein Konto, kein Netzwerk, keine personenbezogenen Daten. Ein Rundgang führt Sie durch das Programm.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>Eine Anfragedatei, ein gespeichertes Webhook-Ereignis oder eine Rückmeldung des Anbieters. Sie können sie auch an beliebiger Stelle in diesem Fenster ablegen. Was per E-Mail oder Ticket kam, erfassen Sie als neue Anfrage.</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>Die Zugangsdaten, die ein Anbieter Ihnen ausgestellt hat, aufbewahrt im Schlüsselbund dieses Computers oder, falls es keinen gibt, nur für diese Sitzung. RFI Desk kann dann automatisch nach Anfragen suchen.</translation>
    </message>
</context>
</TS>
