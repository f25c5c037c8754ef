<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>لا يقبل المزوّد مزيدًا من الاستدعاءات حاليًا؛ جارٍ الانتظار للمدة التي يطلبها.</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>يتحقق من الإجابات مقابل الطلب، ويرفع المستندات، ويرسل الإجابة مرة واحدة، ثم يعرض النتيجة. رموز الخروج: 0 مقبولة (أو لا أخطاء في التشغيل التجريبي)، 1 خطأ في الاستخدام أو ملف تتعذر قراءته، 2 غير صالحة، 3 مرفوضة، 4 مقبولة جزئيًا، 5 لم تُرسل، 6 غير معروفة. ملف الإجابات: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. تسمّي كل إجابة بندها كما يفعل «fields»، بالاسم &quot;pointer&quot;، وكذلك &quot;party&quot; و &quot;documentType&quot; و &quot;side&quot; إن وُجدت في البند، وتعطي واحدًا من &quot;value&quot; أو &quot;file&quot; أو &quot;uri&quot; أو &quot;leaveOut&quot;: true؛ ويمكن أن يحمل المستند &quot;issued&quot;، أي التاريخ المدوَّن عليه.</translation>
    </message>
</context>
<context>
    <name>AnswerInput</name>
    <message>
        <source>--answers is missing.</source>
        <translation>لم يُذكر الخيار --answers.</translation>
    </message>
    <message>
        <source> An answers file has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation> يحمل ملف الإجابات &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>الطلب من البيئة «%1»، والإجابة موجّهة إلى «%2».</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>«%1» ليس من إعدادات %2، والصيغة هي NAME=VALUE.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>لا يمكن أن تكون قيمة الإعداد «%1» هي «%2».</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>توجد عدة حسابات لهذا؛ حدِّد أحدها بالخيار --account.</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>ليس لهذا المزوّد عنوان خاص به؛ حدِّد مكانه بالخيار --base-url.</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>ملف الإجابات؛ تبدأ مسارات المستندات من مجلده.</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>بيئة المزوّد: sandbox (الافتراضية) أو production.</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>مكان المزوّد، بدلًا من عنوانه الخاص. https؛ أما http فعلى هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>قراءة بيانات الاعتماد من stdin بدلًا من سلسلة المفاتيح: كائن JSON واحد يضم حقول بيانات اعتماد المزوّد، ومعها رمز لمرة واحدة إذا طلبه المزوّد، مثل {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>الحساب في سلسلة المفاتيح، عند وجود عدة حسابات.</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>تعيين ما افتُرض عن المزوّد أو ما يختلف من حساب إلى آخر، بدلًا من إعداد الحساب أو القيمة الافتراضية. يمكن تكرار هذا الخيار.</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>التحقق وعرض ما كان سيُرسل؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>طباعة مستند JSON واحد.</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>جارٍ إرسال هذه الإجابة.</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>أُجيب عن هذه الجولة.</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>مراجعة الإجابة</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>ما زال هذا الطلب مفتوحًا.</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>ربما وصلت الإجابة الأخيرة. تحقق لدى المزوّد قبل الإرسال مجددًا.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>هذا الطلب نص عادي. اقرأه، ثم اختر ما يطلبه.</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>اختيار المطلوب…</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>أُرسلت هذه الإجابات من قبل، ولم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>كل شيء جاهز. تُرسل الإجابة إلى المحاكي مرة واحدة عند الضغط على الزر.</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>كل شيء جاهز. تُرسل الإجابة إلى بيئة الإنتاج مرة واحدة عند الضغط على الزر.</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>كل شيء جاهز. تُرسل الإجابة مرة واحدة عند الضغط على الزر.</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>كل شيء جاهز، لكن لا يوجد حساب لدى %1 لإرسال الإجابة به. تبقى إجاباتك هنا ريثما تضيف حسابًا.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>ما زال هذا الطلب مفتوحًا. لن تفيد إعادة الإرسال.</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>الإجابة الآن لدى المزوّد.</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>هذا الطلب نص عادي. اقرأه، ثم حدِّد ما يطلبه.</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>الإجابة عن الجولة %1</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>المطلوب %1، والمُجاب %2. لن يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>المطلوب %1، والمُجاب %2، والمتروك %3. لن يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>تغيير الإجابة</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>غيّر %1 ما يطلبه؛ النموذج محدَّث الآن.</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>لا يوضح %1 ذلك أيضًا. اختر لكل بند صاحب المستند المقصود.</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>ما زال الطلب مفتوحًا. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>يطلب %1 مجددًا: لا بنود.</numerusform>
            <numerusform>يطلب %1 مجددًا: بندًا واحدًا.</numerusform>
            <numerusform>يطلب %1 مجددًا: بندين.</numerusform>
            <numerusform>يطلب %1 مجددًا: %n بنود.</numerusform>
            <numerusform>يطلب %1 مجددًا: %n بندًا.</numerusform>
            <numerusform>يطلب %1 مجددًا: %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>لا يقبل %1 إجابات الآن. %2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>وصلت الإجابة، لكن لم يطّلع عليها أحد بعد. %1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>لم يعد هناك شيء مطلوب. %1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>لا يطلب %1 شيئًا الآن. %2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>تم التحقق لدى %1: اتضح الآن أصحاب المستندات المقصودون.</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>تم التحقق لدى %1: ما زال الطلب مفتوحًا، أي أن الإجابة لم تصل. راجعها وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>تم التحقق لدى %1. %2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>تم التحقق لدى %1: ما زال يطلب ذلك، أي أن الإجابة لم تصل. راجعها وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>تم التحقق لدى %1: لا تظهر الإجابة هناك. راجعها ثم أرسلها مجددًا. %2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>يكتب %1 الآن شيئًا آخر. اقرأ رسالته واختر المطلوب.</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>وضع %1 على العميل علامة «%2».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>يطلب %1 من جديد. اختر ما هو مطلوب الآن. وكتب: «%2»</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>لتسجيل الدخول إلى %1، أدخل الرمز المكوّن من ستة أرقام الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This command.</source>
        <translation>هذا الأمر.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>عرض هذا النص.</translation>
    </message>
    <message>
        <source>Keep everything that is stored in DIR.</source>
        <translation>حفظ جميع البيانات المخزّنة في DIR.</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>إضافة أوصاف المزوّدين الموجودة في DIR. يمكن تكرار هذا الخيار.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>لا يمكن استخدام --%1 إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>ما الغرض من «%1»؟</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>يعرض «rfi-desk-cli %1 --help» طريقة الاستخدام.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>يسرد المزوّدين المعروفين، أو يتحقق من أوصاف المزوّدين</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>يعرض ما يطلبه الطلب</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>يتحقق من الإجابات ويرفع المستندات ويرسل ويعرض النتيجة</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>يحاكي المزوّدين على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>يتحقق من السجل</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>الاستخدام: rfi-desk-cli COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>يجيب عن طلبات المعلومات الواردة من مزوّدي الدفع.</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>يعرض «rfi-desk-cli COMMAND --help» خيارات أي أمر.</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli: لا يوجد أمر باسم «%1».</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation> بيانات اعتماد %1 هي: %2.</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>يستحق غدًا</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>يستحق اليوم</numerusform>
            <numerusform>يستحق بعد يوم واحد</numerusform>
            <numerusform>يستحق بعد يومين</numerusform>
            <numerusform>يستحق بعد %n أيام</numerusform>
            <numerusform>يستحق بعد %n يومًا</numerusform>
            <numerusform>يستحق بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>متأخر منذ اليوم</numerusform>
            <numerusform>متأخر منذ يوم واحد</numerusform>
            <numerusform>متأخر منذ يومين</numerusform>
            <numerusform>متأخر منذ %n أيام</numerusform>
            <numerusform>متأخر منذ %n يومًا</numerusform>
            <numerusform>متأخر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file[ “%1”] is not there.</source>
        <translation>الملف[ «%1»] غير موجود.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>تتعذر قراءة الملف[ «%1»].</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>تحقق من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>تتعذر كتابة الملف[ «%1»][: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>تحقق من المساحة المتاحة ومن أذوناتك في ذلك المجلد. ما زال الملف القديم كما هو.</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>الملف[ «%1»] أكبر من الحد المسموح بقراءته هنا.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>هذا ليس ملفًا عاديًا على هذا الكمبيوتر[: «%1»].</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>انسخ الملف إلى هذا الكمبيوتر واختر النسخة.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>صيغة JSON غير صالحة.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>صحِّح الموضع المذكور، أو صدِّر الملف مجددًا.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>النص ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>في النص محرف غير مكتمل.</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>صدِّر الملف مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>يتكرر الاسم نفسه في كائن واحد.</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>أزِل أحدهما: لا يمكن معرفة أيهما المعتمد.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>مستويات التداخل في JSON كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>محتوى JSON أكبر من الحد المسموح بقراءته هنا.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>يوجد نص إضافي بعد نهاية JSON.</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>أزِل ما يأتي بعد القوس الأخير.</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>لا يتعرّف RFI Desk على هذا الملف.</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>تحقق من أنه الملف الصحيح. وإذا كان طلبًا، فلا يرسله أي مزوّد معروف بهذا الشكل: حدِّد مزوّده، أو أدخله عبر «طلب جديد».</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>توجد علامة اقتباس في غير موضعها.</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>ضع علامتي اقتباس حول الخلية كلها، وضاعف العلامات التي بداخلها.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>توجد علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>أغلقها عند نهاية الخلية.</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>عدد الخلايا في هذا الصف يختلف عن الصف الأول[: %3 بدلًا من %2].</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>اجعل عدد الخلايا في كل صف مساويًا للصف الأول.</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>هذا العمود غير معروف[: «%2»].</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>أسماء الأعمدة هي: pointer, party, documentType, side, status, reason, required. أزِل ما عداها.</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>ينقص أحد الأعمدة[: «%2»].</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>اكتب أسماء الأعمدة في الصف الأول.</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>يوجد عمود مكرر[: «%2»].</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>أزِل أحدهما.</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>لا يمكن لهذا الإصدار من RFI Desk قراءة رسائل البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>انسخ نص الرسالة، واحفظ مرفقاتها كملفات.</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>تتعذر قراءة رسالة البريد هذه.</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>احفظ الرسالة من برنامج البريد كملف (EML).</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>في الرسالة أجزاء كثيرة جدًا، أو أجزاء متداخلة.</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>احفظ المرفقات التي تحتاج إليها كملفات.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>تنقص قيمة.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>أدخلها.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>القيمة من نوع غير صحيح[؛ النوع المتوقع: %2].</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>أدخل قيمة من النوع المتوقع.</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>القيمة ليست من القيم المقبولة[: %2].</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>اختر إحدى القيم المقبولة.</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>لا تُقبل هنا إلا قيمة واحدة[: %2].</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>أدخل تلك القيمة.</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>النص قصير جدًا[؛ الحد الأدنى للطول %2].</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>أدخل النص كاملًا.</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>النص طويل جدًا[؛ الحد الأقصى للطول %2].</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>اختصر النص.</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>النص ليس بالشكل المتوقع.</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>قارنه بالمستند وبالتلميح المجاور للحقل.</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>النص ليس بالتنسيق المتوقع[ (%2)].</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>اكتبه بذلك التنسيق.</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>الرقم صغير جدًا[؛ الحد الأدنى %2].</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>أدخل رقمًا أكبر.</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>الرقم كبير جدًا[؛ الحد الأقصى %2].</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>أدخل رقمًا أصغر.</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>عناصر القائمة قليلة جدًا[؛ الحد الأدنى %2].</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>أضف ما ينقص.</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>عناصر القائمة كثيرة جدًا[؛ الحد الأقصى %2].</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>أزِل الزائد.</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>يوجد عنصر مكرر[: %2].</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>هذا الاسم غير معروف هنا.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>تحقق من كتابته أو أزِله.</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>الكائن غير مكتمل.</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>يجب أن يكون هذا واحدًا فقط من الخيارات المتوقعة[: %2].</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>أبقِ واحدًا منها وأزِل البقية.</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>القيمة معقدة جدًا ولا يمكن التحقق منها هنا.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصرها.</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>لا يُسمح بهذه الكلمة المفتاحية في الوصف[: %2].</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>تحقق من كتابتها أو أزِلها من الوصف.</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>لا يمكن أن تأخذ الكلمة المفتاحية هذه القيمة[: %2].</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>أعطِ الكلمة المفتاحية قيمة مسموحًا بها.</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>المرجع المشار إليه غير موجود في الوصف[: %2].</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>أضفه إلى الوصف أو صحِّح المرجع.</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>يوجد وصف آخر لهذا المزوّد[: %2].</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>أزِل أحد الوصفين أو أعطِه معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>انتهت صلاحية المستند[ في %2].</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>اطلب المستند الجديد من العميل.</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>التاريخ[ %2] في المستقبل.</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>قارنه بالمستند.</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>تاريخان ترتيبهما معكوس.</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>قارنهما بالمستند.</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>المستند[ المؤرخ في %2] أقدم مما يقبله المزوّد.</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>اطلب مستندًا أحدث من العميل.</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>ينقص أحد وجهي المستند[: %2].</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>أضف صورة لذلك الوجه.</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>لم يُحدَّد وجه المستند الذي تعرضه إحدى الصور.</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>اختر الوجه لكل صورة.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>المستند[ «%2»] فارغ.</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>احفظه مجددًا أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>المستند[ «%2»] ليس من نوع مقبول هنا.</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>اختر ملفًا من نوع مقبول يدل اسمه على نوعه.</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>المستند[ «%2»] كبير جدًا[؛ الحد هو %3].</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>امسحه ضوئيًا مجددًا بصفحات أقل أو بدقة أدنى.</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>تغيّر أصل المستند[ «%2»] منذ إرفاقه.</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>يُرسل ما أُرفق أولًا؛ أرفقه مجددًا إذا أردت إرسال الجديد.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>هذا غير مطلوب.</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>أزِله من الإجابات: يرفض المزوّد ما لم يطلبه.</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>لا موضع في الوصف لما هو مطلوب.</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>استبعده عمدًا، وأبلغ المزوّد به بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>لا يوضح الطلب صاحب المستند المقصود.</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>اقرأ الطلب من المزوّد أو اختر الشخص بنفسك.</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>يمكن أن يكون المستند المطلوب من عدة أنواع.</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>اختر نوعه.</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>نوع هذا العميل غير واضح[: %2].</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>حدِّد هل العميل فرد أم شركة.</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>نوع العميل غير متطابق[: المُعطى %2، والطلب يخص %3].</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>تحقق من أن هذا هو الطلب الصحيح للعميل الصحيح.</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>أُجيب عن البند نفسه مرتين.</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>أبقِ إجابة واحدة.</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>هذا ليس معرّفًا كالذي يصدره المزوّد[ (%2: «%3»)].</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>انسخ المعرّف مجددًا من المزوّد.</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>لا يوجد وصف لهذا المزوّد[: %2].</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>تحقق من معرّف المزوّد أو أضف وصفه.</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>ليست لدى المزوّد هذه البيئة[: %2].</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>اختر إحدى بيئاته.</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>هذا مطلوب، لكنه غير موجود فيما سيُرسل.</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>لم يُرسل شيء. في وصف المزوّد خطأ: أبلغ عنه.</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>هذا غير مطلوب، لكنه موجود فيما سيُرسل.</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>أصبح المزوّد يطلب شيئًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>لم يُرسل شيء. اطّلع على الطلب الجديد؛ الإجابات التي ما زالت مناسبة محفوظة.</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>لا يقبل المزوّد إجابات والعميل في هذه الحالة[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>لم يُرسل شيء. اقرأ الطلب مجددًا؛ فربما انتهى أمره.</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>سيتغير شيء غير مطلوب[: %2].</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>يحتاج المزوّد إلى هذا، لكنه لم يطلبه ولم يعطه[: %2].</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>تُرسل الإجابة بدونه. إذا رُفضت، فاطلب من المزوّد أن يضيفه إلى الطلب.</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>رد المزوّد برسالة[: «%2»].</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>صحِّح ما يذكره المزوّد.</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>هذا العنوان غير مسموح به[: %1].</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>استخدم https بدون اسم مستخدم؛ أما http العادي فعلى هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>تعذر العثور على العنوان[ %1].</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>تحقق من العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>لا يوجد اتصال بالمزوّد[ على %1].</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>تحقق من اتصالك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>المنفذ مستخدَم أو غير مسموح به[: %1].</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>اختر منفذًا آخر أو اترك الاختيار للبرنامج.</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>الاتصال[ بـ %1] غير آمن[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>لم يُرسل شيء. تحقق من تاريخ هذا الكمبيوتر، ثم راجع مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>لا يسمح الخادم الوكيل بمرور الاتصال[ بـ %1].</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>تحقق من إعدادات الخادم الوكيل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>لم يرد المزوّد[ على %1] في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>انقطع الاتصال[ بـ %1] قبل وصول الرد.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>اقرأ الطلب من المزوّد قبل إرسال أي شيء مجددًا.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>تم إيقاف هذه العملية.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>ابدأ مجددًا عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>يحيل المزوّد إلى عنوان آخر[: %1]. لن يُتّبع.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>تحقق من عنوان الحساب.</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>الرد[ من %1] أكبر من الحد المسموح بقراءته هنا.</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>تحقق من أن العنوان هو عنوان المزوّد.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>الرد[ من %1] مضغوط بطريقة غير مطلوبة.</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>تحقق من عدم وجود خادم وكيل يغيّر ما يرسله المزوّد.</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>الرد[ من %1] ليس مما يرسله المزوّد[ (الرمز %2)].</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>ربما ردّت هذه الشبكة بدلًا من المزوّد: تحقق من أنك سجّلت الدخول إليها.</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>الرد يخص عميلًا آخر.</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>أبلغ المزوّد بذلك ولا ترسل مجددًا.</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>لا يعرف المزوّد هذا العميل.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>تحقق من معرّف العميل ومن أن الحساب من البيئة الصحيحة.</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>رفض المزوّد الاستدعاء[ بالرمز %2].</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>اقرأ كلام المزوّد ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>انتظر ثم أرسل مجددًا. لم يُستلم شيء.</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>أرسلت مكتبة الشبكة الاستدعاء نفسه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>اقرأ الطلب من المزوّد قبل المتابعة، وأبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>لا توجد بيانات اعتماد لهذا الحساب[: %1].</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>أضف الحساب أو أعطِ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>لا يوجد حساب كهذا[: %1].</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>اختر أحد الحسابات المُعدّة.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>رفض المزوّد تسجيل الدخول[ بالرمز %2].</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>تحقق من بيانات الاعتماد ومن أنها لهذه البيئة.</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>يطلب المزوّد رمزًا لمرة واحدة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>لم يقبل المزوّد الرمز لمرة واحدة.</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>انتظر الرمز التالي وأدخله.</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>اضبط ساعة هذا الكمبيوتر ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>يتعذر الوصول إلى سلسلة المفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>شغِّلها وحاول مجددًا، أو تابع بدونها: تُحفظ بيانات الاعتماد حتى تنهي البرنامج.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>سلسلة المفاتيح مقفلة، أو ليست هي السابقة.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>ألغِ قفلها وحاول مجددًا. لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>لم تسمح سلسلة المفاتيح لبرنامج RFI Desk بالوصول إليها.</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>حاول مجددًا، واسمح بذلك عندما يُطلب منك.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>ابحث عن سؤال من سلسلة المفاتيح خلف النوافذ الأخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>لا يوجد مُدخل لهذا الحساب في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>أدخل بيانات اعتماد الحساب مجددًا.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>لا يمكن لسلسلة المفاتيح حفظ هذه القيمة.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>تحقق من أنها نُسخت كاملة وبدون أي إضافة.</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>أعادت سلسلة المفاتيح شيئًا غير الذي حُفظ فيها.</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>أدخل بيانات الاعتماد مجددًا؛ وإذا تكرر ذلك فتحقق من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>تستخدم نسخة أخرى من RFI Desk هذه الطلبات[ على %2].</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>تابع في تلك النافذة أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>يتعذر فتح مخزن الطلبات[: %2].</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>مخزن الطلبات تالف[: %2].</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>النسخة التالفة محفوظة. افتح آخر نسخة احتياطية سليمة للمتابعة.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>ثبِّت الإصدار الأحدث. لم يتغير شيء في المخزن.</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>لم يتم الحفظ[: %2].</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>ما كتبته ما زال هنا، وتُعاد محاولة الحفظ كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>لم يتم الحفظ: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>أفرغ مساحة. ما كتبته ما زال هنا، وتُعاد محاولة الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>لم يتم الحفظ: لم يعد المخزن في مكانه.</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>أعد القرص أو المجلد. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>المخزن للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>لا تمكن الإجابة عن شيء حتى تصبح الكتابة في مجلده ممكنة.</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>مفتاح المخزن غير موجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>استخدم مفتاح الاسترداد. لم يُمَس المخزن.</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>هذا المفتاح لا يفتح المخزن.</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>استخدم مفتاح هذا المخزن بعينه. لم يُمَس المخزن.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>هذه ليست عبارة مرور المخزن.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>تحقق من الأحرف الكبيرة ومن لغة لوحة المفاتيح، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>هذا ليس مفتاح استرداد، أو فيه حرف خاطئ.</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>قارنه بالورقة أو بالملف، مجموعة تلو الأخرى.</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>تتعذر قراءة أحد عناصر المخزن[: %1].</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>يمكن استخدام البقية. قد يكون موجودًا في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>يتعذر إنشاء نسخة احتياطية من المخزن[: %2].</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>تتعذر الكتابة في السجل[: %2]، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>أفرغ مساحة أو أصلح المخزن، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>لا يوجد سجل[ في «%1»].</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>حدِّد مجلد المخزن بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>تغيّر أحد قيود السجل[: رقم %1].</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>كل ما يأتي من هذا القيد فصاعدًا لا يثبت شيئًا. قارنه بنسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>أحد قيود السجل مفقود[: رقم %1].</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>أُزيلت قيود أو غُيّر ترتيبها. قارنه بنسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>لا يصل السجل إلى الرأس المدوَّن[ (القيد %1)].</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>قُطعت نهايته أو استُبدلت. قارنه بنسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>مفتاح السجل غير موجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>يمكن التحقق من السلسلة بدونه، أما الأختام فلا.</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>تتعذر كتابة الأرشيف[ «%1»][: %2].</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>تحقق من المساحة المتاحة ومن أذوناتك في ذلك المجلد.</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>سبق إرسال هذا الشخص الجديد إلى المزوّد. ومع تغيير الإجابات سيُنشأ مرتين.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>لم يُرسل شيء. أعد الإجابات إلى ما كانت عليه، أو أدخل التغييرات تحت المعرّف الذي أعطاه المزوّد للشخص.</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>كُتب المخزن بإصدار أحدث من RFI Desk[ (التنسيق %2، وهذا الإصدار يعرف %3)].</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>لم يتغير فيه شيء. تحقق من المجلد والقرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>مجلد المخزن[ «%1»] متاح لمستخدمين آخرين[: %2].</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>لم يُفتح شيء ولم يُكتب شيء. اجعله لك وحدك (الوضع 0700) للمتابعة.</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>أفرغ مساحة على القرص. لم يتغير شيء، وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>لا يقبل المزوّد مزيدًا من الاستدعاءات حاليًا[؛ مدة الانتظار بالثواني: %2].</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>ساعة هذا الكمبيوتر غير مضبوطة[؛ الفارق بالدقائق: %2].</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>يمكن لآخرين تغيير ملف قواعد مؤسستك[: «%1»].</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>راجع المسؤول: يجب أن يكون الملف ومجلده ملكًا للمسؤول، وألا يُسمح لغيره بالكتابة فيهما.</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>تتعذر قراءة قواعد مؤسستك[: «%1»].</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>لن يغادر شيء هذا الكمبيوتر حتى يصحح المسؤول القواعد.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>لا تسمح مؤسستك بهذا[: %2].</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>لم يُرسل شيء. إذا كان ينبغي السماح بذلك فراجع المسؤول.</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>قائمة الإصدارات الجديدة غير موقّعة من الجهة المطوّرة.</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>لم تُقرأ القائمة. إذا تكرر ذلك فأبلغ عنه.</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>قائمة الإصدارات الجديدة أقدم من قائمة وردت سابقًا.</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>القيود في الحزمة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>بصمة الرأس</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  كيفية التحقق من هذه الحزمة</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>لا تحتاج إلى RFI Desk لذلك. في مجلد الحزمة، على أي كمبيوتر:</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>يقارن الأمر الأول كل ملف ببصمته، ويكرر الثاني ذلك ويعيد حساب كل قيد في السجل. قارن بصمة الرأس بما دُوِّن في مكان آخر حينها: إذا تطابقتا، فلم يغيّر أحد أي قيد قبله ولم يُزِله ولم يُضِفه.</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  السجل</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>كل قيد مرتبط بما قبله عبر بصمته، فلا يمكن تغييره أو إزالته أو نقله دون أثر. قيود هذه القضية:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>ويكشف الثاني أيضًا كل ما أُرسل ولا يوجد هنا، وكل ما لا يطابق السجل.</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>لا توجد في السجل قيود عن هذه القضية.</translation>
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
        <translation>تدريب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>أُجيب عبر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>صُدّرت بواسطة</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>وقت التصدير</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>صُدّرت باستخدام</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>مستبعد عمدًا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>لا إجابة (غير إلزامي)</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[المستند %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  ما طُلب وما أُجيب به</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>بكلام المزوّد: %1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  المستندات</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>لم يُرفق أي مستند.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256، الموضع</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1، والمستندات فيه بأسمائها</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, reply %2</source>
        <translation>%1، الرد %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>لم يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>SHA-256 للبايتات المرسلة، الموضع</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>خلف المزوّد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>كلامه</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  ما أُرسل وما ورد</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>المحاولة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أُرسلت بواسطة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>أدلة القضية %1</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>القضية %1، قيد السجل %2، %3…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1، %2 UTC</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>أدلة</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>إجابة عن طلب معلومات</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1، بطلب من %2</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>الجولة %1، حتى %2</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>مُرفق حاليًا</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>كل مستند مُرفق حاليًا أو أُرسل في أي وقت، كما كان عند إرفاقه. تحتوي الحزمة على هذه المستندات بايتًا ببايت.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>القضية %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1، ومحتواه غير موجود في هذه الحزمة. SHA-256: %2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>المستند المُرسل مسبقًا</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>الاستدعاء، واسم المستند لدى المزوّد</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>المستندات فيه</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>SHA-256 للرد، الموضع</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>الإجابة نفسها لم تغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
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
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>سبب الطلب: «%1»</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>سبب الطلب: لم يُقدَّم.</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>سبب الطلب: انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>سبب الطلب: كان غير صالح.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>مذكور في الطلب.</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>سبب الطلب: «%1».</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>يطلب %1 هذا.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غير مقدَّم</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>غير مناسب</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>التاريخ ناقص</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source> (the request does not say whose)</source>
        <translation> (لا يوضح الطلب صاحبه)</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation> (غير إلزامي)</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>يعرض ما يطلبه الطلب. لا يُرسل شيء إلى المزوّد ولا يُقرأ منه.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>طباعة مستند JSON واحد.</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation> يحدده الخيار --type.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>اختيار ملفات: %1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>قسم لكل مستند أو مجموعة، تحت الشخص الذي يخصه. لا يظهر هنا شيء لم يطلبه المزوّد.</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>حقل وسبب طلبه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>أفلت ملفًا هنا أو اختر ملفًا. سترى فورًا هل يقبله المزوّد. وتُعرض في التدريب مستندات نموذجية.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>الإجابة والمراجعة والنتائج</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>تفحص المراجعة كل شيء مرة أخرى. يُدرج فيها ما ينقص أو لا يناسب، وينقلك كل سطر إلى موضعه. وعندما يصح كل شيء، ترى بالضبط ما سيغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>يبيّن هذا الزر دائمًا الخطوة التالية. وفي المراجعة يرسل الإجابة، مرة واحدة. ولا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>هنا ترى ردّ المزوّد على الإجابة، لكل حقل ولكل مزوّد دفع خلفه.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>حان دورك</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>أجب الآن عن هذا الطلب. يفتح F1 المساعدة حول ما تفعله، وتجد الجولة التعريفية في القائمة.</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>إذا ذكر المزوّد سببًا، فإنه يظهر فوق الحقل بكلامه نفسه. وتبيّن الأيقونة الصغيرة، أو Shift+F1، مصدر الحقل. ويُحفظ ما تكتبه تلقائيًا.</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>الأكثر استعجالًا في أعلى القائمة. يبيّن كل سطر من يخصه الطلب، ومن يطلب، والموعد النهائي للإجابة، ومقدار ما أُنجز منها.</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>المُجاب عنها</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجَّلة</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>المسندة إليّ</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>المستحقة في 7 أيام</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>بانتظار المزوّد</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>لم يُقدَّم بعد</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>أسباب أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>الطلبات المستلمة اليوم، منذ %1.</numerusform>
            <numerusform>الطلبات المستلمة في آخر يوم، منذ %1.</numerusform>
            <numerusform>الطلبات المستلمة في آخر يومين، منذ %1.</numerusform>
            <numerusform>الطلبات المستلمة في آخر %n أيام، منذ %1.</numerusform>
            <numerusform>الطلبات المستلمة في آخر %n يومًا، منذ %1.</numerusform>
            <numerusform>الطلبات المستلمة في آخر %n يوم، منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>الطلبات المستلمة شهريًا</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>الطلبات المستلمة أسبوعيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%n جولات</numerusform>
            <numerusform>%n جولة</numerusform>
            <numerusform>%n جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>أي عدد من الجولات</numerusform>
            <numerusform>جولة واحدة أو أكثر</numerusform>
            <numerusform>جولتان أو أكثر</numerusform>
            <numerusform>%n جولات أو أكثر</numerusform>
            <numerusform>%n جولة أو أكثر</numerusform>
            <numerusform>%n جولة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>لا إجابات مقبولة للحساب.</numerusform>
            <numerusform>محسوب من إجابة مقبولة واحدة.</numerusform>
            <numerusform>محسوب من إجابتين مقبولتين.</numerusform>
            <numerusform>محسوب من %n إجابات مقبولة.</numerusform>
            <numerusform>محسوب من %n إجابة مقبولة.</numerusform>
            <numerusform>محسوب من %n إجابة مقبولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>لا طلبات بلا إجابة مقبولة حتى الآن.</numerusform>
            <numerusform>طلب واحد بلا إجابة مقبولة حتى الآن.</numerusform>
            <numerusform>طلبان بلا إجابة مقبولة حتى الآن.</numerusform>
            <numerusform>%n طلبات بلا إجابة مقبولة حتى الآن.</numerusform>
            <numerusform>%n طلبًا بلا إجابة مقبولة حتى الآن.</numerusform>
            <numerusform>%n طلب بلا إجابة مقبولة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>لا طلبات سُوّيت دون إجابة من RFI Desk.</numerusform>
            <numerusform>طلب واحد سُوّي دون إجابة من RFI Desk.</numerusform>
            <numerusform>طلبان سُوّيا دون إجابة من RFI Desk.</numerusform>
            <numerusform>%n طلبات سُوّيت دون إجابة من RFI Desk.</numerusform>
            <numerusform>%n طلبًا سُوّيت دون إجابة من RFI Desk.</numerusform>
            <numerusform>%n طلب سُوّيت دون إجابة من RFI Desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>الطلبات المستلمة</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>الطلبات المستلمة: %1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>الإجابات المقبولة</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>المدة حتى قبول نصفها</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>المدة حتى قبول تسع من كل عشر</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>بلا إجابة مقبولة حتى الآن</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>سُوّيت دون إجابة من RFI Desk</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>متوسط الجولات</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>طلبات عدد جولاتها: %1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>سبب الطلب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا شيء متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>لا شيء مستحق اليوم</numerusform>
            <numerusform>واحد مستحق اليوم</numerusform>
            <numerusform>اثنان مستحقان اليوم</numerusform>
            <numerusform>%n مستحقة اليوم</numerusform>
            <numerusform>%n مستحقًا اليوم</numerusform>
            <numerusform>%n مستحق اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>لا شيء مستحق قريبًا</numerusform>
            <numerusform>واحد مستحق قريبًا</numerusform>
            <numerusform>اثنان مستحقان قريبًا</numerusform>
            <numerusform>%n مستحقة قريبًا</numerusform>
            <numerusform>%n مستحقًا قريبًا</numerusform>
            <numerusform>%n مستحق قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>لا شيء مستحق</numerusform>
            <numerusform>واحد مستحق</numerusform>
            <numerusform>اثنان مستحقان</numerusform>
            <numerusform>%n مستحقة</numerusform>
            <numerusform>%n مستحقًا</numerusform>
            <numerusform>%n مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>لا طلبات مستحقة</numerusform>
            <numerusform>طلب واحد مستحق</numerusform>
            <numerusform>طلبان مستحقان</numerusform>
            <numerusform>%n طلبات مستحقة</numerusform>
            <numerusform>%n طلبًا مستحقًا</numerusform>
            <numerusform>%n طلب مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>لا تُحتسب إلا طلبات التدريب.</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>لا تُحتسب إلا الطلبات في بيئة الاختبار.</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>لا تُحتسب إلا الطلبات في بيئة الإنتاج.</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>لا تُحتسب إلا الطلبات في «%1».</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>لم يُستلم أي طلب.</numerusform>
            <numerusform>استُلم طلب واحد.</numerusform>
            <numerusform>استُلم طلبان.</numerusform>
            <numerusform>استُلمت %n طلبات.</numerusform>
            <numerusform>استُلم %n طلبًا.</numerusform>
            <numerusform>استُلم %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>المدة حتى قبول نصف الإجابات: %1، وحتى قبول تسع من كل عشر: %2.</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>متوسط الجولات: %1.</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>الجولات لكل طلب</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>أسباب طلب البنود</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>لا شيء مستحق في هذا الشهر.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>المواعيد النهائية، %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>المواعيد النهائية</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>البنود المُجاب عنها</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>البنود المطلوبة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المُسند إليه</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>مؤجَّل حتى</translation>
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
        <translation>بدأ السجل</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>تم تسجيل الدخول إلى المزوّد</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قُفل</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>أُلغي القفل</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>فُتحت القضية</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>أُسندت القضية</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>أُجّلت القضية</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>انتهى تأجيل القضية</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>فُرض المنع القانوني للحذف</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>رُفع المنع القانوني للحذف</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>حُذفت القضية</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>أُرفق مستند</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>أُزيل مستند</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>بدأ الإرسال</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>انتهى الإرسال</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>أُرسل أكثر من مرة</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>قُرئت الحالة</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>دُوّن رأس السجل</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>تغيّر المفتاح</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>عُرض المفتاح أو حُفظ</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>فُتحت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>اكتُشف تلف</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>أُضيفت شهادة</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>أُضيف حساب</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>تغيّر حساب</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>أُزيل حساب</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>to oneself</source>
        <translation>إلى النفس</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>إلى لا أحد</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>إلى شخص آخر</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>قائمة الطلبات</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>جدول النتائج</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>ملف طلب</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>أدلة بلا كلمة مرور</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>أدلة بكلمة مرور</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>سنوات الحفظ</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>مقبول جزئيًا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>عُلّمت القضية كمنجزة</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>أُعيد فتح القضية</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>مفتاح ما هو محفوظ هنا</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>جرى التخلص من المفتاح القديم</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>مستند مرافق للإجابة</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>لم يتم التحقق من الأختام: %1 تفتحها عبارة مرور المخزن أو مفتاح استرداده، انظر --key-stdin. وبدونهما لا تُكتشف القيود التي أعاد أحد كتابتها إلا برأس مدوَّن في مكان آخر، انظر --head.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>لا توجد قيود. رأس السجل: القيد %1، %2</numerusform>
            <numerusform>قيد واحد كما كُتب. رأس السجل: القيد %1، %2</numerusform>
            <numerusform>قيدان كما كُتبا. رأس السجل: القيد %1، %2</numerusform>
            <numerusform>%n قيود، كلها كما كُتبت. رأس السجل: القيد %1، %2</numerusform>
            <numerusform>%n قيدًا، كلها كما كُتبت. رأس السجل: القيد %1، %2</numerusform>
            <numerusform>%n قيد، كلها كما كُتبت. رأس السجل: القيد %1، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>كُتب حتى القيد %1. يتحقق «log verify --log» من الملف.</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>يتحقق «log verify» من أن أحدًا لم يغيّر قيدًا في السجل أو يُزِله أو يُضِفه، ويذكر أول قيد حدث فيه ذلك. رموز الخروج: 0 كما كُتب، 1 ليس كما كُتب أو تتعذر قراءته. يطبع «log head» نهاية السجل لحفظها في مكان آخر: وبها يكتشف «verify» أن قيودًا قُطعت. ويكتب «log export» القيود أسطرًا بصيغة JSON.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>المطلوب تنفيذه.</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>للأمر verify: يجب أن يتضمن السجل الرأس الموجود في FILE. يمكن تكرار هذا الخيار.</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>للأمر verify: التحقق من السجل المصدَّر في FILE بدلًا من السجل المخزَّن.</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>للأمر verify: قراءة عبارة مرور المخزن أو مفتاح استرداده من stdin للتحقق من الأختام؛ وإلا تُسأل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>للأمر verify: طباعة مستند JSON واحد.</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>الصيغة هي «log verify» أو «log head [FILE]» أو «log export FILE».</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>غير مستخدمة هناك، فتحها هنا</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>يتعذر بدء RFI Desk هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>لا توجد فيه شهادة. صدِّرها بتنسيق PEM (Base-64) واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>فيه شهادة تالفة. صدِّرها مجددًا.</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>فيه مفتاح خاص، ولا ينبغي أن يغادر مكانه. اختر الملف الذي يحتوي على الشهادة وحدها.</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>فيه شهادة ليست لمرجع تصديق. اختر شهادة المرجع الذي وقّعها.</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>فيه شهادة منتهية الصلاحية. اطلب شهادة جديدة من المسؤول.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>أصدرها %1.</translation>
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
        <translation>لم يُحدَّد شيء لهذا بعد:</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>لم يُحدَّد شيء بعد لـ %1:</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>لم يُحدَّد شيء لما يلي: «%1»</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>لم يُحدَّد شيء لـ %1 في: «%2»</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>لا يلزم إرسال شيء آخر لما يلي: «%1»</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>يجيب عن طلبات المعلومات الواردة من مزوّدي الدفع.</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>البدء بطلبات التدريب والمحاكي المضمَّن؛ لا يلزم حساب.</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>تنفيذ المهمة الرئيسية دون مستخدم، وطباعة النتائج، ثم الخروج.</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>مع --tour: حفظ صور النافذة في FOLDER.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>حفظ جميع البيانات المخزّنة في FOLDER.</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>إضافة أوصاف المزوّدين الموجودة في FOLDER. يمكن تكرار هذا الخيار.</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>ملفات الطلبات أو حمولات المزوّد المراد فتحها.</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>يتطلب --shots الخيار --tour.</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>كما طلب %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>In the words of the description, in English</source>
        <translation>بنص الوصف، بالإنجليزية</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>كما سيُرسل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>القيم الممكنة للإجابة</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>معايير التحقق</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>أنواع الملفات</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>لا يذكر الوصف صفحة لهذا.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>قبِل %1 جزءًا من الإجابة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>قبِل %1 الإجابة</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>مقبولة جزئيًا</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>لم يقبل %1 الإجابة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>لم يُرسل شيء من الإجابة</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>أُرسلت الإجابة، لكن لا يُعرف هل وصلت</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>الإجابة لا تناسب الطلب</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>كانت هذه تجربة</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>اقرأ أدناه ما يذكرونه. إذا ذكروا مشكلة في الإجابة فغيّرها، وإلا فحاول مجددًا.</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>لن تفيد إعادة الإرسال. اسأل %1 عما ينبغي فعله. وبعد تسوية الأمر علِّم هذا الطلب كمنجز.</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>حفظ %1 الإجابة، لكن %2 لم يقبلها</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>حفظ %1 الإجابة، لكن لم يقبلها أي مزوّد دفع</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>قبِل %1 الإجابة. مزوّدو الدفع خلفه وعددهم %2: قبِلها %3[، ولم يقبلها %4][، والنتيجة غير معروفة لدى %5]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>لا يُعرف هل وصلت الإجابة إلى %1. تحقق لدى %2 قبل إرسال أي شيء مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>استلم %1 الإجابة، ولا يطلب بنودًا مجددًا</numerusform>
            <numerusform>استلم %1 الإجابة، ويطلب بندًا واحدًا مجددًا</numerusform>
            <numerusform>استلم %1 الإجابة، ويطلب بندين مجددًا</numerusform>
            <numerusform>استلم %1 الإجابة، ويطلب %n بنود مجددًا</numerusform>
            <numerusform>استلم %1 الإجابة، ويطلب %n بندًا مجددًا</numerusform>
            <numerusform>استلم %1 الإجابة، ويطلب %n بند مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>استلم %1 الإجابة، ويسأل من جديد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>انتهى: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>غيّر ما ذُكر، ثم أرسل الإجابة مرة أخرى.</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>محفوظة، غير مقبولة</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>قبِل المزوّد الإجابة.</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>قُبل جزء من الإجابة ولم يُقبل جزء آخر.</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>رفض المزوّد الإجابة.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>لم تُرسل الإجابة.</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>أُرسلت الإجابة، لكن لا يُعرف هل قبِلها المزوّد.</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>لا يمكن إرسال الإجابات كما هي. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>هذا ما كان سيُرسل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>لا شيء مطلوب منك حتى يطّلع عليها المزوّد.</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>صحِّح ما يذكره المزوّد وأرسل الإجابة مجددًا.</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>أصلح السبب، ثم أرسل الإجابة مجددًا. إعادة الإرسال آمنة.</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>لا ترسلها مجددًا الآن. اقرأ الطلب من المزوّد أولًا: ما زال يطلبه هو ما لم يصل.</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>صحِّح ما ذُكر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>قارنها بالطلب. إذا كانت صحيحة فأرسلها.</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>اقرأ ما لم يُقبل وسبب ذلك. إذا ذُكرت مشكلة في الإجابة فغيّرها، وإلا فحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>تتعذر كتابة النتيجة في المخرج القياسي.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة عرض</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل تصفية</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1, owner %2 %</source>
        <translation>%1، نسبة الملكية ⁦%2%⁩</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>مستبعد عمدًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1 (بتاريخ %2؛ لا يُرسل التاريخ)</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>أدخل نصًا.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>أدخل تاريخًا.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>اختر بلدًا.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>اختر نعم أو لا.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل رقمًا.</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>أضف مستندًا.</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>أدخل ما هو مطلوب.</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>«%1» غير مطلوب. أزِله من الإجابات.</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>طُلب «%1» بدون الطرف أو نوع المستند أو الوجه الذي تذكره الإجابة. سمِّه كما في الطلب.</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>طُلب «%1» مع %2: اذكر ذلك في الإجابة.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>إجابة «%1» من نوع غير صحيح.</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>لا يقبل «%1» هذه الإجابة. اختر مما يلي[: %2].</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>لا يقبل «%1» إلا إجابة واحدة[: %2].</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>«%1» فارغ. أدخل نصًا.</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>«%1» قصير جدًا[؛ الحد الأدنى للطول %2]. أدخله كاملًا.</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>«%1» طويل جدًا[؛ الحد الأقصى للطول %2]. اختصره.</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>«%1» غير مكتوب بالطريقة التي يطلبها المزوّد. قارنه بالمستند.</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>«%1» صغير جدًا[؛ أصغر رقم هو %2].</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>«%1» كبير جدًا[؛ أكبر رقم هو %2].</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>عناصر «%1» قليلة جدًا[؛ الحد الأدنى %2]. أضف ما ينقص.</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>عناصر «%1» كثيرة جدًا[؛ الحد الأقصى %2]. أزِل الزائد.</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>في «%1» عنصر مكرر. أزِل أحدهما.</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>«%1» معقد جدًا ولا يمكن التحقق منه هنا. اختصره.</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>أُجيب عن «%1» مرتين. أبقِ إجابة واحدة.</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>لا موضع لـ «%1» في الإجابة. استبعده عمدًا، وأبلغ المزوّد به بطريقة أخرى.</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>يمكن أن يكون «%1» من عدة أنواع. اختر نوعه.</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>«%1» مطلوب، لكنه غير موجود فيما سيُرسل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>«%1» غير مطلوب، لكنه موجود فيما سيُرسل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>التاريخ %2 في المستقبل. قارنه بالمستند.</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>يجب أن يكون «%1» (%3) بعد «%4» (%2).</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>حدِّد لكل صورة وجه المستند الذي تعرضه.</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>«%2» غير موجود. تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>تتعذر قراءة «%2». تحقق من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>«%2» فارغ. احفظه مجددًا أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>«%2» كبير جدًا[: حجمه %4، والحد هو %3]. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>تغيّر أصل «%2» منذ إرفاقه. أرفقه مجددًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>يجب أن يكون «%1» بلدًا. اختره من القائمة، أو أدخل رمزه وفق ISO 3166 alpha-2، مثل PT.</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>يجب أن يكون «%1» بلدًا. اختره من القائمة، أو أدخل رمزه وفق ISO 3166 alpha-3، مثل PRT.</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>يجب أن يكون «%1» عنوان بريد إلكتروني، مثل name@example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>يجب أن يكون «%1» عنوان ويب كاملًا، مثل https://example.com.</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>يجب أن يكون «%1» رقم هاتف مع رمز البلد، مثل ‎+4930123456.</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>«%1» ليس بالتنسيق المتوقع[ (%2)]. قارنه بالمستند.</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>انتهت صلاحية هذا المستند في %2. أدخل تاريخ المستند الجديد.</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>هذا المستند مؤرخ في %2[؛ لا يقبل المزوّد ما سبق %3]. أضف مستندًا أحدث.</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>ينقص أحد وجهي المستند: %2. أضف صورة له.</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>«%2» ليس ملفًا عاديًا على هذا الكمبيوتر. انسخه إلى هنا واختر النسخة.</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>لا يمكن إرفاق «%2». نوع محتواه: %3. اختر ملفًا من أحد هذه الأنواع، بامتداد مطابق في اسمه: %4.</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>لم تعد قراءة النسخة المحفوظة من «%2» ممكنة. أرفق الملف مجددًا.</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>يجب أن يكون «%3» تاريخًا واضحًا. اكتب الشهر كلمةً أو ابدأ بالسنة.</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>يجب أن يكون «%1» تاريخًا موجودًا، بيوم وشهر وسنة.</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>لكل حساب عنوانه الخاص.</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>لا يتصل إلا بـ %1.</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>غير مجرَّب</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>المعرّف: %1</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>مضمَّن.</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>من إضافتك: %1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>لا يُستخدم شيء من هذا الوصف. صحِّحه، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>غير مجرَّب: كُتب هذا استنادًا إلى معلومات عامة ولم يُستخدم قط مع %1 نفسه. جرِّبه أولًا حيث لا ضرر من الخطأ.</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>غير مجرَّب</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>يحتاج «check» إلى الملفات المراد التحقق منها.</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>يسرد أوصاف المزوّدين المستخدمة ومصدرها. ومع «check» يتحقق من الأوصاف: سطر لكل خطأ، ورمز الخروج 0 أو 1.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>طباعة مستند JSON واحد.</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>الأوصاف المراد التحقق منها.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>ما الغرض من «%1»؟</translation>
    </message>
</context>
<context>
    <name>PspResults</name>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>غير مدعومة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>مُرّرت الإجابة. لم يرد شيء بعد.</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>قبِل الإجابة.</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>لم يقبل الإجابة.</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>لن تفيد إعادة الإرسال. اسأل %1 كيف يستقبل %2 التحديثات.</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>لم يُعرف هل وصلته الإجابة.</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>لم يقبل الإجابة. اقرأ ما يذكره. إذا ذكر مشكلة في الإجابة فغيّرها، وإلا فحاول مجددًا.</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>لا يُعرف هل وصلته الإجابة. تحقق لدى %1 قبل الإرسال مجددًا.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب «%1» للتأكيد</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>لن يُدوَّن هذا الإرسال في سجل المخزن على هذا الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>لم تُدوَّن نهايته في السجل: %1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>الطلب: ملف طلب أو حمولة من المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>معرّف المزوّد، إذا لم يذكره الطلب.</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>نوع العميل، إذا لم يذكره الطلب.</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>لم يُذكر الخيار --rfi.</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation> يحمل ملف الطلب &quot;format&quot;: &quot;rfi-desk/request@1&quot;؛ وما عداه يجب أن يكون مما يرسله مزوّد معروف.</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%n أطراف</numerusform>
            <numerusform>%n طرفًا</numerusform>
            <numerusform>%n طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجَّل حتى %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>فشل الإرسال</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>طُلب في %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>لم يُقبل كله</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>لا شيء ينتظر مزوّدًا</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>تبقى الإجابة هنا حتى يطّلع عليها أحد لدى المزوّد.</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>لا توجد نتيجة مجهولة</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>تأتي الإجابة إلى هنا إذا انقطع الاتصال أثناء إرسالها.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>لم يُجب عن شيء بعد</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>يأتي الطلب إلى هنا عندما لا يطلب المزوّد شيئًا آخر.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجَّل</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>يبقى الطلب الذي تؤجّله هنا حتى يحين يومه.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>يأتي الطلب المفتوح إلى هنا عندما ينقضي موعد استحقاقه.</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>لا شيء يستحق قريبًا</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>يأتي الطلب المفتوح إلى هنا قبل موعد استحقاقه بأسبوع.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>لا شيء مُسنَد إليك</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>الطلبات التي تتولاها أو تُسنَد إليك موجودة هنا.</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>لا يوجد طلب كهذا الآن</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>قد تكون طلبات أخرى في عرض آخر.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>غير مقدَّم</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>الطرف %1</translation>
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
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>كانت هذه الجولة %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>ما يقوله %1 عن كل بند</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ما لا يناسب</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>كلام %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>الإجابات السابقة</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>تصدير الأدلة…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>تعليم كمنجز…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>هذا الطلب منجز.</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>التحقق لدى المزوّد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>بندًا بندًا</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>اختيار المطلوب…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>مستبعد عمدًا: %1. لم يعد %2 يطلب ذلك.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>طلب المراجعة</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>إجابات %1[، مع %2]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>إجابات[، مع %1]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>الاستدعاء والرد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>مستبعد عمدًا: %1. لم يصل ذلك إلى %2 من هنا، فأبلغه بالبريد الإلكتروني أو عبر لوحة التحكم لديه.</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>SHA-256 للرسالة كلها</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>سبب الطلب</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>مستبعد عمدًا</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>المطلوب بالضبط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>منذ الجولة %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>ليس ما طُلب</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>مستبعد عمدًا: %1.</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>بلا إجابة لأنه اختياري: %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>نسخ SHA-256 للمستند %1</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>عرض %1 في النموذج</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>لأجل %1، %2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>هذا الاستدعاء بلا متن.</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>يُقرأ باقي المتن من المزوّد قبيل الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>لا بايتات، SHA-256 %1</numerusform>
            <numerusform>بايت واحد، SHA-256 %1</numerusform>
            <numerusform>بايتان، SHA-256 %1</numerusform>
            <numerusform>%n بايتات، SHA-256 %1</numerusform>
            <numerusform>%n بايتًا، SHA-256 %1</numerusform>
            <numerusform>%n بايت، SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>المطلوب بخصوص %1 وما سيُرسل</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>سيكون مفقودًا</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>ما كان سيُرسل</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>مواضع الاختلاف بين المطلوب وما كان سيُرسل</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>المطلوب وما سيُرسل</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>المطلوب وكيف سيُرسل</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>سيُرسل بصيغة</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>الإجابات عن %1 كما ستُرسل</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>البنود المطلوبة: %1. البنود التي كانت ستُرسل: %2. لا تطابق بينهما، لذلك لا يمكن إرسال شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>لا بنود مطلوبة، وما سيُرسل: %1.</numerusform>
            <numerusform>بند واحد مطلوب، وما سيُرسل: %1.</numerusform>
            <numerusform>بندان مطلوبان، وما سيُرسل: %1.</numerusform>
            <numerusform>%n بنود مطلوبة، وما سيُرسل: %1.</numerusform>
            <numerusform>%n بندًا مطلوبًا، وما سيُرسل: %1.</numerusform>
            <numerusform>%n بند مطلوب، وما سيُرسل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>سيُرسل كنموذج مع ملف؛ وهذه حقوله.</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>يرمز ⁦&lt;file:…&gt;⁩ إلى العنوان أو المعرّف الذي يحصل عليه المستند عند رفعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>لا تُرسل مستندات أخرى. يعرض النموذج كل مستند.</numerusform>
            <numerusform>يُرسل أيضًا مستند آخر. يعرضه النموذج.</numerusform>
            <numerusform>يُرسل أيضًا مستندان آخران. يعرضهما النموذج.</numerusform>
            <numerusform>تُرسل أيضًا %n مستندات أخرى. يعرض النموذج كلًا منها.</numerusform>
            <numerusform>يُرسل أيضًا %n مستندًا آخر. يعرض النموذج كلًا منها.</numerusform>
            <numerusform>يُرسل أيضًا %n مستند آخر. يعرض النموذج كلًا منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>ما سيُرسل بالضبط، استدعاءً استدعاءً</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>يُعاد إلى %1 دون تغيير</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>يطلب %1 استرجاع ملف بياناته كاملًا. ما لم يُطلب يُقرأ قبيل الإرسال ويُعاد كما كان تمامًا.</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>يطلب %1 استرجاع ملف بياناته كاملًا. هذا غير مطلوب ويُعاد كما أعطاه %1 تمامًا؛ ويُقرأ مرة أخرى قبيل الإرسال.</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>رُفض سابقًا</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>هذا هو المستند الذي رُفض في الجولة السابقة: %1. أرفق مستندًا آخر، إلا إذا طلب المزوّد هذا المستند نفسه مجددًا.</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>ما اخترته بالضبط</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>لم تختر أي بند، ولن يُرسل شيء.</numerusform>
            <numerusform>اخترت بندًا واحدًا، وهو وحده ما سيُرسل.</numerusform>
            <numerusform>اخترت بندين، وهما وحدهما ما سيُرسل.</numerusform>
            <numerusform>اخترت %n بنود، وهي وحدها ما سيُرسل.</numerusform>
            <numerusform>اخترت %n بندًا، وهي وحدها ما سيُرسل.</numerusform>
            <numerusform>اخترت %n بند، وهي وحدها ما سيُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>يريد المزوّد سجلّه كاملًا: ما لديه من قبل ولم يطلبه يُعاد إليه كما هو.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>لا تُقبل إلا المستندات الحديثة، ولم يُدخل أي تاريخ لأجل: %1. أدخل التاريخ المدوَّن على المستند، أو تحقق منه بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>لا بنود مطلوبة ولن تُرسل أي بنود.</numerusform>
            <numerusform>بند واحد مطلوب، وهو وحده ما سيُرسل.</numerusform>
            <numerusform>بندان مطلوبان، وهما وحدهما ما سيُرسل.</numerusform>
            <numerusform>%n بنود مطلوبة، وهي وحدها ما سيُرسل.</numerusform>
            <numerusform>%n بندًا مطلوبًا، وهي وحدها ما سيُرسل.</numerusform>
            <numerusform>%n بند مطلوب، وهي وحدها ما سيُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>مذكور في الطلب</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>لن يُرسل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>غير موجود في قائمة المزوّد، ويُرسل كما هو مكتوب: %1.</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>سيُرسل، والتاريخ غير مفحوص</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>المطلوب فقط، دون ما استبعدته</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>أبلغ %1 بما استبعدته بطريقة أخرى، مثل البريد الإلكتروني أو لوحة التحكم لديه.</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>يحمل كل مستند نوعه كما ذكره الطلب: %1.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>بانتظار الإجابة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>طُلب مجددًا</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>لم يُطلب مجددًا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
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
        <translation>سابقًا: %1، %2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>سبب الطلب: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>طُلب في %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>يقبل بيانات الاعتماد هذه (%1): %2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>يحاكي المزوّدين على 127.0.0.1 مع عملاء للتدريب إلى أن يُوقَف. يطبع سطرًا واحدًا عندما يصبح جاهزًا، ويذكر على stderr بيانات الاعتماد التي يقبلها.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>المنفذ المراد الاستماع إليه؛ والقيمة 0 (الافتراضية) تختار منفذًا متاحًا.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>يقبل --port رقمًا من 0 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SettingControls</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>%1 %</source>
        <translation>⁦%1%⁩</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>يُقرأ اختيار النظام عند بدء البرنامج.</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>سمة مظهر فاتح داكن ليلي تباين عال</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>حجم كل الكلمات مقارنةً بالبرامج الأخرى.</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>خط تكبير تصغير أكبر أصغر مقياس</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>بدون حركة لا يومض مؤشر الكتابة ولا تظهر تأثيرات انتقالية.</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>رسوم متحركة وميض مؤشر تقليل إمكانية الوصول</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>القفل عند غيابك</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>خمول دقائق شاشة أمان مهلة</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>القفل مع الشاشة</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>أيضًا عند قفل الشاشة أو دخول الكمبيوتر في وضع السكون.</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>تعليق سكون غياب أمان</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>مسح ما نُسخ من الحافظة</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>يُزال ما نُسخ هنا من الحافظة.</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>حافظة لصق نسخ خصوصية ثوان</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>التذكير بالمواعيد النهائية</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>يذكر عدد الطلبات القريبة من موعدها النهائي أو المتأخرة فقط، دون ذكر أسماء العملاء.</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>تذكير إشعار تنبيه متأخر جرس</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>أول تذكير</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>تذكير ساعات أيام قبل الموعد النهائي</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>يسأل مزوّدي كل الحسابات عن الطلبات الجديدة والمتغيّرة.</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>فترة خلفية استعلام تحديث تلقائي</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>إذا لم تستخدم لوحة المفاتيح ولا الفأرة طوال هذه المدة، تُحفظ طلباتك وتُغلق حتى يلغي أحد قفلها. لا يتطلب إلغاء القفل كلمة مرور ما دامت سلسلة المفاتيح في جلستك مفتوحة، لذلك اقفل الشاشة أيضًا عند مغادرة الكمبيوتر.</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>المدة بين أول تذكير بالطلب وموعده النهائي.</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>التحقق من وجود طلبات تلقائيًا</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>النص طويل جدًا: هنا أول %1 حرف منه فقط.</translation>
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
        <translation>إجابات التدريب: %1.</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>المستند %1 غير كامل وسيُرفَض، لترى ما يحدث عندئذ.</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>لا يقارن التدريب الأسماء الواردة في المستندات.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>ما يُختار ويُجاب عنه في التدريب: %1.</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>والإجابات الأخرى مدوَّنة في هذه المستندات.</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1: استبعده؛ في التدريب لا يلزم إبلاغ أحد</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1: القيمة التي يذكرها المزوّد؛ في التدريب لا يلزم سؤال أحد</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>front</source>
        <translation>الأمامي</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الخلفي</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %n أشهر</numerusform>
            <numerusform>قبل %n شهرًا</numerusform>
            <numerusform>قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>General information</source>
        <translation>معلومات عامة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>دون أي شهر</numerusform>
            <numerusform>عمره شهر على الأكثر</numerusform>
            <numerusform>عمره شهران على الأكثر</numerusform>
            <numerusform>عمره %n أشهر على الأكثر</numerusform>
            <numerusform>عمره %n شهرًا على الأكثر</numerusform>
            <numerusform>عمره %n شهر على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>دون أي يوم</numerusform>
            <numerusform>عمره يوم واحد على الأكثر</numerusform>
            <numerusform>عمره يومان على الأكثر</numerusform>
            <numerusform>عمره %n أيام على الأكثر</numerusform>
            <numerusform>عمره %n يومًا على الأكثر</numerusform>
            <numerusform>عمره %n يوم على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>اعثر على أي شيء باسمه باستخدام %1.</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>مثيل التطوير</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>مثيل الإنتاج</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>معرّف المثيل</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>معرّف المثيل الخاص بك؛ يبدأ بـ in_‎ ويرد في كل مسار.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>طلب مفتوح (GET .../customers/{id}/rfi)</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Sandbox</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>الطلب (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>البند المطلوب</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>معرّف البند</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>delos</name>
    <message>
        <source>Staging</source>
        <translation>بيئة ما قبل الإنتاج</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>طريقة إرسال الرمز المميز</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>غيِّر هذا إذا رفض Delos كل الاستدعاءات بعد تسجيل دخول ناجح.</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>كلمة Bearer ثم الرمز المميز</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>الرمز المميز وحده</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>مسار قراءة عميل واحد</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>اسأل Delos إذا تعذرت قراءة العملاء. يرمز {customerId} إلى العميل.</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>مطلوب عندما يصبح العميل من الشركات.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>جاهز للتدقيق</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>تم التدقيق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>يغيّر حالة العميل لدى Delos. تسري حالات القبول والرفض والحظر فورًا.</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Account agreement</source>
        <translation>اتفاقية الحساب</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>اتفاقية الحساب، المستوى 2</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>مستندات التأسيس</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>فاتورة خدمات</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>عقد إيجار</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>اتفاقية شركة ذات مسؤولية محدودة</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>النظام الأساسي</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>ملاحظة على المستند</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>اسم الشركة.</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>لم تقرر Delos بعد. وتقول إن ذلك يستغرق يومي عمل أو ثلاثة للأفراد، وحتى عشرة للشركات.</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>نوع العميل لدى Delos حالما تقبل Delos هذا. أما الطلب نفسه فيستمر كما ورد.</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>رسالة إلى Delos. تُرسل كما تكتبها تمامًا.</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>وحده ما يثبت عنوانًا له حد للعمر: 90 يومًا.</translation>
    </message>
</context>
<context>
    <name>fincom</name>
    <message>
        <source>Sandbox</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف التطبيق (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر التطبيق (Client secret)</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Webhook event customer.rfi</source>
        <translation>حدث webhook customer.rfi</translation>
    </message>
    <message>
        <source>Customer detail (GET /v2/customers/{id} or /v1/customers/{id})</source>
        <translation>تفاصيل العميل (GET /v2/customers/{id} أو /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>بطاقة الهوية الوطنية</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة القيادة</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح الإقامة</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>مستند هوية حكومي</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>بطاقة الإقامة الدائمة (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>إثبات الهوية</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم المستند</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>اليوم الذي تنتهي بعده صلاحية المستند. يجب أن يكون في المستقبل.</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>بالألوان، والزوايا الأربع ظاهرة، دون تعديل ودون لقطة شاشة؛ 100 كيلوبايت على الأقل أو 300 dpi.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>فاتورة خدمات</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>خطاب حكومي</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>لا يتجاوز عمره ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>مستند الشركة</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>لا يتجاوز عمره 90 يومًا.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>كلمات قليلة عمّا يبيّنه المستند.</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>قبول الشروط</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>مستندات الملكية</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>معلومات الملكية</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>مخطط الملكية</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>إثبات صلاحية التوقيع</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>سجل المساهمين</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>وثائق التكوين</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>وثيقة التسجيل</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>الوثيقة التأسيسية</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>وثيقة التكوين</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>إثبات الرقم الضريبي</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>إثبات المديرين والمسيطرين</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>شهادة التأسيس</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>المستندات الداعمة</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>إثبات طبيعة النشاط</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>إثبات تغيير الاسم</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>شهادة شاغلي المناصب</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>إثبات مصدر الأموال</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>إثبات مصدر الثروة</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>خطاب طمأنة بشأن مكافحة غسل الأموال (AML)</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>مواد تسويقية</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>تأكيد الإعفاء الضريبي</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>شهادة التوقيع الإلكتروني</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>حركة الأموال</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>رخصة النشاط التجاري</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>سياسة مكافحة غسل الأموال (AML)</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>إثبات سلامة الوضع القانوني</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>إثبات غرض الحساب</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>مستند آخر</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>هيكل الملكية</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>بيانات الشركة</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>عقد التأسيس</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>الوجود القانوني</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>عنوان فعلي وليس صندوق بريد. لا يتجاوز عمره ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>مستند الهوية</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>وثيقة محكمة</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>بيان تأمين</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>بطاقة هوية عسكرية</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>بطاقة القيد القنصلي (Matrícula)</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>بطاقة هوية صادرة عن ولاية أو مقاطعة</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>ملاحظة المزوّد</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>يبقى ذلك حتى تحصل Fin.com على ما تطلبه وتطّلع عليه.</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>لم تقرر Fin.com بعد.</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>شروط Fin.com</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>إرساله يؤكد أن العميل قبل شروط Fin.com، فاسأل العميل أولًا.</translation>
    </message>
</context>
<context>
    <name>manis</name>
    <message>
        <source>Sandbox</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>معرّف التاجر</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>مسار قراءة عميل واحد</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>اسأل Manis إذا تعذرت قراءة العملاء. يرمز {customerId} إلى العميل.</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>مسار استلام المستندات</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>اسأل Manis إذا تعذر رفع المستندات.</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>طريقة إرسال الرمز المميز</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>غيِّر هذا إذا رفض Manis كل الاستدعاءات بعد تسجيل دخول ناجح.</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>النوع الوارد عند تسجيل الدخول، ثم الرمز المميز</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>كلمة Bearer ثم الرمز المميز</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>الرمز المميز وحده</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>مزوّدو الدفع لدى العميل</translation>
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
        <translation>البلد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>رمز البلد لرقم الهاتف</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>مع علامة الجمع، مثل ‎+1.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>بدون رمز البلد.</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>العنوان: البلد</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>العنوان: الرمز البريدي</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>العنوان: المدينة</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>العنوان: الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>العنوان: الشارع والرقم</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>العنوان: المبنى أو الطابق</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>الغرض من الحساب</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>بلد الإقامة</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>نوع مستند الهوية</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>رقم مستند الهوية</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>مستند الهوية</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>لجهة الاتصال المسجَّلة لدى المزوّد لهذه الشركة.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>بلد التأسيس</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>شهادة التأسيس</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>بيانات الشركة</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>مثلًا northwind.example.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>بطاقة الهوية الوطنية</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة القيادة</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح الإقامة</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>اختر من القائمة، أو اكتب نوعًا آخر بكلمات المزوّد.</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>نوع مستند هوية جهة الاتصال</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>رقم مستند هوية جهة الاتصال</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>مستند هوية جهة الاتصال</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>إثبات عنوان جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>onemoney</name>
    <message>
        <source>Sandbox</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>تفاصيل العميل (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>عنوان فعلي وليس صندوق بريد.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>التقسيم الإداري</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>شركة مساهمة</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>شركة ذات مسؤولية محدودة (LLC)</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>شركة تضامن</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>مؤسسة فردية</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>صندوق استثمار</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>صندوق استئماني (Trust)</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>منظمة لامركزية مستقلة (DAO)</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>الغرض من الحساب</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>تبرعات خيرية</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>مدفوعات التجارة الإلكترونية</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>أغراض استثمارية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>مدفوعات إلى الأصدقاء أو الأسرة في الخارج</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>الرواتب</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>نفقات شخصية أو معيشية</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>حماية الثروة</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>شراء السلع والخدمات</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>تحصيل ثمن السلع والخدمات</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>التخطيط الضريبي</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>تحويل الأموال لحساب الغير</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>إدارة الخزينة</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>مصدر الأموال</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>قروض تجارية</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>منح</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>أموال من داخل المجموعة</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>عوائد الاستثمار</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>تسوية قانونية</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>رأس مال المالك</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>معاش تقاعدي</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>بيع أصول</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>مبيعات السلع والخدمات</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>استرداد ضريبي</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>أموال الغير</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>احتياطيات الخزينة</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>مصدر الثروة</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>أرباح الأعمال أو توزيعاتها</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>استثمارات</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>مبيعات أصول</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>مساهمات العملاء أو المستثمرين</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>المقامرة</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>مساهمات خيرية</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>ميراث</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>دخل من شركات تابعة أو حقوق ملكية فكرية</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>من 0 إلى 99,999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>من 100,000 إلى 999,999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>من 1,000,000 إلى 9,999,999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>من 10,000,000 إلى 49,999,999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>من 50,000,000 إلى 249,999,999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>أكثر من 249,999,999</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>أنشطة عالية المخاطر</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>ترفيه للبالغين</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>الاحتفاظ بأموال العملاء</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>خدمات استثمارية</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>الإقراض أو الأعمال المصرفية</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>الماريجوانا أو الخدمات المرتبطة بها</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>خدمات مالية نقدية</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>النيكوتين أو التبغ أو الخدمات المرتبطة بهما</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>صرف العملات أو العملات الافتراضية، الوساطة، OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>المعادن الثمينة والأحجار الكريمة والمجوهرات</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>تأجير صناديق الأمانات</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>معالجة المدفوعات لحساب الغير</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>الأسلحة والأسلحة النارية والمتفجرات</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>لا شيء مما سبق</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>نوع الرقم الضريبي</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN (أستراليا)</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN (أستراليا)</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN (أستراليا)</translation>
    </message>
    <message>
        <source>UTR (United Kingdom)</source>
        <translation>UTR (المملكة المتحدة)</translation>
    </message>
    <message>
        <source>NINO (United Kingdom)</source>
        <translation>NINO (المملكة المتحدة)</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>رقم ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL (الأرجنتين)</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT (الأرجنتين)</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (البرازيل)</translation>
    </message>
    <message>
        <source>CNPJ (Brazil)</source>
        <translation>CNPJ (البرازيل)</translation>
    </message>
    <message>
        <source>SIN (Canada)</source>
        <translation>SIN (كندا)</translation>
    </message>
    <message>
        <source>BN (Canada)</source>
        <translation>BN (كندا)</translation>
    </message>
    <message>
        <source>USCC (China)</source>
        <translation>USCC (الصين)</translation>
    </message>
    <message>
        <source>ITIN (USA)</source>
        <translation>ITIN (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN (فرنسا)</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID (هونغ كونغ)</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN (الهند)</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN (الهند)</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK (إندونيسيا)</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP (إندونيسيا)</translation>
    </message>
    <message>
        <source>PPS (Ireland)</source>
        <translation>PPS (أيرلندا)</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة القيادة</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>بطاقة الإقامة الدائمة</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>بطاقة الهوية الوطنية</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>مستند آخر</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>مستند الهوية</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم المستند</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>يطلب المزوّد الوجه الخلفي لجواز السفر أيضًا.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات العنوان</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>لا يتجاوز عمره 90 يومًا، وبعنوان فعلي وليس صندوق بريد. ويمكن أن يكون عقد الإيجار أقدم.</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>نوع إثبات العنوان</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>الجنسية الثانية</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>يملك جزءًا من الشركة</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>الحصة المملوكة بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>يسيطر على الشركة</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>يحق له التوقيع عن الشركة</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>عضو مجلس إدارة</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>بلد الضريبة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>عنوان المنزل</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>نشاط الشركة</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>رمز NAICS.</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>العنوان المسجَّل</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>العنوان الفعلي</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>معرّف الاتفاقية الموقَّعة</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>يعطيه المزوّد عندما يوقّع العميل الشروط.</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>وقت توقيع الشروط</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>للعملاء وفق نموذج Reliance فقط. مثل 2026-05-04T12:00:00Z.</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>غرض آخر للحساب</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>مطلوب عندما يكون الغرض «أخرى».</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>خطاب طمأنة بشأن مكافحة غسل الأموال (AML)</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>الوثيقة التأسيسية</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>سجل أعضاء مجلس الإدارة</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>شهادة شاغلي المناصب</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>شهادة التوقيع الإلكتروني</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>إثبات سلامة الوضع القانوني</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>حركة الأموال</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>وثيقة التكوين</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>مواد تسويقية</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>مخطط الملكية</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>معلومات الملكية</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>إثبات غرض الحساب</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>إثبات تغيير الاسم</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>إثبات طبيعة النشاط</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>رخصة النشاط التجاري</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>سياسة مكافحة غسل الأموال (AML)</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>إثبات صلاحية التوقيع</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>إثبات مصدر الأموال</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>إثبات مصدر الثروة</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>إثبات الرقم الضريبي</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>وثيقة التسجيل</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>سجل المساهمين</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>إثبات المديرين والمسيطرين</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>تأكيد الإعفاء الضريبي</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>متداولة في سوق الأوراق المالية</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>الإيرادات السنوية المتوقعة بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>الإيداعات الشهرية المتوقعة</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>السحوبات الشهرية المتوقعة</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>توضيح الأنشطة عالية المخاطر</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>مطلوب عند وجود أنشطة كهذه.</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>مثلًا 12-3456789 لرقم EIN.</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>مثلًا https://northwind.example.</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>فاتورة خدمات</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>خطاب حكومي</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>يبقى ذلك حتى تحصل 1Money على ما تطلبه وتطّلع عليه.</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>لم تقرر 1Money بعد.</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>يرافق إثبات العنوان. اختر من القائمة، أو اكتب نوعًا آخر بكلمات المزوّد.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>لا يوجد حساب لدى %1، %2. أضف حسابًا وأرسل مجددًا؛ تبقى إجاباتك هنا.</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>من أي بيئة هذا الطلب؟</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>لديك حسابات لدى %1 في أكثر من بيئة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>ما نوع هذا العميل؟</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>لا يذكر طلب %1 ذلك.</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>ألغِ القفل قبل إنهاء البرنامج. %1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>الإنهاء الآن</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>جارٍ إرسال إجابة</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>توجد إجابات لم تُرسل</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>السطر %1، العمود %2:</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1تُحفظ بيانات تسجيل دخولك لهذه الجلسة فقط، وتزول عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>تجربة سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1لا تُحفظ الطلبات والإجابات، ولا يمكن إرسال شيء، حتى تحميها عبارة مرور.</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>اختيار عبارة مرور…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>الطلبات على هذا الكمبيوتر غير مفتوحة بعد. تحقق مجددًا عندما تُفتح.</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>جارٍ التحقق من وجود طلبات…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>حفظ الأدلة باسم</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>فتح طلب</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>هل تريد إرسال %1؟</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>ستصبح قيمة «%1» هي %2 لدى %3. هذا قرار بشأن العميل وقد لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>لا يُحفظ التدريب، لذلك لا يوجد ما يُمنع حذفه.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>لم يُحذف أي طلب.</numerusform>
            <numerusform>حُذف طلب واحد نهائيًا.</numerusform>
            <numerusform>حُذف طلبان نهائيًا.</numerusform>
            <numerusform>حُذفت %n طلبات نهائيًا.</numerusform>
            <numerusform>حُذف %n طلبًا نهائيًا.</numerusform>
            <numerusform>حُذف %n طلب نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>حُذفت كل الطلبات.</numerusform>
            <numerusform>تعذر حذف طلب واحد.</numerusform>
            <numerusform>تعذر حذف طلبين.</numerusform>
            <numerusform>تعذر حذف %n طلبات.</numerusform>
            <numerusform>تعذر حذف %n طلبًا.</numerusform>
            <numerusform>تعذر حذف %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>لا يوجد مخزن بعد</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>عُرض لطباعته أو حفظه عند حفظ الطلبات أول مرة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>لا يوجد مفتاح استرداد بعد. تحصل عليه عند حفظ الطلبات أول مرة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>عرض مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>استخدام مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يتم الحفظ</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>الحفظ الآن</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>الإنهاء على أي حال</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>لأي حساب هذا؟</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>لديك عدة حسابات لدى %1 في هذه البيئة.</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>لا يوجد سجل بعد. يبدأ عند حفظ الطلبات أول مرة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>مكان حفظ كل شيء</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>مجلد دليل مسار مخزن قاعدة بيانات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>يفتح الطلبات عند فقدان سلسلة المفاتيح أو عبارة المرور؛ احتفظ به على ورق.</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>نسخة احتياطية طباعة ورق فقدان عبارة مرور</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>تدقيق محفوظات سجل قيود</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>ملف واحد بكل الإعدادات والحسابات، دون كلمات مرور أو أسرار أخرى.</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>حفظ نسخة كمبيوتر آخر نسخ احتياطي json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>يعرض ما سيغيّره الملف قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>تحميل نسخة كمبيوتر آخر استعادة json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>يُحفظ الاسم وكلمة المرور في سلسلة مفاتيح هذا الكمبيوتر دون سواها.</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>بدون سلسلة مفاتيح يُحفظ الاسم وكلمة المرور لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>حُفظت بيانات تسجيل الدخول إلى الخادم الوكيل.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2، والحالي %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>حدّدته مؤسستك</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>تبقى هذه كما هي.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>مراجع التصديق الموثوقة</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>من يملك مفاتيحها يمكنه أن يشهد لأي مزوّد. قارن SHA-256.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>تحتاج هذه إلى بيانات اعتمادها قبل استخدامها.</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>استُوردت الإعدادات.</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>استُوردت الإعدادات. تحتاج هذه الحسابات إلى بيانات اعتمادها: %1.</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>على هذا الطلب منع قانوني للحذف. لا يمكن حذفه مهما مضى عليه من الوقت.</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>رُفع المنع القانوني للحذف. يمكن حذف الطلب بعد انتهاء مدة حفظه.</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>لا يُحفظ التدريب</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>في قواعد مؤسستك خطأ. لن يُرسل شيء أو يُقرأ أو يُحذف حتى يصححه المسؤول ويُعاد تشغيل RFI Desk. إجاباتك محفوظة. %1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>أصبحت الطلبات محفوظة ومشفّرة على هذا الكمبيوتر. ضع مفتاح الاسترداد في مكان آمن.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>لم يؤكد أحد بعد أن مفتاح الاسترداد في مكان آمن. وبدونه لا يمكن قراءة الطلبات إذا فُقدت سلسلة المفاتيح أو نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>هل تريد إرسال الإجابة نفسها مجددًا؟</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>ردّ %1 على هذه الإجابة، ولم يتغير شيء منذ ذلك الحين. لا تفيد إعادة الإرسال إلا إذا نصّ الرد على ذلك.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>اختيار المطلوب</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>هل تريد تعليم هذا الطلب كمنجز؟</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>لا يُرسل شيء. إذا طلب المزوّد مجددًا، يعود الطلب مفتوحًا. يُحفظ السبب كملاحظة للزملاء.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليم كمنجز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>عُلّم كمنجز: %1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>من فعل ماذا ومتى. يمكن التحقق منه، وتصديره لقراءة قيوده أو البحث فيها.</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>الإصدار %1 متاح. يعالج مشكلة أمنية.</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>الإصدار %1 متاح.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>ما الجديد…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>لا يوجد مفتاح قبل أن تُحفظ الطلبات هنا.</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>تغيّر المفتاح سابقًا، ولم يُعَد تشفير كل شيء بعد. حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>غيِّره إذا كان من المحتمل أن أحدًا رأى مفتاح الاسترداد أو عبارة المرور.</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>تدوير تجديد استبدال مسروق جديدة عبارة مرور كلمة مرور</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>لم يجد النظام برنامجًا يفتح هذا المجلد.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>إذا أنهيت البرنامج الآن، فلن يُعرف هل وصلت.</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>ستضيع إذا أنهيت البرنامج الآن.</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>ستضيع إجاباتك في التدريب إذا أنهيت البرنامج الآن.</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>هناك طلب لم يُفتح بعد</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>سيضيع ما أعددته له إذا أنهيت البرنامج الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>لم يتغير شيء: لم يعد الطلب مفتوحًا للإجابات.</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>جرى التحقق في %1، ولا جديد.</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>تعذر حفظ كل شيء، لذلك يبقى في الذاكرة. %1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>ما زال هناك شيء قيد الإرسال أو القراءة. سيُحفظ كل شيء ويُغلق عند انتهائه.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>ما كتبته ما زال هنا. ألغِ القفل للمتابعة من حيث توقفت.</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>حفظ رأس السجل باسم</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>تصدير السجل باسم</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>لا طلبات مستحقة خلال %1 ساعة.</numerusform>
            <numerusform>طلب واحد مستحق خلال %1 ساعة.</numerusform>
            <numerusform>طلبان مستحقان خلال %1 ساعة.</numerusform>
            <numerusform>%n طلبات مستحقة خلال %1 ساعة.</numerusform>
            <numerusform>%n طلبًا مستحقًا خلال %1 ساعة.</numerusform>
            <numerusform>%n طلب مستحق خلال %1 ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>لا طلبات متأخرة.</numerusform>
            <numerusform>طلب واحد متأخر.</numerusform>
            <numerusform>طلبان متأخران.</numerusform>
            <numerusform>%n طلبات متأخرة.</numerusform>
            <numerusform>%n طلبًا متأخرًا.</numerusform>
            <numerusform>%n طلب متأخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>تلفت ملفات RFI Desk عند إغلاقه آخر مرة. قد يكون ما جرى قبل ذلك مباشرة مفقودًا. راجع آخر طلب، وتحقق لدى المزوّد قبل أن ترسل إجابة مرة أخرى. نسخة من الملفات التالفة محفوظة: %1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>جعله خاصًا…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>فُتحت نسخة احتياطية بدل الطلبات التالفة. ما جرى بعد إنشائها مفقود: تحقق لدى المزوّد قبل أن ترسل إجابة مرة أخرى. الملف التالف محفوظ: %1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>قُرئ جميع العملاء. %1</numerusform>
            <numerusform>تعذرت قراءة عميل واحد. %1</numerusform>
            <numerusform>تعذرت قراءة عميلين. %1</numerusform>
            <numerusform>تعذرت قراءة %n عملاء. %1</numerusform>
            <numerusform>تعذرت قراءة %n عميلًا. %1</numerusform>
            <numerusform>تعذرت قراءة %n عميل. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>قائمة العملاء لا تنتهي، لذلك لم تُقرأ حتى الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>طلب %1 موجود هنا، لكن تتعذر قراءته.</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>لا يذكر %1 نوع العميل %2.</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>لا يوجد حساب لدى مزوّد يسرد طلباته المفتوحة.</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>تم التحقق من وجود طلبات: الجديدة %1، المتغيّرة %2.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>حول RFI Desk</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>الإصدار %1، مع ⁦Qt %2⁩</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>كل شيء محفوظ في %1</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>تجاهل RFI Desk متغيرات البيئة هذه: %1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>ترخيص MIT. بُني باستخدام ⁦Qt&#xa0;(LGPL-3.0)⁩، ⁦QtKeychain&#xa0;(BSD-3-Clause)⁩، ⁦libsecret&#xa0;(LGPL-2.1)⁩، ⁦libsodium&#xa0;(ISC)⁩، SQLite&#xa0;(ملكية عامة)، ⁦OpenSSL&#xa0;(Apache-2.0)⁩، ⁦libarchive&#xa0;(BSD-2-Clause)⁩، ⁦GMime&#xa0;(LGPL-2.1)⁩، ⁦nlohmann/json&#xa0;(MIT)⁩، ⁦cpp-httplib&#xa0;(MIT)⁩، وأيقونات ⁦Lucide&#xa0;(ISC)⁩، وقائمة البلدان من ⁦iso-codes&#xa0;(LGPL-2.1)⁩.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>يعمل RFI Desk كما ثُبّت: لا تغيّره أي متغيرات بيئة.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>اختبار تسجيل الدخول</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>بيانات اعتماد جديدة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1، %2. لا يتصل إلا بـ %3.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>إزالة الحساب وبيانات اعتماده</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>اختبار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>حفظ الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>الاسم الذي تطلقه عليه، مثل «فريق العمليات»</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>بيانات اعتماد جديدة لـ %1</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>لا يتصل إلا بـ %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أعطِ الحساب اسمًا.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>«%1» فارغ. املأه.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1: يبدأ المسار بـ / ويتكون من أحرف وأرقام والرموز - . _ ~ وأسماء بين أقواس معقوفة.</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: لا يمكن استخدام هذا.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>يتيح لك الحساب تسجيل الدخول إلى المزوّد. ويمكنك التدرّب دون حساب.</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>تُحفظ بيانات الاعتماد في سلسلة مفاتيح هذا الكمبيوتر دون سواها.</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: تُحفظ بيانات الاعتماد لهذه الجلسة فقط، وتزول عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>ما زال البحث عن سلسلة المفاتيح جاريًا. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>ليست للحساب بيانات اعتماد.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>تم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>ليس لهذا المزوّد تسجيل دخول خاص به: يبيّن أول طلب هل بيانات الاعتماد صحيحة.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أعطِ الحساب اسمًا.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>تمت إعادة التسمية.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>إضافة بيانات اعتماد تسجيل دخول بيئة اختبار إنتاج</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>حساب بيئة بيانات اعتماد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>حدّدته مؤسستك: لا يمكن استخدام إلا حسابات هذه البيئات: %1.</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>بيانات تسجيل الدخول إلى المزوّد، تُحفظ في سلسلة المفاتيح على هذا الكمبيوتر، أو لهذه الجلسة فقط إن لم توجد سلسلة مفاتيح.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>إضافة مستندات…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>اختيار المستندات</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>انتهت هذه الجولة أو هي لدى المزوّد، لذلك لا يمكن تغيير شيء هنا حتى يطلب المزوّد مجددًا.</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>لم يجد النظام برنامجًا يفتح هذا المستند.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>هذا الطلب منجز، ولذلك لا يمكن تغيير شيء هنا. يتيح لك «إعادة الفتح» بجانب النتائج المتابعة.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>نوع المستند غير مذكور</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1، غير مطلوب</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1، مطلوب جزئيًا</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1، مطلوب</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedModel</name>
    <message>
        <source>This provider has no place for it</source>
        <translation>لا موضع له لدى هذا المزوّد</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير مقدَّم</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedPanel</name>
    <message>
        <source>Asked items</source>
        <translation>البنود المطلوبة</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>البنود المطلوبة: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>لا شيء بعد. حدِّد بنودًا في قائمة ما يمكن طلبه. بعد ذلك يمكنك أن تذكر هنا سبب طلب كل منها.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
            <numerusform>لم يُلغَ إسناد أي طلب.</numerusform>
            <numerusform>أُلغي إسناد طلب واحد.</numerusform>
            <numerusform>أُلغي إسناد طلبين.</numerusform>
            <numerusform>أُلغي إسناد %n طلبات.</numerusform>
            <numerusform>أُلغي إسناد %n طلبًا.</numerusform>
            <numerusform>أُلغي إسناد %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>لم يُسند أي طلب إلى %1.</numerusform>
            <numerusform>أُسند طلب واحد إلى %1.</numerusform>
            <numerusform>أُسند طلبان إلى %1.</numerusform>
            <numerusform>أُسندت %n طلبات إلى %1.</numerusform>
            <numerusform>أُسند %n طلبًا إلى %1.</numerusform>
            <numerusform>أُسند %n طلب إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>لم يُؤجَّل أي طلب حتى %1.</numerusform>
            <numerusform>أُجِّل طلب واحد حتى %1.</numerusform>
            <numerusform>أُجِّل طلبان حتى %1.</numerusform>
            <numerusform>أُجِّلت %n طلبات حتى %1.</numerusform>
            <numerusform>أُجِّل %n طلبًا حتى %1.</numerusform>
            <numerusform>أُجِّل %n طلب حتى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>لم يُلغَ تأجيل أي طلب.</numerusform>
            <numerusform>أُلغي تأجيل طلب واحد.</numerusform>
            <numerusform>أُلغي تأجيل طلبين.</numerusform>
            <numerusform>أُلغي تأجيل %n طلبات.</numerusform>
            <numerusform>أُلغي تأجيل %n طلبًا.</numerusform>
            <numerusform>أُلغي تأجيل %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>لم يُسند إليك أي طلب.</numerusform>
            <numerusform>أُسند إليك طلب واحد.</numerusform>
            <numerusform>أُسند إليك طلبان.</numerusform>
            <numerusform>أُسندت إليك %n طلبات.</numerusform>
            <numerusform>أُسند إليك %n طلبًا.</numerusform>
            <numerusform>أُسند إليك %n طلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>الطلبات المحددة</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>إلغاء الإسناد</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>تأجيل حتى الغد</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>تأجيل حتى الأسبوع القادم</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>تأجيل حتى…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>إنهاء التأجيل</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>تصدير المحدد بتنسيق CSV…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>تصدير هذه القائمة بتنسيق CSV…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>الإسناد إلى شخص</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>حتى أي يوم</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>يوم بعد اليوم الحالي، مثل %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>الحقل المفتوح التالي (%1)</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>الحقل المفتوح التالي</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>طُلب في %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>ممنوع حذفه قانونيًا</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>لا يُحفظ التدريب</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>لم يُرفق أي مستند.</numerusform>
            <numerusform>أُرفق مستند واحد.</numerusform>
            <numerusform>أُرفق مستندان.</numerusform>
            <numerusform>أُرفقت %n مستندات.</numerusform>
            <numerusform>أُرفق %n مستندًا.</numerusform>
            <numerusform>أُرفق %n مستند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>نسخ الإجابة إلى %1</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>محفوظ ولم يُرسل: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>أصبحت الإجابة عنه إلزامية.</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>أصبح استبعاده ممكنًا.</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>تغيّرت قواعد الإجابة.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>لم يعد في الطلب</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CodeView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1، منسّق</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>اكتب ملاحظة للزملاء. لا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>الملاحظات (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>هل تريد حذف هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>«%1» ليس تاريخًا موجودًا. صحِّح «%2».</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1 بلا طلبات</numerusform>
            <numerusform>%1 بطلب واحد</numerusform>
            <numerusform>%1 بطلبين</numerusform>
            <numerusform>%1 مع %n طلبات</numerusform>
            <numerusform>%1 مع %n طلبًا</numerusform>
            <numerusform>%1 مع %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1، لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (الأحدث)</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>الطلبات على هذا الكمبيوتر تالفة</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>الملف الذي يحويها ليس كما تركه RFI Desk، ربما لأن القرص يتعطل. لم يُفتح حتى لا يسوء شيء.</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>إنهاء RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>فتح هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>نسخة من الملف التالف محفوظة: %1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>يبقى الملف التالف في مكانه: %1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>ما وُجد: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>لا توجد نسخة احتياطية: تُنشأ واحدة في كل يوم يبقى فيه RFI Desk مفتوحًا خمس دقائق. احتفظ بالملف التالف؛ فربما يستطيع أحد قراءة جزء منه.</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>هذه النسخة الاحتياطية تالفة أيضًا. اختر غيرها.</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>ما كُتب أو أُرفق أو دُوّن أو أُرسل بعد %1 ليس فيها. الإجابة التي أُرسلت منذ ذلك الحين تبدو كأنها لم تُرسل: تحقق لدى المزوّد قبل أن ترسلها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>لم يُختر مستند</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>يظهر المستند المرفق هنا، بجوار ما تكتبه.</translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels</source>
        <translation>%1، %2، %3 × %4 بكسل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>أصغر من %1: قد تصعب قراءته على المُراجع.</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>عدد البكسلات قليل: تحقق من أن الخط الصغير مقروء.</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>يبدأ SHA-256 بـ %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>لم تعد قراءة النسخة المحفوظة ممكنة. أرفق الملف مجددًا.</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>تكبير %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>فتح في عارض النظام</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>إغلاق المستند</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>فتح %1 في عارض النظام</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>تكبير %1، الصفحة %2</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>يفتح عارض النظام الملف الذي أرفقته. لا تُنشأ أي نسخة.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>يتعذر عرض المستند هنا: الملف تالف أو كبير جدًا.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>المستند محمي بكلمة مرور، لذلك يتعذر عرضه هنا. قد لا يتمكن المُراجع من فتحه.</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>لا يستطيع RFI Desk على هذا الكمبيوتر عرض مستندات من هذا النوع.</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>يتعذر عرض المستند هنا: تطلّبت قراءته وقتًا أو ذاكرة أكثر من اللازم، فأُوقفت.</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>يتعذر عرض المستند هنا: الجزء الذي يقرأ المستندات في RFI Desk مفقود أو لا يبدأ تشغيله. ثبِّت RFI Desk مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1، %2، بلا صفحات</numerusform>
            <numerusform>%1، %2، صفحة واحدة</numerusform>
            <numerusform>%1، %2، صفحتان</numerusform>
            <numerusform>%1، %2، %n صفحات</numerusform>
            <numerusform>%1، %2، %n صفحة</numerusform>
            <numerusform>%1، %2، %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DropZone</name>
    <message>
        <source>add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>أفلت الملف لإرفاقه</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>أفلت ملفًا هنا أو</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>مستحقة للحذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>الطلبات المُجاب عنها التي انتهت مدة حفظها، الأقدم أولًا. لا يُحذف شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>مدة حفظ الطلبات المُجاب عنها (بالسنوات)</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>تُحسب المدة من يوم الإجابة عن الطلب. وتحتفظ الطلبات المُجاب عنها سابقًا بتاريخها.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>لا طلبات لحذفها نهائيًا.</numerusform>
            <numerusform>هل تريد حذف طلب واحد نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف طلبين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n طلبات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n طلبًا نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n طلب نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>يحذف هذا أيضًا الإجابات والمستندات والملاحظات والردود التابعة، ولا يمكن التراجع عنه. ويبقى السجل يبيّن ما جرى وأن الحذف تم. أما النسخ الاحتياطية اليومية، وهي مشفّرة أيضًا، فتحتفظ بما حُذف إلى أن تُنشأ سبع نسخ أحدث.</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>لا طلبات أخرى مستحقة للحذف وحذفها ممنوع قانونيًا.</numerusform>
            <numerusform>طلب آخر مستحق للحذف، لكن حذفه ممنوع قانونيًا.</numerusform>
            <numerusform>طلبان آخران مستحقان للحذف، لكن حذفهما ممنوع قانونيًا.</numerusform>
            <numerusform>%n طلبات أخرى مستحقة للحذف، لكن حذفها ممنوع قانونيًا.</numerusform>
            <numerusform>%n طلبًا آخر مستحقًا للحذف، لكن حذفها ممنوع قانونيًا.</numerusform>
            <numerusform>%n طلب آخر مستحق للحذف، لكن حذفها ممنوع قانونيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>لا توجد طلبات مستحقة للحذف</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>تظهر هنا الطلبات المُجاب عنها عند انتهاء مدة حفظها.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>حدّدته مؤسستك.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>مُجاب عنه، الجولة %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محفوظ حتى</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>تنتقل مفاتيح الأسهم من يوم إلى يوم، وينتقل Page Up وPage Down شهرًا شهرًا. وينقلك مفتاح Return إلى طلبات اليوم المحدد.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحقة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>لا طلبات لها موعد نهائي</numerusform>
            <numerusform>طلب واحد له موعد نهائي</numerusform>
            <numerusform>طلبان لهما موعد نهائي</numerusform>
            <numerusform>%n طلبات لها موعد نهائي</numerusform>
            <numerusform>%n طلبًا لها موعد نهائي</numerusform>
            <numerusform>%n طلب لها موعد نهائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا شيء متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>طلبات هذا اليوم</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>لا شيء مستحق في هذا الشهر.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>لا شيء مستحق في هذا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>لا طلبات مستحقة</numerusform>
            <numerusform>طلب واحد مستحق</numerusform>
            <numerusform>طلبان مستحقان</numerusform>
            <numerusform>%n طلبات مستحقة</numerusform>
            <numerusform>%n طلبًا مستحقًا</numerusform>
            <numerusform>%n طلب مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>الموعد النهائي التالي: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>الطلبات المستحقة للحذف</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>إظهاره في القائمة</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 مفتوح، لكنه ليس في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>تبقى الإجابة على هذا الكمبيوتر: محاكٍ يؤدي دور %1.</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>تذهب الإجابة إلى النظام التجريبي لدى %1.</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>تذهب الإجابة إلى %1 نفسه وتغيّر سجل العميل الحقيقي.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>إحصاء الطلبات في</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>إحصاء الطلبات في %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>تصدير أدلة هذا الطلب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>بدون كلمة مرور: يمكن لكل من يحصل على الملف قراءته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>ملف ZIP يضم تقريرًا للقراءة، والطلب، والإجابات، والمستندات، وما أُرسل، والسجل الذي يثبته. يخرج هذا الملف من المخزن المشفّر، لذلك احمِه بكلمة مرور من %1 حرفًا على الأقل. لا تعطِ كلمة المرور إلا لمن يحق له قراءة الملف، وأرسلها بمعزل عنه.</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>استخدم %1 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>كلمتا المرور غير متطابقتين. اكتب الثانية مجددًا.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>إنهاء RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>يستطيع مستخدمون آخرون الوصول إلى طلباتك</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>ملف أو مجلد من RFI Desk يخص مستخدمًا آخر لهذا الكمبيوتر أو يتيح الوصول لغيرك. محتواه مشفّر، فلم يستطع أحد قراءة طلب هناك، لكن يمكن لأحد أن يغيّر ملفات أو يزيلها. لم يُفتح شيء ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>عندما يصبح خاصًا، لا يستطيع غيرك فتح ما في مجلد RFI Desk. يُتحقق من كل شيء قبل استخدامه.</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>جعله خاصًا</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>استخدام القيمة التي يعطيها %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>نسخ العنوان: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>موجود لدى المزوّد</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>أصغر من %1: قد تصعب قراءته على المُراجع.</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>تغيّر الأصل أو أُزيل لاحقًا. ما أُرفق محفوظ، وهو ما يُرسل.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1%⁩</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>الملف نفسه مقدَّم أيضًا لأجل: %1. تحقق من أنه يخص كليهما.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with a password: a reviewer may not be able to open it.</source>
        <translation>محمي بكلمة مرور: قد لا يتمكن المُراجع من فتحه.</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>رُفض هذا المستند في جولة سابقة. أرفق مستندًا آخر، إلا إذا طلب المزوّد هذا المستند نفسه من جديد.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>الوجه (إن كان له وجهان)</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>أدخل التاريخ المدوَّن عليه ليُتحقق من عمره.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>لا يمكن إفلات غير الملفات هنا. احفظه كملف أولًا.</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>وصل مع الطلب</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>لا مستندات لتحديد موضعها</numerusform>
            <numerusform>مستند واحد: تحديد موضعه</numerusform>
            <numerusform>مستندان: تحديد موضع كل منهما</numerusform>
            <numerusform>%n مستندات: تحديد موضع كل منها</numerusform>
            <numerusform>%n مستندًا: تحديد موضع كل منها</numerusform>
            <numerusform>%n مستند: تحديد موضع كل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>تخمين بحسب أسماء الملفات. صحّح ما هو خاطئ؛ لم يُرسل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>عدم إرفاق أي مستند</numerusform>
            <numerusform>إرفاق مستند واحد</numerusform>
            <numerusform>إرفاق مستندين</numerusform>
            <numerusform>إرفاق %n مستندات</numerusform>
            <numerusform>إرفاق %n مستندًا</numerusform>
            <numerusform>إرفاق %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي مستند.</numerusform>
            <numerusform>استُبعد مستند واحد.</numerusform>
            <numerusform>استُبعد مستندان.</numerusform>
            <numerusform>استُبعدت %n مستندات.</numerusform>
            <numerusform>استُبعد %n مستندًا.</numerusform>
            <numerusform>استُبعد %n مستند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>موضع %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
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
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>استخدام الإجابة السابقة</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>استخدام الإجابة السابقة (%1)</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>إجابة سابقة: %1 — %2، %3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>إجابة سابقة: %1 — %2، لم تُرسل بعد</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>هذه الصفحات بالإنجليزية.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بتنسيق HTML…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>لم يُعثر على صفحات.</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>يفتح هذا %1 في متصفحك.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>يعود إلى الصفحة التي قرأتها قبل هذه، إن وُجدت.</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>ينتقل إلى الصفحة التي عدت منها، إن وُجدت.</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>تُظهر الصور البرنامج بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>سيتغير ما يلي</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>لا يوجد ما يتغير</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>استيراد هذه الإعدادات</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>جارٍ إحصاء الطلبات</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظات.</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>لا يوجد ما يُحصى بعد</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>تظهر هنا المواعيد النهائية والنتائج عند وجود طلبات.</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>المواعيد النهائية للإجابات، ومؤشرات كل مزوّد.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>العرض كجداول</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بتنسيق CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>هذه طلبات تدريب. عند وجود طلبات حقيقية، لا يُحتسب التدريب بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>التاريخ المدوَّن على المستند (%1؛ يُتحقق منه هنا ولا يُرسل)</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>التاريخ المدوَّن على المستند</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غير مقدَّم</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>بكلام الطلب</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>عدم طلبه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>Select one or more of the asked items to say why they are asked.</source>
        <translation>اختر بندًا أو أكثر من البنود المطلوبة لذكر سبب طلبها.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeysDelegate</name>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>تشمل التواريخ والأرقام أيضًا؛ ويبقى ما يقوله المزوّد وما يُرسل إليه كما هو.</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>ترجمة إعدادات محلية language الإنجليزية الألمانية الفرنسية الإسبانية البرتغالية الصينية اليابانية العربية</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>تم قفل RFI Desk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password while this session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>كل ما كتبته محفوظ. ألغِ القفل للمتابعة من حيث توقفت. لا يتطلب إلغاء القفل كلمة مرور ما دامت سلسلة المفاتيح في هذه الجلسة مفتوحة، لذلك اقفل الشاشة أيضًا عند مغادرة الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>حفظ الرأس…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>ينسخ الرأس في سطر واحد كما يقرؤه «log verify --head»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>كل إجراء قيدٌ هنا، وكل قيد مرتبط بالذي قبله. احفظ الرأس من حين إلى آخر في مكان آخر: فهو يثبت أن شيئًا مما قبله لم يُغيَّر ولم يُزَل ولم يُضَف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>لا توجد قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>تم التحقق بمفتاح المخزن في %1.</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>تم التحقق في %1، دون الأختام.</translation>
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
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>هذا الطلب</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>فتح طلب…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>لصق طلب</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>التحقق من وجود طلبات</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>الطلبات المستحقة للحذف…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>المزوّدون…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>فاتح، داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>حول RFI Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>تصدير الأدلة…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>أُزيل عامل التصفية «%1».</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>فتح شريط التنقل أو طيّه</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>البحث في كل شيء…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة التعريفية</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>مصدر هذا الحقل</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>الحقل المفتوح التالي</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>الحقل المفتوح السابق</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>إرفاق مستند…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>استخدام الإجابة السابقة</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>فرض المنع القانوني للحذف أو رفعه</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>طباعة الإحصاءات…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>المساعدة والتدريب</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>إضافة مستندات…</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>كل مستند يتبع طلبًا. افتح الطلب أولًا، ثم أضف المستند.</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>لا يتسع هذا الطلب لمستند آخر. أزل أحد المستندات أولًا.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>نص الطلب</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>الصق هنا نص الرسالة أو التذكرة، أو أفلت الرسالة (‎.eml) على هذه النافذة.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
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
        <translation>طرق العرض وعوامل التصفية</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>فتح شريط التنقل</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>طيّ شريط التنقل</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>اسم عامل التصفية</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>لا تُحفظ معه كلمات البحث، لأنها قد تتضمن أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>تُحفظ معه كلمات البحث، مشفّرةً مثل الطلبات.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>حفظ عامل التصفية…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1، لا طلبات</numerusform>
            <numerusform>%1، طلب واحد</numerusform>
            <numerusform>%1، طلبان</numerusform>
            <numerusform>%1، %n طلبات</numerusform>
            <numerusform>%1، %n طلبًا</numerusform>
            <numerusform>%1، %n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>طريقة اتصال RFI Desk بالمزوّدين.</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>الاتصالات بهذا الكمبيوتر نفسه لا تستخدم الخادم الوكيل أبدًا.</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>شبكة اتصال بروكسي proxy http socks مباشر جدار حماية</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>خادم وكيل HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>خادم وكيل SOCKS 5</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>مضيف الخادم الوكيل</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>اسمه أو عنوانه، دون http:// قبله.</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>خادم وكيل بروكسي proxy عنوان اسم</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الخادم الوكيل</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>وكيل بروكسي proxy رقم</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>يُحفظ الاسم وكلمة المرور في سلسلة المفاتيح دون سواها.</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>وكيل بروكسي proxy مستخدم كلمة مرور مصادقة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>نسيان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>يزيل اسم الخادم الوكيل وكلمة مروره من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>وكيل بروكسي proxy مستخدم كلمة مرور إزالة</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>مراجع التصديق الموثوقة</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>إضافةً إلى مراجع النظام. لا يُستخدم أبدًا اتصال شهادته خاطئة.</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>مرجع التصديق لشبكتك</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>شهادة مرجع يوقّع للخادم الوكيل أو للمزوّد، في ملف PEM.</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA شهادة TLS SSL PEM جذر ثقة</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>إضافة شهادات…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>لم يُضف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>لا شهادات موثوقة جديدة.</numerusform>
            <numerusform>شهادة واحدة موثوقة من الآن.</numerusform>
            <numerusform>شهادتان موثوقتان من الآن.</numerusform>
            <numerusform>%n شهادات موثوقة من الآن.</numerusform>
            <numerusform>%n شهادة موثوقة من الآن.</numerusform>
            <numerusform>%n شهادة موثوقة من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA شهادة مرجع تصديق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>اختيار المطلوب…</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>بكلام المزوّد</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>لا يذكر الطلب شيئًا بعد.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>قد يعني هذا (حدِّد المطلوب):</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>المطلوب شيء آخر…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>لا يلزم إرسال شيء آخر لهذا</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>السبب: «%1»</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PageTurner</name>
    <message>
        <source>Page before this</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page after this</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Pager</name>
    <message>
        <source>Documents before these</source>
        <translation>المستندات السابقة</translation>
    </message>
    <message>
        <source>Documents after these</source>
        <translation>المستندات التالية</translation>
    </message>
    <message>
        <source>Documents %1 to %2 of %3</source>
        <translation>المستندات %1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Palette</name>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>مفاتيح الأسهم للاختيار، وReturn للفتح، وEsc للرجوع.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>أمر أو عميل أو حقل أو إعداد</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>لا مكان لمزيد من الأحرف.</numerusform>
            <numerusform>بقي مكان لحرف واحد.</numerusform>
            <numerusform>بقي مكان لحرفين.</numerusform>
            <numerusform>بقي مكان لـ %n أحرف.</numerusform>
            <numerusform>بقي مكان لـ %n حرفًا.</numerusform>
            <numerusform>بقي مكان لـ %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>لا أحرف.</numerusform>
            <numerusform>حرف واحد.</numerusform>
            <numerusform>حرفان.</numerusform>
            <numerusform>%n أحرف.</numerusform>
            <numerusform>%n حرفًا.</numerusform>
            <numerusform>%n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 من %n حرف على الأقل.</numerusform>
            <numerusform>%1 من حرف واحد (%n) على الأقل.</numerusform>
            <numerusform>%1 من حرفين (%n) على الأقل.</numerusform>
            <numerusform>%1 من %n أحرف على الأقل.</numerusform>
            <numerusform>%1 من %n حرفًا على الأقل.</numerusform>
            <numerusform>%1 من %n حرف على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>من أصحاب المستندات المقصودون؟</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>لا تذكر الحمولة ذلك. اسأل %1: سجل العميل يُظهر الأطراف والمطلوب من كل طرف.</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>لا تذكر الحمولة ذلك. اسأل %1، أو اختر بنفسك لكل بند.</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>اختيار صاحبه…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>حماية طلباتك</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>فتح طلباتك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>استخدام مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>حماية الطلبات وحفظها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>أدخل عبارة المرور التي شُفّرت بها الطلبات والإجابات والمستندات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، لذلك تُشفَّر الطلبات والإجابات والمستندات على هذا الكمبيوتر بعبارة مرور تختارها. استخدم %1 حرفًا على الأقل، مثل عدة كلمات لا يخمّنها أحد. تُدخلها كلما بدأ البرنامج. ومن دونها ومن دون مفتاح الاسترداد معًا لا يمكن لأحد قراءة شيء.</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>استخدم %1 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>عبارتا المرور غير متطابقتين. اكتب الثانية مجددًا.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>اختر عبارة المرور التي تفتح طلباتك من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>يُنشأ مفتاح جديد، ويُشفَّر به كل ما هو محفوظ على هذا الكمبيوتر بينما تواصل عملك. وتبقى استعادة النسخ الاحتياطية لهذا الكمبيوتر ممكنة.

تحصل على مفتاح استرداد جديد لطباعته أو حفظه. لا تحتفظ بالقديم إلا إذا نسخت مجلد البيانات إلى مكان آخر من قبل: فهو يفتح تلك النسخ ولا شيء غيرها.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>البحث فيما يمكن طلبه</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>ما يمكن طلبه</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>معرّف الطرف</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>إضافة شخص جديد</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>إزالة الطرف</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>اختر الطرف أولًا في قائمة ما يمكن طلبه.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد للإظهار</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>لا طلبات مستلمة</numerusform>
            <numerusform>طلب واحد مستلم</numerusform>
            <numerusform>طلبان مستلمان</numerusform>
            <numerusform>%n طلبات مستلمة</numerusform>
            <numerusform>%n طلبًا مستلمًا</numerusform>
            <numerusform>%n طلب مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>لم يصل شيء من هذا المزوّد في هذه المدة.</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>متوسط الجولات</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>الجولات لكل طلب</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>أسباب طلب البنود</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>لا تذكر الطلبات أسبابًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>لا أنواع أخرى من الأسباب.</numerusform>
            <numerusform>نوع آخر من الأسباب ورد بوتيرة أقل.</numerusform>
            <numerusform>نوعان آخران من الأسباب وردا بوتيرة أقل.</numerusform>
            <numerusform>%n أنواع أخرى من الأسباب وردت بوتيرة أقل.</numerusform>
            <numerusform>%n نوعًا آخر من الأسباب وردت بوتيرة أقل.</numerusform>
            <numerusform>%n نوع آخر من الأسباب وردت بوتيرة أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>عدد الطلبات التي ذكرت هذا السبب.</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>قُبل خلالها نصف الإجابات</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>قُبلت خلالها تسع من كل عشر</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>من إضافتك</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>غير مجرَّب</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستخدم</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>المزوّدون المعروفون</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>قائمة أوصاف مضيفون غير مجرّب مرفوض</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>أوصاف المزوّدين التي تضيفها</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>مجلدك</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>تُقرأ الأوصاف الموجودة في %1 عند بدء البرنامج.</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>مزوّد وصف دليل</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>مجلد إضافي يُقرأ، مثل مجلد يتشاركه فريقك.</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>مزوّد وصف دليل فريق مشاركة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>أوصاف المزوّدين من مؤسستك</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>حدّدته مؤسستك: لا تُقرأ إلا هذه الأوصاف والأوصاف المضمَّنة.</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>تُقرأ عند بدء البرنامج.</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>مزوّد وصف دليل مؤسسة</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>لا مجلد</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>تُستخدم الأوصاف المضمَّنة فقط.</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>يصف كلَّ مزوّد ملف. ويمكنك إضافة ملفات خاصة بك.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>كلامه</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>مزوّد الدفع</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>معرّف مزوّد الدفع</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>يتعلق ذلك بما يلي: %1.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>لبرنامج Excel (مع علامة ترتيب البايتات)…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>للبرامج الأخرى (UTF-8)…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>مزوّدو الدفع</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>البحث في النتائج</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>عرض كل النتائج</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>لا توجد نتيجة تطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>إعادة محاولة ما أخفق</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>العودة إلى النموذج مع إجاباتك. لا يُرسل شيء قبل أن ترسله.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1، تصاعدي</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1، تنازلي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspTable</name>
    <message>
        <source>Results of the payment providers</source>
        <translation>نتائج مزوّدي الدفع</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>14 مجموعة من أربعة أحرف وأرقام، كما في الورقة. لا فرق في الأحرف الكبيرة والمسافات والشرطات.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoverySheet</name>
    <message>
        <source>Keep the recovery key safe</source>
        <translation>احفظ مفتاح الاسترداد في مكان آمن</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>يفتح هذا المفتاح الطلبات والإجابات والمستندات على هذا الكمبيوتر إذا فُقدت سلسلة المفاتيح أو نُسيت عبارة المرور. وبدونها جميعًا لا يمكن لأحد قراءتها. احفظه حيث تحفظ أوراقك المهمة، لا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>مفتاح استرداد RFI Desk.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>المفتاح معي</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>مفتاح استرداد RFI Desk</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>كل من يملك هذا المفتاح وملفات RFI Desk يمكنه قراءة جميع ما فيها من طلبات وإجابات ومستندات. لاستخدامه: شغِّل RFI Desk واختر «استخدام مفتاح الاسترداد».</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>طُبع أو حُفظ بتاريخ %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>نسخ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>حفظ على ذاكرة USB…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>حفظ كملف طلب…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>فتح طلب</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>رسالة بريد أو جدول بنود أو ملف طلب أو حمولة</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>البحث عمّا ينقص</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>يقرأ بيانات العميل ويضيف ما يحتاج إليه مزوّدو الدفع لديه وليس عندهم</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>أو أفلت أو الصق رسالة بريد (‎.eml) أو جدولًا (CSV) أو ملف طلب.</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>ما زالت قراءة رسالة بريد جارية.</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>حدِّد بندًا مطلوبًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>جارٍ قراءة العميل…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء ينقص.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>لا شيء ينقص.</numerusform>
            <numerusform>أُضيف بند واحد كان ينقص.</numerusform>
            <numerusform>أُضيف بندان كانا ينقصان.</numerusform>
            <numerusform>أُضيفت %n بنود كانت تنقص.</numerusform>
            <numerusform>أُضيف %n بندًا كانت تنقص.</numerusform>
            <numerusform>أُضيف %n بند كانت تنقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>هل تريد الإغلاق دون فتح الطلب؟</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>سيضيع ما أعددته هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>السطر %1، العمود %2:</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>جارٍ قراءة الرسالة…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>لم يُقرأ أي بند.</numerusform>
            <numerusform>قُرئ بند واحد.</numerusform>
            <numerusform>قُرئ بندان.</numerusform>
            <numerusform>قُرئت %n بنود.</numerusform>
            <numerusform>قُرئ %n بندًا.</numerusform>
            <numerusform>قُرئ %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>هل تريد استبدال الموجود هنا؟</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>الطلب الذي تستورده له بنوده الخاصة.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>إبقاء الموجود هنا</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close without the changes?</source>
        <translation>هل تريد الإغلاق بدون التغييرات؟</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>يبقى المطلوب كما كان من قبل.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestFilter</name>
    <message>
        <source>yours</source>
        <translation>مسند إليك</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>البحث في العملاء والمعرّفات</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>فتح طلب</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>لا يوجد طلب مفتوح</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>افتح ملف طلب، أو أفلته في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>لم يُعثر على طلبات</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>يشمل البحث أسماء العملاء والمعرّفات.</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>لم يبقَ ما يُجاب عنه</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>تجد الطلبات المُجاب عنها والطلبات التي تنتظر مزوّدًا في طرق العرض الأخرى.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>عرض كل الطلبات</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>جارٍ فتح الطلبات</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظات.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RestartNote</name>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>يسري هذا عند إعادة تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>بعد إرسال الإجابة، ترى النتيجة هنا.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>مدة حفظ الطلبات المُجاب عنها</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>تُحسب المدة من يوم الإجابة عن الطلب. وتحتفظ الطلبات المُجاب عنها سابقًا بتاريخها.</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>سنوات حفظ حذف مدة</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>منع حذف الطلبات الجديدة</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>منع قانوني للحذف من اليوم الأول: لا يمكن حذف الطلب حتى يُرفع المنع عنه.</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>منع قانوني للحذف حجز تقاضي دعوى</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>مستحقة للحذف</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>الطلبات المُجاب عنها التي انتهت مدة حفظها. لا يُحذف شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>محو حذف إزالة منتهية</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>لا شيء مطلوب بعد. اختر المطلوب أولًا.</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>وصف هذا المزوّد غير موجود.</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>ما كان سيُرسل ليس ما طُلب.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>بكلمات واضحة</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>يعرض كل إجابة كما يقولها الناس.</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>البيانات كما تُرسل</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>يعرض كل استدعاء كما سيُرسل تمامًا.</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>يمكن عرض البيانات كما تُرسل متى أصبح إرسال الإجابة ممكنًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>لا إجابات غير مقدَّمة</numerusform>
            <numerusform>إجابة واحدة لم تُقدَّم</numerusform>
            <numerusform>إجابتان لم تُقدَّما</numerusform>
            <numerusform>%n إجابات لم تُقدَّم</numerusform>
            <numerusform>%n إجابة لم تُقدَّم</numerusform>
            <numerusform>%n إجابة لم تُقدَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>لا مشكلات يجب حلها</numerusform>
            <numerusform>مشكلة واحدة يجب حلها</numerusform>
            <numerusform>مشكلتان يجب حلهما</numerusform>
            <numerusform>%n مشكلات يجب حلها</numerusform>
            <numerusform>%n مشكلة يجب حلها</numerusform>
            <numerusform>%n مشكلة يجب حلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>الجولة %1، الآن</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>ما كتبه %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsPage</name>
    <message>
        <source>This is the first round</source>
        <translation>هذه هي الجولة الأولى</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>إذا طلب المزوّد مجددًا، تظهر الجولات هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>الجولات جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>لم يطلب %1 بعد. تُحفظ الإجابات السابقة هنا ولا تُرسل مجددًا تلقائيًا أبدًا.</numerusform>
            <numerusform>طلب %1 مرة واحدة. تُحفظ الإجابات السابقة هنا ولا تُرسل مجددًا تلقائيًا أبدًا.</numerusform>
            <numerusform>طلب %1 مرتين. تُحفظ الإجابات السابقة هنا ولا تُرسل مجددًا تلقائيًا أبدًا.</numerusform>
            <numerusform>طلب %1 %n مرات. تُحفظ الإجابات السابقة هنا ولا تُرسل مجددًا تلقائيًا أبدًا.</numerusform>
            <numerusform>طلب %1 %n مرة. تُحفظ الإجابات السابقة هنا ولا تُرسل مجددًا تلقائيًا أبدًا.</numerusform>
            <numerusform>طلب %1 %n مرة. تُحفظ الإجابات السابقة هنا ولا تُرسل مجددًا تلقائيًا أبدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>جولات هذا الطلب، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>اسم البلد أو رمزه</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>«%1» غير موجود في القائمة. سيُرسل إلى %2 كما هو مكتوب هنا.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionModel</name>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1، أُجيب عن %2 من %3</translation>
    </message>
    <message>
        <source>%1, something has to be corrected</source>
        <translation>%1، يوجد ما يلزم تصحيحه</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>لا طلبات محددة</numerusform>
            <numerusform>طلب واحد محدد</numerusform>
            <numerusform>طلبان محددان</numerusform>
            <numerusform>%n طلبات محددة</numerusform>
            <numerusform>%n طلبًا محددًا</numerusform>
            <numerusform>%n طلب محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>ما تختاره يُنفَّذ عليها جميعًا.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>التحقق من أن الطلب ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>رفع المستندات</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الإجابة</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1: جارٍ الإرسال</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: قُبل</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1: قُبل سابقًا ولم يُرسل مجددًا</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1: لم يُقبل</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1: النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>في انتظار رمزك لمرة واحدة</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>الإجابة في طريقها. إذا أوقفت الإرسال الآن، فلن يُعرف هل وصلت.</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>لم يُرسل شيء من الإجابة بعد. يمكنك الإيقاف دون ضرر.</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1، رُفع %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>لاحقًا: %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>حدّدته مؤسستك.</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>العودة إلى الافتراضي: %1</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>لم يُعثر على إعدادات.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة التعريفية</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>أول مرة هنا؟</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>تعرض جولة قصيرة أجزاء النافذة واحدًا تلو الآخر. وتجدها لاحقًا في القائمة أيضًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة التعريفية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>استبعاد هذا من الإجابة</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>لم يذكر المزوّد صاحب هذا، لذلك لا يوجد موضع للإجابة بعد.</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>طُلب باسم %1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>يطلب %1 هذا، لكن ليس لديه حقل للإجابة، فلا يمكن إرسال شيء من هنا. استبعده وأبلغ %1 بالطريقة التي تراسله بها عادةً، مثل البريد الإلكتروني أو لوحة التحكم لديه.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>الإصدار %1 متاح</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>نُشر في %1. أنت تستخدم الإصدار %2.</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>يعالج مشكلة أمنية.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>كيفية الحصول عليه</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>لا ينزّل RFI Desk الإصدارات الجديدة ولا يثبّتها. افتح الصفحة في متصفحك، أو احصل على الإصدار الجديد من المسؤول.</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>عدم التنبيه مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>لا يبحث RFI Desk عن إصدارات جديدة</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>بُني البرنامج دون عنوان لقائمة الإصدارات. تصل الإصدارات الجديدة بالطريقة التي وصل بها هذا الإصدار، مثل حزم نظامك.</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>تحديث ترقية بحث تحقق إصدار جديد update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>ما الجديد…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>البحث عن إصدارات جديدة</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>مرة كل يوم تُقرأ من %1 قائمة موقّعة. لا يُرسل شيء عنك أو عن طلباتك، ولا يُنزّل شيء أو يُثبّت.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر بحث</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>تحديث ترقية بحث تحقق إصدار جديد الآن update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>الإصدار %1 متاح.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يجرِ أي بحث بعد.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>في %1.</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>هذا أحدث إصدار، %1.</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>القائمة بتاريخ %1؛ ربما يحجب أحدهم قائمة أحدث.</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>يطلب منك RFI Desk ما طلبه المزوّد بالضبط في طلب المعلومات (RFI)، ويعرض ما سيُرسل، ويرسله مرة واحدة، ثم يعرض النتيجة.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>فتح طلب</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>فتح طلب…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>مرحبًا بك في RFI Desk</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>التجربة دون مخاطرة</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>طلبات تدريب من مزوّدين تجري محاكاتهم على هذا الكمبيوتر. لا حساب ولا شبكة ولا بيانات شخصية. وتعرّفك جولة تعريفية بالبرنامج.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة التعريفية</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>ملف طلب أو حدث webhook محفوظ أو رد من المزوّد. يمكنك أيضًا إفلاته في أي مكان على هذه النافذة. وإذا وصل الطلب بالبريد الإلكتروني أو بتذكرة، فأنشئ طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>بيانات الاعتماد التي أصدرها لك المزوّد، تُحفظ في سلسلة المفاتيح على هذا الكمبيوتر، أو لهذه الجلسة فقط إن لم توجد. ويمكن لبرنامج RFI Desk بعد ذلك التحقق من وجود طلبات تلقائيًا.</translation>
    </message>
</context>
</TS>
