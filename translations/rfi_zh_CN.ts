<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>no reply</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now; waiting as long as it asks.</source>
        <translation>服务商暂时限制调用，正在按其要求的时间等待。</translation>
    </message>
    <message>
        <source>Checks answers against a request, uploads documents, sends the answer once and reports. Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, 2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. The answers file: {&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}. An answer names its item as “fields” does, by &quot;pointer&quot; and, where the item has them, &quot;party&quot;, &quot;documentType&quot; and &quot;side&quot;, and gives one of &quot;value&quot;, &quot;file&quot;, &quot;uri&quot; or &quot;leaveOut&quot;: true; a document may have &quot;issued&quot;, the date on it.</source>
        <translation>对照请求检查答复，上传材料，将答复发送一次并报告结果。退出代码：0 已接受（试运行时表示没有问题），1 用法错误或文件无法读取，2 无效，3 已驳回，4 部分接受，5 未发送，6 未知。答复文件：{&quot;format&quot;: &quot;rfi-desk/answers@1&quot;, &quot;answers&quot;: [...]}。每条答复用与“fields”相同的方式指明项目：使用 &quot;pointer&quot;，项目带有时还使用 &quot;party&quot;、&quot;documentType&quot; 和 &quot;side&quot;，并给出 &quot;value&quot;、&quot;file&quot;、&quot;uri&quot; 或 &quot;leaveOut&quot;: true 之一；材料还可以带有 &quot;issued&quot;，即材料上的日期。</translation>
    </message>
</context>
<context>
    <name>AnswerInput</name>
    <message>
        <source>--answers is missing.</source>
        <translation>缺少 --answers。</translation>
    </message>
    <message>
        <source> An answers file has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>答复文件应包含 &quot;format&quot;: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The request is of the environment “%1”, the answer goes to “%2”.</source>
        <translation>请求的环境是“%1”，而答复将发往“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no setting of %2, given as NAME=VALUE.</source>
        <translation>“%1”不是 %2 的设置，应写成 NAME=VALUE。</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>设置“%1”不能为“%2”。</translation>
    </message>
    <message>
        <source>There are several accounts for this; --account says which one.</source>
        <translation>有多个可用的账号，请用 --account 指定一个。</translation>
    </message>
    <message>
        <source>This provider has no address of its own; --base-url says where it is.</source>
        <translation>此服务商没有固定地址，请用 --base-url 指定。</translation>
    </message>
    <message>
        <source>The answers file; paths of documents start at its folder.</source>
        <translation>答复文件；材料的路径以该文件所在的文件夹为起点。</translation>
    </message>
    <message>
        <source>The provider&apos;s environment: sandbox (default) or production.</source>
        <translation>服务商的环境：sandbox（默认）或 production。</translation>
    </message>
    <message>
        <source>Where the provider is, instead of its own address. https; http on this computer only.</source>
        <translation>用来代替服务商自身地址的地址。须为 https；http 仅限本机。</translation>
    </message>
    <message>
        <source>Read the credentials from stdin instead of the keychain: one JSON object of the provider&apos;s credential fields, a one-time code among them where the provider wants one, for instance {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}.</source>
        <translation>从标准输入而不是钥匙串读取凭据：一个包含服务商各凭据字段的 JSON 对象，服务商要求时还包括一次性验证码，例如 {&quot;clientId&quot;: &quot;...&quot;, &quot;clientSecret&quot;: &quot;...&quot;}。</translation>
    </message>
    <message>
        <source>The account of the keychain, when there are several.</source>
        <translation>钥匙串中有多个账号时，要使用的账号。</translation>
    </message>
    <message>
        <source>Set what is guessed of the provider or differs by account, instead of the account&apos;s own setting or the default. May be given more than once.</source>
        <translation>设置对服务商的推测值或因账号而异的值，代替账号自身的设置或默认值。可以多次指定。</translation>
    </message>
    <message>
        <source>Check and show what would be sent; nothing is sent.</source>
        <translation>检查并显示将要发送的内容；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
</context>
<context>
    <name>CaseFooter</name>
    <message>
        <source>This answer is being sent.</source>
        <translation>正在发送此答复。</translation>
    </message>
    <message>
        <source>This round has been answered.</source>
        <translation>本轮已答复。</translation>
    </message>
    <message>
        <source>Review answer</source>
        <translation>核对答复</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送给 %1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>This request is still open.</source>
        <translation>此请求仍未结束。</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
    <message>
        <source>The last answer may have arrived. Check with the provider before sending again.</source>
        <translation>上次的答复可能已送达。再次发送前，请先向服务商核实。</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then choose what it asks for.</source>
        <translation>此请求以文字说明。请先阅读，再选择要求的内容。</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>选择要求的内容…</translation>
    </message>
    <message>
        <source>These answers were sent before, and nothing was changed since.</source>
        <translation>这些答复此前已发送，之后没有任何更改。</translation>
    </message>
    <message>
        <source>Ready. It is sent to the simulator once, when you press the button.</source>
        <translation>准备就绪。按下按钮后向模拟器发送一次。</translation>
    </message>
    <message>
        <source>Ready. It is sent to production once, when you press the button.</source>
        <translation>准备就绪。按下按钮后向生产环境发送一次。</translation>
    </message>
    <message>
        <source>Ready. It is sent once, when you press the button.</source>
        <translation>准备就绪。按下按钮后发送一次。</translation>
    </message>
    <message>
        <source>Everything is ready, but there is no %1 account to send it with. Your answers stay here while you add one.</source>
        <translation>没有问题，但没有可用于发送的 %1 账号。添加账号期间，您的答复会保留在此处。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>This request is still open. Sending it again will not help.</source>
        <translation>此请求仍未结束。再次发送无济于事。</translation>
    </message>
    <message>
        <source>The answer is with the provider now.</source>
        <translation>答复正由服务商处理。</translation>
    </message>
    <message>
        <source>This request is plain text. Read it, then tick what it asks for.</source>
        <translation>此请求以文字说明。请先阅读，再勾选要求的内容。</translation>
    </message>
    <message>
        <source>Answer round %1</source>
        <translation>答复第 %1 轮</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered. Nothing else will be changed.</source>
        <translation>要求 %1 项，已回答 %2 项。其他内容不会更改。</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 left out. Nothing else will be changed.</source>
        <translation>要求 %1 项，已回答 %2 项，略过 %3 项。其他内容不会更改。</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>更改答复</translation>
    </message>
