<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>aucun retour</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>Le prestataire n’accepte plus d’appels pour le moment&#x202f;; attente de la durée qu’il demande.</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>Vérifie des réponses par rapport à une demande, téléverse les documents, envoie la réponse une seule fois et rend compte. Codes de sortie&#xa0;: 0 acceptée (ou aucune erreur en simulation), 1 mauvaise utilisation ou fichier illisible, 2 non valide, 3 rejetée, 4 partiellement acceptée, 5 non envoyée, 6 inconnu. Le fichier de réponses&#xa0;: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. Une réponse désigne son élément comme le fait «&#xa0;fields&#xa0;», par &quot;pointer&quot; et, s’ils existent, &quot;party&quot;, &quot;documentType&quot; et &quot;side&quot;, et donne &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; ou &quot;leaveOut&quot;: true&#x202f;; un document peut avoir &quot;issued&quot;, la date qu’il porte.</translation>
    </message>
</context>
<context>
    <name>AnswerInput</name>
    <message>
        <source>--answers is missing.</source>
        <translation>--answers est manquant.</translation>
    </message>
    <message>
        <source> An answers file has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation> Un fichier de réponses contient &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>La demande relève de l’environnement «&#xa0;%1&#xa0;», la réponse est destinée à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre de %2 sous la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>Plusieurs comptes conviennent&#x202f;; précisez lequel avec --account.</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>Ce prestataire n’a pas d’adresse propre&#x202f;; indiquez-la avec --base-url.</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>Le fichier de réponses&#x202f;; les chemins des documents partent de son dossier.</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>L’environnement du prestataire&#xa0;: sandbox (par défaut) ou production.</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>Adresse du prestataire, à la place de la sienne. https&#x202f;; http sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>Lire les identifiants sur stdin et non dans le trousseau&#xa0;: un objet JSON avec les champs d’identification du prestataire, y compris un code à usage unique s’il en demande un, par exemple {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>Le compte du trousseau, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>Définit ce qui est supposé du prestataire ou varie selon le compte, à la place du paramètre du compte ou de la valeur par défaut. Peut être répété.</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>Vérifier et montrer ce qui serait envoyé&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un document JSON.</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>Cette réponse est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>Ce tour a reçu sa réponse.</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>Vérifier la réponse</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>Cette demande est encore ouverte.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Demande suivante</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>La dernière réponse est peut-être arrivée. Vérifiez auprès du prestataire avant de renvoyer.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>La demande est rédigée en texte libre. Lisez-la, puis choisissez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Choisir ce qui est demandé…</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>Ces réponses ont déjà été envoyées et rien n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>Prêt. L’envoi au simulateur a lieu une seule fois, quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>Prêt. L’envoi en production a lieu une seule fois, quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>Prêt. L’envoi a lieu une seule fois, quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>Aucune erreur, mais il n’y a pas de compte %1 pour l’envoi. Vos réponses restent ici pendant que vous en ajoutez un.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>Cette demande est encore ouverte. Renvoyer la réponse ne servira à rien.</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>La réponse est maintenant chez le prestataire.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>La demande est rédigée en texte libre. Lisez-la, puis cochez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>Répondre au tour %1</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>%1 demandés, %2 avec réponse. Rien d’autre ne sera modifié.</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>%1 demandés, %2 avec réponse, %3 omis. Rien d’autre ne sera modifié.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>%1 a modifié sa demande&#x202f;; le formulaire est maintenant à jour.</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>%1 ne le précise pas non plus. Choisissez pour chaque élément à qui appartient le document.</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>La demande est encore ouverte. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 demande de nouveau %n élément.</numerusform>
            <numerusform>%1 demande de nouveau %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>%1 n’accepte pas de réponse pour le moment. %2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>La réponse est arrivée, mais personne ne l’a encore examinée. %1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>Plus rien n’est demandé. %1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>%1 ne demande rien pour le moment. %2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>Vérifié auprès de %1&#xa0;: on sait maintenant à qui appartiennent les documents.</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>Vérifié auprès de %1&#xa0;: la demande est encore ouverte, la réponse n’est donc pas arrivée. Vérifiez-la et renvoyez-la.</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>Vérifié auprès de %1. %2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>Vérifié auprès de %1&#xa0;: la demande est maintenue, la réponse n’est donc pas arrivée. Vérifiez-la et renvoyez-la.</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>Vérifié auprès de %1&#xa0;: la réponse n’y est pas visible. Vérifiez-la, puis renvoyez-la. %2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>%1 écrit maintenant autre chose. Lisez son message et choisissez ce qui est demandé.</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>%1 a marqué le client comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>%1 demande à nouveau. Choisissez ce qui est demandé maintenant. Son message&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>La connexion à %1 demande un code à six chiffres. Saisissez celui qu’affiche votre application d’authentification.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Keep everything that is stored in DIR.</source>
        <translation>Conserver toutes les données dans DIR.</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>Ajouter les descriptions de prestataires de DIR. Peut être répété.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 ne peut être indiqué qu’une fois.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Argument inattendu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>«&#xa0;rfi-desk-cli %1 --help&#xa0;» en montre l’utilisation.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>liste les prestataires connus, ou vérifie des descriptions de prestataires</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>montre ce qu’une demande exige</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>vérifie les réponses, téléverse les documents, envoie, rend compte</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>simule les prestataires sur cet ordinateur</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>vérifie le journal</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: rfi-desk-cli COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Répond aux demandes d’informations (RFI) des prestataires de paiement.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>«&#xa0;rfi-desk-cli COMMANDE --help&#xa0;» montre les options d’une commande.</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli&#xa0;: la commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation> Les identifiants de %1 sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>Échéance le %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Échéance demain</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Échéance dans %n jour</numerusform>
            <numerusform>Échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
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
        <translation>Le fichier[ «&#xa0;%1&#xa0;»] est introuvable.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>Le fichier[ «&#xa0;%1&#xa0;»] ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>Le fichier[ «&#xa0;%1&#xa0;»] ne peut pas être écrit[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>Vérifiez l’espace libre et vos droits dans ce dossier. L’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>Le fichier[ «&#xa0;%1&#xa0;»] est trop volumineux pour être lu ici.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>Ceci n’est pas un fichier ordinaire de cet ordinateur[&#xa0;: «&#xa0;%1&#xa0;»].</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>Copiez le fichier sur cet ordinateur et choisissez la copie.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce JSON n’est pas valide.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>Corrigez l’endroit indiqué ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>Le texte contient un caractère incomplet.</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>Exportez de nouveau le fichier depuis son origine.</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>Un nom figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>Supprimez l’un des deux&#xa0;: impossible de savoir lequel compte.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Le JSON comporte trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>Le JSON est trop volumineux pour être lu ici.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>Il y a encore du texte après la fin du JSON.</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>Supprimez ce qui suit la dernière accolade ou le dernier crochet.</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>Ce type de fichier n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>Vérifiez que c’est le bon fichier. S’il s’agit d’une demande, aucun prestataire connu ne l’envoie sous cette forme&#xa0;: indiquez son prestataire ou saisissez-la avec «&#xa0;Nouvelle demande&#xa0;».</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>Un guillemet figure là où il ne peut pas y en avoir.</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>Fermez-le à la fin de la cellule.</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>Cette ligne n’a pas autant de cellules que la première[&#xa0;: %3 au lieu de %2].</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>Donnez à chaque ligne autant de cellules qu’à la première.</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>Cette colonne n’est pas connue[&#xa0;: «&#xa0;%2&#xa0;»].</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>Les colonnes s’appellent pointer, party, documentType, side, status, reason et required. Supprimez les autres.</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>Une colonne manque[&#xa0;: «&#xa0;%2&#xa0;»].</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>Nommez les colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>Une colonne figure deux fois[&#xa0;: «&#xa0;%2&#xa0;»].</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>Cette version du programme ne sait pas lire les e-mails.</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>Copiez le texte de l’e-mail et enregistrez ses pièces jointes comme fichiers.</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>Cet e-mail ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>Enregistrez l’e-mail comme fichier (EML) depuis votre messagerie.</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>L’e-mail comporte trop de parties, ou des parties imbriquées.</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>Enregistrez comme fichiers les pièces jointes dont vous avez besoin.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Une valeur manque.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Saisissez-la.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>La valeur n’est pas du bon type[&#x202f;; attendu&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>Saisissez une valeur du type attendu.</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>La valeur ne fait pas partie de celles acceptées[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>Choisissez l’une des valeurs acceptées.</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>Une seule valeur est acceptée ici[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>Saisissez cette valeur.</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>Le texte est trop court[&#x202f;; longueur minimale&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>Saisissez le texte complet.</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>Le texte est trop long[&#x202f;; longueur maximale&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>Le texte n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>Comparez-le au document et à l’indication près du champ.</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>Le texte n’est pas au format attendu[ (%2)].</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>Saisissez-le dans ce format.</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>Le nombre est trop petit[&#x202f;; minimum&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>Saisissez un nombre plus grand.</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>Le nombre est trop grand[&#x202f;; maximum&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>Saisissez un nombre plus petit.</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>La liste a trop peu d’entrées[&#x202f;; minimum&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>La liste a trop d’entrées[&#x202f;; maximum&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Supprimez ce qui est en trop.</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>La même entrée figure deux fois[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>Ce nom n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Vérifiez son orthographe ou supprimez-le.</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>L’objet n’est pas complet.</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>Il faut exactement l’une des possibilités attendues[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>Gardez-en une et supprimez les autres.</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>La valeur est trop complexe pour être vérifiée ici.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>Une description ne peut pas utiliser ce mot-clé[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>Vérifiez son orthographe ou supprimez-le de la description.</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>Ce mot-clé ne peut pas avoir cette valeur[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>Donnez au mot-clé une valeur possible.</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>La cible de la référence ne figure pas dans la description[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>Ajoutez-la à la description ou corrigez la référence.</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>Il existe une autre description de ce prestataire[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>Supprimez l’une des deux ou donnez-lui un ID propre.</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>Le document a expiré[ le %2].</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>Demandez le nouveau au client.</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>La date[ %2] est dans le futur.</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>Comparez-la au document.</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>Deux dates sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>Comparez-les toutes deux au document.</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>Le document[ du %2] est plus ancien que ce que le prestataire accepte.</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>Demandez-en un plus récent au client.</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>Une face du document manque[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>Ajoutez une image de cette face.</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>Pour une image, la face du document n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>Choisissez la face de chaque image.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>Le document[ «&#xa0;%2&#xa0;»] est vide.</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>Enregistrez-le de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>Le document[ «&#xa0;%2&#xa0;»] n’est pas d’un type accepté ici.</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>Choisissez un fichier d’un type accepté, avec l’extension correspondante.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>Le document[ «&#xa0;%2&#xa0;»] est trop volumineux[&#x202f;; la limite est de %3].</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>Numérisez-le de nouveau avec moins de pages ou une résolution plus basse.</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>L’original du document[ «&#xa0;%2&#xa0;»] a changé depuis.</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>C’est la version jointe au départ qui est envoyée&#x202f;; joignez-le de nouveau pour envoyer la nouvelle.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>Ceci n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>Supprimez-le des réponses&#xa0;: le prestataire refuse ce qu’il n’a pas demandé.</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>La description ne prévoit pas de place pour ce qui est demandé.</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>Omettez-le volontairement et transmettez-le au prestataire par un autre moyen.</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>La demande ne précise pas à qui appartient le document.</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>Actualisez la demande depuis le prestataire ou choisissez vous-même la personne.</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>Le document demandé peut être de plusieurs types.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>Choisissez son type.</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>Le type de client n’est pas clair[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>Indiquez si le client est un particulier ou une entreprise.</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>Les types de client diffèrent[&#xa0;: %2 indiqué, la demande porte sur %3].</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>Vérifiez que la demande et le client sont les bons.</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>Le même élément est renseigné deux fois.</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>Gardez une seule des réponses.</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>Ceci n’est pas un ID tel que le prestataire les attribue[ (%2&#xa0;: «&#xa0;%3&#xa0;»)].</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>Recopiez l’ID depuis le prestataire.</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>Il n’existe pas de description de ce prestataire[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>Vérifiez l’ID du prestataire ou ajoutez sa description.</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>Le prestataire n’a pas cet environnement[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>Choisissez l’un de ses environnements.</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>Ceci a été demandé, mais ne serait pas envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>Rien n’a été envoyé. La description du prestataire contient une erreur&#xa0;: signalez-la.</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>Ceci n’a pas été demandé, mais serait envoyé.</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>Le prestataire demande maintenant autre chose.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>Rien n’a été envoyé. Consultez la nouvelle demande&#x202f;; les réponses encore valables sont conservées.</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>Le prestataire n’accepte pas de réponse tant que le client est dans cet état[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>Rien n’a été envoyé. Actualisez la demande&#x202f;; elle est peut-être déjà réglée.</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>Quelque chose qui n’a pas été demandé changerait[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>Le prestataire exige ceci, mais ne l’a ni demandé ni fourni[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>La réponse part sans cela. Si elle est refusée, priez le prestataire d’en faire la demande.</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>Message du prestataire[&#xa0;: «&#xa0;%2&#xa0;»].</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>Corrigez ce que le prestataire indique.</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>Cette adresse n’est pas autorisée[&#xa0;: %1].</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>Utilisez https sans nom d’utilisateur&#x202f;; http simple sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>Aucun ordinateur ne porte ce nom[&#xa0;: %1].</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>Aucune connexion au prestataire[ à l’adresse %1].</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>Le port est utilisé ou n’est pas autorisé[&#xa0;: %1].</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>Choisissez un autre port ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>La connexion[ à %1] n’est pas sûre[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date de cet ordinateur, puis consultez l’administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>Le proxy bloque la connexion[ à %1].</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Vérifiez les réglages du proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>Le prestataire[ à l’adresse %1] n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>La connexion[ à %1] a été perdue avant l’arrivée du retour.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>Actualisez la demande depuis le prestataire avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Recommencez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>Le prestataire renvoie vers une autre adresse[&#xa0;: %1]. Ce renvoi n’est pas suivi.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>Le retour[ de %1] est trop volumineux pour être lu ici.</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>Vérifiez que l’adresse est celle du prestataire.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>Le retour[ de %1] est compressé d’une façon qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>Vérifiez qu’aucun proxy ne modifie ce que le prestataire envoie.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>Le retour[ de %1] ne correspond pas à ce que le prestataire envoie[ (code %2)].</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>Ce réseau a peut-être répondu à la place du prestataire&#xa0;: vérifiez que vous y êtes connecté.</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>Le retour concerne un autre client.</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>Signalez-le au prestataire et ne renvoyez rien.</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>Le prestataire ne connaît pas ce client.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>Vérifiez l’ID du client et que le compte relève du bon environnement.</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>Le prestataire a refusé[ avec le code %2].</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>Lisez le message du prestataire, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>Patientez, puis renvoyez. Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>La bibliothèque réseau a envoyé plusieurs fois le même appel.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>Actualisez la demande depuis le prestataire avant de continuer, et signalez ce problème.</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>Il n’y a pas d’identifiants pour ce compte[&#xa0;: %1].</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>Ajoutez le compte ou indiquez les identifiants.</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>Ce compte n’existe pas[&#xa0;: %1].</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>Choisissez l’un des comptes configurés.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>Le prestataire a refusé la connexion[ avec le code %2].</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>Vérifiez les identifiants et qu’ils relèvent de cet environnement.</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>Le prestataire demande un code à usage unique pour la connexion.</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>Indiquez le code qu’affiche votre application d’authentification.</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>Le prestataire n’a pas accepté le code à usage unique.</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>Attendez le code suivant et indiquez-le.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>Réglez l’horloge de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>Le trousseau de cet ordinateur n’est pas accessible.</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>Démarrez-le et réessayez, ou continuez sans lui&#xa0;: les identifiants seront gardés jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>Le trousseau est verrouillé, ou ce n’est plus le même.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>Déverrouillez-le et réessayez. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>Le trousseau a refusé l’accès à ce programme.</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>Réessayez et autorisez l’accès quand on vous le demande.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>Cherchez une question du trousseau derrière d’autres fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>Le trousseau n’a pas d’entrée pour ce compte.</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>Saisissez de nouveau les identifiants du compte.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>Le trousseau ne peut pas conserver cette valeur.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>Vérifiez qu’elle a été copiée en entier et sans rien d’autre.</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>Le trousseau a rendu autre chose que ce qui avait été enregistré.</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>Saisissez de nouveau les identifiants&#x202f;; si le problème persiste, vérifiez le trousseau.</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>Un autre RFI Desk utilise ces demandes[ sur %2].</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Continuez dans cette autre fenêtre ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>La base des demandes ne peut pas être ouverte[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>La base des demandes est endommagée[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>La copie endommagée est conservée. Ouvrez la dernière bonne sauvegarde pour continuer.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>Installez la version plus récente. Rien n’a été modifié dans la base.</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>Non enregistré[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>Votre saisie est toujours là&#x202f;; l’enregistrement est retenté à quelques secondes d’intervalle.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Non enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>Libérez de l’espace. Votre saisie est toujours là&#x202f;; l’enregistrement est retenté automatiquement.</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>Non enregistré&#xa0;: la base n’est plus à son emplacement.</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>Rétablissez le disque ou le dossier. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>La base est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>Aucune réponse n’est possible tant que l’écriture dans son dossier est impossible.</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>La clé de la base n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>Utilisez la clé de récupération. La base est intacte.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>Cette clé n’ouvre pas la base.</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>Utilisez la clé de cette base précisément. La base est intacte.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>Ce n’est pas la phrase secrète de la base.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>Ce n’est pas une clé de récupération, ou l’un de ses caractères est faux.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>Comparez-la au papier ou au fichier, groupe par groupe.</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>Un enregistrement de la base ne peut pas être lu[&#xa0;: %1].</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>Les autres sont utilisables. Une sauvegarde le contient peut-être encore.</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>La base n’a pas pu être sauvegardée[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>Le journal ne peut pas être écrit[&#xa0;: %2], rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>Libérez de l’espace ou réparez la base, puis renvoyez.</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>Il n’y a pas de journal[ dans «&#xa0;%1&#xa0;»].</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>Indiquez le dossier de la base avec --data-dir.</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>Une entrée du journal a été modifiée[&#xa0;: numéro %1].</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>À partir de cette entrée, le journal ne prouve plus rien. Comparez-le à une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>Une entrée du journal manque[&#xa0;: numéro %1].</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>Des entrées ont été supprimées ou déplacées. Comparez le journal à une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>Le journal n’atteint pas l’état final noté[ (entrée %1)].</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>Sa fin a été coupée ou remplacée. Comparez-le à une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>La clé du journal n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>La chaîne peut être vérifiée sans elle, pas les sceaux.</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>L’archive[ «&#xa0;%1&#xa0;»] ne peut pas être écrite[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>Vérifiez l’espace libre et vos droits dans ce dossier.</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>Cette nouvelle personne a déjà été envoyée au prestataire. Avec des réponses modifiées, elle serait créée deux fois.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>Rien n’a été envoyé. Rétablissez les réponses d’origine, ou saisissez les modifications sous l’identifiant que le prestataire a donné à la personne.</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>La base a été écrite par une version plus récente de RFI Desk[ (format %2, cette version connaît %3)].</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>Rien n’y a été modifié. Vérifiez le dossier et le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>Le dossier de la base[ «&#xa0;%1&#xa0;»] est ouvert à d’autres utilisateurs[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>Rien n’a été ouvert ni écrit. Réservez-en l’accès à vous seul (mode 0700) pour continuer.</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>Libérez de l’espace sur le disque. Rien n’a été modifié, et une nouvelle tentative aura lieu d’elle-même.</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>Le prestataire n’accepte plus d’appels pour le moment[&#x202f;; attente en secondes&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>L’horloge de cet ordinateur est décalée[&#x202f;; écart en minutes&#xa0;: %2].</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>Le fichier des règles de votre organisation peut être modifié par d’autres[&#xa0;: «&#xa0;%1&#xa0;»].</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>Demandez à votre administrateur&#xa0;: ce fichier et son dossier doivent appartenir à l’administrateur, et personne d’autre ne doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>Les règles de votre organisation ne peuvent pas être lues[&#xa0;: «&#xa0;%1&#xa0;»].</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>Rien ne quitte cet ordinateur tant que votre administrateur ne les a pas corrigées.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>Votre organisation ne l’autorise pas[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>Rien n’a été envoyé. Demandez à votre administrateur si cela doit être autorisé.</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>La liste des nouvelles versions n’est pas signée par leur éditeur.</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>Elle n’a pas été lue. Si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>La liste des nouvelles versions est plus ancienne qu’une liste déjà vue.</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>Entrées de l’archive</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>État final du journal</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>Hachage de l’état final</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  Comment vérifier cette archive</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>Aucun de nos programmes n’est nécessaire. Dans le dossier de l’archive, sur n’importe quel ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>La première commande compare chaque fichier à son hachage, la seconde fait de même et recalcule chaque entrée du journal. Comparez le hachage de l’état final à une note prise ailleurs à ce moment-là&#xa0;: s’ils concordent, personne n’a modifié, supprimé ni ajouté d’entrée avant lui.</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  Le journal</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>Chaque entrée est liée à la précédente par son hachage&#x202f;; aucune ne peut donc être modifiée, supprimée ou déplacée sans laisser de trace. Les entrées de ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>La seconde trouve aussi tout ce qui a été envoyé et manque ici, et tout ce qui ne correspond pas au journal.</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>Le journal ne contient aucune entrée sur ce dossier.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>Réponse via</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exporté par</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>Exporté avec</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omis volontairement</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>Pas de réponse (non obligatoire)</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[document %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  Ce qui a été demandé et ce qui a été répondu</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>Message du prestataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  Documents</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>Aucun document n’a été joint.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256, emplacement</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1, documents désignés par leur nom</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>aucun retour</translation>
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
        <translation>%1, retour %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>SHA-256 des octets envoyés, emplacement</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>Derrière le prestataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Son message</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  Ce qui a été envoyé et ce qui est revenu</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Tentative %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>Preuves du dossier %1</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>Dossier %1, entrée de journal %2, %3…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>PREUVES</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>Réponse à une demande d’informations (RFI)</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1, demandé par %2</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>Tour %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>Joint actuellement</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>Tous les documents joints actuellement ou déjà envoyés, tels qu’ils étaient lorsqu’ils ont été joints. L’archive les contient à l’octet près.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1, dont le contenu n’est pas dans cette archive. SHA-256&#xa0;: %2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>Document envoyé au préalable</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>Appel, et désignation du document chez le prestataire</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>Documents inclus</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>SHA-256 du retour, emplacement</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>La réponse elle-même n’a pas quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>Motif de la demande&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>Demandé parce qu’il manquait.</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>Demandé parce qu’il avait expiré.</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>Demandé parce qu’il n’était pas valide.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseigné</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>Indiqué dans la demande.</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>Motif de la demande&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>Demandé par %1.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Date manquante</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source> (the request does not say whose)</source>
        <translation> (la demande ne précise pas à qui)</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation> (non obligatoire)</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>Montre ce qu’une demande exige. Rien n’est envoyé au prestataire ni lu chez lui.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un document JSON.</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation> Indiquez-le avec --type.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>Choisir des fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>Une section par document ou par groupe, sous la personne concernée. Rien ne figure ici que le prestataire n’ait demandé.</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>Un champ et son motif</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>Déposez un fichier ici ou choisissez-en un. Vous voyez aussitôt si le prestataire l’accepte. En entraînement, des exemples de documents sont proposés.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>Réponse, vérification, résultats</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>La vérification contrôle tout une dernière fois. Ce qui manque ou ne convient pas y est listé, et chaque ligne vous y conduit. Quand tout est correct, vous voyez exactement ce qui quittera cet ordinateur.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>L’étape suivante</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>Ce bouton indique toujours la suite. Dans la vérification, il envoie, une seule fois&#xa0;; rien n’est parti avant.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>Vous lisez ici ce que le prestataire a fait de la réponse, pour chaque champ et pour chaque prestataire de paiement derrière lui.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>Répondez maintenant à cette demande. F1 ouvre l’aide sur ce que vous êtes en train de faire, et la visite guidée se trouve dans le menu.</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>Si le prestataire a donné un motif, il figure dans ses propres termes au-dessus du champ. Le petit symbole, ou Maj+F1, indique d’où vient le champ. Votre saisie est enregistrée automatiquement.</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>La plus urgente figure en haut de la liste. Chaque ligne indique qui est concerné, qui demande, l’échéance de la réponse et son avancement.</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Attribuées à moi</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>À rendre sous 7 jours</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Encore manquant</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres motifs</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Demandes reçues au cours du dernier jour, à partir du %1.</numerusform>
            <numerusform>Demandes reçues au cours des %n derniers jours, à partir du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>Demandes reçues par mois</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>Demandes reçues par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n tour ou plus</numerusform>
            <numerusform>%n tours ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>Calculé sur %n réponse acceptée.</numerusform>
            <numerusform>Calculé sur %n réponses acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>%n demande sans réponse acceptée jusqu’ici.</numerusform>
            <numerusform>%n demandes sans réponse acceptée jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>%n demande réglée sans réponse d’ici.</numerusform>
            <numerusform>%n demandes réglées sans réponse d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>Demandes reçues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Réponses acceptées</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>La moitié acceptées en</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>Neuf sur dix acceptées en</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>Sans réponse acceptée jusqu’ici</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>Réglées sans réponse d’ici</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>Tours en moyenne</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>Tours par demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Motif de la demande&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n aujourd’hui</numerusform>
            <numerusform>%n aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n bientôt</numerusform>
            <numerusform>%n bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n à rendre</numerusform>
            <numerusform>%n à rendre</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>aucune échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n demande à rendre ce jour</numerusform>
            <numerusform>%n demandes à rendre ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>Seules les demandes d’entraînement sont comptées.</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>Seules les demandes du bac à sable sont comptées.</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>Seules les demandes de production sont comptées.</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>Seules les demandes de «&#xa0;%1&#xa0;» sont comptées.</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>%n demande reçue.</numerusform>
            <numerusform>%n demandes reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>La moitié des réponses ont été acceptées en %1, neuf sur dix en %2.</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>Tours en moyenne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Tours par demande</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Motifs des éléments demandés</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>Aucune échéance ce mois-ci.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situation au %1.</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>Échéances, %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>Éléments renseignés</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>Éléments demandés</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>En attente jusqu’au</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log started</source>
        <translation>Début du journal</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>Connexion au prestataire</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Dossier attribué</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>Dossier mis en attente</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>Fin de la mise en attente</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Conservation légale posée</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Conservation légale levée</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>Dossier supprimé</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>Envoi commencé</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Envoi terminé</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>Envoyé plus d’une fois</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>État lu</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>État final du journal noté</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé changée</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>Clé affichée ou enregistrée</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>Sauvegarde ouverte</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>Dommage constaté</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>Certificat ajouté</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Compte retiré</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>to oneself</source>
        <translation>à soi-même</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>liste des demandes</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>tableau des résultats</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>fichier de demande</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>preuves sans mot de passe</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>preuves avec mot de passe</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clé de récupération</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>années de conservation</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>accepté en partie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>Dossier marqué comme terminé</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Dossier rouvert</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>analyses</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>la clé de ce qui est conservé ici</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>l’ancienne clé a été oubliée</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>document accompagnant la réponse</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>Les sceaux n’ont PAS été vérifiés&#xa0;: %1 La phrase secrète ou la clé de récupération de la base les ouvre, voir --key-stdin. Sans elles, des entrées réécrites ne se repèrent qu’avec un état final noté ailleurs, voir --head.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n entrée, telle qu’elle a été écrite. État final du journal&#xa0;: entrée %1, %2</numerusform>
            <numerusform>%n entrées, toutes telles qu’elles ont été écrites. État final du journal&#xa0;: entrée %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>Écrit jusqu’à l’entrée %1. «&#xa0;log verify --log&#xa0;» vérifie le fichier.</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>«&#xa0;log verify&#xa0;» vérifie que personne n’a modifié, supprimé ou ajouté une entrée du journal, et indique sinon la première concernée. Codes de sortie&#xa0;: 0 tel qu’écrit, 1 modifié ou illisible. «&#xa0;log head&#xa0;» affiche l’état final du journal, à conserver ailleurs&#xa0;: avec lui, «&#xa0;verify&#xa0;» détecte les entrées coupées. «&#xa0;log export&#xa0;» écrit les entrées en lignes JSON.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>verify&#xa0;: le journal doit contenir l’état final de FILE. Peut être répété.</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>verify&#xa0;: vérifier le journal exporté dans FILE au lieu de celui de la base.</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>verify&#xa0;: lire la phrase secrète ou la clé de récupération de la base sur stdin, pour vérifier les sceaux&#x202f;; sinon le trousseau est interrogé.</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>verify&#xa0;: afficher un document JSON.</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>Utilisez «&#xa0;log verify&#xa0;», «&#xa0;log head [FILE]&#xa0;» ou «&#xa0;log export FILE&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>Personne n’y travaille, les ouvrir ici</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>RFI Desk ne peut pas démarrer ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>Il ne contient pas de certificat. Exportez-le au format PEM (Base-64) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>Un certificat qu’il contient est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>Il contient une clé privée, qui ne devrait pas quitter son emplacement. Choisissez le fichier qui contient seulement le certificat.</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>Un certificat qu’il contient n’est pas celui d’une autorité de certification. Choisissez celui de l’autorité qui l’a signé.</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>Un certificat qu’il contient a expiré. Demandez le nouveau à votre administrateur.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Expiré le %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Émis par %1.</translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is ticked for this yet:</source>
        <translation>Rien n’est encore coché pour ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>Rien n’est encore coché pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>Rien n’est coché pour&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>Rien n’est coché pour %1 dans&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>Plus rien n’est à envoyer pour&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Répond aux demandes d’informations (RFI) des prestataires de paiement.</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>Démarrer avec des demandes d’entraînement et le simulateur intégré&#x202f;; aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>Parcourir la tâche principale sans utilisateur, afficher les résultats et quitter.</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>Avec --tour&#xa0;: enregistrer des images de la fenêtre dans DOSSIER.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>Conserver toutes les données dans DOSSIER.</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>Ajouter les descriptions de prestataires de DOSSIER. Peut être répété.</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>Fichiers de demande ou charges utiles d’un prestataire à ouvrir.</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>--shots nécessite --tour.</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 au moins</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>Tel que demandé par %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>In the words of the description, in English</source>
        <translation>Dans les termes de la description, en anglais</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>Valeurs de réponse</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Critères de vérification</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Types de fichier</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>La description n’indique aucune page pour cela.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>%1 a accepté une partie de la réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>%1 a accepté la réponse</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Partiellement acceptée</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>%1 n’a pas accepté la réponse</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>Rien de la réponse n’a été envoyé</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>La réponse est partie, mais on ignore si elle est arrivée</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>La réponse ne correspond pas à la demande</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>C’était une simulation</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>Lisez ci-dessous leurs messages. Modifiez la réponse s’ils y signalent quelque chose, ou réessayez.</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>Renvoyer la réponse ne servira à rien. Demandez à %1 que faire. Une fois la question réglée, marquez cette demande comme terminée.</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>%1 conserve la réponse, mais %2 ne l’a pas acceptée</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>%1 conserve la réponse, mais aucun prestataire de paiement ne l’a acceptée</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>%1 a accepté la réponse. Sur les %2 prestataires de paiement derrière lui&#xa0;: acceptée par %3[, non acceptée par %4][, résultat inconnu pour %5]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>On ignore si la réponse est parvenue à %1. Vérifiez auprès de %2 avant tout nouvel envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 a reçu la réponse et redemande %n élément</numerusform>
            <numerusform>%1 a reçu la réponse et redemande %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>%1 a reçu la réponse et demande de nouveau</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>Modifiez ce qui est indiqué, puis renvoyez la réponse.</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>Enregistrée, non acceptée</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>Le prestataire a accepté la réponse.</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>Une partie de la réponse a été acceptée, une autre non.</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>Le prestataire a rejeté la réponse.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>La réponse n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>La réponse a été envoyée, mais on ignore si le prestataire l’a acceptée.</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>Les réponses ne peuvent pas être envoyées en l’état. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>Voici ce qui serait envoyé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>Il n’y a plus rien à faire tant que le prestataire ne l’a pas examinée.</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>Corrigez ce que le prestataire indique et renvoyez la réponse.</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>Éliminez la cause et renvoyez la réponse. Le renvoi est sans risque.</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>Ne la renvoyez pas encore. Actualisez d’abord la demande depuis le prestataire&#xa0;: ce qu’il demande encore n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>Corrigez ce qui est indiqué et réessayez.</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>Comparez-le à la demande. Si tout est juste, envoyez-le.</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>Lisez ce qui n’a pas été accepté, et pourquoi. Modifiez la réponse si quelque chose y est signalé, ou réessayez.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1, owner %2 %</source>
        <translation>%1, détient %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Omis volontairement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1 (daté du %2&#xa0;; la date n’est pas envoyée)</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Saisissez un texte.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Saisissez une date.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez une option.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez au moins une option.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Choisissez un pays.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>Ajoutez un document.</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>Saisissez ce qui est demandé.</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été demandé. Supprimez-le des réponses.</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>«&#xa0;%1&#xa0;» a été demandé sans la partie, le type de document ou la face que la réponse indique. Désignez-le comme dans la demande.</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>«&#xa0;%1&#xa0;» a été demandé avec %2&#xa0;: indiquez-le dans la réponse.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>«&#xa0;%1&#xa0;» a une réponse du mauvais type.</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>«&#xa0;%1&#xa0;» n’admet pas cette réponse. Choisissez parmi les réponses admises[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>«&#xa0;%1&#xa0;» n’admet qu’une réponse[&#xa0;: %2].</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Saisissez un texte.</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>«&#xa0;%1&#xa0;» est trop court[&#x202f;; longueur minimale&#xa0;: %2]. Saisissez le texte complet.</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long[&#x202f;; longueur maximale&#xa0;: %2]. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit comme le prestataire le demande. Comparez avec le document.</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>«&#xa0;%1&#xa0;» est trop petit[&#x202f;; minimum&#xa0;: %2].</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand[&#x202f;; maximum&#xa0;: %2].</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu d’entrées[&#x202f;; minimum&#xa0;: %2]. Ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>«&#xa0;%1&#xa0;» a trop d’entrées[&#x202f;; maximum&#xa0;: %2]. Supprimez ce qui est en trop.</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» contient deux fois la même entrée. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>«&#xa0;%1&#xa0;» est trop complexe pour être vérifié ici. Raccourcissez la réponse.</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>«&#xa0;%1&#xa0;» est renseigné deux fois. Gardez une seule des réponses.</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>Une réponse ne prévoit pas de place pour «&#xa0;%1&#xa0;». Omettez-le volontairement et transmettez-le au prestataire par un autre moyen.</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>«&#xa0;%1&#xa0;» peut être de plusieurs types. Choisissez lequel.</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>«&#xa0;%1&#xa0;» a été demandé, mais ne serait pas envoyé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été demandé, mais serait envoyé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>%2 est dans le futur. Comparez la date au document.</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>«&#xa0;%1&#xa0;» (%3) doit être postérieur à «&#xa0;%4&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>Indiquez pour chaque image quelle face du document elle montre.</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>«&#xa0;%2&#xa0;» est introuvable. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>«&#xa0;%2&#xa0;» est vide. Enregistrez-le de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>«&#xa0;%2&#xa0;» est trop volumineux[&#xa0;: %4, la limite est de %3]. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>L’original de «&#xa0;%2&#xa0;» a changé depuis qu’il a été joint. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un pays. Choisissez-le dans la liste ou saisissez son code ISO 3166 alpha-2, par exemple PT.</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un pays. Choisissez-le dans la liste ou saisissez son code ISO 3166 alpha-3, par exemple PRT.</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une adresse e-mail, par exemple name@example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une adresse web complète, par exemple https://example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un numéro de téléphone avec l’indicatif du pays, par exemple +4930123456.</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas au format attendu[ (%2)]. Comparez avec le document.</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>Ce document a expiré le %2. Saisissez la date du nouveau.</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>Ce document est daté du %2[&#x202f;; le prestataire n’en accepte pas d’avant le %3]. Ajoutez-en un plus récent.</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>Une face du document manque&#xa0;: %2. Ajoutez-en une image.</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un fichier ordinaire de cet ordinateur. Copiez-le ici et choisissez la copie.</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être joint. Type de son contenu&#xa0;: %3. Choisissez un fichier de l’un de ces types, avec l’extension correspondante&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>La copie conservée de «&#xa0;%2&#xa0;» ne peut plus être lue. Joignez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>«&#xa0;%3&#xa0;» doit être une date claire. Écrivez le mois en lettres, ou commencez par l’année.</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une date qui existe, avec le jour, le mois et l’année.</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>Chaque compte a sa propre adresse.</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Communique uniquement avec %1.</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>Non éprouvé</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Intégré.</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>Ajouté par vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>Cette description a été refusée en bloc. Corrigez-la et redémarrez le programme.</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>Non éprouvé&#xa0;: ceci repose sur des informations publiques et n’a jamais été utilisé avec %1. Essayez d’abord là où rien n’est en jeu.</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>non éprouvé</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>«&#xa0;check&#xa0;» a besoin des fichiers à vérifier.</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>Liste les descriptions de prestataires utilisées et leur origine. Avec «&#xa0;check&#xa0;», vérifie des descriptions&#xa0;: une ligne par erreur, code de sortie 0 ou 1.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un document JSON.</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>Les descriptions à vérifier.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Argument inattendu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PspResults</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non prise en charge</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>La réponse a été transmise. Aucun retour pour l’instant.</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>A accepté la réponse.</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>N’a pas accepté la réponse.</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>Renvoyer ne servira à rien. Demandez à %1 comment %2 reçoit les mises à jour.</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>On ignorait si la réponse lui était parvenue.</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>N’a pas accepté la réponse. Lisez son message&#xa0;: modifiez la réponse s’il y signale quelque chose, ou réessayez.</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>On ignore si la réponse lui est parvenue. Vérifiez auprès de %1 avant de renvoyer.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>Cet envoi ne figurera PAS dans le journal de la base de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>Son issue ne figure pas dans le journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>La demande&#xa0;: un fichier de demande ou une charge utile du prestataire.</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>L’ID du prestataire, si la demande ne l’indique pas.</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>Le type de client, si la demande ne l’indique pas.</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>--rfi est manquant.</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation> Un fichier de demande contient &quot;format&quot;: &quot;rfi-desk/request@1&quot;&#x202f;; tout autre fichier doit être conforme à ce qu’envoie un prestataire connu.</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>En attente jusqu’au %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 renseignés</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>échec de l’envoi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Demandé le %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>pas entièrement accepté</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>Rien n’attend un prestataire</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>Une réponse reste ici jusqu’à ce que quelqu’un chez le prestataire l’ait examinée.</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Aucun résultat n’est inconnu</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>Une réponse arrive ici si la connexion est coupée pendant l’envoi.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>Aucune réponse pour l’instant</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>Une demande arrive ici quand le prestataire ne demande plus rien.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Rien n’est mis en attente</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>Une demande que vous remettez à plus tard reste ici jusqu’au jour choisi.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>Une demande ouverte arrive ici quand son échéance est passée.</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>Rien n’arrive bientôt à échéance</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>Une demande ouverte arrive ici une semaine avant son échéance.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Rien ne vous est attribué</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>Les demandes que vous prenez ou recevez sont ici.</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>Il n’y a pas de telle demande actuellement</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>D’autres peuvent se trouver dans une autre vue.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>C’était le tour %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>Ce que %1 indique par élément</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne correspond pas</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 indique</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Son message</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exporter les preuves…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Marquer comme terminée…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>Cette demande est terminée.</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>Vérifier auprès du prestataire</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Élément par élément</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Choisir ce qui est demandé…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>Omis volontairement&#xa0;: %1. %2 ne le demande plus.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>Demande d’examen</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>Réponses pour %1[, avec %2]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>Réponses[, avec %1]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>Appel et réponse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>Omis volontairement&#xa0;: %1. %2 ne l’a pas reçu d’ici. Communiquez-le donc par e-mail ou dans le tableau de bord du prestataire.</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>SHA-256 du message entier</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>Motif de la demande</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omis volontairement</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>Exactement ce qui a été demandé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Depuis le tour %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>Ce n’est pas ce qui a été demandé</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>Omis volontairement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>Sans réponse, ce qui est permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>Copier le SHA-256 de %1</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>Afficher %1 dans le formulaire</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Pour %1, %2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>Cet appel n’a pas de corps.</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>Le reste du corps est lu chez le prestataire juste avant l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>%n octet, SHA-256 %1</numerusform>
            <numerusform>%n octets, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>Ce qui a été demandé pour %1 et ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>Manquerait</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Serait envoyé</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>Ce qui a été demandé et ce qui serait envoyé, là où ils diffèrent</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>Ce qui a été demandé et ce qui sera envoyé</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>Ce qui a été demandé et comment cela sera envoyé</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Sera envoyé sous la forme</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>Réponses pour %1, telles qu’elles seront envoyées</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>Éléments demandés&#xa0;: %1. Éléments qui seraient envoyés&#xa0;: %2. Ils diffèrent, rien ne peut donc être envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>%n élément demandé, dont %1 à envoyer.</numerusform>
            <numerusform>%n éléments demandés, dont %1 à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>Sera envoyé comme un formulaire avec un fichier&#x202f;; en voici les champs.</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>&lt;file:…&gt; représente l’adresse ou l’ID que le document reçoit lors de son téléversement.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>%n autre document sera aussi envoyé. Le formulaire le montre.</numerusform>
            <numerusform>%n autres documents seront aussi envoyés. Le formulaire montre chacun d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>Exactement ce qui sera envoyé, appel par appel</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>Renvoyé à %1 sans changement</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>%1 veut récupérer toute la fiche. Ce qui n’a pas été demandé est lu juste avant l’envoi et renvoyé exactement tel quel.</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>%1 veut récupérer toute la fiche. Ceci n’a pas été demandé et est renvoyé exactement tel que %1 l’a fourni&#x202f;; une dernière lecture a lieu juste avant l’envoi.</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>Déjà refusé</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>C’est le document qui a été refusé au tour précédent&#xa0;: %1. Joignez-en un autre, sauf si le prestataire a redemandé celui-ci.</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>Exactement ce que vous avez choisi</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>Vous avez choisi %n élément, et seul celui-ci sera envoyé.</numerusform>
            <numerusform>Vous avez choisi %n éléments, et seuls ceux-ci seront envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>Le fournisseur veut récupérer son dossier entier&#xa0;: ce qu’il a déjà et ne demande pas lui est renvoyé inchangé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>Seuls les documents récents sont acceptés, et aucune date n’a été saisie pour&#xa0;: %1. Saisissez la date qui figure sur le document, ou vérifiez-la vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>%n élément demandé, et c’est exactement celui-ci qui sera envoyé.</numerusform>
            <numerusform>%n éléments demandés, et ce sont exactement ceux-ci qui seront envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>Indiqué dans la demande</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>Rien d’autre ne sera envoyé.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>Pas dans la liste du prestataire, et envoyé tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>Sera envoyé, date non vérifiée</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>Uniquement ce qui a été demandé, sans ce que vous avez omis</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>Communiquez à %1 ce que vous avez omis par un autre moyen, par exemple par e-mail ou dans son tableau de bord.</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>Chaque document porte son type, tel que la demande l’indique : %1.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandé</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>Non redemandé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Avant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Motif de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>Identifiants acceptés (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>Simule les prestataires sur 127.0.0.1 avec des clients d’entraînement, jusqu’à son arrêt. Affiche une ligne quand il est prêt et indique sur stderr les identifiants acceptés.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>Le port d’écoute&#x202f;; 0 (par défaut) en choisit un libre.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port attend un nombre de 0 à 65535.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
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
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Après %n seconde</numerusform>
            <numerusform>Après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n heure avant</numerusform>
            <numerusform>%n heures avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>Le choix du système est lu au démarrage du programme.</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>thème aspect clair sombre nuit contraste élevé</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>Taille de tous les textes par rapport à celle des autres programmes.</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>police zoom plus grand plus petit échelle</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>Sans animations, le curseur de texte ne clignote pas et rien ne glisse.</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>mouvement clignotement curseur réduit accessibilité</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>Verrouiller en cas d’absence</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>inactivité minutes écran sécurité délai</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>Aussi quand l’écran est verrouillé ou que l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>veille suspension absence sécurité</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>Oublier ce qui a été copié</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>Ce qui a été copié ici est retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>presse-papiers coller copier confidentialité secondes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>Rappeler les échéances</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>Indique combien de demandes arrivent à échéance ou sont en retard, jamais de qui il s’agit.</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>rappel notification alerte retard cloche</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Quand rappeler</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>rappel heures jours avant échéance délai</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>Interroge les prestataires de tous les comptes sur les demandes nouvelles ou modifiées.</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>intervalle arrière-plan interroger actualiser automatique</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Sans clavier ni souris pendant ce temps, les demandes sont enregistrées et fermées jusqu’à ce que quelqu’un les déverrouille. Le déverrouillage ne demande pas de mot de passe tant que le trousseau de votre session est ouvert&#xa0;: verrouillez aussi l’écran de l’ordinateur quand vous le quittez.</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>Combien de temps avant son échéance une demande vous est rappelée pour la première fois.</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>Rechercher automatiquement des demandes</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>Le texte est trop long&#xa0;: seuls ses %1 premiers caractères sont ici.</translation>
    </message>
</context>
<context>
    <name>TrainingHint</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Training answers: %1.</source>
        <translation>Réponses de l’entraînement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>%1 n’est pas complet et sera refusé, pour que vous voyiez ce qui se passe alors.</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>L’entraînement ne compare pas les noms dans les documents.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>À cocher et à répondre pendant l’entraînement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>Les autres réponses figurent dans ces documents.</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1&#xa0;: à laisser de côté&#xa0;; dans l’entraînement, personne n’a à en être informé</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1&#xa0;: la valeur que donne le prestataire&#xa0;; dans l’entraînement, personne n’a à être consulté</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>front</source>
        <translation>recto</translation>
    </message>
    <message>
        <source>back</source>
        <translation>verso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Informations générales</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>%n mois au plus</numerusform>
            <numerusform>%n mois au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>%n jour au plus</numerusform>
            <numerusform>%n jours au plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>%1 permet de tout trouver par son nom.</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>Instance de développement</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>Instance de production</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID de l’instance</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>L’ID de votre instance&#x202f;; il commence par in_ et figure dans chaque chemin.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>Demande ouverte (GET .../customers/{id}/rfi)</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>Demande (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>Élément demandé</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID de l’élément</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>delos</name>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Présentation du jeton dans les appels</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>Modifiez ceci si Delos refuse tous les appels après une connexion réussie.</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer, puis le jeton</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Le jeton seul</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Chemin de lecture d’un client</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Consultez Delos si les clients ne peuvent pas être lus. {customerId} représente le client.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>Nécessaire si le client devient une entreprise.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>Prêt pour modération</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>Modifie le statut du client chez Delos. «&#xa0;Accepter&#xa0;», «&#xa0;Rejeter&#xa0;» et «&#xa0;Banni&#xa0;» prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Account agreement</source>
        <translation>Contrat de compte</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>Contrat de compte, niveau 2</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>Documents de constitution</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Facture de services publics</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>Contrat de bail</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>Contrat de LLC</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>Statuts constitutifs</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande d’ouverture</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>Le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>Delos n’a pas encore décidé. Selon Delos, cela prend deux ou trois jours ouvrables pour les particuliers et jusqu’à dix pour les entreprises.</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>Ce qu’est le client chez Delos dès que Delos l’accepte. La demande elle-même continue telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>Message à Delos. Il est envoyé exactement tel que vous l’écrivez.</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>Seul ce qui prouve une adresse a un âge limite&#xa0;: 90 jours.</translation>
    </message>
</context>
<context>
    <name>fincom</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Webhook event customer.rfi</source>
        <translation>Événement webhook customer.rfi</translation>
    </message>
    <message>
        <source>Customer detail (GET /v2/customers/{id} or /v1/customers/{id})</source>
        <translation>Détail du client (GET /v2/customers/{id} ou /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>Document d’identité officiel</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>Carte de résident permanent (États-Unis)</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Justificatif d’identité</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Pays de délivrance</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>Le dernier jour de validité du document. Il doit être dans le futur.</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>En couleur, les quatre coins visibles, sans retouche ni capture d’écran&#x202f;; au moins 100&#xa0;Ko ou 300 ppp.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Facture de services publics</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Courrier administratif</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>Datant de trois mois au plus.</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>Document de l’entreprise</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>Datant de 90 jours au plus.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>Quelques mots sur ce que montre le document.</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>Acceptation des conditions</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>Documents de propriété</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Informations sur la propriété</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Organigramme de l’actionnariat</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Justificatif du pouvoir de signature</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registre des actionnaires</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>Documents de création</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Document d’immatriculation</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>Document constitutif</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Document de création</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Justificatif d’identification fiscale</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Justificatif des dirigeants et personnes exerçant le contrôle</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificat de constitution</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Documents complémentaires</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Justificatif de la nature de l’activité</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Justificatif de changement de nom</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Certificat de fonction (incumbency)</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Justificatif de l’origine des fonds</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Justificatif de l’origine du patrimoine</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>Lettre de confort LCB-FT</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Supports marketing</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Confirmation d’exonération fiscale</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Certificat de signature électronique</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Circulation des fonds</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Licence d’exploitation</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>Politique LCB-FT</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Attestation de bonne situation (good standing)</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Justificatif de l’objet du compte</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>Structure de propriété</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Informations sur l’entreprise</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>Acte constitutif</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>Siège légal</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>Une adresse physique, pas de boîte postale. Datant de trois mois au plus.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>Document judiciaire</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>Attestation d’assurance</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>Carte d’identité militaire</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>Carte consulaire (matrícula)</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>Carte d’identité d’État ou de province</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>Remarque du prestataire</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>Cela reste ainsi jusqu’à ce que Fin.com ait reçu et examiné ce qu’il demande.</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>Fin.com n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>Conditions de Fin.com</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>L’envoi confirme que le client a accepté les conditions de Fin.com. Demandez-le donc d’abord au client.</translation>
    </message>
</context>
<context>
    <name>manis</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID du marchand</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Chemin de lecture d’un client</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Consultez Manis si les clients ne peuvent pas être lus. {customerId} représente le client.</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>Chemin de dépôt des documents</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>Consultez Manis si les documents ne peuvent pas être téléversés.</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Présentation du jeton dans les appels</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>Modifiez ceci si Manis refuse tous les appels après une connexion réussie.</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>Type indiqué à la connexion, puis le jeton</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer, puis le jeton</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Le jeton seul</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>Prestataires de paiement du client</translation>
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
        <translation>Pays</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>Indicatif du pays</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>Avec un signe plus, par exemple +1.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>Sans l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>Adresse&#xa0;: pays</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>Adresse&#xa0;: code postal</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>Adresse&#xa0;: ville</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>Adresse&#xa0;: État ou région</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>Adresse&#xa0;: rue et numéro</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>Adresse&#xa0;: bâtiment ou étage</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Objet du compte</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Pays de résidence</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>Type de pièce d’identité</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>Numéro de la pièce d’identité</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>De la personne que le prestataire connaît pour cette entreprise.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>Pays de constitution</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Date de constitution</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificat de constitution</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Informations sur l’entreprise</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>Par exemple northwind.example.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Choisissez dans la liste ou saisissez un autre type dans les termes du prestataire.</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>Type de pièce d’identité de la personne de contact</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>Numéro de la pièce d’identité de la personne de contact</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>Pièce d’identité de la personne de contact</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>Justificatif de domicile de la personne de contact</translation>
    </message>
</context>
<context>
    <name>onemoney</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>Détail du client (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>Une adresse physique, pas de boîte postale.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Subdivision</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Société de capitaux</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>LLC</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Société de personnes</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>Entreprise individuelle</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>Fonds d’investissement</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Entité publique</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Objet du compte</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>Dons caritatifs</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>Paiements du commerce en ligne</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>Paiements à des proches à l’étranger</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Salaires</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>Dépenses personnelles ou courantes</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>Protection du patrimoine</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>Achat de biens et services</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>Encaissement de biens et services</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>Optimisation fiscale</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>Transmission de fonds pour des tiers</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>Gestion de trésorerie</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Origine des fonds</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>Prêts professionnels</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>Fonds provenant du groupe</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>Produits de placement</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>Règlement d’un litige</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>Capital du propriétaire</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>Vente d’actifs</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>Ventes de biens et services</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>Remboursement d’impôts</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>Fonds de tiers</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>Réserves de trésorerie</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Origine du patrimoine</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>Dividendes ou bénéfices d’entreprise</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>Cessions d’actifs</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>Apports de clients ou d’investisseurs</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jeux d’argent</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>Contributions caritatives</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Héritage</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>Revenus d’affiliation ou redevances</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>0 à 99&#x202f;999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>100&#x202f;000 à 999&#x202f;999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>1&#x202f;000&#x202f;000 à 9&#x202f;999&#x202f;999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>10&#x202f;000&#x202f;000 à 49&#x202f;999&#x202f;999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>50&#x202f;000&#x202f;000 à 249&#x202f;999&#x202f;999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>Plus de 249&#x202f;999&#x202f;999</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>Activités à haut risque</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>Divertissement pour adultes</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>Détention de fonds de clients</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>Services d’investissement</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>Prêt ou banque</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>Cannabis ou services associés</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>Services monétaires</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>Nicotine, tabac ou services associés</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>Change de devises ou de monnaies virtuelles, courtage, OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Produits pharmaceutiques</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>Métaux précieux, pierres précieuses, bijoux</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>Location de coffres-forts</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>Traitement de paiements pour des tiers</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>Armes, armes à feu et explosifs</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>Aucune de ces activités</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>Type de numéro fiscal</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN (États-Unis)</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN (États-Unis)</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN (Australie)</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN (Australie)</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN (Australie)</translation>
    </message>
    <message>
        <source>UTR (United Kingdom)</source>
        <translation>UTR (Royaume-Uni)</translation>
    </message>
    <message>
        <source>NINO (United Kingdom)</source>
        <translation>NINO (Royaume-Uni)</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL (Argentine)</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT (Argentine)</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (Brésil)</translation>
    </message>
    <message>
        <source>CNPJ (Brazil)</source>
        <translation>CNPJ (Brésil)</translation>
    </message>
    <message>
        <source>SIN (Canada)</source>
        <translation>SIN (Canada)</translation>
    </message>
    <message>
        <source>BN (Canada)</source>
        <translation>BN (Canada)</translation>
    </message>
    <message>
        <source>USCC (China)</source>
        <translation>USCC (Chine)</translation>
    </message>
    <message>
        <source>ITIN (USA)</source>
        <translation>ITIN (États-Unis)</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN (France)</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID (Hong Kong)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (Inde)</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN (Inde)</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonésie)</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP (Indonésie)</translation>
    </message>
    <message>
        <source>PPS (Ireland)</source>
        <translation>PPS (Irlande)</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>Carte de résident permanent</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Pays de délivrance</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>Le prestataire veut aussi un verso pour un passeport.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>Datant de 90 jours au plus, une adresse physique, pas de boîte postale. Un bail peut être plus ancien.</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>Type de justificatif de domicile</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>Deuxième nationalité</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>Détient une part de l’entreprise</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>Part détenue en pourcentage</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>Contrôle l’entreprise</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>Peut signer pour l’entreprise</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>Est administrateur ou dirigeant</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>Pays fiscal</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Adresse du domicile</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nom légal</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>Activité de l’entreprise</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>Un code NAICS.</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Adresse du siège</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>Adresse physique</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Date de constitution</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>ID du contrat signé</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>Le prestataire l’attribue quand le client signe les conditions.</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>Conditions signées le</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>Uniquement pour les clients sous le modèle Reliance. Par exemple 2026-05-04T12:00:00Z.</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>Autre objet du compte</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>Nécessaire si l’objet est «&#xa0;Autre&#xa0;».</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>Lettre de confort LCB-FT</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>Document constitutif</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>Registre des administrateurs</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Certificat de fonction (incumbency)</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Certificat de signature électronique</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Attestation de bonne situation (good standing)</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Circulation des fonds</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Document de création</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Supports marketing</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Organigramme de l’actionnariat</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Informations sur la propriété</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Justificatif de l’objet du compte</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Justificatif de changement de nom</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Justificatif de la nature de l’activité</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Licence d’exploitation</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>Politique LCB-FT</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Justificatif du pouvoir de signature</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Justificatif de l’origine des fonds</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Justificatif de l’origine du patrimoine</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Justificatif d’identification fiscale</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Document d’immatriculation</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registre des actionnaires</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Justificatif des dirigeants et personnes exerçant le contrôle</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Confirmation d’exonération fiscale</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>Coté en bourse</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>Chiffre d’affaires annuel prévu en USD</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>Dépôts prévus par mois</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>Retraits prévus par mois</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>Explication des activités à haut risque</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>Nécessaire s’il y a de telles activités.</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>Par exemple 12-3456789 pour un EIN.</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>Par exemple https://northwind.example.</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Facture de services publics</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Courrier administratif</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>Cela reste ainsi jusqu’à ce que 1Money ait reçu et examiné ce qu’il demande.</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>1Money n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Va avec le justificatif de domicile. Choisissez dans la liste ou saisissez un autre type dans les termes du prestataire.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>Il n’y a pas de compte pour %1, %2. Ajoutez-en un et renvoyez&#x202f;; vos réponses restent ici.</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>Où cela a-t-il été demandé&#x202f;?</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>Vous avez des comptes de %1 dans plusieurs environnements.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>De quel type de client s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>La demande concernant %1 ne le précise pas.</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>Déverrouillez avant de quitter. %1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>Une réponse est en cours d’envoi</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>Des réponses n’ont pas été envoyées</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>ligne %1, colonne %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1Vos identifiants ne sont gardés que pour cette session et disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1Les demandes et réponses ne sont pas conservées, et rien ne peut être envoyé, tant qu’une phrase secrète ne les protège pas.</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>Les demandes de cet ordinateur ne sont pas encore ouvertes. Recherchez de nouveau quand elles le seront.</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>Recherche de demandes…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>Enregistrer les preuves sous</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>Envoyer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>«&#xa0;%1&#xa0;» deviendrait %2 pour %3. Cela décide du sort du client et peut être irréversible.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>L’entraînement n’est pas conservé, il n’y a donc rien à retenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>%n demande supprimée définitivement.</numerusform>
            <numerusform>%n demandes supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n demande non supprimée.</numerusform>
            <numerusform>%n demandes non supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>il n’y a pas encore de base</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>Elle a été affichée, pour être imprimée ou enregistrée, quand les demandes ont été conservées pour la première fois sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>Il n’y a pas de clé de récupération tant qu’aucune demande n’est conservée ici.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Afficher la clé de récupération</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Utiliser la clé de récupération…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>Pour quel compte&#x202f;?</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>Vous avez plusieurs comptes de %1 dans cet environnement.</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>Il n’y a pas de journal tant qu’aucune demande n’est conservée ici.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Emplacement de toutes les données</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>dossier répertoire chemin base de données stockage</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>Ouvre les demandes si le trousseau ou la phrase secrète est perdu&#x202f;; gardez-la sur papier.</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>sauvegarde imprimer papier perdu phrase secrète</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>audit historique journal entrées</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>Un seul fichier avec tous les réglages et comptes, sans mots de passe ni autres secrets.</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>enregistrer copie autre ordinateur sauvegarde json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>Montre ce qu’un fichier changerait avant tout changement.</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>charger copie autre ordinateur restaurer json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>Le nom et le mot de passe sont conservés dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>Sans trousseau, le nom et le mot de passe ne sont gardés que pour cette session.</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>La connexion au proxy est enregistrée.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1&#xa0;: %2, actuellement %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Définis par votre organisation</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>Ceux-ci restent tels quels.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorités de certification approuvées</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>Quiconque détient leurs clés peut se porter garant de n’importe quel prestataire. Comparez le SHA-256.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>Ceux-ci ont besoin de leurs identifiants avant de pouvoir servir.</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>Les réglages ont été importés.</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>Les réglages ont été importés. Ces comptes ont besoin de leurs identifiants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>Cette demande est sous conservation légale. Elle ne peut pas être supprimée, quel que soit son âge.</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>La conservation légale est levée. La demande pourra être supprimée une fois sa durée de conservation écoulée.</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>L’entraînement n’est pas conservé</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>Les règles de votre organisation contiennent une erreur&#xa0;: rien n’est donc envoyé, lu ni supprimé tant que votre administrateur ne l’a pas corrigée et que RFI Desk n’a pas été redémarré. Vos réponses sont enregistrées. %1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>Les demandes sont maintenant conservées chiffrées sur cet ordinateur. Mettez la clé de récupération en lieu sûr.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>Personne n’a encore confirmé que la clé de récupération est en lieu sûr. Sans elle, les demandes ne pourront plus être lues si le trousseau est perdu ou la phrase secrète oubliée.</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>Renvoyer la même réponse&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>%1 a fait un retour sur cette réponse, et rien n’a été modifié depuis. La renvoyer n’est utile que si le retour l’indique.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Choisir ce qui est demandé</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>Marquer cette demande comme terminée&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>Rien n’est envoyé. Si le prestataire redemande, la demande est rouverte. Le motif est conservé comme note pour les collègues.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marquée comme terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>Qui a fait quoi et quand. Le journal peut être vérifié, et exporté pour lire ses entrées ou y rechercher.</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>La version %1 est disponible. Elle corrige une faille que d’autres pourraient exploiter contre vous.</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>La version %1 est disponible.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>Il n’y a pas de clé tant qu’aucune demande n’est conservée ici.</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>La clé a déjà été changée, et tout n’est pas encore scellé de nouveau. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>Changez-la si quelqu’un a pu voir la clé de récupération ou la phrase secrète.</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>changer rotation renouveler remplacer volée nouvelle phrase secrète mot de passe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>Le système n’a trouvé aucun programme pour ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>Si vous quittez maintenant, on ne saura pas si elle est arrivée.</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>Elles seront perdues si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>Vos réponses d’entraînement seront perdues si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>Une demande n’a pas encore été ouverte</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>Ce que vous avez préparé pour elle sera perdu si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>Rien n’a été modifié&#xa0;: on ne peut plus répondre à cette demande.</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>Vérifié à %1, rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>Tout n’a pas pu être enregistré et reste donc en mémoire. %1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>Un envoi ou une lecture est encore en cours. Tout sera enregistré et fermé ensuite.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>Votre saisie est toujours là. Déverrouillez pour reprendre où vous en étiez.</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>Enregistrer l’état final du journal sous</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>Exporter le journal sous</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%n demande à échéance d’ici %1 heures.</numerusform>
            <numerusform>%n demandes à échéance d’ici %1 heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>%n demande en retard.</numerusform>
            <numerusform>%n demandes en retard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>Les fichiers de RFI Desk ont été endommagés lors de sa dernière fermeture. Ce qui a été fait juste avant manque peut-être. Relisez la dernière demande et vérifiez auprès du prestataire avant de renvoyer une réponse. Une copie des fichiers endommagés est conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>Rendre privé…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>Une sauvegarde a été ouverte à la place des demandes endommagées. Ce qui a été fait après elle manque&#xa0;: vérifiez auprès du prestataire avant de renvoyer une réponse. Le fichier endommagé est conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>%n client n’a pas pu être lu. %1</numerusform>
            <numerusform>%n clients n’ont pas pu être lus. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>La liste des clients ne se termine pas&#x202f;; elle n’a donc pas été lue jusqu’à la dernière page.</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>La demande concernant %1 est là, mais ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>%1 ne précise pas le type de client de %2.</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>Aucun compte ne relève d’un prestataire qui liste ses demandes ouvertes.</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>Recherche de demandes&#xa0;: %1 nouvelles, %2 modifiées.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>À propos de RFI Desk</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Tout est conservé dans %1</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>Ces variables d’environnement étaient définies et ont été ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>Licence MIT. S’appuie sur Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (domaine public), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), les icônes de Lucide (ISC), les pays d’iso-codes (LGPL-2.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>RFI Desk fonctionne tel qu’il a été installé&#xa0;: aucune variable d’environnement ne le modifie.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>Nouveaux identifiants…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1, %2. Communique uniquement avec %3.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Supprimer définitivement le compte et ses identifiants</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>Le nom que vous lui donnez, par exemple «&#xa0;Équipe opérations&#xa0;»</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>Nouveaux identifiants pour %1</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Communique uniquement avec %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Remplissez ce champ.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1&#xa0;: un chemin commence par / et contient des lettres, des chiffres, - . _ ~ et des noms entre accolades.</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1&#xa0;: cette valeur ne peut pas être utilisée.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>Un compte sert à se connecter chez un prestataire. Sans compte, vous pouvez vous entraîner.</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>Les identifiants sont conservés dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: les identifiants ne sont gardés que pour cette session et disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>Recherche du trousseau en cours. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>Le compte n’a pas d’identifiants.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>Ce prestataire n’a pas de connexion propre&#xa0;: la première demande montrera si les identifiants sont bons.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommé.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>ajouter identifiants connexion login environnement bac à sable production</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>compte environnement identifiants</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>Défini par votre organisation&#xa0;: seuls les comptes de ces environnements peuvent être utilisés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>Ce qui vous sert à vous connecter chez un prestataire, conservé dans le trousseau de cet ordinateur ou, à défaut, pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Choisir des documents</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>Ce tour est terminé ou se trouve chez le prestataire&#x202f;; rien ne peut donc être modifié ici tant que le prestataire ne fait pas de nouvelle demande.</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>Le système n’a trouvé aucun programme pour ouvrir ce document.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>Cette demande est terminée, rien ne peut donc être modifié ici. «&#xa0;Rouvrir&#xa0;», à côté des résultats, vous permet de continuer.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>Type de document non précisé</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1, non demandé</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1, demandé en partie</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, demandé</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedModel</name>
    <message>
        <source>This provider has no place for it</source>
        <translation>Ce prestataire n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedPanel</name>
    <message>
        <source>Asked items</source>
        <translation>Éléments demandés</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>Éléments demandés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>Rien pour l’instant. Cochez ce qui est demandé dans la liste des éléments possibles. Vous pourrez ensuite indiquer ici pourquoi chacun est demandé.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n request(s) assigned to nobody.</source>
        <translation>
            <numerusform>%n demande n’est plus attribuée.</numerusform>
            <numerusform>%n demandes ne sont plus attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>%n demande attribuée à %1.</numerusform>
            <numerusform>%n demandes attribuées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>%n demande en attente jusqu’au %1.</numerusform>
            <numerusform>%n demandes en attente jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>%n demande réactivée.</numerusform>
            <numerusform>%n demandes réactivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>%n demande vous est attribuée.</numerusform>
            <numerusform>%n demandes vous sont attribuées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>Demandes sélectionnées</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>M’attribuer</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>N’attribuer à personne</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Mettre en attente jusqu’à demain</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>Mettre en attente jusqu’à la semaine prochaine</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Mettre en attente jusqu’au…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>Exporter la sélection en CSV…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>Exporter cette liste en CSV…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>Attribuer à quelqu’un</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Jusqu’à quel jour</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>Un jour après aujourd’hui, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>Champ à remplir suivant (%1)</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Champ à remplir suivant</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>sous conservation légale</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>L’entraînement n’est pas conservé</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 renseignés</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n document joint.</numerusform>
            <numerusform>%n documents joints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>Copier la réponse vers %1</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>N’est plus demandé</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>Conservé, non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>Une réponse est maintenant obligatoire.</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>Peut maintenant être omis.</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>Les règles pour la réponse ont changé.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>N’est plus indiqué</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1, mis en forme</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Note pour les collègues</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>Écrivez une note pour les collègues. Elle n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Supprimer cette note&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date existante. Corrigez «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1 avec %n demande</numerusform>
            <numerusform>%1 avec %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, illisible</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (la plus récente)</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>Les demandes de cet ordinateur sont endommagées</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>Le fichier qui les contient n’est plus tel que RFI Desk l’a laissé, peut-être parce que le disque est défaillant. Il n’a pas été ouvert, pour que rien n’empire.</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>Quitter RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Ouvrir cette sauvegarde</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>Une copie du fichier endommagé est conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>Le fichier endommagé reste où il est&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Ce qui a été constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>Il n’y a pas de sauvegarde&#xa0;: une est faite chaque jour où RFI Desk reste ouvert cinq minutes. Gardez le fichier endommagé&#x202f;; quelqu’un pourra peut-être encore en lire une partie.</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>Cette sauvegarde est elle aussi endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>Ce qui a été saisi, joint, noté ou envoyé après %1 n’y est pas. Une réponse envoyée depuis semble ne pas l’avoir été&#xa0;: vérifiez auprès du prestataire avant de la renvoyer.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>Aucun document choisi</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>Un document que vous joignez s’affiche ici, à côté de votre saisie.</translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels</source>
        <translation>%1, %2, %3 × %4 pixels</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Moins de %1&#xa0;: l’examinateur pourrait avoir du mal à le lire.</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>Peu de pixels&#xa0;: vérifiez que les petits caractères sont lisibles.</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>Le SHA-256 commence par %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>La copie conservée ne peut plus être lue. Joignez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>Agrandir %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Ouvrir dans la visionneuse du système</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Fermer le document</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>Ouvrir %1 dans la visionneuse du système</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>Agrandir %1, page %2</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>La visionneuse du système ouvre le fichier que vous avez joint. Aucune copie n’est faite.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>Le document ne peut pas être affiché ici&#xa0;: le fichier est endommagé ou trop volumineux.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>Le document est protégé par un mot de passe&#x202f;; il ne peut donc pas être affiché ici. L’examinateur ne pourra peut-être pas l’ouvrir.</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>Sur cet ordinateur, RFI Desk ne peut pas afficher les documents de ce type.</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>Le document ne peut pas être affiché ici&#xa0;: sa lecture demandait trop de temps ou de mémoire et a été interrompue.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>Le document ne peut pas être affiché ici&#xa0;: la partie de RFI Desk qui lit les documents manque ou ne démarre pas. Réinstallez RFI Desk.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1, %2, %n page</numerusform>
            <numerusform>%1, %2, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DropZone</name>
    <message>
        <source>add another</source>
        <translation>en ajouter un autre</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>choisissez un fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Relâchez pour joindre</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>Déposez un fichier ici ou</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>Demandes traitées dont la durée de conservation est écoulée, les plus anciennes d’abord. Rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>Durée de conservation des demandes traitées (années)</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>À compter du jour de la réponse à une demande. Les demandes déjà traitées gardent leur date.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>Supprimer définitivement %n demande&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n demandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>Les demandes, réponses, documents, notes et retours disparaîtront et personne ne pourra les récupérer. Le journal continue d’indiquer ce qui a été fait et qu’ils ont été supprimés. Les sauvegardes quotidiennes, chiffrées elles aussi, les oublient une fois que sept plus récentes ont été faites.</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>%n autre demande serait à supprimer, mais est sous conservation légale.</numerusform>
            <numerusform>%n autres demandes seraient à supprimer, mais sont sous conservation légale.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>Aucune demande n’est à supprimer</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>Les demandes traitées apparaissent ici quand leur durée de conservation est écoulée.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Défini par votre organisation.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>Traité, tour %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>Les flèches vont d’un jour à l’autre, Page préc. et Page suiv. d’un mois à l’autre. Entrée mène aux demandes du jour.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>%n demande à traiter avant une date</numerusform>
            <numerusform>%n demandes à traiter avant une date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>Demandes de ce jour</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>Aucune échéance ce mois-ci.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Aucune échéance ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n demande à rendre ce jour</numerusform>
            <numerusform>%n demandes à rendre ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>Prochaine échéance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>Demandes à supprimer</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>L’afficher dans la liste</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 est ouvert, mais n’est pas dans cette liste.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>La réponse reste sur cet ordinateur&#xa0;: un simulateur joue %1.</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>La réponse va au système de test de %1.</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>La réponse va à %1 même et modifie le vrai dossier du client.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>Compter les demandes dans</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>Compter les demandes dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>Exporter les preuves de cette demande</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>Sans mot de passe&#xa0;: quiconque obtient le fichier peut le lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>Un fichier ZIP avec un rapport lisible, la demande, les réponses, les documents, ce qui a été envoyé et le journal qui le prouve. Il quitte la base chiffrée&#x202f;; un mot de passe d’au moins %1 caractères le chiffre donc&#xa0;: communiquez-le aux personnes autorisées à lire le fichier, mais envoyez-le séparément du fichier.</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Le mot de passe compte au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>Les deux mots de passe ne sont pas identiques. Saisissez de nouveau le second.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>Quitter RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>D’autres utilisateurs peuvent accéder à vos demandes</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>Un fichier ou un dossier de RFI Desk appartient à un autre utilisateur de cet ordinateur, ou laisse entrer d’autres personnes. Son contenu est scellé&#xa0;: personne n’a pu y lire une demande, mais quelqu’un pourrait modifier ou supprimer des fichiers. Rien n’a été ouvert ni écrit.</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>Une fois privé, vous seul pouvez ouvrir ce que contient le dossier de RFI Desk. Tout est vérifié avant d’être utilisé.</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Rendre privé</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>Origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>Utiliser la valeur fournie par %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Copier l’adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Téléverser</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>Déjà chez le prestataire</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Moins de %1&#xa0;: l’examinateur pourrait avoir du mal à le lire.</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>L’original a été modifié ou supprimé depuis. La version jointe est conservée&#x202f;; c’est elle qui est envoyée.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>Le même fichier est aussi fourni pour&#xa0;: %1. Vérifiez qu’il convient aux deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with a password: a reviewer may not be able to open it.</source>
        <translation>Protégé par un mot de passe&#xa0;: l’examinateur ne pourra peut-être pas l’ouvrir.</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>Ce document a été refusé lors d’un tour précédent. Joignez-en un autre, sauf si le prestataire a redemandé celui-ci.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>Face (s’il y en a deux)</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>Saisissez la date qui y figure, afin que son âge soit vérifié.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>Seuls des fichiers peuvent être déposés ici. Enregistrez d’abord le contenu comme fichier.</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>Reçu avec la demande</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n document&#xa0;: où le classer</numerusform>
            <numerusform>%n documents&#xa0;: où les classer</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>Proposé d’après les noms des fichiers. Corrigez ce qui est inexact&#x202f;; rien n’est encore envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Joindre %n document</numerusform>
            <numerusform>Joindre %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n document omis.</numerusform>
            <numerusform>%n documents omis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Où classer %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::GivenLine</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Utiliser la réponse précédente</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>Utiliser la réponse précédente (%1)</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>Réponse précédente&#xa0;: %1 — %2, %3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>Réponse précédente&#xa0;: %1 — %2, pas encore envoyée</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Ces pages sont en anglais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer au format HTML…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>Ce lien sort du programme et mène à %1.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>Revient à la page que vous avez lue avant celle-ci, s’il y en a une.</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>Va à la page d’où vous êtes revenu, s’il y en a une.</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>Les images montrent le programme en anglais.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Voici ce qui changerait</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importer ces réglages</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>Comptage des demandes en cours</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Il n’y a encore rien à compter</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>Dès qu’il y aura des demandes, leurs échéances et leur issue figureront ici.</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>Quand les réponses sont à rendre, et comment cela se passe avec chaque prestataire.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Afficher en tableaux</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer au format CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>analyses</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>Ce sont des demandes d’entraînement. Dès qu’il y en aura d’autres, l’entraînement ne sera plus compté.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>Date sur le document (%1&#xa0;; vérifiée ici, non envoyée)</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>Date sur le document</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>Dans les termes de la demande</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Select one or more of the asked items to say why they are asked.</source>
        <translation>Sélectionnez un ou plusieurs des éléments demandés pour indiquer pourquoi ils sont demandés.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeysDelegate</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>Vaut aussi pour les dates et les nombres&#x202f;; ce qu’écrit un prestataire et ce qui lui est envoyé ne change pas.</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>traduction paramètres régionaux language anglais allemand français espagnol portugais chinois japonais arabe</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>RFI Desk est verrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password while this session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Toute votre saisie est enregistrée. Déverrouillez pour reprendre où vous en étiez. Le déverrouillage ne demande pas de mot de passe tant que le trousseau de cette session est ouvert&#xa0;: verrouillez aussi l’écran de l’ordinateur quand vous le quittez.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Enregistrer l’état final…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>État final du journal</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>Copie l’état final en une ligne, comme le lit «&#xa0;log verify --head&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>Chaque acte est ici une entrée, et chaque entrée est liée à la précédente. Notez l’état final de temps en temps et gardez-le ailleurs&#xa0;: il prouve que rien de ce qui précède n’a été modifié, retiré ou ajouté depuis.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Pas tel qu’écrit</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>Vérifié avec la clé de la base le %1.</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>Vérifié le %1, sans ses sceaux.</translation>
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
        <translation>Masquer</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Cette demande</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Ouvrir une demande…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Coller une demande</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>Rechercher des demandes</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Rechercher dans les demandes</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Demande suivante</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>À supprimer…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>Prestataires…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Clé de récupération…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>À propos de RFI Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exporter les preuves…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>Ouvrir ou replier la navigation</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>Origine de ce champ</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Champ à remplir suivant</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>Champ à remplir précédent</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Utiliser la réponse précédente</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>Placer ou lever la conservation légale</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>Imprimer les analyses…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>Aide et entraînement</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>Un document se rattache à une demande. Ouvrez d’abord la demande, puis ajoutez le document.</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>Cette demande ne peut pas recevoir d’autre document. Retirez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Ce que dit la demande</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>Collez ici le texte de l’e-mail ou du ticket, ou déposez l’e-mail (.eml) sur cette fenêtre.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
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
        <translation>Vues et filtres</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Ouvrir la navigation</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Replier la navigation</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>Les mots recherchés ne sont pas enregistrés avec lui, car ils peuvent nommer des personnes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>Les mots recherchés sont conservés avec lui, scellés comme les demandes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n demande</numerusform>
            <numerusform>%1, %n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>L’ordinateur par lequel les prestataires sont joints.</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>Cet ordinateur lui-même est toujours joint directement.</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>réseau connexion serveur mandataire http socks direct pare-feu</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>Son nom ou son adresse, sans http:// devant.</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>proxy serveur adresse nom</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>proxy numéro</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>Le nom et le mot de passe sont conservés dans le trousseau, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>proxy utilisateur mot de passe authentification</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>Oublier la connexion</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>Retire du trousseau le nom et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>proxy utilisateur mot de passe supprimer retirer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorités de certification approuvées</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>En plus de celles du système. Une connexion dont le certificat est incorrect n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>Autorité de votre réseau</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>Le certificat d’une autorité qui signe pour votre proxy ou votre prestataire, en fichier PEM.</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA AC certificat TLS SSL PEM racine confiance</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>Ajouter des certificats…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n certificat désormais approuvé.</numerusform>
            <numerusform>%n certificats désormais approuvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA AC certificat autorité</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>Choisir ce qui est demandé…</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>Dans les termes du prestataire</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>La demande ne précise encore rien.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>Cela peut signifier (cochez ce qui est demandé)&#xa0;:</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>Autre chose est demandé…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>Plus rien n’est à envoyer pour ceci</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motif&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PageTurner</name>
    <message>
        <source>Page before this</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page after this</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Pager</name>
    <message>
        <source>Documents before these</source>
        <translation>Documents précédents</translation>
    </message>
    <message>
        <source>Documents after these</source>
        <translation>Documents suivants</translation>
    </message>
    <message>
        <source>Documents %1 to %2 of %3</source>
        <translation>Documents %1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Palette</name>
    <message>
        <source>Found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>Flèches pour choisir, Entrée pour ouvrir, Échap pour revenir.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>Une commande, un client, un champ ou un réglage</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Encore %n caractère possible.</numerusform>
            <numerusform>Encore %n caractères possibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n caractère.</numerusform>
            <numerusform>%n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 sur au moins %n caractère.</numerusform>
            <numerusform>%1 sur au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>À qui appartiennent les documents&#x202f;?</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Interroger %1</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>Cette charge utile ne le précise pas. Interrogez %1&#xa0;: la lecture du client montre les parties et ce qui est demandé à chacune.</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>Cette charge utile ne le précise pas. Interrogez %1 ou choisissez vous-même pour chaque élément.</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>Choisir à qui…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>Protéger vos demandes</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>Ouvrir vos demandes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Utiliser la clé de récupération…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>Protéger et conserver les demandes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>Saisissez la phrase secrète avec laquelle les demandes, réponses et documents ont été chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;; une phrase secrète chiffre donc les demandes, réponses et documents sur cet ordinateur. Utilisez au moins %1 caractères, par exemple plusieurs mots que personne ne devinerait. Vous la saisissez à chaque démarrage du programme. Sans elle ou la clé de récupération, personne ne peut rien lire.</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Saisissez de nouveau la seconde.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>Choisissez la phrase secrète qui ouvrira désormais vos demandes.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>Une nouvelle clé est créée, et tout ce qui est conservé sur cet ordinateur est scellé avec elle pendant que vous continuez à travailler. Les sauvegardes de cet ordinateur peuvent toujours être restaurées.

Vous recevez une nouvelle clé de récupération à imprimer ou à enregistrer. Ne gardez l’ancienne que si vous avez copié auparavant le dossier de données ailleurs&#xa0;: elle ouvre ces copies et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>Rechercher les éléments possibles</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>Éléments possibles</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>ID d’une partie</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Supprimer la partie</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>Choisissez d’abord la partie dans la liste des éléments possibles.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>%n demande reçue</numerusform>
            <numerusform>%n demandes reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>Rien n’est venu de ce prestataire pendant cette période.</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>tours en moyenne</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Tours par demande</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Motifs des éléments demandés</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>Les demandes ne donnent aucun motif.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>%n autre type de motif a été moins fréquent.</numerusform>
            <numerusform>%n autres types de motifs ont été moins fréquents.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>Le nombre de demandes qui ont donné ce motif.</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>délai dans lequel la moitié des réponses ont été acceptées</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>délai dans lequel neuf sur dix ont été acceptées</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>non éprouvé</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisé</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>Prestataires connus</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>liste descriptions hôtes non éprouvé refusé</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>Vos propres descriptions</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>Les descriptions de %1 sont lues au démarrage du programme.</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>prestataire description répertoire</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>Un dossier lu en plus, par exemple un dossier partagé par votre équipe.</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>prestataire description répertoire équipe partage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>Descriptions de votre organisation</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>Défini par votre organisation&#xa0;: outre les descriptions intégrées, seules celles-ci sont lues.</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>Lu au démarrage du programme.</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>prestataire description répertoire organisation</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>Seules les descriptions intégrées sont utilisées.</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>Chaque prestataire est décrit par un fichier. Vous pouvez ajouter vos propres fichiers.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspModel</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Son message</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Son message</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>Prestataire de paiement</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>ID du prestataire de paiement</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Concerne&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>Pour Excel (avec indicateur d’ordre des octets)…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>Pour d’autres programmes (UTF-8)…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>Prestataires de paiement</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Rechercher dans les résultats</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>Résultats affichés</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Afficher tous les résultats</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>Aucun résultat ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>Retour au formulaire, avec vos réponses. Rien n’est envoyé avant que vous ne l’envoyiez.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspTable</name>
    <message>
        <source>Results of the payment providers</source>
        <translation>Résultats des prestataires de paiement</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>14 groupes de quatre lettres et chiffres, comme sur le papier. Les majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoverySheet</name>
    <message>
        <source>Keep the recovery key safe</source>
        <translation>Gardez la clé de récupération en lieu sûr</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>Cette clé permet de lire les demandes, réponses et documents de cet ordinateur si le trousseau est perdu ou la phrase secrète oubliée&#x202f;; sans aucun des trois, personne ne le peut. Rangez-la là où vous gardez ce genre de papiers, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>Clé de récupération RFI Desk.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>Clé de récupération de RFI Desk</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>Quiconque possède cette clé et les fichiers de RFI Desk peut y lire toutes les demandes, réponses et documents. Pour l’utiliser&#xa0;: démarrez RFI Desk et choisissez «&#xa0;Utiliser la clé de récupération&#xa0;».</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>Imprimée ou enregistrée le %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Copier la clé de récupération</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>Enregistrer sur une clé USB…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>Enregistrer comme fichier de demande…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>Un e-mail, un tableau d’éléments, un fichier de demande ou une charge utile</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>Trouver ce qui manque</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>Lit le client et ajoute ce dont ses prestataires de paiement ont besoin et qui lui manque</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>Ou déposez ou collez un e-mail (.eml), un tableau (CSV) ou un fichier de demande.</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>Un e-mail est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>Saisissez l’ID du client.</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>Cochez au moins un élément demandé.</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>Lecture du client…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>%n élément manquant a été ajouté.</numerusform>
            <numerusform>%n éléments manquants ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>Fermer sans ouvrir la demande&#x202f;?</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>Ce que vous avez préparé ici sera perdu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>ligne %1, colonne %2&#xa0;:</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>Lecture de l’e-mail…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>%n élément lu.</numerusform>
            <numerusform>%n éléments lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>Remplacer le contenu actuel&#x202f;?</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>La demande importée a ses propres éléments.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder le contenu actuel</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without the changes?</source>
        <translation>Fermer sans appliquer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>Ce qui est demandé reste comme avant.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestFilter</name>
    <message>
        <source>yours</source>
        <translation>attribuées à vous</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>Rechercher des clients et des ID</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Aucune demande n’est ouverte</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>Ouvrez un fichier de demande, ou déposez-le n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>Aucune demande ne contient ces mots</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>La recherche porte sur les noms des clients et les identifiants.</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>Il ne reste rien à traiter</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>Ce qui attend un prestataire ou a reçu une réponse se trouve dans les vues à côté.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Afficher toutes les demandes</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>Ouverture des demandes en cours</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RestartNote</name>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>Prend effet au redémarrage du programme.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>Une fois la réponse envoyée, cette page indique le résultat.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>Conserver les demandes traitées pendant</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>À compter du jour de la réponse à une demande. Les demandes déjà traitées gardent leur date.</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>années conservation supprimer durée</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>Conservation légale des nouvelles demandes</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>Conservation légale dès le premier jour&#xa0;: une demande ne peut pas être supprimée tant que cette conservation n’est pas levée.</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>conservation légale contentieux litige legal hold</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>Demandes traitées dont la durée de conservation est écoulée. Rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>effacer supprimer expiré</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>Rien n’est encore demandé. Choisissez d’abord ce qui est demandé.</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>La description de ce prestataire manque.</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>Ce qui serait envoyé n’est pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>Affiche chaque réponse comme on la dirait.</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>Données exactes</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>Affiche chaque appel exactement tel qu’il sera envoyé.</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>Les données exactes pourront être affichées dès que la réponse pourra être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n réponse manquante</numerusform>
            <numerusform>%n réponses manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%n problème à résoudre</numerusform>
            <numerusform>%n problèmes à résoudre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>Tour %1, en cours</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
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
        <translation>C’est le premier tour</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>Quand le prestataire redemande, les tours figurent ici côte à côte.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>Tours côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 a demandé %n fois. Les réponses précédentes sont conservées ici et ne sont jamais renvoyées d’elles-mêmes.</numerusform>
            <numerusform>%1 a demandé %n fois. Les réponses précédentes sont conservées ici et ne sont jamais renvoyées d’elles-mêmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>Tours de cette demande, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>Nom ou code du pays</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Cela part chez %2 tel que c’est écrit ici.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour rechercher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionModel</name>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 sur %3 renseignés</translation>
    </message>
    <message>
        <source>%1, something has to be corrected</source>
        <translation>%1, correction nécessaire</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n demande sélectionnée</numerusform>
            <numerusform>%n demandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Annuler la sélection</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>Votre choix s’applique à toutes.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>Lire le client&#xa0;: la demande est-elle encore ouverte&#x202f;?</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>Téléverser les documents</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Attendre le retour</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1&#xa0;: envoi en cours</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1&#xa0;: acceptée</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1&#xa0;: déjà acceptée, non renvoyée</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1&#xa0;: non acceptée</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>En attente de votre code à usage unique</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>La réponse est en route. Si vous arrêtez maintenant, on ne saura pas si elle est arrivée.</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>Rien de la réponse n’a encore été envoyé. Vous pouvez arrêter sans risque.</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 téléversés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>Défini par votre organisation.</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première utilisation&#xa0;?</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>Une courte visite présente les parties de la fenêtre, l’une après l’autre. Vous la retrouverez plus tard dans le menu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite guidée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>Omettre dans la réponse</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>Le prestataire n’a pas précisé à qui cela se rapporte&#x202f;; il n’y a donc pas encore de place pour une réponse.</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>Demandé sous la forme %1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>%1 le demande, mais n’a pas de champ pour la réponse&#xa0;: rien ne peut donc être envoyé d’ici. Laissez-le de côté et communiquez-le à %1 par votre moyen habituel, par exemple par e-mail ou dans son tableau de bord.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>La version %1 est disponible</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>Publiée le %1. Vous utilisez la version %2.</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>Elle corrige une faille que d’autres pourraient exploiter contre vous.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Comment l’obtenir</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>RFI Desk ne télécharge et n’installe rien. La page s’ouvre dans votre navigateur, ou votre administrateur fournit la nouvelle version.</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>Ne plus me le signaler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>Ce programme ne recherche pas de nouvelles versions</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>Il a été compilé sans l’adresse d’une liste. Les nouvelles versions arrivent par la même voie que celle-ci, par exemple avec les paquets de votre système.</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>mise à jour mettre à niveau nouvelle version recherche vérifier update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>Rechercher de nouvelles versions</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>Une fois par jour, une liste signée est lue depuis %1. Rien sur vous ou vos demandes n’est envoyé, et rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière recherche</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>mise à jour mettre à niveau nouvelle version recherche vérifier maintenant update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Rechercher maintenant</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>La version %1 est disponible.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aucune recherche n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>C’est la version la plus récente, %1.</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>La liste date du %1&#x202f;; il se peut que quelqu’un en retienne une plus récente.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>Les prestataires de paiement adressent des demandes d’informations (RFI) sur les clients. RFI Desk reprend exactement ce que le prestataire a demandé, montre ce qui sera envoyé, l’envoie une seule fois et indique le résultat.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Ouvrir une demande…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>Bienvenue dans RFI Desk</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>Essayer sans risque</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>Des demandes d’entraînement avec des prestataires simulés sur cet ordinateur. Ni compte, ni réseau, ni données personnelles. Une visite guidée vous accompagne.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>Un fichier de demande, un événement webhook enregistré ou un retour du prestataire. Vous pouvez aussi le déposer n’importe où sur cette fenêtre. Ce qui est arrivé par e-mail ou ticket peut être saisi à la main.</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>Les identifiants qu’un prestataire vous a délivrés, conservés dans le trousseau de cet ordinateur ou, à défaut, pour cette session seulement. RFI Desk peut alors rechercher automatiquement des demandes.</translation>
    </message>
</context>
</TS>
