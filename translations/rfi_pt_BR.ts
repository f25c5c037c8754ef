<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>sem retorno</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>O provedor não aceita mais chamadas por enquanto; aguardando o tempo que ele pede.</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>Confere as respostas com uma solicitação, carrega documentos, envia a resposta uma vez e informa o resultado. Códigos de saída: 0 aceita (ou nada de errado em uma simulação), 1 uso incorreto ou arquivo ilegível, 2 inválida, 3 rejeitada, 4 aceita em parte, 5 não enviada, 6 desconhecido. O arquivo de respostas: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. Uma resposta indica seu item como “fields” faz, por &quot;pointer&quot; e, quando o item os tem, &quot;party&quot;, &quot;documentType&quot; e &quot;side&quot;, e fornece um destes: &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; ou &quot;leaveOut&quot;: true; um documento pode ter &quot;issued&quot;, a data que consta nele.</translation>
    </message>
</context>
<context>
    <name>AnswerInput</name>
    <message>
        <source>--answers is missing.</source>
        <translation>Falta --answers.</translation>
    </message>
    <message>
        <source> An answers file has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation> Um arquivo de respostas tem &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>A solicitação é do ambiente “%1”, mas a resposta vai para “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>“%1” não é uma configuração de %2; o formato é NAME=VALUE.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>A configuração “%1” não pode ser “%2”.</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>Há várias contas para isto; indique qual com --account.</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>Este provedor não tem endereço próprio; indique onde ele está com --base-url.</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>O arquivo de respostas; os caminhos dos documentos partem da pasta dele.</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>O ambiente do provedor: sandbox (padrão) ou production.</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>Onde está o provedor, em vez do endereço próprio dele. https; http somente neste computador.</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>Ler as credenciais de stdin em vez do chaveiro: um objeto JSON com os campos de credenciais do provedor, incluindo um código de uso único quando o provedor o exigir, por exemplo {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>A conta do chaveiro, quando há várias.</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>Definir o que é presumido sobre o provedor ou varia conforme a conta, em vez da configuração da própria conta ou do padrão. Pode ser usado mais de uma vez.</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>Verificar e mostrar o que seria enviado; nada é enviado.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir um documento JSON.</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>Esta resposta está sendo enviada.</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>Esta rodada já foi respondida.</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>Revisar resposta</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>Esta solicitação continua aberta.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Próxima solicitação</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>A última resposta pode ter chegado. Verifique com o provedor antes de enviar novamente.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>A solicitação está em texto livre. Leia-a e depois escolha o que é solicitado.</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Escolher o que é solicitado…</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>Estas respostas já foram enviadas, e nada mudou desde então.</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>Tudo pronto. A resposta é enviada ao simulador uma única vez, quando você pressionar o botão.</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>Tudo pronto. A resposta é enviada à produção uma única vez, quando você pressionar o botão.</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>Tudo pronto. A resposta é enviada uma única vez, quando você pressionar o botão.</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>Nada de errado, mas não há conta de %1 para o envio. Suas respostas ficam aqui enquanto você adiciona uma.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>Esta solicitação continua aberta. Enviar a resposta novamente não vai ajudar.</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>A resposta está agora com o provedor.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>A solicitação está em texto livre. Leia-a e depois marque o que é solicitado.</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>Responder à rodada %1</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>%1 solicitados, %2 respondidos. Nada mais será alterado.</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>%1 solicitados, %2 respondidos, %3 omitidos. Nada mais será alterado.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Alterar a resposta</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>%1 mudou o que solicita; o formulário já está atualizado.</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>%1 também não informa. Escolha, para cada item, de quem é o documento.</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>A solicitação continua aberta. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 solicita novamente: %n item.</numerusform>
            <numerusform>%1 solicita novamente: %n itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>%1 não aceita respostas agora. %2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>A resposta chegou, mas ninguém a analisou ainda. %1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>Nada mais é solicitado. %1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>%1 não solicita nada agora. %2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>Verificado com %1: agora está claro de quem são os documentos.</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>Verificado com %1: a solicitação continua aberta, portanto a resposta não chegou. Revise-a e envie-a novamente.</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>Verificado com %1. %2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>Verificado com %1: a solicitação se mantém, portanto a resposta não chegou. Revise-a e envie-a novamente.</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>Verificado com %1: a resposta não aparece lá. Revise-a e envie-a novamente. %2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>%1 mudou a mensagem. Leia-a e escolha o que é solicitado.</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>%1 marcou o cliente como “%2”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>%1 pergunta de novo. Escolha o que é solicitado agora. Ele escreve: “%2”</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>%1 exige um código de seis dígitos para entrar. Digite o que seu autenticador mostra agora.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This command.</source>
        <translation>Este comando.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Keep everything that is stored in DIR.</source>
        <translation>Guardar em DIR tudo o que é armazenado.</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>Adicionar as descrições de provedores em DIR. Pode ser usado mais de uma vez.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 só pode ser usado uma vez.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Para que serve “%1”?</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>“rfi-desk-cli %1 --help” mostra como usar.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>lista os provedores conhecidos ou verifica descrições de provedores</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>mostra o que uma solicitação pede</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>verifica respostas, carrega documentos, envia e informa o resultado</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>simula os provedores neste computador</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>verifica o log</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>Uso: rfi-desk-cli COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Responde a solicitações de informações de provedores de pagamento.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>“rfi-desk-cli COMMAND --help” mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli: não existe o comando “%1”.</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation> As credenciais de %1 são: %2.</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Prazo: hoje</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Prazo: amanhã</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Prazo em %n dia</numerusform>
            <numerusform>Prazo em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Em atraso há %n dia</numerusform>
            <numerusform>Em atraso há %n dias</numerusform>
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
        <translation>O arquivo[ “%1”] não existe.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>Não é possível ler o arquivo[ “%1”].</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Verifique se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>Não é possível gravar o arquivo[ “%1”][: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>Verifique o espaço livre e suas permissões nessa pasta. O arquivo antigo continua intacto.</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>O arquivo[ “%1”] é maior do que o permitido aqui.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Verifique se é o arquivo certo.</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>Este não é um arquivo comum deste computador[: “%1”].</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>Copie o arquivo para este computador e escolha a cópia.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>JSON inválido.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>Corrija o ponto indicado ou exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>O texto não está em UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>O texto contém um caractere incompleto.</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>Exporte o arquivo novamente a partir da origem.</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>Um nome aparece duas vezes no mesmo objeto.</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>Remova um dos dois: não há como saber qual deles vale.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>O JSON tem níveis demais.</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>O JSON é maior do que o permitido aqui.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>Há mais texto depois do fim do JSON.</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>Remova o que vem depois do último colchete ou chave.</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>Este arquivo não é de um tipo conhecido aqui.</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>Verifique se é o arquivo certo. Se for uma solicitação, nenhum provedor conhecido a envia nesta forma: indique o provedor ou registre-a com “Nova solicitação”.</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>Há aspas onde não deveria haver.</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>Coloque aspas em volta da célula inteira e duplique as que estão dentro dela.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Há aspas que não foram fechadas.</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>Feche-as no fim da célula.</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>Esta linha tem um número de células diferente da primeira[: %3, não %2].</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>Deixe todas as linhas com o mesmo número de células da primeira.</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>Esta coluna não é conhecida[: “%2”].</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>As colunas se chamam pointer, party, documentType, side, status, reason e required. Remova as demais.</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>Falta uma coluna[: “%2”].</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>Escreva os nomes das colunas na primeira linha.</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>Uma coluna aparece duas vezes[: “%2”].</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remova uma das duas.</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>Esta versão do programa não lê e-mails.</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>Copie o texto do e-mail e salve os anexos como arquivos.</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>Este e-mail não pode ser lido.</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>Salve o e-mail como arquivo (EML) no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>O e-mail tem partes demais ou partes dentro de partes.</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>Salve como arquivos os anexos de que você precisa.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta um valor.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Informe-o.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>O valor é do tipo errado[; esperado: %2].</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>Informe um valor do tipo esperado.</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>O valor não está entre os aceitos[: %2].</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>Escolha um dos valores aceitos.</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>Só um valor é aceito aqui[: %2].</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>Informe esse valor.</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>O texto é curto demais[; o tamanho mínimo é %2].</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>Informe o texto completo.</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>O texto é longo demais[; o tamanho máximo é %2].</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Encurte o texto.</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>O texto não está na forma esperada.</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>Compare-o com o documento e com a dica ao lado do campo.</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>O texto não está no formato esperado[ (%2)].</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>Escreva-o nesse formato.</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>O número é pequeno demais[; o mínimo é %2].</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>Informe um número maior.</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>O número é grande demais[; o máximo é %2].</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>Informe um número menor.</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>A lista tem entradas de menos[; o mínimo é %2].</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Adicione o que falta.</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>A lista tem entradas demais[; o máximo é %2].</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Remova o excesso.</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>A mesma entrada aparece duas vezes[: %2].</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>Este nome não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Verifique a grafia ou remova-o.</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>O objeto não está completo.</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>Deve ser exatamente uma das opções esperadas[: %2].</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>Mantenha uma delas e remova as outras.</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>O valor é complexo demais para ser verificado aqui.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-o.</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>Uma descrição não pode usar esta palavra-chave[: %2].</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>Verifique a grafia ou remova-a da descrição.</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>Esta palavra-chave não pode ter este valor[: %2].</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>Dê à palavra-chave um valor permitido.</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>O que é referenciado não está na descrição[: %2].</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>Adicione-o à descrição ou corrija a referência.</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>Há outra descrição deste provedor[: %2].</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>Remova uma das duas ou dê a ela um ID próprio.</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>O documento venceu[ em %2].</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>Peça o novo ao cliente.</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>A data[ %2] está no futuro.</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>Compare-a com o documento.</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>Duas datas estão na ordem errada.</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>Compare as duas com o documento.</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>O documento[ de %2] é mais antigo do que o provedor aceita.</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>Peça um mais recente ao cliente.</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>Falta um lado do documento[: %2].</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>Adicione uma imagem desse lado.</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>Uma imagem não indica qual lado do documento mostra.</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>Escolha o lado de cada imagem.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>O documento[ “%2”] está vazio.</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>Salve-o novamente ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>O documento[ “%2”] não é de um tipo aceito aqui.</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>Escolha um arquivo de um tipo aceito, com um nome que indique esse tipo.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>O documento[ “%2”] é grande demais[; o limite é %3].</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>Digitalize-o novamente com menos páginas ou em resolução menor.</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>O original do documento[ “%2”] mudou desde então.</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>O que foi anexado primeiro é enviado; anexe novamente se quiser enviar o novo.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>Isto não foi solicitado.</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>Remova-o das respostas: o provedor recusa o que não solicitou.</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>A descrição não tem lugar para o que é solicitado.</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>Omita-o de propósito e informe o provedor de outra forma.</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>A solicitação não diz de quem é o documento.</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>Consulte a solicitação no provedor ou escolha você mesmo a pessoa.</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>O documento solicitado pode ser de vários tipos.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>Escolha o tipo.</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>Não está claro de que tipo é este cliente[: %2].</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>Indique se o cliente é pessoa física ou empresa.</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>Os tipos de cliente são diferentes[: foi informado %2, a solicitação é sobre %3].</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>Verifique se é a solicitação certa para o cliente certo.</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>O mesmo item foi respondido duas vezes.</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>Mantenha uma das respostas.</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>Este não é um ID como os emitidos pelo provedor[ (%2: “%3”)].</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>Copie o ID novamente do provedor.</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>Não há descrição deste provedor[: %2].</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>Verifique o ID do provedor ou adicione a descrição dele.</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>O provedor não tem este ambiente[: %2].</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>Escolha um dos ambientes dele.</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>Isto foi solicitado, mas não está no que seria enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>Nada foi enviado. A descrição do provedor tem um erro: informe-o.</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>Isto não foi solicitado, mas está no que seria enviado.</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>O provedor agora solicita outra coisa.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>Nada foi enviado. Veja a nova solicitação; as respostas que ainda servem foram mantidas.</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>O provedor não aceita respostas enquanto o cliente está neste estado[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>Nada foi enviado. Consulte a solicitação novamente; talvez já esteja resolvida.</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>Algo que não foi solicitado seria alterado[: %2].</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>O provedor precisa disto, mas não o solicitou nem o forneceu[: %2].</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>A resposta segue sem isto. Se for recusada, peça ao provedor que o solicite.</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>Mensagem do provedor[: “%2”].</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>Corrija o que o provedor indica.</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>Este endereço não é permitido[: %1].</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>Use https sem nome de usuário; http simples, somente neste computador.</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>Não existe computador com o nome informado[: %1].</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Verifique o endereço e sua conexão.</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>Sem conexão com o provedor[ em %1].</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Verifique sua conexão e tente novamente.</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>A porta está em uso ou não é permitida[: %1].</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>Escolha outra porta ou deixe a escolha para o programa.</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>A conexão[ com %1] não é segura[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>Nada foi enviado. Verifique a data deste computador e fale com o administrador da rede.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>O proxy não permite a conexão[ com %1].</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Verifique as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>O provedor[ em %1] não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>A conexão[ com %1] caiu antes do retorno.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>Consulte a solicitação no provedor antes de enviar qualquer coisa novamente.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>A operação foi interrompida.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Comece novamente quando quiser.</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>O provedor redireciona para outro endereço[: %1]. Ele não será seguido.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>Verifique o endereço da conta.</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>O retorno[ de %1] é maior do que o permitido aqui.</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>Verifique se o endereço é do provedor.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>O retorno[ de %1] está compactado de uma forma que não foi pedida.</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>Verifique se nenhum proxy altera o que o provedor envia.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>O retorno[ de %1] não é o que o provedor envia[ (código %2)].</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>Talvez esta rede tenha respondido no lugar do provedor: verifique se você está autenticado nela.</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>O retorno é sobre outro cliente.</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>Informe o provedor e não envie novamente.</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>O provedor não conhece este cliente.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>Verifique o ID do cliente e se a conta é do ambiente certo.</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>O provedor recusou[ com o código %2].</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>Leia a mensagem do provedor e tente novamente.</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>Aguarde e envie novamente. Nada foi recebido.</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>A biblioteca de rede enviou a mesma chamada mais de uma vez.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>Consulte a solicitação no provedor antes de continuar e informe este erro.</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>Não há credenciais para esta conta[: %1].</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>Adicione a conta ou forneça as credenciais.</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>Não existe essa conta[: %1].</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>Escolha uma das contas configuradas.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>O provedor recusou a entrada[ com o código %2].</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>Verifique as credenciais e se são deste ambiente.</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>O provedor exige um código de uso único para entrar.</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>Informe o código que seu autenticador mostra agora.</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>O provedor não aceitou o código de uso único.</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>Aguarde o próximo código e informe-o.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>Acerte o relógio deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>Não é possível acessar o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>Inicie-o e tente novamente ou continue sem ele: as credenciais valem até você sair.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>O chaveiro está bloqueado ou não é o mesmo de antes.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>Desbloqueie-o e tente novamente. Nada nele foi alterado.</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>O chaveiro não permitiu o acesso deste programa.</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>Tente novamente e permita quando for perguntado.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>Procure uma pergunta do chaveiro atrás das outras janelas e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>O chaveiro não tem entrada para esta conta.</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>Informe novamente as credenciais da conta.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>O chaveiro não pode guardar este valor.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>Verifique se foi copiado por completo e sem nada a mais.</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>O chaveiro devolveu algo diferente do que foi guardado.</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>Informe as credenciais novamente; se persistir, verifique o chaveiro.</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>Outro RFI Desk está usando estas solicitações[ em %2].</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Continue naquela janela ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>Não é possível abrir o repositório de solicitações[: %2].</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>O repositório de solicitações está danificado[: %2].</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>A cópia danificada foi mantida. Abra o último backup íntegro para continuar.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>Instale a versão mais recente. Nada no repositório foi alterado.</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>Não salvo[: %2].</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>O que você digitou continua aqui, e o salvamento é tentado de novo a cada poucos segundos.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Não salvo: o disco está cheio.</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>Libere espaço. O que você digitou continua aqui, e o salvamento é tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>Não salvo: o repositório não está mais onde estava.</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>Restaure o disco ou a pasta. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>O repositório está disponível somente para leitura.</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>Não é possível responder enquanto não houver permissão de gravação na pasta dele.</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>A chave do repositório não está no chaveiro.</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>Use a chave de recuperação. O repositório está intacto.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>Esta chave não abre o repositório.</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>Use a chave deste mesmo repositório. O repositório está intacto.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>Esta não é a frase secreta do repositório.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>Verifique as maiúsculas e o idioma do teclado e tente novamente.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>Esta não é uma chave de recuperação, ou há uma letra errada nela.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>Compare-a com o papel ou o arquivo, grupo por grupo.</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>Não é possível ler um registro do repositório[: %1].</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>Os outros podem ser usados. Talvez um backup ainda o tenha.</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>Não foi possível fazer backup do repositório[: %2].</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>Não é possível gravar o log[: %2]; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>Libere espaço ou repare o repositório e envie novamente.</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>Não há log[ em “%1”].</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>Indique a pasta do repositório com --data-dir.</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>Uma entrada do log foi alterada[: número %1].</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>Tudo a partir desta entrada não comprova nada. Compare com um backup mais antigo.</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>Falta uma entrada do log[: número %1].</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>Entradas foram removidas ou reordenadas. Compare com um backup mais antigo.</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>O log não chega até o topo anotado[ (entrada %1)].</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>O final foi cortado ou substituído. Compare com um backup mais antigo.</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>A chave do log não está no chaveiro.</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>A cadeia pode ser verificada sem ela; os selos, não.</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>Não é possível gravar o arquivo compactado[ “%1”][: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>Verifique o espaço livre e suas permissões nessa pasta.</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>Esta nova pessoa já foi enviada ao provedor. Com respostas alteradas, ela seria criada duas vezes.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>Nada foi enviado. Restaure as respostas anteriores ou informe as alterações com o identificador que o provedor deu à pessoa.</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>O repositório foi gravado por um RFI Desk mais recente[ (formato %2, este conhece %3)].</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>Nada nele foi alterado. Verifique a pasta e o disco e tente novamente.</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>A pasta do repositório[ “%1”] está aberta a outros usuários[: %2].</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>Nada foi aberto nem gravado. Deixe-a só para você (modo 0700) para continuar.</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>Libere espaço no disco. Nada foi alterado, e haverá uma nova tentativa automática.</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>O provedor não aceita mais chamadas por enquanto[; espera em segundos: %2].</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>O relógio deste computador está errado[; diferença em minutos: %2].</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>O arquivo de regras da sua organização pode ser alterado por outras pessoas[: “%1”].</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>Fale com o administrador: o arquivo e sua pasta devem pertencer ao administrador, e ninguém mais pode gravar neles.</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>Não é possível ler as regras da sua organização[: “%1”].</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>Nada sai deste computador até que o administrador as corrija.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>Sua organização não permite isso[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>Nada foi enviado. Pergunte ao administrador se isso deve ser permitido.</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>A lista de novas versões não está assinada por quem as publica.</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>Ela não foi lida. Se isso continuar, informe o problema.</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>A lista de novas versões é mais antiga do que outra já vista.</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>Entradas no pacote</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Topo do log</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>Hash do topo</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  Como verificar este pacote</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>Nenhum programa nosso é necessário. Na pasta do pacote, em qualquer computador:</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>O primeiro compara cada arquivo com seu hash; o segundo faz isso de novo e recalcula cada entrada do log. Compare o hash do topo com uma anotação feita em outro lugar na época: se coincidirem, ninguém alterou, removeu ou adicionou uma entrada antes dele.</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  O log</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>Cada entrada está ligada à anterior pelo hash; assim, nenhuma pode ser alterada, removida ou deslocada sem deixar rastro. As entradas deste caso:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>O segundo também encontra tudo o que foi enviado e falta aqui, e tudo o que não corresponde ao log.</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>O log não tem nenhuma entrada sobre este caso.</translation>
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
        <translation>treinamento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>Respondido via</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rodada</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exportado por</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exportado em</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>Exportado com</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido de propósito</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>Sem resposta (não obrigatório)</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[documento %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  O que foi solicitado e o que foi respondido</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>Nas palavras do provedor: %1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  Documentos</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>Nenhum documento foi anexado.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256, local</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1, documentos nele por nome</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sem retorno</translation>
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
        <translation>%1, retorno %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>SHA-256 dos bytes enviados, local</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>Por trás do provedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  O que foi enviado e o que retornou</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Tentativa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>Evidências do caso %1</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>Caso %1, entrada de log %2, %3…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>EVIDÊNCIAS</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>Resposta a uma solicitação de informações</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1, solicitado por %2</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Rodada %1</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>Rodada %1, até %2</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>Anexado atualmente</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>Todos os documentos que estão anexados agora ou que já foram enviados, como eram quando foram anexados. O pacote os contém byte a byte.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1, cujo conteúdo não está neste pacote. SHA-256: %2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>Documento enviado previamente</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>Chamada e nome do documento no provedor</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>Documentos incluídos</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>SHA-256 do retorno, local</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>A resposta em si não saiu deste computador.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>Motivo da solicitação: “%1”</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>Solicitado porque estava faltando.</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>Solicitado porque tinha vencido.</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>Solicitado porque era inválido.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>A solicitação o indica.</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>Motivo da solicitação: “%1”.</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>Solicitado por %1.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Não serve</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Falta a data</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source> (the request does not say whose)</source>
        <translation> (a solicitação não diz de quem)</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation> (não obrigatório)</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>Mostra o que uma solicitação pede. Nada é enviado ao provedor nem lido dele.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir um documento JSON.</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation> Use --type para indicar.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>Escolher arquivos: %1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um arquivo: %1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>O que é solicitado</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>Uma seção para cada documento ou grupo, abaixo da pessoa a quem pertence. Não há nada aqui que o provedor não tenha solicitado.</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>Um campo e seu motivo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>Solte um arquivo aqui ou escolha um. Você vê na hora se o provedor o aceita. No treinamento, são oferecidos documentos de exemplo.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Suas solicitações</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>Resposta, revisão, resultados</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>A revisão verifica tudo mais uma vez. O que falta ou não está certo é listado ali, e cada linha leva você até o ponto. Quando tudo está certo, você vê exatamente o que sairá deste computador.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>A próxima etapa</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>Este botão sempre diz o que vem a seguir. Na revisão, ele envia, uma única vez; antes disso, nada saiu.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>Aqui você lê como o provedor avaliou a resposta, para cada campo e para cada provedor de pagamento por trás dele.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sua vez</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>Responda agora a esta solicitação. F1 abre a ajuda sobre o que você estiver fazendo, e o tour está no menu.</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>Se o provedor deu um motivo, ele fica acima do campo, nas palavras do próprio provedor. A pequena marca, ou Shift+F1, mostra de onde o campo vem. O que você digita é salvo automaticamente.</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>A mais urgente fica no topo da lista. Cada linha diz de quem se trata, quem solicita, qual é o prazo da resposta e quanto já foi concluído.</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>Todas as solicitações</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Atribuídas a mim</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Vencem em 7 dias</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>Aguardando o provedor</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ainda faltando</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Outros motivos</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Um ano</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Solicitações recebidas no último dia, desde %1.</numerusform>
            <numerusform>Solicitações recebidas nos últimos %n dias, desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>Solicitações recebidas por mês</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>Solicitações recebidas por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n rodada</numerusform>
            <numerusform>%n rodadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n rodada ou mais</numerusform>
            <numerusform>%n rodadas ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>Calculado a partir de %n resposta aceita.</numerusform>
            <numerusform>Calculado a partir de %n respostas aceitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>%n solicitação sem resposta aceita até agora.</numerusform>
            <numerusform>%n solicitações sem resposta aceita até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>%n solicitação resolvida sem resposta daqui.</numerusform>
            <numerusform>%n solicitações resolvidas sem resposta daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Solicitações recebidas</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>Solicitações recebidas: %1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Respostas aceitas</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>Metade aceita em até</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>Nove em cada dez aceitas em até</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>Sem resposta aceita até agora</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>Resolvidas sem resposta daqui</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>Rodadas em média</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>Rodadas por solicitação: %1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Motivo da solicitação: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n em atraso</numerusform>
            <numerusform>%n em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n hoje</numerusform>
            <numerusform>%n hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n em breve</numerusform>
            <numerusform>%n em breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n a vencer</numerusform>
            <numerusform>%n a vencer</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nenhum prazo</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n solicitação com prazo neste dia</numerusform>
            <numerusform>%n solicitações com prazo neste dia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>Somente as solicitações de treinamento são contadas.</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>Somente as solicitações do ambiente sandbox são contadas.</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>Somente as solicitações de produção são contadas.</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>Somente as solicitações de “%1” são contadas.</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>%n solicitação recebida.</numerusform>
            <numerusform>%n solicitações recebidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>Metade das respostas foi aceita em até %1; nove em cada dez, em até %2.</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>Rodadas em média: %1.</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Rodadas por solicitação</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Motivos dos itens solicitados</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>Não há prazos neste mês.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Posição em %1.</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>Prazos, %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Prazos</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Com o provedor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rodada</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>Itens respondidos</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>Itens solicitados</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Adiada até</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log started</source>
        <translation>Início do log</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>Login feito no provedor</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Falha no login</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso aberto</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Caso atribuído</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>Caso adiado</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>Fim do adiamento</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Retenção aplicada</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Retenção retirada</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>Caso excluído</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Documento anexado</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Documento removido</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>Envio iniciado</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Envio terminado</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>Enviado mais de uma vez</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>Estado lido</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>Topo do log anotado</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Chave alterada</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>Chave exibida ou salva</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>Backup aberto</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>Dano encontrado</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>Certificado adicionado</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Conta adicionada</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Conta alterada</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Conta removida</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>to oneself</source>
        <translation>a si mesmo</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>a ninguém</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>a outra pessoa</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>lista de solicitações</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>tabela de resultados</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>arquivo de solicitação</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>evidências sem senha</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>evidências com senha</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>chave de recuperação</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>anos de retenção</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>o log</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>aceito em parte</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>Caso marcado como concluído</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Caso reaberto</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>análises</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>a chave do que é guardado aqui</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>a chave antiga foi esquecida</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>documento que acompanha a resposta</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>Os selos NÃO foram verificados: %1 A frase secreta ou a chave de recuperação do repositório os abre; consulte --key-stdin. Sem elas, entradas reescritas por alguém só são descobertas com um topo anotado em outro lugar; consulte --head.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n entrada, como foi escrita. Topo do log: entrada %1, %2</numerusform>
            <numerusform>%n entradas, todas como foram escritas. Topo do log: entrada %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>Gravado até a entrada %1. “log verify --log” verifica o arquivo.</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>“log verify” verifica se ninguém alterou, removeu ou adicionou uma entrada do log e indica a primeira em que isso ocorreu. Códigos de saída: 0 como foi escrito, 1 diferente ou ilegível. “log head” imprime o final do log, para ser guardado em outro lugar: com ele, “verify” descobre entradas cortadas. “log export” grava as entradas como linhas de JSON.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>O que fazer.</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>verify: o log deve conter o topo que está em FILE. Pode ser usado mais de uma vez.</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>verify: verificar o log exportado em FILE em vez do armazenado.</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>verify: ler a frase secreta ou a chave de recuperação do repositório de stdin para verificar os selos; caso contrário, o chaveiro é consultado.</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>verify: imprimir um documento JSON.</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>Use “log verify”, “log head [FILE]” ou “log export FILE”.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>Ninguém trabalha lá, abrir aqui</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>O RFI Desk não pode ser iniciado aqui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>Não há certificado nele. Exporte-o como PEM (Base-64) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>Um certificado nele está danificado. Exporte-o novamente.</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>Há nele uma chave privada, que não deveria sair do lugar. Escolha o arquivo que contém só o certificado.</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>Um certificado nele não é de uma autoridade certificadora. Escolha o da autoridade que o assinou.</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>Um certificado nele venceu. Peça o novo ao administrador.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Venceu em %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido até %1.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Emitido por %1.</translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing is ticked for this yet:</source>
        <translation>Nada está marcado para isto ainda:</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>Nada está marcado ainda para %1:</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>Nada está marcado para: “%1”</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>Nada está marcado para %1 em: “%2”</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>Nada mais precisa ser enviado para: “%1”</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Responde a solicitações de informações de provedores de pagamento.</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>Iniciar com solicitações de treinamento e o simulador integrado; nenhuma conta é necessária.</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>Executar a tarefa principal sem usuário, imprimir os resultados e sair.</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>Com --tour: salvar imagens da janela em FOLDER.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>Guardar em FOLDER tudo o que é armazenado.</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>Adicionar as descrições de provedores de FOLDER. Pode ser usado mais de uma vez.</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>Arquivos de solicitação ou payloads de um provedor a abrir.</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>--shots exige --tour.</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>No máximo %1</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>No mínimo %1</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>Como %1 solicitou</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>In the words of the description, in English</source>
        <translation>Nas palavras da descrição, em inglês</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Como será enviado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>Valores da resposta</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Critérios de verificação</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Tipos de arquivo</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>A descrição não indica nenhuma página para isto.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>%1 aceitou parte da resposta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>%1 aceitou a resposta</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceita em parte</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>%1 não aceitou a resposta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>Nada da resposta foi enviado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>A resposta foi enviada, mas não se sabe se chegou</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>A resposta não corresponde à solicitação</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>Isto foi um teste</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>Leia abaixo o que eles dizem. Altere a resposta se indicarem algo nela ou tente novamente.</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>Enviar a resposta novamente não vai ajudar. Pergunte a %1 o que fazer. Quando isso estiver resolvido, marque esta solicitação como concluída.</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>%1 mantém a resposta, mas %2 não a aceitou</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>%1 mantém a resposta, mas nenhum provedor de pagamento a aceitou</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>%1 aceitou a resposta. Dos %2 provedores de pagamento por trás dele: aceita por %3[, não aceita por %4][, resultado desconhecido em %5]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>Não se sabe se %1 recebeu a resposta. Verifique com %2 antes de enviar qualquer coisa novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 recebeu a resposta e solicita novamente %n item</numerusform>
            <numerusform>%1 recebeu a resposta e solicita novamente %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>%1 recebeu a resposta e pergunta novamente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>Altere o que é indicado e envie a resposta de novo.</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>Armazenada, não aceita</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>O provedor aceitou a resposta.</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>Uma parte da resposta foi aceita; outra, não.</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>O provedor rejeitou a resposta.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>A resposta não foi enviada.</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>A resposta foi enviada, mas não se sabe se o provedor a recebeu.</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>As respostas não podem ser enviadas como estão. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>Isto é o que seria enviado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>Não há mais nada a fazer até o provedor analisá-la.</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>Corrija o que o provedor indica e envie a resposta novamente.</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>Elimine a causa e envie a resposta novamente. Reenviar é seguro.</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>Não a envie novamente ainda. Primeiro consulte a solicitação no provedor: o que ele ainda solicita não chegou.</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>Corrija o que é indicado e tente novamente.</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>Compare com a solicitação. Se estiver certo, envie.</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>Leia o que não foi aceito e por quê. Altere a resposta se algo nela for indicado ou tente novamente.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>Não foi possível gravar o resultado na saída padrão.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1, owner %2 %</source>
        <translation>%1, participação de %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido de propósito</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1 (datado de %2; a data não é enviada)</translation>
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
        <translation>Informe um texto.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Informe uma data.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Escolha um.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Escolha pelo menos um.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Escolha um país.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Escolha sim ou não.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Informe um número.</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>Adicione um documento.</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>Informe o que é solicitado.</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>“%1” não foi solicitado. Remova-o das respostas.</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>“%1” foi solicitado sem a parte, o tipo de documento ou o lado que a resposta indica. Indique-o como na solicitação.</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>“%1” foi solicitado com %2: indique isso na resposta.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>“%1” tem uma resposta do tipo errado.</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>“%1” não aceita esta resposta. Escolha uma destas[: %2].</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>“%1” só aceita uma resposta[: %2].</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>“%1” está vazio. Informe um texto.</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>“%1” é curto demais[; o tamanho mínimo é %2]. Informe-o por completo.</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>“%1” é longo demais[; o tamanho máximo é %2]. Encurte-o.</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>“%1” não está escrito como o provedor pede. Compare com o documento.</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>“%1” é pequeno demais[; o menor número é %2].</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>“%1” é grande demais[; o maior número é %2].</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>“%1” tem entradas de menos[; o mínimo é %2]. Adicione o que falta.</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>“%1” tem entradas demais[; o máximo é %2]. Remova o excesso.</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>“%1” tem a mesma entrada duas vezes. Remova uma das duas.</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>“%1” é complexo demais para ser verificado aqui. Encurte-o.</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>“%1” foi respondido duas vezes. Mantenha uma das respostas.</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>Não há lugar para “%1” em uma resposta. Omita-o de propósito e informe o provedor de outra forma.</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>“%1” pode ser de vários tipos. Escolha qual.</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>“%1” foi solicitado, mas não está no que seria enviado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>“%1” não foi solicitado, mas está no que seria enviado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>%2 está no futuro. Compare a data com o documento.</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>“%1” (%3) deve ser posterior a “%4” (%2).</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>Indique, para cada imagem, qual lado do documento ela mostra.</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>“%2” não existe. Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>“%2” não pode ser lido. Verifique se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>“%2” está vazio. Salve-o novamente ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>“%2” é grande demais[: tem %4, o limite é %3]. Escolha um menor.</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>O original de “%2” mudou desde que foi anexado. Anexe-o novamente.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>“%1” deve ser um país. Escolha-o na lista ou informe o código ISO 3166 alpha-2, como PT.</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>“%1” deve ser um país. Escolha-o na lista ou informe o código ISO 3166 alpha-3, como PRT.</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>“%1” deve ser um endereço de e-mail, como name@example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>“%1” deve ser um endereço web completo, como https://example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>“%1” deve ser um número de telefone com o código do país, como +4930123456.</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>“%1” não está no formato esperado[ (%2)]. Compare com o documento.</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>Este documento venceu em %2. Informe a data do novo.</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>Este documento tem data de %2[; o provedor não aceita nenhum anterior a %3]. Adicione um mais recente.</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>Falta um lado do documento: %2. Adicione uma imagem dele.</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>“%2” não é um arquivo comum deste computador. Copie-o para cá e escolha a cópia.</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>“%2” não pode ser anexado. Tipo do conteúdo: %3. Escolha um arquivo de um destes tipos, com a extensão correspondente no nome: %4.</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>A cópia guardada de “%2” não pode mais ser lida. Anexe o arquivo novamente.</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>“%3” precisa ser uma data clara. Escreva o mês por extenso ou comece pelo ano.</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>“%1” precisa ser uma data que exista, com dia, mês e ano.</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>Cada conta tem seu próprio endereço.</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Comunica-se somente com %1.</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Integrado.</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>Adicionado por você: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Fora de uso</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>Esta descrição foi recusada por completo. Corrija-a e inicie o programa novamente.</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>Não testado: isto foi escrito com base em informações públicas e nunca foi usado com %1. Experimente primeiro onde nada esteja em jogo.</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>“check” precisa dos arquivos a verificar.</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>Lista as descrições de provedores em uso e de onde vieram. Com “check”, verifica descrições: uma linha por erro, código de saída 0 ou 1.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir um documento JSON.</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>As descrições a verificar.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Para que serve “%1”?</translation>
    </message>
</context>
<context>
    <name>PspResults</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Sem suporte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>A resposta foi repassada. Ainda não houve manifestação.</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>Aceitou a resposta.</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>Não aceitou a resposta.</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>Enviar novamente não adianta. Pergunte a %1 como %2 recebe atualizações.</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>Não se sabia se havia recebido a resposta.</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>Não aceitou a resposta. Leia o que diz: altere a resposta se algo nela for indicado ou tente novamente.</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>Não se sabe se recebeu a resposta. Verifique com %1 antes de enviar novamente.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>Este envio NÃO constará no log do repositório deste computador: %1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>Como terminou não consta no log: %1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>A solicitação: um arquivo de solicitação ou um payload do provedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>O ID do provedor, quando a solicitação não o informa.</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>O tipo de cliente, quando a solicitação não o informa.</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>Falta --rfi.</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation> Um arquivo de solicitação tem &quot;format&quot;: &quot;rfi-desk/request@1&quot;; qualquer outra coisa deve ser algo que um provedor conhecido envia.</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>rodada %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Com o provedor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>falha no envio</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Solicitado em %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>nem tudo aceito</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>Nada espera por um provedor</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>Uma resposta fica aqui até que alguém no provedor a tenha examinado.</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Nenhum resultado é desconhecido</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>Uma resposta vem para cá se a conexão cair durante o envio.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>Nada foi respondido ainda</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>Uma solicitação vem para cá quando o provedor não pede mais nada.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está adiado</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>Uma solicitação que você adia fica aqui até chegar o dia dela.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nada está atrasado</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>Uma solicitação aberta vem para cá quando o prazo dela passa.</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>Nada vence em breve</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>Uma solicitação aberta vem para cá uma semana antes do prazo.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Nada está atribuído a você</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>As solicitações que você assume ou recebe ficam aqui.</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>Não há nenhuma solicitação assim agora</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>Outras podem estar em outra exibição.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>Produção</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>Esta foi a rodada %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>O que %1 diz sobre cada item</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>O que não corresponde</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>Mensagem de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>O que disse</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respostas anteriores</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar evidências…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Marcar como concluída…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>Esta solicitação está concluída.</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>Verificar com o provedor</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Item por item</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Escolher o que é solicitado…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>Omitido de propósito: %1. %2 não solicita mais isso.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>Pedido de análise</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>Respostas para %1[, com %2]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>Respostas[, com %1]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>Chamada e resposta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>Omitido de propósito: %1. %2 não recebeu isso daqui, portanto informe por e-mail ou no painel do provedor.</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>SHA-256 da mensagem inteira</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>Motivo da solicitação</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido de propósito</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>Exatamente o que foi solicitado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Desde a rodada %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não respondido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não solicitado</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>Não é o que foi solicitado</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>Omitido de propósito: %1.</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>Não respondido, o que é permitido: %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>Copiar o SHA-256 de %1</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>Mostrar %1 no formulário</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>Esta chamada não tem corpo.</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>O restante do corpo é lido do provedor pouco antes do envio.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>%n byte, SHA-256 %1</numerusform>
            <numerusform>%n bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>O que foi solicitado para %1 e o que será enviado</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Será enviado</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>Faltaria</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Seria enviado</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>O que foi solicitado e o que seria enviado, onde diferem</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>O que foi solicitado e o que será enviado</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>O que foi solicitado e como será enviado</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Será enviado como</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>Respostas de %1, como serão enviadas</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>Itens solicitados: %1. Itens que seriam enviados: %2. Há diferença, por isso nada pode ser enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>%n item solicitado, %1 a enviar.</numerusform>
            <numerusform>%n itens solicitados, %1 a enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>Será enviado como um formulário com um arquivo; estes são os campos.</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>&lt;file:…&gt; representa o endereço ou ID que o documento recebe ao ser carregado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>Mais %n documento também será enviado. O formulário o mostra.</numerusform>
            <numerusform>Mais %n documentos também serão enviados. O formulário mostra cada um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>Exatamente o que será enviado, chamada por chamada</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>Devolvido a %1 sem alterações</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>%1 espera de volta o cadastro inteiro. O que não foi solicitado é lido pouco antes do envio e devolvido exatamente como estava.</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>%1 espera de volta o cadastro inteiro. Isto não foi solicitado e é devolvido exatamente como %1 forneceu; é lido mais uma vez pouco antes do envio.</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>Recusado antes</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>Este é o documento que foi recusado na rodada anterior: %1. Anexe outro, a menos que o provedor tenha pedido este mesmo de novo.</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>Exatamente o que você escolheu</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>Você escolheu %n item, e só ele será enviado.</numerusform>
            <numerusform>Você escolheu %n itens, e só eles serão enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>O provedor quer o registro inteiro de volta: o que ele já tem e não pede volta a ele sem alterações.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>Somente documentos recentes são aceitos, e nenhuma data foi informada para: %1. Informe a data que consta no documento ou confira-a por conta própria.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>%n item solicitado, e exatamente ele será enviado.</numerusform>
            <numerusform>%n itens solicitados, e exatamente eles serão enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>Informado na solicitação</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>Nada mais será enviado.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>Não está na lista do provedor e será enviado como está escrito: %1.</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>Será enviado, data não verificada</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>Somente o que foi solicitado, sem o que você omitiu</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>Informe a %1 o que você omitiu por outro meio, como por e-mail ou no painel dele.</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>Cada documento leva o seu tipo, como a solicitação o indica: %1.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>A responder</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não respondido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Solicitado de novo</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>Não solicitado de novo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Antes: %1, %2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não solicitado</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Motivo da solicitação: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>solicitado em %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>encerrada em %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>Aceita estas credenciais (%1): %2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>Simula os provedores em 127.0.0.1 com clientes de treinamento até ser interrompido. Imprime uma linha quando está pronto e informa em stderr quais credenciais aceita.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>A porta em que escutar; 0 (padrão) escolhe uma livre.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port aceita um número de 0 a 65535.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
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
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Não informado</translation>
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
            <numerusform>Após %n minuto</numerusform>
            <numerusform>Após %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Após %n segundo</numerusform>
            <numerusform>Após %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>A cada hora</numerusform>
            <numerusform>A cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>A escolha do sistema é consultada quando o programa inicia.</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>tema visual claro escuro noite alto contraste</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>Tamanho de todos os textos em comparação com outros programas.</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>fonte letra zoom maior menor escala</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>Sem movimento, o cursor de texto não pisca e nada desliza.</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>animação piscar cursor reduzido acessibilidade</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>Bloquear quando não há ninguém</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>inatividade ocioso minutos tela segurança tempo limite</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear com a tela</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>Também quando a tela é bloqueada ou o computador entra em suspensão.</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>suspender dormir repouso ausente segurança</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>Esquecer o que foi copiado</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>O que foi copiado aqui é removido da área de transferência.</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>área de transferência colar copiar privacidade segundos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>Lembrar dos prazos</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>Informa quantas solicitações estão perto do prazo ou em atraso, nunca de quem são.</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>lembrete aviso notificação atraso sino</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Antecedência</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>lembrete horas dias antes prazo</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>Consulta os provedores de todas as contas sobre solicitações novas e alteradas.</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>intervalo segundo plano consultar atualizar automático</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Sem uso do teclado ou do mouse por esse tempo, as solicitações são salvas e fechadas até que alguém as desbloqueie. O desbloqueio não pede senha enquanto o chaveiro da sua sessão estiver aberto: bloqueie também a tela do computador quando se afastar dele.</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>Quanto tempo antes do prazo você é lembrado de uma solicitação pela primeira vez.</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>Verificar solicitações automaticamente</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>O texto é longo demais: só os primeiros %1 caracteres estão aqui.</translation>
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
        <translation>Respostas do treinamento: %1.</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>%1 não está completo e será recusado, para que você veja o que acontece então.</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>O treinamento não compara os nomes nos documentos.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>Para marcar e responder no treinamento: %1.</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>As demais respostas constam nesses documentos.</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1: deixe de fora; no treinamento ninguém precisa ser avisado</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1: o valor que o provedor informa; no treinamento ninguém precisa ser consultado</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>verso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Informações gerais</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>no máximo %n mês</numerusform>
            <numerusform>no máximo %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>no máximo %n dia</numerusform>
            <numerusform>no máximo %n dias</numerusform>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>Com %1, você encontra qualquer coisa pelo nome.</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>Instância de desenvolvimento</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>Instância de produção</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID da instância</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>O ID da sua instância; começa com in_ e aparece em todos os caminhos.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>Solicitação aberta (GET .../customers/{id}/rfi)</translation>
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
        <translation>Produção</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>Solicitação (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>Item solicitado</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID do item</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>delos</name>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Como as chamadas mostram o token</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>Altere isto quando Delos recusar todas as chamadas depois de uma entrada bem-sucedida.</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer e depois o token</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Somente o token</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Caminho que lê um cliente</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Pergunte a Delos quando não for possível ler clientes. {customerId} representa o cliente.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>Necessário quando o cliente passa a ser uma empresa.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>Pronto para moderação</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banido</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>Altera o status do cliente em Delos. Aceitar, rejeitar e banido têm efeito imediato.</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Account agreement</source>
        <translation>Contrato da conta</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>Contrato da conta, nível 2</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>Documentos de constituição</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extrato bancário</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Conta de consumo</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>Contrato de aluguel</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>Contrato social da LLC</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>Estatuto social</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Observação sobre o documento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Requerimento</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>O nome da empresa.</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>A Delos ainda não decidiu. Ela diz que isso leva dois ou três dias úteis para pessoas e até dez para empresas.</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>O que o cliente é na Delos assim que a Delos aceita isto. A solicitação em si continua como chegou.</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>Mensagem para Delos. Ela é enviada exatamente como você a escreve.</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>Somente o que comprova um endereço tem limite de idade: 90 dias.</translation>
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
        <translation>Produção</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do aplicativo (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do aplicativo (Client secret)</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Webhook event customer.rfi</source>
        <translation>Evento de webhook customer.rfi</translation>
    </message>
    <message>
        <source>Customer detail (GET /v2/customers/{id} or /v1/customers/{id})</source>
        <translation>Detalhes do cliente (GET /v2/customers/{id} ou /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carteira de identidade nacional</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Carteira de motorista</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Autorização de residência</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>Documento de identidade oficial</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>Cartão de residência permanente (EUA)</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Comprovante de identidade</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País emissor</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido em</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>O dia após o qual o documento deixa de ser válido. Deve estar no futuro.</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>Em cores, com os quatro cantos visíveis, sem edição nem captura de tela; pelo menos 100 KB ou 300 dpi.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprovante de endereço</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Conta de consumo</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Carta de órgão público</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extrato bancário</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>Emitido há no máximo três meses.</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>Documento da empresa</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>Emitido há no máximo 90 dias.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>Algumas palavras sobre o que o documento mostra.</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>Aceitação dos termos</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>Documentos societários</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Informações societárias</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Organograma societário</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Comprovante de poderes de assinatura</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registro de acionistas</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>Documentos de formação</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Documento de registro</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>Documento constitutivo</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Documento de formação</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Comprovante de identificação fiscal</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Comprovante de administradores e controladores</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certidão de constituição</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Documentos de apoio</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Comprovante da natureza do negócio</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Comprovante de mudança de nome</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Certificado de incumbência</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Comprovante da origem dos recursos</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Comprovante da origem do patrimônio</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>Carta de conforto de PLD (AML)</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Materiais de marketing</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Confirmação de isenção fiscal</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Certificado da assinatura eletrônica</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Fluxo de recursos</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Alvará de funcionamento</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>Política de PLD (AML)</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Comprovante de regularidade</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Comprovante da finalidade da conta</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Outro documento</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>Estrutura societária</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Dados da empresa</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>Ato constitutivo</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>Presença legal</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>Um endereço físico, não uma caixa postal. Emitido há no máximo três meses.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>Documento judicial</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>Extrato de seguro</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>Carteira de identidade militar</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>Carteira de matrícula</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>Carteira de identidade estadual ou provincial</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>Observação do provedor</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>Fica assim até que a Fin.com tenha o que pede e o tenha examinado.</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>A Fin.com ainda não decidiu.</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>Termos da Fin.com</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>O envio confirma que o cliente aceitou os termos da Fin.com, portanto pergunte antes ao cliente.</translation>
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
        <translation>Produção</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID do estabelecimento</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Caminho que lê um cliente</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Pergunte a Manis quando não for possível ler clientes. {customerId} representa o cliente.</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>Caminho que recebe documentos</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>Pergunte a Manis quando não for possível carregar documentos.</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Como as chamadas mostram o token</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>Altere isto quando Manis recusar todas as chamadas depois de uma entrada bem-sucedida.</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>O tipo indicado na entrada e depois o token</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer e depois o token</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Somente o token</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>Provedores de pagamento do cliente</translation>
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
        <translation>País</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>Código do país do telefone</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>Com o sinal de mais, por exemplo +1.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>Sem o código do país.</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>Endereço: país</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>Endereço: código postal</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>Endereço: cidade</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>Endereço: estado ou região</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>Endereço: rua e número</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>Endereço: edifício ou andar</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprovante de endereço</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Finalidade da conta</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>País de residência</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>Tipo de documento de identidade</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>Número do documento de identidade</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>Da pessoa que o provedor conhece por esta empresa.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>País de constituição</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Data de constituição</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certidão de constituição</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Dados da empresa</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>Por exemplo, northwind.example.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carteira de identidade nacional</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Carteira de motorista</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Autorização de residência</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Escolha na lista ou escreva outro tipo nas palavras do provedor.</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>Tipo de documento de identidade da pessoa de contato</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>Número do documento de identidade da pessoa de contato</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>Documento de identidade da pessoa de contato</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>Comprovante de endereço da pessoa de contato</translation>
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
        <translation>Produção</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>Detalhes do cliente (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>Um endereço físico, não uma caixa postal.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda linha</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado ou região</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Subdivisão</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Sociedade por ações (corporation)</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>Sociedade limitada (LLC)</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Sociedade de pessoas (partnership)</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>Empresa individual</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>Fundo de investimento</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Órgão público</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Finalidade da conta</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>Doações beneficentes</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>Pagamentos no varejo on-line</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>Investimento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>Pagamentos a amigos ou familiares no exterior</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Folha de pagamento</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>Despesas pessoais ou de subsistência</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>Proteção do patrimônio</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>Compra de bens e serviços</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>Recebimento por bens e serviços</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>Planejamento tributário</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>Transferência de dinheiro para terceiros</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>Gestão de tesouraria</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Origem dos recursos</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>Empréstimos empresariais</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subsídios</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>Recursos do próprio grupo</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>Rendimentos de investimentos</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>Acordo judicial</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>Capital do proprietário</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Aposentadoria ou pensão</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>Venda de ativos</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>Vendas de bens e serviços</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>Restituição de impostos</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>Recursos de terceiros</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>Reservas de tesouraria</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Origem do patrimônio</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>Dividendos ou lucros empresariais</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investimentos</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>Vendas de ativos</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>Contribuições de clientes ou investidores</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jogos de azar</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>Contribuições beneficentes</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Herança</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>Receitas de afiliados ou royalties</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>0 a 99.999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>100.000 a 999.999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>1.000.000 a 9.999.999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>10.000.000 a 49.999.999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>50.000.000 a 249.999.999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>Mais de 249.999.999</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>Atividades de alto risco</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>Entretenimento adulto</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>Guarda de recursos de clientes</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>Serviços de investimento</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>Crédito ou serviços bancários</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>Maconha ou serviços relacionados</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>Serviços monetários</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>Nicotina, tabaco ou serviços relacionados</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>Câmbio de moedas ou moedas virtuais, corretagem, OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Produtos farmacêuticos</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>Metais preciosos, pedras preciosas, joias</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>Aluguel de cofres</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>Processamento de pagamentos para terceiros</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>Armas, armas de fogo e explosivos</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>Nenhuma das anteriores</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>Tipo de número fiscal</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN (EUA)</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN (EUA)</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN (Austrália)</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN (Austrália)</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN (Austrália)</translation>
    </message>
    <message>
        <source>UTR (United Kingdom)</source>
        <translation>UTR (Reino Unido)</translation>
    </message>
    <message>
        <source>NINO (United Kingdom)</source>
        <translation>NINO (Reino Unido)</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL (Argentina)</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT (Argentina)</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (Brasil)</translation>
    </message>
    <message>
        <source>CNPJ (Brazil)</source>
        <translation>CNPJ (Brasil)</translation>
    </message>
    <message>
        <source>SIN (Canada)</source>
        <translation>SIN (Canadá)</translation>
    </message>
    <message>
        <source>BN (Canada)</source>
        <translation>BN (Canadá)</translation>
    </message>
    <message>
        <source>USCC (China)</source>
        <translation>USCC (China)</translation>
    </message>
    <message>
        <source>ITIN (USA)</source>
        <translation>ITIN (EUA)</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN (França)</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID (Hong Kong)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (Índia)</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN (Índia)</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonésia)</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP (Indonésia)</translation>
    </message>
    <message>
        <source>PPS (Ireland)</source>
        <translation>PPS (Irlanda)</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Carteira de motorista</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>Cartão de residência permanente</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carteira de identidade nacional</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Outro documento</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País emissor</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>O provedor exige o verso também para passaporte.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprovante de endereço</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>Emitido há no máximo 90 dias, com endereço físico, não uma caixa postal. Um contrato de aluguel pode ser mais antigo.</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>Tipo de comprovante de endereço</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>Segunda nacionalidade</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>Tem participação na empresa</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>Participação em porcentagem</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>Controla a empresa</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>Pode assinar pela empresa</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>É administrador</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>País de tributação</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Endereço residencial</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razão social</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>O que a empresa faz</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>Um código NAICS.</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Endereço registrado</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>Endereço físico</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Data de constituição</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>ID do contrato assinado</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>O provedor o fornece quando o cliente assina os termos.</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>Termos assinados em</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>Somente para clientes no modelo Reliance. Por exemplo, 2026-05-04T12:00:00Z.</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>Outra finalidade da conta</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>Necessário quando a finalidade é “Outra”.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>Carta de conforto de PLD (AML)</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>Documento constitutivo</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>Registro de administradores</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Certificado de incumbência</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Certificado da assinatura eletrônica</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Comprovante de regularidade</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Fluxo de recursos</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Documento de formação</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Materiais de marketing</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Organograma societário</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Informações societárias</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Comprovante da finalidade da conta</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Comprovante de mudança de nome</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Comprovante da natureza do negócio</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Alvará de funcionamento</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>Política de PLD (AML)</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Comprovante de poderes de assinatura</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Comprovante da origem dos recursos</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Comprovante da origem do patrimônio</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Comprovante de identificação fiscal</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Documento de registro</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registro de acionistas</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Comprovante de administradores e controladores</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Confirmação de isenção fiscal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>Negociada em bolsa de valores</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>Receita anual prevista em USD</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>Depósitos mensais previstos</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>Saques mensais previstos</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>Explicação das atividades de alto risco</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>Necessário quando há atividades desse tipo.</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>Por exemplo, 12-3456789 para um EIN.</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>Por exemplo, https://northwind.example.</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Conta de consumo</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extrato bancário</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Carta de órgão público</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>Fica assim até que a 1Money tenha o que pede e o tenha examinado.</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>A 1Money ainda não decidiu.</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Acompanha o comprovante de endereço. Escolha na lista ou escreva outro tipo nas palavras do provedor.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>Não há conta para %1, %2. Adicione uma e envie novamente; suas respostas ficam aqui.</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>Onde isto foi solicitado?</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>Você tem contas de %1 em mais de um ambiente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>Que tipo de cliente é este?</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>A solicitação de %1 não informa isso.</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>Desbloqueie antes de sair. %1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sair agora</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>Uma resposta está sendo enviada</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>Há respostas que não foram enviadas</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>linha %1, coluna %2:</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1As credenciais são mantidas somente nesta sessão e desaparecem quando o programa é encerrado.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Tentar o chaveiro novamente</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1As solicitações e respostas não são guardadas, e nada pode ser enviado, até que uma frase secreta as proteja.</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Escolher uma frase secreta…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>As solicitações deste computador ainda não estão abertas. Verifique novamente quando estiverem.</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>Verificando solicitações…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>Salvar as evidências como</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Abrir solicitação</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>Enviar %1?</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>“%1” passaria a ser %2 para %3. Isso decide sobre o cliente e talvez não possa ser desfeito.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>O treinamento não é guardado; portanto, não há nada a reter.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>%n solicitação excluída definitivamente.</numerusform>
            <numerusform>%n solicitações excluídas definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n solicitação não excluída.</numerusform>
            <numerusform>%n solicitações não excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>ainda não há repositório</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>Ela foi mostrada quando as solicitações deste computador foram guardadas pela primeira vez, para ser impressa ou salva.</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>Não há chave de recuperação antes que solicitações sejam guardadas aqui.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Mostrar a chave de recuperação</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Usar a chave de recuperação…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Salvar agora</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nem tudo está salvo</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>Para qual conta é isto?</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>Você tem várias contas de %1 neste ambiente.</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>Não há log antes que solicitações sejam guardadas aqui.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Onde tudo é guardado</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>pasta diretório caminho repositório banco de dados</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>Abre as solicitações se o chaveiro ou a frase secreta se perder; guarde-a em papel.</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>backup imprimir papel perdida frase secreta</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>auditoria histórico diário entradas</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>Um arquivo com todas as configurações e contas, sem senhas nem outros segredos.</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>salvar cópia outro computador backup json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>Mostra o que um arquivo mudaria antes de qualquer mudança.</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>abrir cópia outro computador restaurar json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>O nome e a senha são guardados no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>Sem chaveiro, o nome e a senha são mantidos somente nesta sessão.</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>Os dados de entrada no proxy foram guardados.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, agora %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido pela sua organização</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>Estas ficam como estão.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades certificadoras confiáveis</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>Quem tem as chaves delas pode atestar qualquer provedor. Compare o SHA-256.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>Estas precisam das credenciais antes de serem usadas.</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>As configurações foram importadas.</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>As configurações foram importadas. Estas contas precisam das credenciais: %1.</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>Esta solicitação está em retenção legal. Não pode ser excluída, por mais antiga que fique.</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>A retenção legal foi liberada. A solicitação poderá ser excluída quando o prazo de guarda terminar.</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>O treinamento não é guardado</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>As regras da sua organização têm um erro; por isso, nada é enviado, lido ou excluído até que o administrador o corrija e o RFI Desk seja reiniciado. Suas respostas estão salvas. %1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>As solicitações agora são guardadas criptografadas neste computador. Coloque a chave de recuperação em um lugar seguro.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>Ninguém confirmou ainda que a chave de recuperação está em um lugar seguro. Sem ela, as solicitações não poderão mais ser lidas se o chaveiro for perdido ou a frase secreta esquecida.</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>Enviar a mesma resposta novamente?</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>%1 deu retorno a esta resposta, e nada mudou desde então. Enviá-la novamente só ajuda se o retorno disser isso.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Escolher o que é solicitado</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>Marcar esta solicitação como concluída?</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>Nada é enviado. Se o provedor solicitar novamente, a solicitação será reaberta. O motivo fica guardado como nota para colegas.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como concluída</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marcada como concluída: %1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>Quem fez o quê e quando. Pode ser verificado, e exportado para ler ou pesquisar as entradas.</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>A versão %1 está disponível. Ela corrige uma falha que outros poderiam usar contra você.</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>A versão %1 está disponível.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novidades…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>Não há chave antes que solicitações sejam guardadas aqui.</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>A chave já foi alterada antes, e nem tudo foi selado de novo ainda. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Alterar a chave</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>Altere-a se alguém puder ter visto a chave de recuperação ou a frase secreta.</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>trocar rotação renovar substituir roubada nova frase secreta senha</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>O sistema não encontrou nenhum programa que abra esta pasta.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>Se você sair agora, não se saberá se ela chegou.</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>Elas serão perdidas se você sair agora.</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>O que você respondeu no treinamento será perdido se você sair agora.</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>Uma solicitação ainda não foi aberta</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>O que você preparou para ela será perdido se você sair agora.</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>Nada foi alterado: a solicitação não aceita mais respostas.</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>Verificado às %1, nada de novo.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>Nem tudo pôde ser salvo e, por isso, permanece na memória. %1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>Algo ainda está sendo enviado ou lido. Tudo será salvo e fechado quando isso terminar.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>O que foi digitado continua aqui. Desbloqueie para continuar de onde parou.</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>Salvar o topo do log como</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>Exportar o log como</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%n solicitação com prazo em até %1 horas.</numerusform>
            <numerusform>%n solicitações com prazo em até %1 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>%n solicitação em atraso.</numerusform>
            <numerusform>%n solicitações em atraso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>Os arquivos do RFI Desk foram danificados quando ele foi encerrado pela última vez. O que foi feito logo antes pode estar faltando. Veja a última solicitação e confirme com o provedor antes de enviar uma resposta de novo. Uma cópia dos arquivos danificados foi mantida: %1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir um backup…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>Tornar privada…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>Um backup foi aberto no lugar das solicitações danificadas. O que foi feito depois dele está faltando: confirme com o provedor antes de enviar uma resposta de novo. O arquivo danificado foi mantido: %1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>Não foi possível ler %n cliente. %1</numerusform>
            <numerusform>Não foi possível ler %n clientes. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>A lista de clientes não termina; por isso, não foi lida até a última página.</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>A solicitação de %1 está aqui, mas não pode ser lida.</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>%1 não informa que tipo de cliente é %2.</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>Nenhuma conta é de um provedor que liste suas solicitações abertas.</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>Solicitações verificadas: %1 novas, %2 alteradas.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>Sobre o RFI Desk</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versão %1, com Qt %2</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Tudo é guardado em %1</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>Estas variáveis de ambiente foram definidas, e o programa as ignorou: %1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>Licença MIT. Baseado em Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (domínio público), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), ícones de Lucide (ISC), países de iso-codes (LGPL-2.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>O RFI Desk funciona como foi instalado: nenhuma variável de ambiente o altera.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Testar entrada</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>Novas credenciais…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1, %2. Comunica-se somente com %3.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Remover a conta e suas credenciais definitivamente</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>Testar entrada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Salvar conta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>O nome que você dá a ela, como “Equipe de operações”</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>Novas credenciais para %1</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Comunica-se somente com %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1” está vazio. Preencha-o.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1: um caminho começa com / e tem letras, dígitos, - . _ ~ e nomes entre chaves.</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: isto não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>Uma conta é o que você usa para entrar em um provedor. Sem uma, você pode treinar.</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>As credenciais são guardadas no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>Não há chaveiro aqui: as credenciais são mantidas somente nesta sessão e desaparecem quando o programa é encerrado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>Ainda procurando o chaveiro. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>A conta não tem credenciais.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Entrada bem-sucedida.</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>Este provedor não tem uma entrada própria: a primeira solicitação mostra se as credenciais estão certas.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renomeada.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>adicionar credenciais entrar login ambiente sandbox produção</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>conta ambiente credenciais</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>Definido pela sua organização: só podem ser usadas contas destes ambientes: %1.</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>O que você usa para entrar em um provedor, guardado no chaveiro deste computador ou, se não houver um, somente nesta sessão.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>Adicionar documentos…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Escolher documentos</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>Esta rodada terminou ou está com o provedor; por isso, nada pode ser alterado aqui até que o provedor faça uma nova solicitação.</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>O sistema não encontrou nenhum programa que abra este documento.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>Esta solicitação está concluída, por isso nada pode ser alterado aqui. “Reabrir”, ao lado dos resultados, permite continuar.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>Tipo de documento não indicado</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1, não solicitado</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1, solicitado em parte</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, solicitado</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedModel</name>
    <message>
        <source>This provider has no place for it</source>
        <translation>Este provedor não tem lugar para isto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedPanel</name>
    <message>
        <source>Asked items</source>
        <translation>Itens solicitados</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>Itens solicitados: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>Nada ainda. Marque itens na lista do que pode ser solicitado. Depois você poderá dizer aqui por que cada um é solicitado.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
            <numerusform>%n solicitação sem responsável.</numerusform>
            <numerusform>%n solicitações sem responsável.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>%n solicitação atribuída a %1.</numerusform>
            <numerusform>%n solicitações atribuídas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>%n solicitação adiada até %1.</numerusform>
            <numerusform>%n solicitações adiadas até %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>%n solicitação reativada.</numerusform>
            <numerusform>%n solicitações reativadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>%n solicitação atribuída a você.</numerusform>
            <numerusform>%n solicitações atribuídas a você.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>Solicitações selecionadas</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Atribuir a…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Atribuir a ninguém</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Adiar até amanhã</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>Adiar até a próxima semana</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Adiar até…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>Exportar as selecionadas como CSV…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>Exportar esta lista como CSV…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>Atribuir a alguém</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quem trabalha nela</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Até que dia</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>Um dia depois de hoje, como %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>Próximo campo em aberto (%1)</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Próximo campo em aberto</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>solicitado em %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>rodada %1</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>em retenção legal</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>O treinamento não é guardado</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n documento anexado.</numerusform>
            <numerusform>%n documentos anexados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>Copiar a resposta para %1</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Não mais solicitado</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>Mantida, não enviada: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>Agora precisa ser respondido.</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>Agora pode ser omitido.</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>As regras da resposta mudaram.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>Não mais informado</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CodeView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1, formatado</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota para colegas</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>Escreva uma nota para colegas. Ela nunca é enviada.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Excluir esta nota?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recebida em</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>“%1” não é uma data que existe. Corrija “%2”.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1 com %n solicitação</numerusform>
            <numerusform>%1 com %n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, não pode ser lido</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (o mais recente)</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>As solicitações neste computador estão danificadas</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>O arquivo que as guarda não está como o RFI Desk o deixou, talvez porque o disco esteja falhando. Ele não foi aberto, para que nada piore.</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>Sair do RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Abrir este backup</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>Uma cópia do arquivo danificado foi mantida: %1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>O arquivo danificado fica onde está: %1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>O que foi encontrado: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>Não há backup: um é feito em cada dia em que o RFI Desk fica aberto por cinco minutos. Guarde o arquivo danificado; talvez alguém ainda consiga ler uma parte dele.</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>Este backup também está danificado. Escolha outro.</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>O que foi digitado, anexado, anotado ou enviado depois de %1 não está nele. Uma resposta enviada desde então parece não ter sido: confirme com o provedor antes de enviá-la de novo.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir o calendário</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>Nenhum documento escolhido</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>O documento que você anexa aparece aqui, ao lado do que você digita.</translation>
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
        <translation>Menor que %1: pode ser difícil de ler para quem analisa.</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>Poucos pixels: verifique se as letras pequenas estão legíveis.</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>O SHA-256 começa com %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>A cópia guardada não pode mais ser lida. Anexe o arquivo novamente.</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>Ampliar %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Abrir no visualizador do sistema</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Fechar o documento</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>Abrir %1 no visualizador do sistema</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>Ampliar %1, página %2</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>O visualizador do sistema abre o arquivo que você anexou. Nenhuma cópia é feita.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>O documento não pode ser mostrado aqui: o arquivo está danificado ou é grande demais.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>O documento está protegido por senha e, por isso, não pode ser mostrado aqui. Quem analisa talvez não consiga abri-lo.</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>Neste computador, o RFI Desk não consegue mostrar documentos deste tipo.</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>O documento não pode ser mostrado aqui: a leitura exigiu tempo ou memória demais e foi interrompida.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>O documento não pode ser mostrado aqui: a parte do RFI Desk que lê os documentos está faltando ou não inicia. Instale o RFI Desk novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1, %2, %n página</numerusform>
            <numerusform>%1, %2, %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DropZone</name>
    <message>
        <source>add another</source>
        <translation>adicionar outro</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>escolha um arquivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Solte para anexar</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>Solte um arquivo aqui ou</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>A excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>Solicitações respondidas cujo prazo de guarda terminou, da mais antiga à mais nova. Nada é excluído automaticamente.</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>Guardar solicitações respondidas por (anos)</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>A partir do dia em que a solicitação é respondida. As já respondidas mantêm sua data.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>Excluir %n solicitação definitivamente?</numerusform>
            <numerusform>Excluir %n solicitações definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>Solicitações, respostas, documentos, notas e retornos desaparecem, e ninguém pode recuperá-los. O log continua registrando o que foi feito e que houve a exclusão. Os backups diários, também criptografados, deixam de contê-los depois de sete mais recentes.</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>Mais %n solicitação estaria pendente de exclusão, mas está em retenção legal.</numerusform>
            <numerusform>Mais %n solicitações estariam pendentes de exclusão, mas estão em retenção legal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>Nenhuma solicitação está pendente de exclusão</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>As solicitações respondidas aparecem aqui quando o prazo de guarda termina.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Definido pela sua organização.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>Respondido, rodada %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Guardado até</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>As setas vão de um dia a outro; Page Up e Page Down, de um mês a outro. Enter leva às solicitações do dia.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>%n solicitação com prazo</numerusform>
            <numerusform>%n solicitações com prazo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n em atraso</numerusform>
            <numerusform>%n em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>Solicitações deste dia</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>Não há prazos neste mês.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Não há prazos neste dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n solicitação com prazo neste dia</numerusform>
            <numerusform>%n solicitações com prazo neste dia</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>Próximo prazo: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>Solicitações pendentes de exclusão</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 está aberto, mas não está nesta lista.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>A resposta fica neste computador: um simulador faz o papel de %1.</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>A resposta vai para o sistema de testes de %1.</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>A resposta vai para o próprio %1 e altera o registro real do cliente.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>Contar solicitações em</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>Contar solicitações em: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>Exportar as evidências desta solicitação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>Sem senha: qualquer pessoa que receba o arquivo pode lê-lo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Escolher onde salvar…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>Um arquivo ZIP com um relatório para leitura, a solicitação, as respostas, os documentos, o que foi enviado e o log que o comprova. Ele sai do repositório criptografado e, por isso, é criptografado com uma senha de pelo menos %1 caracteres: informe-a a quem puder ler o arquivo, mas envie-a separadamente do arquivo.</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Repetir a senha</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>A senha tem pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>As duas senhas não coincidem. Digite a segunda novamente.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>Sair do RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>Outros usuários podem alcançar suas solicitações</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>Um arquivo ou uma pasta do RFI Desk pertence a outro usuário deste computador ou deixa outros entrarem. O conteúdo é lacrado, portanto ninguém pôde ler uma solicitação ali, mas alguém poderia alterar ou remover arquivos. Nada foi aberto nem gravado.</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>Quando for privada, só você poderá abrir o que está na pasta do RFI Desk. Tudo é verificado antes de ser usado.</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Tornar privada</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>Origem: %1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>Usar o valor fornecido por %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Copiar o endereço: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>Já está com o provedor</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Menor que %1: pode ser difícil de ler para quem analisa.</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>O original foi alterado ou removido depois. O que foi anexado está guardado e é o que será enviado.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>O mesmo arquivo também foi indicado para: %1. Confira se ele pertence a ambos.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with a password: a reviewer may not be able to open it.</source>
        <translation>Protegido por senha: quem analisa talvez não consiga abri-lo.</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>Este documento foi recusado em uma rodada anterior. Anexe outro, a menos que o provedor tenha pedido este novamente.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>Lado (se houver dois)</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>Informe a data que consta nele, para que a idade seja verificada.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>Só arquivos podem ser soltos aqui. Salve como arquivo primeiro.</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>Veio com a solicitação</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n documento: para onde ele vai</numerusform>
            <numerusform>%n documentos: qual vai para onde</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>Sugerido com base nos nomes dos arquivos. Corrija o que estiver errado; nada foi enviado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Anexar %n documento</numerusform>
            <numerusform>Anexar %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n documento deixado de fora.</numerusform>
            <numerusform>%n documentos deixados de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Para onde vai %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
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
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Usar a resposta anterior</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>Usar a resposta anterior (%1)</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>Resposta anterior: %1 — %2, %3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>Resposta anterior: %1 — %2, ainda não enviada</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Pesquisar todas as páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Estas páginas estão em inglês.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Salvar como HTML…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>Nenhuma página contém essas palavras.</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>Este link sai do programa e leva a %1.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>Volta à página que você leu antes desta, se houver.</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>Vai para a página da qual você voltou, se houver.</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>As imagens mostram o programa em inglês.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Isto mudaria</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Nada a mudar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importar estas configurações</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>As solicitações estão sendo contadas</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Isso leva um instante.</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Ainda não há nada a contar</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>Assim que houver solicitações, seus prazos e resultados ficarão aqui.</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>Quais são os prazos das respostas e como vão as coisas com cada provedor.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tabelas</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>análises</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>Estas são solicitações de treinamento. Assim que houver outras, o treinamento não será mais contado.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>Data do documento (%1; verificada aqui, não enviada)</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>Data do documento</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>Nas palavras da solicitação</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não solicitar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Select one or more of the asked items to say why they are asked.</source>
        <translation>Selecione um ou mais dos itens solicitados para dizer por que são solicitados.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>Também de datas e números; o que um provedor diz e o que é enviado a ele fica como está.</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>tradução localidade região language inglês alemão francês espanhol português chinês japonês árabe</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>O RFI Desk está bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password while this session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Tudo o que foi digitado está salvo. Desbloqueie para continuar de onde parou. O desbloqueio não pede senha enquanto o chaveiro desta sessão estiver aberto: bloqueie também a tela do computador quando se afastar dele.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Salvar o topo…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exportar o log…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Topo do log</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>Copia o topo em uma linha, como “log verify --head” o lê</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>Cada ato é uma entrada aqui, e cada entrada está ligada à anterior. Anote o topo de vez em quando e guarde-o em outro lugar: ele prova que nada antes dele foi alterado, removido ou acrescentado desde então.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Não está como foi escrito</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Como foi escrito</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>Verificado com a chave do repositório em %1.</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>Verificado em %1, sem os selos.</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Esta solicitação</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Abrir solicitação…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nova solicitação…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Colar solicitação</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>Verificar solicitações</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treinamento</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Pesquisar solicitações</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Próxima solicitação</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>A excluir…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Contas…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>Provedores…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Chave de recuperação…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Claro, escuro, alto contraste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>Sobre o RFI Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>Seção acima</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>Seção abaixo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar evidências…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Log…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>O filtro “%1” foi removido.</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>Abrir ou recolher a navegação</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitação anterior</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Pesquisar em tudo…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>Origem deste campo</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Próximo campo em aberto</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>Campo em aberto anterior</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Anexar um documento…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Usar a resposta anterior</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>Aplicar ou liberar a retenção legal</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>Imprimir análises…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>Ajuda e treinamento</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Adicionar documentos…</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>Um documento pertence a uma solicitação. Abra primeiro a solicitação e depois adicione o documento.</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>Esta solicitação não comporta mais documentos. Remova um primeiro.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>O que a solicitação diz</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>Cole aqui o texto do e-mail ou do chamado, ou solte o e-mail (.eml) nesta janela.</translation>
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
        <translation>Exibições e filtros</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Abrir a navegação</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Recolher a navegação</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nome do filtro</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>As palavras pesquisadas não são salvas com ele, pois podem citar pessoas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>As palavras buscadas são guardadas com ele, seladas como as solicitações.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Salvar filtro…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n solicitação</numerusform>
            <numerusform>%1, %n solicitações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>Por qual computador os provedores são acessados.</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>Este próprio computador é sempre acessado diretamente.</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>rede conexão http socks direta firewall</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>O nome ou o endereço, sem http:// na frente.</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>proxy servidor endereço nome</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>proxy número</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Entrada no proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>O nome e a senha são guardados no chaveiro e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>proxy usuário senha autenticação</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>Esquecer os dados de entrada</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>Remove do chaveiro o nome e a senha do proxy.</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>proxy usuário senha remover</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades certificadoras confiáveis</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>Além das do sistema. Uma conexão com certificado incorreto nunca é usada.</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>Autoridade da sua rede</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>O certificado de uma autoridade que assina para o proxy ou o provedor, em um arquivo PEM.</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA AC certificado TLS SSL PEM raiz confiança</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>Adicionar certificados…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Adicionar certificados</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>“%1” não foi adicionado.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n certificado confiável a partir de agora.</numerusform>
            <numerusform>%n certificados confiáveis a partir de agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA AC certificado autoridade</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>Escolher o que é solicitado…</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>Nas palavras do provedor</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>A solicitação ainda não indica nada.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>Isto pode significar (marque o que é solicitado):</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>Outra coisa é solicitada…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>Nada mais precisa ser enviado para isto</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motivo: “%1”</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PageTurner</name>
    <message>
        <source>Page before this</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after this</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Pager</name>
    <message>
        <source>Documents before these</source>
        <translation>Documentos anteriores</translation>
    </message>
    <message>
        <source>Documents after these</source>
        <translation>Próximos documentos</translation>
    </message>
    <message>
        <source>Documents %1 to %2 of %3</source>
        <translation>Documentos %1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Palette</name>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada contém essas palavras.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>Setas para escolher, Enter para abrir, Esc para voltar.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>Um comando, um cliente, um campo ou uma configuração</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Cabe mais %n caractere.</numerusform>
            <numerusform>Cabem mais %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n caractere.</numerusform>
            <numerusform>%n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 de no mínimo %n caractere.</numerusform>
            <numerusform>%1 de no mínimo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>De quem são os documentos?</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Perguntar a %1</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>Este payload não informa isso. Pergunte a %1: a leitura do cliente mostra as partes e o que é solicitado de cada uma.</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>Este payload não informa isso. Pergunte a %1 ou escolha você mesmo para cada item.</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>Escolher de quem…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>Proteger suas solicitações</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>Abrir suas solicitações</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Usar a chave de recuperação…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>Proteger e guardar solicitações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>Digite a frase secreta com que as solicitações, respostas e documentos foram criptografados neste computador.</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>Não há chaveiro aqui; por isso, uma frase secreta criptografa as solicitações, respostas e documentos neste computador. Use pelo menos %1 caracteres, por exemplo várias palavras que ninguém adivinharia. Você a digita sempre que o programa inicia. Sem ela ou a chave de recuperação, ninguém pode ler nada.</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repetir a frase secreta</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Use pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>As duas frases secretas não coincidem. Digite a segunda novamente.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Alterar a chave</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>Escolha a frase secreta que abrirá suas solicitações a partir de agora.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>Uma nova chave é criada, e tudo o que é guardado neste computador é selado com ela enquanto você continua trabalhando. Os backups deste computador ainda podem ser restaurados.

Você recebe uma nova chave de recuperação para imprimir ou salvar. Guarde a antiga somente se você copiou antes a pasta de dados para outro lugar: ela abre essas cópias e nada mais.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nada contém essas palavras.</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>Pesquisar o que pode ser solicitado</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>O que pode ser solicitado</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>ID de uma parte</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Adicionar parte</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>Adicionar nova pessoa</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Remover parte</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>Escolha primeiro a parte na lista do que pode ser solicitado.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>%n solicitação recebida</numerusform>
            <numerusform>%n solicitações recebidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>Nada veio deste provedor neste período.</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>rodadas em média</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Rodadas por solicitação</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Motivos dos itens solicitados</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>As solicitações não indicam motivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>Mais %n tipo de motivo apareceu com menos frequência.</numerusform>
            <numerusform>Mais %n tipos de motivos apareceram com menos frequência.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>O número de solicitações que deram este motivo.</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>em que metade das respostas foi aceita</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>em que nove em cada dez foram aceitas</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>adicionado por você</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>fora de uso</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>Provedores conhecidos</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>lista descrições hosts não testado recusado</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>Suas próprias descrições</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Sua pasta</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>As descrições em %1 são lidas quando o programa inicia.</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>provedor descrição diretório</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>Uma pasta lida além dessa, como uma que sua equipe compartilha.</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>provedor descrição diretório equipe compartilhar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>Descrições da sua organização</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>Definido pela sua organização: além das integradas, só estas são lidas.</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>Lida quando o programa inicia.</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>provedor descrição diretório organização</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>Só as descrições integradas são usadas.</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>Cada provedor é descrito por um arquivo. Você pode adicionar arquivos próprios.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Entrada no proxy</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspModel</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>O que disse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rodada</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Mensagem original</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>Provedor de pagamento</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>ID do provedor de pagamento</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Refere-se a: %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>Para Excel (com marca de ordem de byte)…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>Para outros programas (UTF-8)…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>Provedores de pagamento</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Pesquisar resultados</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>Resultados mostrados</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Mostrar todos os resultados</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>Nenhum resultado corresponde a esta pesquisa.</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Tentar novamente os que falharam</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>Volta ao formulário, com suas respostas. Nada é enviado antes de você enviar.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, crescente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, decrescente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspTable</name>
    <message>
        <source>Results of the payment providers</source>
        <translation>Resultados dos provedores de pagamento</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar a chave de recuperação</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>14 grupos de quatro letras e dígitos, como no papel. Maiúsculas, espaços e hifens não importam.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoverySheet</name>
    <message>
        <source>Keep the recovery key safe</source>
        <translation>Guarde bem a chave de recuperação</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>As solicitações, respostas e documentos deste computador podem ser lidos com esta chave se o chaveiro for perdido ou a frase secreta esquecida; sem nenhum deles, ninguém consegue. Coloque-a onde você guarda papéis desse tipo, não neste computador.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>Chave de recuperação do RFI Desk.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Já tenho</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>Chave de recuperação do RFI Desk</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>Quem tiver esta chave e os arquivos do RFI Desk pode ler todas as solicitações, respostas e documentos contidos neles. Para usá-la: inicie o RFI Desk e escolha “Usar a chave de recuperação”.</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>Impressa ou salva em %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Copiar a chave de recuperação</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>Salvar em um pen drive…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>Salvar como arquivo de solicitação…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Abrir solicitação</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>Um e-mail, uma tabela de itens, um arquivo de solicitação ou um payload</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>Encontrar o que falta</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>Lê o cliente e adiciona o que os provedores de pagamento dele exigem e ainda falta</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>Ou solte ou cole um e-mail (.eml), uma tabela (CSV) ou um arquivo de solicitação.</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>Um e-mail ainda está sendo lido.</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>Informe o ID do cliente.</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>Marque pelo menos um item solicitado.</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>Lendo o cliente…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>Faltava %n item, que foi adicionado.</numerusform>
            <numerusform>Faltavam %n itens, que foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitação</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>Fechar sem abrir a solicitação?</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>O que você montou aqui será perdido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>linha %1, coluna %2:</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>Lendo o e-mail…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>%n item lido.</numerusform>
            <numerusform>%n itens lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>Substituir o que está aqui?</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>A solicitação que você está trazendo tem seus próprios itens.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Manter o que está aqui</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without the changes?</source>
        <translation>Fechar sem as alterações?</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>O que é solicitado fica como estava.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestFilter</name>
    <message>
        <source>yours</source>
        <translation>atribuídas a você</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>Pesquisar clientes e IDs</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitações</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Abrir solicitação</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>Nenhuma solicitação está aberta</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>Abra um arquivo de solicitação ou solte-o em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>Nenhuma solicitação tem estas palavras</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>A busca é feita em nomes de clientes e identificadores.</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>Não há mais nada a responder</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>O que aguarda um provedor ou já foi respondido está nas exibições ao lado.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Mostrar todas as solicitações</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>As solicitações estão sendo abertas</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Isso leva um instante.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RestartNote</name>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>Entra em vigor quando o programa for reiniciado.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>Quando a resposta for enviada, esta página mostrará o resultado.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>Prazo de guarda</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>Guardar solicitações respondidas por</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>A partir do dia em que a solicitação é respondida. As já respondidas mantêm sua data.</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>anos retenção guarda excluir prazo</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>Reter solicitações novas</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>Retenção legal desde o primeiro dia: uma solicitação não pode ser excluída até a retenção ser liberada.</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>retenção legal litígio processo legal hold</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>A excluir</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>Solicitações respondidas cujo prazo de guarda terminou. Nada é excluído automaticamente.</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>apagar remover vencido</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>Nada é solicitado ainda. Escolha primeiro o que é solicitado.</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>Falta a descrição deste provedor.</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>O que seria enviado não é o que foi solicitado.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>Mostra cada resposta como uma pessoa diria.</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>Dados exatos</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>Mostra cada chamada exatamente como será enviada.</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>Os dados exatos poderão ser mostrados assim que a resposta puder ser enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n resposta faltando</numerusform>
            <numerusform>%n respostas faltando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%n problema a resolver</numerusform>
            <numerusform>%n problemas a resolver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>Rodada %1, agora</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Rodada %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>O que %1 escreveu</translation>
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
        <translation>Esta é a primeira rodada</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>Quando o provedor solicitar de novo, as rodadas ficam aqui lado a lado.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>Rodadas lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 solicitou %n vez. O que foi respondido antes fica guardado aqui e nunca é reenviado por si só.</numerusform>
            <numerusform>%1 solicitou %n vezes. O que foi respondido antes fica guardado aqui e nunca é reenviado por si só.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>Rodadas desta solicitação, a mais recente primeiro</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>Nome ou código do país</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>“%1” não está na lista. Será enviado para %2 como está aqui.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>Digite para pesquisar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionModel</name>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 de %3 respondidos</translation>
    </message>
    <message>
        <source>%1, something has to be corrected</source>
        <translation>%1, algo precisa ser corrigido</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n solicitação selecionada</numerusform>
            <numerusform>%n solicitações selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>O que você escolher será feito em todas elas.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>Ler o cliente: a solicitação continua aberta?</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>Carregar os documentos</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar a resposta</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Aguardar o retorno</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1: enviando</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: aceito</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1: já aceito, não reenviado</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1: não aceito</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: não se sabe</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Interromper envio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>Aguardando seu código de uso único</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>A resposta está a caminho. Se você interromper agora, não se saberá se ela chegou.</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>Nada da resposta foi enviado ainda. Você pode interromper sem problemas.</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 carregados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>A fazer: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>Definido pela sua organização.</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Voltar ao padrão: %1</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>Nenhuma configuração contém essas palavras.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Primeira vez aqui?</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>Um breve tour mostra as partes da janela, uma após a outra. Você também o encontra depois no menu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>Omitir isto da resposta</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>O provedor não disse de quem é isto; por isso, ainda não há onde colocar uma resposta.</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>Solicitado como %1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>%1 solicita isto, mas não tem um campo para a resposta; por isso, nada pode ser enviado daqui. Deixe de fora e informe a %1 da maneira habitual, como por e-mail ou no painel dele.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>A versão %1 está disponível</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>Publicada em %1. Você usa a versão %2.</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>Ela corrige uma falha que outros poderiam usar contra você.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Como obtê-la</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>O RFI Desk não baixa nem instala nada. A página abre no seu navegador, ou o administrador fornece a nova versão.</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>Não avisar novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>Este programa não verifica se há novas versões</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>Ele foi compilado sem o endereço de uma lista. As novas versões chegam da mesma forma que esta, por exemplo com os pacotes do seu sistema.</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>atualização atualizar versão nova verificar buscar update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novidades…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>Verificar se há novas versões</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>Uma vez por dia, uma lista assinada é lida de %1. Nada sobre você ou suas solicitações é enviado, e nada é baixado ou instalado.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>atualização atualizar versão nova verificar buscar agora update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>A versão %1 está disponível.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não foi feita nenhuma verificação.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Esta é a versão mais recente, %1.</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>A lista é de %1; talvez alguém esteja retendo uma mais recente.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>O RFI Desk pede exatamente o que o provedor pediu na solicitação de informações (RFI), mostra o que será enviado, envia uma única vez e informa o resultado.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Abrir uma solicitação</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Abrir solicitação…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nova solicitação…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treinamento</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>Boas-vindas ao RFI Desk</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>Experimentar sem risco</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>Solicitações de treinamento com provedores simulados neste computador. Sem conta, sem rede, sem dados pessoais. Um tour apresenta o programa.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>Um arquivo de solicitação, um evento de webhook salvo ou um retorno do provedor. Você também pode soltá-lo em qualquer lugar desta janela. O que chegou por e-mail ou chamado pode ser registrado à mão.</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>As credenciais que um provedor emitiu para você, guardadas no chaveiro deste computador ou, se não houver um, somente nesta sessão. O RFI Desk pode então verificar solicitações automaticamente.</translation>
    </message>
</context>
</TS>