</context>
<context>
    <name>CaseUpdate</name>
    <message>
        <source>%1 changed what it asks; the form is up to date now.</source>
        <translation>%1 更改了要求的内容；表单现已更新。</translation>
    </message>
    <message>
        <source>%1 does not say it either. Choose for each item whose document is meant.</source>
        <translation>%1 也没有说明。请为每个项目选择材料属于谁。</translation>
    </message>
    <message>
        <source>The request is still open. %1</source>
        <translation>请求仍未结束。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks again: %n item(s).</source>
        <translation>
            <numerusform>%1 再次提出要求：%n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept an answer now. %2</source>
        <translation>%1 目前不接受答复。%2</translation>
    </message>
    <message>
        <source>The answer has arrived, but nobody has looked at it yet. %1</source>
        <translation>答复已送达，但还没有人查看。%1</translation>
    </message>
    <message>
        <source>Nothing more is asked. %1</source>
        <translation>已经没有需要答复的项目。%1</translation>
    </message>
    <message>
        <source>%1 does not ask for anything now. %2</source>
        <translation>%1 目前没有任何要求。%2</translation>
    </message>
    <message>
        <source>Checked with %1: now it is clear whose documents are meant.</source>
        <translation>已向 %1 核实，现在可以确定材料属于谁。</translation>
    </message>
    <message>
        <source>Checked with %1: the request is still open, so the answer did not arrive. Review it and send it again.</source>
        <translation>已向 %1 核实：请求仍未结束，说明答复没有送达。请核对后再次发送。</translation>
    </message>
    <message>
        <source>Checked with %1. %2</source>
        <translation>已向 %1 核实。%2</translation>
    </message>
    <message>
        <source>Checked with %1: it still asks, so the answer did not arrive. Review it and send it again.</source>
        <translation>已向 %1 核实：对方仍在要求，说明答复没有送达。请核对后再次发送。</translation>
    </message>
    <message>
        <source>Checked with %1: the answer cannot be seen there. Review it, then send it again. %2</source>
        <translation>已向 %1 核实：在那里看不到答复。请核对后再次发送。%2</translation>
    </message>
    <message>
        <source>%1 writes something else by now. Read its message and choose what is asked.</source>
        <translation>%1 现在的说明已有变化。请阅读其消息，并选择要求的内容。</translation>
    </message>
    <message>
        <source>%1 marked the customer as “%2”.</source>
        <translation>%1 已将客户标记为“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 asks again. Choose what is asked now. It writes: “%2”</source>
        <translation>%1 再次提出要求。请选择现在要求的内容。对方写道：“%2”</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>To sign in to %1, enter the six-digit code that your authenticator shows now.</source>
        <translation>登录 %1 需要六位验证码。请输入身份验证器当前显示的验证码。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Keep everything that is stored in DIR.</source>
        <translation>将所有数据保存在 DIR 中。</translation>
    </message>
    <message>
        <source>Add the provider descriptions in DIR. May be given more than once.</source>
        <translation>添加 DIR 中的服务商定义。可以多次指定。</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 只能指定一次。</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>“rfi-desk-cli %1 --help” shows how it is used.</source>
        <translation>“rfi-desk-cli %1 --help”会显示用法。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>lists the known providers, or checks descriptions of providers</source>
        <translation>列出已知的服务商，或检查服务商定义</translation>
    </message>
    <message>
        <source>shows what a request asks</source>
        <translation>显示请求所要求的内容</translation>
    </message>
    <message>
        <source>checks answers, uploads documents, sends, reports</source>
        <translation>检查答复、上传材料、发送并报告</translation>
    </message>
    <message>
        <source>plays the providers on this computer</source>
        <translation>在本机模拟服务商</translation>
    </message>
    <message>
        <source>checks the log</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Usage: rfi-desk-cli COMMAND [OPTIONS]</source>
        <translation>用法：rfi-desk-cli COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>答复支付服务商的信息请求（RFI）。</translation>
    </message>
    <message>
        <source>“rfi-desk-cli COMMAND --help” shows the options of a command.</source>
        <translation>“rfi-desk-cli COMMAND --help”会显示命令的选项。</translation>
    </message>
    <message>
        <source>rfi-desk-cli: there is no command “%1”.</source>
        <translation>rfi-desk-cli：没有命令“%1”。</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source> The credentials of %1 are: %2.</source>
        <translation>%1 的凭据包括：%2。</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>Due %1</source>
        <translation>%1 截止</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明天截止</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后截止</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file[ “%1”] is not there.</source>
        <translation>文件[“%1”]不存在。</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be read.</source>
        <translation>无法读取文件[“%1”]。</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>The file[ “%1”] cannot be written[: %2].</source>
        <translation>无法写入文件[“%1”][：%2]。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder. The old file still stands.</source>
        <translation>请检查可用空间和您对该文件夹的权限。原文件仍保持不变。</translation>
    </message>
    <message>
        <source>The file[ “%1”] is too large to read.</source>
        <translation>文件[“%1”]过大，无法读取。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>This is not a plain file of this computer[: “%1”].</source>
        <translation>这不是本机上的普通文件[：“%1”]。</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>请将文件复制到本机，再选择复制的文件。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Correct it at the place named, or export the file again.</source>
        <translation>请更正指出的位置，或重新导出文件。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>文本不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请将文件保存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The text has an incomplete character.</source>
        <translation>文本中有不完整的字符。</translation>
    </message>
    <message>
        <source>Export the file again from where it came.</source>
        <translation>请从来源处重新导出文件。</translation>
    </message>
    <message>
        <source>A name appears twice in the same object.</source>
        <translation>同一对象中有重复的名称。</translation>
    </message>
    <message>
        <source>Remove one of the two: nobody can tell which one counts.</source>
        <translation>请删除其中一个：无法判断以哪个为准。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>The JSON is too large to read.</source>
        <translation>JSON 过大，无法读取。</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON.</source>
        <translation>JSON 结束后还有多余的文本。</translation>
    </message>
    <message>
        <source>Remove what comes after the last bracket.</source>
        <translation>请删除最后一个括号之后的内容。</translation>
    </message>
    <message>
        <source>RFI Desk does not recognise this file.</source>
        <translation>无法识别此文件。</translation>
    </message>
    <message>
        <source>Check that it is the right file. If it is a request, no known provider sends it in this form: name its provider, or enter it with “New request”.</source>
        <translation>请检查文件是否正确。如果是请求，则没有已知的服务商以这种形式发送：请指明服务商，或通过“新建请求”录入。</translation>
    </message>
    <message>
        <source>There is a quotation mark where none may be.</source>
        <translation>引号出现在不允许的位置。</translation>
    </message>
    <message>
        <source>Put quotation marks around the whole cell, and double those inside of it.</source>
        <translation>请用引号括住整个单元格，并将其中的引号写成两个。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>Close it where the cell ends.</source>
        <translation>请在单元格结束处闭合引号。</translation>
    </message>
    <message>
        <source>This row has a different number of cells from the first[: %3, not %2].</source>
        <translation>此行的单元格数量与第一行不同[：%3，应为 %2]。</translation>
    </message>
    <message>
        <source>Give every row as many cells as the first.</source>
        <translation>请使每一行的单元格数量与第一行相同。</translation>
    </message>
    <message>
        <source>This column is not known[: “%2”].</source>
        <translation>无法识别此列[：“%2”]。</translation>
    </message>
    <message>
        <source>Columns are called pointer, party, documentType, side, status, reason and required. Remove others.</source>
        <translation>可用的列名为 pointer、party、documentType、side、status、reason 和 required。请删除其他列。</translation>
    </message>
    <message>
        <source>A column is missing[: “%2”].</source>
        <translation>缺少一列[：“%2”]。</translation>
    </message>
    <message>
        <source>Name the columns in the first row.</source>
        <translation>请在第一行中写明列名。</translation>
    </message>
    <message>
        <source>A column appears twice[: “%2”].</source>
        <translation>有重复的列[：“%2”]。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>This version of RFI Desk cannot read emails.</source>
        <translation>此程序构建时未包含读取邮件的功能。</translation>
    </message>
    <message>
        <source>Copy the text of the email, and save its attachments as files.</source>
        <translation>请复制邮件正文，并将附件保存为文件。</translation>
    </message>
    <message>
        <source>This email cannot be read.</source>
        <translation>无法读取此邮件。</translation>
    </message>
    <message>
        <source>Save the email from your email program as a file (EML).</source>
        <translation>请在邮件程序中将邮件保存为文件（EML）。</translation>
    </message>
    <message>
        <source>The email has too many parts, or parts inside parts.</source>
        <translation>邮件的组成部分过多，或有多层嵌套。</translation>
    </message>
    <message>
        <source>Save the attachments that you need as files.</source>
        <translation>请将需要的附件保存为文件。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>请输入值。</translation>
    </message>
    <message>
        <source>The value is of the wrong kind[; expected: %2].</source>
        <translation>值的类型不正确[；应为：%2]。</translation>
    </message>
    <message>
        <source>Enter a value of the expected kind.</source>
        <translation>请输入类型正确的值。</translation>
    </message>
    <message>
        <source>The value is not one of those that are accepted[: %2].</source>
        <translation>该值不在可接受的范围内[：%2]。</translation>
    </message>
    <message>
        <source>Choose one of the accepted values.</source>
        <translation>请选择一个可接受的值。</translation>
    </message>
    <message>
        <source>Only one value is accepted here[: %2].</source>
        <translation>此处只接受一个值[：%2]。</translation>
    </message>
    <message>
        <source>Enter that value.</source>
        <translation>请输入该值。</translation>
    </message>
    <message>
        <source>The text is too short[; its shortest length is %2].</source>
        <translation>文本过短[；最少 %2 个字符]。</translation>
    </message>
    <message>
        <source>Enter the complete text.</source>
        <translation>请输入完整的文本。</translation>
    </message>
    <message>
        <source>The text is too long[; its longest length is %2].</source>
        <translation>文本过长[；最多 %2 个字符]。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>请缩短文本。</translation>
    </message>
    <message>
        <source>The text is not of the expected form.</source>
        <translation>文本的格式不符合要求。</translation>
    </message>
    <message>
        <source>Compare it with the document and with the hint beside the field.</source>
        <translation>请与材料以及字段旁的提示比较。</translation>
    </message>
    <message>
        <source>The text is not of the expected format[ (%2)].</source>
        <translation>文本的格式不正确[（%2）]。</translation>
    </message>
    <message>
        <source>Write it in that format.</source>
        <translation>请按该格式填写。</translation>
    </message>
    <message>
        <source>The number is too small[; the smallest is %2].</source>
        <translation>数字过小[；最小为 %2]。</translation>
    </message>
    <message>
        <source>Enter a larger number.</source>
        <translation>请输入更大的数字。</translation>
    </message>
    <message>
        <source>The number is too large[; the largest is %2].</source>
        <translation>数字过大[；最大为 %2]。</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>请输入更小的数字。</translation>
    </message>
    <message>
        <source>The list has too few entries[; the minimum is %2].</source>
        <translation>列表中的条目过少[；最少 %2 个]。</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>请补充缺少的内容。</translation>
    </message>
    <message>
        <source>The list has too many entries[; the maximum is %2].</source>
        <translation>列表中的条目过多[；最多 %2 个]。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>请删除多余的内容。</translation>
    </message>
    <message>
        <source>The same entry appears twice[: %2].</source>
        <translation>有重复的条目[：%2]。</translation>
    </message>
    <message>
        <source>This name is not known here.</source>
        <translation>无法识别此名称。</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>请检查拼写，或将其删除。</translation>
    </message>
    <message>
        <source>The object is not complete.</source>
        <translation>对象不完整。</translation>
    </message>
    <message>
        <source>This has to be exactly one of the expected things[: %2].</source>
        <translation>必须恰好是所要求的其中一种[：%2]。</translation>
    </message>
    <message>
        <source>Keep one of them and remove the others.</source>
        <translation>请保留其中一个，删除其余的。</translation>
    </message>
    <message>
        <source>The value is too complicated to be checked here.</source>
        <translation>该值过于复杂，无法检查。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>A description may not use this keyword[: %2].</source>
        <translation>定义中不能使用此关键字[：%2]。</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it from the description.</source>
        <translation>请检查拼写，或将其从定义中删除。</translation>
    </message>
    <message>
        <source>This keyword cannot have this value[: %2].</source>
        <translation>此关键字不能取该值[：%2]。</translation>
    </message>
    <message>
        <source>Give the keyword a value that it can have.</source>
        <translation>请为关键字指定允许的值。</translation>
    </message>
    <message>
        <source>What is referred to is not in the description[: %2].</source>
        <translation>定义中没有所引用的内容[：%2]。</translation>
    </message>
    <message>
        <source>Add it to the description, or correct the reference.</source>
        <translation>请将其添加到定义中，或更正引用。</translation>
    </message>
    <message>
        <source>There is another description of this provider[: %2].</source>
        <translation>此服务商另有一个定义[：%2]。</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it an id of its own.</source>
        <translation>请删除其中一个，或为其指定单独的 ID。</translation>
    </message>
    <message>
        <source>The document expired[ on %2].</source>
        <translation>材料已过期[（%2）]。</translation>
    </message>
    <message>
        <source>Ask the customer for the new one.</source>
        <translation>请向客户索取新的材料。</translation>
    </message>
    <message>
        <source>The date[ %2] is in the future.</source>
        <translation>日期[（%2）]晚于今天。</translation>
    </message>
    <message>
        <source>Compare it with the document.</source>
        <translation>请与材料比较。</translation>
    </message>
    <message>
        <source>Two dates are in the wrong order.</source>
        <translation>两个日期的先后顺序不对。</translation>
    </message>
    <message>
        <source>Compare both with the document.</source>
        <translation>请将两个日期与材料比较。</translation>
    </message>
    <message>
        <source>The document[ of %2] is older than the provider accepts.</source>
        <translation>材料[（%2）]的日期早于服务商可接受的期限。</translation>
    </message>
    <message>
        <source>Ask the customer for a newer one.</source>
        <translation>请向客户索取较新的材料。</translation>
    </message>
    <message>
        <source>A side of the document is missing[: %2].</source>
        <translation>材料缺少一面[：%2]。</translation>
    </message>
    <message>
        <source>Add a picture of that side.</source>
        <translation>请添加该面的图片。</translation>
    </message>
    <message>
        <source>A picture does not say which side of the document it shows.</source>
        <translation>有图片没有说明是材料的哪一面。</translation>
    </message>
    <message>
        <source>Choose the side of each picture.</source>
        <translation>请为每张图片选择所属的面。</translation>
    </message>
    <message>
        <source>The document[ “%2”] is empty.</source>
        <translation>材料[“%2”]为空。</translation>
    </message>
    <message>
        <source>Save it again, or choose another file.</source>
        <translation>请重新保存，或选择其他文件。</translation>
    </message>
    <message>
        <source>The document[ “%2”] is not of an accepted type.</source>
        <translation>材料[“%2”]不是此处接受的类型。</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type, with the matching ending in its name.</source>
        <translation>请选择类型可接受、且文件名能表明类型的文件。</translation>
    </message>
    <message>
        <source>The document[ “%2”] is too large[; the limit is %3].</source>
        <translation>材料[“%2”]过大[；上限为 %3]。</translation>
    </message>
    <message>
        <source>Scan it again in fewer pages or a lower resolution.</source>
        <translation>请减少页数或降低分辨率后重新扫描。</translation>
    </message>
    <message>
        <source>The original of the document[ “%2”] has changed since.</source>
        <translation>材料[“%2”]的原文件后来发生了更改。</translation>
    </message>
    <message>
        <source>The copy you attached first will be sent. To send the new one, attach it again.</source>
        <translation>发送的是最初附加的内容；如需发送新内容，请重新附加。</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>没有要求此项。</translation>
    </message>
    <message>
        <source>Remove it from the answers: the provider refuses what it did not ask.</source>
        <translation>请将其从答复中删除：服务商会拒绝未要求的内容。</translation>
    </message>
    <message>
        <source>The description has no place for what is asked.</source>
        <translation>定义中没有与所要求内容对应的位置。</translation>
    </message>
    <message>
        <source>Leave it out on purpose, and tell the provider another way.</source>
        <translation>请特意省略，并通过其他方式告知服务商。</translation>
    </message>
    <message>
        <source>The request does not say whose document is meant.</source>
        <translation>请求没有说明材料属于谁。</translation>
    </message>
    <message>
        <source>Read the request from the provider, or choose the person yourself.</source>
        <translation>请从服务商读取请求，或自行选择人员。</translation>
    </message>
    <message>
        <source>The asked document can be of several kinds.</source>
        <translation>所要求的材料可以是多种类型。</translation>
    </message>
    <message>
        <source>Choose which kind it is.</source>
        <translation>请选择材料的类型。</translation>
    </message>
    <message>
        <source>It is not clear what type of customer this is[: %2].</source>
        <translation>客户类型不明确[：%2]。</translation>
    </message>
    <message>
        <source>Say whether the customer is an individual or a business.</source>
        <translation>请说明客户是个人还是企业。</translation>
    </message>
    <message>
        <source>The types of customer differ[: %2 was given, the request is about %3].</source>
        <translation>客户类型不一致[：指定的是 %2，请求涉及的是 %3]。</translation>
    </message>
    <message>
        <source>Check that this is the right request for the right customer.</source>
        <translation>请检查这是否是对应客户的正确请求。</translation>
    </message>
    <message>
        <source>The same item is answered twice.</source>
        <translation>同一项目有两条答复。</translation>
    </message>
    <message>
        <source>Keep one of the answers.</source>
        <translation>请只保留一条答复。</translation>
    </message>
    <message>
        <source>This is not an ID in the provider&apos;s format[ (%2: “%3”)].</source>
        <translation>这不是服务商给出的 ID 格式[（%2：“%3”）]。</translation>
    </message>
    <message>
        <source>Copy the ID from the provider again.</source>
        <translation>请从服务商处重新复制 ID。</translation>
    </message>
    <message>
        <source>There is no description of this provider[: %2].</source>
        <translation>没有此服务商的定义[：%2]。</translation>
    </message>
    <message>
        <source>Check the provider&apos;s id, or add its description.</source>
        <translation>请检查服务商的 ID，或添加其定义。</translation>
    </message>
    <message>
        <source>The provider has no such environment[: %2].</source>
        <translation>该服务商没有此环境[：%2]。</translation>
    </message>
    <message>
        <source>Choose one of its environments.</source>
        <translation>请选择该服务商的一个环境。</translation>
    </message>
    <message>
        <source>This was asked, but is not in what would go out.</source>
        <translation>要求了此项，但它不在将要发送的内容中。</translation>
    </message>
    <message>
        <source>Nothing was sent. The description of the provider has a fault: report it.</source>
        <translation>未发送任何内容。服务商定义有误，请报告此问题。</translation>
    </message>
    <message>
        <source>This was not asked, but is in what would go out.</source>
        <translation>没有要求此项，但它在将要发送的内容中。</translation>
    </message>
    <message>
        <source>The provider now asks for something else.</source>
        <translation>服务商要求的内容已经改变。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the new request; answers that still fit are kept.</source>
        <translation>未发送任何内容。请查看新的请求；仍适用的答复已保留。</translation>
    </message>
    <message>
        <source>The provider does not accept an answer while the customer is in this state[: %2].</source>
        <translation>客户处于此状态时，服务商不接受答复[：%2]。</translation>
    </message>
    <message>
        <source>Nothing was sent. Read the request again; it may be settled already.</source>
        <translation>未发送任何内容。请重新读取请求，它可能已经办结。</translation>
    </message>
    <message>
        <source>Something that was not asked would change[: %2].</source>
        <translation>未要求的内容会被改变[：%2]。</translation>
    </message>
    <message>
        <source>The provider wants this, but neither asked for it nor gave it[: %2].</source>
        <translation>服务商需要此项，但既没有要求，也没有提供[：%2]。</translation>
    </message>
    <message>
        <source>The answer goes without it. If it is refused, ask the provider to request it.</source>
        <translation>答复将不包含此项。如果被拒绝，请让服务商要求提供此项。</translation>
    </message>
    <message>
        <source>The provider says[: “%2”].</source>
        <translation>服务商表示[：“%2”]。</translation>
    </message>
    <message>
        <source>Put right what the provider names.</source>
        <translation>请更正服务商指出的内容。</translation>
    </message>
    <message>
        <source>This address is not allowed[: %1].</source>
        <translation>不允许使用此地址[：%1]。</translation>
    </message>
    <message>
        <source>Use https without a user name in it; plain http only on this computer.</source>
        <translation>请使用不含用户名的 https 地址；http 仅限本机。</translation>
    </message>
    <message>
        <source>The address[ %1] cannot be found.</source>
        <translation>找不到此名称的计算机[：%1]。</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>No connection to the provider[ at %1].</source>
        <translation>无法连接到服务商[（%1）]。</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The port is in use or not allowed[: %1].</source>
        <translation>端口已被占用或不允许使用[：%1]。</translation>
    </message>
    <message>
        <source>Choose another port, or leave the choice to the program.</source>
        <translation>请选择其他端口，或由程序选择。</translation>
    </message>
    <message>
        <source>The connection[ to %1] is not safe[: %2].</source>
        <translation>连接[（%1）]不安全[：%2]。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, then ask your network&apos;s administrator.</source>
        <translation>未发送任何内容。请检查本机的日期，然后联系网络管理员。</translation>
    </message>
    <message>
        <source>The proxy does not let the connection[ to %1] through.</source>
        <translation>代理不允许连接[到 %1]。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>请检查本机的代理设置。</translation>
    </message>
    <message>
        <source>The provider[ at %1] did not reply in time.</source>
        <translation>服务商[（%1）]未及时响应。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The connection[ to %1] was lost before the reply came.</source>
        <translation>收到响应前，连接[（%1）]已中断。</translation>
    </message>
    <message>
        <source>Read the request from the provider before you send anything again.</source>
        <translation>再次发送任何内容之前，请先从服务商读取请求。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>准备好后请重新开始。</translation>
    </message>
    <message>
        <source>The provider points to another address[: %1]. It is not followed.</source>
        <translation>服务商指向另一个地址[：%1]，未跟随跳转。</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>请检查账号的地址。</translation>
    </message>
    <message>
        <source>The reply[ from %1] is too large to read.</source>
        <translation>响应[（%1）]过大，无法读取。</translation>
    </message>
    <message>
        <source>Check that the address is the provider&apos;s.</source>
        <translation>请检查地址是否属于服务商。</translation>
    </message>
    <message>
        <source>The reply[ of %1] is packed in a way that was not asked for.</source>
        <translation>响应[（%1）]的压缩方式并非所要求的方式。</translation>
    </message>
    <message>
        <source>Check that no proxy changes what the provider sends.</source>
        <translation>请检查是否有代理更改了服务商发送的内容。</translation>
    </message>
    <message>
        <source>The reply[ of %1] is not what the provider sends[ (code %2)].</source>
        <translation>响应[（%1）]不是服务商发送的内容[（代码 %2）]。</translation>
    </message>
    <message>
        <source>Perhaps this network answered instead of the provider: check that you are signed in to it.</source>
        <translation>可能是当前网络代替服务商作出了响应：请检查您是否已登录该网络。</translation>
    </message>
    <message>
        <source>The reply is about another customer.</source>
        <translation>响应涉及的是另一位客户。</translation>
    </message>
    <message>
        <source>Report this to the provider and do not send again.</source>
        <translation>请向服务商报告此问题，不要再次发送。</translation>
    </message>
    <message>
        <source>The provider does not know this customer.</source>
        <translation>服务商没有此客户。</translation>
    </message>
    <message>
        <source>Check the customer&apos;s id and that the account is of the right environment.</source>
        <translation>请检查客户 ID，以及账号所属的环境是否正确。</translation>
    </message>
    <message>
        <source>The provider refused[ with code %2].</source>
        <translation>服务商拒绝了[，代码 %2]。</translation>
    </message>
    <message>
        <source>Read the provider&apos;s own words, then try again.</source>
        <translation>请阅读服务商的原话，然后重试。</translation>
    </message>
    <message>
        <source>Wait, then send again. Nothing was taken.</source>
        <translation>请稍等，然后再次发送。对方没有接受任何内容。</translation>
    </message>
    <message>
        <source>The network library sent the same call more than once.</source>
        <translation>网络库将同一调用发送了多次。</translation>
    </message>
    <message>
        <source>Read the request from the provider before you go on, and report this.</source>
        <translation>继续之前，请先从服务商读取请求，并报告此问题。</translation>
    </message>
    <message>
        <source>There are no credentials for this account[: %1].</source>
        <translation>此账号没有凭据[：%1]。</translation>
    </message>
    <message>
        <source>Add the account, or give the credentials.</source>
        <translation>请添加账号，或提供凭据。</translation>
    </message>
    <message>
        <source>There is no such account[: %1].</source>
        <translation>没有此账号[：%1]。</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are set up.</source>
        <translation>请选择一个已设置的账号。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in[ with code %2].</source>
        <translation>服务商拒绝登录[，代码 %2]。</translation>
    </message>
    <message>
        <source>Check the credentials and that they are of this environment.</source>
        <translation>请检查凭据是否正确，以及是否属于此环境。</translation>
    </message>
    <message>
        <source>The provider wants a one-time code to sign in.</source>
        <translation>服务商要求用一次性验证码登录。</translation>
    </message>
    <message>
        <source>Give the code that your authenticator shows now.</source>
        <translation>请输入身份验证器当前显示的验证码。</translation>
    </message>
    <message>
        <source>The provider did not accept the one-time code.</source>
        <translation>服务商没有接受一次性验证码。</translation>
    </message>
    <message>
        <source>Wait for the next code and give that one.</source>
        <translation>请等待下一个验证码再输入。</translation>
    </message>
    <message>
        <source>Set the clock of this computer right, then try again.</source>
        <translation>请校准本机的时钟，然后重试。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached.</source>
        <translation>无法访问本机的钥匙串。</translation>
    </message>
    <message>
        <source>Start it and try again, or continue without it: credentials are kept until you quit.</source>
        <translation>请启动钥匙串后重试，或不使用钥匙串继续：凭据仅保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is not the same one as before.</source>
        <translation>钥匙串已锁定，或与之前的不是同一个。</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing in it was changed.</source>
        <translation>请解锁后重试。其中的内容没有更改。</translation>
    </message>
    <message>
        <source>The keychain did not give RFI Desk access.</source>
        <translation>钥匙串没有允许此程序访问。</translation>
    </message>
    <message>
        <source>Try again and allow it when you are asked.</source>
        <translation>请重试，并在询问时选择允许。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>钥匙串未及时响应。</translation>
    </message>
    <message>
        <source>Look for a keychain prompt behind other windows, then try again.</source>
        <translation>请查看其他窗口后面是否有钥匙串的询问，然后重试。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account.</source>
        <translation>钥匙串中没有此账号的条目。</translation>
    </message>
    <message>
        <source>Enter the credentials of the account again.</source>
        <translation>请重新输入账号的凭据。</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value.</source>
        <translation>钥匙串无法保存此值。</translation>
    </message>
    <message>
        <source>Check that it was copied completely and without anything else.</source>
        <translation>请检查复制的内容是否完整且没有多余内容。</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was stored.</source>
        <translation>钥匙串返回的内容与存储的不同。</translation>
    </message>
    <message>
        <source>Enter the credentials again. If this keeps happening, check the keychain.</source>
        <translation>请重新输入凭据；如果问题仍然存在，请检查钥匙串。</translation>
    </message>
    <message>
        <source>Another RFI Desk is using these requests[ on %2].</source>
        <translation>另一个 RFI Desk 正在使用这些请求[（%2）]。</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>请在那个窗口中继续，或先将其关闭。</translation>
    </message>
    <message>
        <source>The store of requests cannot be opened[: %2].</source>
        <translation>无法打开请求存储库[：%2]。</translation>
    </message>
    <message>
        <source>The store of requests is damaged[: %2].</source>
        <translation>请求存储库已损坏[：%2]。</translation>
    </message>
    <message>
        <source>The damaged copy is kept. Open the last good backup to go on.</source>
        <translation>损坏的副本已保留。如需继续，请打开最近的完好备份。</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the store was changed.</source>
        <translation>请安装更新的版本。存储库的内容没有更改。</translation>
    </message>
    <message>
        <source>Not saved[: %2].</source>
        <translation>未保存[：%2]。</translation>
    </message>
    <message>
        <source>What you typed is still here, and saving is tried again every few seconds.</source>
        <translation>您输入的内容仍在，程序每隔几秒会重试保存。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>未保存：磁盘已满。</translation>
    </message>
    <message>
        <source>Free up disk space. What you typed is still here, and saving is tried again automatically.</source>
        <translation>请腾出空间。您输入的内容仍在，程序会自动重试保存。</translation>
    </message>
    <message>
        <source>Not saved: the store is no longer where it was.</source>
        <translation>未保存：存储库已不在原来的位置。</translation>
    </message>
    <message>
        <source>Bring the disk or the folder back. What you typed is still here.</source>
        <translation>请恢复该磁盘或文件夹。您输入的内容仍在。</translation>
    </message>
    <message>
        <source>The store can only be read.</source>
        <translation>存储库为只读。</translation>
    </message>
    <message>
        <source>Nothing can be answered until its folder can be written.</source>
        <translation>在其文件夹可写入之前，无法答复。</translation>
    </message>
    <message>
        <source>The key of the store is not in the keychain.</source>
        <translation>钥匙串中没有存储库的密钥。</translation>
    </message>
    <message>
        <source>Use the recovery key. The store is untouched.</source>
        <translation>请使用恢复密钥。存储库未受影响。</translation>
    </message>
    <message>
        <source>This key does not open the store.</source>
        <translation>此密钥无法打开存储库。</translation>
    </message>
    <message>
        <source>Use the key of this very store. The store is untouched.</source>
        <translation>请使用此存储库的密钥。存储库未受影响。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the store.</source>
        <translation>这不是存储库的密码短语。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then try again.</source>
        <translation>请检查大小写和键盘语言，然后重试。</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a letter of it is wrong.</source>
        <translation>这不是恢复密钥，或其中有字符错误。</translation>
    </message>
    <message>
        <source>Compare it with the paper or the file, group by group.</source>
        <translation>请与纸张或文件逐组比较。</translation>
    </message>
    <message>
        <source>A record of the store cannot be read[: %1].</source>
        <translation>存储库中有一条记录无法读取[：%1]。</translation>
    </message>
    <message>
        <source>The others can be used. A backup may still have it.</source>
        <translation>其他记录可以使用。备份中可能仍有该记录。</translation>
    </message>
    <message>
        <source>The store could not be backed up[: %2].</source>
        <translation>无法备份存储库[：%2]。</translation>
    </message>
    <message>
        <source>The log cannot be written[: %2], so nothing was sent.</source>
        <translation>无法写入日志[：%2]，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Make room or repair the store, then send again.</source>
        <translation>请腾出空间或修复存储库，然后再次发送。</translation>
    </message>
    <message>
        <source>There is no log[ in “%1”].</source>
        <translation>没有日志[（“%1”）]。</translation>
    </message>
    <message>
        <source>Name the folder of the store with --data-dir.</source>
        <translation>请用 --data-dir 指定存储库的文件夹。</translation>
    </message>
    <message>
        <source>An entry of the log was changed[: number %1].</source>
        <translation>日志中有条目被更改[：第 %1 条]。</translation>
    </message>
    <message>
        <source>Everything from this entry on proves nothing. Compare it with an older backup.</source>
        <translation>从此条目起，日志不再具有证明力。请与较早的备份比较。</translation>
    </message>
    <message>
        <source>An entry of the log is missing[: number %1].</source>
        <translation>日志中缺少条目[：第 %1 条]。</translation>
    </message>
    <message>
        <source>Entries were removed or put into another order. Compare it with an older backup.</source>
        <translation>有条目被删除或打乱顺序。请与较早的备份比较。</translation>
    </message>
    <message>
        <source>The log does not reach the head that was noted[ (entry %1)].</source>
        <translation>日志没有达到所记下的末端[（第 %1 条）]。</translation>
    </message>
    <message>
        <source>Its end was cut off or replaced. Compare it with an older backup.</source>
        <translation>日志的结尾被截断或替换。请与较早的备份比较。</translation>
    </message>
    <message>
        <source>The key of the log is not in the keychain.</source>
        <translation>钥匙串中没有日志的密钥。</translation>
    </message>
    <message>
        <source>The chain can be checked without it, the seals cannot.</source>
        <translation>没有密钥也可以验证条目链，但无法验证封印。</translation>
    </message>
    <message>
        <source>The archive[ “%1”] cannot be written[: %2].</source>
        <translation>无法写入归档[“%1”][：%2]。</translation>
    </message>
    <message>
        <source>Check the free space and your rights in that folder.</source>
        <translation>请检查可用空间和您对该文件夹的权限。</translation>
    </message>
    <message>
        <source>This new person was already sent to the provider. With changed answers, the person would be created twice.</source>
        <translation>此新人员之前已发送给服务商。如果更改答复，将会重复创建。</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the answers back as they were, or ask for the changes of the person under the id that the provider gave it.</source>
        <translation>未发送任何内容。请恢复原来的答复，或使用服务商为此人员分配的 ID 提交更改。</translation>
    </message>
    <message>
        <source>The store was written by a newer RFI Desk[ (format %2, this one knows %3)].</source>
        <translation>存储库由更新版本的 RFI Desk 写入[（格式 %2，当前版本支持 %3）]。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Check the folder and the disk, then try again.</source>
        <translation>其中的内容没有更改。请检查文件夹和磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The folder of the store[ “%1”] is open to other users[: %2].</source>
        <translation>存储库的文件夹[“%1”]可被其他用户访问[：%2]。</translation>
    </message>
    <message>
        <source>Nothing was opened or written. Make it yours alone (mode 0700) to go on.</source>
        <translation>未打开也未写入任何内容。如需继续，请将其设为仅您本人可访问（模式 0700）。</translation>
    </message>
    <message>
        <source>Free up disk space. Nothing was changed, and it is tried again automatically.</source>
        <translation>请腾出磁盘空间。未作任何更改，程序会自动重试。</translation>
    </message>
    <message>
        <source>The provider takes no more calls for now[; seconds to wait: %2].</source>
        <translation>服务商暂时限制调用[；需等待的秒数：%2]。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong[; minutes: %2].</source>
        <translation>本机的时钟不准[；偏差的分钟数：%2]。</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s rules can be changed by others[: “%1”].</source>
        <translation>您的组织的规则文件可被他人更改[：“%1”]。</translation>
    </message>
    <message>
        <source>Ask your administrator: it and its folder have to belong to the administrator, and nobody else may write to them.</source>
        <translation>请联系管理员：该文件及其所在文件夹必须归管理员所有，且其他人不得有写入权限。</translation>
    </message>
    <message>
        <source>The rules of your organisation cannot be read[: “%1”].</source>
        <translation>无法读取您的组织的规则[：“%1”]。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until your administrator has put them right.</source>
        <translation>在管理员更正规则之前，没有任何内容会离开本机。</translation>
    </message>
    <message>
        <source>Your organisation does not allow this[: %2].</source>
        <translation>您的组织不允许此操作[：%2]。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator if it should be allowed.</source>
        <translation>未发送任何内容。如果应当允许，请联系管理员。</translation>
    </message>
    <message>
        <source>The list of new versions is not signed by whoever makes them.</source>
        <translation>新版本列表没有发布者的签名。</translation>
    </message>
    <message>
        <source>It was not read. If this keeps happening, report it.</source>
        <translation>未读取该列表。如果问题仍然存在，请报告。</translation>
    </message>
    <message>
        <source>The list of new versions is older than one that was seen before.</source>
        <translation>新版本列表比之前见过的更旧。</translation>
    </message>
