<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>sin contestación</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>El proveedor no admite más llamadas por ahora; se espera el tiempo que pide.</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>Comprueba las respuestas con una solicitud, sube los documentos, envía la respuesta una sola vez e informa. Códigos de salida: 0 aceptada (o sin errores en una simulación), 1 uso incorrecto o archivo ilegible, 2 no válida, 3 rechazada, 4 aceptada en parte, 5 no enviada, 6 desconocido. El archivo de respuestas: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. Una respuesta nombra su elemento igual que “fields”, con &quot;pointer&quot; y, si el elemento los tiene, &quot;party&quot;, &quot;documentType&quot; y &quot;side&quot;, e incluye uno de estos: &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; o &quot;leaveOut&quot;: true; un documento puede tener &quot;issued&quot;, la fecha que figura en él.</translation>
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
        <translation> Un archivo de respuestas tiene &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>La solicitud es del entorno “%1” y la respuesta va a “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>“%1” no es un ajuste de %2 con la forma NAME=VALUE.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>El ajuste “%1” no puede ser “%2”.</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>Hay varias cuentas para esto; indique cuál con --account.</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>Este proveedor no tiene dirección propia; indíquela con --base-url.</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>El archivo de respuestas; las rutas de los documentos parten de su carpeta.</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>El entorno del proveedor: sandbox (predeterminado) o production.</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>Dirección del proveedor, en lugar de la suya propia. https; http solo en este equipo.</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>Leer las credenciales de stdin en lugar del llavero: un objeto JSON con los campos de credenciales del proveedor, incluido un código de un solo uso si lo pide, por ejemplo {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>La cuenta del llavero, cuando hay varias.</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>Establece lo que se supone del proveedor o varía según la cuenta, en lugar del ajuste de la cuenta o del valor predeterminado. Se puede repetir.</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>Comprobar y mostrar lo que se enviaría; no se envía nada.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir un documento JSON.</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>Esta respuesta se está enviando.</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>Esta ronda ya se ha respondido.</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>Revisar respuesta</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>Esta solicitud sigue abierta.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>Es posible que la última respuesta haya llegado. Compruébelo con el proveedor antes de volver a enviar.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>La solicitud está redactada como texto. Léala y elija después lo que se solicita.</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Elegir lo que se solicita…</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>Estas respuestas ya se enviaron y no se ha cambiado nada desde entonces.</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>Listo. Se envía al simulador una sola vez, cuando pulse el botón.</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>Listo. Se envía a producción una sola vez, cuando pulse el botón.</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>Listo. Se envía una sola vez, cuando pulse el botón.</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>Todo está correcto, pero no hay ninguna cuenta de %1 con la que enviarlo. Sus respuestas siguen aquí mientras añade una.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>Esta solicitud sigue abierta. Volver a enviar la respuesta no servirá de nada.</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>La respuesta está ahora en manos del proveedor.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>La solicitud está redactada como texto. Léala y marque después lo que se solicita.</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>Responder a la ronda %1</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>%1 solicitados, %2 respondidos. No se cambiará nada más.</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>%1 solicitados, %2 respondidos, %3 omitidos. No se cambiará nada más.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>%1 ha cambiado lo que solicita; el formulario ya está actualizado.</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>%1 tampoco lo indica. Elija para cada elemento de quién es el documento.</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>La solicitud sigue abierta. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 vuelve a solicitar %n elemento.</numerusform>
            <numerusform>%1 vuelve a solicitar %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>%1 no admite respuestas ahora. %2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>La respuesta ha llegado, pero nadie la ha examinado todavía. %1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>Ya no se solicita nada. %1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>%1 no solicita nada ahora. %2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>Comprobado con %1: ahora está claro de quién son los documentos.</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>Comprobado con %1: la solicitud sigue abierta, así que la respuesta no llegó. Revísela y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>Comprobado con %1. %2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>Comprobado con %1: lo sigue solicitando, así que la respuesta no llegó. Revísela y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>Comprobado con %1: la respuesta no se ve allí. Revísela y vuelva a enviarla. %2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>%1 ha cambiado su mensaje. Léalo y elija lo que se solicita.</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>%1 ha marcado al cliente como “%2”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>%1 vuelve a preguntar. Elija lo que se solicita ahora. Escribe: «%2»</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>Para iniciar sesión en %1 se necesita un código de seis dígitos. Introduzca el que muestra ahora su aplicación de autenticación.</translation>
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
        <translation>Guardar todos los datos en DIR.</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>Añadir las descripciones de proveedores de DIR. Se puede repetir.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 solo se puede indicar una vez.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Argumento inesperado: “%1”.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>“rfi-desk-cli %1 --help” muestra cómo se usa.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>muestra los proveedores conocidos o comprueba descripciones de proveedores</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>muestra lo que pide una solicitud</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>comprueba respuestas, sube documentos, envía, informa</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>simula los proveedores en este equipo</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>comprueba el registro</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>Uso: rfi-desk-cli COMANDO [OPCIONES]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Responde a solicitudes de información (RFI) de proveedores de pago.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>“rfi-desk-cli COMANDO --help” muestra las opciones de un comando.</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli: no existe el comando “%1”.</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation> Las credenciales de %1 son: %2.</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>Vence el %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Vence en %n día</numerusform>
            <numerusform>Vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Vencida hace %n día</numerusform>
            <numerusform>Vencida hace %n días</numerusform>
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
        <translation>No se encuentra el archivo[ “%1”].</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>No se puede leer el archivo[ “%1”].</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>No se puede escribir el archivo[ “%1”][: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>Compruebe el espacio libre y sus permisos en esa carpeta. El archivo anterior sigue intacto.</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>El archivo[ “%1”] es demasiado grande para leerlo aquí.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>No es un archivo normal de este equipo[: “%1”].</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>Copie el archivo en este equipo y elija la copia.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>El JSON no es válido.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>Corrija el lugar indicado o vuelva a exportar el archivo.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>El texto no está en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>El texto contiene un carácter incompleto.</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>Vuelva a exportar el archivo desde su origen.</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>Un nombre aparece dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>Quite uno de los dos: no se puede saber cuál vale.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>El JSON tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>El JSON es demasiado grande para leerlo aquí.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>Hay más texto después del final del JSON.</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>Quite lo que sigue a la última llave o corchete.</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>Este tipo de archivo no se conoce aquí.</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>Compruebe que es el archivo correcto. Si es una solicitud, ningún proveedor conocido la envía en esta forma: indique su proveedor o introdúzcala con “Nueva solicitud”.</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>Hay unas comillas donde no puede haberlas.</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>Ponga toda la celda entre comillas y duplique las que contenga.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>Ciérrelas donde termina la celda.</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>Esta fila no tiene tantas celdas como la primera[: %3 en lugar de %2].</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>Dé a cada fila tantas celdas como a la primera.</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>Esta columna no se conoce[: “%2”].</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>Las columnas se llaman pointer, party, documentType, side, status, reason y required. Quite las demás.</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>Falta una columna[: “%2”].</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>Ponga los nombres de las columnas en la primera fila.</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>Una columna aparece dos veces[: “%2”].</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>Esta versión del programa no puede leer correos.</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>Copie el texto del correo y guarde sus adjuntos como archivos.</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>Este correo no se puede leer.</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>Guarde el correo como archivo (EML) desde su programa de correo.</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>El correo tiene demasiadas partes o partes anidadas.</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>Guarde como archivos los adjuntos que necesite.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Introdúzcalo.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>El valor no es del tipo correcto[; se esperaba: %2].</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>Introduzca un valor del tipo esperado.</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>El valor no es uno de los admitidos[: %2].</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>Elija uno de los valores admitidos.</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>Aquí solo se admite un valor[: %2].</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>Introduzca ese valor.</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>El texto es demasiado corto[; longitud mínima: %2].</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>Introduzca el texto completo.</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>El texto es demasiado largo[; longitud máxima: %2].</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>El texto no tiene la forma esperada.</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>Compárelo con el documento y con la indicación junto al campo.</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>El texto no tiene el formato esperado[ (%2)].</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>Escríbalo en ese formato.</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>El número es demasiado pequeño[; mínimo: %2].</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>Introduzca un número mayor.</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>El número es demasiado grande[; máximo: %2].</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>Introduzca un número menor.</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>La lista tiene muy pocas entradas[; mínimo: %2].</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Añada lo que falta.</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>La lista tiene demasiadas entradas[; máximo: %2].</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Quite lo que sobra.</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>La misma entrada aparece dos veces[: %2].</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>Este nombre no se conoce aquí.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Compruebe cómo está escrito o quítelo.</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>El objeto no está completo.</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>Tiene que ser exactamente una de las opciones esperadas[: %2].</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>Deje una y quite las demás.</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>El valor es demasiado complejo para comprobarlo aquí.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>Una descripción no puede usar esta palabra clave[: %2].</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>Compruebe cómo está escrita o quítela de la descripción.</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>Esta palabra clave no puede tener este valor[: %2].</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>Dé a la palabra clave un valor que pueda tener.</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>El destino de la referencia no está en la descripción[: %2].</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>Añádalo a la descripción o corrija la referencia.</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>Hay otra descripción de este proveedor[: %2].</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>Quite una de las dos o dele un ID propio.</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>El documento caducó[ el %2].</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>Pida el nuevo al cliente.</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>La fecha[ %2] está en el futuro.</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>Compárela con el documento.</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>Dos fechas están en el orden equivocado.</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>Compare ambas con el documento.</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>El documento[ del %2] es más antiguo de lo que admite el proveedor.</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>Pida uno más reciente al cliente.</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>Falta un lado del documento[: %2].</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>Añada una imagen de ese lado.</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>Una imagen no indica qué lado del documento muestra.</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>Elija el lado de cada imagen.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>El documento[ “%2”] está vacío.</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>Guárdelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>El documento[ “%2”] no es de un tipo admitido aquí.</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>Elija un archivo de un tipo admitido y con la extensión correspondiente.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>El documento[ “%2”] es demasiado grande[; el límite es %3].</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>Escanéelo de nuevo con menos páginas o menor resolución.</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>El original del documento[ “%2”] ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>Se envía lo que se adjuntó primero; adjúntelo de nuevo si debe enviarse el nuevo.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>Esto no se solicitó.</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>Quítelo de las respuestas: el proveedor deniega lo que no solicitó.</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>La descripción no tiene lugar para lo solicitado.</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>Omítalo a propósito y comuníquelo al proveedor por otra vía.</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>La solicitud no indica de quién es el documento.</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>Actualice la solicitud desde el proveedor o elija la persona.</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>El documento solicitado puede ser de varios tipos.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>Elija de qué tipo es.</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>No está claro qué tipo de cliente es[: %2].</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>Indique si el cliente es un particular o una empresa.</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>Los tipos de cliente no coinciden[: se indicó %2, la solicitud es sobre %3].</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>Compruebe que la solicitud y el cliente son los correctos.</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>El mismo elemento se ha respondido dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>Deje una de las respuestas.</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>No es un ID como los que asigna el proveedor[ (%2: “%3”)].</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>Copie de nuevo el ID desde el proveedor.</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>No hay descripción de este proveedor[: %2].</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>Compruebe el ID del proveedor o añada su descripción.</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>El proveedor no tiene ese entorno[: %2].</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>Elija uno de sus entornos.</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>Esto se solicitó, pero no se enviaría.</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>No se ha enviado nada. La descripción del proveedor tiene un error: notifíquelo.</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>Esto no se solicitó, pero se enviaría.</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>El proveedor solicita ahora otra cosa.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>No se ha enviado nada. Consulte la solicitud nueva; las respuestas que aún sirven se conservan.</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>El proveedor no admite respuestas mientras el cliente está en este estado[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>No se ha enviado nada. Actualice la solicitud; puede que ya esté resuelta.</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>Cambiaría algo que no se solicitó[: %2].</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>El proveedor lo exige, pero ni lo solicitó ni lo facilitó[: %2].</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>La respuesta se envía sin ello. Si se deniega, pida al proveedor que lo solicite.</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>Mensaje del proveedor[: “%2”].</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>Corrija lo que indica el proveedor.</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>Esta dirección no está permitida[: %1].</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>Use https sin nombre de usuario; http sin cifrar solo en este equipo.</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>Ningún equipo tiene ese nombre[: %1].</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Compruebe la dirección y su conexión.</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>No hay conexión con el proveedor[ en %1].</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Compruebe su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>El puerto está en uso o no está permitido[: %1].</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>Elija otro puerto o deje que lo elija el programa.</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>La conexión[ con %1] no es segura[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>No se ha enviado nada. Compruebe la fecha de este equipo y consulte después con el administrador de la red.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>El proxy no permite la conexión[ con %1].</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Compruebe los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>El proveedor[ en %1] no contestó a tiempo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>La conexión[ con %1] se perdió antes de que llegara la contestación.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>Actualice la solicitud desde el proveedor antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>La operación se ha detenido.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>El proveedor remite a otra dirección[: %1]. No se sigue.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>La contestación[ de %1] es demasiado grande para leerla aquí.</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>Compruebe que la dirección es la del proveedor.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>La contestación[ de %1] está comprimida de una forma que no se pidió.</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>Compruebe que ningún proxy modifica lo que envía el proveedor.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>La contestación[ de %1] no es lo que envía el proveedor[ (código %2)].</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>Quizá ha contestado esta red en lugar del proveedor: compruebe que ha iniciado sesión en ella.</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>La contestación es sobre otro cliente.</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>Notifíquelo al proveedor y no vuelva a enviar.</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>El proveedor no conoce a este cliente.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>Compruebe el ID del cliente y que la cuenta es del entorno correcto.</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>El proveedor denegó la llamada[ con el código %2].</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>Lea el mensaje del proveedor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>Espere y vuelva a enviar. No se aceptó nada.</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>La biblioteca de red envió la misma llamada más de una vez.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>Actualice la solicitud desde el proveedor antes de continuar y notifique este problema.</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>No hay credenciales para esta cuenta[: %1].</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>Añada la cuenta o indique las credenciales.</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>No existe esa cuenta[: %1].</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>Elija una de las cuentas configuradas.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>El proveedor denegó el inicio de sesión[ con el código %2].</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>Compruebe las credenciales y que son de este entorno.</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>El proveedor pide un código de un solo uso para iniciar sesión.</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>Indique el código que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>El proveedor no aceptó el código de un solo uso.</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>Espere al código siguiente e indíquelo.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>Ponga en hora el reloj de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>No se puede acceder al llavero de este equipo.</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>Inícielo e inténtelo de nuevo, o continúe sin él: las credenciales duran hasta que salga.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>El llavero está bloqueado o es distinto del anterior.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>Desbloquéelo e inténtelo de nuevo. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>El llavero no permitió el acceso a este programa.</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>Inténtelo de nuevo y permita el acceso cuando se le pregunte.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no contestó a tiempo.</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>Busque una pregunta del llavero detrás de otras ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>El llavero no tiene ninguna entrada para esta cuenta.</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>Introduzca de nuevo las credenciales de la cuenta.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>El llavero no puede guardar este valor.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>Compruebe que se copió completo y sin nada más.</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>El llavero devolvió algo distinto de lo que se guardó.</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>Introduzca de nuevo las credenciales; si continúa, compruebe el llavero.</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>Otro RFI Desk está usando estas solicitudes[ en %2].</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Continúe en esa ventana o ciérrela primero.</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>No se puede abrir el almacén de solicitudes[: %2].</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>El almacén de solicitudes está dañado[: %2].</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>La copia dañada se conserva. Abra la última copia de seguridad correcta para continuar.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>Instale la versión más reciente. No se ha cambiado nada en el almacén.</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>No se ha guardado[: %2].</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>Lo que ha escrito sigue aquí; se vuelve a intentar guardar cada pocos segundos.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>No se ha guardado: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>Libere espacio. Lo que ha escrito sigue aquí; se vuelve a intentar guardar automáticamente.</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>No se ha guardado: el almacén ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>Vuelva a conectar el disco o a colocar la carpeta. Lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>El almacén es de solo lectura.</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>No se puede responder nada mientras no se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>La clave del almacén no está en el llavero.</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>Use la clave de recuperación. El almacén está intacto.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>Esta clave no abre el almacén.</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>Use la clave de este almacén en concreto. El almacén está intacto.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>Esta no es la frase de contraseña del almacén.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>Compruebe las mayúsculas y el idioma del teclado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>No es una clave de recuperación o uno de sus caracteres está mal.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>Compárela con el papel o el archivo, grupo por grupo.</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>No se puede leer un dato del almacén[: %1].</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>Los demás se pueden usar. Quizá esté aún en una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>No se pudo hacer la copia de seguridad del almacén[: %2].</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>No se puede escribir el registro[: %2], así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>Libere espacio o repare el almacén y vuelva a enviar.</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>No hay ningún registro[ en “%1”].</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>Indique la carpeta del almacén con --data-dir.</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>Se modificó una entrada del registro[: número %1].</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>A partir de esta entrada, el registro no prueba nada. Compárelo con una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>Falta una entrada del registro[: número %1].</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>Se quitaron entradas o se cambió su orden. Compare el registro con una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>El registro no llega al estado final anotado[ (entrada %1)].</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>Su final se cortó o se sustituyó. Compárelo con una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>La clave del registro no está en el llavero.</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>La cadena se puede comprobar sin ella; los sellos, no.</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>No se puede escribir el archivo comprimido[ “%1”][: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>Compruebe el espacio libre y sus permisos en esa carpeta.</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>Esta persona nueva ya se envió al proveedor. Con respuestas modificadas se crearía dos veces.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>No se envió nada. Restablezca las respuestas anteriores o introduzca los cambios con el identificador que el proveedor dio a la persona.</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>El almacén lo escribió una versión más reciente de RFI Desk[ (formato %2, esta conoce %3)].</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>No se ha cambiado nada en él. Compruebe la carpeta y el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>Otros usuarios tienen acceso a la carpeta del almacén[ “%1”][: %2].</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>No se ha abierto ni escrito nada. Limite el acceso a usted (modo 0700) para continuar.</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>Libere espacio en el disco. No se ha cambiado nada y se volverá a intentar por sí solo.</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>El proveedor no admite más llamadas por ahora[; espera en segundos: %2].</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>El reloj de este equipo está desajustado[; diferencia en minutos: %2].</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>Otras personas pueden modificar el archivo de reglas de su organización[: “%1”].</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>Consulte con su administrador: el archivo y su carpeta tienen que pertenecer al administrador y nadie más puede escribir en ellos.</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>No se pueden leer las reglas de su organización[: “%1”].</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>Nada sale de este equipo hasta que su administrador las haya corregido.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>Su organización no lo permite[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>No se ha enviado nada. Pregunte a su administrador si debe permitirse.</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>La lista de versiones nuevas no está firmada por quien las publica.</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>No se leyó. Si el problema continúa, notifíquelo.</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>La lista de versiones nuevas es más antigua que otra vista anteriormente.</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>Entradas del paquete</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Estado final del registro</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>Hash del estado final</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  Cómo comprobar este paquete</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>No se necesita ningún programa nuestro. En la carpeta del paquete, en cualquier equipo:</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>El primer comando compara cada archivo con su hash; el segundo hace lo mismo y recalcula cada entrada del registro. Compare el hash del estado final con una nota tomada en otro lugar en su momento: si coinciden, nadie cambió, quitó ni añadió ninguna entrada anterior.</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  El registro</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>Cada entrada está unida a la anterior por su hash, así que ninguna se puede cambiar, quitar ni mover sin dejar rastro. Las entradas de este caso:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>El segundo encuentra también lo que se envió y falta aquí, y lo que no coincide con el registro.</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>El registro no tiene ninguna entrada sobre este caso.</translation>
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
        <translation>práctica</translation>
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
        <translation>Respondido a través de</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
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
        <translation>Exportado el</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>Exportado con</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido a propósito</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>Sin respuesta (no obligatoria)</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[documento %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  Qué se solicitó y qué se respondió</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>En palabras del proveedor: %1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se solicitó nada.</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  Documentos</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>No se adjuntó ningún documento.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256, lugar</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1, documentos indicados por su nombre</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sin contestación</translation>
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
        <translation>%1, contestación %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Contestación</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>SHA-256 de los bytes enviados, lugar</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>Detrás del proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  Qué se envió y qué se recibió</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Intento %1 de %2: %3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>Evidencias del caso %1</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>Caso %1, entrada de registro %2, %3…</translation>
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
        <translation>EVIDENCIAS</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>Respuesta a una solicitud de información (RFI)</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1, solicitado por %2</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>Ronda %1, hasta el %2</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>Adjuntado actualmente</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>Todos los documentos que están adjuntados ahora o que se enviaron alguna vez, tal como eran cuando se adjuntaron. El paquete los contiene byte por byte.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1, cuyo contenido no está en este paquete. SHA-256: %2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>Documento enviado previamente</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>Llamada y nombre del documento en el proveedor</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>Documentos incluidos</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>SHA-256 de la contestación, lugar</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>La respuesta en sí no salió de este equipo.</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>Motivo de la solicitud: “%1”</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>Solicitado porque faltaba.</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>Solicitado porque había caducado.</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>Solicitado porque no era válido.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>La solicitud lo indica.</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>Motivo de la solicitud: “%1”.</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>Solicitado por %1.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No sirve</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Falta la fecha</translation>
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
        <translation> (la solicitud no indica de quién)</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation> (no obligatorio)</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>Muestra lo que pide una solicitud. No se envía nada al proveedor ni se lee de él.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir un documento JSON.</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation> Indíquelo con --type.</translation>
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
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>Elegir archivos: %1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>Lo que se solicita</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>Una sección por cada documento o grupo, bajo la persona a la que corresponde. Aquí no hay nada que el proveedor no haya solicitado.</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>Un campo y su motivo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>Suelte un archivo aquí o elija uno. Verá al momento si el proveedor lo admite. En la práctica se ofrecen documentos de ejemplo.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>Respuesta, revisión, resultados</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>La revisión lo comprueba todo una vez más. Ahí se enumera lo que falta o no encaja, y cada línea le lleva al lugar. Cuando todo está bien, ve exactamente lo que saldrá de este equipo.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>Este botón indica siempre lo que sigue. En la revisión envía, una sola vez; antes no ha salido nada.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>Aquí se lee cómo ha valorado el proveedor la respuesta, campo por campo y para cada proveedor de pagos que hay detrás.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>Responda ahora a esta solicitud. F1 abre la ayuda sobre lo que esté haciendo, y el recorrido está en el menú.</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>Si el proveedor dio un motivo, figura con sus propias palabras encima del campo. La pequeña marca, o Mayús+F1, indica de dónde procede el campo. Lo que escribe se guarda automáticamente.</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>La más urgente está al principio de la lista. Cada línea indica a quién se refiere, quién la solicita, cuándo vence la respuesta y cuánto se ha completado.</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignadas a mí</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Vencen en 7 días</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>A la espera del proveedor</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
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
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Aún falta</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Solicitudes recibidas en el último día, desde el %1.</numerusform>
            <numerusform>Solicitudes recibidas en los últimos %n días, desde el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>Solicitudes recibidas por mes</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>Solicitudes recibidas por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n ronda o más</numerusform>
            <numerusform>%n rondas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>Calculado a partir de %n respuesta aceptada.</numerusform>
            <numerusform>Calculado a partir de %n respuestas aceptadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>%n solicitud sin respuesta aceptada hasta ahora.</numerusform>
            <numerusform>%n solicitudes sin respuesta aceptada hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>%n solicitud resuelta sin respuesta desde aquí.</numerusform>
            <numerusform>%n solicitudes resueltas sin respuesta desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>Solicitudes recibidas: %1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Respuestas aceptadas</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>La mitad, aceptadas en</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>Nueve de cada diez, aceptadas en</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>Sin respuesta aceptada hasta ahora</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>Resueltas sin respuesta desde aquí</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>Rondas en promedio</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>Rondas por solicitud: %1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Motivo de la solicitud: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n hoy</numerusform>
            <numerusform>%n hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n vence</numerusform>
            <numerusform>%n vencen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>ningún vencimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n solicitud con vencimiento este día</numerusform>
            <numerusform>%n solicitudes con vencimiento este día</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>Solo se cuentan las solicitudes de práctica.</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>Solo se cuentan las solicitudes del entorno sandbox.</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>Solo se cuentan las solicitudes de producción.</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>Solo se cuentan las solicitudes de “%1”.</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>%n solicitud recibida.</numerusform>
            <numerusform>%n solicitudes recibidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>La mitad de las respuestas se aceptaron en %1; nueve de cada diez, en %2.</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>Rondas en promedio: %1.</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Rondas por solicitud</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Motivos de los elementos solicitados</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>No hay vencimientos este mes.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A fecha de %1.</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>Vencimientos, %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Vencimientos</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>Elementos respondidos</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>Elementos solicitados</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Pospuesta hasta el</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log started</source>
        <translation>Comienza el registro</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>Sesión iniciada con el proveedor</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Error al iniciar sesión</translation>
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
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Caso asignado</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>Caso pospuesto</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>Fin del aplazamiento</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Retención legal puesta</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Retención legal levantada</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>Caso eliminado</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Documento adjuntado</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Documento quitado</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>Envío iniciado</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>Envío terminado</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>Enviado más de una vez</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>Estado leído</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>Estado final del registro anotado</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>Clave mostrada o guardada</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>Copia de seguridad abierta</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>Daño encontrado</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>Certificado añadido</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Cuenta añadida</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta cambiada</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Cuenta quitada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>a sí mismo</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>a otra persona</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>lista de solicitudes</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>tabla de resultados</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>archivo de solicitud</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>evidencias sin contraseña</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>evidencias con contraseña</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clave de recuperación</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>años de conservación</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>aceptado en parte</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>Caso marcado como completado</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Caso reabierto</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>la clave de lo que se guarda aquí</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>la clave anterior se ha olvidado</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>documento que acompaña a la respuesta</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>Los sellos NO se han comprobado: %1 La frase de contraseña o la clave de recuperación del almacén los abre, consulte --key-stdin. Sin ellas, las entradas reescritas solo se detectan con un estado final anotado en otro lugar, consulte --head.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n entrada, tal como se escribió. Estado final del registro: entrada %1, %2</numerusform>
            <numerusform>%n entradas, todas tal como se escribieron. Estado final del registro: entrada %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>Escrito hasta la entrada %1. “log verify --log” comprueba el archivo.</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>“log verify” comprueba que nadie haya cambiado, quitado ni añadido una entrada del registro y, si no es así, indica la primera afectada. Códigos de salida: 0 tal como se escribió, 1 modificado o ilegible. “log head” imprime el estado final del registro, para guardarlo en otro lugar: con él, “verify” detecta si se cortaron entradas. “log export” escribe las entradas como líneas JSON.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>verify: el registro debe contener el estado final de FILE. Se puede repetir.</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>verify: comprobar el registro exportado en FILE en lugar del guardado.</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>verify: leer de stdin la frase de contraseña o la clave de recuperación del almacén, para comprobar los sellos; si no, se consulta el llavero.</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>verify: imprimir un documento JSON.</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>Use “log verify”, “log head [FILE]” o “log export FILE”.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>Nadie las usa allí, abrirlas aquí</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>RFI Desk no puede iniciarse aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>No contiene ningún certificado. Expórtelo como PEM (Base-64) y elija ese archivo.</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>Contiene un certificado dañado. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>Contiene una clave privada, que no debería salir de su sitio. Elija el archivo que solo contiene el certificado.</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>Contiene un certificado que no es de una autoridad de certificación. Elija el de la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>Contiene un certificado caducado. Pida el nuevo a su administrador.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido hasta el %1.</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing is ticked for this yet:</source>
        <translation>Todavía no hay nada marcado para esto:</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>Todavía no hay nada marcado para %1:</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>No hay nada marcado para: “%1”</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>No hay nada marcado para %1 en: “%2”</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>No hay que enviar nada más para: “%1”</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>Responde a solicitudes de información (RFI) de proveedores de pago.</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>Iniciar con solicitudes de práctica y el simulador integrado; no se necesita cuenta.</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>Recorrer la tarea principal sin usuario, imprimir los resultados y salir.</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>Con --tour: guardar imágenes de la ventana en CARPETA.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>Guardar todos los datos en CARPETA.</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>Añadir las descripciones de proveedores de CARPETA. Se puede repetir.</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>Archivos de solicitud o cargas útiles de un proveedor que se abrirán.</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>--shots necesita --tour.</translation>
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
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 como mínimo</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>Tal como lo solicitó %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>En palabras de la descripción, en inglés</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Tal como se envía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
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
        <translation>Valores de respuesta</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Criterios de comprobación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>La descripción no indica ninguna página para esto.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>%1 aceptó una parte de la respuesta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>%1 aceptó la respuesta</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Aceptada en parte</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>%1 no aceptó la respuesta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>No se envió nada de la respuesta</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>La respuesta salió, pero no se sabe si llegó</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>La respuesta no se ajusta a la solicitud</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>Esto fue una simulación</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>Lea abajo lo que dicen. Cambie la respuesta si señalan algo en ella, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>Volver a enviar la respuesta no servirá de nada. Pregunte a %1 qué hacer. Cuando esté resuelto, marque esta solicitud como completada.</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>%1 conserva la respuesta, pero %2 no la aceptó</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>%1 conserva la respuesta, pero ningún proveedor de pagos la aceptó</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>%1 aceptó la respuesta. De los %2 proveedores de pago que hay detrás: aceptada por %3[, no aceptada por %4][, resultado desconocido en %5]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>No se sabe si %1 tiene la respuesta. Compruébelo con %2 antes de volver a enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 ha recibido la respuesta y vuelve a solicitar %n elemento</numerusform>
            <numerusform>%1 ha recibido la respuesta y vuelve a solicitar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>%1 ha recibido la respuesta y vuelve a preguntar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>Cambie lo que se indica y envíe la respuesta otra vez.</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>Guardada, no aceptada</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>El proveedor aceptó la respuesta.</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>Una parte de la respuesta se aceptó y otra no.</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>El proveedor rechazó la respuesta.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>La respuesta no se envió.</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>La respuesta se envió, pero no se sabe si el proveedor la aceptó.</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>Las respuestas no se pueden enviar así. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>Esto es lo que se enviaría. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>No hay nada más que hacer hasta que el proveedor la examine.</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>Corrija lo que indica el proveedor y vuelva a enviar la respuesta.</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>Elimine la causa y vuelva a enviar la respuesta. Es seguro volver a enviar.</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>No la envíe de nuevo todavía. Primero actualice la solicitud desde el proveedor: lo que sigue solicitando no ha llegado.</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>Corrija lo indicado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>Compárelo con la solicitud. Si es correcto, envíelo.</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>Lea qué no se aceptó y por qué. Cambie la respuesta si se señala algo en ella, o inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>No se pudo escribir el resultado en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
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
        <translation>%1, posee el %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido a propósito</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1 (con fecha %2; la fecha no se envía)</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Introduzca un texto.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Introduzca una fecha.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos una opción.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Elija un país.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elija sí o no.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>Añada un documento.</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>Introduzca lo solicitado.</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>“%1” no se solicitó. Quítelo de las respuestas.</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>“%1” se solicitó sin la parte, el tipo de documento o el lado que indica la respuesta. Nómbrelo como en la solicitud.</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>“%1” se solicitó con %2: indíquelo en la respuesta.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>“%1” tiene una respuesta de tipo incorrecto.</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>“%1” no admite esta respuesta. Elija una de las admitidas[: %2].</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>“%1” solo admite una respuesta[: %2].</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>“%1” está vacío. Introduzca un texto.</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>“%1” es demasiado corto[; longitud mínima: %2]. Introdúzcalo completo.</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>“%1” es demasiado largo[; longitud máxima: %2]. Acórtelo.</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>“%1” no está escrito como pide el proveedor. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>“%1” es demasiado pequeño[; mínimo: %2].</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>“%1” es demasiado grande[; máximo: %2].</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>“%1” tiene muy pocas entradas[; mínimo: %2]. Añada lo que falta.</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>“%1” tiene demasiadas entradas[; máximo: %2]. Quite lo que sobra.</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>“%1” contiene dos veces la misma entrada. Quite una de las dos.</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>“%1” es demasiado complejo para comprobarlo aquí. Acórtelo.</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>“%1” se ha respondido dos veces. Deje una de las respuestas.</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>No hay lugar para “%1” en una respuesta. Omítalo a propósito y comuníquelo al proveedor por otra vía.</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>“%1” puede ser de varios tipos. Elija cuál es.</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>“%1” se solicitó, pero no se enviaría. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>“%1” no se solicitó, pero se enviaría. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>%2 está en el futuro. Compare la fecha con el documento.</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>“%1” (%3) debe ser posterior a “%4” (%2).</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>Indique para cada imagen qué lado del documento muestra.</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>No se encuentra “%2”. Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>No se puede leer “%2”. Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>“%2” está vacío. Guárdelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>“%2” es demasiado grande[: tiene %4, el límite es %3]. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>El original de “%2” ha cambiado desde que se adjuntó. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>“%1” tiene que ser un país. Elíjalo de la lista o introduzca su código ISO 3166 alfa-2, por ejemplo PT.</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>“%1” tiene que ser un país. Elíjalo de la lista o introduzca su código ISO 3166 alfa-3, por ejemplo PRT.</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>“%1” tiene que ser una dirección de correo electrónico, por ejemplo name@example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>“%1” tiene que ser una dirección web completa, por ejemplo https://example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>“%1” tiene que ser un número de teléfono con el prefijo del país, por ejemplo +4930123456.</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>“%1” no tiene el formato esperado[ (%2)]. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>Este documento caducó el %2. Introduzca la fecha del nuevo.</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>Este documento tiene fecha del %2[; el proveedor no admite ninguno anterior al %3]. Añada uno más reciente.</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>Falta un lado del documento: %2. Añada una imagen de él.</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>“%2” no es un archivo normal de este equipo. Cópielo aquí y elija la copia.</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>“%2” no se puede adjuntar. Tipo de su contenido: %3. Elija un archivo de uno de estos tipos y con la extensión correspondiente: %4.</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>Ya no se puede leer la copia conservada de “%2”. Adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>“%3” debe ser una fecha clara. Escriba el mes con letras o empiece por el año.</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>“%1” debe ser una fecha que exista, con día, mes y año.</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>Cada cuenta tiene su propia dirección.</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Solo se comunica con %1.</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>Sin probar</translation>
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
        <translation>Añadido por usted: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>Esta descripción se denegó por completo. Corríjala y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>Sin probar: se escribió a partir de información pública y nunca se ha usado con el propio %1. Pruébelo primero donde no haya nada en juego.</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>“check” necesita los archivos que se comprobarán.</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>Muestra las descripciones de proveedores en uso y su procedencia. Con “check”, comprueba descripciones: una línea por error, código de salida 0 o 1.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir un documento JSON.</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>Las descripciones que se comprobarán.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Argumento inesperado: “%1”.</translation>
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
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>La respuesta se ha transmitido. Aún no hay contestación.</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>Aceptó la respuesta.</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>No aceptó la respuesta.</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>Volver a enviar no servirá. Pregunte a %1 cómo recibe %2 las actualizaciones.</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>No se sabía si tenía la respuesta.</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>No aceptó la respuesta. Lea lo que dice: cambie la respuesta si señala algo en ella, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>No se sabe si tiene la respuesta. Compruébelo con %1 antes de volver a enviar.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>Este envío NO constará en el registro del almacén de este equipo: %1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>Cómo terminó no consta en el registro: %1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>La solicitud: un archivo de solicitud o una carga útil del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>El ID del proveedor, cuando la solicitud no lo indica.</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>El tipo de cliente, cuando la solicitud no lo indica.</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>Falta --rfi.</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation> Un archivo de solicitud tiene &quot;format&quot;: &quot;rfi-desk/request@1&quot;; cualquier otro debe ser lo que envía un proveedor conocido.</translation>
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
        <translation>ronda %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta el %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>error al enviar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Solicitado el %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>no todo aceptado</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>Nada espera a un proveedor</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>Una respuesta se queda aquí hasta que alguien del proveedor la haya revisado.</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Ningún resultado es desconocido</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>Una respuesta llega aquí si se corta la conexión mientras se envía.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>Aún no se ha respondido nada</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>Una solicitud llega aquí cuando el proveedor no pide nada más.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está pospuesto</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>Una solicitud que pospone se queda aquí hasta que llega su día.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nada está vencido</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>Una solicitud abierta llega aquí cuando ha pasado su fecha límite.</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>Nada vence pronto</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>Una solicitud abierta llega aquí una semana antes de su fecha límite.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>No tiene nada asignado</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>Aquí están las solicitudes que toma o recibe.</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>Ahora no hay ninguna solicitud así</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>Puede haber otras en otra vista.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
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
        <translation>«%1»</translation>
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
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>Esta fue la ronda %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>Lo que indica %1 sobre elementos concretos</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no se ajusta</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 indica</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar evidencias…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Marcar como completada…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>Esta solicitud está completada.</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>Comprobar con el proveedor</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Elemento por elemento</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Elegir lo que se solicita…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>Omitido a propósito: %1. %2 ya no lo solicita.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>Petición de revisión</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>Respuestas para %1[, con %2]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>Respuestas[, con %1]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>Llamada y respuesta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>Omitido a propósito: %1. %2 no lo ha recibido desde aquí, así que comuníquelo por correo electrónico o en el panel del proveedor.</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>SHA-256 del mensaje completo</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>Motivo de la solicitud</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido a propósito</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>Exactamente lo solicitado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Desde la ronda %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>No es lo solicitado</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>Omitido a propósito: %1.</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>Sin responder, lo que está permitido: %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>Copiar el SHA-256 de %1</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>Mostrar %1 en el formulario</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>Esta llamada no tiene cuerpo.</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>El resto del cuerpo se lee del proveedor justo antes de enviar.</translation>
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
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>Qué se solicitó para %1 y qué se enviará</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>Faltaría</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Se enviaría</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>Qué se solicitó y qué se enviaría, donde difieren</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>Qué se solicitó y qué se enviará</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>Qué se solicitó y cómo se enviará</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Se enviará como</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>Respuestas de %1, tal como se enviarán</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>Elementos solicitados: %1. Elementos que se enviarían: %2. No coinciden, así que no se puede enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>%n elemento solicitado, %1 por enviar.</numerusform>
            <numerusform>%n elementos solicitados, %1 por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>Se enviará como un formulario con un archivo; estos son sus campos.</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>&lt;file:…&gt; representa la dirección o el ID que el documento recibe al subirse.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>También se enviará %n documento más. El formulario lo muestra.</numerusform>
            <numerusform>También se enviarán %n documentos más. El formulario muestra cada uno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>Exactamente lo que se enviará, llamada por llamada</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>Devuelto a %1 sin cambios</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>%1 espera que se le devuelva la ficha completa. Lo que no se solicitó se lee justo antes del envío y se devuelve exactamente como estaba.</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>%1 espera que se le devuelva la ficha completa. Esto no se solicitó y se devuelve exactamente como lo facilitó %1; se lee una vez más justo antes del envío.</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>Denegado antes</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>Este es el documento que se denegó en la ronda anterior: %1. Adjunte otro, salvo que el proveedor haya vuelto a pedir este mismo.</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>Exactamente lo que eligió</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>Eligió %n elemento y solo se enviará ese.</numerusform>
            <numerusform>Eligió %n elementos y solo se enviarán esos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>El proveedor quiere de vuelta todo su registro: lo que ya tiene y no pide se le devuelve sin cambios.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>Solo se aceptan documentos recientes y no se ha introducido ninguna fecha para: %1. Introduzca la fecha que figura en el documento o compruébela usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>%n elemento solicitado, y se enviará exactamente ese.</numerusform>
            <numerusform>%n elementos solicitados, y se enviarán exactamente esos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>Indicado en la solicitud</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>No se enviará nada más.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>No está en la lista del proveedor y se envía tal como está escrito: %1.</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>Se enviará, fecha sin comprobar</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>Solo lo solicitado, sin lo que usted omitió</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>Comunique a %1 lo que omitió por otra vía, por ejemplo por correo electrónico o en su panel.</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>Cada documento lleva su tipo, tal como lo indica la solicitud: %1.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Vuelto a solicitar</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>No vuelto a solicitar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>Motivo de la solicitud: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>solicitado el %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminada el %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>Acepta estas credenciales (%1): %2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>Simula los proveedores en 127.0.0.1 con clientes de práctica, hasta que se detiene. Imprime una línea cuando está listo e indica en stderr qué credenciales acepta.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>El puerto de escucha; 0 (predeterminado) elige uno libre.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port admite un número de 0 a 65535.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin indicar</translation>
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
            <numerusform>Después de %n minuto</numerusform>
            <numerusform>Después de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Después de %n segundo</numerusform>
            <numerusform>Después de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>La elección del sistema se consulta al iniciar el programa.</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>tema aspecto claro oscuro noche alto contraste</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>Tamaño de todos los textos en comparación con los demás programas.</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>fuente letra zoom ampliar mayor menor escala</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>Sin movimiento, el cursor de texto no parpadea y nada se desliza.</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>animación parpadeo cursor reducido accesibilidad</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>inactividad minutos pantalla seguridad tiempo de espera</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>También cuando se bloquea la pantalla o el equipo entra en suspensión.</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>suspender reposo dormir ausente seguridad</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>Olvidar lo copiado</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>Lo que se copió aquí se quita del portapapeles.</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>portapapeles pegar copiar privacidad segundos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>Recordar los vencimientos</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>Indica cuántas solicitudes vencen pronto o están vencidas, nunca de quién son.</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>recordatorio aviso notificación vencida campana</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>recordatorio horas días antes vencimiento</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>Consulta a los proveedores de todas las cuentas si hay solicitudes nuevas o modificadas.</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>intervalo segundo plano consultar actualizar automático</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>Si no se usan el teclado ni el ratón durante este tiempo, las solicitudes se guardan y se cierran hasta que alguien las desbloquee. Para desbloquear no se pide contraseña mientras el llavero de su sesión esté abierto: bloquee también la pantalla del equipo cuando se aleje de él.</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>Cuánto tiempo antes de que venza se le recuerda una solicitud por primera vez.</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>Buscar solicitudes automáticamente</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>El texto es demasiado largo: aquí solo están sus primeros %1 caracteres.</translation>
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
        <translation>Respuestas de la práctica: %1.</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>%1 no está completo y se rechazará, para que vea lo que ocurre entonces.</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>La práctica no compara los nombres de los documentos.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>Para marcar y responder en la práctica: %1.</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>Las demás respuestas figuran en estos documentos.</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1: omítalo; en la práctica no hay que avisar a nadie</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1: el valor que da el proveedor; en la práctica no hay que preguntar a nadie</translation>
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
        <translation>anverso</translation>
    </message>
    <message>
        <source>back</source>
        <translation>reverso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>%n mes de antigüedad como máximo</numerusform>
            <numerusform>%n meses de antigüedad como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>%n día de antigüedad como máximo</numerusform>
            <numerusform>%n días de antigüedad como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>Con %1 puede encontrar cualquier cosa por su nombre.</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>Instancia de desarrollo</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>Instancia de producción</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID de la instancia</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>El ID de su instancia; empieza por in_ y figura en todas las rutas.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>Solicitud abierta (GET .../customers/{id}/rfi)</translation>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>Solicitud (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>Elemento solicitado</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID del elemento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
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
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Cómo presentan el token las llamadas</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>Cambie esto si Delos deniega todas las llamadas tras un inicio de sesión correcto.</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer y después el token</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Ruta para leer un cliente</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Pregunte a Delos si no se pueden leer los clientes. {customerId} representa al cliente.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>Necesario si el cliente pasa a ser una empresa.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>Listo para moderación</translation>
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
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>Cambia el estado del cliente en Delos. “Aceptar”, “Rechazar” y “Vetado” tienen efecto inmediato.</translation>
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
        <translation>Contrato de cuenta</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>Contrato de cuenta, nivel 2</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>Documentos de constitución</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Factura de servicios</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>Contrato de arrendamiento</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>Contrato de LLC</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>Escritura de constitución</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Nota sobre el documento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud de alta</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>El nombre de la empresa.</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>Delos aún no ha decidido. Dice que tarda dos o tres días hábiles con personas y hasta diez con empresas.</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>Lo que el cliente es en Delos en cuanto Delos lo acepta. La solicitud misma sigue tal como llegó.</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>Mensaje para Delos. Se envía exactamente como usted lo escribe.</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>Solo lo que acredita un domicilio tiene un límite de antigüedad: 90 días.</translation>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente (API)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente (API)</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particular</translation>
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
        <translation>Detalle del cliente (GET /v2/customers/{id} o /v1/customers/{id})</translation>
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
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>Documento de identidad oficial</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>Tarjeta de residente permanente (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Comprobante de identidad</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País de expedición</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta el</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>El último día de validez del documento. Debe estar en el futuro.</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>En color, con las cuatro esquinas visibles, sin editar ni capturas de pantalla; al menos 100&#xa0;KB o 300 ppp.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprobante de domicilio</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Factura de servicios</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Carta de una autoridad pública</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>Con una antigüedad máxima de tres meses.</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>Documento de la empresa</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>Con una antigüedad máxima de 90 días.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>Unas palabras sobre lo que muestra el documento.</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>Aceptación de las condiciones</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>Documentos de propiedad</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Información sobre la propiedad</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Organigrama de propiedad</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Comprobante de poder de firma</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registro de accionistas</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>Documentos fundacionales</translation>
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
        <translation>Documento fundacional</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Comprobante de identificación fiscal</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Acreditación de administradores y personas con control</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificado de constitución</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>Documentos complementarios</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Comprobante de la naturaleza del negocio</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Comprobante de cambio de nombre</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Certificado de cargos (incumbency)</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Comprobante del origen de los fondos</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Comprobante del origen del patrimonio</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>Carta de conformidad PLD</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Material de marketing</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Confirmación de exención fiscal</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Certificado de la firma electrónica</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Flujo de fondos</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Licencia comercial</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>Política de PLD</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Acreditación de vigencia (good standing)</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Comprobante de la finalidad de la cuenta</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>Estructura de propiedad</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>Memorando de asociación</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>Domicilio legal</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>Una dirección física, sin apartado postal. Con una antigüedad máxima de tres meses.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>Documento judicial</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>Comprobante de seguro</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>Tarjeta de identidad militar</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>Matrícula consular</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>Tarjeta de identidad estatal o provincial</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visado</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>Observación del proveedor</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>Queda así hasta que Fin.com tenga lo que pide y lo haya revisado.</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>Fin.com aún no ha decidido.</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>Condiciones de Fin.com</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>Al enviarlo se confirma que el cliente aceptó las condiciones de Fin.com, así que pregunte antes al cliente.</translation>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>ID de comercio</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>Ruta para leer un cliente</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>Pregunte a Manis si no se pueden leer los clientes. {customerId} representa al cliente.</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>Ruta que recibe documentos</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>Pregunte a Manis si no se pueden subir los documentos.</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Cómo presentan el token las llamadas</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>Cambie esto si Manis deniega todas las llamadas tras un inicio de sesión correcto.</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>Tipo según el inicio de sesión y después el token</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer y después el token</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>Proveedores de pago del cliente</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>Prefijo del país</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>Con el signo más, por ejemplo +1.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>Sin el prefijo del país.</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>Dirección: país</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>Dirección: código postal</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>Dirección: ciudad</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>Dirección: estado o región</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>Dirección: calle y número</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>Dirección: edificio o planta</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprobante de domicilio</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Finalidad de la cuenta</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>País de residencia</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>Tipo de documento de identidad</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>Número del documento de identidad</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>De la persona que el proveedor conoce para esta empresa.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>País de constitución</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Fecha de constitución</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificado de constitución</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>Por ejemplo northwind.example.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Elija de la lista o escriba otro tipo con las palabras del proveedor.</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>Tipo de documento de identidad de la persona de contacto</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>Número del documento de identidad de la persona de contacto</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>Documento de identidad de la persona de contacto</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>Comprobante de domicilio de la persona de contacto</translation>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>Detalle del cliente (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>Una dirección física, sin apartado postal.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Subdivisión</translation>
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
        <translation>Sociedad de capital</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>LLC</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Sociedad de personas</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>Empresa individual</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>Fondo de inversión</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fideicomiso</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Entidad pública</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Finalidad de la cuenta</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>Donaciones benéficas</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>Pagos de comercio en línea</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>Pagos a amigos o familiares en el extranjero</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Nóminas</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>Gastos personales o de manutención</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>Protección del patrimonio</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>Compra de bienes y servicios</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>Cobro de bienes y servicios</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>Optimización fiscal</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>Transmisión de dinero para terceros</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>Gestión de tesorería</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Origen de los fondos</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>Préstamos empresariales</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenciones</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>Fondos del propio grupo</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>Rendimientos de inversiones</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>Indemnización o acuerdo judicial</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>Capital del propietario</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pensión</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>Venta de activos</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>Ventas de bienes y servicios</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>Devolución de impuestos</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>Fondos de terceros</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>Reservas de tesorería</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Origen del patrimonio</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>Dividendos o beneficios empresariales</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>Ventas de activos</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>Aportaciones de clientes o inversores</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Juegos de azar</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>Aportaciones benéficas</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Herencia</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>Ingresos de filiales o regalías</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>0 a 99&#xa0;999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>100&#xa0;000 a 999&#xa0;999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>1&#xa0;000&#xa0;000 a 9&#xa0;999&#xa0;999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>10&#xa0;000&#xa0;000 a 49&#xa0;999&#xa0;999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>50&#xa0;000&#xa0;000 a 249&#xa0;999&#xa0;999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>Más de 249&#xa0;999&#xa0;999</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>Actividades de alto riesgo</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>Entretenimiento para adultos</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>Custodia de fondos de clientes</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>Servicios de inversión</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>Préstamos o banca</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>Cannabis o servicios relacionados</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>Servicios monetarios</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>Nicotina, tabaco o servicios relacionados</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>Cambio de divisas o monedas virtuales, corretaje, OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Productos farmacéuticos</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>Metales preciosos, piedras preciosas, joyas</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>Alquiler de cajas de seguridad</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>Procesamiento de pagos para terceros</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>Armas, armas de fuego y explosivos</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>Ninguna de las anteriores</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>Tipo de número fiscal</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN (Australia)</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN (Australia)</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN (Australia)</translation>
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
        <translation>ITIN (EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN (Francia)</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID (Hong Kong)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (India)</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN (India)</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (Indonesia)</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP (Indonesia)</translation>
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
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>Tarjeta de residente permanente</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>País de expedición</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>El proveedor pide también un reverso para un pasaporte.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprobante de domicilio</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>Con una antigüedad máxima de 90 días, una dirección física, sin apartado postal. Un contrato de arrendamiento puede ser más antiguo.</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>Tipo de comprobante de domicilio</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>Segunda nacionalidad</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>Posee una parte de la empresa</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>Porcentaje de participación</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>Controla la empresa</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>Puede firmar por la empresa</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>Es administrador o directivo</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>País fiscal</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Domicilio particular</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>Actividad de la empresa</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>Un código NAICS.</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Domicilio social</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>Dirección física</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Fecha de constitución</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>ID del contrato firmado</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>El proveedor lo asigna cuando el cliente firma las condiciones.</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>Condiciones firmadas el</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>Solo para clientes del modelo Reliance. Por ejemplo 2026-05-04T12:00:00Z.</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>Otra finalidad de la cuenta</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>Necesario si la finalidad es “Otro”.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>Carta de conformidad PLD</translation>
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
        <translation>Certificado de cargos (incumbency)</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>Certificado de la firma electrónica</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>Acreditación de vigencia (good standing)</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>Flujo de fondos</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>Documento fundacional</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>Material de marketing</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>Organigrama de propiedad</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>Información sobre la propiedad</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>Comprobante de la finalidad de la cuenta</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>Comprobante de cambio de nombre</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>Comprobante de la naturaleza del negocio</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Licencia comercial</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>Política de PLD</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>Comprobante de poder de firma</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>Comprobante del origen de los fondos</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>Comprobante del origen del patrimonio</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>Comprobante de identificación fiscal</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>Documento de registro</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registro de accionistas</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>Acreditación de administradores y personas con control</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>Confirmación de exención fiscal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>Cotiza en bolsa</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>Ingresos anuales previstos en USD</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>Depósitos previstos al mes</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>Retiradas previstas al mes</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>Explicación de las actividades de alto riesgo</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>Necesario si existen tales actividades.</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>Por ejemplo 12-3456789 para un EIN.</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>Por ejemplo https://northwind.example.</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Factura de servicios</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>Carta de una autoridad pública</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>Queda así hasta que 1Money tenga lo que pide y lo haya revisado.</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>1Money aún no ha decidido.</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>Corresponde al comprobante de domicilio. Elija de la lista o escriba otro tipo con las palabras del proveedor.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>No hay ninguna cuenta para %1, %2. Añada una y vuelva a enviar; sus respuestas siguen aquí.</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>¿Dónde se solicitó?</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>Tiene cuentas de %1 en más de un entorno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>¿Qué tipo de cliente es?</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>La solicitud de %1 no lo indica.</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>Desbloquee antes de salir. %1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>Se está enviando una respuesta</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>Hay respuestas que no se han enviado</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>línea %1, columna %2:</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1Sus credenciales se conservan solo durante esta sesión y desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Probar de nuevo el llavero</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1Las solicitudes y respuestas no se conservan, y no se puede enviar nada, hasta que las proteja una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>Las solicitudes de este equipo aún no están abiertas. Vuelva a buscar cuando lo estén.</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>Buscando solicitudes…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>Guardar las evidencias como</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Abrir solicitud</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>¿Enviar “%1”?</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>“%1” pasaría a ser %2 para %3. Esto decide sobre el cliente y puede ser irreversible.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>La práctica no se conserva, así que no hay nada que retener.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>%n solicitud eliminada definitivamente.</numerusform>
            <numerusform>%n solicitudes eliminadas definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n solicitud no eliminada.</numerusform>
            <numerusform>%n solicitudes no eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>aún no hay almacén</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>Se mostró, para imprimirla o guardarla, cuando se conservaron por primera vez solicitudes en este equipo.</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>No hay clave de recuperación hasta que se conserven solicitudes aquí.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Mostrar la clave de recuperación</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Usar la clave de recuperación…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>¿Para qué cuenta es?</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>Tiene varias cuentas de %1 en este entorno.</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>No hay registro hasta que se conserven solicitudes aquí.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>carpeta directorio ruta almacén base de datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>Abre las solicitudes si se pierde el llavero o la frase de contraseña; guárdela en papel.</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>copia de seguridad imprimir papel perdida frase contraseña</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>auditoría historial diario entradas</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>Un archivo con todos los ajustes y cuentas, sin contraseñas ni otros secretos.</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>guardar copia otro equipo respaldo json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>Muestra qué cambiaría un archivo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>cargar copia otro equipo restaurar json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>El nombre y la contraseña se guardan en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>Sin llavero, el nombre y la contraseña se conservan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>El inicio de sesión en el proxy se ha guardado.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, ahora %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido por su organización</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>Estos se quedan como están.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades de certificación de confianza</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>Quien tenga sus claves puede dar fe de cualquier proveedor. Compare el SHA-256.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>Estas necesitan sus credenciales antes de poder usarse.</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>Los ajustes se han importado.</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>Los ajustes se han importado. Estas cuentas necesitan sus credenciales: %1.</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>Esta solicitud está en retención legal. No se puede eliminar, por antigua que sea.</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>La retención legal se ha levantado. La solicitud se podrá eliminar cuando termine su plazo de conservación.</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>La práctica no se conserva</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>Las reglas de su organización tienen un error, así que no se envía, lee ni elimina nada hasta que su administrador lo haya corregido y se reinicie RFI Desk. Sus respuestas están guardadas. %1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>Las solicitudes se conservan ahora cifradas en este equipo. Guarde la clave de recuperación en un lugar seguro.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>Nadie ha confirmado todavía que la clave de recuperación esté en un lugar seguro. Sin ella, las solicitudes ya no se podrán leer si se pierde el llavero o se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>¿Volver a enviar la misma respuesta?</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>%1 ha contestado a esta respuesta y no se ha cambiado nada desde entonces. Volver a enviarla solo sirve si la contestación lo indica.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>Elegir lo que se solicita</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>¿Marcar esta solicitud como completada?</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>No se envía nada. Si el proveedor vuelve a solicitar, la solicitud se abre de nuevo. El motivo se conserva como nota para el equipo.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como completada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>Marcada como completada: %1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>Quién hizo qué y cuándo. Se puede comprobar, y exportar para leer sus entradas o buscar en ellas.</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>La versión %1 está disponible. Corrige un fallo que otros podrían aprovechar contra usted.</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>La versión %1 está disponible.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>No hay clave hasta que se guarden solicitudes aquí.</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>La clave ya se cambió antes y todavía no está todo sellado de nuevo. Inténtelo otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>Cámbiela si alguien ha podido ver la clave de recuperación o la frase de contraseña.</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>cambiar rotar rotación renovar sustituir robada nueva frase contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>El sistema no ha encontrado ningún programa que abra esta carpeta.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>Si sale ahora, no se sabrá si llegó.</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>Se perderán si sale ahora.</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>Lo que ha respondido en la práctica se perderá si sale ahora.</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>Hay una solicitud que aún no se ha abierto</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>Lo que ha preparado para ella se perderá si sale ahora.</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>No se ha cambiado nada: la solicitud ya no admite respuestas.</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>Comprobado a las %1, nada nuevo.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>No se pudo guardar todo, así que permanece en memoria. %1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>Aún se está enviando o leyendo algo. Después se guardará y cerrará todo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>Lo que se escribió sigue ahí. Desbloquee para continuar donde lo dejó.</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>Guardar el estado final del registro como</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>Exportar el registro como</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%n solicitud vence en menos de %1 horas.</numerusform>
            <numerusform>%n solicitudes vencen en menos de %1 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>%n solicitud vencida.</numerusform>
            <numerusform>%n solicitudes vencidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>Los archivos de RFI Desk se dañaron la última vez que se cerró. Puede faltar lo que se hizo justo antes. Revise la última solicitud y consulte al proveedor antes de volver a enviar una respuesta. Se conserva una copia de los archivos dañados: %1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>Hacer privada…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>Se ha abierto una copia de seguridad en lugar de las solicitudes dañadas. Falta lo que se hizo después de ella: consulte al proveedor antes de volver a enviar una respuesta. El archivo dañado se conserva: %1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>No se pudo leer %n cliente. %1</numerusform>
            <numerusform>No se pudieron leer %n clientes. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>La lista de clientes no termina, así que no se leyó hasta la última página.</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>La solicitud de %1 está aquí, pero no se puede leer.</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>%1 no indica qué tipo de cliente es %2.</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>Ninguna cuenta es de un proveedor que muestre la lista de sus solicitudes abiertas.</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>Búsqueda de solicitudes: %1 nuevas, %2 modificadas.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>Acerca de RFI Desk</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Todo se guarda en %1</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>Estas variables de entorno estaban definidas y el programa las ignoró: %1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>Licencia MIT. Se basa en Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (dominio público), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), iconos de Lucide (ISC), países de iso-codes (LGPL-2.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>RFI Desk funciona tal como se instaló: ninguna variable de entorno lo cambia.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Probar inicio de sesión</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>Nuevas credenciales…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1, %2. Solo se comunica con %3.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Quitar definitivamente la cuenta y sus credenciales</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>Probar inicio de sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Guardar cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>El nombre que le da, por ejemplo “Equipo de operaciones”</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>Nuevas credenciales para %1</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>Solo se comunica con %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1” está vacío. Rellénelo.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1: una ruta empieza por / y tiene letras, dígitos, - . _ ~ y nombres entre llaves.</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: este valor no se puede usar.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>Una cuenta sirve para iniciar sesión en un proveedor. Sin cuenta puede practicar.</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>Las credenciales se guardan en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>Aquí no hay llavero: las credenciales se conservan solo durante esta sesión y desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>Aún se busca el llavero. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>La cuenta no tiene credenciales.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>Este proveedor no tiene inicio de sesión propio: la primera solicitud mostrará si las credenciales son correctas.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>añadir credenciales iniciar sesión login entorno sandbox producción</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>cuenta entorno credenciales</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>Definido por su organización: solo se pueden usar cuentas de estos entornos: %1.</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>Lo que usa para iniciar sesión en un proveedor, guardado en el llavero de este equipo o, si no hay ninguno, solo durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Elegir documentos</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>Esta ronda ha terminado o está en manos del proveedor, así que aquí no se puede cambiar nada hasta que el proveedor vuelva a solicitar algo.</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>El sistema no ha encontrado ningún programa que abra este documento.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>Esta solicitud está terminada, así que aquí no se puede cambiar nada. «Reabrir», junto a los resultados, le permite continuar.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>Tipo de documento sin indicar</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1, no solicitado</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1, solicitado en parte</translation>
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
        <translation>Este proveedor no tiene lugar para esto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
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
        <translation>Elementos solicitados</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>Elementos solicitados: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>Nada todavía. Marque elementos en la lista de lo que se puede solicitar. Después podrá indicar aquí por qué se solicita cada uno.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
            <numerusform>%n solicitud sin asignar.</numerusform>
            <numerusform>%n solicitudes sin asignar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>%n solicitud asignada a %1.</numerusform>
            <numerusform>%n solicitudes asignadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>%n solicitud pospuesta hasta el %1.</numerusform>
            <numerusform>%n solicitudes pospuestas hasta el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>%n solicitud reactivada.</numerusform>
            <numerusform>%n solicitudes reactivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>%n solicitud asignada a usted.</numerusform>
            <numerusform>%n solicitudes asignadas a usted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>Solicitudes seleccionadas</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>No asignar a nadie</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Posponer hasta mañana</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>Posponer hasta la próxima semana</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Posponer hasta…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>Exportar la selección como CSV…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>Exportar esta lista como CSV…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>Asignar a alguien</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>Un día posterior a hoy, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>Siguiente campo pendiente (%1)</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Siguiente campo pendiente</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>solicitado el %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronda %1</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>en retención legal</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>La práctica no se conserva</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 completados</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n documento adjuntado.</numerusform>
            <numerusform>%n documentos adjuntados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>Copiar la respuesta a %1</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Ya no se solicita</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>Conservado, no enviado: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>Ahora es obligatorio responder.</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>Ahora se puede omitir.</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>Las reglas para su respuesta han cambiado.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>Ya no se indica</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <translation>Con formato</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1, con formato</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota para el equipo</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>Escriba una nota para el equipo. Nunca se envía.</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>¿Eliminar esta nota?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>“%1” no es una fecha que exista. Corrija “%2”.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1 con %n solicitud</numerusform>
            <numerusform>%1 con %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1, no se puede leer</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (la más reciente)</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>Las solicitudes de este equipo están dañadas</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>El archivo que las contiene no está como RFI Desk lo dejó, quizá porque el disco falla. No se ha abierto, para que nada empeore.</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>Salir de RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Abrir esta copia</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>Se conserva una copia del archivo dañado: %1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>El archivo dañado se queda donde está: %1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Lo que se encontró: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>No hay ninguna copia de seguridad: se hace una cada día en que RFI Desk está abierto cinco minutos. Conserve el archivo dañado; quizá alguien pueda leer todavía una parte.</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>Esta copia también está dañada. Elija otra.</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>Lo que se escribió, adjuntó, anotó o envió después de %1 no está en ella. Una respuesta enviada desde entonces parece no enviada: consulte al proveedor antes de volver a enviarla.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>Ningún documento elegido</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>Los documentos que adjunte se muestran aquí, junto a lo que escribe.</translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels</source>
        <translation>%1, %2, %3 × %4 píxeles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Menos de %1: quien lo revise podría tener dificultades para leerlo.</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>Pocos píxeles: compruebe que la letra pequeña se puede leer.</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>El SHA-256 empieza por %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>Ya no se puede leer la copia conservada. Adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>Ampliar %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Abrir en el visor del sistema</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>Abrir %1 en el visor del sistema</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>Ampliar %1, página %2</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>El visor del sistema abre el archivo que usted adjuntó. No se hace ninguna copia.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>El documento no se puede mostrar aquí: el archivo está dañado o es demasiado grande.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>El documento está protegido con contraseña, así que no se puede mostrar aquí. Es posible que quien lo revise no pueda abrirlo.</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>En este equipo, RFI Desk no puede mostrar documentos de este tipo.</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>El documento no se puede mostrar aquí: leerlo requería demasiado tiempo o memoria y la lectura se detuvo.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>El documento no se puede mostrar aquí: la parte de RFI Desk que lee los documentos falta o no se inicia. Vuelva a instalar RFI Desk.</translation>
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
        <translation>añadir otro</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>elija un archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Suelte para adjuntar</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>Suelte un archivo aquí o</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Pendientes de eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>Solicitudes respondidas cuyo plazo de conservación ha terminado, las más antiguas primero. Nada se elimina automáticamente.</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>Conservar las solicitudes respondidas (años)</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>A partir del día en que se responde una solicitud. Las ya respondidas mantienen su fecha.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n solicitud?</numerusform>
            <numerusform>¿Eliminar definitivamente %n solicitudes?</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>Las solicitudes, respuestas, documentos, notas y contestaciones desaparecerán y nadie podrá recuperarlos. El registro sigue indicando lo que se hizo y que se eliminaron. Las copias de seguridad diarias, también cifradas, los olvidan cuando se han hecho siete más recientes.</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>%n solicitud más estaría pendiente de eliminar, pero está en retención legal.</numerusform>
            <numerusform>%n solicitudes más estarían pendientes de eliminar, pero están en retención legal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>Ninguna solicitud está pendiente de eliminar</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>Las solicitudes respondidas aparecen aquí cuando termina su plazo de conservación.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Definido por su organización.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>Respondido, ronda %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservado hasta el</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>Las flechas van de un día a otro; Re Pág y Av Pág, de un mes a otro. Intro lleva a las solicitudes del día.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>%n solicitud con fecha de vencimiento</numerusform>
            <numerusform>%n solicitudes con fecha de vencimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>Solicitudes de este día</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>No hay vencimientos este mes.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>No hay vencimientos este día.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n solicitud con vencimiento este día</numerusform>
            <numerusform>%n solicitudes con vencimiento este día</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>Próximo vencimiento: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>Solicitudes pendientes de eliminar</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>Mostrarlo en la lista</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 está abierto, pero no está en esta lista.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>La respuesta se queda en este equipo: un simulador hace de %1.</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>La respuesta va al sistema de pruebas de %1.</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>La respuesta va al propio %1 y cambia el registro real del cliente.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>Contar las solicitudes de</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>Contar las solicitudes de: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>Exportar las evidencias de esta solicitud</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>Sin contraseña: cualquiera que reciba el archivo puede leerlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Elegir dónde guardar…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>Un archivo ZIP con un informe legible, la solicitud, las respuestas, los documentos, lo que se envió y el registro que lo prueba. Sale del almacén cifrado, así que se cifra con una contraseña de al menos %1 caracteres: désela a quienes puedan leer el archivo, pero envíela por separado del archivo.</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>La contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>Las dos contraseñas no coinciden. Vuelva a escribir la segunda.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>Salir de RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>Otros usuarios pueden llegar a sus solicitudes</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>Un archivo o una carpeta de RFI Desk pertenece a otro usuario de este equipo o deja entrar a otros. Su contenido está sellado, así que nadie pudo leer allí una solicitud, pero alguien podría cambiar o quitar archivos. No se ha abierto ni escrito nada.</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>Cuando sea privada, solo usted podrá abrir lo que hay en la carpeta de RFI Desk. Todo se comprueba antes de usarlo.</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Hacer privada</translation>
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
        <translation>Procedencia: %1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>Usar el valor que da %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Copiar la dirección: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>Ya está en el proveedor</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>Menos de %1: quien lo revise podría tener dificultades para leerlo.</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>El original se modificó o se quitó después. Lo que se adjuntó se conserva y es lo que se envía.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>El mismo archivo se ha indicado también para: %1. Compruebe que corresponde a ambos.</translation>
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
        <translation>Protegido con contraseña: es posible que quien lo revise no pueda abrirlo.</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>Este documento se denegó en una ronda anterior. Adjunte otro, salvo que el proveedor haya vuelto a pedir este mismo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>Lado (si hay dos)</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>Introduzca la fecha que figura en él para que se compruebe su antigüedad.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>Aquí solo se pueden soltar archivos. Guárdelo primero como archivo.</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>Llegó con la solicitud</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n documento: a dónde corresponde</numerusform>
            <numerusform>%n documentos: a dónde corresponde cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>Propuesto según los nombres de los archivos. Corrija lo que no sea correcto; aún no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>Adjuntar %n documento</numerusform>
            <numerusform>Adjuntar %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n documento omitido.</numerusform>
            <numerusform>%n documentos omitidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>A dónde corresponde %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
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
        <translation>Usar la respuesta anterior</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>Usar la respuesta anterior (%1)</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>Respuesta anterior: %1 — %2, %3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>Respuesta anterior: %1 — %2, aún no enviada</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Estas páginas están en inglés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>Este enlace sale del programa y lleva a %1.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>Vuelve a la página que leyó antes de esta, si la hay.</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>Va a la página de la que ha vuelto, si la hay.</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>Las imágenes muestran el programa en inglés.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Esto cambiaría</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>No hay nada que cambiar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importar estos ajustes</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>Se están contando las solicitudes</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>En cuanto haya solicitudes, aquí estarán sus vencimientos y sus resultados.</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>Cuándo vencen las respuestas y cómo van las cosas con cada proveedor.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tablas</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>Son solicitudes de práctica. En cuanto haya otras, la práctica dejará de contarse.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>Fecha del documento (%1; se comprueba aquí y no se envía)</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>Fecha del documento</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>En palabras de la solicitud</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No solicitar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Seleccione uno o varios de los elementos solicitados para indicar por qué se solicitan.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeysDelegate</name>
    <message>
        <source>or</source>
        <translation>o</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>También de fechas y números; lo que dice un proveedor y lo que se le envía queda como está.</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>traducción configuración regional language inglés alemán francés español portugués chino japonés árabe</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>RFI Desk está bloqueado</translation>
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
        <translation>Todo lo que se escribió está guardado. Desbloquee para continuar donde lo dejó. Para desbloquear no se pide contraseña mientras el llavero de esta sesión esté abierto: bloquee también la pantalla del equipo cuando se aleje de él.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Guardar el estado final…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Estado final del registro</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>Copia el estado final en una línea, como lo lee «log verify --head»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>Cada acto es aquí una entrada, y cada entrada está ligada a la anterior. Anote de vez en cuando el estado final y guárdelo en otro lugar: demuestra que desde entonces no se cambió, quitó ni añadió nada anterior.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
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
        <translation>No como se escribió</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Tal como se escribió</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>Comprobado con la clave del almacén el %1.</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>Comprobado el %1, sin sus sellos.</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Esta solicitud</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Abrir solicitud…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nueva solicitud…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Pegar solicitud</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>Buscar solicitudes nuevas</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar práctica</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar en las solicitudes</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>Pendientes de eliminar…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>Proveedores…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Clave de recuperación…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Claro, oscuro, contraste alto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>Acerca de RFI Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar evidencias…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>Se ha quitado el filtro «%1».</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>Abrir o plegar la navegación</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>Procedencia de este campo</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>Siguiente campo pendiente</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>Campo pendiente anterior</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Adjuntar un documento…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>Usar la respuesta anterior</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>Poner o levantar la retención legal</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>Imprimir análisis…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>Ayuda y práctica</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>Un documento pertenece a una solicitud. Abra primero la solicitud y después añada el documento.</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>En esta solicitud no cabe otro documento. Quite uno primero.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>Lo que dice la solicitud</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>Pegue aquí el texto del correo o del ticket, o suelte el correo (.eml) en esta ventana.</translation>
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
        <translation>Vistas y filtros</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Abrir la navegación</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Plegar la navegación</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>Las palabras buscadas no se guardan con él, ya que pueden nombrar a personas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>Las palabras buscadas se guardan con él, selladas como las solicitudes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Guardar filtro…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n solicitud</numerusform>
            <numerusform>%1, %n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>A través de qué equipo se accede a los proveedores.</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>A este mismo equipo siempre se accede directamente.</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>red conexión http socks directa cortafuegos</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>Su nombre o dirección, sin http:// delante.</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>proxy servidor dirección nombre</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>proxy número</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>El nombre y la contraseña se guardan en el llavero y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>proxy usuario contraseña autenticación</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>Olvidar el inicio de sesión</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>Quita del llavero el nombre y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>proxy usuario contraseña quitar eliminar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades de certificación de confianza</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>Además de las del sistema. Nunca se usa una conexión con un certificado incorrecto.</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>Autoridad de su red</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>El certificado de una autoridad que firma para su proxy o su proveedor, en un archivo PEM.</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA certificado TLS SSL PEM raíz confianza</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>Añadir certificados…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Añadir certificados</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>No se ha añadido “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n certificado de confianza a partir de ahora.</numerusform>
            <numerusform>%n certificados de confianza a partir de ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA certificado autoridad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>Elegir lo que se solicita…</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>En palabras del proveedor</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>La solicitud no indica nada todavía.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>Esto puede significar (marque lo que se solicita):</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>Se solicita otra cosa…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>No hay que enviar nada más para esto</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motivo: «%1»</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Procedencia</translation>
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
        <translation>Página siguiente</translation>
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
        <translation>Documentos siguientes</translation>
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
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>Flechas para elegir, Intro para abrir, Esc para volver.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>Un comando, un cliente, un campo o un ajuste</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Cabe %n carácter más.</numerusform>
            <numerusform>Caben %n caracteres más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n carácter.</numerusform>
            <numerusform>%n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 de al menos %n carácter.</numerusform>
            <numerusform>%1 de al menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>¿De quién son los documentos?</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Consultar a %1</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>Esta carga útil no lo indica. Consulte a %1: al leer el cliente se muestran las partes y lo que se solicita de cada una.</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>Esta carga útil no lo indica. Consulte a %1 o elija usted para cada elemento.</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>Elegir de quién…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>Proteger sus solicitudes</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>Abrir sus solicitudes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Usar la clave de recuperación…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>Proteger y conservar solicitudes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>Introduzca la frase de contraseña con la que se cifraron las solicitudes, respuestas y documentos en este equipo.</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>Aquí no hay llavero, así que una frase de contraseña cifra las solicitudes, respuestas y documentos en este equipo. Use al menos %1 caracteres, por ejemplo varias palabras que nadie adivinaría. La introduce cada vez que se inicia el programa. Sin ella o sin la clave de recuperación, nadie puede leer nada.</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Use al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Las dos frases de contraseña no coinciden. Vuelva a escribir la segunda.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>Elija la frase de contraseña que abrirá sus solicitudes a partir de ahora.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>Se crea una clave nueva y todo lo que se guarda en este equipo se sella con ella mientras usted sigue trabajando. Las copias de seguridad de este equipo se pueden seguir restaurando.

Recibirá una nueva clave de recuperación para imprimirla o guardarla. Conserve la anterior solo si antes copió la carpeta de datos en otro lugar: abre esas copias y nada más.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>Buscar en lo que se puede solicitar</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>Lo que se puede solicitar</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>ID de una parte</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Añadir parte</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>Añadir nueva persona</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Quitar parte</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>Elija primero la parte en la lista de lo que se puede solicitar.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>%n solicitud recibida</numerusform>
            <numerusform>%n solicitudes recibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>No llegó nada de este proveedor en este período.</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>rondas en promedio</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>Rondas por solicitud</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>Motivos de los elementos solicitados</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>Las solicitudes no indican motivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>%n tipo de motivo más apareció con menos frecuencia.</numerusform>
            <numerusform>%n tipos de motivos más aparecieron con menos frecuencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>El número de solicitudes que dieron este motivo.</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>en los que se aceptó la mitad de las respuestas</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>en los que se aceptaron nueve de cada diez</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>no se usa</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>Proveedores conocidos</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>lista descripciones hosts sin probar denegado</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>Sus propias descripciones</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>Las descripciones de %1 se leen al iniciar el programa.</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>proveedor descripción directorio</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>Una carpeta que se lee además, por ejemplo una que comparte su equipo de trabajo.</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>proveedor descripción directorio equipo compartir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>Descripciones de su organización</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>Definido por su organización: además de las integradas, solo se leen estas.</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>Se lee al iniciar el programa.</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>proveedor descripción directorio organización</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>Solo se usan las descripciones integradas.</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>Cada proveedor se describe en un archivo. Puede añadir archivos propios.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>Proveedor de pagos</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>ID del proveedor de pagos</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Se refiere a: %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>Para Excel (con marca de orden de bytes)…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>Para otros programas (UTF-8)…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>Proveedores de pago</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Buscar en los resultados</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>Resultados mostrados</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Mostrar todos los resultados</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>Ningún resultado coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>Volver al formulario, con sus respuestas. No se envía nada hasta que usted lo envíe.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
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
        <translation>Resultados de los proveedores de pago</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>14 grupos de cuatro letras y dígitos, como en el papel. Las mayúsculas, los espacios y los guiones no importan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Guarde la clave de recuperación en un lugar seguro</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>Con esta clave se pueden leer las solicitudes, respuestas y documentos de este equipo si se pierde el llavero o se olvida la frase de contraseña; sin ninguno de ellos, nadie puede. Guárdela donde guarda ese tipo de papeles, no en este equipo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>Clave de recuperación de RFI Desk.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya la tengo</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>Clave de recuperación de RFI Desk</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>Quien tenga esta clave y los archivos de RFI Desk puede leer todas las solicitudes, respuestas y documentos que contienen. Para usarla: inicie RFI Desk y elija “Usar la clave de recuperación”.</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>Impresa o guardada el %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Copiar la clave de recuperación</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>Guardar en una memoria USB…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>Guardar como archivo de solicitud…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Abrir solicitud</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>Un correo, una tabla de elementos, un archivo de solicitud o una carga útil</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>Buscar lo que falta</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>Lee el cliente y añade lo que necesitan sus proveedores de pago y le falta</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>O suelte o pegue un correo (.eml), una tabla (CSV) o un archivo de solicitud.</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>Aún se está leyendo un correo.</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>Introduzca el ID de cliente.</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>Marque al menos un elemento solicitado.</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>Leyendo el cliente…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>Se añadió %n elemento que faltaba.</numerusform>
            <numerusform>Se añadieron %n elementos que faltaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>¿Cerrar sin abrir la solicitud?</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>Lo que ha preparado aquí se perderá.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>línea %1, columna %2:</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>Leyendo el correo…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>%n elemento leído.</numerusform>
            <numerusform>%n elementos leídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>¿Reemplazar lo que hay aquí?</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>La solicitud que importa tiene sus propios elementos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
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
        <translation>¿Cerrar sin los cambios?</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>Lo que se solicita queda como estaba.</translation>
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
        <translation>asignadas a usted</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>Buscar clientes e ID</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Abrir solicitud</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>No hay ninguna solicitud abierta</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>Abra un archivo de solicitud o suéltelo en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>Ninguna solicitud tiene estas palabras</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>Se busca en los nombres de los clientes y en los identificadores.</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>No queda nada por responder</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>Lo que espera a un proveedor o ya está respondido está en las vistas de al lado.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Mostrar todas las solicitudes</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>Se están abriendo las solicitudes</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
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
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>Surte efecto al reiniciar el programa.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>Cuando se envíe la respuesta, esta página mostrará el resultado.</translation>
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
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>Conservar las solicitudes respondidas durante</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>A partir del día en que se responde una solicitud. Las ya respondidas mantienen su fecha.</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>años conservación eliminar plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>Retener las solicitudes nuevas</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>Retención legal desde el primer día: una solicitud no se puede eliminar hasta que se levante su retención.</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>retención legal litigio legal hold</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Pendientes de eliminar</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>Solicitudes respondidas cuyo plazo de conservación ha terminado. Nada se elimina automáticamente.</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>borrar quitar caducado</translation>
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
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>Aún no se solicita nada. Elija primero lo que se solicita.</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>Falta la descripción de este proveedor.</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>Lo que se enviaría no es lo que se solicitó.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>Muestra cada respuesta como la diría una persona.</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>Datos exactos</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>Muestra cada llamada exactamente como se enviará.</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>Los datos exactos se podrán mostrar en cuanto se pueda enviar la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>Falta %n respuesta</numerusform>
            <numerusform>Faltan %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%n problema por resolver</numerusform>
            <numerusform>%n problemas por resolver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>Ronda %1, ahora</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Lo que escribió %1</translation>
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
        <translation>Esta es la primera ronda</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>Cuando el proveedor vuelva a solicitar, las rondas aparecerán aquí lado a lado.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>Rondas lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 ha solicitado %n vez. Lo respondido antes se guarda aquí y nunca se vuelve a enviar por sí solo.</numerusform>
            <numerusform>%1 ha solicitado %n veces. Lo respondido antes se guarda aquí y nunca se vuelve a enviar por sí solo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>Rondas de esta solicitud, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>Nombre o código del país</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>“%1” no está en la lista. Se enviará a %2 tal como está aquí.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
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
        <translation>%1, hay algo que corregir</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n solicitud seleccionada</numerusform>
            <numerusform>%n solicitudes seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>Lo que elija se hará en todas ellas.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>Leer el cliente: ¿sigue abierta la solicitud?</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>Subir los documentos</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>Esperar la contestación</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1: enviando</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: aceptada</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1: ya aceptada, no se envía de nuevo</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1: no aceptada</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: desconocido</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener envío</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>Esperando su código de un solo uso</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>La respuesta está en camino. Si se detiene ahora, no se sabrá si llegó.</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>Aún no se ha enviado nada de la respuesta. Puede detenerse sin riesgo.</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 subidos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>Definido por su organización.</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Restablecer el valor predeterminado: %1</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
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
        <translation>Rondas</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>Un breve recorrido muestra las partes de la ventana, una tras otra. También lo encontrará más tarde en el menú.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>Omitir en la respuesta</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>El proveedor no indicó de quién es, así que aún no hay dónde poner una respuesta.</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>Solicitado como %1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>%1 lo solicita, pero no tiene un campo para la respuesta, así que no se puede enviar nada desde aquí. Omítalo y comuníqueselo a %1 por la vía habitual, por ejemplo por correo electrónico o en su panel.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>La versión %1 está disponible</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>Publicada el %1. Usted usa la versión %2.</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>Corrige un fallo que otros podrían aprovechar contra usted.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Cómo obtenerla</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>RFI Desk no descarga ni instala nada. La página se abre en su navegador, o su administrador proporciona la versión nueva.</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>No volver a avisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>Este programa no busca versiones nuevas</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>Se compiló sin la dirección de una lista. Las versiones nuevas llegan por la misma vía que esta, por ejemplo con los paquetes de su sistema.</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>actualización actualizar versión nueva buscar comprobar update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>Una vez al día se lee una lista firmada de %1. No se envía nada sobre usted ni sus solicitudes, y no se descarga ni instala nada.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última búsqueda</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>actualización actualizar versión nueva buscar comprobar ahora update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>La versión %1 está disponible.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no se ha buscado.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>El %1.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>Esta es la versión más reciente, %1.</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>La lista es del %1; quizá alguien retiene una más reciente.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>Los proveedores de pago envían solicitudes de información (RFI) sobre los clientes. RFI Desk pide exactamente lo que solicitó el proveedor, muestra lo que se enviará, lo envía una sola vez e indica el resultado.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Abrir una solicitud</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Abrir solicitud…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nueva solicitud…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar práctica</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>Le damos la bienvenida a RFI Desk</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>Probar sin riesgos</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>Solicitudes de práctica con proveedores simulados en este equipo. Sin cuenta, sin red, sin datos personales. Un recorrido le muestra el programa.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>Un archivo de solicitud, un evento de webhook guardado o una contestación del proveedor. También puede soltarlo en cualquier lugar de esta ventana. Lo recibido por correo o ticket se puede anotar a mano.</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>Las credenciales que le ha facilitado un proveedor, guardadas en el llavero de este equipo o, si no hay ninguno, solo durante esta sesión. RFI Desk puede entonces buscar solicitudes automáticamente.</translation>
    </message>
</context>
</TS>