</context>
<context>
    <name>EvidenceLog</name>
    <message>
        <source>Entries in the pack</source>
        <translation>证据包中的条目</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>日志末端</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>Hash of the head</source>
        <translation>末端的哈希</translation>
    </message>
    <message>
        <source>5  How to check this pack</source>
        <translation>5  如何验证此证据包</translation>
    </message>
    <message>
        <source>You do not need RFI Desk for this. In the folder of the pack, on any computer:</source>
        <translation>不需要我们的程序。在任意计算机上进入证据包的文件夹，运行：</translation>
    </message>
    <message>
        <source>The first compares every file with its hash, the second does so again and recomputes each entry of the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, nobody changed, removed or added an entry before it.</source>
        <translation>第一条命令将每个文件与其哈希比较；第二条命令再次比较，并重新计算日志的每个条目。请将末端的哈希与当时在别处记下的内容比较：如果一致，则此前的条目没有被更改、删除或添加。</translation>
    </message>
    <message>
        <source>4  The log</source>
        <translation>4  日志</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it by its hash, so none can be changed, removed or put elsewhere without a trace. The entries of this case:</source>
        <translation>每个条目都通过哈希与前一条目相连，因此更改、删除或移动任何条目都会留下痕迹。本案件的条目：</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The second also finds whatever was sent and is missing here, and whatever is not as the log tells it.</source>
        <translation>第二条命令还会找出已发送但此处缺少的内容，以及与日志记录不符的内容。</translation>
    </message>
    <message>
        <source>The log has no entry about this case.</source>
        <translation>日志中没有关于本案件的条目。</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>要求方</translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>答复所用账号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>导出程序</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>已特意省略</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>No answer (not required)</source>
        <translation>无答复（非必填）</translation>
    </message>
    <message>
        <source>[document %1]</source>
        <translation>[材料 %1]</translation>
    </message>
    <message>
        <source>1  What was asked, and what was answered</source>
        <translation>1  要求的内容与答复</translation>
    </message>
    <message>
        <source>In the provider&apos;s own words: %1</source>
        <translation>服务商的原话：%1</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>没有要求任何内容。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>2  Documents</source>
        <translation>2  材料</translation>
    </message>
    <message>
        <source>No document was attached.</source>
        <translation>没有附加材料。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256, place</source>
        <translation>SHA-256、位置</translation>
    </message>
    <message>
        <source>%1, documents in it by name</source>
        <translation>%1，其中的材料仅以名称表示</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, reply %2</source>
        <translation>%1，响应 %2</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>SHA-256 of the sent bytes, place</source>
        <translation>所发送字节的 SHA-256、位置</translation>
    </message>
    <message>
        <source>Behind the provider</source>
        <translation>服务商背后的 PSP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>3  What was sent, and what came back</source>
        <translation>3  发送的内容与收到的响应</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>第 %1 次尝试，共 %2 次：%3</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Evidence of case %1</source>
        <translation>案件 %1 的证据</translation>
    </message>
    <message>
        <source>Case %1, log entry %2, %3…</source>
        <translation>案件 %1，日志第 %2 条，%3…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1，%2 UTC</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Answer to a request for information</source>
        <translation>对信息请求的答复</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1，由 %2 要求</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最近一次结果</translation>
    </message>
    <message>
        <source>Round %1, until %2</source>
        <translation>第 %1 轮，至 %2</translation>
    </message>
    <message>
        <source>Attached now</source>
        <translation>当前已附加</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Every document that is attached now or ever went out, as it was when it was attached. The pack holds them, byte for byte.</source>
        <translation>当前已附加或曾经发送的所有材料，均保持附加时的原样。证据包逐字节收录了这些材料。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>%1, whose bytes are not in this pack. SHA-256: %2</source>
        <translation>%1，其内容不在此证据包中。SHA-256：%2</translation>
    </message>
    <message>
        <source>Document that went first</source>
        <translation>先行发送的材料</translation>
    </message>
    <message>
        <source>Call, and what the document is called there</source>
        <translation>调用，以及材料在服务商处的名称</translation>
    </message>
    <message>
        <source>Documents in it</source>
        <translation>其中的材料</translation>
    </message>
    <message>
        <source>SHA-256 of the reply, place</source>
        <translation>响应的 SHA-256、位置</translation>
    </message>
    <message>
        <source>The answer itself did not leave this computer.</source>
        <translation>答复本身没有离开本机。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
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
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Asked because: “%1”</source>
        <translation>要求的原因：“%1”</translation>
    </message>
    <message>
        <source>Asked because it was missing.</source>
        <translation>要求的原因：缺失。</translation>
    </message>
    <message>
        <source>Asked because it had expired.</source>
        <translation>要求的原因：已过期。</translation>
    </message>
    <message>
        <source>Asked because it was not valid.</source>
        <translation>要求的原因：无效。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Given in the request.</source>
        <translation>请求指明了此项。</translation>
    </message>
    <message>
        <source>Asked because: “%1”.</source>
        <translation>要求的原因：“%1”。</translation>
    </message>
    <message>
        <source>%1 asks for this.</source>
        <translation>%1 要求提供此项。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1：“%2”。</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不符合要求</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>缺少日期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已省略</translation>
    </message>
</context>
<context>
    <name>FieldsCommand</name>
    <message>
        <source> (the request does not say whose)</source>
        <translation>（请求没有说明属于谁）</translation>
    </message>
    <message>
        <source> (not required)</source>
        <translation>（非必填）</translation>
    </message>
    <message>
        <source>Shows what a request asks. Nothing is sent or read from the provider.</source>
        <translation>显示请求所要求的内容。不会向服务商发送或从其读取任何内容。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source> --type says it.</source>
        <translation>请用 --type 指定。</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FileSlot</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1，最大 %2</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择一个文件：%1</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>What is asked</source>
        <translation>要求的内容</translation>
    </message>
    <message>
        <source>One section for each document or group, under the person it belongs to. There is nothing here that the provider did not ask for.</source>
        <translation>每份材料或每个分组为一节，列在所属人员之下。服务商没有要求的内容不会出现在这里。</translation>
    </message>
    <message>
        <source>A field and its reason</source>
        <translation>字段及其原因</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. You see at once whether the provider accepts it. In training, you are offered sample documents.</source>
        <translation>将文件拖放到此处，或选择一个文件。服务商是否接受会立即显示。练习时会提供示例材料。</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>Answer, review, results</source>
        <translation>答复、核对、结果</translation>
    </message>
    <message>
        <source>The review checks everything once more. What is missing or does not fit is listed there, and each line takes you to it. When all is right you see exactly what will leave this computer.</source>
        <translation>核对会再次检查所有内容。缺少或不符合的内容会列出，点击每一行即可前往。全部无误后，您会看到将要离开本机的确切内容。</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This button always shows the next step. In the review it sends the answer, once. Nothing is sent before that.</source>
        <translation>此按钮始终显示接下来要做什么。在核对页中，它执行发送，且只发送一次；在此之前没有任何内容发出。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Here you see how the provider responded to the answer, for each field and each payment provider behind it.</source>
        <translation>在这里可以看到服务商对答复的处理结果，包括每个字段以及背后每家支付服务商的结果。</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到您了</translation>
    </message>
    <message>
        <source>Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the menu.</source>
        <translation>现在请答复此请求。按 F1 可打开与当前操作相关的帮助，导览可在菜单中找到。</translation>
    </message>
    <message>
        <source>If the provider gave a reason, its own words are shown above the field. The small icon, or Shift+F1, shows where the field comes from. What you type is saved automatically.</source>
        <translation>如果服务商给出了原因，其原话会显示在字段上方。小标记或 Shift+F1 可显示字段的来源。输入的内容会自动保存。</translation>
    </message>
    <message>
        <source>The most urgent one is at the top of the list. Each line says who it is about, who asks, when the answer is due, and how much of it is done.</source>
        <translation>最紧急的排在列表最上方。每一行显示涉及谁、由谁要求、答复的截止时间和完成进度。</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已延后</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>分配给我的</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 天内截止</translation>
    </message>
    <message>
        <source>Waiting for provider</source>
        <translation>等待服务商</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>仍然缺失</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were received in the last %n day(s), from %1 on.</source>
        <translation>
            <numerusform>最近 %n 天内收到的请求，自 %1 起。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Requests received by month</source>
        <translation>每月收到的请求</translation>
    </message>
    <message>
        <source>Requests received by week</source>
        <translation>每周收到的请求</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more rounds</source>
        <translation>
            <numerusform>%n 轮或更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on %n accepted answer(s).</source>
        <translation>
            <numerusform>根据 %n 个已接受的答复统计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an accepted answer so far.</source>
        <translation>
            <numerusform>%n 个请求尚无已接受的答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) settled without an answer from RFI Desk.</source>
        <translation>
            <numerusform>%n 个请求未经此处答复即已了结。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>Requests received: %1</source>
        <translation>收到的请求：%1</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>已接受的答复</translation>
    </message>
    <message>
        <source>Half of them accepted within</source>
        <translation>半数被接受所用时间</translation>
    </message>
    <message>
        <source>Nine of ten accepted within</source>
        <translation>九成被接受所用时间</translation>
    </message>
    <message>
        <source>Without an accepted answer so far</source>
        <translation>尚无已接受的答复</translation>
    </message>
    <message>
        <source>Settled without an answer from RFI Desk</source>
        <translation>未经此处答复即已了结</translation>
    </message>
    <message>
        <source>Rounds on average</source>
        <translation>平均轮数</translation>
    </message>
    <message>
        <source>Requests with %1</source>
        <translation>请求的轮数：%1</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>要求的原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今天 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>即将截止 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 个截止</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>无截止请求</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n 个请求截止</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Only training requests are counted.</source>
        <translation>仅统计练习请求。</translation>
    </message>
    <message>
        <source>Only requests in the sandbox are counted.</source>
        <translation>仅统计沙箱中的请求。</translation>
    </message>
    <message>
        <source>Only requests in production are counted.</source>
        <translation>仅统计生产环境中的请求。</translation>
    </message>
    <message>
        <source>Only requests in “%1” are counted.</source>
        <translation>仅统计“%1”中的请求。</translation>
    </message>
</context>
<context>
    <name>InsightsPrint</name>
    <message numerus="yes">
        <source>%n request(s) received.</source>
        <translation>
            <numerusform>收到 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers were accepted within %1, nine of ten within %2.</source>
        <translation>半数答复的接受用时在 %1 以内，九成在 %2 以内。</translation>
    </message>
    <message>
        <source>Rounds on average: %1.</source>
        <translation>平均轮数：%1。</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>请求的轮数</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>要求各项目的原因</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>本月没有截止的请求。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Due dates, %1</source>
        <translation>截止日期，%1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>服务商处理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>已答复的项目</translation>
    </message>
    <message>
        <source>Asked items</source>
        <translation>要求的项目</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>延后至</translation>
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
        <translation>日志开始</translation>
    </message>
    <message>
        <source>Signed in to the provider</source>
        <translation>已登录服务商</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件已打开</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>案件已分配</translation>
    </message>
    <message>
        <source>Case snoozed</source>
        <translation>案件已延后</translation>
    </message>
    <message>
        <source>Case snooze ended</source>
        <translation>已取消延后</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>已设法律保留</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>已解除法律保留</translation>
    </message>
    <message>
        <source>Case deleted</source>
        <translation>案件已删除</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>已附上文件</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>已移除文件</translation>
    </message>
    <message>
        <source>Sending started</source>
        <translation>开始发送</translation>
    </message>
    <message>
        <source>Sending ended</source>
        <translation>发送结束</translation>
    </message>
    <message>
        <source>Sent more than once</source>
        <translation>发送多于一次</translation>
    </message>
    <message>
        <source>State read</source>
        <translation>已读取状态</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Head of the log noted</source>
        <translation>已记下日志末端</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>密钥已更改</translation>
    </message>
    <message>
        <source>Key shown or saved</source>
        <translation>密钥已显示或保存</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>已打开备份</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>发现损坏</translation>
    </message>
    <message>
        <source>Certificate added</source>
        <translation>已添加证书</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>已添加账号</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账号已更改</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>已移除账号</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>to oneself</source>
        <translation>给自己</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>不分配给任何人</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>给他人</translation>
    </message>
    <message>
        <source>list of requests</source>
        <translation>请求列表</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>结果表</translation>
    </message>
    <message>
        <source>request file</source>
        <translation>请求文件</translation>
    </message>
    <message>
        <source>evidence without a password</source>
        <translation>无密码的证据</translation>
    </message>
    <message>
        <source>evidence with a password</source>
        <translation>有密码的证据</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>保留年数</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Case marked as done</source>
        <translation>案件已标记为完成</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>案件已重新打开</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>the key of what is kept here</source>
        <translation>此处所保存内容的密钥</translation>
    </message>
    <message>
        <source>the old key was forgotten</source>
        <translation>旧密钥已清除</translation>
    </message>
    <message>
        <source>a document that goes along</source>
        <translation>随答复发送的材料</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see --key-stdin. Without them, entries that somebody wrote anew are found only with a head that was noted elsewhere, see --head.</source>
        <translation>未验证封印：%1 可以用存储库的密码短语或恢复密钥验证，参见 --key-stdin。没有它们，只有借助在别处记下的末端才能发现被重写的条目，参见 --head。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each as it was written. Head of the log: entry %1, %2</source>
        <translation>
            <numerusform>%n 个条目，均与写入时一致。日志末端：第 %1 条，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Written up to entry %1. “log verify --log” checks the file.</source>
        <translation>已写到第 %1 条。可用“log verify --log”验证该文件。</translation>
    </message>
    <message>
        <source>“log verify” checks that nobody changed, removed or added an entry of the log, and names the first that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log export” writes the entries as lines of JSON.</source>
        <translation>“log verify”验证日志条目没有被更改、删除或添加，并指出第一个有问题的条目。退出代码：0 与写入时一致，1 不一致或无法读取。“log head”输出日志末端，供在别处保存：借助它，“verify”可以发现条目被截断。“log export”将条目逐行写成 JSON。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>要执行的操作。</translation>
    </message>
    <message>
        <source>verify: the log has to hold the head in FILE. May be given more than once.</source>
        <translation>verify：日志必须包含 FILE 中的末端。可以多次指定。</translation>
    </message>
    <message>
        <source>verify: check the exported log in FILE instead of the stored one.</source>
        <translation>verify：验证 FILE 中导出的日志，而不是存储的日志。</translation>
    </message>
    <message>
        <source>verify: read the passphrase or the recovery key of the store from stdin, to check the seals; else the keychain is asked.</source>
        <translation>verify：从标准输入读取存储库的密码短语或恢复密钥，以验证封印；否则使用钥匙串。</translation>
    </message>
    <message>
        <source>verify: print one JSON document.</source>
        <translation>verify：输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>It is “log verify”, “log head [FILE]” or “log export FILE”.</source>
        <translation>可用的写法为“log verify”、“log head [FILE]”或“log export FILE”。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Not in use there, open here</source>
        <translation>那边没有人在使用，在此打开</translation>
    </message>
    <message>
        <source>RFI Desk cannot start here</source>
        <translation>RFI Desk 无法在此启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>There is no certificate in it. Export it as PEM (Base-64) and choose that file.</source>
        <translation>其中没有证书。请将证书导出为 PEM（Base-64），然后选择该文件。</translation>
    </message>
    <message>
        <source>A certificate in it is damaged. Export it again.</source>
        <translation>其中有证书已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>There is a private key in it, which should not leave its place. Choose the file with the certificate alone.</source>
        <translation>其中有私钥，私钥不应离开其存放位置。请选择仅包含证书的文件。</translation>
    </message>
    <message>
        <source>A certificate in it is not that of an authority. Choose the one that signed it.</source>
        <translation>其中有证书不是证书颁发机构的证书。请选择签发它的机构的证书。</translation>
    </message>
    <message>
        <source>A certificate in it has expired. Ask your administrator for a new one.</source>
        <translation>其中有证书已过期。请向管理员索取新证书。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>颁发者：%1。</translation>
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
        <translation>以下内容尚未勾选任何项目：</translation>
    </message>
    <message>
        <source>Nothing is ticked yet for %1:</source>
        <translation>尚未为 %1 勾选任何项目：</translation>
    </message>
    <message>
        <source>Nothing is ticked for: “%1”</source>
        <translation>未勾选任何项目：“%1”</translation>
    </message>
    <message>
        <source>Nothing is ticked for %1 in: “%2”</source>
        <translation>未为 %1 勾选任何项目：“%2”</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for: “%1”</source>
        <translation>无需再发送任何内容：“%1”</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Answers requests for information from payment providers.</source>
        <translation>答复支付服务商的信息请求（RFI）。</translation>
    </message>
    <message>
        <source>Start with training requests and the built-in simulator; no account is needed.</source>
        <translation>使用练习请求和内置模拟器启动；无需账号。</translation>
    </message>
    <message>
        <source>Walk through the main job without a user, print the results, and leave.</source>
        <translation>自动演示主要工作流程，输出结果后退出。</translation>
    </message>
    <message>
        <source>With --tour: save pictures of the window in FOLDER.</source>
        <translation>与 --tour 一起使用：将窗口图片保存到 FOLDER。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Keep everything that is stored in FOLDER.</source>
        <translation>将所有数据保存在 FOLDER 中。</translation>
    </message>
    <message>
        <source>Add the provider descriptions of FOLDER. May be given more than once.</source>
        <translation>添加 FOLDER 中的服务商定义。可以多次指定。</translation>
    </message>
    <message>
        <source>Request files or payloads of a provider to open.</source>
        <translation>要打开的请求文件或服务商报文。</translation>
    </message>
    <message>
        <source>--shots needs --tour.</source>
        <translation>--shots 需要与 --tour 一起使用。</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>As %1 asked</source>
        <translation>%1 的要求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>材料类型</translation>
    </message>
    <message>
        <source>In the words of the description, in English</source>
        <translation>定义中的原文（英文）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>实际发送的内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>答复可用的值</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>检查依据</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The description names no page for this.</source>
        <translation>定义中没有注明对应的页面。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 accepted part of the answer</source>
        <translation>%1 接受了部分答复</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 accepted the answer</source>
        <translation>%1 接受了答复</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>%1 did not accept the answer</source>
        <translation>%1 没有接受答复</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>No part of the answer was sent</source>
        <translation>答复中的任何内容都没有发送</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether it arrived</source>
        <translation>答复已发出，但不确定是否送达</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>答复与请求不符</translation>
    </message>
    <message>
        <source>This was a trial</source>
        <translation>这是试运行</translation>
    </message>
    <message>
        <source>Read what they say below. If they name a problem in the answer, change it. If not, try again.</source>
        <translation>请阅读下方对方的说明。如果其中指出了答复的问题，请更改答复，否则请重试。</translation>
    </message>
    <message>
        <source>Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done.</source>
        <translation>再次发送无济于事。请询问 %1 应如何处理。问题解决后，将此请求标记为完成。</translation>
    </message>
    <message>
        <source>%1 stored the answer, but %2 did not accept it</source>
        <translation>%1 已保存答复，但 %2 没有接受</translation>
    </message>
    <message>
        <source>%1 stored the answer, but no payment provider accepted it</source>
        <translation>%1 已保存答复，但没有支付服务商接受</translation>
    </message>
    <message>
        <source>%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, %5 unknown]</source>
        <translation>%1 接受了答复。背后的 %2 家支付服务商中：%3 家已接受[，%4 家未接受][，%5 家结果未知]</translation>
    </message>
    <message>
        <source>It is not known whether %1 has it. Check with %2 before anything is sent again.</source>
        <translation>不确定 %1 是否收到答复。再次发送任何内容前，请先向 %2 核实。</translation>
    </message>
    <message numerus="yes">
        <source>%1 received the answer, and asks again for %n item(s)</source>
        <translation>
            <numerusform>%1 已收到答复，并再次要求提供 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the answer, and asks again</source>
        <translation>%1 已收到答复，并再次提出要求</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>结束时间：%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Change what it names, then send the answer again.</source>
        <translation>请更改所指出的内容，然后重新发送答复。</translation>
    </message>
    <message>
        <source>Stored, not accepted</source>
        <translation>已保存，未接受</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The provider accepted the answer.</source>
        <translation>服务商接受了答复。</translation>
    </message>
    <message>
        <source>A part of the answer was accepted, another part was not.</source>
        <translation>答复的一部分被接受，另一部分未被接受。</translation>
    </message>
    <message>
        <source>The provider rejected the answer.</source>
        <translation>服务商驳回了答复。</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>答复未发送。</translation>
    </message>
    <message>
        <source>The answer was sent, but it is not known whether the provider accepted it.</source>
        <translation>答复已发送，但不确定服务商是否接受。</translation>
    </message>
    <message>
        <source>The answers cannot be sent as they are. Nothing was sent.</source>
        <translation>答复目前的状态无法发送。未发送任何内容。</translation>
    </message>
    <message>
        <source>This is what would be sent. Nothing was sent.</source>
        <translation>这是将要发送的内容。未发送任何内容。</translation>
    </message>
    <message>
        <source>There is nothing left to do until the provider has looked at it.</source>
        <translation>在服务商查看之前，无需再做任何事。</translation>
    </message>
    <message>
        <source>Put right what the provider names and send the answer again.</source>
        <translation>请更正服务商指出的内容，然后再次发送答复。</translation>
    </message>
    <message>
        <source>Fix the cause, then send the answer again. It is safe to send it again.</source>
        <translation>请排除原因，然后再次发送答复。可以放心地再次发送。</translation>
    </message>
    <message>
        <source>Do not send it again yet. First read the request from the provider: what it still asks has not arrived.</source>
        <translation>请先不要再次发送。请先从服务商读取请求：仍被要求的内容就是没有送达的。</translation>
    </message>
    <message>
        <source>Put right what is named and try again.</source>
        <translation>请更正指出的内容，然后重试。</translation>
    </message>
    <message>
        <source>Compare it with the request. If it is right, send it.</source>
        <translation>请与请求比较。如果无误，请发送。</translation>
    </message>
    <message>
        <source>Read what was not accepted, and why. If that names a problem in the answer, change it. If not, try again.</source>
        <translation>请阅读哪些内容未被接受及其原因。如果其中指出了答复的问题，请更改答复，否则请重试。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The result could not be written to the standard output.</source>
        <translation>无法将结果写入标准输出。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1, owner %2 %</source>
        <translation>%1，持股 %2%</translation>
    </message>
</context>
<context>
    <name>PlainValue</name>
    <message>
        <source>Left out on purpose</source>
        <translation>已特意省略</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (dated %2; the date is not sent)</source>
        <translation>%1（日期：%2；日期不发送）</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>请输入文本。</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>请输入日期。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一项。</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>请选择国家或地区。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择“是”或“否”。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Add a document.</source>
        <translation>请添加材料。</translation>
    </message>
    <message>
        <source>Enter what is asked.</source>
        <translation>请输入所要求的内容。</translation>
    </message>
    <message>
        <source>“%1” was not asked. Remove it from the answers.</source>
        <translation>没有要求“%1”。请将其从答复中删除。</translation>
    </message>
    <message>
        <source>“%1” was asked without the party, document type or side that the answer names. Name it as the request does.</source>
        <translation>要求“%1”时没有带答复中指明的关联方、材料类型或面。请按请求中的方式指明。</translation>
    </message>
    <message>
        <source>“%1” was asked with %2: name it in the answer.</source>
        <translation>“%1”是连同 %2 一起要求的：请在答复中指明。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” has an answer of the wrong kind.</source>
        <translation>“%1”的答复类型不正确。</translation>
    </message>
    <message>
        <source>“%1” does not take this answer. Choose one of these[: %2].</source>
        <translation>“%1”不接受此答复。请从以下选项中选择[：%2]。</translation>
    </message>
    <message>
        <source>“%1” takes only one answer[: %2].</source>
        <translation>“%1”只接受一个答复[：%2]。</translation>
    </message>
    <message>
        <source>“%1” is empty. Enter a text.</source>
        <translation>“%1”为空。请输入文本。</translation>
    </message>
    <message>
        <source>“%1” is too short[; its shortest length is %2]. Enter it completely.</source>
        <translation>“%1”过短[；最少 %2 个字符]。请填写完整。</translation>
    </message>
    <message>
        <source>“%1” is too long[; its longest length is %2]. Shorten it.</source>
        <translation>“%1”过长[；最多 %2 个字符]。请缩短。</translation>
    </message>
    <message>
        <source>“%1” is not written the way the provider asks. Compare it with the document.</source>
        <translation>“%1”的写法不符合服务商的要求。请与材料比较。</translation>
    </message>
    <message>
        <source>“%1” is too small[; the smallest number is %2].</source>
        <translation>“%1”过小[；最小数字为 %2]。</translation>
    </message>
    <message>
        <source>“%1” is too large[; the largest number is %2].</source>
        <translation>“%1”过大[；最大数字为 %2]。</translation>
    </message>
    <message>
        <source>“%1” has too few entries[; the minimum is %2]. Add what is missing.</source>
        <translation>“%1”的条目过少[；最少 %2 个]。请补充缺少的内容。</translation>
    </message>
    <message>
        <source>“%1” has too many entries[; the maximum is %2]. Remove some.</source>
        <translation>“%1”的条目过多[；最多 %2 个]。请删除多余的内容。</translation>
    </message>
    <message>
        <source>“%1” has the same entry twice. Remove one of the two.</source>
        <translation>“%1”中有重复的条目。请删除其中一个。</translation>
    </message>
    <message>
        <source>“%1” is too complicated to be checked here. Shorten it.</source>
        <translation>“%1”过于复杂，无法检查。请缩短。</translation>
    </message>
    <message>
        <source>“%1” is answered twice. Keep one of the answers.</source>
        <translation>“%1”有两条答复。请只保留一条。</translation>
    </message>
    <message>
        <source>There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider another way.</source>
        <translation>答复中没有“%1”的位置。请特意省略，并通过其他方式告知服务商。</translation>
    </message>
    <message>
        <source>“%1” can be of several kinds. Choose which one it is.</source>
        <translation>“%1”可以是多种类型。请选择其类型。</translation>
    </message>
    <message>
        <source>“%1” was asked, but is not in what would go out. Nothing was sent.</source>
        <translation>要求了“%1”，但它不在将要发送的内容中。未发送任何内容。</translation>
    </message>
    <message>
        <source>“%1” was not asked, but is in what would go out. Nothing was sent.</source>
        <translation>没有要求“%1”，但它在将要发送的内容中。未发送任何内容。</translation>
    </message>
    <message>
        <source>%2 is in the future. Compare the date with the document.</source>
        <translation>%2 晚于今天。请将日期与材料比较。</translation>
    </message>
    <message>
        <source>“%1” (%3) has to be later than “%4” (%2).</source>
        <translation>“%1”（%3）必须晚于“%4”（%2）。</translation>
    </message>
    <message>
        <source>Say for each picture which side of the document it shows.</source>
        <translation>请说明每张图片是材料的哪一面。</translation>
    </message>
    <message>
        <source>“%2” is not there. Check its name and folder.</source>
        <translation>“%2”不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that you may open it.</source>
        <translation>无法读取“%2”。请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>“%2” is empty. Save it again, or choose another file.</source>
        <translation>“%2”为空。请重新保存，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.</source>
        <translation>“%2”过大[：大小为 %4，上限为 %3]。请选择较小的文件。</translation>
    </message>
    <message>
        <source>The original of “%2” has changed since it was attached. Attach it again.</source>
        <translation>“%2”的原文件在附加后发生了更改。请重新附加。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, such as PT.</source>
        <translation>“%1”必须是国家或地区。请从列表中选择，或输入其 ISO 3166 二位字母代码，例如 PT。</translation>
    </message>
    <message>
        <source>“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, such as PRT.</source>
        <translation>“%1”必须是国家或地区。请从列表中选择，或输入其 ISO 3166 三位字母代码，例如 PRT。</translation>
    </message>
    <message>
        <source>“%1” has to be an email address, such as name@example.com.</source>
        <translation>“%1”必须是电子邮件地址，例如 name@example.com。</translation>
    </message>
    <message>
        <source>“%1” has to be a complete web address, such as https://example.com.</source>
        <translation>“%1”必须是完整的网址，例如 https://example.com。</translation>
    </message>
    <message>
        <source>“%1” has to be a phone number with its country code, such as +4930123456.</source>
        <translation>“%1”必须是带国家代码的电话号码，例如 +4930123456。</translation>
    </message>
    <message>
        <source>“%1” is not in the expected format[ (%2)]. Compare it with the document.</source>
        <translation>“%1”不符合预期的格式[（%2）]。请与材料比较。</translation>
    </message>
    <message>
        <source>This document expired on %2. Enter the date of the new one.</source>
        <translation>此材料已于 %2 过期。请输入新材料的日期。</translation>
    </message>
    <message>
        <source>This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.</source>
        <translation>此材料的日期为 %2[；服务商不接受早于 %3 的材料]。请添加较新的材料。</translation>
    </message>
    <message>
        <source>A side of the document is missing: %2. Add a picture of it.</source>
        <translation>材料缺少一面：%2。请添加该面的图片。</translation>
    </message>
    <message>
        <source>“%2” is not an ordinary file on this computer. Copy it here and choose the copy.</source>
        <translation>“%2”不是本机上的普通文件。请将其复制到本机，再选择复制的文件。</translation>
    </message>
    <message>
        <source>“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the matching ending in its name: %4.</source>
        <translation>不能附加“%2”。其内容的类型：%3。请选择以下类型之一、且扩展名相符的文件：%4。</translation>
    </message>
    <message>
        <source>The kept copy of “%2” cannot be read any more. Attach the file again.</source>
        <translation>“%2”的保存副本已无法读取。请重新附加该文件。</translation>
    </message>
    <message>
        <source>“%3” has to be a clear date. Write its month as a word, or the year first.</source>
        <translation>“%3”必须是明确的日期。请用文字写月份，或先写年份。</translation>
    </message>
    <message>
        <source>“%1” has to be a date that exists, with day, month and year.</source>
        <translation>“%1”必须是存在的日期，并包含年、月、日。</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Each account has its own address.</source>
        <translation>每个账号都有各自的地址。</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>仅与 %1 通信。</translation>
    </message>
    <message>
        <source>Untried</source>
        <translation>未经验证</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>内置。</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>由您添加：%1</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>None of this description is used. Correct it, then restart the program.</source>
        <translation>此定义已被整体拒绝。请更正后重新启动程序。</translation>
    </message>
    <message>
        <source>Untried: this was written from public facts and has never been used with %1 itself. Try it where nothing is at stake first.</source>
        <translation>未经验证：此定义根据公开资料编写，从未实际用于 %1。请先在无关紧要的场合试用。</translation>
    </message>
</context>
<context>
    <name>ProvidersCommand</name>
    <message>
        <source>untried</source>
        <translation>未经验证</translation>
    </message>
    <message>
        <source>“check” needs the files to check.</source>
        <translation>“check”需要指定要检查的文件。</translation>
    </message>
    <message>
        <source>Lists the descriptions of providers that are in use, and where they came from. With “check”, checks descriptions: one line for each fault, exit code 0 or 1.</source>
        <translation>列出正在使用的服务商定义及其来源。使用“check”时检查定义：每个问题一行，退出代码为 0 或 1。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>The descriptions to check.</source>
        <translation>要检查的定义。</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>无法识别“%1”。</translation>
    </message>
</context>
<context>
    <name>PspResults</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The answer was passed on. There is no reply yet.</source>
        <translation>答复已转交，尚无消息。</translation>
    </message>
    <message>
        <source>Accepted the answer.</source>
        <translation>接受了答复。</translation>
    </message>
    <message>
        <source>Did not accept the answer.</source>
        <translation>没有接受答复。</translation>
    </message>
    <message>
        <source>Sending again will not help. Ask %1 how %2 takes updates.</source>
        <translation>再次发送无济于事。请询问 %1，%2 如何接收更新。</translation>
    </message>
    <message>
        <source>It was not known whether it had the answer.</source>
        <translation>当时不确定对方是否收到答复。</translation>
    </message>
    <message>
        <source>Did not accept the answer. Read what it says. If it names a problem in the answer, change it. If not, try again.</source>
        <translation>没有接受答复。请阅读其说明：如果指出了答复的问题，请更改答复，否则请重试。</translation>
    </message>
    <message>
        <source>It is not known whether it has the answer. Check with %1 before sending again.</source>
        <translation>不确定对方是否收到答复。再次发送前，请先向 %1 核实。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This sending will NOT be recorded in the log of the store on this computer: %1</source>
        <translation>此次发送不会记入本机存储库的日志：%1</translation>
    </message>
    <message>
        <source>How it ended is not recorded in the log: %1</source>
        <translation>其结果未记入日志：%1</translation>
    </message>
</context>
<context>
    <name>RequestFile</name>
    <message>
        <source>The request: a request file, or a payload of the provider.</source>
        <translation>请求：请求文件，或服务商的报文。</translation>
    </message>
    <message>
        <source>The provider&apos;s id, when the request does not say it.</source>
        <translation>服务商的 ID（请求中没有说明时）。</translation>
    </message>
    <message>
        <source>The type of customer, when the request does not say it.</source>
        <translation>客户类型（请求中没有说明时）。</translation>
    </message>
    <message>
        <source>--rfi is missing.</source>
        <translation>缺少 --rfi。</translation>
    </message>
    <message>
        <source> A request file has &quot;format&quot;: &quot;rfi-desk/request@1&quot;; anything else has to be what a known provider sends.</source>
        <translation>请求文件应包含 &quot;format&quot;: &quot;rfi-desk/request@1&quot;；其他文件必须是已知服务商发送的内容。</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n 个关联方</numerusform>
        </translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>已延后至 %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>服务商处理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答复 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>要求日期：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not all accepted</source>
        <translation>未全部接受</translation>
    </message>
</context>
<context>
    <name>RequestSidebar</name>
    <message>
        <source>Nothing waits for a provider</source>
        <translation>没有等待服务商处理的请求</translation>
    </message>
    <message>
        <source>An answer stays here until somebody at the provider has looked at it.</source>
        <translation>答复会留在这里，直到服务商有人查看过。</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>没有结果未知的请求</translation>
    </message>
    <message>
        <source>An answer comes here if the connection breaks while it is being sent.</source>
        <translation>如果发送时连接中断，答复会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>尚未回答任何请求</translation>
    </message>
    <message>
        <source>A request comes here when the provider asks for nothing more.</source>
        <translation>服务商不再要求任何内容时，请求会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>没有延后的请求</translation>
    </message>
    <message>
        <source>A request that you put off stays here until its day comes.</source>
        <translation>您延后的请求会留在这里，直到设定的日期。</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期的请求</translation>
    </message>
    <message>
        <source>An open request comes here when its due date has passed.</source>
        <translation>未完成的请求在截止日期过后会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>没有即将到期的请求</translation>
    </message>
    <message>
        <source>An open request comes here a week before it is due.</source>
        <translation>未完成的请求在到期前一周会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>没有分配给您的请求</translation>
    </message>
    <message>
        <source>Requests that you take or are given are here.</source>
        <translation>您接手或分到的请求在这里。</translation>
    </message>
    <message>
        <source>There is no such request now</source>
        <translation>现在没有这样的请求</translation>
    </message>
    <message>
        <source>Others may be in another view.</source>
        <translation>其他请求可能在另一个视图中。</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>关联方 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>This was round %1.</source>
        <translation>这是第 %1 轮。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What %1 says about single items</source>
        <translation>%1 对各项目的说明</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>以前的答复</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>导出证据…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>标记为完成…</translation>
    </message>
    <message>
        <source>This request is done.</source>
        <translation>此请求已完成。</translation>
    </message>
    <message>
        <source>Check with provider</source>
        <translation>向服务商核实</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>逐项结果</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>选择要求的内容…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 does not ask for it any more.</source>
        <translation>已特意省略：%1。%2 已不再要求此内容。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Request for the review</source>
        <translation>请求审核</translation>
    </message>
    <message>
        <source>Answers for %1[, with %2]</source>
        <translation>%1 的答复[，附 %2]</translation>
    </message>
    <message>
        <source>Answers[, with %1]</source>
        <translation>答复[，附 %1]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Call and reply</source>
        <translation>调用与回复</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its dashboard.</source>
        <translation>已特意省略：%1。%2 未从此处收到该内容，请通过电子邮件或在其管理后台告知。</translation>
    </message>
    <message>
        <source>SHA-256 of the whole message</source>
        <translation>整条消息的 SHA-256</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Asked because</source>
        <translation>要求的原因</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>已特意省略</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Exactly what was asked</source>
        <translation>与要求完全一致</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>自第 %1 轮以来</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Not what was asked</source>
        <translation>与要求不一致</translation>
    </message>
    <message>
        <source>Left out on purpose: %1.</source>
        <translation>已特意省略：%1。</translation>
    </message>
    <message>
        <source>Not answered, because optional: %1.</source>
        <translation>未答复（允许）：%1。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>复制 %1 的 SHA-256</translation>
    </message>
    <message>
        <source>Show %1 in the form</source>
        <translation>在表单中显示 %1</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>用于 %1，%2</translation>
    </message>
    <message>
        <source>This call has no body.</source>
        <translation>此调用没有正文。</translation>
    </message>
    <message>
        <source>The rest of the body is read from the provider just before sending.</source>
        <translation>正文的其余部分在发送前从服务商读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>%n 字节，SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What was asked for %1, and what will be sent</source>
        <translation>对 %1 的要求，以及将发送的内容</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>会缺失</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>会发送的内容</translation>
    </message>
    <message>
        <source>What was asked and what would be sent, where they differ</source>
        <translation>要求的内容与会发送的内容之间的差异</translation>
    </message>
    <message>
        <source>What was asked, and what will be sent</source>
        <translation>要求的内容，以及将发送的内容</translation>
    </message>
    <message>
        <source>What was asked, and how it will be sent</source>
        <translation>要求的内容，以及发送的形式</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>发送形式</translation>
    </message>
    <message>
        <source>Answers for %1, as they will be sent</source>
        <translation>%1 的答复（实际发送形式）</translation>
    </message>
    <message>
        <source>Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.</source>
        <translation>要求的项目：%1。会发送的项目：%2。两者不一致，因此无法发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, %1 will be sent.</source>
        <translation>
            <numerusform>要求 %n 项，将发送 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent as a form with a file; these are its fields.</source>
        <translation>将以带文件的表单发送；以下是其字段。</translation>
    </message>
    <message>
        <source>&lt;file:…&gt; stands for the address or id that the document gets when it is uploaded.</source>
        <translation>&lt;file:…&gt; 代表文档上传后得到的地址或 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) go out as well. The form shows each of them.</source>
        <translation>
            <numerusform>另有 %n 份材料也会发送。表单中会显示每一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what will be sent, call by call</source>
        <translation>逐个调用显示将发送的确切内容</translation>
    </message>
    <message>
        <source>Sent back to %1 unchanged</source>
        <translation>原样返回给 %1</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. What was not asked for is read just before sending and sent back exactly as it was.</source>
        <translation>%1 要求返回完整的记录。未要求的内容会在发送前读取，并原样返回。</translation>
    </message>
    <message>
        <source>%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave it; it is read once more just before sending.</source>
        <translation>%1 要求返回完整的记录。此内容未被要求，将按 %1 给出的原样返回；发送前会再读取一次。</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>此前被拒绝</translation>
    </message>
    <message>
        <source>This is the document that was refused in the round before: %1. Attach another one, unless the provider asked for this one again.</source>
        <translation>这是上一轮被拒绝的材料：%1。请附加另一份材料，除非服务商再次要求的就是这一份。</translation>
    </message>
    <message>
        <source>Exactly what you chose</source>
        <translation>与您的选择完全一致</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n item(s), and just these will be sent.</source>
        <translation>
            <numerusform>您选择了 %n 项，将只发送这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants its whole record back: what it already has and does not ask for goes back to it unchanged.</source>
        <translation>提供商需要收回完整的记录：它已有而未要求的内容会原样送回。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only recent documents are accepted, and no date was entered for: %1. Enter the date that stands on it, or check it yourself.</source>
        <translation>只接受近期的材料，而以下项目未输入日期：%1。请输入材料上的日期，或自行核实。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) asked, and just these will be sent.</source>
        <translation>
            <numerusform>要求 %n 项，将发送的正是这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Given in the request</source>
        <translation>请求中已给出</translation>
    </message>
    <message>
        <source>Nothing else will be sent.</source>
        <translation>不会发送任何其他内容。</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s list, and sent as it is written: %1.</source>
        <translation>不在服务商的列表中，将原样发送：%1。</translation>
    </message>
    <message>
        <source>Will be sent, date not checked</source>
        <translation>将发送，日期未检查</translation>
    </message>
    <message>
        <source>Nothing but what was asked, without what you left out</source>
        <translation>仅包含所要求的内容，不含您省略的部分</translation>
    </message>
    <message>
        <source>Tell %1 what you left out in another way, such as by e-mail or in its dashboard.</source>
        <translation>请以其他方式将省略的内容告知 %1，例如通过电子邮件或在其管理后台。</translation>
    </message>
    <message>
        <source>Each document says its kind, as the request named it: %1.</source>
        <translation>每份材料都注明请求中指明的类型：%1。</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>To answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已省略</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次要求</translation>
    </message>
    <message>
        <source>Not asked again</source>
        <translation>未再要求</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>此前：%1，%2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Asked because: %1</source>
        <translation>要求的原因：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>要求日期：%1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>结束日期：%1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>It takes these credentials (%1): %2</source>
        <translation>可用的凭据（%1）：%2</translation>
    </message>
    <message>
        <source>Plays the providers on 127.0.0.1 with customers for training, until it is stopped. Prints one line when it is ready, and tells on stderr which credentials it takes.</source>
        <translation>在 127.0.0.1 上模拟服务商，并提供练习用的客户，直到被停止。就绪时输出一行，并在标准错误输出中说明可用的凭据。</translation>
    </message>
    <message>
        <source>The port to listen on; 0 (default) picks a free one.</source>
        <translation>要监听的端口；0（默认）表示自动选择空闲端口。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 的值应为 0 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SettingControls</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>提前 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The system&apos;s choice is looked up when the program starts.</source>
        <translation>系统的选择在程序启动时读取。</translation>
    </message>
    <message>
        <source>theme look light dark night high contrast</source>
        <translation>主题 外观 浅色 深色 夜间 高对比度</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large all words are, compared with those of other programs.</source>
        <translation>所有文字相对于其他程序的大小。</translation>
    </message>
    <message>
        <source>font zoom bigger smaller scale</source>
        <translation>字体 字号 缩放 放大 缩小 比例</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Without motion the text cursor does not blink, and nothing slides.</source>
        <translation>没有动态效果时，文本光标不闪烁，也没有滑动效果。</translation>
    </message>
    <message>
        <source>animation blink cursor reduced accessibility</source>
        <translation>动画 闪烁 光标 减少 无障碍 辅助功能</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock when not in use</source>
        <translation>无人时锁定</translation>
    </message>
    <message>
        <source>idle minutes screen security timeout</source>
        <translation>空闲 分钟 屏幕 安全 超时</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>随屏幕锁定</translation>
    </message>
    <message>
        <source>Also when the screen is locked or the computer goes to sleep.</source>
        <translation>屏幕锁定或计算机进入睡眠时也锁定。</translation>
    </message>
    <message>
        <source>suspend sleep away security</source>
        <translation>挂起 睡眠 休眠 离开 安全</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>清除复制的内容</translation>
    </message>
    <message>
        <source>What you copy here is removed from the clipboard again.</source>
        <translation>在此复制的内容会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>clipboard paste copy privacy seconds</source>
        <translation>剪贴板 粘贴 复制 隐私 秒</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Remind me of due dates</source>
        <translation>提醒截止日期</translation>
    </message>
    <message>
        <source>Shows how many requests are due soon or overdue, without naming customers.</source>
        <translation>仅提示即将截止或逾期的请求数量，从不透露涉及谁。</translation>
    </message>
    <message>
        <source>reminder notification overdue bell</source>
        <translation>提醒 通知 逾期 铃铛</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>reminder hours days before due</source>
        <translation>提醒 小时 天 之前 截止</translation>
    </message>
    <message>
        <source>Asks the providers of all accounts for new and changed requests.</source>
        <translation>向所有账号的服务商查询新的和有变化的请求。</translation>
    </message>
    <message>
        <source>interval background poll refresh automatic</source>
        <translation>间隔 后台 轮询 刷新 自动</translation>
    </message>
    <message>
        <source>If you do not use the keyboard or mouse for this long, your requests are saved and closed until somebody unlocks them. Unlocking needs no password while your session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>在此时间内没有键盘或鼠标操作时，请求会被保存并关闭，直到有人解锁。会话的钥匙串处于打开状态时，解锁不需要密码：离开计算机时，请同时锁定屏幕。</translation>
    </message>
    <message>
        <source>How long before its due date you are first reminded of a request.</source>
        <translation>在请求截止日期之前多久首次提醒您。</translation>
    </message>
    <message>
        <source>Check for requests automatically</source>
        <translation>自动检查请求</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>The text is too long: only its first %1 characters are here.</source>
        <translation>文字太长：这里只有前 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>TrainingHint</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Training answers: %1.</source>
        <translation>练习答案：%1。</translation>
    </message>
    <message>
        <source>%1 is not whole and will be refused, so that you see what happens then.</source>
        <translation>%1 不完整，会被拒绝，让您看到接下来会发生什么。</translation>
    </message>
    <message>
        <source>Training does not compare the names in documents.</source>
        <translation>练习不会核对文件中的姓名。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>To tick and answer in training: %1.</source>
        <translation>练习中需勾选并答复：%1。</translation>
    </message>
    <message>
        <source>The other answers stand in these documents.</source>
        <translation>其余答案见这些材料。</translation>
    </message>
    <message>
        <source>%1: leave it out; in training nobody has to be told</source>
        <translation>%1：省略即可；练习中无需告知任何人</translation>
    </message>
    <message>
        <source>%1: the value that the provider gives; in training nobody has to be asked</source>
        <translation>%1：服务商给出的值；练习中无需询问任何人</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>General information</source>
        <translation>一般信息</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) old</source>
        <translation>
            <numerusform>最多 %n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) old</source>
        <translation>
            <numerusform>最多 %n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find anything by its name with %1.</source>
        <translation>按 %1 可按名称查找任何内容。</translation>
    </message>
</context>
<context>
    <name>blindpay</name>
    <message>
        <source>Development instance</source>
        <translation>开发实例</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>生产实例</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>The ID of your instance. It begins with in_ and is part of every path.</source>
        <translation>您的实例的 ID；以 in_ 开头，出现在每个路径中。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open request (GET .../customers/{id}/rfi)</source>
        <translation>未结束的请求 (GET .../customers/{id}/rfi)</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request (GET /v0/rfis/{id})</source>
        <translation>请求 (GET /v0/rfis/{id})</translation>
    </message>
    <message>
        <source>Requested item</source>
        <translation>要求的项目</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>delos</name>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>调用中令牌的写法</translation>
    </message>
    <message>
        <source>Change this when Delos refuses every call after a good sign-in.</source>
        <translation>如果登录成功后 Delos 仍拒绝所有调用，请更改此项。</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer 后接令牌</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>仅令牌</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>读取单个客户的路径</translation>
    </message>
    <message>
        <source>Ask Delos when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>如果无法读取客户，请询问 Delos。{customerId} 代表客户。</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Needed when the customer becomes a business customer.</source>
        <translation>客户变更为企业时需要。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Ready for moderation</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Changes the customer&apos;s status at Delos. Accept, reject and banned take effect at once.</source>
        <translation>更改客户在 Delos 的状态。“接受”、“驳回”和“已封禁”立即生效。</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Account agreement</source>
        <translation>账户协议</translation>
    </message>
    <message>
        <source>Account agreement, level 2</source>
        <translation>账户协议（2 级）</translation>
    </message>
    <message>
        <source>Incorporation documents</source>
        <translation>公司注册文件</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>水电费账单</translation>
    </message>
    <message>
        <source>Lease agreement</source>
        <translation>租赁协议</translation>
    </message>
    <message>
        <source>LLC agreement</source>
        <translation>LLC 协议</translation>
    </message>
    <message>
        <source>Articles of incorporation</source>
        <translation>公司章程</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>材料备注</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>The name of the business.</source>
        <translation>企业的名称。</translation>
    </message>
    <message>
        <source>Delos has not decided yet. It says that this takes two or three working days for individuals and up to ten for businesses.</source>
        <translation>Delos 尚未作出决定。据其说明，个人需要两到三个工作日，企业最多十个工作日。</translation>
    </message>
    <message>
        <source>What the customer is at Delos as soon as Delos accepts this. The request itself goes on as it came.</source>
        <translation>Delos 接受后，客户在 Delos 的类型。请求本身仍按收到时的类型继续。</translation>
    </message>
    <message>
        <source>Words to Delos. They go out exactly as you write them.</source>
        <translation>写给 Delos 的说明，将按您书写的原文发送。</translation>
    </message>
    <message>
        <source>Only what proves an address has an age limit: 90 days.</source>
        <translation>只有用于证明地址的文件有时限：90 天。</translation>
    </message>
</context>
<context>
    <name>fincom</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Webhook event customer.rfi</source>
        <translation>Webhook 事件 customer.rfi</translation>
    </message>
    <message>
        <source>Customer detail (GET /v2/customers/{id} or /v1/customers/{id})</source>
        <translation>客户详情 (GET /v2/customers/{id} 或 /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>材料类型</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民身份证</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Government identity document</source>
        <translation>政府签发的身份证件</translation>
    </message>
    <message>
        <source>Permanent residency card (USA)</source>
        <translation>永久居民卡（美国）</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>身份证明</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国家或地区</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The day after which the document is no longer valid. It has to lie in the future.</source>
        <translation>此日期之后材料不再有效。必须晚于今天。</translation>
    </message>
    <message>
        <source>In colour, four corners in view, not edited, no screenshot; at least 100 KB or 300 dpi.</source>
        <translation>彩色，四角完整可见，未经编辑，不可为截图；至少 100 KB 或 300 dpi。</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>水电费账单</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>政府信函</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Not older than three months.</source>
        <translation>三个月以内。</translation>
    </message>
    <message>
        <source>Company document</source>
        <translation>企业文件</translation>
    </message>
    <message>
        <source>Not older than 90 days.</source>
        <translation>90 天以内。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A few words on what the document shows.</source>
        <translation>简要说明材料的内容。</translation>
    </message>
    <message>
        <source>Acceptance of the terms</source>
        <translation>接受条款</translation>
    </message>
    <message>
        <source>Ownership documents</source>
        <translation>所有权文件</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>所有权信息</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>股权结构图</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>签字权证明</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>股东名册</translation>
    </message>
    <message>
        <source>Formation documents</source>
        <translation>成立文件</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>登记文件</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>组织章程文件</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>成立文件</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>税务登记证明</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>董事和控制人证明</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>公司注册证书</translation>
    </message>
    <message>
        <source>Supporting documents</source>
        <translation>补充材料</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>业务性质证明</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>更名证明</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>董事在职证明书</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>资金来源证明</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>财富来源证明</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>AML 告慰函</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>营销资料</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>免税证明</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>电子签名证书</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>资金流向</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>AML 政策</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>存续证明</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>账户用途证明</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Ownership structure</source>
        <translation>所有权结构</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>企业详情</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>公司组织大纲</translation>
    </message>
    <message>
        <source>Legal presence</source>
        <translation>合法经营场所</translation>
    </message>
    <message>
        <source>A physical address, no PO box. Not older than three months.</source>
        <translation>实际地址，不可为邮政信箱。三个月以内。</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>法院文件</translation>
    </message>
    <message>
        <source>Insurance statement</source>
        <translation>保险证明</translation>
    </message>
    <message>
        <source>Military identity card</source>
        <translation>军人身份证</translation>
    </message>
    <message>
        <source>Matriculation card</source>
        <translation>登记证 (Matriculate ID)</translation>
    </message>
    <message>
        <source>State or provincial identity card</source>
        <translation>州或省身份证</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Remark of the provider</source>
        <translation>服务商的备注</translation>
    </message>
    <message>
        <source>That stays until Fin.com has what it asks for and has looked at it.</source>
        <translation>在 Fin.com 收到并查看其要求的内容之前，状态保持不变。</translation>
    </message>
    <message>
        <source>Fin.com has not decided yet.</source>
        <translation>Fin.com 尚未作出决定。</translation>
    </message>
    <message>
        <source>Terms of Fin.com</source>
        <translation>Fin.com 的条款</translation>
    </message>
    <message>
        <source>Sending it confirms that the customer accepted the terms of Fin.com, so ask the customer first.</source>
        <translation>发送此项即确认客户已接受 Fin.com 的条款，因此请先征得客户同意。</translation>
    </message>
</context>
<context>
    <name>manis</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Merchant ID</source>
        <translation>商户 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Path that reads one customer</source>
        <translation>读取单个客户的路径</translation>
    </message>
    <message>
        <source>Ask Manis when customers cannot be read. {customerId} stands for the customer.</source>
        <translation>如果无法读取客户，请询问 Manis。{customerId} 代表客户。</translation>
    </message>
    <message>
        <source>Path that takes documents</source>
        <translation>接收材料的路径</translation>
    </message>
    <message>
        <source>Ask Manis when documents cannot be uploaded.</source>
        <translation>如果无法上传材料，请询问 Manis。</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>调用中令牌的写法</translation>
    </message>
    <message>
        <source>Change this when Manis refuses every call after a good sign-in.</source>
        <translation>如果登录成功后 Manis 仍拒绝所有调用，请更改此项。</translation>
    </message>
    <message>
        <source>Type given at sign-in, then the token</source>
        <translation>登录时给出的类型，后接令牌</translation>
    </message>
    <message>
        <source>Bearer, then the token</source>
        <translation>Bearer 后接令牌</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>仅令牌</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Payment providers of the customer</source>
        <translation>客户的支付服务商</translation>
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
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>电话号码的国家代码</translation>
    </message>
    <message>
        <source>With a plus sign, for instance +1.</source>
        <translation>带加号，例如 +1。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Without the country code.</source>
        <translation>不含国家代码。</translation>
    </message>
    <message>
        <source>Address: country</source>
        <translation>地址：国家或地区</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>地址：邮政编码</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>地址：城市</translation>
    </message>
    <message>
        <source>Address: state or region</source>
        <translation>地址：州、省或地区</translation>
    </message>
    <message>
        <source>Address: street and number</source>
        <translation>地址：街道和门牌号</translation>
    </message>
    <message>
        <source>Address: building or floor</source>
        <translation>地址：楼宇或楼层</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>账户用途</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>居住国家或地区</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>身份证件类型</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Of the provider&apos;s contact person for this business.</source>
        <translation>服务商所知的该企业联系人的信息。</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Country of incorporation</source>
        <translation>注册国家或地区</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>公司注册证书</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>企业详情</translation>
    </message>
    <message>
        <source>For instance northwind.example.</source>
        <translation>例如 northwind.example。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民身份证</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Choose from the list, or write another kind in the words of the provider.</source>
        <translation>请从列表中选择，或使用服务商的用词填写其他类型。</translation>
    </message>
    <message>
        <source>Kind of identity document of the contact person</source>
        <translation>联系人身份证件的类型</translation>
    </message>
    <message>
        <source>Number of the identity document of the contact person</source>
        <translation>联系人身份证件的号码</translation>
    </message>
    <message>
        <source>Identity document of the contact person</source>
        <translation>联系人的身份证件</translation>
    </message>
    <message>
        <source>Proof of address of the contact person</source>
        <translation>联系人的地址证明</translation>
    </message>
</context>
<context>
    <name>onemoney</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新的人员</translation>
    </message>
    <message>
        <source>Customer detail (GET /v1/customers/{id})</source>
        <translation>客户详情 (GET /v1/customers/{id})</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道和门牌号</translation>
    </message>
    <message>
        <source>A physical address, no PO box.</source>
        <translation>实际地址，不可为邮政信箱。</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>州、省或地区</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>下级行政区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>法律形式</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>股份公司</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>LLC</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>合伙企业</translation>
    </message>
    <message>
        <source>Sole proprietorship</source>
        <translation>个人独资企业</translation>
    </message>
    <message>
        <source>Investment fund</source>
        <translation>投资基金</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>社团</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信托</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>账户用途</translation>
    </message>
    <message>
        <source>Charitable donations</source>
        <translation>慈善捐款</translation>
    </message>
    <message>
        <source>Payments in online retail</source>
        <translation>网上零售付款</translation>
    </message>
    <message>
        <source>Investment purposes</source>
        <translation>投资用途</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Payments to friends or family abroad</source>
        <translation>向境外亲友付款</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>发放工资</translation>
    </message>
    <message>
        <source>Personal or living expenses</source>
        <translation>个人或生活开支</translation>
    </message>
    <message>
        <source>Protect wealth</source>
        <translation>财富保值</translation>
    </message>
    <message>
        <source>Buying goods and services</source>
        <translation>购买商品和服务</translation>
    </message>
    <message>
        <source>Being paid for goods and services</source>
        <translation>收取商品和服务的款项</translation>
    </message>
    <message>
        <source>Tax optimisation</source>
        <translation>税务优化</translation>
    </message>
    <message>
        <source>Transmitting money for others</source>
        <translation>代他人汇款</translation>
    </message>
    <message>
        <source>Treasury management</source>
        <translation>资金管理</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Business loans</source>
        <translation>企业贷款</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>补助金</translation>
    </message>
    <message>
        <source>Funds from within the group</source>
        <translation>集团内部资金</translation>
    </message>
    <message>
        <source>Investment proceeds</source>
        <translation>投资收益</translation>
    </message>
    <message>
        <source>Legal settlement</source>
        <translation>法律和解款</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>所有者资本</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>养老金</translation>
    </message>
    <message>
        <source>Sale of assets</source>
        <translation>出售资产</translation>
    </message>
    <message>
        <source>Sales of goods and services</source>
        <translation>商品和服务的销售收入</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <translation>退税</translation>
    </message>
    <message>
        <source>Funds of others</source>
        <translation>他人的资金</translation>
    </message>
    <message>
        <source>Treasury reserves</source>
        <translation>资金储备</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>财富来源</translation>
    </message>
    <message>
        <source>Business dividends or profits</source>
        <translation>企业股息或利润</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Asset sales</source>
        <translation>资产出售</translation>
    </message>
    <message>
        <source>Contributions of clients or investors</source>
        <translation>客户或投资者的出资</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>博彩</translation>
    </message>
    <message>
        <source>Charitable contributions</source>
        <translation>慈善捐赠</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Income from affiliates or royalties</source>
        <translation>联属或特许权使用费收入</translation>
    </message>
    <message>
        <source>0 to 99,999</source>
        <translation>0 至 99,999</translation>
    </message>
    <message>
        <source>100,000 to 999,999</source>
        <translation>100,000 至 999,999</translation>
    </message>
    <message>
        <source>1,000,000 to 9,999,999</source>
        <translation>1,000,000 至 9,999,999</translation>
    </message>
    <message>
        <source>10,000,000 to 49,999,999</source>
        <translation>10,000,000 至 49,999,999</translation>
    </message>
    <message>
        <source>50,000,000 to 249,999,999</source>
        <translation>50,000,000 至 249,999,999</translation>
    </message>
    <message>
        <source>More than 249,999,999</source>
        <translation>超过 249,999,999</translation>
    </message>
    <message>
        <source>High-risk activities</source>
        <translation>高风险业务</translation>
    </message>
    <message>
        <source>Adult entertainment</source>
        <translation>成人娱乐</translation>
    </message>
    <message>
        <source>Holding clients&apos; funds</source>
        <translation>持有客户资金</translation>
    </message>
    <message>
        <source>Investment services</source>
        <translation>投资服务</translation>
    </message>
    <message>
        <source>Lending or banking</source>
        <translation>贷款或银行业务</translation>
    </message>
    <message>
        <source>Marijuana or related services</source>
        <translation>大麻或相关服务</translation>
    </message>
    <message>
        <source>Money services</source>
        <translation>货币服务</translation>
    </message>
    <message>
        <source>Nicotine, tobacco or related services</source>
        <translation>尼古丁、烟草或相关服务</translation>
    </message>
    <message>
        <source>Exchange of currencies or virtual currencies, brokerage, OTC</source>
        <translation>货币或虚拟货币兑换、经纪、OTC</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Precious metals, precious stones, jewellery</source>
        <translation>贵金属、宝石、珠宝</translation>
    </message>
    <message>
        <source>Rental of safe deposit boxes</source>
        <translation>出租保管箱</translation>
    </message>
    <message>
        <source>Processing payments for others</source>
        <translation>为他人处理付款</translation>
    </message>
    <message>
        <source>Weapons, firearms and explosives</source>
        <translation>武器、枪支和爆炸物</translation>
    </message>
    <message>
        <source>None of the above</source>
        <translation>以上都不是</translation>
    </message>
    <message>
        <source>Kind of tax number</source>
        <translation>税号类型</translation>
    </message>
    <message>
        <source>SSN (USA)</source>
        <translation>SSN（美国）</translation>
    </message>
    <message>
        <source>EIN (USA)</source>
        <translation>EIN（美国）</translation>
    </message>
    <message>
        <source>TFN (Australia)</source>
        <translation>TFN（澳大利亚）</translation>
    </message>
    <message>
        <source>ABN (Australia)</source>
        <translation>ABN（澳大利亚）</translation>
    </message>
    <message>
        <source>ACN (Australia)</source>
        <translation>ACN（澳大利亚）</translation>
    </message>
    <message>
        <source>UTR (United Kingdom)</source>
        <translation>UTR（英国）</translation>
    </message>
    <message>
        <source>NINO (United Kingdom)</source>
        <translation>NINO（英国）</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT 号</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL（阿根廷）</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT（阿根廷）</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF（巴西）</translation>
    </message>
    <message>
        <source>CNPJ (Brazil)</source>
        <translation>CNPJ（巴西）</translation>
    </message>
    <message>
        <source>SIN (Canada)</source>
        <translation>SIN（加拿大）</translation>
    </message>
    <message>
        <source>BN (Canada)</source>
        <translation>BN（加拿大）</translation>
    </message>
    <message>
        <source>USCC (China)</source>
        <translation>USCC（中国）</translation>
    </message>
    <message>
        <source>ITIN (USA)</source>
        <translation>ITIN（美国）</translation>
    </message>
    <message>
        <source>SIREN (France)</source>
        <translation>SIREN（法国）</translation>
    </message>
    <message>
        <source>HKID (Hong Kong)</source>
        <translation>HKID（香港）</translation>
    </message>
    <message>
        <source>PAN (India)</source>
        <translation>PAN（印度）</translation>
    </message>
    <message>
        <source>GSTN (India)</source>
        <translation>GSTN（印度）</translation>
    </message>
    <message>
        <source>NIK (Indonesia)</source>
        <translation>NIK（印度尼西亚）</translation>
    </message>
    <message>
        <source>NPWP (Indonesia)</source>
        <translation>NPWP（印度尼西亚）</translation>
    </message>
    <message>
        <source>PPS (Ireland)</source>
        <translation>PPS（爱尔兰）</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>材料类型</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Permanent residency card</source>
        <translation>永久居民卡</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>国民身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国家或地区</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>The provider needs the back of a passport too.</source>
        <translation>该服务商要求护照也提供背面。</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>At most 90 days old, a physical address, no PO box. A lease may be older.</source>
        <translation>90 天以内的实际地址，不可为邮政信箱。租约可以更早。</translation>
    </message>
    <message>
        <source>Kind of proof of address</source>
        <translation>地址证明类型</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>第二国籍</translation>
    </message>
    <message>
        <source>Owns part of the business</source>
        <translation>持有企业股份</translation>
    </message>
    <message>
        <source>Share owned, in percent</source>
        <translation>持股比例（%）</translation>
    </message>
    <message>
        <source>Controls the business</source>
        <translation>控制企业</translation>
    </message>
    <message>
        <source>Can sign for the business</source>
        <translation>有权代表企业签字</translation>
    </message>
    <message>
        <source>Is a director</source>
        <translation>担任董事</translation>
    </message>
    <message>
        <source>Country of tax</source>
        <translation>纳税国家或地区</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>What the business does</source>
        <translation>企业的业务</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>A NAICS code.</source>
        <translation>NAICS 代码。</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>实际地址</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>ID of the signed agreement</source>
        <translation>已签署协议的 ID</translation>
    </message>
    <message>
        <source>The provider gives it when the customer signs the terms.</source>
        <translation>客户签署条款时由服务商提供。</translation>
    </message>
    <message>
        <source>Terms signed at</source>
        <translation>条款签署时间</translation>
    </message>
    <message>
        <source>Only for customers under the Reliance model. For instance 2026-05-04T12:00:00Z.</source>
        <translation>仅适用于 Reliance 模式下的客户。例如 2026-05-04T12:00:00Z。</translation>
    </message>
    <message>
        <source>Other purpose of the account</source>
        <translation>其他账户用途</translation>
    </message>
    <message>
        <source>Needed when the purpose is other.</source>
        <translation>用途为“其他”时需要。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>AML comfort letter</source>
        <translation>AML 告慰函</translation>
    </message>
    <message>
        <source>Constitutional document</source>
        <translation>组织章程文件</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>董事名册</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>董事在职证明书</translation>
    </message>
    <message>
        <source>Certificate of the electronic signature</source>
        <translation>电子签名证书</translation>
    </message>
    <message>
        <source>Evidence of good standing</source>
        <translation>存续证明</translation>
    </message>
    <message>
        <source>Flow of funds</source>
        <translation>资金流向</translation>
    </message>
    <message>
        <source>Formation document</source>
        <translation>成立文件</translation>
    </message>
    <message>
        <source>Marketing materials</source>
        <translation>营销资料</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>股权结构图</translation>
    </message>
    <message>
        <source>Ownership information</source>
        <translation>所有权信息</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s purpose</source>
        <translation>账户用途证明</translation>
    </message>
    <message>
        <source>Proof of a change of name</source>
        <translation>更名证明</translation>
    </message>
    <message>
        <source>Proof of the nature of the business</source>
        <translation>业务性质证明</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>AML policy</source>
        <translation>AML 政策</translation>
    </message>
    <message>
        <source>Proof of signatory authority</source>
        <translation>签字权证明</translation>
    </message>
    <message>
        <source>Proof of source of funds</source>
        <translation>资金来源证明</translation>
    </message>
    <message>
        <source>Proof of source of wealth</source>
        <translation>财富来源证明</translation>
    </message>
    <message>
        <source>Proof of tax identification</source>
        <translation>税务登记证明</translation>
    </message>
    <message>
        <source>Registration document</source>
        <translation>登记文件</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>股东名册</translation>
    </message>
    <message>
        <source>Evidence of directors and controllers</source>
        <translation>董事和控制人证明</translation>
    </message>
    <message>
        <source>Confirmation of tax exemption</source>
        <translation>免税证明</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Traded on a stock exchange</source>
        <translation>在证券交易所上市</translation>
    </message>
    <message>
        <source>Expected yearly revenue in USD</source>
        <translation>预计年收入（USD）</translation>
    </message>
    <message>
        <source>Expected monthly deposits</source>
        <translation>预计每月存款</translation>
    </message>
    <message>
        <source>Expected monthly withdrawals</source>
        <translation>预计每月取款</translation>
    </message>
    <message>
        <source>Explanation of high-risk activities</source>
        <translation>高风险业务说明</translation>
    </message>
    <message>
        <source>Needed when there are such activities.</source>
        <translation>有此类业务时需要。</translation>
    </message>
    <message>
        <source>For instance 12-3456789 for an EIN.</source>
        <translation>例如 EIN 为 12-3456789。</translation>
    </message>
    <message>
        <source>For instance https://northwind.example.</source>
        <translation>例如 https://northwind.example。</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>水电费账单</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Government letter</source>
        <translation>政府信函</translation>
    </message>
    <message>
        <source>That stays until 1Money has what it asks for and has looked at it.</source>
        <translation>在 1Money 收到并查看其要求的内容之前，状态保持不变。</translation>
    </message>
    <message>
        <source>1Money has not decided yet.</source>
        <translation>1Money 尚未作出决定。</translation>
    </message>
    <message>
        <source>Goes with the proof of address. Choose from the list, or write another kind in the words of the provider.</source>
        <translation>随地址证明一起提供。请从列表中选择，或使用服务商的用词填写其他类型。</translation>
    </message>
</context>
<context>
    <name>rfi::app::Application</name>
    <message>
        <source>There is no account for %1, %2. Add one and send again; your answers stay here.</source>
        <translation>没有 %1（%2）的账号。请添加账号后再次发送；您的答复会保留在此处。</translation>
    </message>
    <message>
        <source>Which environment is this request from?</source>
        <translation>这是在哪个环境中要求的？</translation>
    </message>
    <message>
        <source>You have accounts of %1 in more than one environment.</source>
        <translation>您在多个环境中有 %1 的账号。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What type of customer is this?</source>
        <translation>这是什么类型的客户？</translation>
    </message>
    <message>
        <source>The request for %1 does not say.</source>
        <translation>%1的请求没有说明。</translation>
    </message>
    <message>
        <source>Unlock before you quit. %1</source>
        <translation>退出前请先解锁。%1</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>An answer is being sent</source>
        <translation>正在发送答复</translation>
    </message>
    <message>
        <source>There are answers that were not sent</source>
        <translation>有尚未发送的答复</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>第 %1 行，第 %2 列：</translation>
    </message>
    <message>
        <source>%1What you sign in with is kept for this session only and is gone when the program ends.</source>
        <translation>%1登录信息仅在本次会话中保留，程序结束后即清除。</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>重试钥匙串</translation>
    </message>
    <message>
        <source>%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them.</source>
        <translation>%1在用密码短语保护之前，请求和答复不会保存，也无法发送任何内容。</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>设置密码短语…</translation>
    </message>
    <message>
        <source>The requests on this computer are not open yet. Check again when they are.</source>
        <translation>本机的请求尚未打开。请在打开后再次检查。</translation>
    </message>
    <message>
        <source>Checking for requests…</source>
        <translation>正在检查请求…</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>证据另存为</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>发送 %1？</translation>
    </message>
    <message>
        <source>“%1” would become %2 for %3. This decides about the customer, and you may not be able to undo it.</source>
        <translation>对于%3，“%1”将变为 %2。这会决定客户的处理结果，可能无法撤销。</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Training is not kept, so there is nothing to hold.</source>
        <translation>练习内容不会保存，因此无需保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) deleted permanently.</source>
        <translation>
            <numerusform>已永久删除 %n 个请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not deleted.</source>
        <translation>
            <numerusform>%n 个请求未删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no store yet</source>
        <translation>尚无存储库</translation>
    </message>
    <message>
        <source>It was shown, to print or save, when requests were first saved on this computer.</source>
        <translation>本机首次保存请求时已显示过，以供打印或保存。</translation>
    </message>
    <message>
        <source>There is no recovery key yet. You get one when requests are first saved on this computer.</source>
        <translation>在此保存请求之前，没有恢复密钥。</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>显示恢复密钥</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>使用恢复密钥…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>有内容尚未保存</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍要退出</translation>
    </message>
    <message>
        <source>Which account is this for?</source>
        <translation>这属于哪个账号？</translation>
    </message>
    <message>
        <source>You have several accounts of %1 in this environment.</source>
        <translation>您在此环境中有多个 %1 的账号。</translation>
    </message>
    <message>
        <source>There is no log yet. It starts when requests are first saved on this computer.</source>
        <translation>在此保存请求之前，没有日志。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>所有数据的保存位置</translation>
    </message>
    <message>
        <source>folder directory path store database</source>
        <translation>文件夹 目录 路径 存储库 数据库</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Opens the requests when the keychain or the passphrase is lost; keep it on paper.</source>
        <translation>钥匙串或密码短语丢失时用于打开请求；请记录在纸上保存。</translation>
    </message>
    <message>
        <source>backup print paper lost passphrase</source>
        <translation>备份 打印 纸 丢失 密码短语</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>audit history journal entries</source>
        <translation>审计 历史 记录 条目</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>One file with all settings and accounts, without passwords or other secrets.</source>
        <translation>一个包含所有设置和账号的文件，不含密码或其他机密信息。</translation>
    </message>
    <message>
        <source>save copy another computer backup json</source>
        <translation>保存 复制 另一台计算机 备份 json</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Shows what a file would change before anything is changed.</source>
        <translation>在作出更改之前，先显示文件会更改的内容。</translation>
    </message>
    <message>
        <source>load copy another computer restore json</source>
        <translation>加载 复制 另一台计算机 恢复 json</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain of this computer, nowhere else.</source>
        <translation>用户名和密码仅保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>Without a keychain the name and the password are kept for this session only.</source>
        <translation>没有钥匙串时，用户名和密码仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The proxy sign-in is saved.</source>
        <translation>代理的登录信息已保存。</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1：%2，当前为 %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>由您的组织设定</translation>
    </message>
    <message>
        <source>These stay as they are.</source>
        <translation>这些保持不变。</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>受信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Whoever holds their keys can vouch for any provider. Compare the SHA-256.</source>
        <translation>持有其密钥者可以为任何服务商作担保。请比对 SHA-256。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>These need their credentials before they can be used.</source>
        <translation>这些账号需要先提供凭据才能使用。</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>设置已导入。</translation>
    </message>
    <message>
        <source>The settings are imported. These accounts need their credentials: %1.</source>
        <translation>设置已导入。以下账号需要提供凭据：%1。</translation>
    </message>
    <message>
        <source>This request is on legal hold. It cannot be deleted, however old it gets.</source>
        <translation>此请求处于法律保留中。无论存放多久都不能删除。</translation>
    </message>
    <message>
        <source>The legal hold is released. The request can be deleted once its retention period is over.</source>
        <translation>已解除法律保留。保存期限届满后即可删除此请求。</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>练习内容不会保存</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules contain an error. Nothing is sent, read or deleted until your administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1</source>
        <translation>您的组织的规则有误，因此在管理员更正并重新启动 RFI Desk 之前，不会发送、读取或删除任何内容。您的答复已保存。%1</translation>
    </message>
    <message>
        <source>Requests are kept encrypted on this computer now. Put the recovery key into a safe place.</source>
        <translation>请求现已加密保存在本机。请将恢复密钥存放在安全的地方。</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be read any more when the keychain is lost or the passphrase forgotten.</source>
        <translation>尚未有人确认恢复密钥已存放在安全的地方。如果钥匙串丢失或忘记了密码短语，没有恢复密钥就无法再读取请求。</translation>
    </message>
    <message>
        <source>Send the same answer again?</source>
        <translation>再次发送相同的答复？</translation>
    </message>
    <message>
        <source>%1 has replied to this answer, and nothing was changed since. Sending it again helps only where the reply says so.</source>
        <translation>%1 已对此答复作出响应，之后没有任何更改。只有响应中要求时，再次发送才有用。</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Choose what is asked</source>
        <translation>选择要求的内容</translation>
    </message>
    <message>
        <source>Mark this request as done?</source>
        <translation>将此请求标记为完成？</translation>
    </message>
    <message>
        <source>Nothing is sent. If the provider asks again, the request is open again. The reason is kept as a note for colleagues.</source>
        <translation>不会发送任何内容。如果服务商再次提出要求，请求会重新打开。原因会保存为给同事的备注。</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Marked as done: %1</source>
        <translation>已标记为完成：%1</translation>
    </message>
    <message>
        <source>Who did what and when. It can be checked, and exported to read or search its entries.</source>
        <translation>谁在何时做了什么。可以验证，也可以导出以阅读或搜索其中的条目。</translation>
    </message>
    <message>
        <source>Version %1 is available. It fixes a security problem.</source>
        <translation>版本 %1 已可用。它修复了一个可能被他人用来损害您的漏洞。</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>版本 %1 已可用。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>更新内容…</translation>
    </message>
    <message>
        <source>There is no key before requests are kept here.</source>
        <translation>在此保存请求之前，没有密钥。</translation>
    </message>
    <message>
        <source>The key was changed before, and not everything is sealed anew yet. Try again in a few minutes.</source>
        <translation>之前更改过密钥，尚未全部重新加密。请过几分钟再试。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更改密钥</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen the recovery key or the passphrase.</source>
        <translation>如果恢复密钥或密码短语可能已被他人看到，请更改密钥。</translation>
    </message>
    <message>
        <source>rotate rotation renew replace stolen new passphrase password</source>
        <translation>轮换 更新 更换 替换 被盗 泄露 新 密码短语 密码</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The system found no program that opens this folder.</source>
        <translation>系统找不到可打开此文件夹的程序。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>If you leave now, you will not know whether it arrived.</source>
        <translation>如果现在退出，将无法确定它是否送达。</translation>
    </message>
    <message>
        <source>They will be lost if you leave now.</source>
        <translation>如果现在退出，它们将会丢失。</translation>
    </message>
    <message>
        <source>Your training answers will be lost if you leave now.</source>
        <translation>如果现在退出，您在练习中的答复将会丢失。</translation>
    </message>
    <message>
        <source>A request was not opened yet</source>
        <translation>有一个请求尚未打开</translation>
    </message>
    <message>
        <source>What you put together for it will be lost if you leave now.</source>
        <translation>如果现在退出，您为其准备的内容将会丢失。</translation>
    </message>
    <message>
        <source>Nothing was changed: the request is not open to answers any more.</source>
        <translation>未作任何更改：该请求不再接受答复。</translation>
    </message>
</context>
<context>
    <name>rfi::app::CaseDesk</name>
    <message>
        <source>Checked at %1, nothing new.</source>
        <translation>已于 %1 检查，没有新消息。</translation>
    </message>
</context>
<context>
    <name>rfi::app::Lock</name>
    <message>
        <source>Not everything could be saved, so it stays in memory. %1 %2</source>
        <translation>有内容无法保存，因此保留在内存中。%1 %2</translation>
    </message>
    <message>
        <source>Something is still being sent or read. Everything is saved and closed when that has ended.</source>
        <translation>仍有内容正在发送或读取。完成后将全部保存并关闭。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>What you typed is still there. Unlock to continue where you stopped.</source>
        <translation>输入的内容仍在。解锁后即可继续。</translation>
    </message>
</context>
<context>
    <name>rfi::app::LogDesk</name>
    <message>
        <source>Save the head of the log as</source>
        <translation>将日志末端另存为</translation>
    </message>
    <message>
        <source>Export the log as</source>
        <translation>将日志导出为</translation>
    </message>
</context>
<context>
    <name>rfi::app::Reminders</name>
    <message numerus="yes">
        <source>%n request(s) due within %1 hours.</source>
        <translation>
            <numerusform>%n 个请求在 %1 小时内截止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue.</source>
        <translation>
            <numerusform>%n 个请求已逾期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::app::Repair</name>
    <message>
        <source>RFI Desk&apos;s files were damaged when it last closed. What was done just before may be missing. Look at the last request, and check with the provider before you send an answer again. A copy of the damaged files is kept: %1</source>
        <translation>RFI Desk 上次关闭时文件已损坏。在此之前不久所做的内容可能缺失。请检查最后处理的请求，并在重新发送答复之前向服务商核实。损坏文件的副本已保留：%1</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Make it private…</source>
        <translation>设为私有…</translation>
    </message>
    <message>
        <source>A backup was opened in place of the damaged requests. What was done after it was made is missing: check with the provider before you send an answer again. The damaged file is kept: %1</source>
        <translation>已打开备份以代替损坏的请求。备份之后所做的内容缺失：重新发送答复之前请向服务商核实。损坏的文件已保留：%1</translation>
    </message>
</context>
<context>
    <name>rfi::app::RequestWatch</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read. %1</source>
        <translation>
            <numerusform>无法读取 %n 位客户。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers does not end, so it was not read to the last page.</source>
        <translation>客户列表没有结尾，因此没有读到最后一页。</translation>
    </message>
    <message>
        <source>The request of %1 is here, but cannot be read.</source>
        <translation>%1的请求已收到，但无法读取。</translation>
    </message>
    <message>
        <source>%1 does not say what kind of customer %2 is.</source>
        <translation>%1 没有说明%2是什么类型的客户。</translation>
    </message>
    <message>
        <source>No account is at a provider that lists its open requests.</source>
        <translation>没有任何账号所属的服务商会列出未结束的请求。</translation>
    </message>
    <message>
        <source>Checked for requests: %1 new, %2 changed.</source>
        <translation>已检查请求：%1 个新增，%2 个更改。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AboutDialog</name>
    <message>
        <source>About RFI Desk</source>
        <translation>关于 RFI Desk</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>所有数据保存在 %1</translation>
    </message>
    <message>
        <source>RFI Desk ignored these environment variables: %1</source>
        <translation>有人设置了以下环境变量，程序已忽略：%1</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt (LGPL-3.0), QtKeychain (BSD-3-Clause), libsecret (LGPL-2.1), libsodium (ISC), SQLite (public domain), OpenSSL (Apache-2.0), libarchive (BSD-2-Clause), GMime (LGPL-2.1), nlohmann/json (MIT), cpp-httplib (MIT), icons from Lucide (ISC), countries from iso-codes (LGPL-2.1).</source>
        <translation>MIT 许可证。使用了 Qt (LGPL-3.0)、QtKeychain (BSD-3-Clause)、libsecret (LGPL-2.1)、libsodium (ISC)、SQLite (公有领域)、OpenSSL (Apache-2.0)、libarchive (BSD-2-Clause)、GMime (LGPL-2.1)、nlohmann/json (MIT)、cpp-httplib (MIT)、Lucide 图标 (ISC)、iso-codes 国家和地区名称 (LGPL-2.1)。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>RFI Desk works as it was installed. No environment variables change it.</source>
        <translation>RFI Desk 按安装时的方式运行：没有环境变量更改它。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountDetails</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>New credentials…</source>
        <translation>新凭据…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1, %2. Talks to %3 only.</source>
        <translation>%1，%2。仅与 %3 通信。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>永久移除该账号及其凭据</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountForm</name>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>保存账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What you call it, such as “Operations team”</source>
        <translation>您对它的称呼，例如“运营团队”</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>New credentials for %1</source>
        <translation>%1的新凭据</translation>
    </message>
    <message>
        <source>Talks to %1 only.</source>
        <translation>仅与 %1 通信。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账号命名。</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1”为空。请填写。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountSettings</name>
    <message>
        <source>%1: a path starts with / and has letters, digits, - . _ ~ and names in braces.</source>
        <translation>%1：路径以 / 开头，可包含字母、数字、- . _ ~ 以及花括号中的名称。</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1：无法使用此值。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账号</translation>
    </message>
    <message>
        <source>You use an account to sign in to a provider. You can train without one.</source>
        <translation>账号用于登录服务商。没有账号也可以练习。</translation>
    </message>
    <message>
        <source>Credentials are kept in the keychain of this computer, nowhere else.</source>
        <translation>凭据仅保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>There is no keychain here: credentials are kept for this session only and are gone when the program ends.</source>
        <translation>此处没有钥匙串：凭据仅在本次会话中保留，程序结束后即清除。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Still looking for the keychain. Try again in a moment.</source>
        <translation>仍在查找钥匙串。请稍后重试。</translation>
    </message>
    <message>
        <source>The account has no credentials.</source>
        <translation>该账号没有凭据。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>This provider has no sign-in of its own: the first request shows whether the credentials are right.</source>
        <translation>该服务商没有单独的登录：凭据是否正确，要到首次通信时才知道。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账号命名。</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>已重命名。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>add credentials sign in login environment sandbox production</source>
        <translation>添加 凭据 登录 环境 沙箱 生产</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>account environment credentials</source>
        <translation>账号 环境 凭据</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Set by your organisation: only accounts of these environments can be used: %1.</source>
        <translation>由您的组织设定：只能使用以下环境的账号：%1。</translation>
    </message>
    <message>
        <source>What you use to sign in to a provider, kept in this computer&apos;s keychain, or for this session only if there is none.</source>
        <translation>用于登录服务商的信息，保存在本机的钥匙串中；没有钥匙串时，仅在本次会话中保留。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AnswerPage</name>
    <message>
        <source>Add documents…</source>
        <translation>添加材料…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>选择材料</translation>
    </message>
    <message>
        <source>This round is over or with the provider, so nothing can be changed here until the provider asks again.</source>
        <translation>本轮已结束或正由服务商处理，因此在服务商再次提出要求之前，此处无法更改任何内容。</translation>
    </message>
    <message>
        <source>The system found no program that opens this document.</source>
        <translation>系统找不到可打开此材料的程序。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.</source>
        <translation>此请求已完成，因此这里无法更改。结果旁边的“重新打开”可让您继续。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskableTree</name>
    <message>
        <source>The customer</source>
        <translation>客户本人</translation>
    </message>
    <message>
        <source>Document type not named</source>
        <translation>未指明材料类型</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1，未要求</translation>
    </message>
    <message>
        <source>%1, partly asked</source>
        <translation>%1，部分要求</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1，已要求</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedModel</name>
    <message>
        <source>This provider has no place for it</source>
        <translation>该服务商没有与此对应的位置</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>rfi::ui::AskedPanel</name>
    <message>
        <source>Asked items</source>
        <translation>要求的项目</translation>
    </message>
    <message>
        <source>Asked items: %1</source>
        <translation>要求的项目：%1</translation>
    </message>
    <message>
        <source>Nothing yet. Tick items in the list of what can be asked. Then you can say here why each of them is asked.</source>
        <translation>还没有项目。请在可要求的内容列表中勾选项目，然后即可在此说明每个项目的要求原因。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n request(s) assigned to nobody.</source>
        <translation>
            <numerusform>已取消 %n 个请求的分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to %1.</source>
        <translation>
            <numerusform>已将 %n 个请求分配给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until %1.</source>
        <translation>
            <numerusform>已将 %n 个请求延后至 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) no longer snoozed.</source>
        <translation>
            <numerusform>已取消延后 %n 个请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned to you.</source>
        <translation>
            <numerusform>已将 %n 个请求分配给您。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::BulkMenu</name>
    <message>
        <source>Selected requests</source>
        <translation>所选请求</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>分配给我</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>分配给…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>取消分配</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>延后至明天</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>延后至下周</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>延后至…</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>取消延后</translation>
    </message>
    <message>
        <source>Export selected as CSV…</source>
        <translation>将所选项导出为 CSV…</translation>
    </message>
    <message>
        <source>Export this list as CSV…</source>
        <translation>将此列表导出为 CSV…</translation>
    </message>
    <message>
        <source>Assign to somebody</source>
        <translation>分配负责人</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>延后至哪一天</translation>
    </message>
    <message>
        <source>A day after today, such as %1.</source>
        <translation>今天之后的某一天，例如 %1。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseFooter</name>
    <message>
        <source>Next open field (%1)</source>
        <translation>下一个未填字段（%1）</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>下一个未填字段</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CaseHeader</name>
    <message>
        <source>asked on %1</source>
        <translation>要求日期：%1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation>法律保留中</translation>
    </message>
    <message>
        <source>Training is not kept</source>
        <translation>练习内容不会保存</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CasePage</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 项，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>已附加 %n 份材料。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChangeCard</name>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Copy the answer to %1</source>
        <translation>将答复复制到 %1</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>不再要求</translation>
    </message>
    <message>
        <source>Kept, not sent: %1</source>
        <translation>已保留，未发送：%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>It has to be answered now.</source>
        <translation>现在必须答复。</translation>
    </message>
    <message>
        <source>It may be left out now.</source>
        <translation>现在可以省略。</translation>
    </message>
    <message>
        <source>The rules for the answer have changed.</source>
        <translation>其答复规则已更改。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No longer in the request</source>
        <translation>不再提及</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CodeView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>%1, formatted</source>
        <translation>%1，格式化</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ColleagueNotes</name>
    <message>
        <source>Note for colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>Write a note for colleagues. It is never sent.</source>
        <translation>给同事写备注。备注绝不会被发送。</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>备注（%1）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>要删除此备注吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>不删除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
</context>
<context>
    <name>rfi::ui::CustomerForm</name>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct “%2”.</source>
        <translation>“%1”不是存在的日期。请更正“%2”。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%1 with %n request(s)</source>
        <translation>
            <numerusform>%1，含 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cannot be read</source>
        <translation>%1，无法读取</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>The requests on this computer are damaged</source>
        <translation>此计算机上的请求已损坏</translation>
    </message>
    <message>
        <source>The file that holds them is not as RFI Desk left it, perhaps because the disk is failing. It was not opened, so that nothing gets worse.</source>
        <translation>保存请求的文件与 RFI Desk 留下时不一致，可能是磁盘出现故障。为避免情况恶化，未打开该文件。</translation>
    </message>
    <message>
        <source>Quit RFI Desk</source>
        <translation>退出 RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>打开此备份</translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept: %1</source>
        <translation>损坏文件的副本已保留：%1</translation>
    </message>
    <message>
        <source>The damaged file stays where it is: %1</source>
        <translation>损坏的文件保留在原处：%1</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>发现的问题：%1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup: one is made on each day on which RFI Desk is open for five minutes. Keep the damaged file; perhaps somebody can still read a part of it.</source>
        <translation>没有备份：RFI Desk 每天打开满五分钟时会创建一个备份。请保留损坏的文件；也许还有人能读取其中一部分。</translation>
    </message>
    <message>
        <source>This backup is damaged as well. Choose another one.</source>
        <translation>此备份也已损坏。请选择另一个。</translation>
    </message>
    <message>
        <source>What was typed, attached, noted or sent after %1 is not in it. An answer that was sent since then looks as if it was not: check with the provider before you send it again.</source>
        <translation>%1 之后输入、附加、记录或发送的内容不在其中。此后发送的答复看起来像未发送：重新发送之前请向服务商核实。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>未选择材料</translation>
    </message>
    <message>
        <source>A document you attach is shown here, beside what you type.</source>
        <translation>您附加的材料显示在此处，位于输入内容旁边。</translation>
    </message>
    <message>
        <source>%1, %2, %3 × %4 pixels</source>
        <translation>%1，%2，%3 × %4 像素</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>小于 %1：审核人员可能难以看清。</translation>
    </message>
    <message>
        <source>Few pixels: check that the small print can be read.</source>
        <translation>像素较少：请检查小字是否清晰可读。</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>SHA-256 的开头为 %1</translation>
    </message>
    <message>
        <source>The kept copy cannot be read any more. Attach the file again.</source>
        <translation>保存的副本已无法读取。请重新附加该文件。</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>放大 %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>在系统查看器中打开</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>关闭材料</translation>
    </message>
    <message>
        <source>Open %1 in the system&apos;s viewer</source>
        <translation>在系统查看器中打开 %1</translation>
    </message>
    <message>
        <source>Enlarge %1, page %2</source>
        <translation>放大 %1，第 %2 页</translation>
    </message>
    <message>
        <source>The system&apos;s viewer opens the file you attached. No copy is made.</source>
        <translation>系统查看器会打开您附加的文件。不会创建副本。</translation>
    </message>
    <message>
        <source>It cannot be shown here: the file is damaged, or too large.</source>
        <translation>无法在此显示：文件已损坏或过大。</translation>
    </message>
    <message>
        <source>It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.</source>
        <translation>材料受密码保护，因此无法在此显示。审核人员可能无法打开。</translation>
    </message>
    <message>
        <source>RFI Desk on this computer cannot show documents of this kind.</source>
        <translation>本机上的 RFI Desk 无法显示此类材料。</translation>
    </message>
    <message>
        <source>It cannot be shown here: reading it took too much time or memory, and was stopped.</source>
        <translation>无法在此显示：读取占用的时间或内存过多，已停止读取。</translation>
    </message>
    <message>
        <source>It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. Install RFI Desk again.</source>
        <translation>无法在此显示：RFI Desk 中用于读取材料的组件缺失或无法启动。请重新安装 RFI Desk。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n page(s)</source>
        <translation>
            <numerusform>%1，%2，%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::DropZone</name>
    <message>
        <source>add another</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>松开即可附加</translation>
    </message>
    <message>
        <source>Drop a file here or</source>
        <translation>将文件拖放到此处，或</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueDialog</name>
    <message>
        <source>Delete permanently…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>到期可删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.</source>
        <translation>保存期限已过的已答复请求，最早的在前。不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>Keep answered requests for (years)</source>
        <translation>已答复请求的保存年数</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>从请求答复之日算起。已经答复的请求期限不变。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s) permanently?</source>
        <translation>
            <numerusform>要永久删除 %n 个请求吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes their answers, documents, notes and replies, and cannot be undone. The log still shows what was done, and that they were deleted. The daily backups, which are also encrypted, keep them until seven newer ones have been made.</source>
        <translation>请求、答复、材料、备注和响应都将消失，且无法恢复。日志仍会记录所做的操作以及删除一事。同样加密的每日备份，会在产生七个更新的备份后不再包含它们。</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>不删除</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) would be due, but are on legal hold.</source>
        <translation>
            <numerusform>另有 %n 个请求已到期，但处于法律保留中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are due for deletion</source>
        <translation>没有到期待删除的请求</translation>
    </message>
    <message>
        <source>Answered requests are listed here when their retention period is over.</source>
        <translation>已答复的请求在保存期限届满后会列在这里。</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>由您的组织设定。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueModel</name>
    <message>
        <source>Answered, round %1</source>
        <translation>已答复，第 %1 轮</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueMonth</name>
    <message>
        <source>Due dates</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down by months. Return goes to the requests of the day.</source>
        <translation>方向键逐日移动，Page Up 和 Page Down 逐月移动。按回车键转到当日的请求。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DuePanel</name>
    <message>
        <source>Due dates</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期数</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered by a date</source>
        <translation>
            <numerusform>%n 个请求须在截止日期前答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Requests of this day</source>
        <translation>当日的请求</translation>
    </message>
    <message>
        <source>Nothing is due in this month.</source>
        <translation>本月没有截止的请求。</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>当日没有截止的请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due</source>
        <translation>
            <numerusform>%n 个请求截止</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next: %1</source>
        <translation>下一个截止日期：%1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::DueTable</name>
    <message>
        <source>Requests due for deletion</source>
        <translation>到期可删除的请求</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ElsewhereLine</name>
    <message>
        <source>Show it in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>%1 is open, but not in this list.</source>
        <translation>%1 已打开，但不在此列表中。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentBand</name>
    <message>
        <source>The answer stays on this computer: a simulator acts as %1.</source>
        <translation>答复不会离开本机：由模拟器扮演 %1。</translation>
    </message>
    <message>
        <source>The answer goes to the test system of %1.</source>
        <translation>答复将发往 %1 的测试系统。</translation>
    </message>
    <message>
        <source>The answer goes to %1 itself and changes the real record of the customer.</source>
        <translation>答复将发往 %1 本身，并更改客户的真实记录。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentChoice</name>
    <message>
        <source>Count requests in</source>
        <translation>统计请求的范围</translation>
    </message>
    <message>
        <source>Count requests in %1</source>
        <translation>统计请求的范围：%1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EnvironmentMark</name>
    <message>
        <source>Training</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>rfi::ui::EvidenceDialog</name>
    <message>
        <source>Export evidence for this request</source>
        <translation>导出此请求的证据</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Without a password: everybody who gets the file can read it</source>
        <translation>不设密码：任何得到文件的人都能阅读</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>A ZIP file with a readable report, the request, the answers, the documents, what was sent, and the log that proves it. It leaves the encrypted store, so protect it with a password of at least %1 characters. Give the password only to people who may read the file, and send it separately.</source>
        <translation>一个 ZIP 文件，包含可供阅读的报告、请求、答复、材料、发送的内容以及作为证明的日志。它会离开加密的存储库，因此用至少 %1 个字符的密码加密：请将密码告知有权阅读该文件的人，但要与文件分开发送。</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>密码至少包含 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>两次输入的密码不一致。请重新输入第二个。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ExposureDialog</name>
    <message>
        <source>Quit RFI Desk</source>
        <translation>退出 RFI Desk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Other users can reach your requests</source>
        <translation>其他用户可以访问您的请求</translation>
    </message>
    <message>
        <source>A file or a folder of RFI Desk belongs to another user of this computer, or lets others in. What is in it is sealed, so nobody could read a request there, but somebody could change or remove files. Nothing was opened or written.</source>
        <translation>RFI Desk 的某个文件或文件夹属于此计算机的其他用户，或允许他人进入。其中的内容已密封，无人能读取请求，但他人可能更改或删除文件。未打开也未写入任何内容。</translation>
    </message>
    <message>
        <source>When it is private, only you can open what is in the folder of RFI Desk. Everything is checked before it is used.</source>
        <translation>设为私有后，只有您能打开 RFI Desk 文件夹中的内容。所有内容在使用前都会经过检查。</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>设为私有</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Use the value that %1 gives</source>
        <translation>使用 %1 提供的值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>复制地址：%1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileRow</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Already with the provider</source>
        <translation>已在服务商处</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Smaller than %1: a reviewer may find it hard to read.</source>
        <translation>小于 %1：审核人员可能难以看清。</translation>
    </message>
    <message>
        <source>The original was changed or removed since. What was attached is kept, and is what is sent.</source>
        <translation>原文件后来被更改或移除。已附加的内容仍然保留，发送的就是该内容。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The same file is also given for: %1. Check that it belongs to both.</source>
        <translation>同一文件也用于：%1。请确认该文件确实适用于两者。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with a password: a reviewer may not be able to open it.</source>
        <translation>受密码保护：审核人员可能无法打开。</translation>
    </message>
    <message>
        <source>This document was refused in an earlier round. Attach another one, unless the provider asked for this one again.</source>
        <translation>此材料在之前的轮次中被拒绝。请附加另一份材料，除非服务商再次要求的就是这一份。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Side (if there are two)</source>
        <translation>面（如有正反两面）</translation>
    </message>
    <message>
        <source>Enter the date that stands on it, so that its age is checked.</source>
        <translation>请输入材料上的日期，以便核实其时限。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FileSlot</name>
    <message>
        <source>Only files can be dropped here. Save it as a file first.</source>
        <translation>此处只能拖放文件。请先将其保存为文件。</translation>
    </message>
    <message>
        <source>Came with the request</source>
        <translation>随请求附带</translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingDialog</name>
    <message numerus="yes">
        <source>%n document(s): which goes where</source>
        <translation>
            <numerusform>%n 份材料：各自归入何处</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Guessed by the names of the files. Put right what is wrong; nothing is sent yet.</source>
        <translation>根据文件名推测。如有错误，请更正；目前尚未发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n document(s)</source>
        <translation>
            <numerusform>附加 %n 份材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out.</source>
        <translation>
            <numerusform>%n 份材料不附加。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::FilingRow</name>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>%1 归入何处</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不附加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::GivenLine</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>使用之前的答复</translation>
    </message>
    <message>
        <source>Use the answer given before (%1)</source>
        <translation>使用之前的答复（%1）</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, %3</source>
        <translation>之前的答复：%1 — %2，%3</translation>
    </message>
    <message>
        <source>Given before: %1 — %2, not sent yet</source>
        <translation>之前的答复：%1 — %2，尚未发送</translation>
    </message>
</context>
<context>
    <name>rfi::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>这些页面为英文。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>另存为 HTML…</translation>
    </message>
    <message>
        <source>No pages found.</source>
        <translation>没有包含这些词语的页面。</translation>
    </message>
    <message>
        <source>This opens %1 in your browser.</source>
        <translation>此链接将离开程序，前往 %1。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Goes back to the page that you read before this one, if there is one.</source>
        <translation>返回您之前阅读的页面（如有）。</translation>
    </message>
    <message>
        <source>Goes to the page that you came back from, if there is one.</source>
        <translation>前往您刚才返回前所在的页面（如有）。</translation>
    </message>
    <message>
        <source>The pictures show the program in English.</source>
        <translation>图片显示的是英文界面。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>将更改以下内容</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>导入这些设置</translation>
    </message>
</context>
<context>
    <name>rfi::ui::InsightsPage</name>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Requests are being counted</source>
        <translation>正在统计请求</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候片刻。</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>尚无可统计的内容</translation>
    </message>
    <message>
        <source>Due dates and results appear here once you have requests.</source>
        <translation>有请求后，其截止日期和结果会显示在此处。</translation>
    </message>
    <message>
        <source>When answers are due, and figures for each provider.</source>
        <translation>答复的截止时间，以及各服务商的进展情况。</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>These are training requests. Once you have real requests, training is no longer counted.</source>
        <translation>这些是练习请求。有其他请求后，练习将不再计入统计。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::IssueDate</name>
    <message>
        <source>Date on the document (%1; checked here, not sent)</source>
        <translation>材料上的日期（%1；仅在此核实，不发送）</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>材料上的日期</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ItemDetails</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>In the words of the request</source>
        <translation>请求中的原话</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>材料类型</translation>
    </message>
    <message>
        <source>Select one or more of the asked items to say why they are asked.</source>
        <translation>选择一个或多个要求的项目，即可说明要求的原因。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeyDialog</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>rfi::ui::KeysDelegate</name>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Also applies to dates and numbers. What a provider says and what is sent to it stay as they are.</source>
        <translation>也适用于日期和数字；服务商的原文和发送给它的内容保持不变。</translation>
    </message>
    <message>
        <source>translation locale English German French Spanish Portuguese Chinese Japanese Arabic</source>
        <translation>翻译 区域 language 英语 德语 法语 西班牙语 葡萄牙语 中文 日语 阿拉伯语</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LockPage</name>
    <message>
        <source>RFI Desk is locked</source>
        <translation>RFI Desk 已锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password while this session&apos;s keychain is open, so lock your screen too when you leave the computer.</source>
        <translation>输入的内容均已保存。解锁后即可继续。此会话的钥匙串处于打开状态时，解锁不需要密码：离开计算机时，请同时锁定屏幕。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::LogDialog</name>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>保存末端…</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>导出日志…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>日志末端</translation>
    </message>
    <message>
        <source>Copies the head as one line, as “log verify --head” reads it</source>
        <translation>将末端复制为一行，可供“log verify --head”读取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every action is an entry here, and each entry is linked to the one before it. Save the head from time to time and keep it elsewhere: it proves that nothing before it has since been changed, removed or added.</source>
        <translation>每个操作在此都是一个条目，每个条目都与前一条相连。请不时记下末端并保存在别处：它能证明此前的内容此后未被更改、移除或添加。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>与写入时不一致</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>与写入时一致</translation>
    </message>
    <message>
        <source>Checked on %1 with the store&apos;s key.</source>
        <translation>已于 %1 用存储库的密钥检查。</translation>
    </message>
    <message>
        <source>Checked on %1, without its seals.</source>
        <translation>已于 %1 检查，不含封印。</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>此请求</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>打开请求…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>新建请求…</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>粘贴请求</translation>
    </message>
    <message>
        <source>Check for requests</source>
        <translation>检查请求</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
    <message>
        <source>Due for deletion…</source>
        <translation>到期可删除…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账号…</translation>
    </message>
    <message>
        <source>Providers…</source>
        <translation>服务商…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>恢复密钥…</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>浅色、深色、高对比度</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About RFI Desk</source>
        <translation>关于 RFI Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Section above</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Section below</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>导出证据…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>筛选器“%1”已移除。</translation>
    </message>
    <message>
        <source>Expand or collapse the navigation</source>
        <translation>展开或折叠导航栏</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>搜索全部…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Where this field comes from</source>
        <translation>此字段的来源</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>下一个未填字段</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>上一个未填字段</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>附加材料…</translation>
    </message>
    <message>
        <source>Use the answer given before</source>
        <translation>使用之前的答复</translation>
    </message>
    <message>
        <source>Set or release the legal hold</source>
        <translation>实施或解除法律保留</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Print insights…</source>
        <translation>打印统计…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Help and training</source>
        <translation>帮助和练习</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加材料…</translation>
    </message>
    <message>
        <source>A document belongs to a request. Open the request first, then add the document.</source>
        <translation>材料须归属于某个请求。请先打开请求，再添加材料。</translation>
    </message>
    <message>
        <source>This request has no room for another document. Remove one first.</source>
        <translation>此请求无法再容纳更多材料。请先移除一份。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::MessagePanel</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>What the request says</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>Paste the text of the email or ticket here, or drop the email (.eml) on this window.</source>
        <translation>将邮件或工单的文字粘贴到此处，或将邮件（.eml）拖放到此窗口。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavColumn</name>
    <message>
        <source>Views and filters</source>
        <translation>视图和筛选器</translation>
    </message>
    <message>
        <source>RFI Desk</source>
        <translation>RFI Desk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>展开导航栏</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>折叠导航栏</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选器</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选器名称</translation>
    </message>
    <message>
        <source>Search words are not saved with it, because they may name people.</source>
        <translation>搜索词可能涉及人名，因此不会一并保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选器</translation>
    </message>
    <message>
        <source>Search words are saved with it, encrypted like the requests.</source>
        <translation>搜索词会随之保存，并像请求一样加密封存。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NavModel</name>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>保存筛选器…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1，%n 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>How RFI Desk connects to providers.</source>
        <translation>通过哪台计算机连接服务商。</translation>
    </message>
    <message>
        <source>Connections to this computer itself never use the proxy.</source>
        <translation>对本机自身始终直接连接。</translation>
    </message>
    <message>
        <source>network connection http socks direct firewall</source>
        <translation>网络 连接 proxy http socks 直连 防火墙</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 代理</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Its name or its address, without http:// before it.</source>
        <translation>主机名或地址，前面不加 http://。</translation>
    </message>
    <message>
        <source>proxy server address name</source>
        <translation>代理 proxy 服务器 地址 名称</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>proxy number</source>
        <translation>代理 proxy 端口号</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>The name and the password are kept in the keychain, nowhere else.</source>
        <translation>用户名和密码仅保存在钥匙串中。</translation>
    </message>
    <message>
        <source>proxy user password authentication</source>
        <translation>代理 proxy 用户 密码 身份验证</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>清除登录信息</translation>
    </message>
    <message>
        <source>Takes the name and the password for the proxy out of the keychain.</source>
        <translation>从钥匙串中移除代理的用户名和密码。</translation>
    </message>
    <message>
        <source>proxy user password remove</source>
        <translation>代理 proxy 用户 密码 移除 删除</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>受信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Trusted in addition to those of the system. A connection with a wrong certificate is never used.</source>
        <translation>在系统信任的机构之外添加。证书有误的连接绝不会使用。</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>您网络的证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate of an authority that signs for your proxy or your provider, as a PEM file.</source>
        <translation>为您的代理或服务商签发证书的机构的证书，PEM 文件。</translation>
    </message>
    <message>
        <source>CA certificate TLS SSL PEM root trust</source>
        <translation>CA 证书 TLS SSL PEM 根证书 信任</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>添加证书…</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>未添加“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>从现在起信任 %n 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>rfi::ui::NotesPanel</name>
    <message>
        <source>Choose what is asked…</source>
        <translation>选择要求的内容…</translation>
    </message>
    <message>
        <source>In the provider&apos;s words</source>
        <translation>服务商的原话</translation>
    </message>
    <message>
        <source>The request names nothing yet.</source>
        <translation>请求尚未指明任何项目。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This may mean (tick what is asked):</source>
        <translation>可能是指（请勾选要求的内容）：</translation>
    </message>
    <message>
        <source>Something else is asked…</source>
        <translation>要求的是其他内容…</translation>
    </message>
    <message>
        <source>Nothing more is to be sent for this</source>
        <translation>对此无需再发送任何内容</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>原因：“%1”</translation>
    </message>
</context>
<context>
    <name>rfi::ui::OriginCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PageTurner</name>
    <message>
        <source>Page before this</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after this</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Pager</name>
    <message>
        <source>Documents before these</source>
        <translation>前面的材料</translation>
    </message>
    <message>
        <source>Documents after these</source>
        <translation>后面的材料</translation>
    </message>
    <message>
        <source>Documents %1 to %2 of %3</source>
        <translation>第 %1 至 %2 份材料，共 %3 份</translation>
    </message>
</context>
<context>
    <name>rfi::ui::Palette</name>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有包含这些词语的内容。</translation>
    </message>
    <message>
        <source>Arrow keys choose, Return opens, Escape goes back.</source>
        <translation>方向键选择，回车键打开，Esc 键返回。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>A command, a customer, a field or a setting</source>
        <translation>命令、客户、字段或设置</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ParagraphEditor</name>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>还可输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <translation>
            <numerusform>%n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n characters.</source>
        <translation>
            <numerusform>%1 个字符，至少需要 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::PartyChooser</name>
    <message>
        <source>Whose documents are meant?</source>
        <translation>材料属于谁？</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>询问 %1</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1: the customer&apos;s record shows the parties and what is asked of each.</source>
        <translation>此报文没有说明。请询问 %1：读取客户后会显示各关联方以及对其要求的内容。</translation>
    </message>
    <message>
        <source>The payload does not say. Ask %1, or choose for each item yourself.</source>
        <translation>此报文没有说明。请询问 %1，或自行为每个项目选择。</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>选择属于谁…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PassphraseDialog</name>
    <message>
        <source>Protect your requests</source>
        <translation>保护您的请求</translation>
    </message>
    <message>
        <source>Open your requests</source>
        <translation>打开您的请求</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>使用恢复密钥…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Protect and keep requests</source>
        <translation>保护并保存请求</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter the passphrase with which requests, answers and documents were encrypted on this computer.</source>
        <translation>请输入在本机加密请求、答复和材料时使用的密码短语。</translation>
    </message>
    <message>
        <source>There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. Use at least %1 characters, such as several words that nobody would guess. You enter it each time the program starts. Without it or the recovery key, nobody can read anything.</source>
        <translation>此处没有钥匙串，因此使用密码短语加密本机的请求、答复和材料。请使用至少 %1 个字符，例如几个别人猜不到的词语。程序每次启动时都需要输入。如果没有密码短语或恢复密钥，任何人都无法读取任何内容。</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>请至少使用 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>两次输入的密码短语不一致。请重新输入第二个。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更改密钥</translation>
    </message>
    <message>
        <source>Choose the passphrase that opens your requests from now on.</source>
        <translation>请设置今后用于打开请求的密码短语。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>A new key is made, and everything that is kept on this computer is sealed with it while you go on working. The backups of this computer can still be restored.

You get a new recovery key to print or save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and nothing else.</source>
        <translation>将生成新密钥，并用它重新加密本机保存的所有内容，期间您可以继续工作。本机的备份仍可恢复。

您将获得新的恢复密钥，可打印或保存。仅当您以前将数据文件夹复制到别处时，才需要保留旧的恢复密钥：它只能打开那些副本。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PlacesPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>没有包含这些词语的内容。</translation>
    </message>
    <message>
        <source>Search what can be asked</source>
        <translation>搜索可要求的内容</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>可要求的内容</translation>
    </message>
    <message>
        <source>ID of the party</source>
        <translation>关联方 ID</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>添加关联方</translation>
    </message>
    <message>
        <source>Add new person</source>
        <translation>添加新的人员</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>移除关联方</translation>
    </message>
    <message>
        <source>Choose the party in the list of what can be asked first.</source>
        <translation>请先在可要求的内容列表中选择关联方。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProviderCard</name>
    <message numerus="yes">
        <source>%n request(s) received</source>
        <translation>
            <numerusform>收到 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came from this provider in this time.</source>
        <translation>此期间没有收到该服务商的请求。</translation>
    </message>
    <message>
        <source>rounds on average</source>
        <translation>平均轮数</translation>
    </message>
    <message>
        <source>Rounds per request</source>
        <translation>请求的轮数</translation>
    </message>
    <message>
        <source>Why items were asked</source>
        <translation>要求各项目的原因</translation>
    </message>
    <message>
        <source>The requests give no reasons.</source>
        <translation>请求没有说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of reasons came up less often.</source>
        <translation>
            <numerusform>另有 %n 类原因出现较少。</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The number of requests that gave this reason.</source>
        <translation>给出此原因的请求数量。</translation>
    </message>
    <message>
        <source>within which half of the answers were accepted</source>
        <translation>内，一半的答复已被接受</translation>
    </message>
    <message>
        <source>within which nine of ten were accepted</source>
        <translation>内，十分之九的答复已被接受</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersDialog</name>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>untried</source>
        <translation>未经验证</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Known providers</source>
        <translation>已知的服务商</translation>
    </message>
    <message>
        <source>list descriptions hosts untried refused</source>
        <translation>列表 定义 主机 未经验证 拒绝</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Your own descriptions</source>
        <translation>您自己的定义</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>您的文件夹</translation>
    </message>
    <message>
        <source>Descriptions in %1 are read when the program starts.</source>
        <translation>程序启动时会读取 %1 中的定义。</translation>
    </message>
    <message>
        <source>provider description directory</source>
        <translation>服务商 定义 目录</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>One more folder to read, such as one that your team shares.</source>
        <translation>额外读取的文件夹，例如团队共享的文件夹。</translation>
    </message>
    <message>
        <source>provider description directory team share</source>
        <translation>服务商 定义 目录 团队 共享</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Descriptions of your organisation</source>
        <translation>您的组织的定义</translation>
    </message>
    <message>
        <source>Set by your organisation: only these and the built-in descriptions are read.</source>
        <translation>除内置定义外，只读取以下定义：由您的组织设定。</translation>
    </message>
    <message>
        <source>Read when the program starts.</source>
        <translation>程序启动时读取。</translation>
    </message>
    <message>
        <source>provider description directory organisation</source>
        <translation>服务商 定义 目录 组织</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Only the built-in descriptions are used.</source>
        <translation>只使用内置的定义。</translation>
    </message>
    <message>
        <source>Each provider is described by a file. You can add files of your own.</source>
        <translation>每个服务商都由一个文件描述。您可以添加自己的文件。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ProxySignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>支付服务商</translation>
    </message>
    <message>
        <source>Payment provider ID</source>
        <translation>支付服务商的 ID</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>涉及：%1。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspPanel</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>For Excel (with a byte order mark)…</source>
        <translation>用于 Excel（带字节顺序标记）…</translation>
    </message>
    <message>
        <source>For other programs (UTF-8)…</source>
        <translation>用于其他程序（UTF-8）…</translation>
    </message>
    <message>
        <source>Payment providers</source>
        <translation>支付服务商</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Shown results</source>
        <translation>显示的结果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>显示所有结果</translation>
    </message>
    <message>
        <source>No result fits this search.</source>
        <translation>没有符合此搜索的结果。</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Back to the form, with your answers. Nothing is sent before you send it.</source>
        <translation>返回表单，您的答复会保留。在您发送之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::PspTable</name>
    <message>
        <source>Results of the payment providers</source>
        <translation>支付服务商的结果</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoveryDialog</name>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits, as on the paper. Capital letters, blanks and dashes do not matter.</source>
        <translation>纸上的 14 组字符，每组四个字母和数字。大小写、空格和短横线均不影响。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RecoverySheet</name>
    <message>
        <source>Keep the recovery key safe</source>
        <translation>请妥善保管恢复密钥</translation>
    </message>
    <message>
        <source>This key opens the requests, answers and documents on this computer if the keychain is lost or the passphrase forgotten. Without any of these, nobody can read them. Keep it where you keep important papers, not on this computer.</source>
        <translation>如果钥匙串丢失或忘记了密码短语，可以用此密钥读取本机的请求、答复和材料；如果全都没有，任何人都无法读取。请将它放在您存放重要文件的地方，不要放在本机上。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>RFI Desk recovery key.txt</source>
        <translation>RFI Desk 恢复密钥.txt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>已妥善保管</translation>
    </message>
    <message>
        <source>Recovery key of RFI Desk</source>
        <translation>RFI Desk 的恢复密钥</translation>
    </message>
    <message>
        <source>Whoever has this key and the files of RFI Desk can read all requests, answers and documents in them. To use it: start RFI Desk and choose “Use the recovery key”.</source>
        <translation>持有此密钥和 RFI Desk 文件的人可以读取其中的所有请求、答复和材料。使用方法：启动 RFI Desk，选择“使用恢复密钥”。</translation>
    </message>
    <message>
        <source>Printed or saved on %1.</source>
        <translation>打印或保存于 %1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>复制恢复密钥</translation>
    </message>
    <message>
        <source>Save to a USB stick…</source>
        <translation>保存到 U 盘…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestBuilder</name>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Save as request file…</source>
        <translation>另存为请求文件…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>An email, a table of items, a request file or a payload</source>
        <translation>邮件、项目表格、请求文件或报文</translation>
    </message>
    <message>
        <source>Find what is missing</source>
        <translation>查找缺少的内容</translation>
    </message>
    <message>
        <source>Reads the customer and adds what its payment providers need but do not have</source>
        <translation>读取客户，并添加其支付服务商需要而客户缺少的内容</translation>
    </message>
    <message>
        <source>Or drop or paste an email (.eml), a table (CSV) or a request file.</source>
        <translation>也可以拖放或粘贴邮件（.eml）、表格（CSV）或请求文件。</translation>
    </message>
    <message>
        <source>An email is still being read.</source>
        <translation>仍在读取邮件。</translation>
    </message>
    <message>
        <source>Enter the customer ID.</source>
        <translation>请输入客户 ID。</translation>
    </message>
    <message>
        <source>Tick at least one item that is asked.</source>
        <translation>请至少勾选一项要求的内容。</translation>
    </message>
    <message>
        <source>Reading the customer…</source>
        <translation>正在读取客户…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n missing item(s) added.</source>
        <translation>
            <numerusform>缺少 %n 项，已添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Close without opening the request?</source>
        <translation>要关闭而不打开请求吗？</translation>
    </message>
    <message>
        <source>What you put together here is lost.</source>
        <translation>您在此编写的内容将会丢失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>line %1, column %2:</source>
        <translation>第 %1 行，第 %2 列：</translation>
    </message>
    <message>
        <source>Reading the email…</source>
        <translation>正在读取邮件…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read.</source>
        <translation>
            <numerusform>已读取 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>要替换现有内容吗？</translation>
    </message>
    <message>
        <source>The request you are importing has its own items.</source>
        <translation>要导入的请求带有自己的项目。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留现有内容</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without the changes?</source>
        <translation>要关闭而不应用更改吗？</translation>
    </message>
    <message>
        <source>What is asked stays as it was before.</source>
        <translation>要求的内容将保持原样。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestFilter</name>
    <message>
        <source>yours</source>
        <translation>分配给您的</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RequestSidebar</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Search customers and IDs</source>
        <translation>搜索客户和 ID</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求列表</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>没有打开的请求</translation>
    </message>
    <message>
        <source>Open a request file, or drop it anywhere on this window.</source>
        <translation>打开请求文件，或将其拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>没有包含这些词的请求</translation>
    </message>
    <message>
        <source>The search covers customer names and IDs.</source>
        <translation>搜索范围为客户名称和标识。</translation>
    </message>
    <message>
        <source>Nothing left to answer</source>
        <translation>没有待答复的内容</translation>
    </message>
    <message>
        <source>Answered requests and those waiting for a provider are in the other views.</source>
        <translation>等待服务商或已答复的内容在旁边的视图中。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>显示所有请求</translation>
    </message>
    <message>
        <source>Requests are being opened</source>
        <translation>正在打开请求</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候片刻。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RestartNote</name>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>This takes effect when the program starts again.</source>
        <translation>重新启动程序后生效。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ResultsPage</name>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Once the answer is sent, you can see the result here.</source>
        <translation>答复发送后，此页面会显示结果。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RetentionSettings</name>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Keep answered requests for</source>
        <translation>已答复请求的保存期限</translation>
    </message>
    <message>
        <source>Counted from the day a request is answered. Requests already answered keep their date.</source>
        <translation>从请求答复之日算起。已经答复的请求期限不变。</translation>
    </message>
    <message>
        <source>years retention delete period</source>
        <translation>年 保留 删除 期限</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold new requests</source>
        <translation>对新请求实施法律保留</translation>
    </message>
    <message>
        <source>On hold from the first day: a request cannot be deleted until its hold is released.</source>
        <translation>从第一天起实施法律保留：解除之前不能删除请求。</translation>
    </message>
    <message>
        <source>legal hold litigation</source>
        <translation>法律保留 诉讼</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>到期可删除</translation>
    </message>
    <message>
        <source>Answered requests whose retention period is over. Nothing is deleted automatically.</source>
        <translation>保存期限已过的已答复请求。不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>erase remove expired</source>
        <translation>清除 删除 过期</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
</context>
<context>
    <name>rfi::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Choose what is asked first.</source>
        <translation>尚未要求任何内容。请先选择要求的内容。</translation>
    </message>
    <message>
        <source>The description of this provider is missing.</source>
        <translation>缺少此服务商的定义。</translation>
    </message>
    <message>
        <source>What would be sent is not what was asked.</source>
        <translation>将要发送的内容与要求的不符。</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>通俗文字</translation>
    </message>
    <message>
        <source>Shows each answer as a person would say it.</source>
        <translation>以日常说法显示每个答复。</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>确切数据</translation>
    </message>
    <message>
        <source>Shows each call exactly as it will be sent.</source>
        <translation>按实际发送的内容显示每个调用。</translation>
    </message>
    <message>
        <source>There is exact data to show as soon as the answer can be sent.</source>
        <translation>答复可以发送后，即可显示确切数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>缺少 %n 个答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>有 %n 个问题需要解决</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsModel</name>
    <message>
        <source>Round %1, now</source>
        <translation>第 %1 轮，当前</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 的原话</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsPage</name>
    <message>
        <source>This is the first round</source>
        <translation>这是第一轮</translation>
    </message>
    <message>
        <source>If the provider asks again, the rounds appear here side by side.</source>
        <translation>服务商再次提出要求时，各轮次将在此并排显示。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>各轮次并排对照</translation>
    </message>
    <message numerus="yes">
        <source>%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.</source>
        <translation>
            <numerusform>%1 已提出 %n 次要求。此前的答复保存在这里，绝不会自行再次发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rfi::ui::RoundsTable</name>
    <message>
        <source>Rounds of this request, the newest first</source>
        <translation>此要求的各轮次，最新的在前</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchEditor</name>
    <message>
        <source>Name or code of the country</source>
        <translation>国家或地区的名称或代码</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It goes to %2 as it stands here.</source>
        <translation>“%1”不在列表中。它将原样发送给 %2。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SearchField</name>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionModel</name>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1，已答复 %2 项，共 %3 项</translation>
    </message>
    <message>
        <source>%1, something has to be corrected</source>
        <translation>%1，有内容需要更正</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SectionNavigator</name>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SelectionPage</name>
    <message>
        <source>What you choose is done for all of them.</source>
        <translation>您选择的操作将应用于所有这些请求。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SendView</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Check that the request is still open</source>
        <translation>读取客户：请求是否仍未结束？</translation>
    </message>
    <message>
        <source>Upload the documents</source>
        <translation>上传材料</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Wait for the reply</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>%1: being sent</source>
        <translation>%1：正在发送</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1：已接受</translation>
    </message>
    <message>
        <source>%1: accepted before, not sent again</source>
        <translation>%1：此前已接受，不再发送</translation>
    </message>
    <message>
        <source>%1: not accepted</source>
        <translation>%1：未接受</translation>
    </message>
    <message>
        <source>%1: outcome unknown</source>
        <translation>%1：不确定</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting for your one-time code</source>
        <translation>等待您的一次性验证码</translation>
    </message>
    <message>
        <source>The answer is on its way. If you stop now, you will not know whether it arrived.</source>
        <translation>答复正在发送途中。如果现在停止，将无法确定它是否送达。</translation>
    </message>
    <message>
        <source>No part of the answer has been sent yet. You can safely stop.</source>
        <translation>答复中的任何内容都尚未发送。可以放心停止。</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1，已上传 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>正在进行：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待进行：%1</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingRow</name>
    <message>
        <source>Set by your organisation.</source>
        <translation>由您的组织设定。</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rfi::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>rfi::ui::TourCard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初次使用？</translation>
    </message>
    <message>
        <source>A short tour shows the parts of the window, one after the other. You find it in the menu later, too.</source>
        <translation>简短的导览会依次介绍窗口的各个部分。之后也可以在菜单中找到。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UnknownEditor</name>
    <message>
        <source>Leave this out of the answer</source>
        <translation>从答复中省略此项</translation>
    </message>
    <message>
        <source>The provider did not say whose this is, so there is nowhere to put an answer yet.</source>
        <translation>服务商没有说明此项属于谁，因此答复暂时无处可填。</translation>
    </message>
    <message>
        <source>Asked as %1</source>
        <translation>要求时的名称：%1</translation>
    </message>
    <message>
        <source>%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard.</source>
        <translation>%1 要求此项，但没有可填写答复的字段，因此无法从这里发送。请略过此项，并以您通常的联系方式告知 %1，例如电子邮件或其管理后台。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>版本 %1 已可用</translation>
    </message>
    <message>
        <source>Published on %1. You use version %2.</source>
        <translation>发布于 %1。您使用的是版本 %2。</translation>
    </message>
    <message>
        <source>It fixes a security problem.</source>
        <translation>它修复了一个可能被他人用来损害您的漏洞。</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>RFI Desk does not download or install new versions. Open the page in your browser, or get the new version from your administrator.</source>
        <translation>RFI Desk 不会下载或安装任何内容。页面会在浏览器中打开，或由管理员提供新版本。</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
</context>
<context>
    <name>rfi::ui::UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>RFI Desk does not check for new versions</source>
        <translation>此程序不检查新版本</translation>
    </message>
    <message>
        <source>This build has no address to check. New versions come the same way as this one, for example with your system&apos;s packages.</source>
        <translation>此程序构建时未包含列表的地址。新版本会通过与当前版本相同的途径提供，例如系统的软件包。</translation>
    </message>
    <message>
        <source>update upgrade check version</source>
        <translation>更新 升级 检查 版本 新版本 update upgrade check version</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>更新内容…</translation>
    </message>
    <message>
        <source>Check for new versions</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>A signed list is read from %1 once a day. Nothing about you or your requests is sent, and no new version is downloaded or installed.</source>
        <translation>每天从 %1 读取一次带签名的列表。不会发送与您或您的请求有关的任何信息，也不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>update upgrade check version now</source>
        <translation>更新 升级 检查 版本 新版本 立即 update upgrade check version now</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Version %1 is available.</source>
        <translation>版本 %1 已可用。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>时间：%1。</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <translation>当前已是最新版本 %1。</translation>
    </message>
    <message>
        <source>The list is dated %1. Somebody may be blocking a newer one.</source>
        <translation>列表的日期为 %1；可能有人扣留了更新的列表。</translation>
    </message>
</context>
<context>
    <name>rfi::ui::WelcomePage</name>
    <message>
        <source>RFI Desk asks you for exactly what the provider asked for, shows what will be sent, sends it once and shows the result.</source>
        <translation>RFI 即支付服务商的信息请求。RFI Desk 只询问服务商所要求的内容，显示将要发送的内容，发送一次，并告知结果。</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>打开请求…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>新建请求…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Welcome to RFI Desk</source>
        <translation>欢迎使用 RFI Desk</translation>
    </message>
    <message>
        <source>Try it without risk</source>
        <translation>无风险试用</translation>
    </message>
    <message>
        <source>Training requests from providers that are simulated on this computer. No account, no network, no personal data. A tour shows you around.</source>
        <translation>使用在本机模拟的服务商的练习请求。无需账号、网络或个人数据。导览会带您熟悉程序。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere on this window. If it came by email or ticket, create a new request.</source>
        <translation>请求文件、已保存的 Webhook 事件或服务商的响应。也可以将其拖放到此窗口的任意位置。通过邮件或工单收到的请求可以手动录入。</translation>
    </message>
    <message>
        <source>The credentials that a provider issued to you, kept in this computer&apos;s keychain, or for this session only if there is none. RFI Desk can then check for requests automatically.</source>
        <translation>服务商发给您的凭据，保存在本机的钥匙串中；没有钥匙串时，仅在本次会话中保留。之后 RFI Desk 可以自动检查请求。</translation>
    </message>
</context>
</TS>
